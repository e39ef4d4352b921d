// Growth that does not follow from its end points, and per cents where percentage points are meant.
import type { Claim, Warning } from "@monazite/core";
import { ends, isPercent, makeWarning, rounded, valueOf } from "./figures.js";

/** Slack for what a writer rounds on the way, in percentage points. */
const SLACK = 0.15;

/** Checks every change of one statement against the two levels told beside it. */
export function growthWarnings(claims: readonly Claim[]): Warning[] {
  const warnings: Warning[] = [];
  for (const claim of claims) {
    if (claim.kind !== "change" || !isPercent(claim) || valueOf(claim) === null) continue;
    const levels = claims.filter((other) => other !== claim && other.kind !== "change" && samePlaceAndGood(other, claim));
    const warning = pointsMeant(claim, levels.filter(isPercent)) ?? growthOf(claim, levels.filter((other) => !isPercent(other)));
    if (warning) warnings.push(warning);
  }
  return warnings;
}

function samePlaceAndGood(a: Claim, b: Claim): boolean {
  return a.product === b.product && a.minerals.join() === b.minerals.join() && a.place?.name === b.place?.name && a.partner?.name === b.partner?.name;
}

/** Only a statement with exactly two levels of one measure tells which one grew into which. */
function pairOf(levels: readonly Claim[]): { readonly before: Claim; readonly after: Claim } | null {
  const [first, second] = levels;
  if (!first || !second || levels.length !== 2 || first.metric !== second.metric || first.figure?.unit !== second.figure?.unit) return null;
  // Two that both got somewhere are two developments, not one.
  if (first.direction !== null && second.direction !== null) return null;
  const [a, b] = [first.period?.start, second.period?.start];
  // 盘中一度涨至17,980,收盘报17,845: two levels of one day are no beginning and end of it.
  if (a && a === b && first.period?.grain === "day" && second.period?.grain === "day") return null;
  if (a && b && a !== b) return a < b ? { before: first, after: second } : { before: second, after: first };
  // Without two periods: "to X from Y" tells the later first, "from X to Y" the earlier.
  return first.change === null && (first.quantitySpan?.[0] ?? 0) < (second.quantitySpan?.[0] ?? 0) && first.direction !== null ? { before: second, after: first } : null;
}

/** "rose by 6 per cent, from 41 per cent to 47 per cent": six points, fifteen per cent. */
function pointsMeant(claim: Claim, levels: readonly Claim[]): Warning | null {
  const [first, second] = levels.map(valueOf);
  const told = Math.abs(valueOf(claim) ?? 0);
  if (levels.length !== 2 || typeof first !== "number" || typeof second !== "number" || first === 0) return null;
  const points = Math.abs(second - first);
  const relative = (points / Math.min(Math.abs(first), Math.abs(second))) * 100;
  if (Math.abs(points - told) > 0.051 || Math.abs(relative - told) <= 0.5) return null;
  return makeWarning("unit", claim, { told: `${told} %`, points: rounded(points), percent: rounded(relative) });
}

function growthOf(claim: Claim, levels: readonly Claim[]): Warning | null {
  const pair = pairOf(levels);
  const told = valueOf(claim);
  if (!pair || told === null) return null;
  if (!areComparable(pair.before, pair.after) || !isBase(claim, pair)) return null;
  const [before, after] = [ends(pair.before), ends(pair.after)];
  const margin = ends(claim);
  if (!before || !after || !margin || before.lo <= 0) return null;
  const years = yearly(claim) ? yearsBetween(pair.before, pair.after) : 1;
  if (years === null) return null;
  const growth = (from: number, to: number): number => ((to / from) ** (1 / years) - 1) * 100;
  const [lo, hi] = [growth(before.hi, after.lo) - SLACK, growth(before.lo, after.hi) + SLACK];
  if (margin.hi >= lo && margin.lo <= hi) return null;
  return makeWarning("arithmetic", claim, { told, follows: rounded(growth(valueOf(pair.before) ?? before.lo, valueOf(pair.after) ?? after.lo)), ...(years !== 1 && { years }) });
}

/** "6.4 t, up from 3.9 t in September but 41 % below the same month of 2022": a change held against another time than the levels follows from neither. */
function isBase({ change }: Claim, { before, after }: { readonly before: Claim; readonly after: Claim }): boolean {
  const [from, to, base] = [before.period?.start, after.period?.start, change?.base];
  if (!from || !to || !base) return true;
  const year = /\b(?:19|20)\d\d\b/.exec(base)?.[0];
  if (year !== undefined) return from.startsWith(year);
  const apart = (Number(to.slice(0, 4)) - Number(from.slice(0, 4))) * 12 + Number(to.slice(5, 7)) - Number(from.slice(5, 7));
  return base === "yoy" ? apart % 12 === 0 : base !== "mom" || apart === 1;
}

/** A month and the sum of four are no two ends of one development. */
function areComparable(a: Claim, b: Claim): boolean {
  const [one, other] = [a, b].map(({ period }) => (period?.start && period.end ? Date.parse(period.end) - Date.parse(period.start) : null));
  return one === null || other === null || one === undefined || other === undefined || Math.abs(one - other) <= 0.2 * Math.max(one, other);
}

function yearly(claim: Claim): boolean {
  return claim.figure?.unit === "%/a";
}

function yearsBetween(before: Claim, after: Claim): number | null {
  const [a, b] = [before.period?.start, after.period?.start];
  const years = a && b ? Number(b.slice(0, 4)) - Number(a.slice(0, 4)) : 0;
  return years > 0 ? years : null;
}
