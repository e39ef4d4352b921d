// Nothing comes out of a stage that did not go in. Where more came out, figures are missing or wrong: ore nobody reported, scrap, stocks.
import { differenceOf, productOf, quotientOf, type Interval } from "@monazite/core";
import { contentOf, type ContentFactor } from "@monazite/core/goods";
import { basisFactor } from "@monazite/core/units";

/** A mass at a stage, on its own basis. */
export interface StageMass {
  readonly good: string;
  readonly basis: string | null;
  readonly interval: Interval;
}

/** The same mass on the basis of the chain, and by which factor it came there. */
export interface Converted {
  readonly interval: Interval;
  readonly factor: Interval;
  /** A content factor is an assumption or a specification with a source; null where the basis was the same, or atomic masses gave it. */
  readonly content: ContentFactor | null;
}

/**
 * holds: what came out can have been made of what went in · more-out: more came out than can have gone in, whatever the rounding: something is
 * missing at the stage before, or was recycled or taken from stock · less-out: less came out; losses, stocks and other uses make that usual, and no
 * contradiction.
 */
export type Balance = "holds" | "more-out" | "less-out";

export interface Conservation {
  readonly balance: Balance;
  /** What went in less what came out, on the common basis. */
  readonly difference: Interval;
  /** What came out as a part of what went in; null where nothing may have gone in. */
  readonly part: Interval | null;
}

/** Elements of a magnet's rare earths, for the oxide their metal was made of. METHODS section 8. */
const MAGNET_ELEMENTS = ["Nd", "Pr", "Dy", "Tb"] as const;

/** Rare earth metal as oxide: the factor lies between those of the elements that magnets hold. */
export function oxideOfMagnetMetal(): Interval {
  const factors = MAGNET_ELEMENTS.map((element) => basisFactor(`as:${element}`, "as:REO", element));
  return { lo: Math.min(...factors), hi: Math.max(...factors), loOpen: false, hiOpen: false };
}

/**
 * A mass on another basis: the same, by atomic masses, or by the content of the good.
 *
 * @param element symbol of the mineral, where a basis does not name it
 * @returns null where no factor leads there: gross weight of unknown content is compared with nothing
 */
export function onBasis({ good, basis, interval }: StageMass, to: string, element?: string): Converted | null {
  const one: Interval = { lo: 1, hi: 1, loOpen: false, hiOpen: false };
  if (basis === to) return { interval, factor: one, content: null };
  if (basis !== null && basis !== "gross") {
    const factor = byMasses(basis, to, element);
    return factor && { interval: productOf(interval, factor), factor, content: null };
  }
  for (const content of contentOf(good)) {
    const [lo, hi] = content.range;
    const further = content.basis === to ? one : byMasses(content.basis, to, element);
    if (!further) continue;
    const factor = productOf({ lo, hi, loOpen: false, hiOpen: false }, further);
    return { interval: productOf(interval, factor), factor, content };
  }
  return null;
}

function byMasses(from: string, to: string, element?: string): Interval | null {
  if (from === "as:RE" && to === "as:REO") return oxideOfMagnetMetal();
  try {
    const factor = basisFactor(from, to, element);
    return { lo: factor, hi: factor, loOpen: false, hiOpen: false };
  } catch {
    return null;
  }
}

/**
 * Does what came out of a stage fit what went in?
 *
 * Formula:  difference = in − out; more-out when difference < 0 for every value of both, less-out when > 0 for every value, else holds.
 *
 * @param into both on one basis
 */
export function conservationOf(into: Interval, out: Interval): Conservation {
  const difference = differenceOf(into, out);
  const balance = difference.hi !== null && (difference.hi < 0 || (difference.hi === 0 && difference.hiOpen)) ? "more-out" : difference.lo !== null && (difference.lo > 0 || (difference.lo === 0 && difference.loOpen)) ? "less-out" : "holds";
  return { balance, difference, part: into.lo !== null && into.lo > 0 ? quotientOf(out, into) : null };
}
