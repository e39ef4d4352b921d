// Which HS codes and national lines hold a mineral, the baskets that hide it among them. Needs minerals and goods beside the codes, so it stands in
// the whole registry and not in the entry `hs-codes`.
import { goods } from "./goods.js";
import { hsCodes, hsLines, type HsCode, type HsEdition, type HsLine } from "./hs-codes.js";
import { minerals, type Mineral } from "./minerals.js";

export interface CodesHolding {
  readonly codes: readonly HsCode[];
  readonly lines: readonly HsLine[];
}

/**
 * Codes and lines that hold a mineral: placed with it, with a good made of it, with a member of the group it is, or with a group it hides in.
 * "Rare earth metals" holds dysprosium, and 850511 holds neodymium, though neither names it.
 *
 * @example codesHolding(minerals.require("dysprosium")).codes.map(({ id }) => id) // "280530", "284690", "850511", ...
 */
export function codesHolding(mineral: Mineral): CodesHolding {
  const own = new Set([mineral.id, ...memberIds(mineral)]);
  const named = new Set([...own, ...(mineral.groups ?? [])]);
  const ownGoods = new Set(goods.all.filter((good) => good.minerals.some((id) => own.has(id))).map(({ id }) => id));
  return {
    codes: hsCodes.all.filter((code) => code.minerals.some((id) => named.has(id)) || code.goods.some((id) => ownGoods.has(id))),
    lines: hsLines.all.filter((line) => line.goods.some((id) => ownGoods.has(id))),
  };
}

/** Codes and lines that are placed with a good. */
export function codesHoldingGood(goodId: string): CodesHolding {
  return { codes: hsCodes.all.filter((code) => code.goods.includes(goodId)), lines: hsLines.all.filter((line) => line.goods.includes(goodId)) };
}

/** Members of a group, groups inside it too; nothing for anything else. */
function memberIds({ id, kind }: Mineral): readonly string[] {
  return kind === "group" ? minerals.all.filter((mineral) => mineral.groups?.includes(id)).map((member) => member.id) : [];
}

/**
 * Codes that hold a mineral in an edition, at any stage, the baskets that hide it among them.
 *
 * @throws ObservatoryError for an id that is no mineral
 */
export function codesOfMineral(mineralId: string, edition: HsEdition): readonly HsCode[] {
  return codesHolding(minerals.require(mineralId)).codes.filter((code) => code.editions.includes(edition));
}
