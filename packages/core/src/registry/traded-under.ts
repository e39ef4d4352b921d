// Under which codes a mineral or a good is traded: six digits of the Harmonized System, and the national lines below them. A line that the registry knows
// opens its basket; one that it does not know holds what its six digits hold.
import { codesHolding, codesHoldingGood } from "./codes-holding.js";
import { goods } from "./goods.js";
import { linesOf, type HsCode, type HsLine } from "./hs-codes.js";
import { minerals } from "./minerals.js";

/** National lines below six digits; of a territory that is named only some, or all but some. */
export interface LinesUnder {
  /** Six digits. */
  readonly under: string;
  readonly tariffs: readonly {
    /** Customs territory: "CHN". */
    readonly territory: string;
    readonly only?: readonly string[];
    readonly except?: readonly string[];
  }[];
}

export interface TradedUnder {
  /** Six digits each, in order. */
  readonly codes: readonly string[];
  readonly lines: readonly LinesUnder[];
}

/**
 * Codes that a table of trade may tell a mineral or a good under.
 *
 * Where six digits are a basket and a tariff opens it, the lines of the good are taken from that tariff and no others: of China's 850511 only 85051110 is
 * rare earth magnets. Where none of the tariff's known lines is the good's, those of other minerals are left out and the rest stays the basket it is.
 * Where six digits hold nothing else (284690 and rare earths), every line below them counts.
 *
 * @param id of a mineral or a good
 * @throws ObservatoryError `name-unknown` for an id that is neither
 * @example tradedUnder("rare-earth-magnets").lines // [{ under: "850511", tariffs: [{ territory: "CHN", only: ["85051110"] }] }, ...]
 */
export function tradedUnder(id: string): TradedUnder {
  const mineral = minerals.get(id);
  const held = mineral ? codesHolding(mineral) : codesHoldingGood(goods.require(id).id);
  const wantedMinerals = new Set(mineral ? [id, ...minerals.all.filter(({ groups }) => groups?.includes(id)).map((one) => one.id)] : (goods.get(id)?.minerals ?? []));
  const own = new Set(held.lines);
  const codes = held.codes.filter((code) => code.id.length === 6).sort((a, b) => (a.id < b.id ? -1 : 1));
  return { codes: codes.map((code) => code.id), lines: codes.map((code) => ({ under: code.id, tariffs: mineral && isWhole(code, wantedMinerals) ? [] : tariffsOf(code, own, wantedMinerals) })) };
}

/** Does a code hold nothing but these minerals? */
const isWhole = (code: HsCode, wanted: ReadonlySet<string>): boolean => code.minerals.every((one) => wanted.has(one));

function tariffsOf(code: HsCode, own: ReadonlySet<HsLine>, wanted: ReadonlySet<string>): LinesUnder["tariffs"] {
  if (code.basket === undefined) return [];
  const lines = linesOf(code.id);
  return [...new Set(lines.map(({ territory }) => territory))].flatMap((territory): LinesUnder["tariffs"] => {
    const known = lines.filter((line) => line.territory === territory);
    const only = known.filter((line) => own.has(line)).map((line) => line.code);
    if (only.length) return [{ territory, only }];
    const except = known.filter((line) => !isOfMinerals(line, wanted)).map((line) => line.code);
    return except.length ? [{ territory, except }] : [];
  });
}

/** Is a line's good made of one of these minerals, of a group they are in, or of a member? */
function isOfMinerals(line: HsLine, wanted: ReadonlySet<string>): boolean {
  return line.goods.some((id) => goods.require(id).minerals.some((one) => wanted.has(one) || [...wanted].some((other) => minerals.get(one)?.groups?.includes(other) || minerals.get(other)?.groups?.includes(one))));
}
