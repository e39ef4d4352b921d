// World Mining Data (Austrian Federal Ministry of Finance): one file a mineral, one row a country, one column a year. The table does not say which
// mineral it is of; the name of the file does, which is remarked, or the person.
import type { Edition, Observation, Source } from "@monazite/core";
import { minerals } from "@monazite/core/minerals";
import { observationOf } from "../observations.js";
import { Refusal } from "../problem.js";
import type { ReadTable, TableInput, TableReader } from "../reader.js";
import { readTradePlace } from "../table/codes.js";
import { bindColumns } from "../table/header.js";
import { readNumber } from "../table/numbers.js";
import { Tally } from "../tally.js";

const SOURCE: Source = { id: "world-mining-data", publisher: "Federal Ministry of Finance of Austria", title: "World Mining Data", published: null, url: "https://www.world-mining-data.info/", licence: "own terms of the publisher", redistributable: false, family: null };

const NEEDED = ["country", "country_code", "country_iso", "unit", "data_source"] as const;
const UNITS: Readonly<Record<string, readonly [string, number]>> = { "metr. t": ["t", 1], kg: ["kg", 1], "1000 metr. t": ["t", 1000] };
const STATUS = { r: "reported", e: "estimated", p: "estimated" } as const;

export const wmd: TableReader = {
  id: "world-mining-data",
  recognise: ({ plain }) => (NEEDED.filter((name) => plain.includes(name)).length + (plain.some((name) => /^\d{4}$/.test(name)) ? 1 : 0)) / (NEEDED.length + 1),
  read,
};

function read({ header, rows, sha256, name, options }: TableInput): ReadTable {
  const years = header.plain.filter((plain) => /^\d{4}$/.test(plain));
  const columns = bindColumns(header, NEEDED);
  const { mineral, basis } = subjectOf(options.subject ?? name);
  const tally = new Tally();
  if (options.subject === undefined) tally.tell({ code: "subject-from-name", line: null, column: null, raw: name });
  const edition: Edition = { id: options.edition ?? `world-mining-data:${mineral}-${years.at(-1) ?? ""}`, title: `World Mining Data, ${mineral}, ${years[0] ?? ""}-${years.at(-1) ?? ""}`, kind: "statistics", published: options.published ?? null, sha256, supersedes: null };
  const observations: Observation[] = [];
  for (const row of tally.down(rows(columns, tally.tellUnread))) {
    const isTotal = row.cell("country").trim().toLowerCase() === "total";
    const area = isTotal ? { id: "WLD" } : readTradePlace(row.cell("country_code")) ?? readTradePlace(row.cell("country_iso"));
    const unit = UNITS[row.cell("unit").trim().toLowerCase()];
    const found = years.map((year) => ({ year, printed: row.cell(year).trim() })).map((one) => ({ ...one, value: /^(nan|)$/i.test(one.printed) ? ("not-reported" as const) : readNumber(one.printed) }));
    const fault = found.find(({ value }) => value === "number-unreadable" || value === "number-out-of-range");
    if (!area) tally.aside(row, "place-unknown", "Country_Code");
    else if (!unit) tally.aside(row, "unit-unknown", "unit");
    else if (fault) tally.aside(row, "number-unreadable", fault.year);
    else {
      for (const { year, printed, value } of found) {
        if (value === "number-unreadable" || value === "number-out-of-range") continue;
        observations.push(observationOf(edition.id, SOURCE.id, {
          line: row.line, column: year, key: { measure: "production", good: mineral, area: area.id, stage: "mining" }, period: year, printed, value, unit: unit[0], factor: unit[1],
          status: STATUS[row.cell("data_source").trim() as keyof typeof STATUS] ?? "reported", basis, definition: isTotal ? "total as printed" : null,
        }));
      }
    }
  }
  return { edition, sources: [SOURCE], observations, flows: [], problems: tally.problems, rows: tally.counts() };
}

/** "Rare Earths (REO)", "Lithium (Li2O).csv": the mineral, and what its mass is counted as. @throws Refusal `subject-unknown` */
function subjectOf(text: string): { readonly mineral: string; readonly basis: string | null } {
  const [, words = "", formula] = /([^/\\]*?)(?:\s*\(([^)]+)\))?(?:\.\w+)*$/.exec(text) ?? [];
  const mineral = minerals.find(words.trim()) ?? minerals.find(words.trim().replace(/[-_]/g, " "));
  if (!mineral) throw new Refusal("subject-unknown", text);
  return { mineral: mineral.id, basis: formula === undefined ? (mineral.symbol ? `as:${mineral.symbol}` : null) : `as:${formula}` };
}
