// Places in an order: "third", "1st", "phase two", 第五个月, 二期.
import type { Token } from "../text/tokens.js";
import { HAN_DIGITS, ORDINAL_WORDS } from "./numeral.data.js";
import { numeralAt } from "./numeral.js";
import type { Quantity } from "./quantity.js";

/** "third", "1st", 第五: a place in an order. */
export function ordinalAt(tokens: readonly Token[], at: number): Quantity | null {
  const token = tokens[at];
  if (!token) return null;
  if (token.text === "third" && isThirdParty(tokens, at)) return null;
  const value = ORDINAL_WORDS.get(token.text) ?? suffixed(tokens, at);
  if (value !== null && value !== undefined) return ordinal(at, token.kind === "number" ? at + 2 : at + 1, value);
  if (token.text === "phase" || token.text === "stage") {
    const numeral = numeralAt(tokens, at + 1);
    return numeral && numeral.form !== "fraction" && numeral.value < 20 ? ordinal(at, numeral.end, numeral.value) : null;
  }
  if (token.text === "第") {
    const numeral = numeralAt(tokens, at + 1);
    if (!numeral) return null;
    const measure = tokens[numeral.end]?.text ?? "";
    const months = measure === "个" && tokens[numeral.end + 1]?.text === "月" ? 2 : /^[批个次期家座大轮条位名]$/.test(measure) ? 1 : 0;
    return ordinal(at, numeral.end + months, numeral.value);
  }
  const phase = HAN_DIGITS.get(token.text);
  if (phase !== undefined && phase > 0 && tokens[at + 1]?.text === "期" && !/^[货间限权]$/.test(tokens[at + 2]?.text ?? "")) return ordinal(at, at + 2, phase);
  return null;
}

/** "third parties", "third-party", "any third country": whoever else there is, and no place in an order. */
function isThirdParty(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]?.text === "-" ? tokens[at + 2]?.text : tokens[at + 1]?.text;
  return /^(?:part(?:y|ies)|countries|world)$/.test(next ?? "") || (next === "country" && /^(?:any|single|a|no|each|every|another)$/.test(tokens[at - 1]?.text ?? ""));
}

function suffixed(tokens: readonly Token[], at: number): number | null {
  const [number, suffix] = [tokens[at], tokens[at + 1]];
  return number?.kind === "number" && suffix && !suffix.spaced && /^(?:st|nd|rd|th)$/.test(suffix.text) ? Number(number.text) : null;
}

function ordinal(from: number, to: number, value: number): Quantity {
  return { kind: "ordinal", from, to, comparator: "eq", value, min: null, max: null, unit: "1", dimension: "none", step: null, initial: null, turn: null, hasUnit: true, hasDenominator: false };
}
