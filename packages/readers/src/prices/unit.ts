// The unit of a price as tables print it, in a cell or in the name of a column: "USD/kg", "元/吨", "Price (USD/t)", "nd_oxide_usd_per_kg".
import { tryUnit, unitText } from "@monazite/core/registry";

/** Yen and yuan have one sign: "¥/吨" is Chinese, "¥/kg" may be either. */
export const isOfTwoCurrencies = (text: string): boolean => /^[¥￥](?!.*\p{Script=Han})/u.test(text);

function unitOf(text: string): ReturnType<typeof tryUnit> {
  const plain = text.trim().replace(/\s+per\s+/i, "/").replace(/\s*\/\s*/g, "/");
  const unit = isOfTwoCurrencies(plain) ? null : tryUnit(plain);
  return unit?.of.dimension.startsWith("currency:") === true && unit.per.length === 1 ? unit : null;
}

/** A currency over one measure, as the registry writes it; null for anything else. */
export function priceUnit(text: string): string | null {
  const unit = unitOf(text);
  return unit && unitText(unit);
}

/** Metals that are weighed by the troy ounce: "USD/oz" and "oz" of them are that ounce, a tenth heavier than the other. */
const BY_TROY_OUNCE: ReadonlySet<string> = new Set(["gold", "silver", "platinum", "palladium", "rhodium", "iridium", "ruthenium", "osmium", "platinum-group-metals"]);
export const ounceOf = (good: string, unit: string): string => (BY_TROY_OUNCE.has(good) ? unit.replace(/(^|\/)oz$/, "$1troy oz") : unit);

/** A currency and a measure in columns of their own; null where the measure names another currency. */
export function priceUnitOf(currency: string, per: string): string | null {
  const told = currency.trim();
  if (told !== "" && !per.includes("/")) return priceUnit(`${told}/${per.trim()}`);
  return told !== "" && unitOf(per)?.of.dimension !== unitOf(`${told}/t`)?.of.dimension ? null : priceUnit(per);
}

export interface Headed {
  readonly unit: string;
  /** What stands in the name beside the unit: a product, or only the word "price". */
  readonly rest: string;
}

/** The unit in the name of a column: in brackets, behind a comma, or as its last words; marks of footnotes behind it are none of it. */
export function unitInName(printed: string): Headed | null {
  const name = printed.replace(/[\s*†‡#¹²³]+$/u, "");
  const [, before = "", inside, after = ""] = /^(.*?)[([（【]([^()（）[\]【】]+)[)\]）】](.*)$/.exec(name) ?? [];
  const bracketed = inside === undefined ? null : priceUnit(inside);
  if (bracketed !== null) return { unit: bracketed, rest: `${before} ${after}`.trim() };
  // "NdPr oxide (CNY/t, incl. VAT)": what stands beside the unit stays in brackets, where a product's words are looked for.
  const [, first = "", terms = ""] = /^([^,，;；]+)[,，;；]\s*(.+)$/.exec(inside ?? "") ?? [];
  const beside = first === "" ? null : priceUnit(first);
  // Two units are none: which one the numbers are in is not said.
  if (beside !== null && priceUnit(terms.replace(/[)\]）】]+$/, "")) !== null) return null;
  if (beside !== null) return { unit: beside, rest: `${before.trim()} (${terms.trim()})${after}`.trim() };
  const [, front = "", back] = /^(.*)[,，]\s*([^,，]+)$/.exec(name) ?? [];
  const behind = back === undefined ? null : priceUnit(back);
  if (behind !== null) return { unit: behind, rest: front.trim() };
  const words = name.replace(/_/g, " ").trim().split(/\s+/);
  for (let from = Math.max(0, words.length - 4); from < words.length; from++) {
    const unit = priceUnit(words.slice(from).join(" "));
    if (unit !== null) return { unit, rest: words.slice(0, from).join(" ") };
  }
  return null;
}
