// Prices by day or month in a plain table, in two shapes:
//   one price a row: a date, a price, and product, unit (or currency and unit), grade, market, terms in columns or in the name of the price column;
//   one product a column: a date, and columns such as "NdPr oxide (CNY/t)".
// What neither columns nor names say must be told with `subject` ("NdPr oxide, CNY/t"); no currency and no unit is ever assumed.
import type { Edition, Figure, Observation, Source } from "@monazite/core";
import { lastDigitOf, observationOf } from "../observations.js";
import { Refusal } from "../problem.js";
import type { ReadTable, TableInput, TableReader } from "../reader.js";
import { eachOnce, type Keyed } from "../table/each-once.js";
import { bindColumns, type Header } from "../table/header.js";
import { groupingDot, isWithComma, readNumber, styleOf, type NumberStyle } from "../table/numbers.js";
import { unmarked } from "../table/marks.js";
import { areFiscalYears, isFiscalYear } from "../table/period-words.js";
import type { Row } from "../table/rows.js";
import { Tally } from "../tally.js";
import { areShortMonths, pricePeriod } from "./day.js";
import { marketIn, productOf, type Product } from "./product.js";
import { ounceOf, priceUnit, priceUnitOf, unitInName } from "./unit.js";

const COLUMNS: Readonly<Record<string, string>> = {
  date: "date", "日期": "date", day: "date", month: "date", period: "date", "时间": "date", "月份": "date", "交易日": "date",
  product: "product", commodity: "product", metal: "product", mineral: "product", material: "product", name: "product", item: "product", "品种": "product", "产品": "product", "名称": "product", "品名": "product",
  price: "price", "价格": "price", "均价": "price", average: "price", mid: "price", close: "price", settlement: "price", "收盘价": "price", "平均价": "price",
  low: "low", "最低价": "low", "low price": "low", high: "high", "最高价": "high", "high price": "high",
  unit: "unit", units: "unit", "单位": "unit", currency: "currency", "币种": "currency", "货币": "currency",
  grade: "grade", specification: "grade", spec: "grade", purity: "grade", "规格": "grade", "纯度": "grade", "牌号": "grade",
  incoterm: "terms", terms: "terms", basis: "terms", delivery: "terms", "交货条件": "terms", vat: "vat", "含税": "vat", tax: "vat",
  market: "market", exchange: "market", location: "market", "市场": "market", "地区": "market", note: "note", "备注": "note",
};

/** "Price (USD/t)" is the price, with its unit. */
function columnOf(plain: string): string {
  const rest = unitInName(plain)?.rest.trim() ?? plain;
  return COLUMNS[plain] ?? COLUMNS[rest] ?? "";
}

interface ProductColumn {
  readonly plain: string;
  readonly product: Product;
  readonly unit: string;
}

/** Columns that hold the prices of one product each, where every column but the date is headed with a unit of prices; those of products unknown here are not among them. */
function productColumns(header: Header): readonly ProductColumn[] {
  const others = header.plain.map((plain, index) => ({ plain, name: header.names[index] ?? "" })).filter(({ plain }) => columnOf(plain) !== "date");
  const headed = others.flatMap(({ plain, name }) => { const found = unitInName(name); return found ? [{ plain, ...found }] : []; });
  if (headed.length !== others.length) return [];
  return headed.flatMap(({ plain, rest, unit }) => { const product = productOf(rest.replace(/\bprice\b|价格/gi, "")); return product ? [{ plain, product, unit }] : []; });
}

export const priceSeries: TableReader = {
  id: "price-series",
  recognise: (header) => {
    const own = header.plain.map(columnOf);
    const priced = own.includes("price") || (own.includes("low") && own.includes("high"));
    return own.includes("date") && (priced || productColumns(header).length > 0) ? 0.9 : 0;
  },
  read,
};

interface Point {
  readonly column: string;
  readonly product: Product | null;
  readonly unit: string | null;
  readonly price: string;
  readonly low: string;
  readonly high: string;
  /** Grade, terms of delivery and tax, in the words of the table. */
  readonly words: string | null;
  readonly market: string;
  readonly note: string | null;
}

