// World Bank, Worldwide Governance Indicators: one column a year, or one row a year; one indicator or several; an estimate (about -2.5 to 2.5), a percentile
// rank, the score of 2025 (both 0 to 100), or the 0-to-1 scale GeoPolRisk makes of the estimate, where 1 is worst. What a table or row is, it must say.
// The answers of the Bank's API (v2, JSON: a head and its rows) are long tables like the others; one page of several is no table.
import { places } from "@monazite/core/countries";
import type { Edition, Observation, Source } from "@monazite/core";
import { observationOf, type Observed } from "../observations.js";
import { Refusal } from "../problem.js";
import type { ReadTable, TableInput, TableReader } from "../reader.js";
import { eachOnce, type Keyed } from "../table/each-once.js";
import { isOtherCountry } from "../table/codes.js";
import { bindColumns, type Header } from "../table/header.js";
import { readNumber, type NumberStyle } from "../table/numbers.js";
import { yearCell } from "../table/period-words.js";
import type { Row } from "../table/rows.js";
import { Tally } from "../tally.js";
import { DEFINITIONS, fitsScale, indicatorIn, scaleIn, scaleOfNumbers, type Indicator, type Scale } from "./indicators.js";

const SOURCE: Source = { id: "world-bank-wgi", publisher: "World Bank", title: "Worldwide Governance Indicators", published: null, url: "https://www.worldbank.org/en/publication/worldwide-governance-indicators", licence: "CC-BY-4.0", redistributable: true, family: null };

const ALIASES: Readonly<Record<string, string>> = {
  "country/territory": "name", country: "name", "country name": "name", countryname: "name", economy: "name", "economy (name)": "name", code: "code", "country code": "code", "economy (code)": "code", countryiso3code: "code", iso3: "code", wbcode: "code",
  "indicator name": "indicator", indicator: "indicator", "series name": "indicator", "governance dimension": "indicator", dimension: "indicator", "indicator code": "series", "series code": "series", year: "year", date: "year", time: "year", value: "value",
};

/** "2022", "2022 [YR2022]", "YR2022". */
const yearOf = (plain: string): string | null => /^(?:yr)?((?:19|20)\d{2})(?: \[yr\d{4}\])?$/.exec(plain)?.[1] ?? null;

function alias(plain: string): string {
  const year = yearOf(plain);
  if (year !== null) return year;
  const known = ALIASES[plain];
  if (known !== undefined) return known;
  const scale = /^(?:governance )?(?:estimate|score|percentile rank|pctrank)\b/.test(plain) ? scaleIn(plain) : null;
  return scale === null || scale === "other" ? "" : `scale ${scale}`;
}

const yearsIn = (header: Header): readonly string[] => header.plain.flatMap((plain) => yearOf(plain) ?? []);
const scalesIn = (header: Header): readonly Scale[] => header.plain.map(alias).filter((name) => name.startsWith("scale ")).map((name) => name.slice(6) as Scale);

export const wgi: TableReader = {
  id: "world-bank-wgi", encoding: "windows-1252",
  recognise: (header) => {
    const own = new Set(header.plain.map(alias));
    const told = own.has("indicator") || own.has("series");
    if (!own.has("code")) return 0;
    if (own.has("name") && yearsIn(header).length > 0 && (told || header.plain.includes("country/territory"))) return 1;
    return own.has("year") && told && (own.has("value") || scalesIn(header).length > 0) ? 1 : 0;
  },
  read,
};

/** Codes of the World Bank that are not ISO's. */
const BANK_CODES: Readonly<Record<string, string>> = { ADO: "AND", ZAR: "COD", ROM: "ROU", TMP: "TLS", WBG: "PSE", KSV: "XKX" };

const GAP = /^(nan|na|\.\.|)$/i;

/** One value of a row: of which year, on which scale, in which column. */
interface Cell {
  readonly column: string;
  readonly year: string;
  readonly scale: Scale | "other" | null;
  readonly printed: string;
}

