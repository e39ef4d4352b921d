// N − 1: what is left of a supply without its largest supplier, of world supply and, where there is one, of world demand.
import { concentrationOf, type Concentration } from "@monazite/analysis/concentration";
import { nMinusOne } from "@monazite/analysis/dependence";
import { computedTerm, contentId, derivationOf, exact, givenTerm, intervalOf, recordTerm, refusal, type Bounded, type MethodDerivation, type MethodNote, type MethodTerm, type Observation } from "@monazite/core";
import type { Asked } from "../envelope/answer.js";
import { everyObservation } from "../record/every-observation.js";
import { statementEditions } from "../record/statement-editions.js";
import type { AskedGoods } from "./asked-goods.js";
import { NOTHING } from "./bounded.js";
import { givenNotes, type GivenTerms } from "./given-terms.js";
import { printedShareTables, tablesOfAmounts, type MeasuredTable } from "./printed-tables.js";
import type { RiskFound } from "./risk-found.js";

const N_MINUS_ONE = { id: "risk.n-minus-one", version: "1" } as const;
const WORLD = "WLD";
/** What stands for demand, in this order. */
const DEMAND = ["demand", "consumption"] as const;

type Variant = "of-supply" | "of-demand" | "of-remaining-demand";

/**
 * For each table of production: the part of world supply that is left, and with world demand (of the record, of one good, year, basis and unit, or
 * given as D) the part of it that is covered, with and without the largest supplier's own demand (d).
 */
export async function nMinusOnes({ goods }: AskedGoods, given: GivenTerms, asked: Asked): Promise<readonly RiskFound[]> {
  const statements = await statementEditions(asked);
  const of = (measure: string): Promise<readonly Observation[]> => everyObservation({ measure, ...(goods && { goods }) }, asked);
  const production = await of("production");
  const demand = (await Promise.all(DEMAND.map(of))).flat().filter(({ editionId, key, figure, status }) => !statements.has(editionId) && key.denominator === null && key.counterpart === null && figure !== null && status !== "refuted");
  return [...tablesOfAmounts(production, statements), ...printedShareTables("production", production, statements)].flatMap((table) => rowsOf(table, demand, given));
}

function rowsOf(table: MeasuredTable, demand: readonly Observation[], given: GivenTerms): readonly RiskFound[] {
  const found = concentrationOf(table.input);
  const why = table.refusal ?? found.derivation.notes.find(({ refuses }) => refuses) ?? null;
  const remarks = found.derivation.notes.filter(({ refuses }) => !refuses);
  const largest = found.largest?.id ?? null;
  // As in `concentration`: the share of the largest named place, else of whichever can be the largest.
  const first = found.largest?.share ?? found.cr1;
  const left = why ? NOTHING : rest(first);
  const world = demandTerm("D", WORLD, table, demand, given);
  const s1 = computedTerm({ name: "s1", of: largest, label: "term.largest" }, why ? NOTHING : first, found.derivation.method, table.input.editionIds);
  const supply = rowFrom(table, "of-supply", "N1 = 1 − s1", [s1, ...found.derivation.terms], left, [...(why ? [why] : []), ...remarks, ...("code" in world ? [{ ...world, refuses: false } as MethodNote] : [])], given);
  if (why || "code" in world) return [supply];
  const amount = leftAmount(found, left);
  const own = largest === null ? refusal("row-ambiguous", { term: "term.largest" }) : demandTerm("d", largest, table, demand, given);
  const known = exactly(table, largest, world, "code" in own ? null : own);
  const terms = [computedTerm({ name: "L", label: "term.left", unit: table.input.unit }, amount, N_MINUS_ONE, table.input.editionIds), world];
  const zero = (world.max ?? world.value ?? 1) <= 0 ? [refusal("consumption-not-positive", { value: world.value ?? 0 })] : [];
  const ofDemand = zero.length ? NOTHING : quotient(amount, world, known?.ofDemand ?? null);
  const ofAll = rowFrom(table, "of-demand", "N1 = L / D", [...terms, s1], ofDemand, [...zero, ...remarks, ...givenNotes(given)], given);
  if ("code" in own) return [supply, ofAll, rowFrom(table, "of-remaining-demand", "N1 = L / (D − d)", [...terms, s1], NOTHING, [own, ...remarks, ...givenNotes(given)], given)];
  const others: Bounded = { value: world.value === null || own.value === null ? null : world.value - own.value, min: world.min === null || own.max === null ? null : world.min - own.max, max: world.max === null || own.min === null ? null : world.max - own.min };
  const none = (others.max ?? others.value ?? 1) <= 0 ? [refusal("consumption-not-positive", { value: others.value ?? others.max ?? 0 })] : [];
  const remaining = none.length ? NOTHING : quotient(amount, others, known?.ofRemainingDemand ?? null);
  return [supply, ofAll, rowFrom(table, "of-remaining-demand", "N1 = L / (D − d)", [...terms, own, s1], remaining, [...none, ...remarks, ...givenNotes(given)], given)];
}

