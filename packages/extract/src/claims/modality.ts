// Whether a figure is reported, expected, estimated or thought, as it is worded; and what the dates make of that.
import type { Claim } from "@monazite/core";
import type { FoundMention } from "../mentions/find-mentions.js";
import type { Course } from "../mentions/turns.js";
import type { Days } from "../periods/calendar.js";
import { PhraseIndex } from "../text/phrases.js";
import { WordList } from "../text/word-list.js";
import { clauseStart, clauseWords, wordAt, wordsOf, type Place, type StatementView } from "./view.js";

type Modality = Claim["modality"];

const CUES: ReadonlyMap<string, Modality> = new Map([
  ..."will would expected expect expects forecast forecasts projected projects plans plan planned targets target could should intends aims aim guidance set going due scheduled likely hopes hope hoping intend considering proposed".split(" ").map((word) => [word, "projected"] as const),
  ..."estimate estimates estimated reckons put calculates".split(" ").map((word) => [word, "estimated"] as const),
  ..."believe believes think thinks may might if sees see argues".split(" ").map((word) => [word, "opinion"] as const),
]);
/** With "to", which looks ahead in "is to supply". */
const CUE_WORDS = new WordList([...CUES.keys(), "to"]);
const HAN_CUES = new PhraseIndex<Modality>();
for (const word of ["预计", "预测", "预估", "预期", "有望", "计划", "将", "料将", "目标", "拟"]) HAN_CUES.add(word, "projected");
for (const word of ["估计", "估算"]) HAN_CUES.add(word, "estimated");
for (const word of ["若", "如果"]) HAN_CUES.add(word, "opinion");

/** How a figure is told, and the token of the word that says so; null where no word does. */
export interface Wording {
  readonly modality: Modality;
  readonly cue: number | null;
}

const PURPOSES: ReadonlySet<string> = new Set(["lift", "raise", "triple", "double", "expand", "increase", "boost", "quadruple", "build", "bring"]);

const PLAIN: Wording = { modality: "reported", cue: null };

/** As worded: a cue before the figure in its clause, or in the head of its part. */
export function modalityOf(view: StatementView, mention: FoundMention, course: Course, period: Days | null, published: string | null): Wording {
  // "to 20,000 tonnes by 2027, from 16,000 now"
  if (/^(?:now|currently)$/.test(wordAt(view, mention.to))) return PLAIN;
  const part = view.parts[mention.from];
  let found: Modality = "reported";
  let cued: number | null = null;
  let cuedIn = view.clauses[mention.from];
  for (let at = mention.from - 1; at >= 0 && view.parts[at] === part; at--) {
    if (found === "reported" && isFact(view, at)) break;
    const cue = cueAt(view, at);
    if (!cue) continue;
    found = cue;
    cued = at;
    cuedIn = view.clauses[at];
    if (cue === "projected") break;
  }
  if (found === "reported") {
    cued = predicateBehind(view, mention);
    if (cued !== null) found = "projected";
  }
  // "has approved a scheme to make 6,000 tonnes a year by 2031"
  if (found === "reported" && period?.start && published !== null && period.start > published && /\bto (?:make|produce|supply|process|refine|mine)\b/.test(clauseWords(view, mention.from))) found = "projected";
  if (found === "projected" && course.role === "beginning") return PLAIN;
  const past = period?.end !== null && period?.end !== undefined && published !== null && period.end < published;
  // What the clause before expects, this clause may set against what was: "..., while last year's was 40 kt".
  if (found !== "reported" && past && (comparedBefore(view, mention) || (cuedIn !== view.clauses[mention.from] && !isApposed(view, mention)))) return PLAIN;
  return { modality: found, cue: cued };
}

/** "first production of 250 tons is due in 2027": a predicate behind the figure looks ahead. */
export function isPredicated(view: StatementView, mention: Place): boolean {
  return predicateBehind(view, mention) !== null;
}

function predicateBehind(view: StatementView, mention: Place): number | null {
  for (let at = mention.to; at < view.tokens.length && view.clauses[at] === view.clauses[mention.from]; at++) {
    if (/^(?:and|but)$/.test(wordAt(view, at)) || view.mentions.some((other) => other.quantity !== null && other.from === at)) return null;
    if (/^(?:that|which|who|as|because|before|after|when|until|if|than)$/.test(wordAt(view, at))) return null;
    if (/^(?:will|would|should)$/.test(wordAt(view, at))) return at;
    if (/^(?:is|are|was|were)$/.test(wordAt(view, at)) && /^(?:due|expected|planned|scheduled|targeted|slated|forecast)$/.test(wordAt(view, at + 1))) return at + 1;
  }
  return null;
}

/** "plans to build a plant and has received an order": a finite verb of its own ends the reach of a cue further back. */
function isFact(view: StatementView, at: number): boolean {
  if (!/^(?:has|have|was|were)$/.test(wordAt(view, at))) return false;
  return /^(?:and|but|which|who)$/.test(wordAt(view, at - 1));
}

