// What a price is of: the good, and its specification in the publisher's words. "네오디뮴 (Nd)" is told by the symbol in its brackets.
import { places } from "@monazite/core/countries";
import { goods } from "@monazite/core/goods";
import { minerals } from "@monazite/core/minerals";

const plainOf = (text: string): string => text.replace(/[_\s]+/g, " ").trim();
const known = (text: string): string | null => goods.find(text)?.id ?? minerals.find(text)?.id ?? null;

export interface Product {
  readonly good: string;
  /** Words beside the name: grade, terms; null when there are none. */
  readonly words: string | null;
}

/** Null for what the registry does not know. Never a nearest name: "NdPr oxid" is nothing. */
export function productOf(text: string): Product | null {
  const plain = plainOf(text);
  const whole = known(plain);
  if (whole !== null) return { good: whole, words: null };
  const [, name = "", inside = "", rest = ""] = /^([^()（）]*)[(（]([^()（）]+)[)）](.*)$/.exec(plain) ?? [];
  const good = known(name.trim()) ?? known(inside.trim());
  if (good !== null && inside !== "") return { good, words: [known(name.trim()) === null ? "" : inside, rest].map((part) => part.trim()).filter((part) => part !== "").join(" ") || null };
  // "Neodymium oxide 99.5% min FOB China": the name is what stands before the purity.
  const [, front = "", behind = ""] = /^(.+?)[,，]?\s+((?:\d+(?:\.\d+)?\s?%|≥|>=?|(?:min|FOB|CIF|CFR|EXW|in-warehouse|battery|grade)\b).*)$/i.exec(plain) ?? [];
  const named = front === "" ? null : known(front.trim());
  return named === null ? null : { good: named, words: behind.trim() };
}

const MARKETS: readonly (readonly [RegExp, string])[] = [[/Rotterdam|鹿特丹/i, "rotterdam"], [/\bLME\b|London Metal Exchange|伦敦金属/i, "lme"], [/\bSHFE\b|上期所/i, "CHN"], [/\bChina\b|Chinese|中国|国内/i, "CHN"], [/\bU\.?S\.?(?:A\.?)?\b|United States|美国/, "USA"], [/Europe|欧洲/i, "EUROPE"]];

/** The market that words of a specification name; a place of the registry by itself; else not stated. */
export function marketIn(words: string): string {
  return places.find(words.trim())?.id ?? MARKETS.find(([sign]) => sign.test(words))?.[1] ?? "MARKET-NOT-STATED";
}
