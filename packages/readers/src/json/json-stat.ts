// JSON-stat 2.0 as a table: one row a cell that has a value or a status, dimensions as columns by their ids, categories as their codes. Dense and sparse
// lists of values are the same.
import { Refusal } from "../problem.js";
import { plainName, type Header } from "../table/header.js";
import { rowOf } from "../table/rows.js";
import type { TableInput } from "../reader.js";

type Item = Readonly<Record<string, unknown>>;
const isItem = (value: unknown): value is Item => typeof value === "object" && value !== null && !Array.isArray(value);

/** Cells that one file may have; a cube of codes grows by multiplication. */
const MOST_CELLS = 20_000_000;

/** Null for JSON of another kind. @throws Refusal `json-unreadable` for a data set that contradicts itself */
export function jsonStatTable(whole: unknown): { readonly header: Header; readonly rows: TableInput["rows"]; readonly around: TableInput["around"] } | null {
  if (!isItem(whole) || whole["class"] !== "dataset" || !Array.isArray(whole["id"]) || !Array.isArray(whole["size"]) || !isItem(whole["dimension"])) return null;
  const ids = whole["id"].map(String);
  const sizes = whole["size"].map(Number);
  const { dimension } = whole;
  if (ids.length !== sizes.length || !sizes.every((size) => Number.isInteger(size) && size > 0)) throw new Refusal("json-unreadable", "size");
  const cells = sizes.reduce((product, size) => product * size, 1);
  if (cells > MOST_CELLS) throw new Refusal("file-too-large", `${cells} cells`);
  const codes = ids.map((id, at) => codesOf(isItem(dimension[id]) ? dimension[id]["category"] : null, sizes[at] ?? 0, id));
  const names = [...ids, "OBS_VALUE", "OBS_FLAG"];
  const header: Header = { delimiter: "json", line: 1, names, plain: names.map(plainName), end: 0, next: 1 };
  const [value, status] = [lookup(whole["value"]), lookup(whole["status"])];
  return {
    header,
    around: new Map(Object.entries(whole).flatMap(([name, text]) => (typeof text === "string" ? [[name, text] as const] : []))),
    rows: function* (columns) {
      for (let cell = 0; cell < cells; cell++) {
        const [amount, flag] = [value(cell), status(cell)];
        if (amount === "" && flag === "") continue;
        const own: string[] = [];
        let rest = cell;
        for (let at = ids.length - 1; at >= 0; at--) {
          const size = sizes[at] ?? 1;
          own[at] = codes[at]?.[rest % size] ?? "";
          rest = Math.floor(rest / size);
        }
        own.push(amount, flag);
        yield rowOf(cell + 1, JSON.stringify(Object.fromEntries(names.map((name, at) => [name, own[at]]))), own, columns);
      }
    },
  };
}

/** Codes of a dimension in their order: a list, or places by code; a dimension of one category may leave them out. */
function codesOf(category: unknown, size: number, id: string): readonly string[] {
  const found = isItem(category) ? category : {};
  const { index, label } = found as { readonly index?: unknown; readonly label?: unknown };
  const codes: string[] = [];
  if (Array.isArray(index)) codes.push(...index.map(String));
  else if (isItem(index)) for (const [code, at] of Object.entries(index)) codes[Number(at)] = code;
  else if (isItem(label)) codes.push(...Object.keys(label));
  if (codes.length !== size || codes.some((code) => typeof code !== "string") || Object.keys(codes).length !== size) throw new Refusal("json-unreadable", id);
  return codes;
}

function lookup(cells: unknown): (at: number) => string {
  const text = (cell: unknown): string => (typeof cell === "number" || typeof cell === "string" ? String(cell) : "");
  if (Array.isArray(cells)) return (at) => text(cells[at]);
  if (isItem(cells)) return (at) => (Object.hasOwn(cells, String(at)) ? text(cells[String(at)]) : "");
  return () => (typeof cells === "string" ? cells : "");
}