function read({ header, rows, sha256, name, options, around }: TableInput): ReadTable {
  if (Number(around.get("pages") ?? 1) > 1) throw new Refusal("page-of-several", `${around.get("page") ?? "?"}/${around.get("pages") ?? "?"}`);
  const columns = bindColumns(header, ["code"], alias);
  const tally = new Tally();
  const all = [...tally.down(rows(columns, tally.tellUnread))];
  const [years, scales] = [yearsIn(header), scalesIn(header)];
  const cellsOf = (row: Row): readonly Cell[] => {
    const scale = scaleIn(`${row.cell("indicator")} ${row.cell("series")}`);
    if (years.length > 0) return years.map((year) => ({ column: year, year, scale, printed: row.cell(year).trim() }));
    const year = yearCell(row.cell("year"));
    return scales.length > 0 ? scales.map((one) => ({ column: one, year, scale: one, printed: row.cell(`scale ${one}`).trim() })) : [{ column: "value", year, scale, printed: row.cell("value").trim() }];
  };
  const style: NumberStyle = { decimal: options.decimal ?? (all.some((row) => cellsOf(row).some(({ printed }) => /^-?\d+,\d+$/.test(printed))) ? "," : ".") };
  const ofTable = tableSays(header, options.subject, name, columns.has("indicator") || columns.has("series"), tally);
  const numbersOf = (indicator: Indicator): readonly number[] => all.filter((row) => (indicatorOf(row) ?? ofTable.indicator) === indicator).flatMap((row) => cellsOf(row).map(({ printed }) => readNumber(printed, style))).filter((value) => typeof value === "number");
  const byNumbers = new Map<Indicator, Scale | null>();
  const scaleBy = (indicator: Indicator): Scale | null => {
    const known = byNumbers.get(indicator);
    if (known !== undefined) return known;
    const scale = ofTable.scale ?? scaleOfNumbers(numbersOf(indicator), header.plain.includes("country/territory"));
    byNumbers.set(indicator, scale);
    return scale;
  };
  const others = new Set<string>();
  const inPart = new Set<number>();
  const seen = { indicators: new Set<string>(), scales: new Set<Scale>(), years: new Set<string>() };
  const found = all.flatMap((row): Keyed<readonly Observed[]>[] => {
    const words = row.cell("indicator").trim() || row.cell("series").trim();
    const indicator = words === "" ? ofTable.indicator : indicatorOf(row);
    const code = row.cell("code").trim();
    const area = BANK_CODES[code] ?? code;
    // Downloads of the Bank end with lines such as "Data from database: ...".
    if (code === "" && words === "" && row.cells.filter((cell) => cell.trim() !== "").length === 1) {
      tally.remark(row, "note-under-table");
      return [];
    }
    if (!indicator) return tally.aside(row, "word-unknown", "Indicator Name") ?? [];
    const cells = cellsOf(row);
    // Margins and counts of an indicator stand in rows of their own: told once, and no governance.
    if (cells.every(({ scale }) => scale === "other")) {
      if (!others.has(words)) tally.remark(row, "column-not-read", words);
      others.add(words);
      return [];
    }
    if (!places.get(area)) return tally.aside(row, "place-unknown", "Code") ?? [];
    if (isOtherCountry(row.cell("name"), area)) return tally.aside(row, "cells-conflicting", "Code") ?? [];
    // GeoPolRisk writes 0, the best there is, where the Bank has no estimate (seen 2026-11-30: Aruba 1996); an estimate of 2.5, which would give it, never was.
    const read = cells.map((cell) => {
      const on = cell.scale === null || cell.scale === "other" ? scaleBy(indicator) : cell.scale;
      const value = GAP.test(cell.printed) ? ("not-reported" as const) : readNumber(cell.printed, style);
      return { ...cell, on, value: on === "geopolrisk" && value === 0 ? ("not-reported" as const) : value };
    });
    const zero = read.find(({ printed, value }) => value === "not-reported" && !GAP.test(printed));
    if (zero) tally.remark(row, "zero-read-as-missing", zero.column);
    if (read.some(({ on, value }) => on === null && typeof value === "number")) throw new Refusal("format-ambiguous", Object.values(DEFINITIONS).join(" | "));
    // A cell that cannot be read, or that lies off its scale, costs no other year of its row; the row is among those kept aside, and none without a good cell is loaded.
    const isBad = ({ value, on }: (typeof read)[number]): boolean => value === "number-unreadable" || value === "number-out-of-range" || (typeof value === "number" && on !== null && !fitsScale(value, on));
    const bad = read.find(isBad);
    if (bad) {
      tally.aside(row, typeof bad.value === "string" ? "number-unreadable" : "number-off-scale", bad.column);
      inPart.add(row.line);
    }
    const good = read.filter((one) => !isBad(one));
    if (bad && !good.some(({ value }) => typeof value === "number")) return [];
    const faulty = read.find(({ year }) => !/^(19|20)\d{2}$/.test(year));
    if (faulty) return tally.aside(row, "period-unreadable", "year") ?? [];
    const item = good.flatMap(({ column, year, on, printed, value }) => {
      if (on === null || value === "number-unreadable" || value === "number-out-of-range") return [];
      seen.indicators.add(indicator.code);
      seen.scales.add(on);
      seen.years.add(year);
      return [{ line: row.line, column, key: { measure: "governance", good: "all-goods", area }, period: year, printed: style.decimal === "," ? printed.replace(",", ".") : printed, value, unit: "index", status: "estimated" as const, definition: `${indicator.name}; ${DEFINITIONS[on]}` }];
    });
    return [{ key: [code, indicator.code, years.length > 0 ? "" : row.cell("year").trim(), [...new Set(read.map(({ on }) => on))].join()].join("|"), says: cells.map(({ printed }) => printed).join("|"), row, item }];
  });
  const kept = eachOnce(found, tally, "Code");
  const spanned = [...seen.years].sort();
  // Each indicator is an edition of its own, so that the six files of a year stand beside each other.
  const id = [seen.indicators.size > 2 ? "all" : [...seen.indicators].sort().join("-"), [...seen.scales].sort().join("-"), spanned[0] ?? "", spanned.at(-1) ?? ""].filter((part) => part !== "").join("-");
  const edition: Edition = { id: options.edition ?? `world-bank-wgi:${id}`, title: `Worldwide Governance Indicators, ${[...seen.scales].sort().map((scale) => DEFINITIONS[scale]).join("; ")}`, kind: "statistics", published: options.published ?? updatedOn(around), sha256, supersedes: null };
  const observations: Observation[] = kept.flat().map((one) => observationOf(edition.id, SOURCE.id, one));
  return { edition, sources: [SOURCE], observations, flows: [], problems: tally.problems, rows: tally.counts(kept.filter(([first]) => !inPart.has(first?.line ?? -1)).length) };
}

