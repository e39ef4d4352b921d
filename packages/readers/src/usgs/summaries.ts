// Of which year the Summaries are that a table was cut from. They print a number of years, the last of them the year before their own, so a table that
// was filtered to some years looks like an edition before. What the rows show for certain is taken; nothing is made of the latest year alone.
import { Refusal } from "../problem.js";
import type { TableInput } from "../reader.js";
import type { Row } from "../table/rows.js";
import type { Tally } from "../tally.js";

/** "usgs-mcs-2026", "MCS2026_Commodities_Data.csv", "mcs2024-raree_world.csv". */
const NAMED = /mcs[-_ ]?((?:19|20)\d{2})(?!\d)/i;

/**
 * The year that a person told with the edition, else that of the rows, else that of the name of the file, aloud.
 *
 * @param said years that the rows show for certain
 * @param held years that the table has, for the words of the question
 * @throws Refusal `edition-unknown` where nothing says it, or two things say different years
 */
export function summariesYear(said: readonly string[], held: readonly string[], { options, name }: Pick<TableInput, "options" | "name">, tally: Tally): string {
  const [, told] = NAMED.exec(options.edition ?? "") ?? [];
  if (told !== undefined) return told;
  const [year, ...others] = [...new Set(said)].sort();
  if (others.length > 0) throw new Refusal("edition-unknown", [year, ...others].join(" / "));
  if (year !== undefined) return year;
  const [, named] = NAMED.exec(name.replace(/^.*[\\/]/, "")) ?? [];
  if (named === undefined) throw new Refusal("edition-unknown", [...new Set(held)].sort().join(", ") || name);
  tally.tell({ code: "edition-from-name", line: null, column: null, raw: named });
  return named;
}

/** How many years the Summaries print of a series: five of the United States, two of the world. */
const PRINTED = { salient: 5, world: 2 } as const;

/** A series of the Summaries and a year that it has a row for. */
export interface SeriesYear {
  readonly series: string;
  readonly kind: keyof typeof PRINTED;
  readonly year: string;
}

/** The years of the Summaries that series show which still have all the years they are printed with. */
export function yearsOfWholeSeries(rows: Iterable<SeriesYear>): readonly string[] {
  const held = new Map<string, { readonly kind: SeriesYear["kind"]; readonly years: Set<number> }>();
  for (const { series, kind, year } of rows) {
    const own = held.get(series) ?? { kind, years: new Set<number>() };
    held.set(series, own);
    own.years.add(Number(year));
  }
  return [...held.values()].flatMap(({ kind, years }) => {
    const last = Math.max(...years);
    // Without a gap: of five years with one left out, the first may be an older edition's.
    return years.size === PRINTED[kind] && last - Math.min(...years) === PRINTED[kind] - 1 ? [String(last + 1)] : [];
  });
}

/** The year that a column of every row names: "MCS2024". */
export const yearsInColumn = (rows: readonly Row[], column: string): readonly string[] => [...new Set(rows.flatMap((row) => /(?:19|20)\d{2}/.exec(row.cell(column)) ?? []))];
