// The EU method over the record: what a study prints of shares, trade parameters, reliance, recycling and substitution, put into the formula stage by
// stage. Nothing of the printed scores goes in; they stand beside ours.
import { groupBy } from "@monazite/analysis/ledger";
import { clampedReliance } from "@monazite/analysis/dependence";
import { bottleneck, economicImportance, hhiGovernance, SUPPLY_USED, supplyRisk, type EndUse, type GovernedSupplier, type SupplyUsed, type TermValue } from "@monazite/analysis/risk";
import { intervalOf, refusal, remark, type Bounded, type MethodDerivation, type MethodNote, type Observation, type Period, type Stage } from "@monazite/core";
import { INDICATORS, type GovernanceOf } from "./governance.js";
import { givenSubstitution } from "./given-substitution.js";
import { givenNotes, givenOr, type GivenTerms } from "./given-terms.js";
import { givenTrade } from "./given-trade.js";
import { fractionOf } from "./printed-tables.js";
import { buyersIn } from "./trade-tables.js";

const EU = "EU27_2020";

/** One score of one material, at one stage or as a whole. */
export interface EuScore {
  readonly good: string;
  readonly stage: Stage | null;
  readonly period: Period;
  readonly editionId: string;
  readonly sourceIds: readonly string[];
  readonly score: Bounded;
  readonly printed: Observation | null;
  /** What went into it; of a group, that it is the mean of its members. */
  readonly used: SupplyUsed | "group-mean" | null;
  readonly bottleneck: boolean | null;
  readonly derivation: MethodDerivation;
}

/** All that one study prints, by what it is. */
export interface Study {
  readonly editionId: string;
  readonly rows: readonly Observation[];
}

export const STUDY_MEASURES = ["production", "supply", "export-restriction", "import-reliance", "recycling-rate", "substitution-index", "supply-risk", "economic-importance", "use-share", "value-added"] as const;

/** Supply risk of each stage a study has shares of, and of the material: that of its worst stage. */
export function supplyRisks({ editionId, rows }: Study, governance: GovernanceOf, given: GivenTerms, wanted: SupplyUsed | undefined): readonly EuScore[] {
  const printed = rows.filter(({ key, figure }) => key.measure === "supply-risk" && figure !== null);
  const shares = rows.filter(isShare);
  return [...groupBy(shares, ({ key }) => key.good)].flatMap(([good, own]) => {
    const others = rows.filter(({ key }) => key.good === good);
    const stages = [...groupBy(own, ({ key }) => key.stage)].map(([stage, at]): EuScore => {
      const printedHere = printed.find(({ key }) => key.good === good && key.stage === stage && stage !== null) ?? null;
      return scoreOf({ editionId, good, stage, shares: at, rows: others, governance, given, wanted: wanted ?? usedIn(printedHere), printed: printedHere });
    });
    const worst = bottleneck(stages.filter(({ score }) => score.min !== null).map(({ stage, score }) => ({ stage: stage ?? "", risk: score })));
    const decides = stages.find(({ stage }) => worst !== null && (stage ?? "") === worst.stage);
    const first = stages[0];
    if (!first) return [];
    // A study assesses stages it prints no shares of, and shares of stages it does not assess: a whole is told only where a stage has a score.
    const overall = newestPrinted(printed.filter(({ key }) => key.good === good && key.stage === null), first.period);
    const whole: EuScore = { ...(decides ?? first), stage: null, printed: overall, bottleneck: null };
    return [whole, ...stages.map((one) => ({ ...one, bottleneck: decides ? one === decides : null }))];
  });
}

/** Shares of world supply, and of the Union's sourcing. */
function isShare({ key }: Observation): boolean {
  return (key.measure === "production" && key.denominator === "world-production" && key.counterpart === null) || (key.measure === "supply" && key.area === EU && key.denominator === "own-supply" && key.counterpart !== null);
}

/** What the study says it used: "supply used: GS+EU". */
function usedIn(printed: Observation | null): SupplyUsed | undefined {
  const word = /supply used: (\S+)/.exec(printed?.definition ?? "")?.[1];
  return SUPPLY_USED.find((used) => used === word);
}

/** The assessment that closes the period: shares of 2016 to 2020 stand in the study of 2023, and no study is older than its shares. */
export function newestPrinted(rows: readonly Observation[], period: Period): Observation | null {
  return [...rows].filter(({ period: when }) => (when.end ?? "9") >= (period.end ?? "0")).sort((a, b) => (a.period.text < b.period.text ? 1 : -1))[0] ?? null;
}

