// The lines a plain piece has between its title and its text: issuer, number of the document and date, each on a line of its own
// ("Kestrel Letter" / "14 November 2025", 自然资源局 / 某资发〔2026〕12号 / 2026年3月18日), and the date a notice is signed with below its text.
import type { Span } from "@monazite/core";
import { HAN_ISSUERS, ISSUER_WORDS } from "./byline.data.js";
import { bareDate, readBylineLine, type Byline } from "./byline.js";

/** Lines a header has at most. */
const MOST_LINES = 4;

export interface HeaderLines {
  readonly byline: Byline;
  /** How many lines it takes. */
  readonly lines: number;
}

/** The header lines are read as one when a line that is nothing but a date closes them; null where there is no such line. */
export function readHeaderLines(text: string, lines: readonly Span[]): HeaderLines | null {
  let source: string | null = null;
  for (const [at, line] of lines.slice(0, MOST_LINES).entries()) {
    const raw = text.slice(...line).trim();
    const dated = bareDate(raw);
    if (dated !== null) {
      // A title with its date alone is a byline as any other.
      const next = lines[at + 1];
      const credit = source === null && next ? issuerAlone(text.slice(...next).trim()) : null;
      if (at === 0 && credit === null) return null;
      const end = credit === null ? line : (next ?? line);
      return { byline: { source: source ?? credit, published: dated, end: end[1] }, lines: credit === null ? at + 1 : at + 2 };
    }
    if (readBylineLine(text, line)) return null;
    const issuer = issuerAlone(raw);
    if (issuer === null && !isNumber(raw)) return null;
    source ??= issuer;
  }
  return null;
}

/** The date a notice is signed with: its last line, with the issuer before it. Both stay statements, for they are lines of the text. */
export function readSignature(text: string, lines: readonly Span[]): Pick<Byline, "source" | "published"> | null {
  const [before, last] = [lines.at(-2), lines.at(-1)];
  const published = last ? bareDate(text.slice(...last).trim()) : null;
  return published === null ? null : { source: before ? issuerAlone(text.slice(...before).trim()) : null, published };
}

/** "周报：2026年11月20日", "Weekly note (20 November 2026)": a title that ends with a day set apart from its words. */
export function titleDate(title: string): string | null {
  const day = /(?:[:：,，|]\s*|\s[–—-]\s)([^:：,，|–—()（）]{6,30})$|[（(]([^()（）]{6,30})[)）]$/.exec(title.trim());
  return day ? bareDate((day[1] ?? day[2] ?? "").trim()) : null;
}

/** A line that is the name of an office, a paper or a company, and nothing else. */
function issuerAlone(line: string): string | null {
  if (line.length > 60 || /[.。!?！？:：,，;；]/.test(line)) return null;
  if (/^[\u3400-\u9fff()（）·]{2,30}$/.test(line)) return HAN_ISSUERS.test(line) ? line : null;
  const words = line.split(/\s+/);
  const capitalised = words.every((word) => /^[A-Z(&]/.test(word) || /^(?:of|and|for|the|&)$/.test(word));
  return capitalised && words.length <= 9 && (ISSUER_WORDS.test(line) || words.length <= 4) && words.length > 1 ? line : null;
}

/** 某资发〔2026〕12号, 2026年第7号, "No. 17/2026", 证券代码:600999 证券简称:北岭钨业 公告编号:2026-047. */
function isNumber(line: string): boolean {
  if (line.length <= 90 && /^(?:[A-HＡ-Ｈ]股)?(?:证券|證券|股票|股份|债券)(?:代[码碼号號]|简称|簡稱)\s?[:：]/.test(line)) return true;
  return line.length <= 40 && /^(?:\S{0,12}[〔[(（]?\d{4}[〕\])）]?年?第?\d+号|(?:Notice |Circular |Decree )?No\. ?\d+(?:\/\d+)?)$/i.test(line);
}
