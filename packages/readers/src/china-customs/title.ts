// What the title of a customs table says of all its rows: exports or imports, the month, the currency. Where a table has no title, a person says it or the
// name of the file does, and that is told.
import type { RemarkCode } from "@monazite/core";
import { tryUnit, unitText, units } from "@monazite/core/registry";
import type { TableInput } from "../reader.js";
import type { RowProblem } from "../problem.js";
import { MONTHS } from "../table/period-words.js";
import { plainUnit } from "./units.js";

export type Side = "exporter" | "importer";

/** Null for words that say neither or both. */
export function sideIn(text: string): Side | null {
  const plain = text.replace(/进出口|import(?:s)?\s*(?:and|&|\/)\s*export(?:s)?|export(?:s)?\s*(?:and|&|\/)\s*import(?:s)?/gi, "");
  const [out, into] = [/出口|\bexport/i.test(plain), /进口|\bimport/i.test(plain)];
  return out === into ? null : out ? "exporter" : "importer";
}

/** The month that the head of a column names, the last of several; null for "the month" of the title. */
export function monthIn(head: string): number | null {
  const [, month] = /(?:\d{1,2}\s*月?\s*[-–—~至到]\s*)?(\d{1,2})\s*月/.exec(head) ?? /\d{1,2}\s*(?:[-–—~]|to)\s*(\d{1,2})(?!\d)/i.exec(head) ?? [];
  const names = [...head.matchAll(/\b(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*/gi)];
  return month !== undefined ? Number(month) : names.length > 0 ? MONTHS.indexOf(names.at(-1)?.[1]?.toLowerCase() ?? "") + 1 : null;
}

export interface Span {
  readonly year: number;
  readonly first: number;
  readonly last: number;
}

/** "2024年12月", "2024年1至12月", "2024-12", "202412", "December 2024", "Jan-Dec 2024": the year and its months. */
export function spanIn(text: string): Span | null {
  const span = (year: string | undefined, first: number, last: number): Span | null => (year !== undefined && first >= 1 && last <= 12 && first <= last ? { year: Number(year), first, last } : null);
  const [, y1, a1, b1] = /((?:19|20)\d{2})\s*年\s*(\d{1,2})\s*(?:月?\s*[-–—~至到]\s*(\d{1,2})\s*)?月/.exec(text) ?? [];
  if (y1 !== undefined) return span(y1, Number(a1), Number(b1 ?? a1));
  const name = (month = ""): number => MONTHS.indexOf(month.slice(0, 3).toLowerCase()) + 1;
  const [, m2, n2, y2] = /\b(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?(?:\s*(?:[-–—~]|to)\s*(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?)?,?\s*((?:19|20)\d{2})\b/i.exec(text) ?? [];
  if (y2 !== undefined) return span(y2, name(m2), name(n2 ?? m2));
  const [, y3, a3, b3] = /(?:^|\D)((?:19|20)\d{2})[-_./]?(0[1-9]|1[0-2])(?:\s*(?:[-–—~]|至|to)\s*(?:\d{4}[-_./]?)?(0[1-9]|1[0-2]))?(?!\d)/.exec(text) ?? [];
  return span(y3, Number(a3), Number(b3 ?? a3));
}

/** A month, a whole year, or the months from the first to the last. */
export function periodText({ year, first, last }: Span): string {
  const month = (one: number): string => `${year}-${String(one).padStart(2, "0")}`;
  return first === last ? month(first) : first === 1 && last === 12 ? String(year) : `${month(first)}/${month(last)}`;
}

/** The first of title, told subject and name that says it; what only the name says is remarked on. */
export function saidOf<T>({ above, options, name }: Pick<TableInput, "above" | "options" | "name">, find: (text: string) => T | null, code: RemarkCode, tell: (problem: RowProblem) => void): T | null {
  const said = find(above) ?? (options.subject === undefined ? null : find(options.subject));
  if (said !== null) return said;
  const named = find(name);
  if (named !== null) tell({ code, line: null, column: null, raw: name });
  return named;
}

/** Money as heads count it: so many dollars or yuan are one of the numbers below. */
export interface Money {
  readonly currency: "USD" | "CNY";
  readonly times: number;
}

const CURRENCIES: readonly (readonly [Money["currency"], RegExp])[] = [["USD", /us\$|usdollars?|usd|美元|dollars?/g], ["CNY", /人民币|rmb|cny|yuan|元/g]];
/** How a head writes what its numbers count in, before or behind the currency; nothing, or "1", is one. */
const TIMES: Readonly<Record<string, number>> = { "": 1, 1: 1, 1000: 1e3, "000": 1e3, thousand: 1e3, 千: 1e3, 10000: 1e4, tenthousand: 1e4, "10thousand": 1e4, 万: 1e4, 1000000: 1e6, million: 1e6, "1million": 1e6, 百万: 1e6, 千万: 1e7, 100000000: 1e8, "100million": 1e8, 亿: 1e8, billion: 1e9, "1billion": 1e9, 十亿: 1e9 };

/** "USD1000", "US$ million", "万元人民币", "人民币(万元)", "RMB 100 million". Null for what is no money, or counts it in a way that is not known. */
export function moneyPrinted(text: string): Money | null {
  const plain = text.normalize("NFKC").toLowerCase().replace(/[\s,'’()/]/g, "");
  for (const [currency, words] of CURRENCIES) {
    const rest = plain.replace(words, "");
    if (rest === plain) continue;
    const times = TIMES[rest.replace(/值$/, "")];
    return times === undefined ? null : { currency, times };
  }
  return null;
}

/** What an amount is counted in: the registry's unit, or its currency and how many of it. */
export function unitOfMoney({ currency, times }: Money): { readonly unit: string; readonly factor: number } {
  const unit = units.all.find(({ dimension, factor: [of, per] }) => dimension === `currency:${currency}` && of === times && per === 1);
  return unit ? { unit: unit.id, factor: 1 } : { unit: currency, factor: times };
}

/**
 * What a title says that values are counted in: "单位：百万美元", "Unit: USD1000", "(in USD 1000)". A currency alone ("in USD", "美元值") says not in how many: the
 * tables of customs print thousands and ten thousands under it.
 */
export function moneyIn(text: string): Money | null {
  const [, stated = ""] = /(?:单位|\bunits?)\s*[:：]\s*([^\n;；"]+)/i.exec(text) ?? [];
  const parts = [stated.replace(/[,，\s]+$/, ""), ...stated.split(/[,，、]/)];
  const found = parts.map(moneyPrinted).find((money) => money !== null);
  if (found) return found;
  const [, inside = ""] = /[(（]\s*(?:in\s+)?([^()（）]*(?:元|USD|US\$|RMB|CNY|yuan|dollars)[^()（）]*)[)）]/i.exec(text) ?? [];
  const money = moneyPrinted(inside);
  return stated === "" && money !== null && money.times > 1 ? money : null;
}

/** A plain unit of a quantity as heads print it: "万吨", "10 000 tons". */
export function unitPrinted(text: string): string | null {
  const unit = tryUnit(plainUnit(text));
  return unit && unit.per.length === 0 ? unitText(unit) : null;
}
