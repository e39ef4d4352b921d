// A date without a year that lies ahead: "will resume in April" said in June is next April, 将于4月恢复 as well. A month just gone may still be
// expected ("output is expected to have reached 900 t in May"), so it needs a verb of beginning or ending; one long gone does not.
import type { Day } from "@monazite/core";
import type { Token } from "../text/tokens.js";
import { shiftDays, yearsAway } from "./calendar.js";
import type { DateRead } from "./date.js";

/** How long a month may be over and still be told as expected, in days. */
const STILL_EXPECTED = 62;
const REACH = 9;
const HAN_REACH = 12;

const BEGINS = /^(?:resume|start|begin|open|restart|launch|take|enter|expire|end|lapse|lift|reopen|introduce|impose|come|commence|close|halt|stop|run|convene|meet|visit|publish|unveil|恢|启|开|实|施|生|投|复|召|终|到|出|公|发|举)$/;

const PUT_OFF = /^(?:back|delayed|postponed|deferred|slipped|pushed|rescheduled)$/;

const DELIVERED = /^(?:delivery|shipment|loading)$/;
const HAN_DELIVERED = /^(?:交货|船期|装船|交割)/;

/** The date moved to its next year where it is over and the words before it look ahead. */
export function comingDate(tokens: readonly Token[], date: DateRead, published: Day | null): DateRead {
  const { days } = date;
  if (published === null || date.basis !== "publication" || !days?.end || !/^(?:month|day|quarter)$/.test(days.grain) || days.end >= published || printsYear(tokens, date)) return date;
  // "bought for January delivery", 1月交货: what is bought now is delivered later.
  if (days.grain === "month" && (DELIVERED.test(tokens[date.to]?.text ?? "") || HAN_DELIVERED.test(`${tokens[date.to]?.text ?? ""}${tokens[date.to + 1]?.text ?? ""}`))) return { ...date, days: yearsAway(days, 1) };
  // "seeking 15 t for delivery by March"
  if (days.grain === "month" && tokens[date.from]?.text === "by" && DELIVERED.test(tokens[date.from - 1]?.text ?? "")) return { ...date, days: yearsAway(days, 1) };
  // "I would not be surprised by $25,000 by March": a month long gone is a bound only of what is to come.
  if (days.grain === "month" && tokens[date.from]?.text === "by" && days.end < shiftDays(published, -STILL_EXPECTED) && wouldBe(tokens, date.from)) return { ...date, days: yearsAway(days, 1) };
  const ahead = lookAhead(tokens, date, published);
  if (ahead === null || (!ahead.begins && days.end >= shiftDays(published, -STILL_EXPECTED))) return date;
  const coming = yearsAway(days, 1);
  if (ahead.from === true) return { ...date, mod: "from", days: { ...coming, end: null, grain: "range" } };
  // "will rise to 9 % from January 1": what it then begins on, and nothing it is compared with.
  return tokens[date.from]?.text === "from" ? { ...date, mod: "from", days: { ...coming, end: null, grain: "range" } } : { ...date, days: coming };
}

/** "would", "could" or "should" before it in the sentence, and nothing that was. */
function wouldBe(tokens: readonly Token[], from: number): boolean {
  for (let at = from - 1; at >= Math.max(0, from - 2 * REACH); at--) {
    const text = tokens[at]?.text ?? "";
    if (/^(?:was|were|had|has|have|[;.])$/.test(text)) return false;
    if (/^(?:would|could|should|will|may|might|expects?|expected|hopes?)$/.test(text)) return true;
  }
  return false;
}

/** "this April", 去年4月, "last quarter": the year is said. */
function printsYear(tokens: readonly Token[], { from, to }: DateRead): boolean {
  for (let at = from; at < to; at++) if (/^(?:this|last|next|previous|prior|year|年|昨|上|本|earlier|ago)$/.test(tokens[at]?.text ?? "")) return true;
  return false;
}

interface Ahead {
  readonly begins: boolean;
  /** Does it hold from then on? */
  readonly from?: boolean;
}

function lookAhead(tokens: readonly Token[], date: DateRead, published: Day): Ahead | null {
  return tokens[date.to - 1]?.kind === "han" ? hanAhead(tokens, date, published) : englishAhead(tokens, date);
}

