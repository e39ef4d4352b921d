// The monthly tables that China customs gives the press: goods by name, with quantity and value of the month and since January. The head has two lines; the
// title has the month, the direction and the currency. Month and months since January are figures of their own, and changes on the year are not read.
import type { Observation } from "@monazite/core";
import { goods } from "@monazite/core/goods";
import { minerals } from "@monazite/core/minerals";
import { Counted } from "../flows/counted.js";
import { observationOf } from "../observations.js";
import { Refusal } from "../problem.js";
import type { ReadTable, TableInput, TableReader } from "../reader.js";
import { bindColumns, type Header } from "../table/header.js";
import { eachOnce, type Keyed } from "../table/each-once.js";
import { readNumber, styleOf, type NumberStyle } from "../table/numbers.js";
import type { Row } from "../table/rows.js";
import { Tally } from "../tally.js";
import { CHINA_CUSTOMS_SOURCE, chinaCustomsEdition } from "./source.js";
import { moneyIn, moneyPrinted, monthIn, periodText, saidOf, sideIn, spanIn, unitOfMoney, unitPrinted, type Side, type Span } from "./title.js";

const GOOD = /^(?:商品名称|商品|主要商品|品名|commodity|commodities|description)$/;
const UNIT = /^(?:计量单位|单位|unit|units)$/;
const CHANGE = /同比|环比|比上年|比去年|±|[%％]|增减|change|growth|\by-?o-?y\b|year[- ]on[- ]year/i;
const SINCE_JANUARY = /累计|自年初|\d\s*月?\s*(?:[-–—~至到]|to)\s*\d{1,2}|cumulative|year[ -]to[ -]date|jan[a-z]*\.?\s*(?:[-–—~]|to)/i;
const QUANTITY = /数量|quantity|volume/i;
const VALUE = /金额|价值|value|amount/i;
const MONTH = /当月|本月|\d{1,2}\s*月|^(?:the )?month$|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b/i;
const NONE = new Set(["", "-", "--", "—", "…", "...", "n/a"]);

/** A table by partner is another: its rows are no totals. */
const PARTNER = /贸易伙伴|国家|国别|产销国|地区|partner|country|region/i;

