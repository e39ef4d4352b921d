// British Geological Survey, World Mineral Statistics as its open service exports it: one row a country, year and form. The order of the columns
// differs from file to file. Forms of one commodity (spodumene, carbonate, lithium content) are never added up.
import type { Edition, Observation, Source } from "@monazite/core";
import { places } from "@monazite/core/countries";
import { minerals } from "@monazite/core/minerals";
import { observationOf } from "../observations.js";
import type { ReadTable, TableInput, TableReader } from "../reader.js";
import { bindColumns } from "../table/header.js";
import { readNumber } from "../table/numbers.js";
import { Tally } from "../tally.js";

const SOURCE: Source = { id: "bgs-wms", publisher: "British Geological Survey", title: "World Mineral Statistics", published: null, url: "https://www.bgs.ac.uk/mineralsuk/statistics/world-mineral-statistics/", licence: "attribution: British Geological Survey © UKRI; terms not verified", redistributable: false, family: null };

const NEEDED = ["country_trans", "country_iso3_code", "year", "bgs_commodity_trans", "bgs_sub_commodity_trans", "bgs_statistic_type_trans", "quantity", "units", "sdmx_code"] as const;
const MEASURES: Readonly<Record<string, string>> = { production: "production", imports: "imports", exports: "exports" };
const UNITS: Readonly<Record<string, readonly [string, number]>> = { "tonnes (metric)": ["t", 1], "thousand tonnes": ["t", 1000], "kilograms": ["kg", 1], "carats": ["carat", 1], "million cubic metres": ["million-m3", 1] };

export const bgs: TableReader = { id: "bgs-wms", recognise: ({ plain }) => NEEDED.filter((name) => plain.includes(name)).length / NEEDED.length, read };

function read({ header, rows, sha256, options }: TableInput): ReadTable {
  const columns = bindColumns(header, NEEDED);
  const tally = new Tally();
  const edition: Edition = { id: options.edition ?? `bgs-wms:${sha256.slice(0, 8)}`, title: "World Mineral Statistics", kind: "statistics", published: options.published ?? null, sha256, supersedes: null };
  const observations: Observation[] = [];
  for (const row of tally.down(rows(columns, tally.tellUnread))) {
    const year = /^(\d{4})(-01-01.*)?$/.exec(row.cell("year").trim())?.[1];
    const area = places.get(row.cell("country_iso3_code").trim()) ?? places.find(row.cell("country_trans").trim());
    const [commodity, form] = [row.cell("bgs_commodity_trans").trim(), row.cell("bgs_sub_commodity_trans").trim()];
    const measure = MEASURES[row.cell("bgs_statistic_type_trans").trim().toLowerCase()];
    const what = goodOf(commodity, form);
    const unit = UNITS[row.cell("units").trim().toLowerCase()];
    const printed = row.cell("quantity").trim();
    const value = printed === "" ? ("not-reported" as const) : readNumber(printed);
    if (year === undefined) tally.aside(row, "period-unreadable", "year");
    else if (!area) tally.aside(row, "place-unknown", "country_iso3_code");
    else if (measure === undefined) tally.aside(row, "word-unknown", "bgs_statistic_type_trans");
    else if (!what) tally.aside(row, "word-unknown", "bgs_commodity_trans");
    else if (!unit) tally.aside(row, "unit-unknown", "units");
    else if (value === "number-unreadable" || value === "number-out-of-range") tally.aside(row, value, "quantity");
    else if (typeof value === "number" && value < 0) tally.aside(row, "number-negative", "quantity");
    else {
      const notes = row.cell("concat_figure_notes_text").trim();
      observations.push(observationOf(edition.id, SOURCE.id, {
        line: row.line, column: "", key: { measure, good: what.good, area: area.id, stage: measure === "production" ? what.stage : null }, period: year, printed, value, unit: unit[0], factor: unit[1],
        status: /estimate/i.test(notes) ? "estimated" : "reported", basis: what.basis, definition: [commodity, form].filter(Boolean).join("; "), note: notes || null,
      }));
    }
  }
  return { edition, sources: [SOURCE], observations, flows: [], problems: tally.problems, rows: tally.counts() };
}

/**
 * "gallium, primary", "rare earth oxides", "lithium minerals" with a form in brackets: the mineral, its stage, and what the mass is counted as.
 * Without a word on content the weight is gross.
 */
function goodOf(commodity: string, form: string): { readonly good: string; readonly stage: Observation["key"]["stage"]; readonly basis: string } | null {
  const [head = "", ...rest] = commodity.toLowerCase().split(",").map((part) => part.trim());
  const bare = head.replace(/\s+(minerals|oxides|ores?|metal)$/, "");
  const mineral = minerals.find(head) ?? minerals.find(bare) ?? minerals.find(`${bare}s`);
  if (!mineral) return null;
  const primary = rest.some((word) => /primary|refin|smelter/.test(word));
  const content = /\(?(?:[a-z]+ ?-)?([A-Z][a-z]?) content\)?/.exec(form)?.[1];
  const basis = /oxides$/.test(head) ? (mineral.id === "rare-earths" ? "as:REO" : "gross") : content !== undefined ? `as:${content}` : primary && mineral.symbol !== undefined ? `as:${mineral.symbol}` : "gross";
  return { good: mineral.id, stage: primary ? "refining" : rest.some((word) => /mine/.test(word)) || /minerals|oxides|ores?$/.test(head) ? "mining" : null, basis };
}
