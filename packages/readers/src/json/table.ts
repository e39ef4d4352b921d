// A JSON answer as a table: the list of objects that it is, or the one such list that it holds, or the one behind a head of its own. A number keeps the digits JavaScript gives
// it, null is an empty cell, and the line of a row is its number in the list.
import { Refusal } from "../problem.js";
import type { TableInput } from "../reader.js";
import { plainName, type Header } from "../table/header.js";
import { rowOf } from "../table/rows.js";
import { jsonStatTable } from "./json-stat.js";
import { parseJson, refuseTwice } from "./parse.js";

type Item = Readonly<Record<string, unknown>>;

/** Null for a text that is no JSON at all. @throws Refusal `json-unreadable`, `json-too-deep`, `list-empty`, `column-duplicate` or `format-unknown` */
export function jsonTable(text: string): { readonly header: Header; readonly rows: TableInput["rows"]; readonly around: TableInput["around"] } | null {
  if (!/^\s*[[{]/.test(text)) return null;
  const whole = parseJson(text);
  const cube = jsonStatTable(whole);
  if (cube) {
    refuseTwice(text, whole);
    return cube;
  }
  const headed = headedIn(whole);
  const items = headed?.rows ?? listIn(whole);
  const about = headed?.about ?? (isItem(whole) ? whole : {});
  const empty = items ? undefined : emptyListIn(whole);
  if (empty !== undefined) throw new Refusal("list-empty", empty);
  if (!items) throw new Refusal("format-unknown", typeof whole === "object" && whole !== null ? Object.keys(whole).slice(0, 12).join(", ") : "");
  refuseTwice(text, whole);
  // Of every row: a list that leaves out what is missing may name a partner for the first time in its last.
  const named = new Set<string>();
  for (const item of items) for (const name of Object.keys(item)) named.add(name);
  const names = [...named];
  const header: Header = { delimiter: "json", line: 1, names, plain: names.map(plainName), end: 0, next: 1 };
  return {
    header,
    rows: function* (columns) { for (const [index, item] of items.entries()) yield rowOf(index + 1, JSON.stringify(item), names.map((name) => cellOf(item[name])), columns); },
    around: new Map(Object.entries(about).flatMap(([name, value]) => (typeof value === "string" || typeof value === "number" ? [[name, String(value)] as const] : []))),
  };
}

const isItem = (value: unknown): value is Item => typeof value === "object" && value !== null && !Array.isArray(value);
const isList = (value: unknown): value is readonly Item[] => Array.isArray(value) && value.length > 0 && value.every(isItem);

/** A pair of what is said about the rows and the rows, as the World Bank answers: [{ "page": 1, … }, [ … ]]. */
function headedIn(whole: unknown): { readonly about: Item; readonly rows: readonly Item[] } | null {
  if (!Array.isArray(whole) || whole.length !== 2) return null;
  const [about, rows] = whole as readonly unknown[];
  return isItem(about) && isList(rows) ? { about, rows } : null;
}

/** The list itself, or the one list of objects that an object holds; of several the one called "data": what OEC answers names its sources in another. */
function listIn(whole: unknown): readonly Item[] | null {
  if (isList(whole)) return whole;
  if (isItem(whole) && Array.isArray(whole["data"])) return isList(whole["data"]) ? whole["data"] : null;
  const lists = isItem(whole) ? Object.values(whole).filter(isList) : [];
  return lists.length === 1 ? (lists[0] ?? null) : null;
}

/** The name of the one list of an object, where nothing stands in it: an answer that found nothing. */
function emptyListIn(whole: unknown): string | undefined {
  const lists = isItem(whole) ? Object.entries(whole).filter(([, list]) => Array.isArray(list)) : [];
  const [name, list] = lists.find(([one]) => one === "data") ?? lists[0] ?? [];
  return (lists.length === 1 || name === "data") && Array.isArray(list) && list.length === 0 ? name : undefined;
}

function cellOf(value: unknown): string {
  if (value === null || value === undefined) return "";
  return typeof value === "string" ? value : JSON.stringify(value);
}
