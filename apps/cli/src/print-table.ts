// An answer's rows as a table a person reads: short columns only; `--json` and `--format csv` hold the rest.
import type { Contract, Envelope } from "@monazite/contracts";
import type { Figure, Lang, Period } from "@monazite/core";
import { catalogues } from "@monazite/messages";
import Table from "cli-table3";
import { printable } from "./terminal.js";

const MOST_COLUMNS = 9;
const MOST_WIDTH = 48;

/** @param width columns of the terminal; table columns that do not fit are left to `--json`, from the right */
export function printTable(contract: Contract, envelope: Envelope, lang: Lang, width: number): string {
  const found = contract.rows === null ? [withoutMeta(envelope)] : envelope[contract.rows];
  const rows = (Array.isArray(found) ? found : []).map((row) => cells(row as object, lang));
  const columns = fitting([...new Set(rows.flatMap((row) => Object.keys(row)))].slice(0, MOST_COLUMNS), rows, width);
  const table = new Table({ head: [...columns], style: { head: [], border: [] }, chars: { mid: "", "left-mid": "", "mid-mid": "", "right-mid": "" } });
  for (const row of rows) table.push(columns.map((column) => row[column] ?? ""));
  const { empty, page, dataVersion } = envelope.meta;
  const notes = [
    ...(empty ? [empty.text[lang]] : []),
    ...(page?.next ? [`${rows.length} / ${page.total}  --cursor ${page.next}`] : []),
    `data ${dataVersion}`,
  ];
  return `${rows.length ? `${table.toString()}\n` : ""}${notes.join("\n")}\n`;
}

function fitting(columns: readonly string[], rows: readonly Readonly<Record<string, string>>[], width: number): readonly string[] {
  let used = 1;
  return columns.filter((column, index) => {
    used += Math.max(...[column, ...rows.map((row) => row[column] ?? "")].map(displayWidth)) + 3;
    return index === 0 || used <= width;
  });
}

/** Signs of East Asian width take two columns. */
function displayWidth(text: string): number {
  return [...text].reduce((sum, sign) => sum + (/[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/u.test(sign) ? 2 : 1), 0);
}

function withoutMeta({ meta: _, ...answer }: Envelope): object {
  return answer;
}

/** Scalars as they are; figures, periods and names in the reader's language; everything deeper is left to JSON. */
function cells(row: object, lang: Lang): Record<string, string> {
  const result: Record<string, string> = {};
  for (const [name, value] of Object.entries(row) as [string, unknown][]) {
    const text = cell(value, lang);
    if (text !== null) result[name] = text.length > MOST_WIDTH ? `${text.slice(0, MOST_WIDTH - 1)}…` : text;
  }
  return result;
}

function cell(value: unknown, lang: Lang): string | null {
  if (value === null || value === undefined) return null;
  if (typeof value === "string") return printable(value);
  if (typeof value === "number" || typeof value === "boolean") return String(value);
  if (typeof value !== "object" || Array.isArray(value)) return null;
  if ("comparator" in value) return catalogues[lang].figure(value as Figure);
  if ("grain" in value) return catalogues[lang].period(value as Period);
  if ("zh" in value && "en" in value) return printable(String((value as Record<Lang, unknown>)[lang]));
  if ("measure" in value && "good" in value) return printable(Object.values(value).filter((part) => typeof part === "string").join(" "));
  if ("text" in value && typeof value.text === "string") return printable(value.text);
  return null;
}
