// World Mining Data (Austrian Federal Ministry of Finance): one sheet or file a mineral, one row a country, one column a year. The workbook names countries
// and says the mineral above the table; copies with codes of countries say it nowhere, and then the name of the file does, which is remarked, or the person.
import type { Edition, Observation, Source, Stage } from "@monazite/core";
import { minerals } from "@monazite/core/minerals";
import { observationOf } from "../observations.js";
import { Refusal } from "../problem.js";
import type { ReadTable, TableInput, TableReader } from "../reader.js";
import { isOtherCountry, placeNamed, readTradePlace } from "../table/codes.js";
import { bindColumns, type Header } from "../table/header.js";
import { eachOnce, type Keyed } from "../table/each-once.js";
import { doubtfulComma, groupingDot, oddDot, readNumber, withoutBlanks, type NumberStyle } from "../table/numbers.js";
import { unmarked } from "../table/marks.js";
import type { Row } from "../table/rows.js";
import { Tally } from "../tally.js";

const SOURCE: Source = { id: "world-mining-data", publisher: "Federal Ministry of Finance of Austria", title: "World Mining Data", published: null, url: "https://www.world-mining-data.info/", licence: "own terms of the publisher", redistributable: false, family: null };

const NEEDED = ["country", "unit", "data_source"] as const;
const alias = (plain: string): string => (plain === "data source" ? "data_source" : plain);
const UNITS: Readonly<Record<string, readonly [string, number]>> = { "metr. t": ["t", 1], kg: ["kg", 1], "1000 metr. t": ["t", 1000] };
const STATUS = { r: "reported", e: "estimated", p: "estimated" } as const;

/**
 * Stages of what has no mine of its own: it is won from the residues of other metals' works, and aluminium at the smelter. All else in these tables is mine
 * output. The stages are those at which USGS and BGS print the same minerals.
 */
const STAGES: Readonly<Record<string, Stage>> = { gallium: "refining", germanium: "refining", indium: "refining", tellurium: "refining", selenium: "refining", cadmium: "refining", arsenic: "refining", aluminium: "metal" };

const yearsIn = (header: Header): readonly string[] => header.plain.filter((plain) => /^(?:19|20)\d{2}$/.test(plain));

export const wmd: TableReader = {
  id: "world-mining-data", encoding: "windows-1252",
  recognise: (header) => (NEEDED.filter((name) => header.plain.map(alias).includes(name)).length + (yearsIn(header).length > 0 ? 1 : 0)) / (NEEDED.length + 1),
  read,
};

/** Names of the workbook that the registry does not know, or knows for another. */
const COUNTRIES: Readonly<Record<string, string>> = { "Congo, D.R.": "COD", "Congo, Rep.": "COG", "Korea, North": "PRK", "Korea, South": "KOR", "Bosnia-Herzegovina": "BIH" };

interface PrintedPlace {
  readonly id: string;
  /** Of a country that is printed by continent: "Russia, Asia". */
  readonly part: string | null;
}

function placeOf(row: Row, hasCodes: boolean): PrintedPlace | null {
  const name = row.cell("country").trim();
  if (name.toLowerCase() === "total") return { id: "WLD", part: null };
  const coded = hasCodes ? (readTradePlace(row.cell("country_code")) ?? readTradePlace(row.cell("country_iso"))) : null;
  if (coded || hasCodes) return coded && { id: coded.id, part: null };
  const [, whole = name, part = null] = /^(.+), (Asia|Europe|Africa)$/.exec(name) ?? [];
  const found = placeNamed(whole);
  const id = COUNTRIES[name] ?? (typeof found === "string" ? null : found.id);
  return id === null ? null : { id, part };
}

interface Cell {
  readonly year: string;
  readonly printed: string;
  readonly value: number | "not-reported";
}

interface Line {
  readonly row: Row;
  readonly area: string;
  readonly unit: readonly [string, number];
  readonly status: "reported" | "estimated";
  readonly cells: readonly Cell[];
  readonly definition: string | null;
}