/** The day the Bank last renewed what its API answers. */
const updatedOn = (around: TableInput["around"]): string | null => /^\d{4}-\d{2}-\d{2}$/.exec(around.get("lastupdated") ?? "")?.[0] ?? null;

const indicatorOf = (row: Row): Indicator | null => indicatorIn(row.cell("indicator")) ?? indicatorIn(row.cell("series").replaceAll(".", " "));

/**
 * What a table without a column for it is of: told by the person, else by the name of the file, aloud. The layout with "Country/Territory" is that of
 * GeoPolRisk, which uses political stability and nothing else.
 *
 * @throws Refusal `subject-unknown`
 */
function tableSays({ plain }: Header, subject: string | undefined, name: string, inRows: boolean, tally: Tally): { readonly indicator: Indicator | null; readonly scale: Scale | null } {
  const scaleTold = scaleIn(subject ?? "");
  const scale = scaleTold === "other" ? null : scaleTold;
  if (inRows) return { indicator: subject === undefined ? null : indicatorIn(subject), scale };
  const told = subject === undefined ? null : indicatorIn(subject);
  if (told) return { indicator: told, scale };
  if (subject !== undefined && scale === null) throw new Refusal("subject-unknown", subject);
  const named = indicatorIn(name.replace(/^.*[\\/]/, "").replace(/\.\w+$/, ""));
  if (named) {
    tally.tell({ code: "subject-from-name", line: null, column: null, raw: name });
    return { indicator: named, scale };
  }
  if (!plain.includes("country/territory")) throw new Refusal("subject-unknown", name);
  tally.tell({ code: "subject-of-layout", line: null, column: null, raw: "" });
  return { indicator: indicatorIn("political stability"), scale };
}
