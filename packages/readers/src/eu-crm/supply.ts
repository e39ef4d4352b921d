// Shares of world supply, or of what the EU sources, by material, stage and country, with the export restriction parameter t. Both tables have the same
// columns, so which of them it is must be told; what the name of the file says is taken with a remark.
import type { Observation } from "@monazite/core";
import { observationOf } from "../observations.js";
import { Refusal } from "../problem.js";
import type { ReadTable, TableInput, TableReader } from "../reader.js";
import { eachOnce, type Keyed } from "../table/each-once.js";
import { bindColumns } from "../table/header.js";
import { readNumber } from "../table/numbers.js";
import { Tally } from "../tally.js";
import { countryOf, stagedMaterial } from "./names.js";
import { mostlyPercent, shareOf, withPoint, type PrintedShare } from "./shares.js";
import { idsOf, SOURCE_ID, studyEdition, studyTable, SUPPLY_YEARS } from "./source.js";

const NEEDED = ["material", "stage", "country", "share", "t"] as const;
const EU = "EU27_2020";

const SIDES = {
  world: { slug: "world-supply", table: "GlobalSupplyShares", id: "world", t: "t", definition: "share of global supply, mean of 2016 to 2020", tDefinition: "parameter t of the study; 1 where not listed" },
  eu: { slug: "eu-supply", table: "EUSupplyShares", id: "eu", t: "t-eu", definition: "share of EU sourcing, mean of 2016 to 2020", tDefinition: "parameter t of the study towards the EU; 1 where not listed" },
} as const;

export const euCrmSupply: TableReader = {
  id: "eu-crm-supply", encoding: "windows-1252",
  recognise: ({ plain }) => (plain.length <= NEEDED.length + 1 ? NEEDED.filter((name) => plain.includes(name)).length / NEEDED.length : 0),
  read,
};

interface SupplyRow {
  readonly good: string;
  readonly stage: NonNullable<Observation["key"]["stage"]>;
  readonly area: string;
  readonly share: PrintedShare | null;
  readonly printed: string;
  readonly t: string;
  readonly line: number;
}

function read({ header, rows, sha256, name, options }: TableInput): ReadTable {
  const columns = bindColumns(header, NEEDED);
  const side = sideOf(options.subject ?? name);
  const tally = new Tally();
  if (options.subject === undefined) tally.tell({ code: "subject-from-name", line: null, column: null, raw: name });
  const { slug, table, id, t: tId, definition, tDefinition } = SIDES[side];
  const edition = studyEdition(slug, sha256, options);
  const all = [...tally.down(rows(columns, tally.tellUnread))];
  const inPercent = mostlyPercent(all.map((row) => row.cell("share")));
  const found = all.flatMap((row): Keyed<SupplyRow>[] => {
    const what = stagedMaterial(row.cell("material"), row.cell("stage"));
    const area = countryOf(row.cell("country"));
    const printed = row.cell("share").trim();
    const share = printed === "-" || printed === "" ? null : shareOf(printed, inPercent);
    const t = readNumber(withPoint(row.cell("t").trim()));
    if (typeof what === "string") return tally.aside(row, "word-unknown", what === "stage" ? "Stage" : "Material") ?? [];
    if (area === null) return tally.aside(row, "place-unknown", "Country") ?? [];
    if (typeof share === "string") return tally.aside(row, share, "Share") ?? [];
    if (typeof t === "string" || t < 0) return tally.aside(row, typeof t === "string" ? t : "number-negative", "t") ?? [];
    if (share?.signLost) tally.remark(row, "percent-sign-lost", "Share");
    const spelt = ["material", "stage", "country"].map((column) => row.cell(column).trim()).join("|");
    return [{ key: spelt, says: `${printed}|${t}`, row, item: { ...what, area, share, printed, t: withPoint(row.cell("t").trim()), line: row.line } }];
  });
  const kept = eachOnce(found, tally, "Share");
  const ids = idsOf(edition.id);
  const observations = kept.flatMap(({ good, stage, area, share, printed, t, line }): Observation[] => {
    const locator = `${table} row ${line}`;
    const ofWorld = side === "world";
    const key = { good, stage };
    const rest = { line, column: "", period: SUPPLY_YEARS, status: "estimated" as const };
    const supply = observationOf(edition.id, SOURCE_ID, {
      ...rest, key: ofWorld ? { ...key, measure: "production", area, denominator: "world-production" } : { ...key, measure: "supply", area: EU, counterpart: area, denominator: "own-supply" },
      printed: share?.digits ?? "", value: share?.value ?? "not-reported", comparator: share?.comparator ?? "eq", unit: "%", definition, note: share?.signLost ? "printed without its percent sign" : null,
    });
    if (Number(t) === 1) return [{ ...supply, id: ids(id, good, stage, area), locator, figure: supply.figure && { ...supply.figure, printed } }];
    // A parameter is set and not measured: it has no last digit.
    const { figure, ...parameter } = observationOf(edition.id, SOURCE_ID, { ...rest, key: { ...key, measure: "export-restriction", area, counterpart: ofWorld ? null : EU }, printed: t, value: Number(t), unit: "index", definition: tDefinition });
    const restriction = { ...parameter, figure: figure && { ...figure, precision: null }, id: ids(tId, good, stage, area), locator };
    return [{ ...supply, id: ids(id, good, stage, area), locator, figure: supply.figure && { ...supply.figure, printed } }, restriction];
  });
  return studyTable(edition, observations, tally, kept.length);
}

/** @throws Refusal `subject-unknown` */
function sideOf(told: string): keyof typeof SIDES {
  const plain = told.replace(/^.*[\\/]/, "");
  if (/global|world/i.test(plain)) return "world";
  // "EUSupply" and "eu supply", but no "eu" inside a word.
  if (/(?:^|[^A-Za-z])(?:EU|eu)(?![a-z])|EU(?=[A-Z])|[Ee]urop/.test(plain)) return "eu";
  throw new Refusal("subject-unknown", told);
}
