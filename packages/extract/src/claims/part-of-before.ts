// A figure told as a part of the one before it: "of which Kazakhstan holds 320 million", "more than half of it in China", 其中出口6,200吨. It is of the same thing, place and time.
import type { FoundMention } from "../mentions/find-mentions.js";
import type { Frame } from "./frame.js";
import type { Metric } from "./metric-kinds.js";
import { clauseEnd, clauseStart, type StatementView, wordsOf } from "./view.js";

/** The whole that a figure is a part of, told right before it in the same part of the sentence; null where it is told as no part. */
export function wholeBefore(view: StatementView, mention: FoundMention, frame: Frame): NonNullable<Frame["level"]> | null {
  const { level } = frame;
  if (level !== null && level.in !== view.id) return opensAsPart(view) && level.metric.form === "level" ? level : null;
  if (level === null || level.at >= mention.from || view.parts[level.at] !== view.parts[mention.from] || level.metric.form !== "level") return null;
  const cued = /\bof (?:which|that|these|those)\b|其 中/.test(wordsOf(view, Math.max(clauseStart(view, mention.from), level.at + 1), mention.from)) || /^of (?:it|that|them|these|this)\b(?! \w+ (?:of|by|from)\b)/.test(wordsOf(view, mention.to, mention.to + 4));
  return cued ? level : null;
}

/** 其中出口8.1万吨, "Of this, 12 tonnes went abroad": a sentence that opens so goes on with the figure of the one before. */
export function opensAsPart(view: StatementView): boolean {
  return /^(?:其 中|of (?:this|that|these|those|which)\b)/.test(view.words);
}

/** "reserves of 1.2 billion tonnes, of which Kazakhstan holds 320 million": an amount in the same unit measures the same, unless its own clause names a measure. */
export function samePart(view: StatementView, mention: FoundMention, frame: Frame): Metric | null {
  const whole = wholeBefore(view, mention, frame);
  if (whole?.in !== view.id || mention.quantity?.dimension !== "mass" || whole.unit !== mention.quantity.unit) return null;
  const [start, end] = [Math.max(clauseStart(view, mention.from), whole.at + 1), clauseEnd(view, mention.from)];
  const named = view.measures.some((hit) => hit.from >= start && hit.to <= end && !/^(?:holds?|held|has|have)$/.test(wordsOf(view, hit.from, hit.to)));
  return named ? null : whole.metric;
}

/** "of which China 62.7%, Japan 14.9% and Vietnam 9.3%", 其中电池71%、润滑剂9%: parts without a verb, each behind its name. */
export function isListedPart(view: StatementView, mention: FoundMention): boolean {
  let first = mention;
  for (let at = view.mentions.indexOf(mention) - 1; at >= 0; at--) {
    const before = view.mentions[at];
    if (before?.quantity?.unit !== mention.quantity?.unit || before === undefined || first.from - before.to > MOST_NAMED || !/^(?:,|;|、|and|和|及|, and)(?: [^,;、。]+)?$/.test(wordsOf(view, before.to, first.from))) break;
    first = before;
  }
  return /\bof which(?: [^,;.]+)$|其 中(?: [^,;、。]){1,8}$/.test(wordsOf(view, first.from - MOST_NAMED - 2, first.from));
}

/** How many tokens may name a part. */
const MOST_NAMED = 8;
