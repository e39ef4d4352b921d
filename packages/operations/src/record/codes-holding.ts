// Which HS codes and national lines hold a mineral or a good, the baskets that hide it among them.
import { codesHolding as heldBy, codesHoldingGood as placedWith, hsCodes, hsLines, tradedUnder, type CodesHolding, type Mineral, type TradedUnder } from "@monazite/core/registry";
import { resolveMineralOrGood } from "../names/resolve.js";

export interface Codes {
  readonly codes: ReadonlySet<string>;
  readonly lines: ReadonlySet<string>;
}

const idsOf = ({ codes, lines }: CodesHolding): Codes => ({ codes: new Set(codes.map(({ id }) => id)), lines: new Set(lines.map(({ id }) => id)) });

/** The baskets that hide the mineral among them, as core reads them. */
export const codesHolding = (mineral: Mineral): Codes => idsOf(heldBy(mineral));

export const codesHoldingGood = (goodId: string): Codes => idsOf(placedWith(goodId));

/** Codes that begin with the digits, and those the digits go into: "85051110" also tells of 850511. */
export function codesNumbered(digits: string): Codes {
  return {
    codes: new Set(hsCodes.all.filter(({ id }) => id.startsWith(digits) || digits.startsWith(id)).map(({ id }) => id)),
    lines: new Set(hsLines.all.filter(({ code }) => code.startsWith(digits) || digits.startsWith(code)).map(({ id }) => id)),
  };
}

/** Codes and lines under which a mineral or a good is traded; null for all. @throws ObservatoryError `name-unknown` */
export function tradedAs(name: string | undefined): TradedUnder | null {
  return name === undefined ? null : tradedUnder(resolveMineralOrGood(name).id);
}
