// The arithmetic of a document that no key is needed for: "dropped by 21,700 yuan from its peak of 100,000" and the price
// of 78,300 told before it; 73 of 118 applications and 61.9 %; 6 to 8 kg a vehicle, so many vehicles, so many tonnes.
// Only what holds is told here: figures that do not fit may be of different things.
import { differenceOf, exactly, meets, productOf, quotientOf, sumOf, type Claim, type Interval } from "@monazite/core";
import { sameUnit } from "@monazite/core/registry";
import type { ToldClaim } from "../said/claim-entries.js";
import { goodOf, measureOf } from "../said/loose-key.js";
import { saidInterval } from "../said/said-interval.js";
import type { ClaimSet } from "./claim-set.js";
import { groupBy } from "../../group-by.js";

export function arithmeticSets(told: readonly ToldClaim[]): ClaimSet[] {
  return [...groupBy(told.filter(({ claim }) => claim.figure && claim.polarity === "asserted"), ({ documentId }) => documentId).values()].flatMap((document) => document.flatMap(({ claim }) => {
    const near = document.map((one) => one.claim).filter((other) => other !== claim && isLevel(other) && areNeighbours(claim, other));
    if (claim.kind === "change") return changeSet(claim, near);
    return claim.figure?.unit === "%" && !isLevelOfPercent(claim) ? shareSet(claim, near.filter(({ statement }) => statement === claim.statement)) : [];
  }));
}

const isLevel = ({ kind, figure }: Claim): boolean => figure !== null && (kind === "level" || kind === "cumulative" || kind === "range");
const isLevelOfPercent = ({ kind, metric }: Claim): boolean => kind !== "share" && !/\bshare\b/.test(metric);

/** In the same sentence, or in the one before. */
function areNeighbours({ statement: a }: Claim, { statement: b }: Claim): boolean {
  const [n, k] = a.split(".").map(Number);
  const [m, l] = b.split(".").map(Number);
  return n === m && k !== undefined && l !== undefined && (k === l || l === k - 1);
}

/** now = base + change, or now = base · (1 + p): two levels of one thing, told at two times, and the change between them. */
function changeSet(change: Claim, levels: readonly Claim[]): ClaimSet[] {
  const { figure } = change;
  if (!figure) return [];
  const said = saidInterval(figure);
  const same = levels.filter((level) => measureOf(level) === measureOf(change) && goodOf(level) === goodOf(change) && level.partner?.id === change.partner?.id);
  for (const base of same) {
    for (const now of same) {
      if (base === now || !base.figure || !now.figure || !sameUnit(base.figure.unit, now.figure.unit)) continue;
      if (base.period === null || now.period === null ? base.statement === now.statement && base.period === now.period : (base.period.start ?? "") >= (now.period.start ?? "")) continue;
      const [from, to] = [saidInterval(base.figure), saidInterval(now.figure)];
      const follows = sameUnit(figure.unit, base.figure.unit) ? meets(differenceOf(to, from), said) : figure.unit === "%" && isPositive(from) && meets(quotientOf(to, from), sumOf([exactly(1), productOf(said, exactly(0.01))]));
      if (follows) return [{ members: [now.id, change.id, base.id], verdict: "derivation", reason: "follows" }];
    }
  }
  return [];
}

/** A share told beside its part and its whole. */
function shareSet(share: Claim, levels: readonly Claim[]): ClaimSet[] {
  if (!share.figure) return [];
  const said = productOf(saidInterval(share.figure), exactly(0.01));
  for (const part of levels) {
    for (const whole of levels) {
      if (part === whole || !part.figure || !whole.figure || !sameUnit(part.figure.unit, whole.figure.unit)) continue;
      const [a, b] = [saidInterval(part.figure), saidInterval(whole.figure)];
      if (isPositive(b) && meets(quotientOf(a, b), said)) return [{ members: [share.id, part.id, whole.id], verdict: "derivation", reason: "follows" }];
    }
  }
  return [];
}

const isPositive = ({ lo }: Interval): boolean => lo !== null && lo > 0;