interface StageInput {
  readonly editionId: string;
  readonly good: string;
  readonly stage: Stage | null;
  readonly shares: readonly Observation[];
  readonly rows: readonly Observation[];
  readonly governance: GovernanceOf;
  readonly given: GivenTerms;
  readonly wanted: SupplyUsed | undefined;
  readonly printed: Observation | null;
}

function scoreOf({ editionId, good, stage, shares, rows, governance, given, wanted, printed }: StageInput): EuScore {
  const world = shares.filter(({ key }) => key.measure === "production");
  const eu = shares.filter(({ key }) => key.measure === "supply");
  const traded = givenTrade(given, new Set(buyersIn(EU, shares[0]?.period.start?.slice(0, 4) ?? "2020") ?? []));
  const replaced = givenSubstitution(given, "risk");
  const index = (own: readonly Observation[], placeOf: (row: Observation) => string, counterpart: string | null) => {
    const t = new Map(rows.filter(({ key }) => key.measure === "export-restriction" && key.stage === stage && key.counterpart === counterpart).map(({ key, figure }) => [key.area, figure?.value ?? 1] as const).concat([...traded].map(([id, { t: put }]) => [id, put] as const)));
    const suppliers = suppliersOf(own, placeOf, t, governance);
    const found = hhiGovernance(suppliers, [editionId], governance.editionIds);
    // Where not even rounding brings the printed shares to a whole, part of the supply is not in the table: there is a range and no number.
    const partial = suppliers.reduce((sum, { share }) => sum + share.max, 0) < 1 - 1e-9;
    // What the asker said of a supplier, the band of the table it falls into and the t that follows, in place of the study's t.
    const said = suppliers.flatMap(({ id }) => traded.get(id)?.terms ?? []);
    const terms = [...found.derivation.terms.filter(({ name, of }) => name !== "t" || !traded.has(of ?? "")), ...said];
    return { ...found, derivation: { ...found.derivation, terms }, index: partial ? { ...found.index, value: null } : found.index };
  };
  const gs = world.length && wanted !== "EUonly" ? index(world, ({ key }) => key.area, null) : null;
  const own = eu.length && wanted !== "GSonly" ? index(eu, ({ key }) => key.counterpart ?? "", EU) : null;
  const term = (found: ReturnType<typeof index> | null): TermValue | null => (found ? { ...found.index, origin: "computed", by: found.derivation.method, editionIds: [editionId, ...governance.editionIds] } : null);
  const worldTerm = wanted === "EUonly" ? null : givenOr(given, "HHI_GS", term(gs));
  const euTerm = wanted === "GSonly" ? null : givenOr(given, "HHI_EU", term(own));
  const found = supplyRisk({
    world: worldTerm, eu: euTerm,
    reliance: givenOr(given, "IR", reliance(rows.find(({ key }) => key.measure === "import-reliance" && key.area === EU && key.stage === stage))),
    recycling: givenOr(given, "EoL", percent(rows.find(({ key }) => key.measure === "recycling-rate" && key.area === EU))),
    substitution: replaced?.index ?? givenOr(given, "SI", plain(rows.find(({ key, definition }) => key.measure === "substitution-index" && key.area === EU && /SI_SR/.test(definition ?? "")))),
  });
  const inside = [...(gs?.derivation.terms ?? []).map((one) => ({ ...one, name: `GS.${one.name}` })), ...(own?.derivation.terms ?? []).map((one) => ({ ...one, name: `EU.${one.name}` }))];
  const formula = [found.derivation.formula, ...(gs ? ["HHI_GS = Σ GS.s²·GS.g·GS.t"] : []), ...(own ? ["HHI_EU = Σ EU.s²·EU.g·EU.t"] : []), ...(inside.some(({ name }) => /\.(?:exportTax|quota|prohibition)$/.test(name)) ? ["t = max(band of exportTax, quota, prohibition)"] : []), ...(replaced ? [replaced.formula] : [])].join("; ");
  // Of a supplier that this table does not have, nothing was put in.
  const said = new Map([...given].filter(([name]) => !name.includes(".") || inside.some(({ of }) => of === name.split(".")[1])));
  const missing = wanted === "GS+EU" ? [...(worldTerm ? [] : [refusal("term-missing", { term: "term.hhi-world" })]), ...(euTerm ? [] : [refusal("term-missing", { term: "term.hhi-eu" })])] : [];
  const notes: MethodNote[] = [
    ...missing, ...found.derivation.notes, ...givenNotes(said), ...(gs?.derivation.notes ?? []), ...(own?.derivation.notes ?? []),
    ...(governance.indicators < INDICATORS ? [remark("indicators-partial", { found: governance.indicators, wanted: INDICATORS })] : []),
    ...(governance.otherScale === null ? [] : [remark("scale-unknown", { term: "term.governance", found: governance.otherScale })]),
  ];
  const score = missing.length ? { value: null, min: null, max: null } : found.risk;
  return {
    good, stage, period: shares[0]?.period ?? { text: "", grain: "range", start: null, end: null }, editionId, sourceIds: [...new Set([...shares.map(({ sourceId }) => sourceId), ...governance.sourceIds])], score, printed, used: found.used, bottleneck: null,
    derivation: { ...found.derivation, formula, terms: [...found.derivation.terms, ...(replaced?.terms ?? []), ...inside], result: { ...found.derivation.result, ...score }, notes: once(notes) },
  };
}

