// Groups that the EU assesses through their members: heavy and light rare earths, platinum-group metals.
import { ECONOMIC_IMPORTANCE, groupMean, SUPPLY_RISK } from "@monazite/analysis/risk";
import { computedTerm, constantTerm, derivationOf, intervalOf, recordTerm, refusal, remark, type Bounded, type MethodTerm, type Observation } from "@monazite/core";
import { groupMembers } from "@monazite/core/registry";
import { NOTHING } from "./bounded.js";
import { newestPrinted, type EuScore, type Study } from "./eu-criticality.js";

/** Study on the critical raw materials for the EU 2023: "HREE, LREE, PGM: mean of the members" (METHODS section 3). */
export const EU_GROUPS = ["heavy-rare-earths", "light-rare-earths", "platinum-group-metals"] as const;
const GROUP_MEAN = { id: "risk.eu-group-mean", version: "1" } as const;

type Measure = "supply-risk" | "economic-importance";
const LABELS = { "supply-risk": "term.supply-risk", "economic-importance": "term.economic-importance" } as const satisfies Record<Measure, string>;

/** Goods asked for, and the members that a group among them is the mean of. */
export const withMembers = (goods: readonly string[]): readonly string[] => [...new Set([...goods, ...EU_GROUPS.filter((id) => goods.includes(id)).flatMap((id) => groupMembers(id).map((member) => member.id))])];

/**
 * Score of each group: the unweighted mean of its members', each as the study prints it for the same assessment, else as we compute it.
 *
 * Members are those of the registry that the study knows at all; a member without a score leaves no mean, for the mean of the others is another thing.
 *
 * @param scores of the members, from `supplyRisks` or `economicImportances`
 */
export function groupMeans(measure: Measure, study: Study, scores: readonly EuScore[]): readonly EuScore[] {
  return EU_GROUPS.flatMap((group) => groupMeanOf(group, measure, study, scores) ?? []);
}

function groupMeanOf(group: string, measure: Measure, { editionId, rows }: Study, scores: readonly EuScore[]): EuScore | null {
  const inStudy = new Set(rows.map(({ key }) => key.good));
  const [known, unknown] = [groupMembers(group).filter(({ id }) => inStudy.has(id)), groupMembers(group).filter(({ id }) => !inStudy.has(id))];
  const whole = (good: string): readonly Observation[] => rows.filter(({ key, figure }) => key.measure === measure && key.good === good && key.stage === null && figure !== null);
  const closing = rows.find(({ key }) => key.measure === "supply" || key.measure === "use-share")?.period ?? { text: "", grain: "range", start: null, end: null };
  const printed = newestPrinted(whole(group), closing);
  const period = printed?.period ?? closing;
  if (!known.length || period.text === "") return null;
  const told = known.map(({ id }): { readonly id: string; readonly score: Bounded; readonly term: MethodTerm } => {
    const own = whole(id).find((row) => printed === null || row.period.text === printed.period.text);
    if (own?.figure) {
      const { lo, hi } = intervalOf(own.figure);
      const score = { value: own.figure.value, min: lo, max: hi };
      return { id, score, term: recordTerm({ name: "m", of: id, label: LABELS[measure] }, score, { editionIds: [editionId], evidence: [own.id] }) };
    }
    const score = scores.find(({ good, stage }) => good === id && stage === null)?.score ?? NOTHING;
    return { id, score, term: computedTerm({ name: "m", of: id, label: LABELS[measure] }, score, measure === "supply-risk" ? SUPPLY_RISK : ECONOMIC_IMPORTANCE, [editionId]) };
  });
  const missing = told.filter(({ score: { value, min, max } }) => value === null && (min === null || max === null)).map(({ id }) => id);
  const name = measure === "supply-risk" ? "SR" : "EI";
  const score = missing.length ? NOTHING : meanOf(told.map((one) => one.score));
  const notes = [...(missing.length ? [refusal("members-missing", { members: missing.join(", ") })] : []), ...(unknown.length ? [remark("members-missing", { members: unknown.map(({ id }) => id).join(", ") })] : [])];
  const terms = [...told.map(({ term }) => term), constantTerm({ name: "n", label: "term.members" }, known.length)];
  return {
    good: group, stage: null, period, editionId, sourceIds: [...new Set(rows.map(({ sourceId }) => sourceId))].slice(0, 1), score, printed, used: "group-mean", bottleneck: null,
    derivation: derivationOf(GROUP_MEAN, `${name} = Σ m / n`, terms, { name, ...score, unit: null }, notes),
  };
}

/** The mean of values and of ends, each where all members have one. */
function meanOf(scores: readonly Bounded[]): Bounded {
  const mean = (pick: keyof Bounded): number | null => {
    const all = scores.flatMap((score) => score[pick] ?? []);
    return all.length === scores.length ? groupMean(all) : null;
  };
  return { value: mean("value"), min: mean("min"), max: mean("max") };
}
