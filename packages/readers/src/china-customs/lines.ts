// China customs by 8-digit line, as its query service exports them, in Chinese and in English: one row a code, partner and, where it was asked for, mode of
// trade and place of registration. Values in yuan or dollars; two quantities in units of their own, of which the one in a unit of mass is the weight.
import type { FlowRow, QuarantineCode } from "@monazite/core";
import { FlowCollector } from "../flows/collector.js";
import { Counted } from "../flows/counted.js";
import { Dollars } from "../flows/money.js";
import { isNoWeight } from "../flows/no-weight.js";
import { PartedFlows } from "../flows/parts.js";
import { countUnplaced } from "../flows/placing.js";
import { spanOf } from "../flows/span.js";
import { Refusal } from "../problem.js";
import type { ReadTable, TableInput, TableReader } from "../reader.js";
import { placeNamed, readHsCode } from "../table/codes.js";
import { dialectOf } from "../table/dialect.js";
import { bindColumns, type Header } from "../table/header.js";
import { readNumber, styleOf, type NumberStyle } from "../table/numbers.js";
import type { Row } from "../table/rows.js";
import { Tally } from "../tally.js";
import { CHINA_CUSTOMS_SOURCE, chinaCustomsEdition } from "./source.js";
import { moneyIn, moneyPrinted, periodText, saidOf, sideIn, spanIn, type Money, type Side } from "./title.js";
import { tonnesPer } from "./units.js";

const NAMES: readonly (readonly [string, RegExp])[] = [
  ["period", /^(?:数据年月|年月|月份|date of data|date|month|period|year and month)$/], ["side", /^(?:进出口|进出口标志|进出口类型|贸易流向|imports?\s*\/\s*exports?|exports?\s*\/\s*imports?|trade flow|flow)$/],
  ["code", /^(?:商品编码|商品代码|海关编码|commodity code|hs code)$/], ["name", /^(?:商品名称|commodity|commodity name)$/],
  ["partner-code", /^(?:贸易伙伴编码|贸易伙伴代码|trading partner code|partner code)$/], ["partner", /^(?:贸易伙伴名称|贸易伙伴|国别\(地区\)|国家\(地区\)|产销国名称|trading partner|trading partner name|country)$/],
  ["mode", /^(?:贸易方式编码|customs regime code|trade mode code)$/], ["mode-name", /^(?:贸易方式名称|贸易方式|customs regime|trade mode)$/],
  ["registered", /^(?:注册地编码|registration place code|location code)$/], ["registered-name", /^(?:注册地名称|注册地|收发货地|收发货人所在地|registration place|location of importers? (?:and|\/) exporters?)$/],
  ["office", /^(?:海关口岸|关别|进出口岸|海关|customs office|customs district|port)$/], ["ownership", /^(?:企业性质|type of enterprise|enterprise type)$/], ["transport", /^(?:运输方式|mode of transport|transport mode)$/],
  ["quantity1", /^(?:第一数量|数量|quantity ?1?|first quantity)(?:\([^()]+\))?$/], ["quantity2", /^(?:第二数量|quantity ?2|second quantity)(?:\([^()]+\))?$/],
  ["unit1", /^(?:第一计量单位|第一单位|unit ?1|first unit)$/], ["unit2", /^(?:第二计量单位|第二单位|unit ?2|second unit)$/],
  ["CNY", /^(?:人民币|rmb|cny|renminbi)$/], ["USD", /^(?:美元|美元\(元\)|us dollars?|usd|us\$)$/],
];
const NEEDED = ["code", "quantity1"] as const;
/** Breakdowns of a flow; of two columns one is the code and one the name. */
const PARTS = [["mode", "mode-name"], ["registered", "registered-name"], ["office"], ["ownership"], ["transport"]] as const;
/** How a breakdown names its total. */
const TOTAL = /^(?:合计|总计|总值|总额|全部|total|grandtotal|all)$/i;

/** Names of ours for the header; in English both units are headed "Unit", and each belongs to the quantity before it. */
function ownNames({ plain }: Header): readonly string[] {
  let last = "";
  return plain.map((one) => {
    const own = NAMES.find(([, form]) => form.test(one))?.[0] ?? "";
    if (own.startsWith("quantity")) last = own;
    return /^(?:unit|units|单位|计量单位)$/.test(one) && last !== "" ? last.replace("quantity", "unit") : own === "" ? (moneyHead(one)?.currency ?? "") : own;
  });
}

/** "数量(千克)": units that stand in the heads of quantities. */
const unitsOfHead = (header: Header): ReadonlyMap<string, string> => new Map(ownNames(header).flatMap((own, at) => {
  const unit = /\(([^()]+)\)$/.exec(header.plain[at] ?? "")?.[1];
  return own.startsWith("quantity") && unit !== undefined ? [[own, unit] as const] : [];
}));

