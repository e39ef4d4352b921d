// Which HS codes and national lines hold a mineral or a good, the baskets that hide it among them.
import { codesHolding as heldBy, hsCodes, hsLines, minerals, type Mineral } from "@monazite/core/registry";
import { resolveMineralOrGood } from "../names/resolve.js";

export interface Codes {
  readonly codes: ReadonlySet<string>;
  readonly lines: ReadonlySet<string>;
}

/** The baskets that hide the mineral among them, as core reads them. */
export function codesHolding(mineral: Mineral): Codes {
  const { codes, lines } = heldBy(mineral);
  return { codes: new Set(codes.map(({ id }) => id)), lines: new Set(lines.map(({ id }) => id)) };
}

export function codesHoldingGood(goodId: string): Codes {
  return {
    codes: new Set(hsCodes.all.filter((code) => code.goods.includes(goodId)).map(({ id }) => id)),
    lines: new Set(hsLines.all.filter((line) => line.goods.includes(goodId)).map(({ id }) => id)),
  };
}

/** Codes that begin with the digits, and those the digits go into: "85051110" also tells of 850511. */
export function codesNumbered(digits: string): Codes {
  return {
    codes: new Set(hsCodes.all.filter(({ id }) => id.startsWith(digits) || digits.startsWith(id)).map(({ id }) => id)),
    lines: new Set(hsLines.all.filter(({ code }) => code.startsWith(digits) || digits.startsWith(code)).map(({ id }) => id)),
  };
}

/** Six-digit codes under which a mineral or a good is traded; null for all. @throws ObservatoryError `name-unknown` */
export function tradeCodes(name: string | undefined): readonly string[] | null {
  if (name === undefined) return null;
  const { id } = resolveMineralOrGood(name);
  const mineral = minerals.get(id);
  const { codes } = mineral ? codesHolding(mineral) : codesHoldingGood(id);
  return [...codes].filter((one) => one.length === 6).sort();
}
