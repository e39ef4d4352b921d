// 截至9月30日止九个月, 截至6月底的财年: so long up to a day. What the day alone would say, the state on it, is left to the caller.
import { numeralAt } from "../numbers/numeral.js";
import type { Token } from "../text/tokens.js";
import { upTo, type Days } from "./calendar.js";

const text = (tokens: readonly Token[], at: number, length: number): string => tokens.slice(at, at + length).map((token) => token.text).join("");

/** How long a stretch lasts by its noun, and the tokens of it; longer ones first. */
const STRETCHES: readonly (readonly [name: string, months: number])[] = [["财政年度", 12], ["会计年度", 12], ["半年度", 6], ["年度", 12], ["财年", 12], ["半年", 6], ["季度", 3], ["全年", 12], ["一年", 12]];

/** The stretch that ends on `end`, when the words at `at` tell one. */
export function endedHere(tokens: readonly Token[], at: number, end: Days): { readonly to: number; readonly days: Days } | null {
  const link = tokens[at]?.text;
  if ((link !== "止" && link !== "的") || end.end === null) return null;
  let next = at + 1;
  if (link === "止" && tokens[next]?.text === "的") next++;
  const numeral = numeralAt(tokens, next);
  const unit = numeral ? text(tokens, numeral.end, 2) : "";
  if (numeral && Number.isInteger(numeral.value) && numeral.value >= 1 && numeral.value <= 36) {
    if (unit === "个月") return { to: numeral.end + 2, days: upTo(end.end, numeral.value) };
    if (unit === "个季" && tokens[numeral.end + 2]?.text === "度") return { to: numeral.end + 3, days: upTo(end.end, numeral.value * 3) };
  }
  const told = STRETCHES.find(([name]) => text(tokens, next, name.length) === name);
  return told ? { to: next + told[0].length, days: upTo(end.end, told[1]) } : null;
}
