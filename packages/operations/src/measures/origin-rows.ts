// Whose mines stand behind what a place buys at a later stage: re-exports are taken back at that stage, then each maker's ore to where it was mined.
import { onBasis } from "@monazite/analysis/chain";
import { concentrationOf } from "@monazite/analysis/concentration";
import { mixtureOf, originsThrough, type Exposure, type ExposureStage } from "@monazite/analysis/dependence";
import { computedTerm, constantTerm, derivationOf, recordTerm, refusal, remark, STAGES, type Bounded, type MethodNote, type MethodTerm } from "@monazite/core";
import { goods as goodsRegistry, hsCodes, minerals } from "@monazite/core/registry";
import type { FlowSum } from "@monazite/store";
import type { Asked } from "../envelope/answer.js";
import { everyObservation } from "../record/every-observation.js";
import { statementEditions } from "../record/statement-editions.js";
import type { AskedGoods } from "./asked-goods.js";
import { authorities } from "./authorities.js";
import { inYear, NOTHING } from "./bounded.js";
import { dependenceRow, type DependenceFound } from "./dependence-found.js";
import { tablesOfAmounts, type MeasuredTable } from "./printed-tables.js";
import { nodeOf, salesOf, tradedStage } from "./traced-exposure.js";
import { supplierTables, tradeInput, type TradeTable } from "./trade-tables.js";

const METHOD = { id: "dependence.chain-origins", version: "1" } as const;
const FORMULA = "x = Σ x_later·x_ore; x_ore = own·e + Σ W·x_ore";
const ORE = ["mining", "concentrate"];
/** Origins named in the derivation. */
const SHOWN = 10;

/** Tonnes of mine output for each tonne of ore traded: from, to, and the typical one. */
interface Factor {
  readonly lo: number;
  readonly hi: number;
  readonly typical: number | null;
}

/** Which years are worth tracing: the trade of the whole world stands behind each. */
export interface WantedTables {
  readonly year?: string | undefined;
  /** Of each code, report and series only the newest year that answers, or else the newest. */
  readonly newest?: boolean;
}

/** For each code of a later stage that the place buys, in each year and report. Tonnes throughout: mine output has no value. */
export async function originRows(place: string, { goods, codes }: AskedGoods, { year, newest = false }: WantedTables, asked: Asked): Promise<readonly DependenceFound[]> {
  const later = (await supplierTables(place, { codes }, asked)).filter(({ stage, sums, reportedBy }) => stage !== null && !ORE.includes(stage) && stage !== "recycling" && sums.length > 0 && reportedBy !== "exporter");
  if (!later.length) return [];
  const ores = hsCodes.all.filter(({ id, stage }) => ORE.includes(stage ?? "") && later.some(({ code }) => shareMineral(id, code))).map(({ id }) => id);
  const statements = await statementEditions(asked);
  const mined = tablesOfAmounts(await everyObservation({ measure: "production", ...(goods && { goods: [...new Set(goods.flatMap((id) => [id, ...(minerals.get(id)?.groups ?? [])]))] }) }, asked), statements).filter(({ stage, refusal: why }) => stage === "mining" && why === null);
  const days = await authorities(asked);
  const worldOf = ({ code, period: { text } }: TradeTable): MeasuredTable | null => mined.filter(({ good, period }) => period.text === text && (hsCodes.get(code)?.minerals ?? []).some((id) => id === good || minerals.get(id)?.groups?.includes(good))).sort((a, b) => (days.get(b.editionId) ?? 0) - (days.get(a.editionId) ?? 0))[0] ?? null;
  const report = ({ code, reportedBy, series }: TradeTable): string => [code, reportedBy, series].join("|");
  const answered = new Set<string>();
  const begun = new Set<string>();
  const found: DependenceFound[] = [];
  // Year by year, the newest first: the trade in ores of a year is the same for every code that is made of them.
  for (const text of [...new Set(later.filter(({ period }) => year === undefined || inYear(period, year)).map(({ period }) => period.text))].sort().reverse()) {
    // Without mine output there is no answer: of such years one is enough to say so.
    const traced = later.filter((table) => table.period.text === text).filter((table) => !newest || !begun.has(report(table)) || (!answered.has(report(table)) && worldOf(table) !== null));
    if (!traced.length) continue;
    const flowsOf = (some: readonly string[]): Promise<readonly FlowSum[]> => asked.store.flowSums({ codes: some, grain: "year", from: text, until: text }, ["code", "period", "reportedBy", "series", "exporter", "importer"], asked.clocks);
    const before = await flowsOf(ores);
    for (const table of traced) {
      const own = [...await flowsOf([table.code]), ...before].filter(({ series, reportedBy }) => series === table.series && reportedBy === table.reportedBy);
      const row = rowOf(place, table, own, worldOf(table));
      found.push(row);
      begun.add(report(table));
      if (row.row.refused === null) answered.add(report(table));
    }
  }
  return found;
}