function read({ header, rows, sha256, name, options, around }: TableInput): ReadTable {
  const wide = header.plain.map(columnOf).includes("price") ? [] : productColumns(header);
  const columns = bindColumns(header, ["date"], (plain) => (wide.some((one) => one.plain === plain) ? plain : columnOf(plain)));
  const tally = new Tally();
  const told = options.subject === undefined ? null : subjectOf(options.subject);
  const priceName = header.names[columns.get("price") ?? columns.get("low") ?? -1] ?? "";
  const headed = unitInName(priceName);
  if (wide.length === 0 && !columns.has("product") && told?.product === undefined) throw new Refusal("subject-unknown", name);
  const id = options.edition ?? `file:${sha256.slice(0, 12)}`;
  const edition: Edition = { id, title: around.get("source") ?? name, kind: "statistics", published: options.published ?? null, sha256, supersedes: null };
  const source: Source = { id, publisher: around.get("source") ?? "as given by whoever loaded it", title: name, published: options.published ?? null, url: null, licence: "as given by whoever loaded it", redistributable: false, family: null };
  if (wide.length > 0) for (const [index, plain] of header.plain.entries()) if (columnOf(plain) !== "date" && !wide.some((one) => one.plain === plain)) tally.tell({ code: "column-not-read", line: null, column: header.names[index] ?? plain, raw: "" });
  const all = [...tally.down(rows(columns, tally.tellUnread))];
  const dates = all.map((row) => row.cell("date"));
  const [shortMonths, isFiscal] = [areShortMonths(dates), areFiscalYears(dates)];
  const cells = (row: Row): readonly string[] => (wide.length > 0 ? wide.map(({ plain }) => row.cell(plain)) : ["price", "low", "high"].map((column) => row.cell(column)));
  const style = styleOf(header.delimiter, options.decimal);
  // "1.234,5" and "12,5" are decimal commas or mistakes, "1.108.000" has dots that group; whoever gives the file must say.
  const doubtful = options.decimal !== undefined ? null : all.flatMap(cells).find(isWithComma) ?? groupingDot(header.delimiter, options.decimal, all.flatMap(cells));
  if (doubtful !== null) throw new Refusal("dialect-ambiguous", doubtful);
  const points = (row: Row): readonly Point[] => wide.length > 0
    ? wide.map(({ plain, product, unit }) => ({ column: plain, product, unit, price: row.cell(plain).trim(), low: "", high: "", words: product.words, market: marketIn(product.words ?? ""), note: null }))
    : [pointOf(row, told, headed?.unit ?? null)];
  const found = all.flatMap((row): Keyed<Observation>[] => {
    const period = isFiscal && isFiscalYear(row.cell("date")) ? null : pricePeriod(row.cell("date"), shortMonths);
    if (!period) return tally.aside(row, "period-unreadable", header.names[columns.get("date") ?? -1] ?? "date") ?? [];
    const own: Keyed<Observation>[] = [];
    for (const { column, product, unit: printedUnit, price: printed, low, high, words, market, note } of points(row)) {
      const marked = unmarked(printed);
      const price = marked.text;
      if (product === null) return tally.aside(row, "word-unknown", "product") ?? [];
      const unit = printedUnit && ounceOf(product.good, printedUnit);
      if (unit === null) return tally.aside(row, "unit-unknown", columns.has("unit") ? "unit" : priceName) ?? [];
      const figure = figureOf({ price, low, high }, unit, style);
      if (typeof figure === "string") return tally.aside(row, figure, column || priceName) ?? [];
      const made = observationOf(id, source.id, { line: row.line, column: wide.length > 0 ? column.replace(/[^\p{L}\p{N}]+/gu, "-") : "", key: { measure: "price", good: product.good, area: market }, period: period.text, printed: price, value: "not-reported", unit, status: marked.isEstimated ? "estimated" : "reported", definition: words, note: [marked.note ?? "", note ?? ""].filter(Boolean).join("; ") || null });
      own.push({ key: [product.good, market, period.text, unit, words].join("|"), says: JSON.stringify(figure && [figure.value, figure.min, figure.max]), row, item: figure === null ? made : { ...made, figure: marked.text === printed ? figure : { ...figure, printed }, gap: null } });
    }
    return own;
  });
  const observations = eachOnce(found, tally, priceName || "price");
  return { edition, sources: [source], observations, flows: [], problems: tally.problems, rows: tally.counts(wide.length > 0 ? undefined : observations.length) };
}

