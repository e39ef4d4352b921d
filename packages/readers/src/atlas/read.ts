// The Growth Lab's Atlas of Economic Complexity: trade by country, partner and product, in dollars, made of both reports of each flow by its own weights.
// Two headers: ISO letters since 2023 (country_iso3_code, product_hs92_code), location_code and hs_product_code before. Without a column of partners
// the rows are a country's totals. Tables in SITC are not read: their codes are not those of the Harmonized System.
// Headers as in the files of doi:10.7910/DVN/T4CHWJ, seen in programs that read them.
import type { Edition, FlowRow, QuarantineCode, Source } from "@monazite/core";
import { BothWays, dollarsIn } from "../flows/both-ways.js";
import { FlowCollector } from "../flows/collector.js";
import { Counted } from "../flows/counted.js";
import { countUnplaced, hsNamed } from "../flows/placing.js";
import { Refusal } from "../problem.js";
import type { ReadTable, TableInput, TableReader } from "../reader.js";
import { readHsCode, readTradePlace } from "../table/codes.js";
import { dialectOf } from "../table/dialect.js";
import { bindColumns, type Header } from "../table/header.js";
import type { NumberStyle } from "../table/numbers.js";
import type { Row } from "../table/rows.js";
import { yearCell } from "../table/period-words.js";
import { Tally } from "../tally.js";
import { spanOf } from "../flows/span.js";

const SOURCE: Source = {
  id: "growth-lab-atlas", publisher: "Growth Lab at Harvard University", title: "Atlas of Economic Complexity: international trade data", published: null, url: "https://atlas.hks.harvard.edu/",
  licence: "own terms of the publisher", redistributable: false, family: null,
};
const NEEDED = ["place", "code", "year", "export_value", "import_value"] as const;
/** Areas that nobody names. */
const UNNAMED = "ANS";

const isProduct = (plain: string): boolean => /^(?:product_hs\d{2}_code|hs_product_code)$/.test(plain);

function alias(plain: string): string {
  if (plain === "country_iso3_code" || plain === "location_code") return "place";
  if (plain === "partner_iso3_code" || plain === "partner_code") return "partner";
  return isProduct(plain) ? "code" : plain;
}

function recognise({ plain }: Header): number {
  const own = plain.map(alias);
  return own.includes("place") && own.includes("export_value") ? NEEDED.filter((name) => own.includes(name)).length / NEEDED.length : 0;
}

export const atlas: TableReader = { id: "growth-lab-atlas", recognise, read };

function read(input: TableInput): ReadTable {
  const { header, rows, sha256, options } = input;
  if (!header.plain.some(isProduct)) throw new Refusal("column-missing", "product_hs92_code", { line: header.line, column: "product_hs92_code" });
  const columns = bindColumns(header, NEEDED, alias);
  const [, edition = "92"] = /_hs(\d{2})_/.exec(header.plain.find(isProduct) ?? "") ?? [];
  const nomenclature = hsNamed(edition);
  const tally = new Tally();
  const counted = new Counted();
  const both = new BothWays();
  const years = new Set<string>();
  const style = dialectOf(input, columns, ["export_value", "import_value"]);
  for (const row of tally.down(rows(columns, tally.tellUnread))) {
    const fault = take(row, { nomenclature, hasPartner: columns.has("partner"), style }, both, counted);
    if (fault) tally.aside(row, ...fault);
    else years.add(yearCell(row.cell("year")));
  }
  const flows = new FlowCollector(tally.tell);
  const used = both.finish(flows, tally, counted);
  counted.tell(tally.tell);
  return { edition: editionOf(sha256, [...years].sort(), nomenclature, options), sources: [SOURCE], observations: [], flows: flows.finish().batches, problems: tally.problems, rows: tally.counts(used) };
}

interface OfTable {
  readonly nomenclature: string;
  readonly hasPartner: boolean;
  readonly style: NumberStyle;
}

function take(row: Row, { nomenclature, hasPartner, style }: OfTable, both: BothWays, counted: Counted): readonly [QuarantineCode, string] | null {
  const [place, partner] = [placeIn(row.cell("place")), hasPartner ? placeIn(row.cell("partner")) : "WLD"];
  if (place === null) return ["place-unknown", "country_iso3_code"];
  if (partner === null) return ["place-unknown", "partner_iso3_code"];
  const period = yearCell(row.cell("year"));
  if (!/^(?:19|20)\d{2}$/.test(period)) return ["period-unreadable", "year"];
  // Services, and what has no code, stand under words.
  const code = readHsCode(row.cell("code"));
  if (code === null) return ["code-unreadable", "product_hs_code"];
  const [sent, got] = [dollarsIn(row, "export_value", style), dollarsIn(row, "import_value", style)];
  if (typeof sent === "string") return [sent, "export_value"];
  if (typeof got === "string") return [got, "import_value"];
  if (code.padded) counted.add("code-padded", row.line, "product_hs_code");
  if (place === partner) counted.add("self-trade", row.line, "partner_iso3_code");
  countUnplaced(code.digits, null, nomenclature, row.line, counted, "product_hs_code");
  const flow: Omit<FlowRow, "exporter" | "importer" | "valueUsd"> = { nomenclature, code: code.digits, period, reportedBy: "reconciled", tonnes: null, quality: "missing" };
  both.add(flow, place, partner, sent, got, row);
  return null;
}

const placeIn = (cell: string): string | null => (cell.trim().toUpperCase() === UNNAMED ? "XXX" : (readTradePlace(cell)?.id ?? null));

/** Tables differ in what was asked for, so an edition is named by its content unless a person names it. */
function editionOf(sha256: string, years: readonly string[], nomenclature: string, { edition, published }: TableInput["options"]): Edition {
  const span = spanOf(years);
  return { id: edition ?? `growth-lab-atlas:${nomenclature.toLowerCase()}-${span}-${sha256.slice(0, 8)}`, title: `Atlas of Economic Complexity, ${nomenclature}, ${span}`, kind: "statistics", published: published ?? null, sha256, supersedes: null };
}
