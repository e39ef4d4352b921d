// Words that bound a figure, found before and behind it.
import type { Comparator } from "@monazite/core";
import { PhraseIndex } from "../text/phrases.js";
import type { Token } from "../text/tokens.js";
import { BOUNDS_AFTER, BOUNDS_BEFORE, TURNS_AFTER, type Bound } from "./comparators.data.js";
import { HAN_DIGITS } from "./numeral.data.js";

export const boundsBefore = new PhraseIndex<Bound>();
for (const [phrase, bound] of BOUNDS_BEFORE) boundsBefore.add(phrase, bound);
export const boundsAfter = new PhraseIndex<Bound>();
for (const [phrase, bound] of BOUNDS_AFTER) boundsAfter.add(phrase, bound);

export interface FoundBound {
  readonly bound: Bound;
  readonly end: number;
}

/** One bound, or two where the first only colours the second ("only about", 仅约). */
export function boundAt(tokens: readonly Token[], at: number): FoundBound | null {
  const first = boundsBefore.longestAt(tokens, at);
  const bound = first?.values[0];
  if (!first || bound === undefined) return null;
  if (bound === "lte" && tokens[at]?.text === "up" && isMotion(tokens[at - 1])) return null;
  if (tokens[at]?.text === "过" && !/^[超已]$/.test(tokens[at - 1]?.text ?? "") && tokens[at - 1]?.kind === "han") return null;
  const second = boundsBefore.longestAt(tokens, first.end);
  const other = second?.values[0];
  if (second && other !== undefined) return { bound: other === "only" ? bound : other, end: second.end };
  return { bound, end: first.end };
}

/** "ramp up to", "edged up to": the "up" belongs to the verb and bounds nothing. */
function isMotion(token: Token | undefined): boolean {
  return token?.kind === "word" && MOTION.test(token.text);
}

const MOTION = /^(?:went|go|goes|going|gone|ramp\w*|edg\w+|creep\w*|crept|inch\w*|step\w*|scal\w+|tick\w*|climb\w*|mov\w+|pick\w*|push\w*|add\w*|ris\w+|rose|build\w*|built)$/;

/** 约占全球的八成: the bound stands before the verb. */
export function boundBefore(tokens: readonly Token[], from: number): boolean {
  for (let i = from - 1; i >= Math.max(0, from - 8); i--) {
    const token = tokens[i];
    if (token?.kind !== "han" || HAN_DIGITS.has(token.text)) return false;
    if (token.text === "占" && tokens[i - 1]?.text === "约") return true;
  }
  return false;
}

export function comparatorOf(bound: Bound | null): Comparator {
  return bound === null || bound === "only" ? "eq" : bound;
}

/** The open end a bound leaves: "over 5" has a least, "under 5" a most. */
export function endsOf(comparator: Comparator, value: number): { readonly min: number | null; readonly max: number | null } {
  return { min: comparator === "gt" || comparator === "gte" ? value : null, max: comparator === "lt" || comparator === "lte" ? value : null };
}

/** "31 % less", "23.0 % higher": the word belongs to the figure; "a 12 % rise" keeps its noun. */
export function turnAfter(tokens: readonly Token[], at: number): { readonly way: "up" | "down"; readonly end: number; readonly printed: boolean } | null {
  const word = tokens[at]?.text ?? "";
  const way = TURNS_AFTER.get(word);
  // "up" and "down" govern what follows them, unless they are held against something: "12 % down on 2024".
  if (way === undefined || ((word === "up" || word === "down") && !/^(?:on|from)$/.test(tokens[at + 1]?.text ?? ""))) return null;
  return { way, end: at + 1, printed: /(er|more|less|above|below)$/.test(word) };
}
