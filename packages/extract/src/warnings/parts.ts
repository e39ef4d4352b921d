// Parts that do not make up their whole, shares above it, and amounts that slip by a power of ten.
import type { Claim, Warning } from "@monazite/core";
import type { StatementView } from "../claims/view.js";
import { ends, isPercent, makeWarning, rounded, valueOf } from "./figures.js";

/** A share of a whole is at most the whole. Duties and changes may well be above 100 %. */
export function shareWarnings(claims: readonly Claim[]): Warning[] {
  return claims
    .filter((claim) => claim.kind === "share" && isPercent(claim) && (valueOf(claim) ?? claim.figure?.min ?? 0) > 100)
    .map((claim) => makeWarning("share", claim, { told: valueOf(claim) ?? 0, most: 100 }));
}

/** "3.1 tonnes: 1.6 tonnes from China, 0.9 from Canada and 0.4 from Belgium": what follows a colon divides what stands before it. */
export function partsWarnings(view: StatementView, claims: readonly Claim[]): Warning[] {
  const colon = view.tokens.findIndex((token, at) => token.text === ":" && at > 2);
  const split = colon < 0 ? undefined : view.tokens[colon]?.start;
  if (split === undefined) return [];
  const levels = claims.filter((claim) => claim.quantitySpan !== null && claim.kind !== "change" && claim.kind !== "share");
  const totals = levels.filter((claim) => (claim.quantitySpan?.[1] ?? 0) <= split);
  const parts = levels.filter((claim) => (claim.quantitySpan?.[0] ?? 0) > split);
  const total = totals.at(-1);
  if (!total || totals.length !== 1 || parts.length < 2 || parts.some((part) => part.metric !== total.metric || part.figure?.unit !== total.figure?.unit || part.partner?.name === total.partner?.name)) return [];
  const whole = ends(total);
  const each = parts.map(ends);
  if (!whole || each.some((part) => part === null)) return [];
  const lo = each.reduce((sum, part) => sum + (part?.lo ?? 0), 0);
  const hi = each.reduce((sum, part) => sum + (part?.hi ?? 0), 0);
  // Rounded figures lie below the upper end of their interval, so sums that only touch do not meet.
  const touch = 1e-9 * Math.abs(whole.hi);
  if (hi > whole.lo + touch && lo < whole.hi - touch) return [];
  return [makeWarning("arithmetic", total, { told: valueOf(total) ?? 0, parts: rounded(parts.reduce((sum, part) => sum + (valueOf(part) ?? 0), 0)) })];
}

/** "550 kg of graphite, so 1m cars need 55,000 mt": off by exactly ten, a hundred, a thousand or ten thousand. */
export function slipWarnings(view: StatementView, claims: readonly Claim[]): Warning[] {
  const each = claims.find((claim) => /^(?:kg|t|g)\/(?:vehicle|unit|aircraft|robot)$/.test(claim.figure?.unit ?? ""));
  const total = claims.find((claim) => claim !== each && (claim.figure?.unit === "t" || claim.figure?.unit === "kg"));
  const count = view.mentions.find((mention) => mention.quantity?.dimension === "count" && (mention.quantity.value ?? 0) >= 1000)?.quantity?.value;
  const [one, all] = [each && valueOf(each), total && valueOf(total)];
  if (!each || !total || !one || !all || !count) return [];
  const tonnes = one * count * (each.figure?.unit.startsWith("kg") ? 1e-3 : each.figure?.unit.startsWith("g") ? 1e-6 : 1);
  const factor = tonnes / (all * (total.figure?.unit === "kg" ? 1e-3 : 1));
  const power = Math.round(Math.log10(factor));
  const slipped = power !== 0 && Math.abs(power) <= 4 && Math.abs(factor / 10 ** power - 1) < 0.06;
  return slipped ? [makeWarning("unit", each, { told: one, total: all, count, follows: rounded(tonnes), factor: 10 ** power })] : [];
}