function rowOf(place: string, table: TradeTable, flows: readonly FlowSum[], world: MeasuredTable | null): DependenceFound {
  const year = table.period.text;
  const later = tradedStage(place, year, flows.filter(({ code }) => code === table.code), "tonnes");
  const traded = [...new Set(flows.flatMap(({ code }) => (code !== null && code !== table.code ? [code] : [])))].filter((code) => shareMineral(code, table.code));
  const factors = world ? factorsOf(traded, world) : null;
  // A code that holds other ores too tells nothing of this one, and left out it would be trade that nobody sees.
  const baskets = traded.filter((code) => hsCodes.get(code)?.basket);
  // A maker of metal out of oxide, or of cells out of salts, buys no ore: its stage before is another one.
  const between = STAGES.slice(STAGES.indexOf("concentrate") + 1, STAGES.indexOf(table.stage ?? "refining"));
  const skipped = hsCodes.all.some(({ id, stage }) => stage !== null && stage !== undefined && between.includes(stage) && shareMineral(id, table.code));
  const refusals: MethodNote[] = [
    ...(later ? [] : [refusal("term-missing", { term: "term.world-trade" })]),
    ...(traded.length && !skipped ? [] : [refusal("term-missing", { term: "term.trade-before" })]), ...(baskets.length ? [refusal("basket-code", { codes: baskets.join(", ") })] : []),
    ...(world ? (traded.length && !factors ? [refusal("bases-differ", { bases: `gross, ${world.basis ?? "?"} (${world.input.unit})` })] : []) : [refusal("term-missing", { term: "term.production" })]),
  ];
  if (refusals.length || !later || !world || !factors) return found(place, table, NOTHING, null, new Map(), [], refusals, world);
  const at = (pick: "lo" | "hi" | "typical"): Exposure => originsThrough([oreStage(place, year, flows, world, new Map([...factors].map(([code, factor]) => [code, factor[pick] ?? factor.lo]))), later]);
  const ends = [at("lo"), at("hi")];
  const middle = [...factors.values()].some(({ typical }) => typical === null) ? null : at("typical");
  const shares = [...ends, ...(middle ? [middle] : [])].map(({ origins }) => origins.get(place) ?? new Map<string, number>());
  const origins = new Map([...new Set(shares.flatMap((one) => [...one.keys()]))].map((id): [string, Bounded] => {
    const all = shares.map((one) => one.get(id) ?? 0);
    return [id, { value: middle?.origins.get(place)?.get(id) ?? (middle ? 0 : null), min: Math.min(...all), max: Math.max(...all) }];
  }));
  const size = ({ value, min, max }: Bounded): number => value ?? ((min ?? 0) + (max ?? 0)) / 2;
  const sorted = [...origins].sort(([a, x], [b, y]) => size(y) - size(x) || (a < b ? -1 : 1));
  const [largest] = sorted;
  const { input } = world;
  const unresolved = [...new Set(ends.flatMap((one) => one.unresolved))];
  const bounds = input.suppliers.filter(({ value }) => value === null).length;
  const notes: MethodNote[] = [
    remark("origins-implied", {}), ...(input.absent.length || input.unnamed ? [remark("places-missing", { places: [...input.absent, ...(input.unnamed ? [input.unnamed.id] : [])].join(", ") })] : []), ...(bounds ? [remark("inputs-bounded", { inputs: bounds })] : []),
    ...(unresolved.length ? [remark("circle-without-source", { places: unresolved.join(", ") })] : []), ...(hsCodes.get(table.code)?.basket ? [remark("basket-code", { codes: table.code })] : []),
  ];
  const terms = [
    ...sorted.slice(0, SHOWN).map(([id, share]) => computedTerm({ name: "x", of: id, label: "term.exposure" }, share, METHOD, [table.series, world.editionId])),
    ...[...factors].map(([code, { lo, hi, typical }]) => ({ ...constantTerm({ name: "content", of: code, label: "term.content" }, lo), value: typical, min: lo, max: hi })),
    ...input.suppliers.map(({ id, value, lo, hi, evidence }) => recordTerm({ name: "mined", of: id, label: "term.production", unit: input.unit }, { value, min: lo, max: hi === Infinity ? null : hi }, { editionIds: [world.editionId], evidence: evidence === undefined ? [] : [evidence] })),
  ];
  return found(place, table, largest?.[1] ?? NOTHING, largest?.[0] ?? null, origins, terms, largest ? notes : [refusal("total-zero", {})], world);
}