/** "人民币(万元)", "金额(千美元)", "Value (USD 1000)": a head that says how its values are counted. */
const moneyHead = (plain: string): Money | null => moneyPrinted(plain.replace(/金额|价值|^value|^amount|^trade value/, ""));

/**
 * In how many of its currency the values are counted: the head says it, else the title.
 *
 * @throws Refusal `column-unit-unknown` where the title counts in many of another currency
 */
function timesOf({ header, above }: TableInput, at: number, currency: Money["currency"]): number {
  const head = moneyHead(header.plain[at] ?? "");
  if (head && head.times > 1) return head.times;
  const title = /\(/.test(header.plain[at] ?? "") ? null : moneyIn(above);
  if (title && title.times > 1 && title.currency !== currency) throw new Refusal("column-unit-unknown", header.names[at], { line: header.line, column: header.names[at] ?? "" });
  return title?.times ?? 1;
}

/** A table with both ends of a flow is no table of China's. */
const BOTH_ENDS = [/^(?:出口国|exporter)/, /^(?:进口国|importer)/];

function recognise(header: Header): number {
  if (BOTH_ENDS.every((end) => header.plain.some((plain) => end.test(plain)))) return 0;
  const own = new Set(ownNames(header));
  const found = [...NEEDED.map((name) => own.has(name)), own.has("unit1") || unitsOfHead(header).has("quantity1"), own.has("CNY") || own.has("USD")];
  return own.has("code") && own.has("quantity1") ? found.filter(Boolean).length / found.length : 0;
}

export const chinaCustomsLines: TableReader = { id: "china-customs-lines", recognise, read };

function read(input: TableInput): ReadTable {
  const { header, rows: rowsOf, sha256, options, name } = input;
  const tally = new Tally();
  const counted = new Counted();
  const own = ownNames(header);
  const columns = bindColumns({ ...header, plain: own }, NEEDED);
  const currency = columns.has("USD") ? "USD" : columns.has("CNY") ? "CNY" : null;
  const heads = unitsOfHead(header);
  if (!columns.has("unit1") && !heads.has("quantity1")) throw new Refusal("column-missing", "第一计量单位", { line: header.line, column: "第一计量单位" });
  if (currency === null) throw new Refusal("column-missing", "美元 / 人民币", { line: header.line, column: "美元" });
  const dollars = new Dollars(currency, options);
  const style = header.delimiter === ";" ? dialectOf(input, columns, [currency, "quantity1", "quantity2"]) : styleOf(header.delimiter, options.decimal);
  const times = timesOf(input, columns.get(currency) ?? -1, currency);
  const side = columns.has("side") ? null : saidOf(input, sideIn, "direction-from-name", tally.tell);
  const span = columns.has("period") ? null : saidOf(input, spanIn, "period-of-name", tally.tell);
  // A flow is of a month or a year; part of a year is neither.
  const period = span && periodText(span);
  if ((!columns.has("side") && side === null) || (!columns.has("period") && (period === null || period.includes("/")))) throw new Refusal("subject-unknown", options.subject ?? name);
  const parts = new PartedFlows();
  const periods = new Set<string>();
  for (const row of tally.down(rowsOf(columns, tally.tellUnread))) {
    const found = flowOf(row, { side, period, currency, times, style, dollars, heads, hasPartner: columns.has("partner") }, tally, counted);
    if (!found) continue;
    periods.add(found.period);
    parts.add(found, PARTS.map((part) => partOf(part.map((name) => row.cell(name).trim()))), row.line, row.raw);
  }
  const flows = new FlowCollector(tally.tell);
  const used = parts.finish(flows, tally, counted);
  flows.judge();
  const { batches } = flows.finish();
  counted.tell(tally.tell);
  return { edition: chinaCustomsEdition(sha256, spanOf([...periods].sort()), options), sources: [CHINA_CUSTOMS_SOURCE], observations: [], flows: batches, problems: tally.problems, rows: tally.counts(used) };
}

const partOf = (cells: readonly string[]): string | null => (cells.some((cell) => TOTAL.test(cell.normalize("NFKC").replace(/\s+/g, ""))) ? null : cells.join(" "));

interface Said {
  readonly side: Side | null;
  readonly period: string | null;
  readonly currency: "USD" | "CNY";
  /** Dollars or yuan that one of the printed numbers is. */
  readonly times: number;
  readonly style: NumberStyle;
  readonly dollars: Dollars;
  /** Units of quantities that have no column for theirs. */
  readonly heads: ReadonlyMap<string, string>;
  readonly hasPartner: boolean;
}

function flowOf(row: Row, said: Said, tally: Tally, counted: Counted): FlowRow | undefined {
  const kept = (code: QuarantineCode, column: string): undefined => tally.aside(row, code, column);
  const cell = (name: string): string => row.cell(name).trim();
  const reportedBy = said.side ?? sideIn(cell("side"));
  if (reportedBy === null) return kept("word-unknown", "进出口");
  const period = said.period ?? periodOf(cell("period"));
  if (period === null) return kept(/\d{4}/.test(cell("period")) ? "period-out-of-range" : "period-unreadable", "数据年月");
  const code = readHsCode(cell("code"));
  if (code === null || code.digits.length < 2) return kept("code-unreadable", "商品编码");
  const partner = said.hasPartner ? partnerOf(cell("partner")) : "WLD";
  if (partner === "place-unknown" || partner === "place-ambiguous") return kept(partner, "贸易伙伴名称");
  const amounts = new Map<string, number | null>();
  for (const name of [said.currency, "quantity1", "quantity2"]) {
    const text = cell(name);
    const value = text === "" || text === "-" || text === "--" ? null : readNumber(text, said.style);
    if (typeof value === "string") return kept(value, name);
    if (value !== null && value < 0) return kept("number-negative", name);
    amounts.set(name, value);
  }
  if (code.padded) counted.add("code-padded", row.line, "商品编码");
  const nomenclature = `${code.digits.length > 6 ? "CHN" : "HS-CHN"}${period.slice(0, 4)}`;
  countUnplaced(code.digits, "CHN", nomenclature, row.line, counted, "商品编码");
  const printed = amounts.get(said.currency) ?? null;
  const value = printed === null ? null : Number((printed * said.times).toPrecision(15));
  const weights: number[] = [];
  let unknown: string | null = null;
  for (const [quantity, unit] of [["quantity1", "unit1"], ["quantity2", "unit2"]] as const) {
    const amount = amounts.get(quantity) ?? null;
    const printed = cell(unit) || (said.heads.get(quantity) ?? "");
    const perUnit = printed === "" || printed === "-" || printed === "--" ? "none" : tonnesPer(printed);
    if (amount === null || perUnit === "other") continue;
    // A quantity in a unit nobody knows may be the weight of the flow, unless the other one is.
    if (typeof perUnit === "number") weights.push(Number((amount * perUnit).toPrecision(15)));
    else if (amount > 0 && perUnit === null) unknown ??= unit === "unit1" ? "第一计量单位" : "第二计量单位";
    else if (amount > 0 && perUnit === "none") counted.add("quantity-without-unit", row.line, unit === "unit1" ? "第一数量" : "第二数量");
  }
  if (unknown !== null && weights.length === 0) return kept("unit-unknown", unknown);
  const isNone = isNoWeight(weights[0] ?? null, value);
  if (isNone) counted.add("zero-read-as-missing", row.line, "第一数量");
  const tonnes = isNone ? null : (weights[0] ?? null);
  if (partner === "CHN") counted.add("self-trade", row.line, "贸易伙伴名称");
  const [exporter, importer] = reportedBy === "exporter" ? ["CHN", partner] : [partner, "CHN"];
  return { nomenclature, code: code.digits, period, exporter, importer, reportedBy, valueUsd: said.dollars.of(value, counted, row.line, said.currency), tonnes, quality: tonnes === null ? "missing" : "reported" };
}

function periodOf(cell: string): string | null {
  if (/^(?:19|20)\d{2}年?$/.test(cell)) return cell.slice(0, 4);
  const span = spanIn(cell);
  const period = span && periodText(span);
  return period === null || period.includes("/") ? null : period;
}

/** Customs' own words beside the names of the registry. */
const PARTNERS: Readonly<Record<string, string>> = { "总值": "WLD", "合计": "WLD", total: "WLD", "国(地)别不详": "XXX", "国别(地区)不详": "XXX", "台澎金马关税区": "TWN", "联合国及机构和国际组织": "XXX", "中性包装原产国别": "XXX" };

function partnerOf(cell: string): string {
  const plain = cell.normalize("NFKC").trim();
  const own = PARTNERS[plain.toLowerCase()];
  if (own !== undefined) return own;
  const bare = plain.replace(/^中国(?=香港|澳门|台湾)/, "").replace(/^(Hong Kong|Macao|Macau|Taiwan),?\s*China$/i, "$1");
  const place = [placeNamed(bare), placeNamed(plain)].find((found) => found !== "place-unknown") ?? "place-unknown";
  return typeof place === "string" ? place : ["country", "former-country", "world", "unspecified"].includes(place.kind) ? place.id : "place-unknown";
}
