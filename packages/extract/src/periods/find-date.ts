// The date at a token, in either language, with the preposition that says how it is meant: "by 2030", 截至5月7日, "since April".
import { isHan } from "@monazite/core/text";
import type { Token } from "../text/tokens.js";
import { chineseDateAt } from "./chinese.js";
import type { DateContext } from "./context.js";
import { MONTHS } from "./date-words.data.js";
import type { DateCore, DateMod, DateRead } from "./date.js";
import { englishDateAt } from "./english.js";
import { endedHere } from "./han-ended.js";

/** Words before a date and how they bend it; null: only belongs to it. */
const PREPOSITIONS: ReadonlyMap<string, DateMod | null> = new Map<string, DateMod | null>([
  ["in", null], ["on", null], ["for", null], ["during", null], ["at", null], ["by", "by"], ["until", "by"], ["till", "by"], ["before", "before"], ["since", "since"], ["from", "from"],
  ["after", "after"], ["between", "range"], ["within", null], ["of", null],
]);
const HAN_PREPOSITIONS: ReadonlyMap<string, DateMod> = new Map([["截至", "as-of"], ["截止", "as-of"], ["自", "since"], ["从", "from"], ["到", "by"], ["至", "by"], ["于", "as-of"]]);

/** The date that begins at token `at`, with its preposition, or null. */
export function dateAt(tokens: readonly Token[], at: number, context: DateContext): DateRead | null {
  const token = tokens[at];
  if (!token) return null;
  if (token.kind === "word" && token.text === "as" && tokens[at + 1]?.text === "of") return read(tokens, at, at + 2, "as-of", context);
  if (token.kind === "word" && PREPOSITIONS.has(token.text)) {
    const mod = PREPOSITIONS.get(token.text) ?? null;
    if (token.text === "of") return null;
    // "since at least 2014": how far the records go back.
    const hedged = token.text === "since" && tokens[at + 1]?.text === "at" && tokens[at + 2]?.text === "least";
    const found = read(tokens, at, at + (hedged ? 3 : 1), mod, context);
    return found && (token.text === "at" || token.text === "for" || token.text === "within") && !takesPreposition(token.text, found) ? null : found;
  }
  if (token.kind === "han") {
    const two = HAN_PREPOSITIONS.get(token.text + (tokens[at + 1]?.text ?? ""));
    if (two) return read(tokens, at, at + 2, two, context);
    const mod = HAN_PREPOSITIONS.get(token.text);
    if (mod && token.text !== "于" && token.text !== "至" && token.text !== "到") {
      const found = read(tokens, at, at + 1, mod, context);
      if (found) return found;
    }
  }
  return read(tokens, at, at, null, context);
}

/** "at 31 March" and "for 2026" are dates with their preposition, "for first place" is none. */
function takesPreposition(preposition: string, found: DateRead): boolean {
  if (preposition === "at") return found.days === null || found.days.grain === "day";
  return true;
}

function read(tokens: readonly Token[], from: number, at: number, mod: DateMod | null, context: DateContext): DateRead | null {
  const first = tokens[at];
  if (!first) return null;
  const core = (first.kind === "han" || (first.kind === "number" && isHanAfter(tokens, at)) ? chineseDateAt(tokens, at, context) : null) ??
    (first.kind === "han" ? null : englishDateAt(tokens, at, context));
  return core && bend(tokens, from, core, mod, context);
}

/** Is the date written in Chinese? Its number is followed by a Han character, at once or after a range's end. */
function isHanAfter(tokens: readonly Token[], at: number): boolean {
  for (let next = at + 1; next <= at + 3 && next < tokens.length; next++) {
    const token = tokens[next];
    if (token?.kind === "han") return isHan(token.text.charCodeAt(0));
    if (token?.kind === "word") return false;
  }
  return false;
}

/** What follows and precedes a date decides whether it is a bound. */
function bend(tokens: readonly Token[], from: number, core: DateCore, given: DateMod | null, context: DateContext): DateRead {
  let mod = core.mod ?? given;
  let { to } = core;
  let { days } = core;
  const ended = given === "as-of" && days?.grain === "day" && tokens[from]?.kind === "han" ? endedHere(tokens, to, days) : null;
  if (ended) return { from, to: ended.to, days: ended.days, mod: null, basis: core.basis, unresolved: null };
  const next = tokens[to]?.text ?? "";
  const two = next + (tokens[to + 1]?.text ?? "");
  const began = recordsBegan(tokens, to);
  if (two === "以来" || two === "至今") [mod, to] = ["since", to + 2];
  else if (began !== null) [mod, to] = ["since", began];
  else if (next === "起" && tokens[to + 1]?.text !== "草") [mod, to] = [mod ?? "from", to + 1];
  else if (two === "之前" || two === "以前") [mod, to] = ["before", to + 2];
  else if (next === "前" && tokens[to - 1]?.kind === "han" && tokens[to + 1]?.text !== "后") [mod, to] = ["before", to + 1];
  else if (two === "之后" || two === "以后") [mod, to] = ["after", to + 2];
  if (mod === "range" && core.mod !== "range") mod = null;
  if (given === "since" && mod === "from") mod = "since";
  // 自2027年1月1日起 of a day that is ahead begins then; nothing has been so since.
  if (mod === "since" && days?.start && context.published !== null && days.start > context.published) mod = "from";
  if (mod === "from" && days && isComparison(days.start, context)) mod = null;
  if (mod === "from" && days) days = { ...days, end: null, grain: "range" };
  if (given === null && tokens[from]?.text === "at" && days?.grain === "day" && isPrintedDay(tokens, from + 1)) mod = "as-of";
  return { from, to, days, mod, basis: core.basis, unresolved: days === null ? (context.published === null ? "no publication date" : "nothing to relate it to") : null };
}

/** "at 31 March" gives the state on that day; "at the end of the year" only when something was. */
function isPrintedDay(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.kind === "number" || MONTHS.has(tokens[at]?.text ?? "");
}

/** "up 3.1 dollars from June" compares with June; "from 2028" begins in 2028. Only what lies ahead begins. */
function isComparison(start: string | null, context: DateContext): boolean {
  return start === null || context.published === null || start <= context.published;
}

/** 2015年有统计以来: how far back the records go; the token behind it. */
function recordsBegan(tokens: readonly Token[], at: number): number | null {
  if (tokens[at]?.text !== "有") return null;
  for (let to = at + 1; to < at + 8; to++) {
    if (tokens[to]?.kind !== "han") return null;
    if (tokens[to]?.text === "以" && tokens[to + 1]?.text === "来") return to + 2;
  }
  return null;
}
