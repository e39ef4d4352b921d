// What the title of a customs table says of all its rows: exports or imports, the month, the currency. Where a table has no title, a person says it or the
// name of the file does, and that is told.
import type { RemarkCode } from "@monazite/core";
import { tryUnit, unitText } from "@monazite/core/registry";
import type { TableInput } from "../reader.js";
import type { RowProblem } from "../problem.js";

export type Side = "exporter" | "importer";

/** Null for words that say neither or both. */
export function sideIn(text: string): Side | null {
  const plain = text.replace(/进出口|import(?:s)?\s*(?:and|&|\/)\s*export(?:s)?|export(?:s)?\s*(?:and|&|\/)\s*import(?:s)?/gi, "");
  const [out, into] = [/出口|\bexport/i.test(plain), /进口|\bimport/i.test(plain)];
  return out === into ? null : out ? "exporter" : "importer";
}

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

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

/** "单位：百万美元", "(in USD 1000)", "Unit: million yuan": the unit of values that a title states, as the registry writes it. */
export function moneyIn(text: string): string | null {
  const candidates = [/单位\s*[:：]\s*([^\s,，;；)）]+)/.exec(text)?.[1], /\bunits?\s*[:：]\s*([^,;)\n]+)/i.exec(text)?.[1], /[(（]\s*(?:in\s+)?([^()（）]*(?:元|USD|US\$|RMB|CNY|yuan|dollars)[^()（）]*)[)）]/i.exec(text)?.[1]];
  for (const candidate of candidates) {
    const unit = candidate === undefined ? null : (unitPrinted(candidate) ?? unitPrinted(candidate.replace(/值\s*$/, "")));
    if (unit !== null && tryUnit(unit)?.of.dimension.startsWith("currency:")) return unit;
  }
  return null;
}

/** A plain unit as heads print it; "USD million" and "US$1 million" are millions of dollars. */
export function unitPrinted(text: string): string | null {
  const plain = text.trim().replace(/^(?:USD|US\$|US dollars?)\s*1?\s*(thousand|million|billion)$/i, "$1 US dollars").replace(/^(?:RMB|CNY|yuan)\s*1?\s*(million|billion)$/i, "$1 yuan").replace(/^1,?000\s*(?:USD|US\$|US dollars)$/i, "kUSD");
  const unit = tryUnit(plain);
  return unit && unit.per.length === 0 ? unitText(unit) : null;
}
