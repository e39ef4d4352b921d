// Tables of shares as an answer gives them: computed ones with their terms, and those an edition prints itself.
import { OTHERS, type Share, type ShareTable } from "@monazite/analysis/shares";
import type { AnswerOf, contracts } from "@monazite/contracts";
import { contentId, type Observation } from "@monazite/core";
import { shareTablesOf } from "./share-tables.js";

type Answer = AnswerOf<typeof contracts.shares>;
export type ShareRow = Answer["shares"][number];
export type ShareTableRow = Answer["tables"][number];

export interface SharesOf {
  readonly rows: readonly ShareRow[];
  readonly tables: readonly ShareTableRow[];
}

/**
 * @param observations of one measure; the denominators that count are the world's
 * @param statements editions that collect what single pages said: their figures stand beside each other and are no table, so they are neither
 *        added up nor ranked
 */
export function sharesOf(observations: readonly Observation[], statements: ReadonlySet<string>): SharesOf {
  const computed = shareTablesOf(observations).map((table) => (statements.has(table.editionId) ? asStatements(table) : table)).map((table) => ({ table: tableOf(table), rows: table }));
  return {
    tables: computed.map(({ table }) => table),
    rows: [
      ...computed.flatMap(({ table, rows }) => rowsOf(table.table, rows)),
      ...printedRows(statements, observations.filter(({ key, status }) => status !== "refuted" && key.denominator === `world-${key.measure}` && key.counterpart === null)),
    ],
  };
}

/** Each figure beside the page's own total, where there is one, and no further. */
function asStatements(table: ShareTable): ShareTable {
  return { ...table, sum: null, noSum: "statements", rows: table.rows.map((row) => ({ ...row, ofSum: null, rank: null })) };
}

function tableOf({ key, editionId, period, basis, unit, total, noTotal, totalExcludes, sum, noSum, rows }: ShareTable): ShareTableRow {
  const shown = rows.filter(({ part }) => part.figure !== null).map(({ part }) => part.id);
  return {
    table: contentId("tbl", [editionId, ...shown]), editionId, good: key.good, stage: key.stage, period, basis, unit: unit ?? "",
    definition: total?.definition ?? rows[0]?.part.definition ?? null,
    total: total?.figure ? { observationId: total.id, figure: total.figure } : null,
    noTotal, totalExcludes: totalExcludes && { note: totalExcludes.note, places: [...totalExcludes.places] }, sum: sum && shareOf(sum), noSum,
    terms: noSum === null ? rows.filter(({ part, isTold }) => part.figure !== null && !isTold).map(({ part }) => part.id) : [],
    gaps: rows.filter(({ part }) => part.figure === null).map(({ part }) => part.key.area),
  };
}

function rowsOf(table: string, { rows }: ShareTable): ShareRow[] {
  const places = rows.filter(({ part, isTold }) => part.figure !== null && part.key.area !== OTHERS && !isTold).length;
  return rows.map(({ part, ofTotal, ofSum, rank }) => rowOf(part, table, rank, places, { figure: part.figure, ofTotal: ofTotal && shareOf(ofTotal), ofSum: ofSum && shareOf(ofSum), printed: null }));
}

/** Shares without amounts, as the EU study prints them: ranked within their own edition, good, stage and period. */
function printedRows(statements: ReadonlySet<string>, printed: readonly Observation[]): ShareRow[] {
  const tables = new Map<string, Observation[]>();
  for (const one of printed) {
    const id = [one.editionId, one.sourceId, one.key.good, one.key.stage, one.period.text, one.definition].join("|");
    tables.set(id, [...(tables.get(id) ?? []), one]);
  }
  return [...tables.entries()].flatMap(([id, rows]) => {
    const values = rows.flatMap(({ figure }) => figure?.value ?? []);
    return rows.map((row) => {
      const value = row.figure?.value ?? null;
      const rank = value === null || statements.has(row.editionId) ? null : values.filter((other) => other > value).length + 1;
      return rowOf(row, contentId("tbl", [id]), rank, values.length, { figure: null, ofTotal: null, ofSum: null, printed: row.figure });
    });
  });
}

type Amounts = Pick<ShareRow, "figure" | "ofTotal" | "ofSum" | "printed">;

/** Whose share it is comes first, for a table of them is read from the left. */
function rowOf({ id, key, period, editionId, gap, status, basis }: Observation, table: string, rank: number | null, places: number, { ofTotal, ofSum, printed, figure }: Amounts): ShareRow {
  return { area: key.area, rank, good: key.good, stage: key.stage, period, ofTotal, ofSum, printed, figure, gap, editionId, basis, status, places, observationId: id, table };
}

/** The intervals of analysis are bounded on both sides wherever there is a share. */
function shareOf({ value, interval }: Share): NonNullable<ShareRow["ofTotal"]> {
  return { value, min: interval.lo ?? value, max: interval.hi ?? value };
}
