// Which HS codes and national lines hold a mineral or a good, the baskets that hide it among them.
import { goods, hsCodes, hsLines, type Good, type Mineral } from "@monazite/core/registry";
import { membersOf } from "../names/related.js";

export interface Codes {
  readonly codes: ReadonlySet<string>;
  readonly lines: ReadonlySet<string>;
}

/** A code is placed with an element, with a good made of it, or with the group it hides in: "rare earth metals" holds dysprosium. */
export function codesHolding(mineral: Mineral): Codes {
  const own = new Set([mineral.id, ...membersOf(mineral).map(({ id }) => id), ...(mineral.groups ?? [])]);
  const ownGoods = goodIds((good) => good.minerals.some((id) => id === mineral.id || membersOf(mineral).some((member) => member.id === id)));
  return {
    codes: new Set(hsCodes.all.filter((code) => code.minerals.some((id) => own.has(id)) || code.goods.some((id) => ownGoods.has(id))).map(({ id }) => id)),
    lines: new Set(hsLines.all.filter((line) => line.goods.some((id) => ownGoods.has(id))).map(({ id }) => id)),
  };
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

function goodIds(fits: (good: Good) => boolean): ReadonlySet<string> {
  return new Set(goods.all.filter(fits).map(({ id }) => id));
}
