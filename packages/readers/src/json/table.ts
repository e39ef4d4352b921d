// A JSON answer as a table: the list of objects that it is, or that stands under `data` or `dataset`. A number keeps the digits JavaScript gives
// it, null is an empty cell, and the line of a row is its number in the list.
import { Refusal } from "../problem.js";
import type { TableInput } from "../reader.js";
import { plainName, type Header } from "../table/header.js";
import { rowOf } from "../table/rows.js";
import { parseJson } from "./parse.js";

type Item = Readonly<Record<string, unknown>>;

/** Null for a text that is no JSON at all. @throws Refusal `json-unreadable`, `json-too-deep` or `format-unknown` */
export function jsonTable(text: string): { readonly header: Header; readonly rows: TableInput["rows"] } | null {
  if (!/^\s*[[{]/.test(text)) return null;
  const whole = parseJson(text);
  const items = listIn(whole);
  if (!items) throw new Refusal("format-unknown", typeof whole === "object" && whole !== null ? Object.keys(whole).slice(0, 12).join(", ") : "");
  const names = [...new Set(items.slice(0, 100).flatMap((item) => Object.keys(item)))];
  const header: Header = { delimiter: "json", line: 1, names, plain: names.map(plainName), end: 0 };
  return { header, rows: function* (columns) { for (const [index, item] of items.entries()) yield rowOf(index + 1, JSON.stringify(item), names.map((name) => cellOf(item[name])), columns); } };
}

function listIn(whole: unknown): readonly Item[] | null {
  const candidates = [whole, ...(typeof whole === "object" && whole !== null ? ["data", "dataset"].map((name) => (whole as Item)[name]) : [])];
  const list = candidates.find((one) => Array.isArray(one));
  return Array.isArray(list) && list.length > 0 && list.every((item) => typeof item === "object" && item !== null && !Array.isArray(item)) ? (list as readonly Item[]) : null;
}

function cellOf(value: unknown): string {
  if (value === null || value === undefined) return "";
  return typeof value === "string" ? value : JSON.stringify(value);
}
