// The benchmarks of 2030, good by good: what the record can carry, and for each that it cannot, what is missing.
import { CRMA_2030, crmaBenchmarks } from "@monazite/analysis/dependence";
import { groupBy } from "@monazite/analysis/ledger";
import type { BENCHMARKS } from "@monazite/contracts";
import { computedTerm, constantTerm, derivationOf, exact, intervalOf, recordTerm, refusal, remark, type Bounded, type MethodNote, type MethodTerm, type Observation, type Stage } from "@monazite/core";
import { dependenceRow, type DependenceFound } from "./dependence-found.js";
import { NOTHING } from "./bounded.js";
import { tableOfShares, type MeasuredTable } from "./printed-tables.js";
import { printedTables, SUPPLIER_SHARES } from "./supplier-rows.js";
import { buyersIn } from "./trade-tables.js";

const CRMA = { id: "dependence.crma-2030", version: "2" } as const;
const EU = "EU27_2020";

type Benchmark = (typeof BENCHMARKS)[number];
type Home = Exclude<Benchmark, "single">;

/** What is done at home under each benchmark, where a table of sourcing can show it, and its words. */
const HOME = {
  extraction: { stages: ["mining", "concentrate"], label: "term.extraction" },
  processing: { stages: ["refining", "metal"], label: "term.processing" },
  recycling: { stages: ["recycling"], label: "term.recycled" },
} as const satisfies Record<Home, { readonly stages: readonly Stage[]; readonly label: string }>;

interface Said {
  readonly good: string;
  readonly editionId: string;
  readonly sourceId: string;
  readonly period: Observation["period"];
  readonly rows: readonly Observation[];
  readonly tables: readonly MeasuredTable[];
}

/**
 * Benchmarks of Reg. (EU) 2024/1252, article 5, for each good of which an edition tells the Union's sourcing, recycling or consumption.
 *
 * They are parts of the Union's annual consumption. Where an edition prints that, it is used; else the members' part of the Union's sourcing stands in for
 * extraction and processing, and the end-of-life recycling input rate for recycling, each told beside the number.
 */
export function benchmarkRows(record: readonly Observation[]): readonly DependenceFound[] {
  const sourcing = [...printedTables(EU, record)].filter(([first]) => first?.key.denominator === "own-supply");
  const tables = sourcing.flatMap((rows) => tableOfShares(rows, ({ key }) => key.counterpart ?? "") ?? []);
  const own = record.filter(({ key, figure, status }) => key.area === EU && figure !== null && status !== "refuted" && key.denominator === null && key.counterpart === null && ["recycling-rate", "consumption"].includes(key.measure));
  const goods = groupBy([...sourcing.flat(), ...own], ({ editionId, key }) => [editionId, key.good].join("|"));
  return [...goods.values()].flatMap((rows): readonly DependenceFound[] => {
    const [first] = rows;
    if (!first) return [];
    const said: Said = { good: first.key.good, editionId: first.editionId, sourceId: first.sourceId, period: first.period, rows: record.filter(({ editionId, key }) => editionId === first.editionId && key.good === first.key.good), tables: tables.filter(({ editionId, good }) => editionId === first.editionId && good === first.key.good) };
    const single = said.tables.map((table) => singleRow(said, table));
    return [...(single.length ? single : [rowOf(said, "single", null, NOTHING, [], [refusal("term-missing", { term: "term.sourcing" })], null)]), ...(["extraction", "processing", "recycling"] as const).flatMap((benchmark) => homeRows(said, benchmark))];
  });
}

const share = ({ value, lo, hi }: { readonly value: number | null; readonly lo: number; readonly hi: number }): Bounded => ({ value: value === null ? null : value / 100, min: lo / 100, max: Math.min(1, hi / 100) });
const membersOf = ({ period }: MeasuredTable): ReadonlySet<string> => new Set(buyersIn(EU, period.start?.slice(0, 4) ?? "2020") ?? []);

/** Not more than 65 % from one third country: at the printed number, 65 % itself is allowed. */
function singleRow(said: Said, table: MeasuredTable): DependenceFound {
  const members = membersOf(table);
  const [first] = table.input.suppliers.filter(({ id }) => !members.has(id)).sort((a, b) => (b.value ?? b.hi) - (a.value ?? a.hi));
  const score: Bounded = first ? share(first) : exact(0);
  const terms = [computedTerm({ name: "single", label: "term.largest", of: first?.id ?? null }, score, SUPPLIER_SHARES, [table.editionId]), constantTerm({ name: "most", label: "term.threshold" }, CRMA_2030.single)];
  const holds = score.max !== null && score.max <= CRMA_2030.single ? true : score.min !== null && score.min > CRMA_2030.single ? false : score.value === null ? null : score.value <= CRMA_2030.single;
  return rowOf({ ...said, period: table.period }, "single", table.stage, score, terms, [remark("stands-in", { used: "term.sourcing", wanted: "term.consumption" })], holds, first?.id ?? null);
}

