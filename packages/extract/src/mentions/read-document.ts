// The statements of one document in their order: what is dated in one is what relative dates of the next hang on.
import type { NewsDocument } from "@monazite/core";
import { shiftDays, type Days, type Grain } from "../periods/calendar.js";
import { fiscalStartOf, namesFiscalByStart } from "../periods/fiscal-start.js";
import { homeMoneyOf } from "./bare-yuan.js";
import { isAnchor, isComparedWith, type Dating } from "./find-mentions.js";
import { readStatement, type ReadStatement } from "./read-statement.js";

/** Reads title and statements; the title is statement "n.0". */
export function readDocumentStatements(text: string, document: NewsDocument): ReadStatement[] {
  const read: ReadStatement[] = [];
  const published = document.published?.slice(0, 10) ?? null;
  const body = text.slice(document.span[0], document.span[1]);
  const fiscalStart = fiscalStartOf(body, published);
  const fiscalByStart = fiscalStart === 4 && namesFiscalByStart(body);
  const home = homeMoneyOf(body);
  let before: Days | null = null;
  let justTold: Days | null = null;
  const lastOf = new Map<Grain, Days>();
  const told = [
    { id: `${document.n}.0`, span: document.title.span, refs: [] as number[] },
    ...document.sections.flatMap((section) => section.statements),
  ];
  for (const { id, span, refs } of told) {
    const dating: Dating = { published, fiscalStart, fiscalByStart, before, justTold, lastOf };
    const statement = readStatement(text, id, span, refs, dating, home);
    read.push(statement);
    before = topicPeriod(before, statement, published);
    justTold = toldLast(statement, published);
    for (const { date } of statement.mentions) if (date?.days && isAnchor(date)) lastOf.set(date.days.grain, date.days);
  }
  return read;
}

/**
 * The period a document is about: the first it tells, moved on only by a later one of the same grain.
 * An earlier month or a sum over several months is a digression.
 */
function topicPeriod(before: Days | null, statement: ReadStatement, published: string | null): Days | null {
  let topic = before;
  for (const { date } of statement.mentions) {
    const days = date?.days;
    if (!days?.start || !days.end || date?.mod === "since" || date?.basis === "inferred" || days.grain === "day" || isWeek(days)) continue;
    if (published !== null && days.start > published) continue;
    if (topic === null || (days.grain === topic.grain && days.end > (topic.end ?? ""))) topic = days;
  }
  return topic;
}

/** The last stretch a statement tells that is over or runs, and is neither a day nor only held against. */
function toldLast({ mentions, tokens }: ReadStatement, published: string | null): Days | null {
  const last = mentions.findLast((mention) => {
    const { date } = mention;
    if (!date?.days?.start || !date.days.end || !isAnchor(date) || date.days.grain === "day") return false;
    return (published === null || date.days.start <= published) && !isComparedWith(tokens, mention);
  });
  return last?.date?.days ?? null;
}

/** 本周发布的半年报告: the week something was told in is as little its period as the day. */
function isWeek({ start, end }: Days): boolean {
  return start !== null && end !== null && shiftDays(start, 6) === end;
}