/** "will resume exports in April", "is due to open on 3 March", "first output is due in April". */
function englishAhead(tokens: readonly Token[], { from }: DateRead): { readonly begins: boolean } | null {
  // "put back to the September quarter", "has slipped to the first quarter": to when something is put off.
  if (/^(?:to|until)$/.test(tokens[from - 1]?.text ?? tokens[from]?.text ?? "") && tokens.slice(Math.max(0, from - 5), from - 1).some(({ text }) => PUT_OFF.test(text))) return { begins: true };
  if (!/^(?:in|on|from|by|at|before|until)$/.test(tokens[from]?.text ?? "")) return null;
  // "exports of concentrate end on January 1": what is scheduled is told in the present.
  if (/^(?:ends?|begins?|starts?|expires?|lapses?|opens?|closes?|resumes?|reopens?)$/.test(tokens[from - 1]?.text ?? "")) return { begins: true };
  let begins = false;
  for (let at = from - 1; at >= Math.max(0, from - REACH); at--) {
    const text = tokens[at]?.text ?? "";
    if (tokens[at]?.kind === "mark" || /^(?:since|after|than|was|were|had|said|for|figures|data)$/.test(text)) return null;
    begins ||= BEGINS.test(text);
    if (text === "will" || text === "shall") return { begins };
    // "controls that take effect on 1 December": rules are told by the day they begin.
    if (/^takes?$/.test(text) && tokens[at + 1]?.text === "effect" || /^(?:enters?|comes?)$/.test(text) && tokens[at + 1]?.text === "into") return { begins: true };
    if (/^(?:due|scheduled|slated)$/.test(text)) return { begins: true };
    // "importers must register by 30 September": a term set to somebody is ahead.
    if (/^(?:must|shall|required|obliged|deadline|have|has|need|needs)$/.test(text) && /^(?:by|before|until)$/.test(tokens[from]?.text ?? "") && (!/^(?:have|has|need|needs)$/.test(text) || tokens[at + 1]?.text === "to")) return { begins: true };
    if (text === "to" && /^(?:set|plans?|planned|planning|expects?|expected|aims?|intends?|hopes?|is|are)$/.test(tokens[at - 1]?.text ?? "")) return { begins };
  }
  return null;
}

/** 宣布3月对华报价: what is offered is of a month that comes. */
function isOffer(tokens: readonly Token[], from: number, to: number): boolean {
  const words = (start: number, end: number): string => tokens.slice(Math.max(0, start), end).map(({ text }) => text).join("");
  return /(?:宣布|公布|发布|敲定)(?:了|其)?$/.test(words(from - 3, from)) && /^(?:船期)?(?:对.{1,3})?(?:的)?(?:报价|长协价|合同价|招标价|挂牌价)/.test(words(to, to + 8));
}

/** How far ahead a rule is told of, in days. */
const SOON = 125;

/** 自10月起每出口一吨征收, 自9月1日起实施; 已, 了 and 以来 say that it has begun. */
function isRule(tokens: readonly Token[], from: number, to: number): boolean {
  let end = to;
  while (end < tokens.length && end < to + 16 && !/^[,;。]$/.test(tokens[end]?.text ?? "")) end++;
  const words = tokens.slice(to, end).map(({ text }) => text).join("");
  return !/[已了]/.test(`${words}${tokens.slice(Math.max(0, from - 3), from).map(({ text }) => text).join("")}`) && /征收|开征|实施|执行|施行|生效|上调|下调|提高|降低|取消|禁止|恢复/.test(words);
}

/** 将于4月恢复, 定于3月5日召开, 计划4月投产. */
function hanAhead(tokens: readonly Token[], date: DateRead, published: Day): Ahead | null {
  const { from, to } = date;
  if (isOffer(tokens, from, to)) return { begins: true };
  // 政府宣布,自7月1日起征收: what is announced begins then.
  if (tokens[to - 1]?.text === "起" && /(?:宣布|决定|公布|通知|规定)/.test(tokens.slice(Math.max(0, from - HAN_REACH), from).map(({ text }) => text).join(""))) return { begins: true, from: true };
  // 自10月起每吨征收: a rule that is no more than some months off, and of which nothing says that it has begun.
  if (tokens[to - 1]?.text === "起" && date.days?.start && (yearsAway(date.days, 1).start ?? "") <= shiftDays(published, SOON) && isRule(tokens, from, to)) return { begins: true, from: true };
  // 推迟至一季度
  if (/(?:推迟|延后|延期|顺延|延迟)[至到]$/.test(tokens.slice(Math.max(0, from - 3), from).map(({ text }) => text).join(""))) return { begins: true };
  // 应于9月30日前补报: a term set to somebody.
  if ((date.mod === "before" || date.mod === "by") && /(?:应当?|须|需|必须|不得迟|不晚|限)[于在]?$/.test(tokens.slice(Math.max(0, from - 3), from).map(({ text }) => text).join(""))) return { begins: true };
  const start = /^[于在从自]$/.test(tokens[from - 1]?.text ?? "") ? from - 1 : from;
  const before = `${tokens[start - 2]?.text ?? ""}${tokens[start - 1]?.text ?? ""}`;
  if (!/(?:将|定|拟|计划|预计)$/.test(before)) return null;
  return { begins: BEGINS.test(tokens[to]?.text ?? "") || BEGINS.test(tokens[to + 1]?.text ?? "") };
}
