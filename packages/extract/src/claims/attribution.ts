// Who says it: the name before "said" or behind "according to", in the text's words.
import { quote } from "@monazite/core";
import { PhraseIndex } from "../text/phrases.js";
import { clauseStart, wordAt, wordsOf, type Place, type StatementView } from "./view.js";

const SAYING = new Set(["said", "says", "say", "estimate", "estimates", "estimated", "argues", "argue", "wrote", "writes", "believe", "believes", "expect", "expects", "forecast", "forecasts", "sees", "told", "claimed", "claims", "reported", "put", "puts", "reckons", "think"]);
const HAN_SAYING = new PhraseIndex<true>();
for (const word of ["预计", "预测", "认为", "表示", "预估", "说", "指出", "称", "透露", "估计"]) HAN_SAYING.add(word, true);

/** The speaker of the part a figure stands in, or null. */
export function attributionOf(view: StatementView, figure: Place, text: string): string | null {
  const part = view.parts[figure.from];
  for (const at of sayersIn(view)) {
    if (view.parts[at] !== part) continue;
    if (wordAt(view, at) === "according" && wordAt(view, at + 1) === "to") return phrase(view, text, at + 2, afterName(view, at + 2));
    if (SAYING.has(wordAt(view, at)) && view.tokens[at]?.kind === "word") {
      // "was an estimated 82,000 tonnes" estimates without anybody.
      if (/^(?:an?|the)$/.test(wordAt(view, at - 1))) continue;
      // "the Mineral Resource estimate for the deposit": what was estimated, and nobody who does.
      if (/^(?:estimates?|forecasts?|claims?|put)$/.test(wordAt(view, at)) && /^(?:for|of|is|was|has|stands|by|to|from)$/.test(wordAt(view, at + 1)) && wordAt(view, at) !== "put") continue;
      // "Our own count is nearer 8,900, and a trader put it at 9,500": who speaks after a figure of another clause speaks of his own.
      if (at > figure.to && view.mentions.some(({ quantity, from }) => quantity !== null && from > at && view.clauses[from] === view.clauses[at]) && /^(?:, )?(?:and|but|while|whereas)\b/.test(wordsOf(view, clauseStart(view, at) - 1, at))) continue;
      const name = nameBefore(view, at);
      if (name) return phrase(view, text, ...name);
      continue;
    }
    if (view.tokens[at]?.kind !== "han") continue;
    const name = hanNameBefore(view, at);
    // 一期预计2028年建成: a phase of a project says nothing.
    if (name && /(?:期|项 目|产 能|产 线|工 程)$/.test(wordsOf(view, ...name)) && !/长 期$/.test(wordsOf(view, ...name))) continue;
    if (name) return phrase(view, text, ...name);
  }
  return null;
}

const sayers = new WeakMap<StatementView, readonly number[]>();

/** Where a statement has a word of saying; every figure of it asks. */
function sayersIn(view: StatementView): readonly number[] {
  const known = sayers.get(view);
  if (known) return known;
  const found: number[] = [];
  for (let at = 0; at < view.tokens.length; at++) {
    const token = view.tokens[at];
    if (!token) continue;
    if (token.kind === "word" ? token.text === "according" || SAYING.has(token.text) : token.kind === "han" && HAN_SAYING.longestAt(view.tokens, at) && !isPartOfWord(view, at)) found.push(at);
  }
  sayers.set(view, found);
  return found;
}

/** 说服, 说明 and 称霸 say nothing. */
function isPartOfWord(view: StatementView, at: number): boolean {
  return /^(?:说 [服明法起来]|称 [霸雄重道职])/.test(wordsOf(view, at, at + 2)) && wordAt(view, at - 1) !== "者";
}

function phrase(view: StatementView, text: string, from: number, to: number): string | null {
  const [first, last] = [view.tokens[from], view.tokens[to - 1]];
  if (!first || !last || to <= from) return null;
  return quote(text, [first.start, last.end]).replace(/^(?:the|an invented) /i, "");
}

function afterName(view: StatementView, from: number): number {
  let to = from;
  while (to < view.tokens.length && to < from + 7 && view.tokens[to]?.kind === "word") to++;
  return to;
}

const STOPS_NAME = new Set(["that", "and", "but", "while", "whereas", "in", "on", "at", "is", "are", "was", "were", "it", "we", "he", "she", "they", "which", "who", "had", "has", "have", "data", "by", "from"]);

/** Words before the verb back to a mark or a word no name has; a name has at most six. */
function nameBefore(view: StatementView, verb: number): [number, number] | null {
  let end = verb;
  if (/^(?:earlier|previously|also|now|still)$/.test(wordAt(view, end - 1))) end--;
  if (/^(?:had|has)$/.test(wordAt(view, end - 1))) end--;
  if (wordAt(view, end - 1) === ")") return null;
  let from = end;
  while (from > 0 && end - from < 6) {
    const token = view.tokens[from - 1];
    // "a trader in Durban": the town is part of who he is.
    if (token?.text === "in" && (view.tokens[from]?.capital ?? 0) > 0 && view.tokens[from - 2]?.kind === "word" && view.tokens[from - 2]?.capital === 0 && end - from <= 2) {
      from--;
      continue;
    }
    if (token?.kind !== "word" || STOPS_NAME.has(token.text)) break;
    from--;
  }
  if (from === end || STOPS_NAME.has(wordAt(view, end - 1))) return null;
  const before = wordAt(view, from - 1);
  const bounded = from === 0 || /^[,;."“]$/.test(before) || STOPS_NAME.has(before);
  return bounded ? [from, end] : null;
}

function hanNameBefore(view: StatementView, verb: number): [number, number] | null {
  let end = verb;
  // 摩根则认为, 公司此前预计: adverbs belong to the verb.
  while (end > 2 && /^[则也还亦均都曾又并仍]$/.test(wordAt(view, end - 1))) end--;
  if (/^(?:此 前|日 前|近 日|同 时|随 后)$/.test(wordsOf(view, end - 2, end))) end -= 2;
  let from = end;
  while (from > 0 && end - from < 6 && view.tokens[from - 1]?.kind === "han") from--;
  const bounded = from === 0 || /^[,;。:]$/.test(wordAt(view, from - 1));
  return bounded && end - from >= 2 && end - from <= 5 ? [from, end] : null;
}