/** At least 10, 40 or 25 % at home. */
function homeRows(said: Said, benchmark: Home): readonly DependenceFound[] {
  const { stages, label } = HOME[benchmark];
  const least = constantTerm({ name: "least", label: "term.threshold" }, CRMA_2030[benchmark]);
  const balances = balancesOf(said, benchmark);
  if (balances.length) return balances.map(({ period, stage, part, met, terms }) => rowOf({ ...said, period }, benchmark, stage, part, [...terms, least], [], met));
  if (benchmark === "recycling") {
    const rate = said.rows.find(({ key, figure }) => key.measure === "recycling-rate" && key.area === EU && figure !== null);
    if (!rate?.figure) return [rowOf(said, benchmark, null, NOTHING, [least], [refusal("term-missing", { term: "term.recycling" }), refusal("term-missing", { term: "term.consumption" })], null)];
    const { lo, hi } = intervalOf(rate.figure);
    const part = share({ value: rate.figure.value, lo: Math.max(0, lo ?? 0), hi: hi ?? 100 });
    const term = recordTerm({ name: "home", label: "term.recycling" }, part, { editionIds: [rate.editionId], evidence: [rate.id] });
    return [rowOf({ ...said, period: rate.period }, benchmark, "recycling", part, [term, least], [remark("stands-in", { used: "term.recycling", wanted: "term.recycling-capacity" })], reached(part, CRMA_2030[benchmark]))];
  }
  const tables = said.tables.filter(({ stage }) => stage !== null && (stages as readonly Stage[]).includes(stage));
  if (!tables.length) return [rowOf(said, benchmark, stages[0], NOTHING, [least], [refusal("term-missing", { term: label }), refusal("term-missing", { term: "term.consumption" })], null)];
  return tables.map((table) => {
    const members = membersOf(table);
    const own = table.input.suppliers.filter(({ id }) => members.has(id));
    const part = share({ value: own.every(({ value }) => value !== null) ? own.reduce((sum, { value }) => sum + (value ?? 0), 0) : null, lo: own.reduce((sum, { lo }) => sum + lo, 0), hi: own.reduce((sum, { hi }) => sum + hi, 0) });
    const term = computedTerm({ name: "home", label: "term.own-share" }, part, SUPPLIER_SHARES, [table.editionId]);
    return rowOf({ ...said, period: table.period }, benchmark, table.stage, part, [term, least], [remark("stands-in", { used: "term.sourcing", wanted: "term.consumption" })], reached(part, CRMA_2030[benchmark]));
  });
}

/** At the printed number; where it is a range, only if the whole of it is on one side. */
function reached({ value, min, max }: Bounded, least: number): boolean | null {
  return value !== null ? value >= least : min !== null && min >= least ? true : max !== null && max < least ? false : null;
}

interface HomeBalance {
  readonly period: Observation["period"];
  readonly stage: Stage | null;
  readonly part: Bounded;
  readonly met: boolean | null;
  readonly terms: readonly MethodTerm[];
}

/** Amounts of the Union by year: its consumption and what it makes at the stages of the benchmark, each once, on one basis and in one unit. */
function balancesOf({ rows }: Said, benchmark: Home): readonly HomeBalance[] {
  const amounts = rows.filter(({ key, figure }) => key.area === EU && key.denominator === null && key.counterpart === null && figure !== null);
  return amounts.filter(({ key }) => key.measure === "consumption").flatMap((consumption): readonly HomeBalance[] => {
    const like = amounts.filter((row) => row.period.text === consumption.period.text && row.basis === consumption.basis && row.figure?.unit === consumption.figure?.unit);
    if (like.filter(({ key }) => key.measure === "consumption").length !== 1) return [];
    return HOME[benchmark].stages.flatMap((stage): readonly HomeBalance[] => {
      const [made, more] = like.filter(({ key }) => key.measure === "production" && key.stage === stage);
      const [c, p] = [consumption.figure?.value ?? null, made?.figure?.value ?? null];
      if (!made?.figure || !consumption.figure || more || c === null || p === null) return [];
      const found = crmaBenchmarks({ consumption: c, extraction: p, processing: p, recycling: p, imports: new Map() });
      if (!found) return [];
      const [above, below] = [intervalOf(made.figure), intervalOf(consumption.figure)];
      const part: Bounded = { value: found[benchmark].share, min: below.hi === null ? null : Math.max(0, above.lo ?? 0) / below.hi, max: above.hi === null || below.lo === null || below.lo <= 0 ? null : above.hi / below.lo };
      const unit = made.figure.unit;
      const terms = [recordTerm({ name: "P", label: HOME[benchmark].label, unit }, { value: p, min: above.lo, max: above.hi }, { editionIds: [made.editionId], evidence: [made.id] }), recordTerm({ name: "C", label: "term.consumption", unit }, { value: c, min: below.lo, max: below.hi }, { editionIds: [consumption.editionId], evidence: [consumption.id] })];
      return [{ period: consumption.period, stage, part, met: found[benchmark].met, terms }];
    });
  });
}

function rowOf({ good, editionId, sourceId, period }: Said, benchmark: Benchmark, stage: Stage | null, score: Bounded, terms: readonly MethodTerm[], notes: readonly MethodNote[], holds: boolean | null, largest: string | null = null): DependenceFound {
  const formula = benchmark === "single" ? "single ≤ most" : terms.some(({ name }) => name === "C") ? "home = P / C ≥ least" : "home ≥ least";
  const derivation = derivationOf(CRMA, formula, terms, { name: benchmark === "single" ? "single" : "home", ...score, unit: null }, notes);
  return { row: dependenceRow({ good, stage, kind: "crma", benchmark, place: EU, period, editionId, score, largest, conditionHolds: holds }, derivation), derivation, sourceIds: [sourceId], suppliers: [], table: null };
}
