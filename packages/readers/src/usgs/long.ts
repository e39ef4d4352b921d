// Mineral Commodity Summaries, the long layout (data release of 2026): one number a row, with its chapter, section, statistic and year. Windows-1252
// without saying so; marks, bounds and ranges stand where numbers would.
import { tryPeriod, type Observation } from "@monazite/core";
import type { ReadTable, TableInput, TableReader } from "../reader.js";
import { lastDigitOf } from "../observations.js";
import { eachOnce, type Keyed } from "../table/each-once.js";
import { bindColumns } from "../table/header.js";
import type { Row } from "../table/rows.js";
import { Tally } from "../tally.js";
import { figureOfCell, isExact, mcsCell, refuseGrouping } from "./cell.js";
import { mineralOfChapter } from "./chapters.js";
import { basisOfRow, CHAPTER_BASIS, goodOfDetail, makingStage, marketOf, MEASURES, PRICES, worldGood } from "./long-goods.js";
import { placeOf } from "./places.js";
import { mcsEdition, mcsSource } from "./source.js";
import { summariesYear, yearsOfWholeSeries, type SeriesYear } from "./summaries.js";
import { MASS, roundedDigit } from "./words.js";

const NEEDED = ["mcs chapter", "section", "commodity", "country", "statistics", "statistics_detail", "unit", "year", "value", "notes"] as const;

export const usgsLong: TableReader = { id: "usgs-mcs-long", encoding: "windows-1252", recognise: ({ plain }) => NEEDED.filter((name) => plain.includes(name)).length / NEEDED.length, read };

/** Columns that say what a number is of. */
const IDENTITY = ["mcs chapter", "section", "commodity", "country", "statistics", "statistics_detail", "unit", "year"] as const;

/** An observation and whether it stands in a table of the world. */
interface Found {
  readonly observation: Observation;
  readonly ofWorld: boolean;
}

function read(input: TableInput): ReadTable {
  const { header, rows, sha256, options } = input;
  const columns = bindColumns(header, NEEDED);
  const tally = new Tally();
  const table = [...tally.down(rows(columns, tally.tellUnread))];
  refuseGrouping(input, table, ["value"]);
  const year = summariesYear(yearsShown(table), table.flatMap((row) => yearOf(row.cell("year"))?.year ?? []), input, tally);
  const edition = mcsEdition(sha256, year, options);
  const found = eachOnce(table.flatMap((row): Keyed<Found>[] => {
    const item = foundIn(row, year, edition.id, tally, options);
    return item ? [{ key: IDENTITY.map((column) => row.cell(column).trim()).join("|"), says: row.cell("value").trim(), row, item }] : [];
  }), tally, "Value");
  const observations = withoutTwins(found);
  return { edition, sources: [mcsSource(edition.id, year, edition.published)], observations, flows: [], problems: tally.problems, rows: tally.counts(found.length) };
}

function foundIn(row: Row, edition: string, editionId: string, tally: Tally, { decimal }: TableInput["options"]): Found | undefined {
  const mineral = mineralOfChapter(row.cell("commodity"), row.cell("statistics_detail"));
  const [section, unitName, printed] = [row.cell("section"), row.cell("unit"), row.cell("value").trim()];
  const sourcing = section === "Import Sources";
  // No good of our own is made of a chapter that the registry does not have: nobody would find it.
  if (mineral === undefined) return tally.aside(row, "word-unknown", "Commodity");
  const printedYear = yearOf(row.cell("year"));
  // Sources of imports are of four years together; of all else a row is of one, and "2024-25" may be a year that ends in summer.
  const period = sourcing ? tryPeriod(sourcingYears(row.cell("year"))) : printedYear && tryPeriod(printedYear.year);
  if (!period) return tally.aside(row, "period-unreadable", "Year");
  const place = placeOf(row.cell("country"));
  if (!place) return tally.aside(row, "place-unknown", "Country");
  const measure = sourcing ? "imports" : MEASURES[row.cell("statistics")];
  if (measure === undefined) return tally.aside(row, "word-unknown", "Statistics");
  const detail = row.cell("statistics_detail").replace(/: rounded$|, rounded$/, "").trim();
  const ofWorld = section.startsWith("World");
  const price = measure === "price";
  // The price of manganese is printed "per metric ton unit" in its words and "per metric ton" in its unit column: 5.53 dollars is per unit.
  const unitWords = detail.endsWith("metric ton unit") ? "dollars per dry metric ton unit" : unitName;
  const [unit, factor] = measure === "import-reliance" || sourcing ? (["%", 1] as const) : measure === "employment" ? (["person", 1] as const) : ((price ? PRICES[unitWords] : MASS[unitName]) ?? []);
  if (unit === undefined || factor === undefined) return tally.aside(row, "unit-unknown", "Unit");
  const cell = mcsCell(printed, measure, decimal);
  // A row here is one cell: a word in it costs no other number, and is kept with its row.
  if (cell === null || cell.word !== null) return tally.aside(row, "number-unreadable", "Value");

  const detailed = goodOfDetail(mineral, detail);
  const unitValue = price && detail.includes("unit value of imports");
  const stage = measure === "production" || measure === "capacity" ? makingStage(mineral, detail, section, detailed.stage) : ["reserves", "stockpile-release", "employment"].includes(measure) ? null : detailed.stage;
  const good = ofWorld && !price ? worldGood(mineral, detail) : detailed.good;
  const notes = row.cell("notes");
  const precisionOf = (digits: string): number => (unit === "%" || price ? lastDigitOf(digits) : roundedDigit(digits)) * factor;
  const { figure, gap } = figureOfCell(cell, `${printed} ${unitName}`, unit, factor, isExact(cell) ? precisionOf(cell.digits ?? "") : null);
  const note = notes.replace(/^(?:Estimated|Reported)(?:\.(?: -- )?|$)/, "").replace("See Appendix C for resource and reserve definitions and information concerning data sources.", "").replace(/^ -- /, "");
  return {
    ofWorld,
    observation: {
      id: `${editionId}.${row.line}`,
      key: {
        measure: unitValue ? "import-unit-value" : measure, good, stage, area: sourcing ? "USA" : price && !unitValue ? marketOf(detail) : place.area,
        counterpart: sourcing ? place.area : measure === "imports" || measure === "exports" ? "WLD" : null, denominator: sourcing ? "own-imports" : null,
      },
      period, figure, gap, status: cell.isEstimated || printedYear?.isEstimated === true || notes.startsWith("Estimated") || /[:,] estimated$/i.test(detail) || (ofWorld && !notes.startsWith("Reported") && printedYear?.year === String(Number(edition) - 1)) ? "estimated" : "reported",
      basis: basisOfRow({ section, notes }, detail, unit, CHAPTER_BASIS[good] ?? CHAPTER_BASIS[mineral] ?? "gross"),
      definition: [sourcing ? `imports ${sourcingWords(row.cell("year"))}: ${detail}` : detail, place.told].filter(Boolean).join("; "), editionId, sourceId: editionId, locator: `row ${row.line} of the extract`, note: note.trim() || null,
    },
  };
}