const rest = ({ value, min, max }: Bounded): Bounded => ({ value: value === null ? null : 1 - value, min: max === null ? null : 1 - max, max: min === null ? null : 1 - min });

/** Supply without the largest, in its unit: the ends of total and share at their farthest, which no truth lies beyond. */
function leftAmount({ derivation }: Concentration, left: Bounded): Bounded {
  const total = derivation.terms.find(({ name }) => name === "X");
  const times = (pick: keyof Bounded): number | null => { const [a, b] = [total?.[pick] ?? null, left[pick]]; return a === null || b === null ? null : a * b; };
  return { value: times("value"), min: times("min"), max: times("max") };
}

/** Ends never lie inside of the value; a divisor that may be zero leaves no upper end. */
function quotient(above: Bounded, below: Bounded, value: number | null): Bounded {
  return { value, min: above.min === null || below.max === null ? null : above.min / below.max, max: above.max === null || below.min === null || below.min <= 0 ? null : above.max / below.min };
}

/** By the plain method, where every amount is a number and none is unnamed or absent. */
function exactly({ input: { suppliers, unnamed, absent, whole } }: MeasuredTable, largest: string | null, world: Bounded, own: Bounded | null): ReturnType<typeof nMinusOne> {
  if (largest === null || unnamed !== null || absent.length > 0 || whole !== null || world.value === null || suppliers.some(({ value }) => value === null)) return null;
  const d = own?.value ?? 0;
  if (d > world.value) return null;
  const found = nMinusOne(new Map(suppliers.map(({ id, value }) => [id, value ?? 0])), new Map([[largest, d], [WORLD, world.value - d]]));
  return found && { ...found, ofRemainingDemand: own?.value === undefined || own.value === null ? null : found.ofRemainingDemand };
}

/** Demand of the world or of one place, of the table's good, year, basis and unit: the asker's, else the same edition's, else the only other one. */
function demandTerm(name: "D" | "d", area: string, { good, stage, period, basis, editionId, input }: MeasuredTable, demand: readonly Observation[], given: GivenTerms): MethodTerm | MethodNote {
  const label = name === "D" ? "term.demand" : "term.own-demand";
  const named = { name, label, of: name === "d" ? area : null, unit: input.unit };
  const put = given.get(name);
  if (input.unit === "%") return refusal("bases-differ", { bases: `%, ${label}` });
  if (put !== undefined) return givenTerm(named, put);
  const fitting = demand.filter(({ key, period: when, basis: of, figure }) => key.area === area && key.good === good && (key.stage === stage || key.stage === null) && when.text === period.text && of === basis && figure?.unit === input.unit);
  const same = fitting.filter((row) => row.editionId === editionId);
  const [one, more] = same.length ? same : fitting;
  if (!one?.figure) return refusal("term-missing", { term: label });
  if (more) return refusal("row-ambiguous", { term: label });
  const { lo, hi } = intervalOf(one.figure);
  const single = one.figure.comparator === "eq" || one.figure.comparator === "approx";
  return recordTerm(named, { value: single ? one.figure.value : null, min: lo === null ? null : Math.max(0, lo), max: hi }, { editionIds: [one.editionId], evidence: [one.id] });
}

function rowFrom(table: MeasuredTable, variant: Variant, formula: string, terms: readonly MethodTerm[], score: Bounded, notes: readonly MethodNote[], given: GivenTerms): RiskFound {
  const { good, stage, period, editionId, sourceId, basis, definition, input } = table;
  const refused = notes.find(({ refuses }) => refuses)?.code ?? null;
  const told = refused ? NOTHING : score.value !== null && score.min === null && score.max === null ? exact(score.value) : score;
  const derivation: MethodDerivation = derivationOf(N_MINUS_ONE, formula, terms, { name: "N1", ...told, unit: null }, notes);
  const put = variant === "of-supply" ? [] : [...given];
  return {
    sourceIds: [sourceId], derivation,
    row: {
      id: contentId("rsk", ["n-1", variant, good, stage, period.text, editionId, basis, definition, input.unit, ...put.map(([name, value]) => `${name}=${value}`)]),
      good, stage, code: null, period, editionId, score: told, refused, variant, printed: null, difference: null, bottleneck: null, critical: null, method: "n-1", factor: null, given: put.map(([name]) => name), place: WORLD, against: null,
    },
  };
}
