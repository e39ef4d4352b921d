// Whether a deed is done, looked ahead to or denied, by the words around its own words.
import { clauseStart, wordAt, wordsOf, type StatementView } from "../claims/view.js";
import { PhraseIndex } from "../text/phrases.js";
import type { NewsEvent } from "@monazite/core";
import { AHEAD, DENIALS, REFUSALS, type Trigger } from "./trigger-words.data.js";

export type Status = NewsEvent["status"];

const denials = new PhraseIndex<true>();
for (const word of DENIALS.split("|")) denials.add(word, true);
const refusals = new PhraseIndex<true>();
for (const word of REFUSALS.split("|")) refusals.add(word, true);
const ahead = new PhraseIndex<true>();
for (const word of AHEAD.split("|")) ahead.add(word, true);

/** Is the deed denied? A word of denial reaches over the part, a bare "not" over the clause of its verb, and over the part where there is no deed. */
export function isDenied(view: StatementView, from: number, to: number, verb: number | null): boolean {
  // "has neither confirmed nor denied": no word on it either way.
  if (hasPhrase(view, refusals, from, to, (_, at) => wordAt(view, at - 1) === "nor")) return true;
  // "has imposed no duties", "issued no licences"
  if (verb !== null && wordAt(view, verb + 1) === "no") return true;
  const clause = verb === null ? null : view.clauses[verb];
  return hasPhrase(view, denials, from, to, (_, at) => isNoDenial(view, at) || (clause !== null && (view.clauses[at] !== clause || isBefore(view, at, verb ?? at))));
}

/** "has not issued any licences since it banned shipments": what was not done is told against a deed that was. */
function isBefore(view: StatementView, at: number, verb: number): boolean {
  return at < verb && /\b(?:since|after|because|when|before|despite)\b/.test(wordsOf(view, at, verb));
}

/** 未来 denies nothing, and 未予置评 neither: who does not comment has not said no. */
function isNoDenial(view: StatementView, at: number): boolean {
  if (wordAt(view, at) === "neither" && wordAt(view, at + 1) === "confirmed") return true;
  if (wordAt(view, at) !== "未") return false;
  return /^(?:来|必|知|免|披|遂)/.test(wordAt(view, at + 1)) || /^(?:予 |作 |立 即 |马 上 |就 此 )?(?:置 评|回 应|回 复|答 复|作 答)/.test(wordsOf(view, at + 1, at + 6));
}

/** A denial is news when it denies a deed: it has a verb of announcing, setting or granting. */
export function isReport(view: StatementView, from: number, to: number): boolean {
  const words = view.tokens.slice(from, to).map((token) => token.text).join(" ").replace("confirmed nor denied", "");
  return /\b(?:announced|withdrawn|imposed|issued|set|denied|granted|reached|incorrect|banned|ruled)\b|否 认|计 划|设 置|取 消|不 属 实/.test(words);
}

/** The verb between a word that looks ahead and the deed: "could be banned", "will soon sign". */
const LOOKING = /\b(?:will|would|could|may|might|should|(?:due|scheduled|slated|set|plans?|planned|planning|expects?|expected|hopes?|hoping|aims?|intends?|wants?|wishes|seeks?|threatens?|threatened|vowed|pledged|proposes?|proposed|agreed in principle|moves?) to|considering|considers|weighing|mull(?:s|ing)|studying)(?: (?:be|soon|also|have|been|temporarily|fully|again|not|a|an|the|whether|to|formally|let|allow|permit|enable|help|it|them|its|their))*$/;
const LOOKING_HAN = /(?:将|计 划|拟|有 望|预 计|可 能|考 虑|希 望|或)(?: (?:于|在|再|会|要|对|进 一 步|全 面|正 式|暂 时|陆 续|逐 步|重 新|尽 快|立 即))*(?: [\d.]+ [年月日季度]+(?: [初底末前内起]){0,2})*(?: (?:对|向|把|就|为|与|和|同)(?: (?![,;。])\S){1,14})?$/;

/** As the trigger has it, unless its own words look ahead: "is due to restart", 将恢复生产. */
export function statusIn(view: StatementView, trigger: Trigger, from: number, to: number, verb: number, at: number): Status {
  if (trigger.status === undefined) return isAhead(view, from, to, verb, at) ? "planned" : "happened";
  if (trigger.status === "planned" || trigger.status === "in-force") return trigger.status;
  return looksAhead(view, verb) || looksAhead(view, at) || isConditional(view, from, verb) ? "planned" : trigger.status;
}

/** 若征税将有更多炉子停产, "if the tax comes smelters will shut": it has not happened, and may never. */
function isConditional(view: StatementView, from: number, verb: number): boolean {
  return /(?:^| )(?:若|如 果|倘 若|一 旦)(?: |$)|\b(?:if|unless)\b/.test(wordsOf(view, from, verb));
}

/** A word that looks ahead in the clause of the deed; a verb in the past needs it right before it, and 已 says that it is done. */
function isAhead(view: StatementView, from: number, to: number, verb: number, at: number): boolean {
  if (looksAhead(view, verb) || looksAhead(view, at)) return true;
  const token = view.tokens[verb];
  if (token?.kind === "word" && /ed$/.test(token.text) && !/^(?:be|been)$/.test(wordAt(view, verb - 1)) && !/^(?:agreed|proposed)$/.test(token.text)) return false;
  // "..., a cut of around 22 %": what is said in apposition goes on in the mood of the clause before.
  const start = clauseStart(view, verb);
  const leans = start > 0 && /^(?:an?|the)$|ing$/.test(wordAt(view, start)) ? view.clauses[start - 1] : undefined;
  const own = (_: StatementView, i: number): boolean => token?.kind === "word" && view.clauses[i] !== view.clauses[verb] && view.clauses[i] !== leans;
  if (token?.kind === "han" && /(?:^| )已(?: |$)/.test(wordsOf(view, start, verb))) return false;
  return hasPhrase(view, ahead, from, to, own);
}

function looksAhead(view: StatementView, verb: number): boolean {
  const words = wordsOf(view, Math.max(verb - 8, 0), verb);
  return LOOKING.test(words) || LOOKING_HAN.test(wordsOf(view, Math.max(verb - 18, 0), verb));
}

function hasPhrase(view: StatementView, index: PhraseIndex<true>, from: number, to: number, isIdle: (view: StatementView, at: number) => boolean = () => false): boolean {
  for (let at = from; at < to; at++) {
    const hit = index.longestAt(view.tokens, at);
    // "resumed in May" looks at no future.
    if (hit && hit.end <= to && !isIdle(view, at) && !(view.tokens[at]?.text === "may" && (view.tokens[at]?.capital ?? 0) > 0)) return true;
  }
  return false;
}
