// What the makers of the facts bundle share: the columns of a row, the precision of a printed number, and the file they write.
import { createHash } from "node:crypto";
import { writeFileSync } from "node:fs";

/** One line of a table; `packages/facts/src/table.ts` reads it back. Definition and note are numbers of lines in `texts`. */
export const COLUMNS = ["id", "measure", "good", "stage", "area", "counterpart", "denominator", "period", "comparator", "value", "min", "max", "unit", "precision", "printed", "gap", "status", "basis", "definition", "source", "locator", "note"];

/** Worth of the last digit of a number as printed with its decimals: 5278 gives 1, 4345.5 gives 0.1. */
export function lastDigit(text) {
  const decimals = (/\.(\d+)$/.exec(String(text)) ?? ["", ""])[1].length;
  return Number(`1e-${decimals}`);
}

/**
 * Worth of the last digit of a number that its publisher rounds: the last digit that is not zero, but never less than two significant ones.
 * 270,000 gives 10,000 and 45,500 gives 100; 900,000 gives 10,000. The wide tables of USGS do not say how they round; this is our reading.
 */
export function roundedDigit(text) {
  const plain = String(text).replaceAll(",", "");
  if (plain.includes(".")) return lastDigit(plain);
  const digits = plain.replace("-", "").replace(/0+$/, "").length;
  const length = plain.replace("-", "").length;
  return 10 ** Math.max(0, length - Math.max(digits, 2));
}

/**
 * A period as the record carries it: text, grain, first day, day after the last one. Years, halves, quarters, months, days and ranges of them;
 * a test of the bundle holds each to core's own `parsePeriod`.
 */
export function periodOf(text) {
  const [first, last] = text.split("/");
  if (last !== undefined) return { text, grain: "range", start: periodOf(first).start, end: periodOf(last).end };
  const [, year, half, quarter, month, day] = /^(\d{4})(?:-H(\d)|-Q(\d)|-(\d{2})(?:-(\d{2}))?)?$/.exec(text) ?? [];
  if (!year) throw new Error(`"${text}" is no period`);
  const at = (monthIndex, date = 1) => new Date(Date.UTC(Number(year), monthIndex, date)).toISOString().slice(0, 10);
  if (half) return { text, grain: "half", start: at(half * 6 - 6), end: at(half * 6) };
  if (quarter) return { text, grain: "quarter", start: at(quarter * 3 - 3), end: at(quarter * 3) };
  if (day) return { text, grain: "day", start: text, end: at(month - 1, Number(day) + 1) };
  if (month) return { text, grain: "month", start: at(month - 1), end: at(Number(month)) };
  return { text, grain: "year", start: at(0), end: at(12) };
}

const clean = (text) => String(text).replace(/[\t\r\n\u00a0 ]+/g, " ").replaceAll("`", "'").replaceAll("\\", "/").replaceAll("${", "$ {").trim();

/** Writes rows as one table: texts once, numbers of texts in the rows, a hash of both as the edition's fingerprint. */
export function writeTable(name, head, rows) {
  const texts = [];
  const numbers = new Map();
  const numbered = (text) => {
    if (text === null || text === undefined || text === "") return "";
    const line = clean(text);
    if (!numbers.has(line)) numbers.set(line, texts.push(line) - 1);
    return numbers.get(line);
  };
  const ids = new Set();
  const lines = rows.map((row) => {
    if (ids.has(row.id)) throw new Error(`two rows have the id ${row.id}`);
    ids.add(row.id);
    return COLUMNS.map((column) => (column === "definition" || column === "note" ? numbered(row[column]) : row[column] === null || row[column] === undefined ? "" : clean(row[column]))).join("\t");
  });
  const periods = [...new Set(rows.map((row) => row.period))].sort().map((text) => Object.values(periodOf(text)).join("\t"));
  const sha256 = createHash("sha256").update([...texts, ...lines].join("\n")).digest("hex");
  writeFileSync(new URL(`../../packages/facts/src/data/${name}.data.ts`, import.meta.url), `${head}
import type { FactsTable } from "../table.js";

export const TABLE: FactsTable = {
  sha256: "${sha256}",
  periods: \`
${periods.join("\n")}
\`,
  texts: \`
${texts.join("\n")}
\`,
  rows: \`
${lines.join("\n")}
\`,
};
`);
  return { name, rows: rows.length, texts: texts.length };
}
