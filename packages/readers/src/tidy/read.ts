// Our own tidy table, for any publisher that has no reader: one figure a row, words in English or Chinese as the registries know them.
//
// | column | what it holds |
// |---|---|
// | measure, good, place, period, value, unit | needed: "exports", "rare earth magnets", "China", "2025-10", "5473", "t" |
// | counterpart | the other end of a flow; "World" for all |
// | stage | mining, concentrate, refining, metal, component, end-use, recycling |
// | basis | "gross", "as:REO", "as:Li2CO3" |
// | status | reported, estimated, forecast, announced; reported unless given |
// | definition, note | in the publisher's words |
//
// An empty value is a gap; W, NA and :c say which, and a dash is one that is told. ">95", "<25" and "50-300" are a bound and a range.
import { GAP_REASONS, STAGES, STATUSES, tryPeriod, type Edition, type Figure, type GapReason, type Observation, type Source, type Status } from "@monazite/core";
import { goods, measures, minerals, tryUnit, type Measure } from "@monazite/core/registry";
import type { QuarantineCode } from "@monazite/core";
import { Counted } from "../flows/counted.js";
import { lastDigitOf } from "../observations.js";
import type { ReadTable, TableInput, TableReader } from "../reader.js";
import { eachOnce, type Keyed } from "../table/each-once.js";
import { placeNamed } from "../table/codes.js";
import { bindColumns } from "../table/header.js";
import { isOfTwoCurrencies, ounceOf } from "../prices/unit.js";
import { Refusal } from "../problem.js";
import { doubtfulComma, groupingDot, oddDot, readNumber, styleOf, type NumberStyle } from "../table/numbers.js";
import { unmarked } from "../table/marks.js";
import { areFiscalYears, isFiscalYear, periodInWords } from "../table/period-words.js";
import { unitNamed } from "../table/units.js";
import type { Row } from "../table/rows.js";
import { Tally } from "../tally.js";
import { addsUpOverTime, dayOf, isDay, wholeOf, wholesOf, type Whole } from "./edge-days.js";

export const TIDY_NEEDED = ["measure", "good", "place", "period", "value", "unit"] as const;
const ALIASES: Readonly<Record<string, string>> = {
  "指标": "measure", "产品": "good", mineral: "good", product: "good", commodity: "good", "矿种": "good", "地点": "place", area: "place", country: "place", "国家": "place", "时期": "period", year: "period", date: "period", "年份": "period",
  "数值": "value", figure: "value", "单位": "unit", units: "unit", partner: "counterpart", "对方": "counterpart", "环节": "stage", "计法": "basis", "性质": "status", "定义": "definition", "说明": "note",
};
const alias = (plain: string): string => ALIASES[plain] ?? plain;

/** How a gap is written, and as what. */
const GAPS: Readonly<Record<string, GapReason>> = { "": "not-reported", na: "not-reported", "n/a": "not-reported", "..": "not-reported", "...": "not-reported", w: "withheld", ":c": "confidential", c: "confidential", s: "below-threshold" };

/** Zero to some publishers and no figure to others: read as no figure, aloud, unless a mapping says what it is. */
const DASH = /^[-–—−]{1,3}$/;

/** Other words for the four statuses. What is provisional was reported, and its row says so. */
const STATUS_WORDS: Readonly<Record<string, Status>> = { e: "estimated", est: "estimated", "est.": "estimated", estimate: "estimated", "估计": "estimated", "估算": "estimated", actual: "reported", final: "reported", "实际": "reported", projected: "forecast", projection: "forecast", "预测": "forecast" };
const PROVISIONAL = /^(?:p|prov\.?|provisional|prelim\.?|preliminary|初步|初步数)$/i;

export const tidy: TableReader = { id: "tidy", recognise: ({ plain }) => TIDY_NEEDED.filter((name) => plain.map(alias).includes(name)).length / TIDY_NEEDED.length, read };

function read(input: TableInput): ReadTable {
  const columns = bindColumns(input.header, TIDY_NEEDED, alias);
  const tally = new Tally();
  const rows = function* (): Generator<{ readonly row: Row; readonly column: string }> {
    for (const row of tally.down(input.rows(columns, tally.tellUnread))) yield { row, column: "" };
  };
  return readTidyRows(rows(), input, tally);
}

/**
 * Rows whose cells go by the names of tidy fields, wherever those come from.
 *
 * @param rows each with the column its value stands in, where a line holds several
 * @param gaps how this table writes gaps, before the usual marks
 */
