// Multiples told in words: "doubled", "more than tripled", "10-fold", 翻一番, 减半.
import type { Token } from "../text/tokens.js";
import { boundAt, comparatorOf, endsOf } from "./bounds.js";
import type { Bound } from "./comparators.data.js";
import { HAN_DIGITS, MULTIPLIER_WORDS } from "./numeral.data.js";
import { numeralAt } from "./numeral.js";
import type { Quantity } from "./quantity.js";

/** The multiple at token `at`; "doubled to 14 %" is 14 %, which `levelAt` reads. */
export function multiplierAt(tokens: readonly Token[], from: number, at: number, bound: Bound | null, levelAt: (at: number) => Quantity | null): Quantity | null {
  const word = tokens[at]?.text ?? "";
  const times = MULTIPLIER_WORDS.get(word);
  if (times !== undefined) {
    if (tokens[at + 1]?.text === "to") {
      const level = levelAt(at + 2);
      if (level && level.kind === "quantity" && level.hasUnit) return { ...level, from, turn: times > 1 ? "up" : "down" };
    }
    if (word === "double" && tokens[at + 1]?.text === "-") return null;
    return ratio(from, at + 1, times, bound);
  }
  if (word === "翻") return andMore(tokens, turnedOver(tokens, from, at, bound));
  if ((word === "减" || word === "腰") && tokens[at + 1]?.text === (word === "减" ? "半" : "斩")) return ratio(from, at + 2, 0.5, bound);
  const numeral = tokens[at]?.kind === "number" || ENGLISH_FOLD.has(word) ? numeralAt(tokens, at) : null;
  if (numeral && tokens[numeral.end]?.text === "-" && tokens[numeral.end + 1]?.text === "fold") return ratio(from, numeral.end + 2, numeral.value, bound);
  return null;
}

const ENGLISH_FOLD = new Set(["two", "three", "four", "five", "six", "ten", "twenty"]);

/** 翻番 and 翻倍 are times two, 翻两番 times four. */
function turnedOver(tokens: readonly Token[], from: number, at: number, bound: Bound | null): Quantity | null {
  let next = at + 1;
  if (tokens[next]?.text === "了") next++;
  // 翻了近一倍
  const inner = bound === null ? boundAt(tokens, next) : null;
  if (inner) [bound, next] = [inner.bound, inner.end];
  const turns = HAN_DIGITS.get(tokens[next]?.text ?? "");
  if (turns !== undefined && tokens[next + 1]?.text === "番") return ratio(from, next + 2, 2 ** turns, bound);
  if (turns !== undefined && tokens[next + 1]?.text === "倍") return ratio(from, next + 2, turns + 1, bound);
  if (tokens[next]?.text === "番" || tokens[next]?.text === "倍") return ratio(from, next + 1, 2, bound);
  return null;
}

/** 翻了一倍多, 翻番有余: more than that. */
function andMore(tokens: readonly Token[], turned: Quantity | null): Quantity | null {
  if (!turned || turned.comparator !== "eq") return turned;
  const to = tokens[turned.to]?.text === "多" ? turned.to + 1 : tokens[turned.to]?.text === "有" && tokens[turned.to + 1]?.text === "余" ? turned.to + 2 : turned.to;
  return to === turned.to ? turned : { ...turned, to, comparator: "gt", ...endsOf("gt", turned.value ?? 0) };
}

function ratio(from: number, to: number, value: number, bound: Bound | null): Quantity {
  const comparator = comparatorOf(bound);
  return {
    kind: "multiplier", from, to, comparator, value, ...endsOf(comparator, value),
    unit: "x", dimension: "ratio", step: null, initial: null, turn: null, hasUnit: true, hasDenominator: false,
  };
}
