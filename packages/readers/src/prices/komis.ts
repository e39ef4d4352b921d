// Daily prices as the Korean resource service KOMIS gives them, in JSON: each metal with its grade, the latest price with its unit, and a history of
// days and values without one. The unit of the history is that of the latest price, which is remarked; a metal whose unit nobody says is kept aside.
import type { Edition, Observation, Source } from "@monazite/core";
import { observationOf } from "../observations.js";
import type { ReadTable, TableInput, TableReader } from "../reader.js";
import { parseJson } from "../json/parse.js";
import { eachOnce, type Keyed } from "../table/each-once.js";
import { bindColumns } from "../table/header.js";
import { readNumber } from "../table/numbers.js";
import { rowOf, type Row } from "../table/rows.js";
import { Tally } from "../tally.js";
import { pricePeriod } from "./day.js";
import { marketIn, productOf } from "./product.js";
import { ounceOf, priceUnit } from "./unit.js";

const NEEDED = ["name", "today", "history"] as const;

export const komis: TableReader = { id: "komis-prices", recognise: ({ plain, delimiter }) => (delimiter === "json" && NEEDED.every((name) => plain.includes(name)) ? 1 : 0), read };

type Point = Readonly<Record<string, unknown>>;

const textOf = (value: unknown): string => (typeof value === "string" ? value : typeof value === "number" ? String(value) : "");

/** The points of one metal as rows of their own: those of the history, then today's. */
function pointsOf(row: Row): readonly { readonly row: Row; readonly column: string; readonly point: Point }[] {
  const list = pointIn(row.cell("history"));
  const today = pointIn(row.cell("today"));
  const points = [...(Array.isArray(list) ? (list as readonly unknown[]) : []).map((point, index) => ({ point, column: `history-${index + 1}` })), ...(isPoint(today) ? [{ point: today, column: "today" }] : [])];
  return points.map(({ point, column }) => ({ row: rowOf(row.line, JSON.stringify(point), [], new Map()), column, point: isPoint(point) ? point : {} }));
}

const isPoint = (value: unknown): value is Point => typeof value === "object" && value !== null && !Array.isArray(value);

function pointIn(cell: string): unknown {
  return /^\s*[[{]/.test(cell) ? parseJson(cell) : null;
}

function read({ header, rows, sha256, name, options, around }: TableInput): ReadTable {
  const metals = [...rows(bindColumns(header, NEEDED), () => undefined)];
  const tally = new Tally();
  const published = options.published ?? pricePeriod(around.get("updated")?.slice(0, 10) ?? "")?.text ?? null;
  const products = metals.map((row) => productOf(row.cell("name")));
  const goods = [...new Set(products.flatMap((product) => product?.good ?? []))].sort();
  // A file holds some of the metals: one of others is an edition of its own and replaces nothing.
  const edition: Edition = { id: options.edition ?? (goods.length > 0 && goods.length <= 3 ? `komis-prices:${goods.join("-")}` : `komis-prices:${sha256.slice(0, 12)}`), title: around.get("source") ?? name, kind: "statistics", published, sha256, supersedes: null };
  const url = around.get("source_url") ?? "";
  const source: Source = { id: "komis", publisher: around.get("source") ?? "KOMIS", title: "Mineral prices", published, url: /^https?:\/\//.test(url) ? url : null, licence: "own terms of the publisher", redistributable: false, family: null };
  const found: Keyed<Observation>[] = [];
  for (const [index, metal] of metals.entries()) {
    const product = products[index] ?? null;
    const today = pointIn(metal.cell("today"));
    const unit = priceUnit(textOf(isPoint(today) ? today["unit"] : undefined));
    if (unit !== null && product !== null) tally.remark(metal, "unit-of-the-latest", "today");
    const grade = metal.cell("grade").trim();
    const points = pointsOf(metal);
    const rowsOfMetal = tally.down(points.map(({ row }) => row));
    for (const { column, point } of points) {
      const row = rowsOfMetal.next().value as Row;
      const period = pricePeriod(textOf(point["date"]));
      const printed = textOf(point["value"]).trim();
      const value = printed === "" ? ("not-reported" as const) : readNumber(printed, { thousands: true });
      if (product === null) tally.aside(row, "word-unknown", "name");
      else if (unit === null) tally.aside(row, "unit-unknown", "today.unit");
      else if (period === null) tally.aside(row, "period-unreadable", `${column}.date`);
      else if (value === "number-unreadable" || value === "number-out-of-range") tally.aside(row, value, `${column}.value`);
      else if (typeof value === "number" && value <= 0) tally.aside(row, value < 0 ? "number-negative" : "price-zero", `${column}.value`);
      else {
        const definition = [product.words, grade].filter((words) => words !== null && words !== "").join("; ") || null;
        const item = observationOf(edition.id, source.id, { line: row.line, column, key: { measure: "price", good: product.good, area: marketIn(grade) }, period: period.text, printed: printed.replaceAll(",", ""), value, unit: ounceOf(product.good, unit), status: "reported", definition });
        // The latest price stands at the end of its own history too.
        found.push({ key: `${row.line}|${period.text}`, says: String(value), row, item: { ...item, id: `${edition.id}.${row.line}.${period.text}` } });
      }
    }
  }
  if (metals.every((metal) => pointsOf(metal).length === 0)) tally.tell({ code: "no-rows", line: null, column: null, raw: "" });
  const observations = eachOnce(found, tally, "value");
  return { edition, sources: [source], observations, flows: [], problems: tally.problems, rows: tally.counts(observations.length) };
}
