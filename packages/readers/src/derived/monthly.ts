// Monthly trade of one place as somebody worked it out from customs data: by group of goods, by group and partner, or by six digits and partner. Money in
// dollars, weight in kilograms. Whose trade it is, and which way it goes, stands in no column: `--subject "China exports"` says it.
// Groups are the maker's own and their codes are not in the table, so their sums are figures and no flows; six digits by partner are flows.
import type { Edition, FlowRow, Observation, QuarantineCode, Source } from "@monazite/core";
import { places } from "@monazite/core/countries";
import { goods, minerals } from "@monazite/core/registry";
import { FlowCollector } from "../flows/collector.js";
import { Counted } from "../flows/counted.js";
import { isNoWeight } from "../flows/no-weight.js";
import { countUnplaced } from "../flows/placing.js";
import { observationOf } from "../observations.js";
import { Refusal } from "../problem.js";
import type { ReadTable, TableInput, TableReader } from "../reader.js";
import { readHsCode } from "../table/codes.js";
import { dialectOf } from "../table/dialect.js";
import { bindColumns, type Header } from "../table/header.js";
import { eachOnce, type Keyed } from "../table/each-once.js";
import { readNumber, type NumberStyle } from "../table/numbers.js";
import type { Row } from "../table/rows.js";
import { Tally } from "../tally.js";

const SOURCE: Source = { id: "derived-monthly-trade", publisher: "unknown", title: "Monthly trade worked out from customs data", published: null, url: null, licence: "not stated", redistributable: false, family: null };
const NEEDED = ["period_dt", "value", "quantity"] as const;
/** What the maker worked out from the two amounts; nothing is lost without them. */
const WORKED_OUT = new Set(["uv", "unit_price", "hhi"]);
const KG_TO_T = 0.001;

function alias(plain: string): string {
  if (plain === "val" || plain === "total_value") return "value";
  return plain === "qty" || plain === "total_qty" ? "quantity" : plain;
}

function recognise({ plain }: Header): number {
  const own = plain.map(alias);
  const found = [...NEEDED.map((name) => own.includes(name)), own.includes("broad_group") || own.includes("hs6")];
  return own.includes("period_dt") ? found.filter(Boolean).length / found.length : 0;
}

export const derivedMonthly: TableReader = { id: "derived-monthly-trade", recognise, read };

interface About {
  readonly place: string;
  readonly side: "exporter" | "importer";
  readonly editionId: string;
}
interface Faulty {
  readonly fault: readonly [QuarantineCode, string];
}
interface Amounts {
  readonly month: string;
  readonly partner: string;
  readonly usd: number;
  /** Null for 0 beside money: no weight was given. */
  readonly kilograms: number | null;
}

function read(input: TableInput): ReadTable {
  const { header, rows: rowsOf, sha256, options, name } = input;
  const columns = bindColumns(header, NEEDED, alias);
  const tally = new Tally();
  const about = { ...saidIn(options.subject ?? name), editionId: options.edition ?? `derived-monthly-trade:${sha256.slice(0, 8)}` };
  if (options.subject === undefined) tally.tell({ code: "subject-from-name", line: null, column: null, raw: name });
  tally.tell({ code: "derived-figures", line: null, column: null, raw: "" });
  for (const [index, plain] of header.plain.entries()) if (WORKED_OUT.has(plain)) tally.tell({ code: "column-not-read", line: null, column: header.names[index] ?? plain, raw: "" });
  const style = dialectOf(input, columns, ["value", "quantity"]);
  const counted = new Counted();
  const flows = new FlowCollector(tally.tell);
  const figures: Keyed<readonly Observation[]>[] = [];
  for (const row of tally.down(rowsOf(columns, tally.tellUnread))) {
    const amounts = amountsOf(row, columns.has("partner_name"), style, counted);
    const found = "fault" in amounts ? amounts : columns.has("hs6") ? flowOf(row, amounts, about, counted) : figuresOf(row, amounts, about);
    if ("fault" in found) tally.aside(row, ...found.fault);
    else if ("flow" in found) flows.add(found.flow, row.line, row.raw);
    else if (!("fault" in amounts)) figures.push({ key: [amounts.month, amounts.partner, row.cell("broad_group").trim()].join("|"), says: `${amounts.usd}|${amounts.kilograms ?? ""}`, row, item: found.figures });
  }
  const kept = eachOnce(figures, tally, "val");
  const { batches, rows } = flows.finish();
  counted.tell(tally.tell);
  const edition: Edition = { id: about.editionId, title: `${about.place} ${about.side === "exporter" ? "exports" : "imports"} by month, derived`, kind: "statistics", published: options.published ?? null, sha256, supersedes: null };
  return { edition, sources: [SOURCE], observations: kept.flat(), flows: batches, problems: tally.problems, rows: tally.counts(columns.has("hs6") ? rows : kept.length) };
}

