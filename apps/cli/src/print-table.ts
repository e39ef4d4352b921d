// An answer's rows as a table a person reads: short columns only; `--json` and `--format csv` hold the rest. A profile prints all its lists.
import type { Contract, Envelope } from "@monazite/contracts";
import type { Lang } from "@monazite/core";
import Table from "cli-table3";
import { cellsOf, cellText, namesIn, type Names } from "./cells.js";

const MOST_COLUMNS = 9;
const MOST_WIDTH = 48;
/** Rows of one list of a profile; its own question pages through all. */
const MOST_ROWS = 25;

/** @param width columns of the terminal; table columns that do not fit are left to `--json`, from the right */
export function printTable(contract: Contract, envelope: Envelope, lang: Lang, width: number): string {
  const names = namesIn(envelope);
  const answer: Readonly<Record<string, unknown>> = withoutMeta(envelope);
  const body = contract.lists.length
    ? [head(answer, contract, lang, names), ...contract.lists.map((list) => section(list, answer[list], lang, names, width))]
    : [tableOf(contract.rows === null ? [answer] : answer[contract.rows], lang, names, width)];
  const shown = contract.rows === null ? [] : answer[contract.rows];
  const { empty, page, dataVersion } = envelope.meta;
  const notes = [
    ...(empty ? [empty.text[lang]] : []),
    ...(page?.next ? [`${Array.isArray(shown) ? shown.length : 0} / ${page.total}  --cursor ${page.next}`] : []),
    `data ${dataVersion}`,
  ];
  return `${[...body.filter((part) => part !== ""), notes.join("\n")].join("\n")}\n`;
}

/** What a profile is of: the fields of its one object, a line each. */
function head(answer: Readonly<Record<string, unknown>>, contract: Contract, lang: Lang, names: Names): string {
  const subject = answer[contract.name];
  if (typeof subject !== "object" || subject === null) return "";
  return Object.entries(subject).map(([key, value]) => [key, key === "names" ? allNames(value) : cellText(value, lang, key === "id" ? {} : names)] as const)
    .filter(([, text]) => text !== "").map(([key, text]) => `${key.padEnd(9)}${text}`).join("\n");
}

function allNames(value: unknown): string {
  const { en, zh } = value as { readonly en: readonly string[]; readonly zh: readonly string[] };
  return [...en.slice(0, 3), ...zh.slice(0, 3)].join(", ");
}

function section(name: string, rows: unknown, lang: Lang, names: Names, width: number): string {
  if (!Array.isArray(rows) || rows.length === 0) return "";
  const more = rows.length > MOST_ROWS ? `${MOST_ROWS} / ${rows.length}` : String(rows.length);
  return `\n${name} (${more})\n${tableOf(rows.slice(0, MOST_ROWS), lang, names, width)}`;
}

function tableOf(found: unknown, lang: Lang, names: Names, width: number): string {
  const raw = (Array.isArray(found) ? found : []) as readonly object[];
  const rows = raw.map((row) => Object.fromEntries(Object.entries(cellsOf(row, lang, names)).map(([key, text]) => [key, short(text)])));
  if (!rows.length) return "";
  const filled = [...new Set(rows.flatMap((row) => Object.keys(row)))].filter((column) => !WARNINGS.includes(column) && rows.some((row) => row[column]));
  const columns = fitting(filled, rows, width).slice(0, MOST_COLUMNS);
  const table = new Table({ head: [...columns], style: { head: [], border: [] }, chars: { mid: "", "left-mid": "", "mid-mid": "", "right-mid": "" } });
  for (const row of rows) table.push(columns.map((column) => row[column] ?? ""));
  return [table.toString(), ...warnings(raw, lang)].join("\n");
}

/** A warning must not fall off the right edge: it stands in full below the table. */
const WARNINGS = ["basket", "warning"];
function warnings(rows: readonly object[], lang: Lang): readonly string[] {
  return rows.flatMap((row) => Object.entries(row).filter(([key, value]) => WARNINGS.includes(key) && value !== null).map(([, value]) => {
    const { code, id } = row as { readonly code?: string; readonly id?: string };
    return `! ${code ?? id ?? ""}: ${cellText(value, lang, {})}`;
  }));
}

function short(text: string): string {
  return text.length > MOST_WIDTH ? `${text.slice(0, MOST_WIDTH - 1)}…` : text;
}

function fitting(columns: readonly string[], rows: readonly Readonly<Record<string, string>>[], width: number): readonly string[] {
  let used = 1;
  return columns.filter((column, index) => {
    const needed = Math.max(...[column, ...rows.map((row) => row[column] ?? "")].map(displayWidth)) + 3;
    const fits = index === 0 || used + needed <= width;
    if (fits) used += needed;
    return fits;
  });
}

/** Signs of East Asian width take two columns. */
function displayWidth(text: string): number {
  return [...text].reduce((sum, sign) => sum + (/[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/u.test(sign) ? 2 : 1), 0);
}

function withoutMeta({ meta: _, ...answer }: Envelope): Readonly<Record<string, unknown>> {
  return answer;
}
