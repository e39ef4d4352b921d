// The monies of the registry as news prints them: the names behind a figure ("350 billion won", 56亿里亚尔), codes on either side, and the
// signs before it ("R$", "₸"). A bare "$" stays the US dollar and "¥" the yuan, as units.data.ts has them; words that are more than a money
// ("real", "sol") need their country.
import { units as registry } from "@monazite/core/registry";

export interface MoneyName {
  readonly id: string;
  readonly name: string;
}

/** Everyday words, and letters that stand for too much else. */
const MORE_THAN_MONEY = new Set(["real", "sol", "c", "元", "fen", "普拉"]);

const monies = registry.all.filter((unit) => /^[A-Z]{3}$/.test(unit.id) && unit.dimension === `currency:${unit.id}`);

/** Names and codes that follow a figure. */
export const MONEY_NAMES: readonly MoneyName[] = monies.flatMap(({ id, names }) => [id, ...names.en, ...names.zh].filter((name) => !MORE_THAN_MONEY.has(name)).map((name) => ({ id, name })));

/** Codes and signs that stand before one. */
export const MONEY_SIGNS: readonly MoneyName[] = monies.flatMap(({ id, symbols }) => [...new Set([id, ...(symbols ?? [])])].filter((sign) => !/[/.]/.test(sign) && (sign === id || /[^A-Za-z]/.test(sign) || sign.length > 2 || /^(?:Rs|Rp|RM)$/.test(sign))).map((name) => ({ id, name })));
