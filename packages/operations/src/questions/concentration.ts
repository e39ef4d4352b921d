import { concentrationOf, type Concentration, type ConcentrationInput } from "@monazite/analysis/concentration";
import { contracts, type AnswerOf } from "@monazite/contracts";
import { contentId, derivationOf, ObservatoryError, type MethodDerivation, type MethodNote } from "@monazite/core";
import { answer, type Asked } from "../envelope/answer.js";
import { derivationOfRow } from "../envelope/derivations.js";
import { whyNoObservations, whyNoTrade } from "../envelope/empty.js";
import { pageOf } from "../envelope/page-of.js";
import { askedGoods, type AskedGoods } from "../measures/asked-goods.js";
import { authorities } from "../measures/authorities.js";
import { coveredBy, heldAgainst, inYear, newestOf, NOTHING, scaledBy, standing } from "../measures/bounded.js";
import { printedShareTables, tablesOfAmounts, type MeasuredTable } from "../measures/printed-tables.js";
import { doubtfulPart, exporterTables, supplierTables, tradeInput, type TradeTable, type Weight } from "../measures/trade-tables.js";
import { namesOf } from "../names/names-of.js";
import { resolveMeasure, resolvePlace } from "../names/resolve.js";
import { everyObservation } from "../record/every-observation.js";
import { statementEditions } from "../record/statement-editions.js";

type Row = AnswerOf<typeof contracts.concentration>["concentration"][number];
interface Measured {
  readonly row: Row;
  readonly derivation: MethodDerivation;
  readonly sourceId: string;
}

/** Every table by itself: of one edition or series, good, stage, period, basis and report. The whole of each is computed before anything is filtered. */
export const concentration = answer(contracts.concentration, { id: "concentration.herfindahl", version: "1" }, async ({ mineral, of = "producers", place, measure, weight = "tonnes", stage, year, edition, against, newest }, asked) => {
  if (of === "suppliers" && place === undefined) throw new ObservatoryError("parameter-missing", { name: "place" });
  if (of !== "suppliers" && place !== undefined) throw new ObservatoryError("parameter-invalid", { name: "place", value: place, reason: "only with of=suppliers" });
  if (of !== "producers" && measure !== undefined) throw new ObservatoryError("parameter-invalid", { name: "measure", value: measure, reason: "only with of=producers" });
  const goods = askedGoods(mineral);
  const buyer = place === undefined ? null : resolvePlace(place).id;
  const all = of === "producers" ? await ofProducers(resolveMeasure(measure ?? "production"), goods, asked) : await ofTrade(of, buyer, goods, weight, asked);
  const same = ({ row }: Measured): string => [row.good, row.stage, row.code, row.period.text, row.basis, row.reportedBy, row.definition].join("|");
  const loose = ({ row }: Measured): string => [row.good, row.stage, row.code, row.period.text, row.basis, row.reportedBy].join("|");
  const others = all.filter(({ row }) => row.editionId === against);
  const kept = all.filter(({ row }) => (stage === undefined || row.stage === stage) && (year === undefined || inYear(row.period, year)) && (edition === undefined || row.editionId === edition));
  const chosen = newest === undefined ? kept : newestRows(kept, await authorities(asked));
  const held = against === undefined ? chosen : chosen.map((one) => {
    const fitting = others.filter((other) => other !== one && loose(other) === loose(one));
    // Editions word a column differently; where one of them has several of one kind, the wording decides.
    const other = fitting.length === 1 ? fitting[0] : fitting.find((two) => same(two) === same(one));
    return { ...one, row: { ...one.row, against: heldAgainst(one.row.hhi, other && { editionId: other.row.editionId, score: other.row.hhi }) } };
  });
  const sorted = [...held].sort((a, b) => standing(b.row.hhi) - standing(a.row.hhi) || (a.row.id < b.row.id ? -1 : 1));
  const { rows, next, total } = pageOf(sorted, ({ row }) => row.id, asked.page);
  return {
    answer: {
      concentration: rows.map(({ row }) => row), coverage: coveredBy(sorted.map(({ row }) => row), goods.count),
      derivations: rows.map(({ row, derivation }) => derivationOfRow(asked, row.id, derivation)),
      names: namesOf(rows.flatMap(({ row, derivation }) => [row.good, row.largest, row.place, row.measure, ...derivation.terms.map((term) => term.of)])),
    },
    sourceIds: rows.map(({ sourceId }) => sourceId), page: { next, total },
    empty: rows.length ? null : of === "producers" ? await whyNoObservations(asked, edition) : await whyNoTrade(asked, goods.codes, "year", edition),
  };
});