export function readTidyRows(rows: Iterable<{ readonly row: Row; readonly column: string }>, { header, sha256, name, options }: TableInput, tally: Tally, gaps: ReadonlyMap<string, GapReason> = new Map()): ReadTable {
  const source: Source = { id: options.edition ?? `file-${sha256.slice(0, 12)}`, publisher: "as given by whoever loaded it", title: name, published: options.published ?? null, url: null, licence: "as given by whoever loaded it", redistributable: false, family: null };
  const edition: Edition = { id: options.edition ?? `file:${sha256.slice(0, 12)}`, title: name, kind: "statistics", published: options.published ?? null, sha256, supersedes: null };
  const style = styleOf(header.delimiter, options.decimal);
  const all = [...rows];
  const values = all.map(({ row }) => row.cell("value"));
  const doubtful = groupingDot(header.delimiter, options.decimal, values) ?? doubtfulComma(options.decimal, values) ?? oddDot(options.decimal, values);
  if (doubtful !== null) throw new Refusal("dialect-ambiguous", doubtful);
  const isFiscal = areFiscalYears(all.map(({ row }) => row.cell("period")));
  const dated = all.flatMap(({ row }) => { const series = seriesOf(row); return series === null ? [] : [{ series, day: dayOf(row.cell("period").trim()) }]; });
  const years: Years = { isFiscal, wholes: wholesOf(dated, header.plain.some((plain) => plain === "year" || plain === "年份")) };
  const counted = new Counted();
  const found: Keyed<Observation>[] = [];
  for (const { row, column } of all) {
    const one = observationOf(row, edition.id, source.id, style, gaps, years);
    const printed = row.cell("value").trim();
    if ("fault" in one) tally.aside(row, one.fault, one.column);
    else if (DASH.test(printed) && !gaps.has(printed)) counted.add("dash-read-as-missing", row.line, "value");
    if (!("fault" in one) && addsUpOverTime(one.key.measure) && isDay(row.cell("period").trim())) {
      if (one.period.grain === "day") counted.add("sum-of-a-day", row.line, "period");
      else counted.add("days-of-whole-periods", row.line, "period", one.period.grain);
    }
    if (!("fault" in one)) found.push({ key: JSON.stringify([one.key, one.period.text, one.basis, one.definition, one.status]), says: JSON.stringify([one.figure, one.gap]), row, item: column === "" ? one : { ...one, id: `${one.id}.${column}`, locator: `${one.locator}, ${column}` } });
  }
  counted.tell(tally.tell);
  const observations = eachOnce(found, tally, "value");
  return { edition, sources: [source], observations, flows: [], problems: tally.problems, rows: tally.counts(observations.length) };
}

/** How the column of periods is to be read. */
interface Years {
  readonly isFiscal: boolean;
  /** What the days of a series stand for, where they stand for more. */
  readonly wholes: ReadonlyMap<string, Whole>;
}

/** The series of a row that adds up over time: one measure of one good, of all places, whose periods are written alike; null for any other row. */
function seriesOf(row: Row): string | null {
  const measure = measures.find(row.cell("measure").trim())?.id;
  return measure !== undefined && addsUpOverTime(measure) ? `${measure} ${row.cell("good").trim()}` : null;
}

