// International Council on Mining and Metals, Global Mining Dataset: one facility a row, with the names it was grouped from, kinds of asset joined by ";",
// commodities in three ranks, and "NA" for nothing. What others added to the table (loss of output, risk) is not read, and that is told.
import type { Edition, Facility, FacilityKind, Source } from "@monazite/core";
import type { ReadTable, TableInput, TableReader } from "../reader.js";
import { eachOnce, type Keyed } from "../table/each-once.js";
import { bindColumns } from "../table/header.js";
import type { Row } from "../table/rows.js";
import { Tally } from "../tally.js";
import { countryNamed, degreesIn, mineralTold } from "./words.js";

const SOURCE: Source = { id: "icmm-facilities", publisher: "International Council on Mining and Metals", title: "Global Mining Dataset", published: null, url: "https://www.icmm.com/", licence: "own terms of the publisher; not verified", redistributable: false, family: null };

const NEEDED = ["icmmid", "mine_name", "latitude", "longitude", "asset_type", "country_region", "primary_commodity"] as const;
const READ: ReadonlySet<string> = new Set([...NEEDED, "confidence_factor", "group_names", "secondary_commodity", "other_commodities", "production", "processing", "status", "operator", "operators", "owner", "owners", "company"]);
const alias = (plain: string): string => plain.replace(/[. ]/g, "_").replace("mine_name_", "mine_name");
const KINDS: Readonly<Record<string, FacilityKind>> = { mine: "mine", smelter: "smelter", refinery: "refinery", plant: "plant", "processing plant": "plant", deposit: "deposit" };

export const icmm: TableReader = { id: "icmm-facilities", encoding: "windows-1252", recognise: ({ plain }) => NEEDED.filter((name) => plain.map(alias).includes(name)).length / NEEDED.length, read };

function read({ header, rows, sha256, options }: TableInput): ReadTable {
  const columns = bindColumns(header, NEEDED, alias);
  const tally = new Tally();
  const edition: Edition = { id: options.edition ?? `icmm-facilities:${sha256.slice(0, 12)}`, title: "ICMM Global Mining Dataset", kind: "statistics", published: options.published ?? null, sha256, supersedes: null };
  for (const [index, plain] of header.plain.entries()) if (!READ.has(alias(plain))) tally.tell({ code: "column-not-read", line: null, column: header.names[index] ?? plain, raw: "" });
  const found = [...tally.down(rows(columns, tally.tellUnread))].flatMap((row): Keyed<Facility>[] => {
    const item = facilityOf(row, edition.id, tally);
    return item ? [{ key: item.id, says: row.raw, row, item }] : [];
  });
  const facilities = eachOnce(found, tally, "ICMMID");
  return { edition, sources: [{ ...SOURCE, published: edition.published }], observations: [], flows: [], facilities, problems: tally.problems, rows: tally.counts(facilities.length) };
}

const isNothing = (text: string): boolean => text === "" || /^(na|n\/a|null|nan)$/i.test(text);
const partsOf = (cell: string): readonly string[] => [...new Set(cell.split(";").map((part) => part.trim()).filter((part) => !isNothing(part)))];

function facilityOf(row: Row, editionId: string, tally: Tally): Facility | undefined {
  const cell = (name: string): string => { const text = row.cell(name).trim(); return isNothing(text) ? "" : text; };
  const id = cell("icmmid");
  if (!/^[A-Za-z]+\d+$/.test(id)) return tally.aside(row, "code-unreadable", "ICMMID");
  const name = cell("mine_name");
  if (name === "") return tally.aside(row, "word-unknown", "Mine_Name");
  const country = cell("country_region") === "" ? null : countryNamed(cell("country_region"));
  if (cell("country_region") !== "" && country === null) return tally.aside(row, "place-unknown", "Country_Region");
  const kinds = partsOf(row.cell("asset_type")).map((word) => KINDS[word.toLowerCase()]);
  if (kinds.includes(undefined)) return tally.aside(row, "word-unknown", "Asset_Type");
  const [latitude, longitude] = [degreesIn(row.cell("latitude"), 90), degreesIn(row.cell("longitude"), 180)];
  if (typeof latitude === "string") return tally.aside(row, latitude, "Latitude");
  if (typeof longitude === "string") return tally.aside(row, longitude, "Longitude");
  if ((latitude === null) !== (longitude === null)) return tally.aside(row, "number-unreadable", latitude === null ? "Latitude" : "Longitude");
  // Lists write 0 and 0 for a site whose place nobody entered: that point is in the sea.
  const isNowhere = latitude === 0 && longitude === 0;
  if (isNowhere) tally.remark(row, "coordinates-not-taken", "Latitude");
  const minerals = [
    ...partsOf(row.cell("primary_commodity")).map((word) => mineralTold(word, "primary")), ...partsOf(row.cell("secondary_commodity")).map((word) => mineralTold(word, "secondary")), ...partsOf(row.cell("other_commodities")).map((word) => mineralTold(word, "other")),
  ];
  if (minerals.some(({ good }) => good === null)) tally.remark(row, "word-kept", "Primary_Commodity");
  const does = [["production", "production"], ["processing", "processing"]].flatMap(([column, word]) => (/^true$/i.test(cell(column ?? "")) ? [word] : []));
  return {
    id, name, alsoNamed: partsOf(row.cell("group_names")).filter((other) => other !== name), kinds: [...new Set(kinds.flatMap((kind) => kind ?? []))], country, region: null, latitude: isNowhere ? null : latitude, longitude: isNowhere ? null : longitude, minerals,
    operators: ["operator", "operators", "owner", "owners", "company"].flatMap((column) => partsOf(row.cell(column))), status: cell("status") || null, confidence: cell("confidence_factor") || null,
    editionId, sourceId: SOURCE.id, locator: `line ${row.line}`, note: does.length ? does.join(", ") : null,
  };
}