/** Each note once: both indexes say the same of their inputs. */
function once(notes: readonly MethodNote[]): readonly MethodNote[] {
  return notes.filter((note, index) => notes.findIndex((other) => JSON.stringify(other) === JSON.stringify(note)) === index);
}

/** A place that a study lists twice (Brazil under two spellings) supplies both parts. */
function suppliersOf(rows: readonly Observation[], placeOf: (row: Observation) => string, t: ReadonlyMap<string, number>, governance: GovernanceOf): readonly GovernedSupplier[] {
  return [...groupBy(rows.filter(({ figure }) => figure !== null), placeOf)].map(([id, own]) => {
    const parts = own.map(fractionOf);
    const sum = (pick: (part: (typeof parts)[number]) => number): number => Math.min(1, parts.reduce((total, part) => total + pick(part), 0));
    return {
      id, share: { value: parts.some(({ value }) => value === null) ? null : sum(({ value }) => value ?? 0), min: sum(({ min }) => min), max: sum(({ max }) => max) },
      governance: governance.of.get(id)?.risk ?? null, t: t.get(id) ?? 1, evidence: own.map((row) => row.id), governanceEvidence: governance.of.get(id)?.evidence ?? [],
    };
  });
}

function valueOf(row: Observation | undefined, scale: number, shape: (value: number) => number = (value) => value): TermValue | null {
  if (!row?.figure || row.figure.value === null) return null;
  const { lo, hi } = intervalOf(row.figure);
  const cut = (value: number): number => Math.min(1, Math.max(0, shape(value * scale)));
  return { value: cut(row.figure.value), min: lo === null ? null : cut(lo), max: hi === null ? null : cut(hi), origin: "record", editionIds: [row.editionId], evidence: [row.id] };
}
const percent = (row: Observation | undefined): TermValue | null => valueOf(row, 0.01);
const plain = (row: Observation | undefined): TermValue | null => valueOf(row, 1);
const reliance = (row: Observation | undefined): TermValue | null => valueOf(row, 0.01, clampedReliance);

/** Economic importance of each material whose uses a study prints. */
export function economicImportances({ editionId, rows }: Study, given: GivenTerms): readonly EuScore[] {
  const added = new Map(rows.filter(({ key, figure }) => key.measure === "value-added" && (figure?.value ?? null) !== null).map((row) => [sectorOf(row), (row.figure?.value ?? 0) / 1e6]));
  const largest = Math.max(0, ...added.values());
  if (largest <= 0) return [];
  return [...groupBy(rows.filter(({ key, figure }) => key.measure === "use-share" && figure !== null), ({ key }) => key.good)].map(([good, uses]): EuScore => {
    const replaced = givenSubstitution(given, "importance");
    const substitution = replaced?.index ?? givenOr(given, "SI", plain(rows.find(({ key, definition }) => key.measure === "substitution-index" && key.good === good && /SI_EI/.test(definition ?? ""))));
    const found = economicImportance(uses.filter(({ figure }) => figure?.comparator === "eq").map((row): EndUse => ({ id: row.definition ?? row.id, share: (row.figure?.value ?? 0) / 100, valueAdded: added.get(sectorOf(row)) ?? null, evidence: [row.id] })), largest, substitution, [editionId]);
    const printed = newestPrinted(rows.filter(({ key, figure }) => key.measure === "economic-importance" && key.good === good && figure !== null), uses[0]?.period ?? { text: "", grain: "range", start: null, end: null });
    return {
      good, stage: null, period: uses[0]?.period ?? { text: "", grain: "range", start: null, end: null }, editionId, sourceIds: [...new Set(uses.map(({ sourceId }) => sourceId))], score: found.importance, printed, used: null, bottleneck: null,
      derivation: { ...found.derivation, formula: [found.derivation.formula, ...(replaced ? [replaced.formula] : [])].join("; "), terms: [...found.derivation.terms, ...(replaced?.terms ?? [])], notes: [...found.derivation.notes, ...givenNotes(given)] },
    };
  });
}

/** "sector C28: ..." */
const sectorOf = ({ definition }: Observation): string => /^sector ([A-Z]\d{2}):/.exec(definition ?? "")?.[1] ?? "";