/** "China exports", "中国出口": a place and a direction. @throws Refusal `subject-unknown` */
function saidIn(told: string): Omit<About, "editionId"> {
  const [out, into] = [/export|出口/i.test(told), /import|进口/i.test(told)];
  const words = told.replace(/\.[a-z]+$/i, "").replace(/exports?|imports?|出口|进口/gi, " ").replace(/[\s,，:：_-]+/g, " ").trim();
  const place = places.get(words.toUpperCase()) ?? places.find(words);
  if (out === into || !place) throw new Refusal("subject-unknown", told);
  return { place: place.id, side: out ? "exporter" : "importer" };
}

function amountsOf(row: Row, hasPartner: boolean, style: NumberStyle, counted: Counted): Amounts | Faulty {
  const [, month] = /^((?:19|20)\d{2}-(?:0[1-9]|1[0-2]))-01(?: 00:00:00)?$/.exec(row.cell("period_dt").trim()) ?? [];
  if (month === undefined) return { fault: ["period-unreadable", "period_dt"] };
  const name = row.cell("partner_name").trim();
  // Comtrade's names: its Congo is not its Dem. Rep. of the Congo.
  const partner = hasPartner ? (name === "Congo" ? places.get("COG") : places.find(name)) : places.get("WLD");
  if (!partner) return { fault: ["place-unknown", "partner_name"] };
  const [usd, kilograms] = [readNumber(row.cell("value"), style), readNumber(row.cell("quantity"), style)];
  for (const [value, column] of [[usd, "val"], [kilograms, "qty"]] as const) {
    if (typeof value === "string") return { fault: [value, column] };
    if (value < 0) return { fault: ["number-negative", column] };
  }
  const isNone = isNoWeight(Number(kilograms), Number(usd));
  if (isNone) counted.add("zero-read-as-missing", row.line, "qty");
  return { month, partner: partner.id, usd: Number(usd), kilograms: isNone ? null : Number(kilograms) };
}

const tonnesOf = (kilograms: number | null): number | null => (kilograms === null ? null : Number((kilograms * KG_TO_T).toPrecision(15)));

function flowOf(row: Row, { month, partner, usd, kilograms }: Amounts, { place, side }: About, counted: Counted): { readonly flow: FlowRow } | Faulty {
  const code = readHsCode(row.cell("hs6"));
  if (code?.digits.length !== 6) return { fault: ["code-unreadable", "hs6"] };
  if (code.padded) counted.add("code-padded", row.line, "hs6");
  countUnplaced(code.digits, null, "HS", row.line, counted, "hs6");
  const [exporter, importer] = side === "exporter" ? [place, partner] : [partner, place];
  return { flow: { nomenclature: "HS", code: code.digits, period: month, exporter, importer, reportedBy: side, valueUsd: usd, tonnes: tonnesOf(kilograms), quality: kilograms === null ? "missing" : "reported" } };
}

function figuresOf(row: Row, { month, partner, usd, kilograms }: Amounts, { place, side, editionId }: About): { readonly figures: readonly Observation[] } | Faulty {
  const group = row.cell("broad_group").trim();
  const good = minerals.find(group) ?? goods.find(group);
  if (!good) return { fault: ["word-unknown", "broad_group"] };
  const common = { line: row.line, period: month, status: "estimated" as const, definition: `group "${group}" of whoever made the table, whose codes it does not state` };
  const key = { good: good.id, area: place, counterpart: partner };
  const [weight, money] = side === "exporter" ? ["exports", "export-value"] : ["imports", "import-value"];
  return { figures: [
    observationOf(editionId, SOURCE.id, { ...common, column: "val", key: { ...key, measure: money }, printed: row.cell("value"), value: usd, unit: "USD" }),
    observationOf(editionId, SOURCE.id, { ...common, column: "qty", key: { ...key, measure: weight }, printed: row.cell("quantity"), value: kilograms ?? "not-reported", unit: "t", factor: KG_TO_T, basis: "gross" }),
  ] };
}
