// British Geological Survey, World Mineral Statistics as its open service exports it: one row a country, year and form. The order of the columns
// differs from file to file. Forms of one commodity (spodumene, carbonate, lithium content) are never added up.
import type { Edition, Observation, Source } from "@monazite/core";
import { places } from "@monazite/core/countries";
import { minerals } from "@monazite/core/minerals";
import { goods } from "@monazite/core/goods";
import { observationOf } from "../observations.js";
import type { ReadTable, TableInput, TableReader } from "../reader.js";
import { isOtherCountry, placeNamed } from "../table/codes.js";
import { dialectOf } from "../table/dialect.js";
import { bindColumns } from "../table/header.js";
import { eachOnce, type Keyed } from "../table/each-once.js";
import { Tally } from "../tally.js";
import { figureInBook, isEstimatedInBook } from "./book.js";

const SOURCE: Source = { id: "bgs-wms", publisher: "British Geological Survey", title: "World Mineral Statistics", published: null, url: "https://www.bgs.ac.uk/mineralsuk/statistics/world-mineral-statistics/", licence: "attribution: British Geological Survey © UKRI; terms not verified", redistributable: false, family: null };

const NEEDED = ["country_trans", "country_iso3_code", "year", "bgs_commodity_trans", "bgs_sub_commodity_trans", "bgs_statistic_type_trans", "quantity", "units", "sdmx_code"] as const;
const MEASURES: Readonly<Record<string, string>> = { production: "production", imports: "imports", exports: "exports" };
const UNITS: Readonly<Record<string, readonly [string, number]>> = { "tonnes (metric)": ["t", 1], "thousand tonnes": ["t", 1000], "million tonnes": ["t", 1e6], "kilograms": ["kg", 1], "carats": ["carat", 1], "thousand carats": ["thousand-carat", 1], "million carats": ["million-carat", 1], "million cubic metres": ["million-m3", 1] };

/** What codes of SDMX say of a figure beside the two that every file has: it is kept with the note. */
const SDMX: Readonly<Record<string, string>> = { B: "break in series", D: "definition differs", F: "forecast", I: "imputed", N: "not significant", P: "provisional", S: "strike", U: "low reliability", V: "unvalidated" };

export const bgs: TableReader = { id: "bgs-wms", encoding: "windows-1252", recognise: ({ plain }) => NEEDED.filter((name) => plain.includes(name)).length / NEEDED.length, read };

/** "2023", "2023.0", "2023-01-01 00:00:00" as the service writes it, "01/01/2023 00:00" as a spreadsheet does: its first day, whichever number is the month. */
function yearIn(text: string): string | undefined {
  return (/^(\d{4})(?:\.0|-01-01.*)?$/.exec(text) ?? /^0?1[/.]0?1[/.](\d{4})(?: 0?0:00(?::00)?)?$/.exec(text))?.[1];
}

