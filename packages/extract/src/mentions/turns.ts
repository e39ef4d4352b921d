// Which figures are differences, and which way they go: "fell 12.5 % to 78,300 yuan" has a difference of −12.5 % and a level.
import { quantityAt } from "../numbers/quantity.js";
import { PhraseIndex } from "../text/phrases.js";
import type { Token } from "../text/tokens.js";
import type { FoundMention } from "./find-mentions.js";
import { ARRIVALS, FILLERS, TURN_NOUNS, TURN_VERBS, type Turn } from "./turn-words.data.js";

/** difference: by how much · arrival: where it got to after a turn · beginning: where it came from · level: no turn governs it. */
export interface Course {
  readonly role: "difference" | "arrival" | "beginning" | "level";
  readonly way: Turn | null;
}

const LEVEL: Course = { role: "level", way: null };
const verbs = new PhraseIndex<Turn>();
for (const [word, way] of TURN_VERBS) verbs.add(word, way);
const nouns = new PhraseIndex<Turn>();
for (const [word, way] of TURN_NOUNS) nouns.add(word, way);

/** 由9.66万吨提高至10.6万吨, 由上年同期的1120吨增至1890吨: from where it came stands before the verb. */
function isChineseBeginning(tokens: readonly Token[], mentions: readonly FoundMention[], mention: FoundMention): boolean {
  const end = tokens[mention.from - 1]?.text === "的" ? mention.from - 1 : mention.from;
  const from = mentions.find((other) => other.date !== null && other.to === end)?.from ?? mention.from;
  if (!/^[由从自]$/.test(tokens[from - 1]?.text ?? "")) return false;
  for (let at = mention.to; at < Math.min(tokens.length, mention.to + 6); at++) if (/^[至到]$/.test(tokens[at]?.text ?? "")) return true;
  return false;
}

/** How far back a verb may stand from its figure, in tokens. */
const REACH = 12;

/** The course of every quantity, in the order of the mentions. */
export function coursesOf(tokens: readonly Token[], mentions: readonly FoundMention[]): Course[] {
  const courses: Course[] = [];
  for (const [at, mention] of mentions.entries()) {
    courses.push(mention.quantity ? courseOf(tokens, mentions, at, courses) : LEVEL);
  }
  return courses;
}

function courseOf(tokens: readonly Token[], mentions: readonly FoundMention[], at: number, told: readonly Course[]): Course {
  const mention = mentions[at];
  const quantity = mention?.quantity;
  if (!mention || !quantity || quantity.kind === "ordinal") return LEVEL;
  if (quantity.kind === "duration" || quantity.kind === "count") return quantity.turn ? { role: "difference", way: quantity.turn } : moreOrLess(tokens, mention);
  if (quantity.turn && quantity.unit !== "1" && tokens[mention.to - 1]?.text !== undefined && quantity.initial === null && !startsWithMultiplier(tokens, mention)) return { role: "difference", way: quantity.turn };
  if (quantity.kind === "multiplier" && tokens[mention.from]?.kind === "word") return multiplierCourse(tokens, mention);
  if (quantity.kind === "multiplier" && tokens.slice(mention.from, mention.to).some((token) => token.text === "翻")) return { role: "difference", way: "up" };
  if (isChineseBeginning(tokens, mentions, mention)) return { role: "beginning", way: null };
  if (isOutputLost(tokens, mention)) return { role: "difference", way: "down" };
  const signed = signedChange(tokens, mention);
  if (signed) return { role: "difference", way: signed };
  const governed = governedBy(tokens, mentions, at);
  if (quantity.initial !== null) return { role: "arrival", way: (quantity.value ?? quantity.max ?? 0) < quantity.initial ? "down" : "up" };
  // "or 6.3 per cent a year": a yearly rate is a growth, whatever verb it stands with.
  if (quantity.dimension === "percent" && quantity.unit === "%/a") return { role: "difference", way: governed?.way ?? "up" };
  if (governed) return governed;
  const missed = /^(short|ahead) of (?:its |the )?(?:budget|plan|target|guidance)$/.exec(tokens.slice(mention.to, mention.to + 4).map(({ text }) => text).join(" ").replace(/^(\w+ of (?:its |the )?\w+).*$/, "$1"))?.[1];
  if (missed !== undefined) return { role: "difference", way: missed === "short" ? "down" : "up" };
  const after = nounAfter(tokens, mention);
  if (after) return { role: "difference", way: after };
  return restated(tokens, mentions, at, told) ?? coordinated(tokens, mentions, at, told) ?? gapped(tokens, mentions, at, told) ?? LEVEL;
}