function shareMineral(a: string, b: string): boolean {
  const of = (code: string): readonly string[] => (hsCodes.get(code)?.minerals ?? []).flatMap((id) => [id, ...(minerals.get(id)?.groups ?? [])]);
  return of(a).some((id) => of(b).includes(id));
}

/** The factor of each code; null where one has none, for its trade cannot be left out. */
function factorsOf(codes: readonly string[], world: MeasuredTable): ReadonlyMap<string, Factor> | null {
  const all = codes.map((code) => [code, factorOf(code, world)] as const);
  return all.every((one): one is readonly [string, Factor] => one[1] !== null) ? new Map(all) : null;
}

/** Ore as mine output counts it: the same where that is gross, by the content of the code's goods where it is not; null where no content is known. */
function factorOf(code: string, { good, basis, input: { unit } }: MeasuredTable): Factor | null {
  const scale = unit === "t" ? 1 : unit === "kg" ? 1000 : null;
  if (scale === null) return null;
  if (basis === null || basis === "gross") return { lo: scale, hi: scale, typical: scale };
  const one = { lo: 1, hi: 1, loOpen: false, hiOpen: false };
  const own = (hsCodes.get(code)?.goods ?? []).filter((id) => goodsRegistry.get(id)?.minerals.some((mineral) => mineral === good || minerals.get(mineral)?.groups?.includes(good)));
  const contents = own.flatMap((id) => onBasis({ good: id, basis: "gross", interval: one }, basis, minerals.get(good)?.symbol) ?? []);
  const ends = contents.flatMap(({ factor }) => (factor.lo === null || factor.hi === null ? [] : [factor.lo, factor.hi]));
  if (!ends.length) return null;
  const [first, second] = contents;
  const typical = first && second === undefined && first.content?.basis === basis ? first.content.typical : null;
  return { lo: Math.min(...ends) * scale, hi: Math.max(...ends) * scale, typical: typical === null ? null : typical * scale };
}

/** What each place mined and what ore it bought. */
function oreStage(place: string, year: string, flows: readonly FlowSum[], { input }: MeasuredTable, factors: ReadonlyMap<string, number>): ExposureStage {
  const node = nodeOf(place, year);
  const made = new Map<string, number>();
  for (const { id, value, lo } of input.suppliers) made.set(node(id), (made.get(node(id)) ?? 0) + (value ?? lo));
  const sales = [...factors].flatMap(([code, factor]) => salesOf(place, year, flows.filter((flow) => flow.code === code), "tonnes").map((sale) => ({ ...sale, amount: sale.amount * factor })));
  return mixtureOf(made, sales);
}

function found(place: string, table: TradeTable, score: Bounded, largest: string | null, traced: ReadonlyMap<string, Bounded>, terms: readonly MethodTerm[], notes: readonly MethodNote[], world: MeasuredTable | null): DependenceFound {
  const { good, stage, code, period, series, reportedBy } = table;
  const derivation = derivationOf(METHOD, FORMULA, terms, { name: "x", ...score, unit: null }, notes);
  const refused = notes.some(({ refuses }) => refuses);
  const direct = refused ? [] : concentrationOf(tradeInput(table, "tonnes")).derivation.terms.filter(({ name }) => name === "s").map(({ of, value, min, max }) => ({ id: of ?? "", direct: { value, min, max } }));
  return {
    row: dependenceRow({ good, stage, code, kind: "origins", place, period, editionId: series, reportedBy, score, largest }, derivation), derivation, sourceIds: [series, ...(world ? [world.sourceId] : [])], suppliers: direct, table: null,
    traced: new Map([...traced].flatMap(([id, { value }]) => (value === null ? [] : [[id, value] as const]))),
  };
}
