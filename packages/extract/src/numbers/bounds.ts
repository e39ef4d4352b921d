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
  if (tokens[at]?.text === "过" && tokens[at + 1]?.text !== "半" && !/^[超已]$/.test(tokens[at - 1]?.text ?? "") && tokens[at - 1]?.kind === "han") return null;
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

/** How far before its figure a carried bound may stand, in tokens. */
const CARRIED = 20;

/**
 * 约占全球的八成, 不到2023年出口量的七成, 超过总量的三分之二: the bound stands before the noun that is divided, and holds for the part. It binds the
 * whole phrase, whose head is the part; so it is carried only over 占 or over a genitive, never over a verb, a mark or a figure of its own.
 */
export function carriedBound(tokens: readonly Token[], from: number): Bound | null {
  const genitive = tokens[from - 1]?.text === "的";
  for (let i = from - 1; i >= Math.max(0, from - (genitive ? CARRIED : 8)); i--) {
    const token = tokens[i];
    if (!token || token.kind === "mark") return null;
    if (token.text === "占" && tokens[i - 1]?.text === "约") return "approx";
    if (!genitive) {
      if (token.kind !== "han" || HAN_DIGITS.has(token.text)) return null;
      continue;
    }
    if (token.kind === "number" && tokens[i + 1]?.text !== "年" && tokens[i + 1]?.text !== "月") return null;
    if (/^[是为达至升降到由从比较]$/.test(token.text) && !boundsBefore.longestBefore(tokens, i + 1, 3)) return null;
    const hit = boundsBefore.longestBefore(tokens, i + 1, 4);
    const bound = hit?.values[0];
    // One character alone may be the end of another word: 附近, 通过, 其余.
    // 品位为0.42%,低于可行性研究的0.47%: what a figure before is held against.
    if (hit && /^[低高少多大小]$/.test(tokens[hit.start]?.text ?? "") && tokens[hit.start - 1]?.text === "," && /^[%成吨元]$/.test(tokens[hit.start - 2]?.text ?? "")) return null;
    if (hit && bound !== undefined && bound !== "only" && (hit.end - hit.start > 1 || /^[逾约]$/.test(token.text)) && !isFigureAfter(tokens, hit.end)) return bound;
  }
  return null;
}

/** 超过5万吨的一半: the bound is of the tonnes. */
function isFigureAfter(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return token?.kind === "number" ? tokens[at + 1]?.text !== "年" : HAN_DIGITS.has(token?.text ?? "");
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
  // "38 % off that peak"
  if (word === "off" && /^(?:that|its|the|their|last|record)$/.test(tokens[at + 1]?.text ?? "")) return { way: "down", end: at + 1, printed: true };
  // "10 per cent above $5 a pound": what follows is bounded, and nothing turned.
  if (/^(?:above|below)$/.test(word) && /^[$€£¥\d]/.test(tokens[at + 1]?.text ?? "")) return null;
  const way = TURNS_AFTER.get(word);
  // "up" and "down" govern what follows them, unless they are held against something: "12 % down on 2024".
  if (way === undefined || ((word === "up" || word === "down") && !/^(?:on|from)$/.test(tokens[at + 1]?.text ?? ""))) return null;
  return { way, end: at + 1, printed: /(er|more|less|above|below)$/.test(word) };
}