/** "fell $5, or 1.2%", 跌1,260元或1.02%, "dropped 300 t (4%)": the same move in per cent. */
function restated(tokens: readonly Token[], mentions: readonly FoundMention[], at: number, told: readonly Course[]): Course | null {
  const [before, mention] = [mentions[at - 1], mentions[at]];
  const moved = told[at - 1];
  if (moved?.role !== "difference" || mention?.quantity?.unit !== "%" || !before?.quantity || before.quantity.dimension === "percent") return null;
  return /^(?:,? ?or|,? ?或|\()$/.test(tokens.slice(before.to, mention.from).map(({ text }) => text).join(" ")) ? moved : null;
}

/** 同比-4.2%, 环比+8%, "+8% q/q": a printed sign beside what it is measured against. */
function signedChange(tokens: readonly Token[], { from, to, quantity }: FoundMention): Turn | null {
  const sign = [tokens[from]?.text, tokens[from - 1]?.text].find((text) => text === "+" || text === "-");
  if (quantity?.dimension !== "percent" || sign === undefined) return null;
  const start = tokens[from]?.text === sign ? from : from - 1;
  const before = /^[同环]比$/.test(`${tokens[start - 2]?.text ?? ""}${tokens[start - 1]?.text ?? ""}`);
  const behind = tokens.slice(to, to + 3).map(({ text }) => text).join("");
  return before || /^(?:y\/y|q\/q|m\/m|w\/w|yoy|qoq|mom)/.test(behind) ? (sign === "+" ? "up" : "down") : null;
}

/** 检修影响锑产量约600吨: what a stoppage costs, and no output. */
function isOutputLost(tokens: readonly Token[], mention: FoundMention): boolean {
  if (mention.quantity?.dimension !== "mass") return false;
  const before = tokens.slice(Math.max(0, mention.from - 9), mention.from).map(({ text }) => text).join("");
  return /(?<!的|受)影响[^,，。]{0,4}(?:产量|产出|供应量)$/.test(before) || costsOutput(tokens, mention);
}

/** "doubled to 14 %": the level it got to. */
function startsWithMultiplier(tokens: readonly Token[], mention: FoundMention): boolean {
  for (let at = mention.from; at < mention.to; at++) if (/^(?:doubl|tripl|quadrupl|halv|treb)/.test(tokens[at]?.text ?? "")) return true;
  return false;
}

function multiplierCourse(tokens: readonly Token[], mention: FoundMention): Course {
  for (let i = mention.from; i < mention.to; i++) {
    const text = tokens[i]?.text ?? "";
    if (/^(?:doubl|tripl|quadrupl|trebl)/.test(text)) return { role: "difference", way: "up" };
    if (/^halv/.test(text)) return { role: "difference", way: "down" };
    if (/fold$/.test(text)) return { role: "difference", way: "up" };
  }
  return LEVEL;
}

/** 比去年同期多15天: a difference in days. */
function moreOrLess(tokens: readonly Token[], mention: FoundMention): Course {
  const before = tokens[mention.from - 1]?.text;
  return before === "多" || before === "少" ? { role: "difference", way: before === "多" ? "up" : "down" } : LEVEL;
}

/** Looks back from a figure for the verb or noun that governs it, over fillers and arrivals, never over another figure. */
function governedBy(tokens: readonly Token[], mentions: readonly FoundMention[], at: number): Course | null {
  const mention = mentions[at];
  if (!mention) return null;
  // "fell below 6,000 yuan", "rose above $70": what it crossed is where it got to, not by how much it moved.
  let role: Course["role"] = /^(?:below|under|beneath|above)$/.test(tokens[mention.from]?.text ?? "") && tokens[mention.from - 1]?.text !== "by" ? "arrival" : "difference";
  let skippedFigure = false;
  // "cuts its nickel ore quota by 31 %": "by" binds the figure to a verb further back.
  const by = tokens[mention.from - 1]?.text === "by";
  let barrier = at > 0 ? (mentions[at - 1]?.to ?? 0) : 0;
  for (let i = mention.from - 1; i >= Math.max(0, mention.from - REACH); i--) {
    if (i < barrier) {
      const previous = lastBefore(mentions, at, i + 1);
      // "rose 9 pc to 1,962 t in the March quarter": the verb governs the level across its difference and its dates.
      const isPassed = previous !== undefined && /^(?:date|ordinal|duration)$/.test(previous.kind);
      if (!previous || (role === "difference" && !isPassed)) return null;
      if (!isPassed) skippedFigure = true;
      i = previous.from;
      barrier = lastBefore(mentions, at, i)?.to ?? 0;
      continue;
    }
    const token = tokens[i];
    if (!token) return null;
    const verb = verbs.longestBefore(tokens, i + 1, 3);
    const way = verb?.values[0];
    if (verb && way !== undefined && !isNoTurn(tokens, verb.start)) return extentAt(tokens, verb.start, verb.end) ?? { role: role === "difference" && tokens[verb.end]?.text === "from" ? "beginning" : role, way };
    if (token.text === "of" || token.text === "为" || token.text === "达") {
      const noun = nouns.longestBefore(tokens, i, 3);
      const turn = noun?.values[0];
      if (turn !== undefined && role === "difference") return { role: "difference", way: turn };
    }
    if (token.text === "from" || token.text === "自" || token.text === "由") {
      if (role === "difference") role = "beginning";
      continue;
    }
    if (ARRIVALS.has(token.text) && role === "difference" && !skippedFigure) {
      role = "arrival";
      continue;
    }
    if (/^[;。!?]$/.test(token.text)) return null;
    if (role === "arrival" || role === "beginning") {
      if (token.text === "," && role === "arrival" && token.kind === "mark" && tokens[mention.from - 1]?.text !== "to") return null;
      continue;
    }
    if (!FILLERS.has(token.text) && !by) return null;
  }
  return null;
}

/** 涨幅达到47%, 降幅收窄至5%: what is called an extent is a difference, wherever it got to. */
function extentAt(tokens: readonly Token[], start: number, end: number): Course | null {
  if (isExtent(tokens[end - 1])) return { role: "difference", way: verbs.longestBefore(tokens, end, 3)?.values[0] ?? "up" };
  if (!/^(?:收窄|扩大)$/.test(`${tokens[start]?.text ?? ""}${tokens[start + 1]?.text ?? ""}`) || !isExtent(tokens[start - 1])) return null;
  return { role: "difference", way: verbs.longestBefore(tokens, start, 3)?.values[0] ?? "up" };
}

function isExtent(token: Token | undefined): boolean {
  return token?.text === "幅" || token?.text === "速";
}

/** The last mention before the one at `at` that ends by token `end`. */
function lastBefore(mentions: readonly FoundMention[], at: number, end: number): FoundMention | undefined {
  let i = at - 1;
  while (i >= 0 && (mentions[i]?.to ?? 0) > end) i--;
  return mentions[i];
}

/** 不少, 多少, 增值 and "lower" as an adjective are no turns. */
function isNoTurn(tokens: readonly Token[], at: number): boolean {
  const text = tokens[at]?.text ?? "";
  const next = tokens[at + 1]?.text ?? "";
  const before = tokens[at - 1]?.text ?? "";
  if (text === "多" || text === "少") return !/^(?:比|期|月|年|周|较)$/.test(before) && !(/^[吨元斤克台辆]$/.test(before) && /^(?:[逾约近超]|[一二三四五六七八九两半]|\d.*)$/.test(next)) && !(/^[划标算]$/.test(before) && !/^[量数许]$/.test(next));
  // "put up $80 million": what somebody pays has not risen.
  if (text === "up" && /^put(?:s|ting)?$/.test(before)) return true;
  // 比去年低31%: lower only where something is compared.
  if (text === "低" || text === "高") {
    if (next === "于" || next === "达") return true;
    for (let i = at - 1; i >= Math.max(0, at - 18); i--) if (/^[比较]$/.test(tokens[i]?.text ?? "")) return false;
    return true;
  }
  // "could recover 40 tonnes of gallium", "recovered 30 tonnes" wins it and does not rise by it.
  if (/^recover(?:s|ed|ing)?$/.test(text) && (tokens.slice(at + 1, at + 6).some((token) => token.text === "of") || quantityAt(tokens, at + 1)?.dimension === "mass")) return true;
  // "has raised A$240 million": money that is raised is got; a price is raised by or to it.
  if (/^(?:rais(?:e|es|ed|ing))$/.test(text)) return isMoney(tokens, at + 1);
  if (text === "up" && /^(?:make|makes|made|making|set|sets|took|takes)$/.test(before)) return true;
  if (text === "up" && next === "to") return tokens[at - 1]?.kind !== "word";
  if (text === "增" && next === "值") return true;
  if (text === "减" && /^[排免]$/.test(next)) return true;
  return text === "升" && before === "公";
}

/** "maintenance will cost the market around 9,000 tons": what is missed for it. */
export function costsOutput(tokens: readonly Token[], { from }: { readonly from: number }): boolean {
  for (let at = from - 1; at >= Math.max(0, from - 4); at--) {
    const text = tokens[at]?.text ?? "";
    if (/^cost(?:s|ing)?$/.test(text)) return tokens[at + 1]?.kind === "word" ? /^(?:the|it|them|us|its|their|about|around|some)$/.test(tokens[at + 1]?.text ?? "") : true;
    if (tokens[at]?.kind !== "word") return false;
  }
  return false;
}

function isMoney(tokens: readonly Token[], at: number): boolean {
  const figure = quantityAt(tokens, at);
  return figure?.dimension === "money" && !figure.hasDenominator && Math.abs(figure.value ?? figure.max ?? 0) >= 1e5;
}

/** "a 12 % rise", "25 % cut"; the noun right behind the figure. */
function nounAfter(tokens: readonly Token[], mention: FoundMention): Turn | null {
  const start = tokens[mention.to]?.text === "year" && tokens[mention.to + 1]?.text === "-" ? mention.to + 5 : mention.to;
  return nouns.longestAt(tokens, start)?.values[0] ?? null;
}

/** "up 12.4 % month-on-month and 28.0 % year-on-year", "6.5 % or 4,000 tons less": one verb for both. */
function coordinated(tokens: readonly Token[], mentions: readonly FoundMention[], at: number, told: readonly Course[]): Course | null {
  const mention = mentions[at];
  const link = tokens[(mention?.from ?? 0) - 1]?.text;
  let previous = at - 1;
  while (previous >= 0 && mentions[previous]?.quantity === null) previous--;
  const before = mentions[previous];
  if (mention && tokens[mention.to]?.text === "or" && mentions[at + 1]?.from === mention.to + 1) {
    const turn = mentions[at + 1]?.quantity?.turn;
    if (turn) return { role: "difference", way: turn };
  }
  // "fell by 5 %, 6 % and 7 %": nothing but a comma between them.
  const listed = before !== undefined && mention !== undefined && (link === "," && mention.from - before.to === 1 && isListGoing(tokens, mentions, at) || mention.from - before.to === 2 && link === "and" && tokens[before.to]?.text === ",");
  if (!mention || !before || (link !== "and" && link !== "or" && link !== "、" && link !== "和" && !listed)) return null;
  if (tokens[mention.to]?.text === "of") return null;
  const course = told[previous];
  if (course?.role !== "difference" || before.quantity?.dimension !== mention.quantity?.dimension || mention.from - before.to > 8) return null;
  if (listed) return course;
  for (let i = before.to; i < mention.from; i++) if (/^[;,。]$/.test(tokens[i]?.text ?? "") || tokens[i]?.text === "to") return null;
  return course;
}

const MOST_LISTED = 8;

/** Is the figure at `at` followed by more of its list, up to one behind "and"? */
function isListGoing(tokens: readonly Token[], mentions: readonly FoundMention[], at: number): boolean {
  for (let i = at; i < Math.min(mentions.length - 1, at + MOST_LISTED); i++) {
    const [here, next] = [mentions[i], mentions[i + 1]];
    if (!here?.quantity || !next?.quantity || here.quantity.dimension !== next.quantity.dimension) return false;
    const between = tokens.slice(here.to, next.from).map(({ text }) => text).join(" ");
    if (/^(?:, )?(?:and|和|及|与)$/.test(between)) return true;
    if (between !== "," && between !== "、") return false;
  }
  return false;
}

/** "Germanium exports fell by 46 %, and antimony exports by 58 % to 890 tons": the second clause leaves the verb of the first out. */
function gapped(tokens: readonly Token[], mentions: readonly FoundMention[], at: number, told: readonly Course[]): Course | null {
  const mention = mentions[at];
  if (!mention || tokens[mention.from - 1]?.text !== "by" || mention.quantity?.dimension !== "percent") return null;
  let previous = at - 1;
  while (previous >= 0 && (told[previous]?.role !== "difference" || mentions[previous]?.quantity?.dimension !== "percent")) previous--;
  const before = mentions[previous];
  if (!before || mention.from - before.to > 24) return null;
  let joined = false;
  for (let i = before.to; i < mention.from - 1; i++) {
    const text = tokens[i]?.text ?? "";
    if (/^[;。.]$/.test(text) || verbs.longestAt(tokens, i) || /^(?:is|was|are|were|has|have|had|will|which|that)$/.test(text)) return null;
    joined ||= text === "and" || text === ",";
  }
  return joined ? (told[previous] ?? null) : null;
}