function newestRows(measured: readonly Measured[], authority: ReadonlyMap<string, number>): readonly Measured[] {
  const told = (row: Row): string => [row.good, row.stage, row.code, row.reportedBy].join("|");
  const usable = new Set(measured.filter(({ row }) => row.refused === null).map(({ row }) => told(row)));
  // A table that refuses, as a country's own figures do, does not push out an older one that answers.
  const standingRows = measured.filter(({ row }) => row.refused === null || !usable.has(told(row)));
  const kept = new Set(newestOf(standingRows.map(({ row }) => row), told, authority));
  return standingRows.filter(({ row }) => kept.has(row));
}

async function ofProducers(measure: string, { goods }: AskedGoods, asked: Asked): Promise<readonly Measured[]> {
  const observations = await everyObservation({ measure, ...(goods && { goods }) }, asked);
  const statements = await statementEditions(asked);
  const shares = printedShareTables(measure, observations, statements);
  return [...tablesOfAmounts(observations, statements), ...shares].map((table) => measured(table, { of: "producers", measure, place: null, code: null, reportedBy: null, doubtful: null, withoutDoubtful: null }));
}

async function ofTrade(of: "exporters" | "suppliers", buyer: string | null, { codes }: AskedGoods, weight: Weight, asked: Asked): Promise<readonly Measured[]> {
  const tables = buyer === null ? await exporterTables({ codes }, asked) : await supplierTables(buyer, { codes }, asked);
  return tables.filter(({ sums }) => sums.length > 0).map((table) => {
    const doubtful = doubtfulPart(table.sums);
    const without = weight === "tonnes" && doubtful ? concentrationOf(tradeInput(table, weight, false)).hhi : null;
    return measured(tradeTable(table, tradeInput(table, weight)), { of, measure: weight === "value" ? "export-value" : "exports", place: buyer, code: table.code, reportedBy: table.reportedBy, doubtful, withoutDoubtful: without });
  });
}

function tradeTable({ good, stage, period, series }: TradeTable, input: ConcentrationInput): MeasuredTable {
  return { good, stage, period, editionId: series, sourceId: series, basis: input.unit === "t" ? "gross" : null, definition: null, input, refusal: null };
}

type Kind = Pick<Row, "of" | "measure" | "place" | "code" | "reportedBy" | "doubtful" | "withoutDoubtful">;

function measured({ good, stage, period, editionId, sourceId, basis, definition, input, refusal }: MeasuredTable, kind: Kind): Measured {
  const found = concentrationOf(input);
  const derivation = refusal ? refused(found, refusal) : found.derivation;
  const why = derivation.notes.find(({ refuses }) => refuses)?.code ?? null;
  const { hhi, cr1, cr3, normalised, shannon, effective, evenness, suppliers, largest } = why ? EMPTY : found;
  const among = why ? NOTHING : reportedOnly(input, kind.code !== null).hhi;
  const id = contentId("cnc", [kind.of, kind.measure, kind.place, kind.code, kind.reportedBy, good, stage, period.text, editionId, basis, definition, input.unit]);
  return {
    sourceId, derivation,
    row: {
      id, good, stage, code: kind.code, period, editionId, hhi, refused: why, largest: largest?.id ?? null, largestShare: largest?.share ?? cr1, amongReported: among, reportedBy: kind.reportedBy, hhi10000: scaledBy(hhi, 10_000), cr3, suppliers,
      effectiveSuppliers: effective, normalised, shannon, evenness, of: kind.of, measure: kind.measure, place: kind.place, basis, unit: input.unit, definition, doubtful: kind.doubtful, withoutDoubtful: kind.withoutDoubtful, against: null,
    },
  };
}

/** The places that have a figure, alone; of trade, with the rows that have one. A printed bound stays a bound. */
function reportedOnly(input: ConcentrationInput, trade: boolean): Concentration {
  const suppliers = trade ? input.suppliers.map((one) => (one.hi === Infinity ? { ...one, value: one.lo, hi: one.lo } : one)) : input.suppliers;
  return concentrationOf({ ...input, suppliers, unnamed: null, absent: [], whole: input.unit === "%" ? input.whole : null });
}

const EMPTY: Omit<Concentration, "derivation"> = { hhi: NOTHING, cr1: NOTHING, cr3: NOTHING, normalised: NOTHING, shannon: NOTHING, effective: NOTHING, evenness: null, suppliers: 0, largest: null };

/** The terms stay, so that a reader sees what could not be measured. */
function refused({ derivation }: Concentration, note: MethodNote): MethodDerivation {
  return derivationOf(derivation.method, derivation.formula, derivation.terms, { ...derivation.result, ...NOTHING }, [note, ...derivation.notes.filter(({ refuses }) => !refuses)]);
}