function pointOf(row: Row, told: Told | null, headed: string | null): Point {
  const cell = (name: string): string => row.cell(name).trim();
  const product = cell("product") === "" ? (told?.product ?? null) : productOf(cell("product"));
  const unit = cell("unit") !== "" || cell("currency") !== "" ? priceUnitOf(cell("currency"), cell("unit")) : (headed ?? told?.unit ?? null);
  const tax = /^(?:yes|true|incl.*|with.*|含税?|是)$/i.test(cell("vat")) ? "incl. VAT" : /^(?:no|false|excl.*|without.*|不含税?|否)$/i.test(cell("vat")) ? "excl. VAT" : cell("vat");
  const words = [product?.words ?? "", cell("grade"), cell("terms"), tax].filter((word) => word !== "").join("; ") || null;
  const market = cell("market") === "" ? marketIn(words ?? "") : marketIn(cell("market"));
  return { column: "", product, unit, price: cell("price"), low: cell("low"), high: cell("high"), words, market, note: cell("note") || null };
}

interface Told {
  readonly product?: Product;
  readonly unit?: string;
}

/** "NdPr oxide, CNY/t", "neodymium oxide 99.5% (USD/kg)", or only the product. @throws Refusal `subject-unknown` */
function subjectOf(text: string): Told {
  const headed = unitInName(text);
  const alone = priceUnit(text);
  if (alone !== null) return { unit: alone };
  const product = productOf(headed?.rest ?? text);
  if (!product) throw new Refusal("subject-unknown", text);
  return { product, ...(headed && { unit: headed.unit }) };
}

const GAPS = new Set(["", "-", "--", "na", "n/a", "n.a.", "n.a", "#n/a", "nan", "null", "..", "...", "–", "—"]);

/** "6,500-6,600", "55–58", "55至58": low and high of a day in one cell. */
const RANGE = /^([\d.,]+)\s*(?:[-–—~～－]|至|\bto\b)\s*([\d.,]+)$/;

/** A price, or the range of a day's low and high where no price stands between them. Null for a day without. */
function figureOf(point: Pick<Point, "price" | "low" | "high">, unit: string, style: NumberStyle): ReturnType<typeof priceOrRange> {
  const [, least, most] = RANGE.exec(point.price) ?? [];
  return least !== undefined && most !== undefined && point.low === "" && point.high === "" ? priceOrRange({ price: "", low: least, high: most }, unit, style) : priceOrRange(point, unit, style);
}

function priceOrRange({ price, low, high }: Pick<Point, "price" | "low" | "high">, unit: string, style: NumberStyle): Figure | null | "number-unreadable" | "number-out-of-range" | "number-negative" | "price-zero" {
  const one = (text: string): number | null | "number-unreadable" | "number-out-of-range" | "number-negative" | "price-zero" => {
    const value = GAPS.has(text.toLowerCase()) ? null : readNumber(text, style);
    return typeof value === "number" && value <= 0 ? (value < 0 ? "number-negative" : "price-zero") : value;
  };
  const [value, least, most] = [one(price), one(low), one(high)];
  if (typeof value === "string") return value;
  if (typeof least === "string") return least;
  if (typeof most === "string") return most;
  if (least !== null && most !== null && (least > most || (value !== null && (value < least || value > most)))) return "number-unreadable";
  const precision = lastDigitOf(style.decimal === "," ? (price || low).replaceAll(".", "").replace(",", ".") : (price || low).replaceAll(",", ""));
  if (value !== null) return { printed: price, comparator: "eq", value, min: null, max: null, unit, precision };
  return least === null || most === null ? null : { printed: `${low}-${high}`, comparator: "range", value: null, min: least, max: most, unit, precision };
}