/** "2025", "2025e" for an estimate, "2025.0" as programs write whole numbers. */
function yearOf(text: string): { readonly year: string; readonly isEstimated: boolean } | null {
  const [, year, mark] = /^(\d{4})(?:\.0)?\s?(e)?$/.exec(text.trim()) ?? [];
  return year === undefined ? null : { year, isEstimated: mark !== undefined };
}

/** What the rows show for certain of the year of their Summaries: whole series, and the years whose imports are told by source, which end two before. */
function yearsShown(table: readonly Row[]): readonly string[] {
  const series = table.flatMap((row): SeriesYear[] => {
    const [section, year] = [row.cell("section"), yearOf(row.cell("year"))?.year];
    const kind = section.startsWith("Salient") ? "salient" : section.startsWith("World") && row.cell("statistics") === "Production" ? "world" : null;
    return kind === null || year === undefined ? [] : [{ series: IDENTITY.map((column) => (column === "year" ? "" : row.cell(column).trim())).join("|"), kind, year }];
  });
  const sourced = table.flatMap((row) => (row.cell("section") === "Import Sources" ? (/\/(\d{4})$/.exec(sourcingYears(row.cell("year")))?.[1] ?? []) : []));
  return [...new Set([...yearsOfWholeSeries(series), ...sourced.map((last) => String(Number(last) + 2))])];
}

/** "2021–24" is the years from 2021 to 2024. */
function sourcingYears(text: string): string {
  const [, from = "", to = ""] = /^(\d{4})\D+(\d{2,4})$/.exec(text.trim()) ?? [];
  return from ? `${from}/${from.slice(0, 4 - to.length)}${to}` : text.trim();
}
const sourcingWords = (text: string): string => text.trim().replace(/\D+/, "-").replace(/-\d{2}(\d{2})$/, "-$1");

/**
 * The United States stand in their own table and in that of the world, for two years with the same cell. One row of the two is kept, the world's,
 * with both places named; estimated when either says so. Cells that differ are two things (copper of ore only, copper of ore and scrap) and both stay.
 */
function withoutTwins(found: readonly Found[]): readonly Observation[] {
  const same = ({ key, period, basis, figure, gap }: Observation): string => JSON.stringify([key, period.text, basis, figure && [figure.unit, figure.comparator, figure.value, figure.min, figure.max], gap]);
  const ofWorld = new Map(found.filter((one) => one.ofWorld).map(({ observation }) => [same(observation), observation.id]));
  const twins = new Map<string, Observation[]>();
  for (const one of found) {
    const id = one.ofWorld ? undefined : ofWorld.get(same(one.observation));
    if (id !== undefined) twins.set(id, [...(twins.get(id) ?? []), one.observation]);
  }
  const gone = new Set([...twins.values()].flat().map(({ id }) => id));
  return found.filter(({ observation }) => !gone.has(observation.id)).map(({ observation }) => (twins.get(observation.id) ?? []).reduce<Observation>((kept, twin) => ({
    ...kept, locator: `${kept.locator} (also ${twin.locator.replace(" of the extract", "")})`, status: twin.status === "estimated" ? "estimated" : kept.status,
  }), observation));
}