/** "..., with China contributing 270,000 tons, representing 69 %": participles go on in the mood of their sentence. */
export function isApposed(view: StatementView, mention: Place): boolean {
  const start = clauseStart(view, mention.from);
  const first = wordAt(view, start);
  if (view.mentions.some((other) => other.date !== null && other.from >= start && other.to <= mention.from)) return false;
  return /^(?:with|which|representing|accounting|contributing|equivalent|equal|making|or|including)$/.test(first) || (/ing$/.test(first) && start > 0);
}

/** Does a word that looks ahead begin at the token? */
export function isFutureCue(view: StatementView, at: number): boolean {
  return cueAt(view, at) === "projected";
}

function cueAt(view: StatementView, at: number): Modality | null {
  const token = view.tokens[at];
  if (!token) return null;
  if (token.kind === "word") {
    if (!CUE_WORDS.has(token)) return null;
    if (token.text === "may" && token.capital > 0) return null;
    if (token.text === "due" && wordAt(view, at + 1) === "to" && !/^(?:start|begin|open|come|be|reach|rise|fall|close)$/.test(wordAt(view, at + 2))) return null;
    if (/^(?:projects|targets)$/.test(token.text) && isNoun(view, at)) return null;
    // "is to supply 100 tonnes a year"
    if (token.text === "to" && /^(?:is|are)$/.test(wordAt(view, at - 1)) && !/^(?:blame|say|be)$/.test(wordAt(view, at + 1))) return "projected";
    // "refineries planned since 2023 are in operation", "later than first planned"
    if (token.text === "planned" && (/^(?:since|under|earlier|before|for|,|\.)$/.test(wordAt(view, at + 1)) || /^(?:first|originally|initially|than)$/.test(wordAt(view, at - 1)) || at + 1 === view.tokens.length)) return null;
    if (token.text === "set" && wordAt(view, at + 1) !== "to") return null;
    // "in June you would have paid $58,000": what would have been is over.
    if (token.text === "would" && wordAt(view, at + 1) === "have") return null;
    if (token.text === "would" && /^(?:put|mean|make|imply|bring)$/.test(wordAt(view, at + 1))) return "estimated";
    // "invested 28 million to triple its capacity": what is done for a purpose is ahead of it.
    if (token.text === "to" && at > 2 && PURPOSES.has(wordAt(view, at + 1)) && !/^(?:and|or|,|from|it|them|up|due|according|compared|relative|down|back)$/.test(wordAt(view, at - 1)) && !/^(?:plans?|planned|aims?|wants?|hopes?|expected|set|able|agreed|failed|began|continued|started|managed|helped|used|was|is|had|has|have)$/.test(wordAt(view, at - 1))) return "projected";
    if (token.text === "put" && wordAt(view, at - 1) !== "is") return null;
    return CUES.get(token.text) ?? null;
  }
  const cue = HAN_CUES.longestAt(view.tokens, at)?.values[0];
  if (cue === undefined) return null;
  // 完成全年目标的71%, 完成全年计划的54%: a target that is met in part is a report.
  if (/^[目计]$/.test(token.text) && /(?:完 成|达 成|实 现|超 额)(?: \S){0,5}$/.test(wordsOf(view, at - 8, at))) return null;
  // 比计划少两成, 低于预期: held against a plan, and ahead of nothing.
  return /^[计目预]$/.test(token.text) && /^[比较于按]$/.test(wordAt(view, at - 1)) ? null : cue;
}

/** "the projects require", "18 strategic projects", "ITO targets consume": things, and nobody who looks ahead. */
function isNoun(view: StatementView, at: number): boolean {
  const before = wordAt(view, at - 1);
  if (view.mentions.some((mention) => mention.quantity !== null && mention.from < at && (mention.to === at || mention.to === at + 1))) return true;
  if (/^(?:the|these|those|its|their|such|all|strategic|new|selected|other|many|most|several|more|some|ito|sputtering|of|for|two|three|both)$/.test(before)) return true;
  // Who projects or targets something says what, or how much.
  return !/^(?:that|a|an|the|its|their|it|this|demand|output|production|global|world|prices|supply|growth|first|annual|sales|capacity|completion|start)$/.test(wordAt(view, at + 1)) && view.tokens[at + 1]?.kind !== "number" && !view.mentions.some((mention) => mention.from === at + 1);
}

/** "after a surplus of 36 kt", "compared with 31.5 %", "from 379 million": told as what was. */
function comparedBefore(view: StatementView, mention: FoundMention): boolean {
  for (let at = mention.from - 1; at >= Math.max(0, mention.from - 6); at--) {
    if (/^(?:after|compared|versus|against|from|than|较|比)$/.test(wordAt(view, at))) return true;
    if (/^[,;]$/.test(wordAt(view, at))) return false;
  }
  return false;
}

/** What the dates allow: a projection for a period that was over at publication is a report. */
export function correctedModality(worded: Modality, period: Days | null, published: string | null): Modality {
  const over = period?.end !== null && period?.end !== undefined && published !== null && period.end < published;
  return worded === "projected" && over ? "reported" : worded;
}