function recognise({ plain }: Header): number {
  if (plain.some((one) => PARTNER.test(one))) return 0;
  const rest = plain.filter((one) => !GOOD.test(one) && !UNIT.test(one));
  const hasUnit = plain.some((one) => UNIT.test(one)) || rest.some((one) => /[(（].*(?:吨|元|千克|ton|kg)/i.test(one));
  return plain.some((one) => GOOD.test(one)) && hasUnit && rest.some((one) => SINCE_JANUARY.test(one) || MONTH.test(one)) ? 0.9 : 0;
}

export const chinaCustomsPress: TableReader = { id: "china-customs-press", recognise, read };

interface Column {
  readonly at: number;
  readonly name: string;
  readonly kind: "quantity" | "value";
  readonly isSinceJanuary: boolean;
  /** Of the head, where it states one, and how many of it one is. */
  readonly unit: Counting | null;
  /** That the head names; null for that of the title. */
  readonly month: number | null;
}

interface Counting {
  readonly unit: string;
  readonly factor: number;
}

function read(input: TableInput): ReadTable {
  const { header, rows: rowsOf, sha256, options, name } = input;
  const tally = new Tally();
  const counted = new Counted();
  const own = header.plain.map((plain) => (GOOD.test(plain) ? "good" : UNIT.test(plain) ? "unit" : ""));
  const bound = bindColumns({ ...header, plain: own }, ["good"]);
  const side = saidOf(input, sideIn, "direction-from-name", tally.tell);
  const span = saidOf(input, spanIn, "period-of-name", tally.tell);
  if (side === null || span === null) throw new Refusal("subject-unknown", options.subject ?? name);
  const stated = moneyIn(input.above) ?? moneyIn(options.subject ?? "");
  const money = stated && unitOfMoney(stated);
  const style = styleOf(header.delimiter, options.decimal);
  const edition = chinaCustomsEdition(sha256, `${side === "exporter" ? "exports" : "imports"} ${periodText({ ...span, first: span.last })}`, options);
  let columns: readonly Column[] | null = null;
  const found: Keyed<Observation>[] = [];
  for (const row of tally.down(dataRows(rowsOf(bound, tally.tellUnread), (second) => { columns = columnsOf(header, second); }))) {
    columns ??= columnsOf(header, []);
    const printedName = row.cell("good").trim();
    const good = goodOf(printedName);
    if (good === null) {
      counted.add("good-outside-registry", row.line, header.names[bound.get("good") ?? 0] ?? null);
      continue;
    }
    found.push(...figuresOf(row, { columns, side, span, money, good, printedName, editionId: edition.id, style }, tally, counted));
  }
  if (columns?.length === 0) throw new Refusal("column-missing", "数量 / 金额", { line: header.line, column: "数量" });
  counted.tell(tally.tell);
  const observations = eachOnce(found, tally, "数量");
  return { edition, sources: [CHINA_CUSTOMS_SOURCE], observations, flows: [], problems: tally.problems, rows: tally.counts(new Set(observations.map(({ locator }) => locator.split(",")[0])).size) };
}

/** The rows with figures; the second line of the head is given away. Notes under a table have words in their first cell only. */
function* dataRows(rows: Iterable<Row>, takeHead: (cells: readonly string[]) => void): Generator<Row> {
  let isFirst = true;
  for (const row of rows) {
    const cells = row.cells.map((cell) => cell.trim());
    if (isFirst && !cells.some((cell) => /\d/.test(cell) && readNumber(cell, { thousands: true }) !== "number-unreadable") && cells.some((cell) => QUANTITY.test(cell) || VALUE.test(cell))) {
      takeHead(cells);
      isFirst = false;
      continue;
    }
    isFirst = false;
    if (cells.filter((cell) => cell !== "").length > 1) yield row;
  }
}

/** What each column holds, by both lines of the head; a head over several columns stands over the first of them only. */
function columnsOf({ names }: Header, second: readonly string[]): readonly Column[] {
  let over = "";
  return names.flatMap((name, at): readonly Column[] => {
    if (name.trim() !== "") over = name.trim();
    const whole = `${over} ${second[at] ?? ""}`.trim();
    if (CHANGE.test(whole) || GOOD.test(over.toLowerCase()) || UNIT.test(over.toLowerCase())) return [];
    const kind = QUANTITY.test(second[at] ?? "") || (!VALUE.test(second[at] ?? "") && QUANTITY.test(whole)) ? "quantity" : VALUE.test(whole) ? "value" : null;
    if (kind === null) return [];
    const inside = [...whole.matchAll(/[(（]([^()（）]+)[)）]/g)].map(([, text = ""]) => countingIn(text, kind)).find((unit) => unit !== null);
    return [{ at, name: whole, kind, isSinceJanuary: SINCE_JANUARY.test(whole), unit: inside ?? null, month: monthIn(whole) }];
  });
}

function countingIn(text: string, kind: Column["kind"]): Counting | null {
  const money = kind === "value" ? moneyPrinted(text) : null;
  const unit = kind === "quantity" ? unitPrinted(text) : null;
  return money ? unitOfMoney(money) : unit === null ? null : { unit, factor: 1 };
}

interface OfTable {
  readonly columns: readonly Column[];
  readonly side: Side;
  readonly span: Span;
  readonly money: Counting | null;
  readonly good: string;
  readonly printedName: string;
  readonly editionId: string;
  readonly style: NumberStyle;
}

function figuresOf(row: Row, { columns, side, span, money, good, printedName, editionId, style }: OfTable, tally: Tally, counted: Counted): readonly Keyed<Observation>[] {
  const found: Keyed<Observation>[] = [];
  const direction = side === "exporter" ? "export" : "import";
  for (const column of columns) {
    const printed = (row.cells[column.at] ?? "").trim();
    const value = NONE.has(printed.toLowerCase()) ? "not-reported" : readNumber(printed, style);
    if (value === "number-unreadable" || value === "number-out-of-range") return tally.aside(row, value, column.name) ?? [];
    if (typeof value === "number" && value < 0) return tally.aside(row, "number-negative", column.name) ?? [];
    // A column of another month than the title's is that month's, and its year is not said.
    if (column.month !== null && column.month !== span.last) {
      counted.add("column-not-read", row.line, column.name, "another month than that of the title");
      continue;
    }
    const counting = column.unit ?? (column.kind === "value" ? money : countingIn(row.cell("unit"), "quantity"));
    if (counting === null) {
      counted.add("column-not-read", row.line, column.name, column.kind === "value" ? "no currency or unit is stated" : row.cell("unit").trim());
      continue;
    }
    const period = periodText(column.isSinceJanuary ? { ...span, first: 1 } : { ...span, first: span.last });
    const measure = column.kind === "quantity" ? `${direction}s` : `${direction}-value`;
    const item = observationOf(editionId, CHINA_CUSTOMS_SOURCE.id, {
      line: row.line, column: String(column.at + 1), key: { measure, good, area: "CHN", counterpart: "WLD" }, period, printed: style.decimal === "," ? printed.replaceAll(".", "").replace(",", ".") : printed.replaceAll(",", ""), value, ...counting, status: "reported", definition: `customs table for the press: ${printedName}`,
    });
    found.push({ key: [measure, good, period, printedName, counting.unit].join("|"), says: String(value), row, item });
  }
  return found;
}

/** What customs calls ores, where the registry has a shorter name. */
const ORES: readonly (readonly [RegExp, string])[] = [[/^(?:铁矿砂及其精矿|iron ores? and (?:their )?concentrates?)$/i, "iron"], [/^(?:铜矿砂及其精矿|copper ores? and (?:their )?concentrates?)$/i, "copper-concentrate"]];

/** The name as printed, without the marks that customs puts before and behind it. */
function goodOf(printed: string): string | null {
  const plain = printed.normalize("NFKC").replace(/[*#\u25b3\u2605]/g, "").replace(/^\s*(?:其中|of which)\s*[::]?\s*/i, "").trim();
  const bare = plain.replace(/\s*\([^()]*\)\s*$/, "");
  const ore = ORES.find(([name]) => name.test(plain));
  if (ore) return ore[1];
  return goods.find(plain)?.id ?? minerals.find(plain)?.id ?? goods.find(bare)?.id ?? minerals.find(bare)?.id ?? null;
}