function observationOf(row: Row, editionId: string, sourceId: string, style: NumberStyle, gaps: ReadonlyMap<string, GapReason>, { isFiscal, wholes }: Years): Observation | { readonly fault: QuarantineCode; readonly column: string } {
  const cell = (name: string): string => row.cell(name).trim();
  const fault = (code: QuarantineCode, column: string): { readonly fault: QuarantineCode; readonly column: string } => ({ fault: code, column });
  const measure = measures.find(cell("measure"));
  if (!measure) return fault("word-unknown", "measure");
  const good = minerals.find(cell("good")) ?? goods.find(cell("good"));
  if (!good) return fault("word-unknown", "good");
  const area = placeNamed(cell("place"));
  if (typeof area === "string") return fault(area, "place");
  const counterpart = cell("counterpart") === "" ? null : placeNamed(cell("counterpart"));
  if (typeof counterpart === "string") return fault(counterpart, "counterpart");
  const whole = wholes.get(seriesOf(row) ?? "");
  const when = whole === undefined ? dayOf(cell("period")) : wholeOf(dayOf(cell("period")), whole);
  const period = isFiscal && isFiscalYear(when) ? null : (tryPeriod(when) ?? periodInWords(when));
  if (!period) return fault("period-unreadable", "period");
  const stage = cell("stage") === "" ? null : STAGES.find((one) => one === cell("stage").toLowerCase());
  if (stage === undefined) return fault("word-unknown", "stage");
  const isProvisional = PROVISIONAL.test(cell("status"));
  const status = cell("status") === "" || isProvisional ? "reported" : (STATUSES.find((one) => one === cell("status").toLowerCase()) ?? STATUS_WORDS[cell("status").toLowerCase()]);
  if (status === undefined) return fault("word-unknown", "status");
  const basis = cell("basis") === "" ? null : cell("basis");
  if (basis !== null && !/^(gross|as:[A-Za-z0-9()·]+)$/.test(basis)) return fault("word-unknown", "basis");
  const printed = cell("value");
  const marked = unmarked(printed);
  const gap = gaps.get(printed) ?? GAPS[printed.toLowerCase()] ?? GAP_REASONS.find((one) => one === printed) ?? (DASH.test(printed) ? "not-reported" : null);
  const unit = gap === null ? unitOf(cell("unit"), good.id) : null;
  if (gap === null && unit === null) return fault("unit-unknown", "unit");
  const counted = unit === null ? measure : measuredIn(measure, unit);
  if (counted === null) return fault("unit-of-other-measure", "unit");
  const figure = gap === null && unit !== null ? figureOf(marked.text, unit, style) : null;
  if (typeof figure === "string") return fault(figure, "value");
  if (figure !== null && (figure.value ?? figure.min ?? 0) < 0 && !measure.isSigned) return fault("number-negative", "value");
  return {
    id: `${editionId}.${row.line}`, key: { measure: counted.id, good: good.id, stage, area: area.id, counterpart: counterpart?.id ?? null, denominator: null }, period, figure: figure && { ...figure, printed }, gap, status: marked.isEstimated && cell("status") === "" ? "estimated" : status, basis,
    definition: cell("definition") || null, editionId, sourceId, locator: `line ${row.line}`, note: [isProvisional ? `status as printed: ${cell("status")}` : "", marked.note ?? "", cell("note")].filter(Boolean).join("; ") || null,
  };
}

/** A unit as the registry writes it, or a price such as "USD/kg". */
function unitOf(text: string, good: string): string | null {
  const parts = text.replace(/\s+per\s+/i, "/").split("/").map((part) => unitNamed(part.trim())?.id);
  return text !== "" && parts.every((part) => part !== undefined) && !isOfTwoCurrencies(text) ? ounceOf(good, parts.join("/")) : null;
}

/** Money, what is weighed or measured out, and the price of that: a dollar is no amount of a good, a tonne no price. Of all else a measure may be a share or an index. */
const KINDS: readonly (readonly [string, RegExp])[] = [["price", /^currency\S*\/(?:mass|wet-mass|volume)$/], ["money", /^currency[^/]*$/], ["amount", /^(?:mass|wet-mass|volume)$/]];
const kindOf = (dimension: string): string | undefined => KINDS.find(([, form]) => form.test(dimension))?.[0];
/** "Exports" in dollars are the value of exports. */
const VALUES: Readonly<Record<string, string>> = { exports: "export-value", imports: "import-value" };

/** The measure that a word means beside a unit; null where it is none of its own. */
function measuredIn(measure: Measure, unit: string): Measure | null {
  const { of, per } = tryUnit(unit) ?? { of: undefined, per: [] };
  const kind = kindOf([of?.dimension ?? "", ...per.map(({ dimension }) => dimension).filter((dimension) => !/^(?:days|months)$/.test(dimension))].join("/"));
  if (kind === undefined || measure.dimensions.some((dimension) => kindOf(dimension) === kind)) return measure;
  const value = measures.get(kind === "money" ? (VALUES[measure.id] ?? "") : "");
  return value ?? null;
}

function figureOf(printed: string, unit: string, style: NumberStyle): Figure | QuarantineCode {
  // A sign of per cent says again what the unit says; beside any other it is no number.
  const text = unit === "%" ? printed.replace(/\s?%$/, "") : printed;
  const [, sign = "", first = "", second] = /^([<>≥≤~]|[<>]=)?\s*([^\s–-][^–]*?|-[^–]*?)(?:\s*(?:–|(?<=\d)-(?=\d))\s*(.+))?$/.exec(text) ?? [];
  const value = readNumber(first, style);
  if (typeof value === "string") return value;
  const precision = lastDigitOf(style.decimal === "," ? first.replaceAll(".", "").replace(",", ".") : first);
  if (second === undefined) {
    const comparator = ({ "": "eq", ">": "gt", "<": "lt", "≥": "gte", ">=": "gte", "≤": "lte", "<=": "lte", "~": "approx" } as const)[sign] ?? "eq";
    return { printed, comparator, value, min: null, max: null, unit, precision };
  }
  const most = readNumber(second, style);
  if (typeof most === "string") return most;
  return most < value || sign !== "" ? "number-unreadable" : { printed, comparator: "range", value: null, min: value, max: most, unit, precision };
}