function read(input: TableInput): ReadTable {
  const { header, rows, sha256, options } = input;
  const years = yearsIn(header);
  const columns = bindColumns(header, NEEDED, alias);
  const tally = new Tally();
  const { mineral, basis } = subjectOf(input, tally);
  const edition: Edition = { id: options.edition ?? `world-mining-data:${mineral}-${years.at(-1) ?? ""}`, title: `World Mining Data, ${mineral}, ${years[0] ?? ""}-${years.at(-1) ?? ""}`, kind: "statistics", published: options.published ?? null, sha256, supersedes: null };
  const all = [...tally.down(rows(columns, tally.tellUnread))];
  const printedNumbers = all.flatMap((row) => years.map((year) => row.cell(year)));
  // The publisher writes in a country whose dots group thousands: "5.793" alone is asked about whatever parts the cells.
  const doubtful = groupingDot(";", options.decimal, printedNumbers) ?? doubtfulComma(options.decimal, printedNumbers) ?? oddDot(options.decimal, printedNumbers);
  if (doubtful !== null) throw new Refusal("dialect-ambiguous", doubtful);
  const style: NumberStyle = options.decimal === undefined ? {} : { decimal: options.decimal, thousands: true };
  const units = new Set(all.map((row) => row.cell("unit").trim().toLowerCase()).filter((unit) => unit !== ""));
  const found = all.flatMap((row): Keyed<Line & PrintedPlace>[] => {
    const place = placeOf(row, columns.has("country_code") || columns.has("country_iso"));
    const ownUnit = row.cell("unit").trim().toLowerCase();
    // The total is in the unit of the rows above it where it prints none: it can be in no other while they are all in one.
    const unit = UNITS[ownUnit === "" && place?.id === "WLD" && units.size === 1 ? ([...units][0] ?? "") : ownUnit];
    const cells = years.map((year) => ({ year, printed: row.cell(year).trim() })).map((one) => ({ ...one, value: /^(nan|)$/i.test(one.printed) ? ("not-reported" as const) : readNumber(withoutBlanks(unmarked(one.printed).text), style) }));
    const fault = cells.find(({ value }) => value === "number-unreadable" || value === "number-out-of-range");
    if (!place) return tally.aside(row, "place-unknown", "Country") ?? [];
    if (COUNTRIES[row.cell("country").trim()] === undefined && isOtherCountry(row.cell("country"), place.id)) return tally.aside(row, "cells-conflicting", "Country") ?? [];
    if (!unit) return tally.aside(row, "unit-unknown", "unit") ?? [];
    if (fault) return tally.aside(row, "number-unreadable", fault.year) ?? [];
    const negative = cells.find(({ value }) => typeof value === "number" && value < 0);
    if (negative) return tally.aside(row, "number-negative", negative.year) ?? [];
    const item = { row, area: place.id, ...place, unit, status: STATUS[row.cell("data_source").trim().toLowerCase() as keyof typeof STATUS] ?? "reported", cells: cells as readonly Cell[], definition: place.id === "WLD" ? "total as printed" : null };
    return [{ key: row.cell("country").trim(), says: cells.map(({ printed }) => printed).join("|"), row, item }];
  });
  const kept = eachOnce(found, tally, "Country");
  const observations: Observation[] = wholes(kept, tally).flatMap(({ row: { line }, area, unit, status, cells, definition }) => cells.map(({ year, printed, value }) => observationOf(edition.id, SOURCE.id, {
    line, column: year, key: { measure: "production", good: mineral, area, stage: STAGES[mineral] ?? "mining" }, period: year, printed: style.decimal === "," ? printed.replaceAll(".", "").replace(",", ".") : printed, value, unit: unit[0], factor: unit[1], status: unmarked(printed).isEstimated ? "estimated" : status, basis, definition, note: unmarked(printed).note,
  })));
  return { edition, sources: [SOURCE], observations, flows: [], problems: tally.problems, rows: tally.counts(kept.length) };
}

/** A country that is printed in parts is their sum, which is told; a year that one part has no figure for has none. */
function wholes(lines: readonly (Line & PrintedPlace)[], tally: Tally): readonly Line[] {
  const parts = new Map<string, (Line & PrintedPlace)[]>();
  for (const line of lines) if (line.part !== null) parts.set(line.area, [...(parts.get(line.area) ?? []), line]);
  return lines.flatMap((line): readonly Line[] => {
    const own = line.part === null ? undefined : parts.get(line.area);
    if (!own) return [line];
    tally.remark(line.row, "parts-added", "Country");
    if (line !== own[0]) return [];
    const cells = line.cells.map(({ year }, at): Cell => {
      const values = own.map(({ cells: of }) => of[at]?.value ?? "not-reported");
      const value = values.every((one) => typeof one === "number") ? Number(values.reduce((sum, one) => sum + one, 0).toPrecision(15)) : "not-reported";
      return { year, printed: String(value), value };
    });
    return [{ ...line, cells, status: own.some(({ status }) => status === "estimated") ? "estimated" : "reported", definition: `sum of the parts printed: ${own.map(({ row }) => row.cell("country").trim()).join("; ")}` }];
  });
}

interface Subject {
  readonly mineral: string;
  readonly basis: string | null;
}

/** What the table is of: told by the person, else by a line above it, else by its name, aloud. @throws Refusal `subject-unknown` */
function subjectOf({ above, name, options: { subject } }: TableInput, tally: Tally): Subject {
  const told = subject === undefined ? above.split("\n").map((line) => subjectIn(line.replace(/^"?([^",;\t]*).*$/, "$1"))).find((one) => one !== null) : subjectIn(subject);
  if (told) return told;
  const named = subject === undefined ? subjectIn(name) : null;
  if (!named) throw new Refusal("subject-unknown", subject ?? name);
  tally.tell({ code: "subject-from-name", line: null, column: null, raw: name });
  return named;
}

/** "Rare Earths (REO)", "Lithium (Li2O).csv": the mineral, and what its mass is counted as. */
function subjectIn(text: string): Subject | null {
  const [, words = "", formula] = /([^/\\]*?)(?:\s*\(([^)]+)\))?(?:\.\w+)*$/.exec(text) ?? [];
  const mineral = minerals.find(words.trim()) ?? minerals.find(words.trim().replace(/[-_]/g, " "));
  return mineral ? { mineral: mineral.id, basis: formula === undefined ? (mineral.symbol ? `as:${mineral.symbol}` : null) : `as:${formula}` } : null;
}