function read(input: TableInput): ReadTable {
  const { header, rows, sha256, options } = input;
  const columns = bindColumns(header, NEEDED);
  const tally = new Tally();
  const edition: Edition = { id: options.edition ?? `bgs-wms:${sha256.slice(0, 8)}`, title: "World Mineral Statistics", kind: "statistics", published: options.published ?? null, sha256, supersedes: null };
  const style = dialectOf(input, columns, ["quantity"]);
  const found: Keyed<Observation>[] = [];
  for (const row of tally.down(rows(columns, tally.tellUnread))) {
    const year = yearIn(row.cell("year").trim());
    const coded = places.get(row.cell("country_iso3_code").trim());
    const area = coded ?? placeNamed(row.cell("country_trans").trim());
    const [commodity, form] = [row.cell("bgs_commodity_trans").trim(), row.cell("bgs_sub_commodity_trans").trim()];
    const measure = MEASURES[row.cell("bgs_statistic_type_trans").trim().toLowerCase()];
    const [, unitName = "", counted] = /^(.*?)(?: \((metal content)\))?$/.exec(row.cell("units").trim().toLowerCase().replace("tonnes (metal content)", "tonnes (metric) (metal content)")) ?? [];
    const what = goodOf(commodity, counted === undefined ? form : `${form} (${counted})`);
    const unit = UNITS[unitName];
    const printed = row.cell("quantity").trim();
    const notes = row.cell("concat_figure_notes_text").trim();
    const told = figureInBook({ quantity: printed, book: row.cell("quantity_in_book_style").trim(), sdmx: row.cell("sdmx_code").trim(), notes }, style);
    const { value, comparator } = typeof told === "string" ? { value: told, comparator: "eq" as const } : told;
    if (year === undefined) tally.aside(row, "period-unreadable", "year");
    else if (typeof area === "string") tally.aside(row, area, "country_iso3_code");
    else if (isOtherCountry(row.cell("country_trans").trim(), area.id)) tally.aside(row, "cells-conflicting", "country_iso3_code");
    else if (measure === undefined) tally.aside(row, "word-unknown", "bgs_statistic_type_trans");
    else if (!what) tally.aside(row, "word-unknown", "bgs_commodity_trans");
    else if (!unit) tally.aside(row, "unit-unknown", "units");
    else if (value === "number-unreadable" || value === "number-out-of-range") tally.aside(row, value, "quantity");
    else if (value === "conflict") tally.aside(row, "cells-conflicting", "quantity_in_book_style");
    else if (typeof value === "number" && value < 0) tally.aside(row, "number-negative", "quantity");
    else {
      const item = observationOf(edition.id, SOURCE.id, {
        line: row.line, column: "", key: { measure, good: what.good, area: area.id, stage: measure === "production" ? what.stage : null }, period: year, printed, value, comparator, unit: unit[0], factor: unit[1],
        // E and I of SDMX: estimated and imputed; F is a forecast.
        status: /estimate/i.test(notes) || /^[EI]$/i.test(row.cell("sdmx_code").trim()) || isEstimatedInBook(row.cell("quantity_in_book_style").trim()) ? "estimated" : /^F$/i.test(row.cell("sdmx_code").trim()) ? "forecast" : "reported", basis: what.basis, definition: [commodity, form].filter(Boolean).join("; "), note: [notes, SDMX[row.cell("sdmx_code").trim().toUpperCase()] ?? ""].filter(Boolean).join("|") || null,
      });
      found.push({ key: [row.cell("country_trans").trim(), area.id, year, measure, commodity, form, unit[0]].join("|"), says: `${JSON.stringify(told)}|${notes}`, row, item });
    }
  }
  const observations = eachOnce(found, tally, "quantity");
  return { edition, sources: [SOURCE], observations, flows: [], problems: tally.problems, rows: tally.counts(observations.length) };
}

/** The one metal that a form of the platinum group names. */
function metalIn(form: string): ReturnType<typeof minerals.find> {
  const [metal = "", ...others] = form.match(/platinum|palladium|rhodium|iridium|ruthenium|osmium/gi) ?? [];
  return others.length > 0 || /\b(?:other|total|all|group|metals)\b/i.test(form) ? undefined : minerals.find(metal);
}

/**
 * "gallium, primary", "rare earth oxides", "lithium minerals" with a form in brackets: the mineral, its stage, and what the mass is counted as. What is
 * headed "..., mine" is counted in metal, as the tables of the yearbook say of each; of the rest, without a word on content, the weight is gross.
 */
function goodOf(commodity: string, form: string): { readonly good: string; readonly stage: Observation["key"]["stage"]; readonly basis: string } | null {
  const [head = "", ...rest] = commodity.toLowerCase().split(",").map((part) => part.trim());
  const bare = head.replace(/^primary\s+/, "").replace(/\s+(ores? and concentrates?|minerals|oxides|ores?|metal)$/, "");
  if (head === "ferro-alloys") {
    const alloy = goods.find(form.trim()) ?? goods.find(form.trim().replace("-", ""));
    return alloy ? { good: alloy.id, stage: "metal", basis: "gross" } : null;
  }
  const group = minerals.find(head) ?? minerals.find(bare) ?? minerals.find(`${bare}s`);
  // Of the platinum group each metal has rows of its own, told by the form; "other platinum metals" and all of them together are of the group.
  const mineral = group?.id === "platinum-group-metals" ? (metalIn(form) ?? group) : group;
  // Pig iron is another good than the ore, and the registry has none for it.
  if (!mineral || rest.includes("pig")) return null;
  const smelter = rest.some((word) => /smelter/.test(word));
  const primary = head.startsWith("primary ") || rest.some((word) => /primary|refin/.test(word));
  const mine = rest.some((word) => /^mine\b/.test(word));
  const [, content] = /([A-Za-z][A-Za-z0-9]*) content\b/.exec(form) ?? [];
  const formula = content !== undefined && /^[A-Z][A-Za-z]?\d?(?:[A-Z][a-z]?\d?)*$/.test(content) ? content : null;
  const metal = mineral.symbol === undefined ? "gross" : `as:${mineral.symbol}`;
  const basis = /oxides$/.test(head) ? (mineral.id === "rare-earths" ? "as:REO" : "gross") : formula !== null ? `as:${formula}` : content === "metal" || mine || primary || smelter ? metal : "gross";
  return { good: mineral.id, stage: smelter ? "metal" : primary ? "refining" : mine || /minerals|oxides|ores?|concentrates$/.test(head) ? "mining" : null, basis };
}
