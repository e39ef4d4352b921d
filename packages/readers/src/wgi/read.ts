// World Bank, Worldwide Governance Indicators: one row a country, one column a year. Three scales are met: the estimate (about -2.5 to 2.5), the
// percentile rank (0 to 100), and the 0-to-1 scale GeoPolRisk makes of the estimate, where 1 is worst. They are never one series.
import { places } from "@monazite/core/countries";
import type { Edition, Observation, Source } from "@monazite/core";
import { observationOf } from "../observations.js";
import { Refusal } from "../problem.js";
import type { ReadTable, TableInput, TableReader } from "../reader.js";
import { bindColumns, type Header } from "../table/header.js";
import { readNumber, type NumberStyle } from "../table/numbers.js";
import { Tally } from "../tally.js";

const SOURCE: Source = { id: "world-bank-wgi", publisher: "World Bank", title: "Worldwide Governance Indicators", published: null, url: "https://www.worldbank.org/en/publication/worldwide-governance-indicators", licence: "CC-BY-4.0", redistributable: true, family: null };

const alias = (plain: string): string => ({ "country/territory": "name", country: "name", code: "code", "country code": "code", "indicator name": "indicator" })[plain] ?? (/^\d{4}$/.test(plain) ? plain : "");
const yearsIn = (header: Header): readonly string[] => header.plain.filter((plain) => /^(19|20)\d{2}$/.test(plain));

export const wgi: TableReader = {
  id: "world-bank-wgi",
  recognise: ({ plain, ...header }) => {
    const own = new Set(plain.map(alias));
    const named = own.has("name") && own.has("code") && yearsIn({ plain, ...header }).length > 0;
    return named && (own.has("indicator") || plain.includes("country/territory")) ? 1 : 0;
  },
  read,
};

type Scale = "estimate" | "percentile" | "geopolrisk";
const DEFINITIONS: Readonly<Record<Scale, string>> = {
  estimate: "estimate, about -2.5 (weak) to 2.5 (strong)", percentile: "percentile rank, 0 (weak) to 100 (strong)", geopolrisk: "0.5 - estimate/5, cut off at 0 and 1; 1 is weakest (GeoPolRisk)",
};
const UNITS: Readonly<Record<Scale, string>> = { estimate: "index", percentile: "index", geopolrisk: "index" };

function read({ header, rows, sha256, options }: TableInput): ReadTable {
  const columns = bindColumns(header, ["name", "code"], alias);
  const years = yearsIn(header);
  const all = [...rows(columns, () => undefined)];
  const style: NumberStyle = { decimal: options.decimal ?? (all.some((row) => years.some((year) => /^-?\d+,\d+$/.test(row.cell(year)))) ? "," : ".") };
  const values = all.flatMap((row) => years.map((year) => readNumber(row.cell(year), style))).filter((value) => typeof value === "number");
  const scale = scaleOf(values, all.find((row) => row.cell("indicator") !== "")?.cell("indicator") ?? "");
  const tally = new Tally();
  const edition: Edition = { id: options.edition ?? `world-bank-wgi:${scale}-${years[0] ?? ""}-${years.at(-1) ?? ""}`, title: `Worldwide Governance Indicators, ${DEFINITIONS[scale]}`, kind: "statistics", published: options.published ?? null, sha256, supersedes: null };
  const observations: Observation[] = [];
  // A code that stands twice names two countries' numbers; which is whose cannot be told.
  const twice = new Set(all.map((row) => row.cell("code").trim()).filter((code, index, codes) => codes.indexOf(code) !== index));
  for (const row of tally.down(rows(columns, tally.tellUnread))) {
    const code = row.cell("code").trim();
    const area = BANK_CODES[code] ?? code;
    if (twice.has(code)) tally.aside(row, "duplicate-conflicting", "Code");
    else if (!places.get(area)) tally.aside(row, "place-unknown", "Code");
    else {
      const found = years.map((year) => ({ year, printed: row.cell(year).trim() })).map((one) => ({ ...one, value: /^(nan|\.\.|)$/i.test(one.printed) ? ("not-reported" as const) : readNumber(one.printed, style) }));
      const fault = found.find(({ value }) => value === "number-unreadable" || value === "number-out-of-range");
      if (fault) tally.aside(row, "number-unreadable", fault.year);
      else {
        for (const { year, printed, value } of found) {
          if (value === "number-unreadable" || value === "number-out-of-range") continue;
          observations.push(observationOf(edition.id, SOURCE.id, { line: row.line, column: year, key: { measure: "governance", good: "all-goods", area }, period: year, printed: printed.replace(",", style.decimal === "," ? "." : ","), value, unit: UNITS[scale], status: "estimated", definition: `${row.cell("indicator") || "political stability and absence of violence"}; ${DEFINITIONS[scale]}` }));
        }
      }
    }
  }
  return { edition, sources: [SOURCE], observations, flows: [], problems: tally.problems, rows: tally.counts() };
}

/** Codes of the World Bank that are not ISO's. */
const BANK_CODES: Readonly<Record<string, string>> = { ADO: "AND", ZAR: "COD", ROM: "ROU", TMP: "TLS", WBG: "PSE", KSV: "XKX", ANT: "ANT" };

/**
 * The scale by what the numbers can be: below zero is an estimate, above 2.6 a rank; all between 0 and 1 is the scale of GeoPolRisk.
 *
 * @throws Refusal `format-ambiguous` when they fit several
 */
function scaleOf(values: readonly number[], indicator: string): Scale {
  if (/percentile/i.test(indicator)) return "percentile";
  if (/estimate/i.test(indicator)) return "estimate";
  const [least, most] = values.reduce(([low, high], value) => [Math.min(low, value), Math.max(high, value)], [Infinity, -Infinity]);
  if (least < 0 && least >= -4 && most <= 4) return "estimate";
  if (least >= 0 && most > 4 && most <= 100) return "percentile";
  if (least >= 0 && most <= 1) return "geopolrisk";
  throw new Refusal("format-ambiguous", Object.values(DEFINITIONS).join(" | "));
}
