// What a piece of plain news says of itself before its first sentence: agency or issuer, and the day it is dated.
// Read from a byline line ("Ministry of Minerals, Kuala Lumpur, 2 June 2026") or from a dateline before the sentence
// ("BEIJING, March 20, 2026 (Wire) - ", "【某社北京3月2日电】"). What it does not say stays null.
import type { Span } from "@monazite/core";
import { foldText, isHan, isUpper } from "@monazite/core/text";
import { publicationDay } from "../periods/calendar.js";
import { MONTHS_BY_NAME, NO_ISSUER, ISSUER_WORDS } from "./byline.data.js";
import { trimmed } from "./lines.js";

export interface Byline {
  readonly source: string | null;
  readonly published: string | null;
  /** Where the first sentence begins. */
  readonly end: number;
}

const LONGEST_BYLINE = 120;
const LONGEST_DATELINE = 110;

/** Reads a line that is nothing but a byline, or null. */
export function readBylineLine(text: string, line: Span): Byline | null {
  const raw = text.slice(...line);
  if (raw.length > LONGEST_BYLINE || /[.。!?！？]["”」]?$/.test(raw.replace(/\b(?:Ltd|Inc|Co|Corp)\.$/, ""))) return null;
  const date = findDate(raw);
  const credited = /^(?:By |来源[:：]|来源 |记者|文[/:：])/.test(foldText(raw)) || /^By [A-Z]/.test(raw);
  if (!date && !credited) return null;
  // "Results for the half year ended 30 June 2026", 截至6月30日止六个月: the end of what is reported, and not the day it is printed.
  if (date && /(?:\b(?:ended|ending|to|as at|until|from|since)\s+|截[至止]\s*)$/.test(raw.slice(0, date.start))) return null;
  if (date && !date.dated && raw.length > 60) return null;
  return { source: issuerOf(raw, date), published: date?.published ?? null, end: line[1] };
}

/** Reads the dateline a first sentence begins with, or null. */
export function readDateline(text: string, line: Span): Byline | null {
  const bracketed = readBracketedDateline(text, line);
  if (bracketed) return bracketed;
  return readLatinDateline(text, line) ?? readHanDateline(text, line);
}

/** 【远山社北京2026年3月20日讯】 */
function readBracketedDateline(text: string, line: Span): Byline | null {
  const open = text.charAt(line[0]);
  if (open !== "【" && open !== "[") return null;
  const within = text.slice(line[0], Math.min(line[1], line[0] + LONGEST_DATELINE)).indexOf(open === "【" ? "】" : "]");
  if (within < 0) return null;
  const close = line[0] + within;
  const inner = text.slice(line[0] + 1, close);
  const date = findDate(inner);
  const credit = date ? null : /^(.{1,12}?[社网網報报讯訊])(?:.{0,8}(?:讯|訊|电|電|专稿|專稿))?$/.exec(inner);
  if (credit?.[1]) {
    // 【港声社记者专讯】 with the date, if there is one, right behind it.
    const head = text.slice(close + 1, Math.min(line[1], close + 31));
    const behind = findDate(head);
    const dated = behind && /^\s*$/.test(head.slice(0, behind.start)) ? behind : null;
    const hour = dated ? (/^\s+\d{1,2}:\d{2}/.exec(head.slice(dated.end))?.[0].length ?? 0) : 0;
    return { source: credit[1], published: dated?.published ?? null, end: dated ? close + 1 + dated.end + hour : close + 1 };
  }
  if (!date) return null;
  return { source: agencyBefore(inner.slice(0, date.start)), published: date.published, end: close + 1 };
}

/** 新华社北京3月2日电(记者张三) */
function readHanDateline(text: string, line: Span): Byline | null {
  const head = text.slice(line[0], Math.min(line[1], line[0] + 60));
  const date = findDate(head);
  // "9月第二周(9月7日—13日)" tells a span of days, and no place.
  const dashed = date && date.start > 0 && date.start <= 12 && !/[\d(（]/.test(head.slice(0, date.start)) ? /^(?:[(（]([^)）]{2,20})[)）])?\s?(?:——|—|--)\s?(?!\d)/.exec(head.slice(date.end)) : null;
  if (date && dashed) return { source: dashed[1] ?? null, published: date.published, end: line[0] + date.end + dashed[0].length };
  if (!date || date.start === 0 || date.start > 20 || !/^[电電讯訊]/.test(head.slice(date.end))) return null;
  if (![...head.slice(0, date.start)].every((character) => isHan(character.charCodeAt(0)) || character === " ")) return null;
  const credit = /^[电電讯訊]\s?(?:[(（][^)）]{1,30}[)）])?/.exec(head.slice(date.end));
  return { source: agencyBefore(head.slice(0, date.start)), published: date.published, end: line[0] + date.end + (credit?.[0].length ?? 1) };
}

/** "TORONTO, Feb. 24, 2026 /CorpWire/ -- ", "BEIJING (Wire) - ", "SANTIAGO, 3 June 2026 — ". */
function readLatinDateline(text: string, line: Span): Byline | null {
  const limit = Math.min(line[1], line[0] + LONGEST_DATELINE);
  const head = text.slice(line[0], limit);
  const dash = /\s(?:--?|–|—)\s/.exec(head);
  if (!dash) return null;
  const place = head.slice(0, dash.index);
  if (!/^[A-Z][A-Z.'-]+(?:[ ,/]|$)/.test(place) && !/^\([A-Z][\w ]{1,30}\)$/.test(place)) return null;
  if (!isUpper(place.charCodeAt(0)) && !place.startsWith("(")) return null;
  const agency = /[(/]([A-Z][^()/]{1,40})[)/]/.exec(place);
  const end = line[0] + dash.index + dash[0].length;
  const date = findDate(place);
  if (!agency && !date && place !== place.toUpperCase()) return null;
  return { source: agency?.[1]?.trim() ?? null, published: date?.published ?? null, end };
}

/** The day a line is, when it is nothing but a date with its year, perhaps with a weekday, a time of day or a word such as "Published". */
export function bareDate(line: string): string | null {
  if (line.length > 48) return null;
  const date = findDate(line);
  if (!date?.dated) return null;
  const rest = `${line.slice(0, date.start)} ${line.slice(date.end)}`;
  return /^[\s,.()（）|·-]*(?:(?:published|updated|dated|date|发布时间|發布時間|日期|时间|時間|星期[一二三四五六日天]|周[一二三四五六日]|週[一二三四五六日]|(?:mon|tues|wednes|thurs|fri|satur|sun)day|\d{1,2}:\d{2}(?::\d{2})?|am|pm|gmt|utc)[\s,:：.()（）|·-]*)*$/i.test(rest) ? date.published : null;
}

/** Does a line name a paper and the day it printed something, with or without the hour, and nothing else? */
export function isBylineAlone(line: string): boolean {
  if (line.length > 70) return false;
  const date = findDate(line);
  if (!date?.dated) return false;
  const rest = `${line.slice(0, date.start)}${line.slice(date.end)}`.replace(/\b\d{1,2}:\d{2}(?::\d{2})?/, "").replace(/^\s*(?:来源|來源|Source)\s?[:：]/, "").trim();
  return rest.length > 1 && rest.length <= 40 && !/[\d.。!?！？;；:：]/.test(rest);
}

interface FoundDate {
  readonly published: string | null;
  /** Are day, month and year all printed? */
  readonly dated: boolean;
  readonly start: number;
  readonly end: number;
}

/** The first date that gives at least month and day. */
function findDate(line: string): FoundDate | null {
  const iso = /(\d{4})-(\d{2})-(\d{2})(?:[ T]\d{2}:\d{2})?/.exec(line);
  if (iso) return found(iso, iso[1], iso[2], iso[3]);
  const han = /(?:(\d{4})年)?(\d{1,2})月(\d{1,2})日/.exec(line);
  if (han) return found(han, han[1], han[2], han[3]);
  for (const match of line.matchAll(/[A-Za-z]{3,9}/g)) {
    const month = MONTHS_BY_NAME.get(match[0].toLowerCase());
    if (month === undefined) continue;
    const after = line.slice(match.index + match[0].length, match.index + match[0].length + 16);
    const before = /(\d{1,2})(?:st|nd|rd|th)?\s$/.exec(line.slice(Math.max(0, match.index - 6), match.index));
    const year = /^\.?,?\s(\d{4})/.exec(after);
    if (before && year) return placed(match.index - before[0].length, match.index + match[0].length + year[0].length, year[1], String(month), before[1]);
    const american = /^\.?\s(\d{1,2})(?!\d)(?:st|nd|rd|th)?(?:,?\s(\d{4}))?/.exec(after);
    if (american) return placed(match.index, match.index + match[0].length + american[0].length, american[2], String(month), american[1]);
    if (before) return placed(match.index - before[0].length, match.index + match[0].length, undefined, String(month), before[1]);
  }
  return null;
}

function found(match: RegExpExecArray, year: string | undefined, month: string | undefined, day: string | undefined): FoundDate {
  return placed(match.index, match.index + match[0].length, year, month, day);
}

function placed(start: number, end: number, year: string | undefined, month = "", day = ""): FoundDate {
  return { published: year === undefined ? null : publicationDay(year, month, day), dated: year !== undefined, start, end };
}

/** Before a date in a bracket stand the agency and the town it writes from: "远山社北京" is 远山社. */
function agencyBefore(text: string): string | null {
  const name = text.trim();
  const agency = /^.{1,12}?[社网網报報讯訊]/.exec(name);
  return agency ? agency[0] : name === "" ? null : name;
}

/** The issuer named on a byline line: after a dash or "来源:", else the part with a word such as "Ministry" or 办公室. */
function issuerOf(line: string, date: FoundDate | null): string | null {
  const credit = /(?:来源|來源)[:：]\s?([^\s|]{2,30})/.exec(line);
  if (credit?.[1]) return credit[1];
  const bracketed = /^【(.{1,12}?[社网網報报讯訊])/.exec(line);
  if (bracketed?.[1]) return bracketed[1];
  const rest = date ? `${line.slice(0, date.start)}${"\n"}${line.slice(date.end)}` : line;
  // "MANILA, 5 March 2026 (Straits Wire)"
  const agency = date ? /\(([A-Z][\w&.' -]{2,40})\)\s*$/.exec(line) : null;
  if (agency?.[1]) return agency[1];
  const dashed = /\s(?:--?|–|—)\s(.+)$/.exec(rest);
  const parts = dashed?.[1] ? [dashed[1]] : rest.split(/[\n,，|/·]/);
  for (const part of parts) {
    const name = cleaned(part);
    if (name === "" || NO_ISSUER.test(name)) continue;
    if (isHan(name.charCodeAt(0)) ? name.length >= 2 : dashed !== null || ISSUER_WORDS.test(name)) return name;
  }
  return null;
}

/** 某报记者李某 is 某报: who wrote it is no part of where, and the marks of a title are none of a name. */
function cleaned(printed: string): string {
  const part = /^\s*《([^《》]+)》/.exec(printed)?.[1] ?? printed;
  const open = part.search(/[((]|(?<=[\u4e00-\u9fff]{2})(?:本报|本報|特约|特約|实习|實習)?(?:记者|記者)/);
  const plain = open > 0 ? part.slice(0, open) : part;
  const span = trimmed(plain, 0, plain.length);
  return plain.slice(...span);
}
