// An answer as a person reads it: a list as a table; a profile as what it is of and then all its lists; a single thing part by part.
import type { Contract, Envelope } from "@monazite/contracts";
import type { Lang } from "@monazite/core";
import { catalogues } from "@monazite/messages";
import { fieldText, namesIn, type Names } from "./cells.js";
import { displayWidth } from "./display-width.js";
import { tableText } from "./table-text.js";

/** Rows of one list of a profile; its own question pages through all. */
const MOST_ROWS = 25;

interface Reader {
  readonly lang: Lang;
  readonly names: Names;
  readonly width: number;
}

/** @param width columns of the terminal; table columns that do not fit are left to `--json` */
export function printTable(contract: Contract, envelope: Envelope, lang: Lang, width: number): string {
  const reader: Reader = { lang, names: namesIn(envelope), width };
  const { meta: { empty, page, dataVersion }, ...answer } = envelope;
  const rows = contract.rows === null ? [] : listOf(answer, contract.rows);
  const notes = [
    ...(empty ? [empty.text[lang]] : []),
    ...(page?.next ? [`${rows.length} / ${page.total}  --cursor ${page.next}`] : []),
    `${catalogues[lang].labels["footer.data"]} ${dataVersion}`,
  ];
  return `${[...bodyOf(contract, answer, reader).filter((part) => part !== ""), notes.join("\n")].join("\n")}\n`;
}

type Answer = Readonly<Record<string, unknown>>;

function bodyOf(contract: Contract, answer: Answer, reader: Reader): readonly string[] {
  if (contract.lists.length) return [Array.isArray(answer[contract.name]) ? tableText(listOf(answer, contract.name), reader.lang, reader.names, reader.width) : linesOf(answer[contract.name], reader), ...contract.lists.map((list) => section(list, listOf(answer, list), reader))];
  if (contract.rows !== null) return [tableText(listOf(answer, contract.rows), reader.lang, reader.names, reader.width)];
  const scalars = Object.fromEntries(Object.entries(answer).filter(([, value]) => typeof value !== "object"));
  return [linesOf(scalars, reader), ...Object.entries(answer).filter(([field]) => field !== "names").map(([field, value]) => (Array.isArray(value) ? section(field, listOf(answer, field), reader) : thing(field, value, reader)))];
}

function listOf(answer: Answer, field: string): readonly object[] {
  const value = answer[field];
  return Array.isArray(value) ? value.filter((one): one is object => typeof one === "object" && one !== null) : [];
}

function thing(field: string, value: unknown, reader: Reader): string {
  const lines = linesOf(value, reader);
  return lines === "" ? "" : `\n${catalogues[reader.lang].column(field)}\n${lines}`;
}

function section(field: string, rows: readonly object[], { lang, names, width }: Reader): string {
  if (rows.length === 0) return "";
  const more = rows.length > MOST_ROWS ? `${MOST_ROWS} / ${rows.length}` : String(rows.length);
  return `\n${catalogues[lang].column(field)} (${more})\n${tableText(rows.slice(0, MOST_ROWS), lang, names, width)}`;
}

/** The fields of one thing, a line each; what is absent or deep has none. */
function linesOf(subject: unknown, { lang, names }: Reader): string {
  if (typeof subject !== "object" || subject === null) return "";
  const textOf = (field: string, value: unknown): string => (field === "names" ? allNames(value) : isSentences(value) ? value.map((one) => `\n  ${one[lang]}`).join("") : fieldText(field, value, lang, names));
  const lines = Object.entries(subject).map(([field, value]) => [catalogues[lang].column(field), textOf(field, value)] as const).filter(([, text]) => text !== "");
  const indent = Math.max(8, ...lines.map(([head]) => displayWidth(head)));
  return lines.map(([head, text]) => `${head}${" ".repeat(indent - displayWidth(head))} ${text}`).join("\n");
}

/** Sentences in both languages, one a line. */
function isSentences(value: unknown): value is readonly Readonly<Record<Lang, string>>[] {
  return Array.isArray(value) && value.length > 0 && value.every((one: unknown) => typeof one === "object" && one !== null && "zh" in one && "en" in one && typeof one.en === "string" && typeof one.zh === "string");
}

function allNames(value: unknown): string {
  const { en, zh } = value as { readonly en: readonly string[]; readonly zh: readonly string[] };
  return [...en.slice(0, 3), ...zh.slice(0, 3)].join(", ");
}
