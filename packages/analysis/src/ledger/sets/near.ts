// Claims that look alike and measure different things: what differs first is the answer to "why do they not agree".
import { samePeriod, type Claim, type SetVerdict } from "@monazite/core";
import { sameUnit, tryUnit } from "@monazite/core/registry";
import type { ToldClaim } from "../said/claim-entries.js";
import { goodOf, looseKey, measureOf } from "../said/loose-key.js";
import { meetingKey } from "../meeting-key.js";
import type { SetReason } from "./claim-set.js";

type Form = "level" | "share" | "change" | "coefficient";

export function formOf({ kind, figure }: Claim): Form | null {
  if (!figure) return null;
  if (kind === "share") return "share";
  if (kind === "change") return "change";
  if (kind === "coefficient") return "coefficient";
  return kind === "level" || kind === "range" || kind === "bound" || kind === "cumulative" ? "level" : null;
}

/** What of a claim can be told apart from another's. */
export interface Traits {
  readonly form: Form;
  readonly measure: string;
  readonly good: string | null;
  readonly minerals: ReadonlySet<string>;
  readonly stage: string | null;
  readonly area: string | null;
  readonly counterpart: string | null;
  readonly denominator: string | null;
  readonly isOutlook: boolean;
  readonly told: ToldClaim;
}

export function traitsOf(told: ToldClaim): Traits | null {
  const { claim } = told;
  const form = formOf(claim);
  if (form === null || claim.polarity === "negated" || claim.minerals.length === 0) return null;
  const key = looseKey(claim);
  const met = key && meetingKey(key).key;
  return {
    form, told, measure: measureOf(claim) ?? claim.metric, good: met?.good ?? goodOf(claim), minerals: new Set(claim.minerals), stage: met?.stage ?? claim.stage,
    area: claim.place?.id ?? claim.place?.name ?? null, counterpart: met?.counterpart ?? claim.partner?.id ?? null, denominator: claim.key?.denominator ?? claim.of,
    isOutlook: claim.correctedModality === "projected" || claim.correctedModality === "opinion",
  };
}

/** Do the figures measure the same kind of amount? Tonnes and kilograms do, tonnes and yuan do not. */
function sameKindOfUnit(a: Claim, b: Claim): boolean {
  const [one, other] = [a.figure?.unit ?? "", b.figure?.unit ?? ""];
  if (sameUnit(one, other)) return true;
  const [first, second] = [tryUnit(one), tryUnit(other)];
  return first !== null && second !== null && first.of.dimension === second.of.dimension && first.of.dimension === "mass";
}

/** The first difference of two claims that are near each other; null when they are not near, or do not differ. */
export function nearDifference(a: Traits, b: Traits): SetReason | null {
  if (a.form !== b.form || !sameKindOfUnit(a.told.claim, b.told.claim) || ![...a.minerals].some((mineral) => b.minerals.has(mineral))) return null;
  if (isMirror(a, b)) return samePeriods(a, b) ? "mirror" : null;
  if (a.form === "coefficient") return a.told.claim.figure?.unit !== b.told.claim.figure?.unit ? "per-what" : null;
  if (a.area !== b.area) return null;
  const differences = differencesOf(a, b);
  const [first] = differences;
  if (first === undefined) return null;
  // Shares of one place are asked about together whatever they are shares of.
  if (a.form === "share") return first;
  if (a.form === "change") return null;
  const isPeriodOpen = a.told.claim.period === null || b.told.claim.period === null;
  const besidesPeriod = differences.filter((reason) => reason !== "period");
  // Months of one series are no question; an unstated period is.
  if (!samePeriods(a, b) && !(isPeriodOpen && a.measure === b.measure)) return null;
  return besidesPeriod.length <= (isPeriodOpen ? 1 : 3) ? first : null;
}

function differencesOf(a: Traits, b: Traits): readonly SetReason[] {
  const found: SetReason[] = [];
  for (const part of ["measure", "good", "stage", "counterpart", "denominator"] as const) if (a[part] !== b[part]) found.push(part);
  if (a.told.claim.of !== b.told.claim.of && !found.includes("denominator") && a.form === "share") found.push("denominator");
  if (a.told.scope !== b.told.scope) found.push("scope");
  if (!samePeriods(a, b)) found.push("period");
  if (a.isOutlook !== b.isOutlook) found.push("status");
  if (a.told.specification !== b.told.specification) found.push("definition");
  return found;
}

function samePeriods({ told: { claim: a } }: Traits, { told: { claim: b } }: Traits): boolean {
  return a.period === null || b.period === null ? a.period === b.period : samePeriod(a.period, b.period);
}

/** One trade seen from both sides: A's exports to B and B's imports from A. */
function isMirror(a: Traits, b: Traits): boolean {
  const pair = `${a.measure} ${b.measure}`;
  return (pair === "exports imports" || pair === "imports exports") && a.area !== null && a.area === b.counterpart && b.area === a.counterpart && a.good === b.good;
}

const VERDICTS: Readonly<Partial<Record<SetReason, SetVerdict>>> = { status: "different-status", period: "not-comparable", scope: "different-subject", "per-what": "different-subject", area: "different-subject" };

/** The verdict on claims that are apart for a reason. */
export function verdictApart(reason: SetReason): SetVerdict {
  return VERDICTS[reason] ?? "differ-by-definition";
}
