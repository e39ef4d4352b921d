// What a measure is asked of: one mineral with its goods and codes, or all of the registry.
import { goods, hsCodes, hsLines, linesOf, minerals } from "@monazite/core/registry";
import { resolveMineralOrGood } from "../names/resolve.js";
import { tradedAs } from "../record/codes-holding.js";

export interface AskedGoods {
  /** Registry ids; undefined for all. */
  readonly goods: readonly string[] | undefined;
  /** Six-digit HS codes that hold them. */
  readonly codes: readonly string[];
  /** How many goods and minerals that is. */
  readonly count: number;
}

/** @throws ObservatoryError `name-unknown` */
export function askedGoods(mineral: string | undefined): AskedGoods {
  if (mineral === undefined) return { goods: undefined, codes: hsCodes.all.map(({ id }) => id), count: minerals.all.length + goods.all.length };
  const { goods: own } = resolveMineralOrGood(mineral);
  return { goods: own, codes: tradedAs(mineral)?.codes ?? [], count: own.length };
}

/**
 * What a code is told under: its one good, else its one mineral, else the code itself. A national line by what the registry knows of it, else as its six digits.
 *
 * @param nomenclature "CHN2024", for national lines
 */
export function goodOfCode(code: string, nomenclature = ""): string {
  const [, territory] = /^([A-Z]+)\d{4}$/.exec(nomenclature) ?? [];
  const line = territory === undefined ? undefined : hsLines.get(`${territory}:${code}`)?.goods[0];
  if (line !== undefined) return line;
  const entry = hsCodes.get(code.slice(0, 6));
  // What is left of a basket that the tariff opens is not what the known lines took out of it.
  if (territory !== undefined && entry?.basket && code.length > 6 && linesOf(entry.id).some((one) => one.territory === territory)) return entry.id;
  const [good, second] = entry?.goods ?? [];
  const [mineral, other] = entry?.minerals ?? [];
  return good !== undefined && second === undefined ? good : mineral !== undefined && other === undefined ? mineral : (good ?? mineral ?? code);
}
