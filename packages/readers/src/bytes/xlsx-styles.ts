// How a workbook shows a number: a share as per cent, a count of days as a date. What is stored is another number than what its reader sees, and a table means
// what is seen: 0.76 shown as 76% is 76 per cent, 45323 shown as "Feb-24" is a month.
import { elements } from "./xml.js";

/** What the number of a cell is shown as: per cent, or the part of a date that the format prints. */
export type Shown = "percent" | "year" | "month" | "day";

/** Formats that every workbook has: 0% and 0.00%; days; "mmm-yy". */
const BUILT_IN = new Map<number, Shown>([[9, "percent"], [10, "percent"], [14, "day"], [15, "day"], [16, "day"], [17, "month"], [22, "day"]]);

/** Format by the number of a cell's style. */
export function stylesIn(xml: string): readonly (Shown | null)[] {
  const own = new Map<number, Shown | null>();
  const styles: (Shown | null)[] = [];
  let inCells = false;
  elements(xml, (tag, attributes) => {
    if (tag === "numFmt") own.set(Number(attributes["numFmtId"]), shownBy(attributes["formatCode"] ?? ""));
    if (tag === "cellXfs") inCells = true;
    if (tag === "xf" && inCells) {
      const id = Number(attributes["numFmtId"] ?? 0);
      styles.push(own.has(id) ? (own.get(id) ?? null) : (BUILT_IN.get(id) ?? null));
    }
  }, undefined, (tag) => { if (tag === "cellXfs") inCells = false; });
  return styles;
}

/** What a format of its own shows, by its first part; words in quotes or brackets and escaped signs are no part of it. */
function shownBy(code: string): Shown | null {
  const plain = code.replace(/"[^"]*"|\[[^\]]*\]|\\./g, "").split(";")[0] ?? "";
  if (plain.includes("%")) return "percent";
  if (/[#0?]/.test(plain) || /^general$/i.test(plain.trim())) return null;
  return /d/i.test(plain) ? "day" : /y/i.test(plain) ? (/m/i.test(plain) ? "month" : "year") : null;
}

const DAY = 86_400_000;
/** Day 60 of the calendar that begins in 1900 never was: from there on it is one day ahead. */
const NEVER_WAS = 60;

/** A stored number as it is shown; unchanged where the format only rounds or groups it. @param from1904 the calendar of the workbook begins in 1904 */
export function shownAs(number: string, shown: Shown | null, from1904: boolean): string {
  const value = Number(number);
  if (shown === null || number.trim() === "" || !Number.isFinite(value)) return number;
  if (shown === "percent") return `${Number((value * 100).toPrecision(15))}%`;
  const days = Math.floor(value);
  if (days < 1 || days === NEVER_WAS || days > 2_958_465) return number;
  const start = from1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, days < NEVER_WAS ? 31 : 30);
  return new Date(start + days * DAY).toISOString().slice(0, { day: 10, month: 7, year: 4 }[shown]);
}
