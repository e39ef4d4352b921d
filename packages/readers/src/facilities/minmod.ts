// MinMod mineral sites, JSON: each site with candidates for its country, commodities by observed word and number of the vocabulary, and a point as WKT. Of
// several candidates the surest counts; two as sure as each other are no country. Points of another reference system are not taken.
import type { Edition, Facility, Source } from "@monazite/core";
import { minerals as registry } from "@monazite/core/minerals";
import { parseJson } from "../json/parse.js";
import type { ReadTable, TableInput, TableReader } from "../reader.js";
import { eachOnce, type Keyed } from "../table/each-once.js";
import { bindColumns } from "../table/header.js";
import type { Row } from "../table/rows.js";
import { Tally } from "../tally.js";
import { MINMOD_COMMODITIES, MINMOD_COUNTRIES } from "./minmod-vocabulary.data.js";
import { countryNamed, degreesIn, mineralTold } from "./words.js";

const NEEDED = ["source_id", "record_id", "name", "location_info", "mineral_inventory"] as const;

export const minmod: TableReader = { id: "minmod-sites", recognise: ({ plain, delimiter }) => (delimiter === "json" ? NEEDED.filter((name) => plain.includes(name)).length / NEEDED.length : 0), read };

const COUNTRIES: ReadonlyMap<string, string> = new Map(MINMOD_COUNTRIES.trim().split(/\s+/).map((pair) => pair.split(":") as [string, string]));
const COMMODITIES: ReadonlyMap<string, string> = new Map(MINMOD_COMMODITIES.trim().split("\n").map((line) => [line.slice(0, line.indexOf(":")), line.slice(line.indexOf(":") + 1)]));

type Item = Readonly<Record<string, unknown>>;
const isItem = (value: unknown): value is Item => typeof value === "object" && value !== null && !Array.isArray(value);
const itemsIn = (value: unknown): readonly Item[] => (Array.isArray(value) ? value.filter(isItem) : isItem(value) ? [value] : []);
const textOf = (value: unknown): string => (typeof value === "string" ? value.trim() : typeof value === "number" ? String(value) : "");
/** "https://minmod.isi.edu/resource/Q1171" is Q1171. */
const numberIn = (uri: unknown): string => /Q\d+$/.exec(textOf(uri))?.[0] ?? "";

function read({ header, rows, sha256, options }: TableInput): ReadTable {
  const columns = bindColumns(header, NEEDED, (plain) => plain);
  const tally = new Tally();
  const table = [...tally.down(rows(columns, tally.tellUnread))];
  const origin = /^https?:\/\/\S+$/.exec(table[0]?.cell("source_id").trim() ?? "")?.[0] ?? null;
  const slug = slugOf(origin ?? "");
  const edition: Edition = { id: options.edition ?? `minmod:${[slug, sha256.slice(0, 8)].filter((part) => part !== "").join("-")}`, title: `MinMod mineral sites${origin === null ? "" : ` of ${origin}`}`, kind: "statistics", published: options.published ?? null, sha256, supersedes: null };
  const source: Source = { id: ["minmod", slug].filter((part) => part !== "").join("-"), publisher: "MinMod", title: edition.title, published: edition.published, url: origin, licence: /(^|\/\/|\.)usgs\.gov/.test(origin ?? "") ? "MIT; the data of USGS are in the public domain" : "MIT; terms of the origin not verified", redistributable: /(^|\/\/|\.)usgs\.gov/.test(origin ?? ""), family: origin };
  const found = table.flatMap((row): Keyed<Facility>[] => {
    const item = siteOf(row, edition.id, source.id, tally);
    return item ? [{ key: item.id, says: row.raw, row, item }] : [];
  });
  const facilities = eachOnce(found, tally, "record_id");
  return { edition, sources: [source], observations: [], flows: [], facilities, problems: tally.problems, rows: tally.counts(facilities.length) };
}

const slugOf = (address: string): string => address.replace(/^https?:\/\//, "").replace(/[^A-Za-z0-9]+/g, "-").replace(/^-+|-+$/g, "").toLowerCase();

function siteOf(row: Row, editionId: string, sourceId: string, tally: Tally): Facility | undefined {
  const record = row.cell("record_id").trim();
  if (record === "" || record.length > 100) return tally.aside(row, "code-unreadable", "record_id");
  const name = row.cell("name").trim();
  if (name === "") return tally.aside(row, "word-unknown", "name");
  const place = itemsIn(jsonOf(row.cell("location_info")))[0] ?? {};
  const inventory = itemsIn(jsonOf(row.cell("mineral_inventory")));
  const country = countryOf(itemsIn(place["country"]));
  if (country.doubt === "unknown") return tally.aside(row, "place-unknown", "location_info.country");
  if (country.doubt === "several") tally.remark(row, "place-doubtful", "location_info.country");
  const point = pointOf(place);
  if (point === "unread") tally.remark(row, "coordinates-not-taken", "location_info.location");
  const commodities = inventory.flatMap(({ commodity }) => itemsIn(commodity)).map(commodityOf);
  const minerals = [...new Map(commodities.map((one) => [one.told, one])).values()];
  if (minerals.some(({ good }) => good === null)) tally.remark(row, "word-kept", "mineral_inventory.commodity");
  if (inventory.some((one) => one["ore"] !== undefined || one["grade"] !== undefined || one["contained_metal"] !== undefined)) tally.remark(row, "column-not-read", "mineral_inventory.ore, grade");
  const type = [row.cell("site_type"), row.cell("site_rank")].map((text) => text.trim()).filter((text) => text !== "" && !/^notspecified$/i.test(text)).join("; ");
  return {
    id: `${["minmod", slugOf(row.cell("source_id"))].filter((part) => part !== "").join("-")}-${record.replace(/[^A-Za-z0-9._-]+/g, "_")}`, name, alsoNamed: namesIn(jsonOf(row.cell("aliases"))).filter((other) => other !== name), kinds: ["deposit"],
    country: country.id, region: itemsIn(place["state_or_province"]).map((one) => textOf(one["observed_name"])).find((text) => text !== "") ?? null,
    latitude: point === null || point === "unread" ? null : point.latitude, longitude: point === null || point === "unread" ? null : point.longitude,
    minerals, operators: [], status: type || null, confidence: null, editionId, sourceId, locator: `site ${row.line}, record ${record}`, note: country.doubt === "several" ? `country not settled by the source: ${itemsIn(place["country"]).map((one) => textOf(one["observed_name"])).join(", ")}` : null,
  };
}

const jsonOf = (cell: string): unknown => (/^\s*[[{]/.test(cell) ? parseJson(cell) : null);
const namesIn = (value: unknown): readonly string[] => (Array.isArray(value) ? [...new Set(value.map(textOf).filter((text) => text !== ""))] : []);

/** The surest candidate. Word and number must mean one country where both are known. */
function countryOf(candidates: readonly Item[]): { readonly id: string | null; readonly doubt: "unknown" | "several" | null } {
  if (candidates.length === 0) return { id: null, doubt: null };
  const sure = (one: Item): number => (typeof one["confidence"] === "number" ? one["confidence"] : 0);
  const most = Math.max(...candidates.map(sure));
  const found = candidates.filter((one) => sure(one) === most).map((one) => ({ byName: countryNamed(textOf(one["observed_name"])), byNumber: COUNTRIES.get(numberIn(one["normalized_uri"])) ?? null }));
  const ids = new Set(found.flatMap(({ byName, byNumber }) => [byName, byNumber].flatMap((id) => id ?? [])));
  if (ids.size > 1) return { id: null, doubt: "several" };
  const [id = null] = ids;
  return { id, doubt: id === null ? "unknown" : null };
}

function commodityOf(item: Item): Facility["minerals"][number] {
  const observed = textOf(item["observed_name"]);
  const named = COMMODITIES.get(numberIn(item["normalized_uri"])) ?? "";
  const told = mineralTold(observed || named, "present");
  // The vocabulary's own word stands in where the observed one is not known: "REE > La" beside "Lanthan".
  const good = told.good ?? (named === "" ? null : (mineralTold(named, "present").good ?? registry.find(named.split(">").at(-1)?.trim() ?? "")?.id ?? null));
  return { ...told, good };
}

/** "POINT (lon lat)" in WGS 84. Null where there is none. */
function pointOf(place: Item): { readonly latitude: number; readonly longitude: number } | null | "unread" {
  const text = textOf(place["location"]);
  if (text === "" || /EMPTY$/i.test(text)) return null;
  const [, east = "", north = ""] = /^POINT\s*Z?\s*\(\s*(-?[\d.]+)\s+(-?[\d.]+)(?:\s+-?[\d.]+)?\s*\)$/i.exec(text) ?? [];
  const system = itemsIn(place["crs"])[0];
  const isWgs = system !== undefined && (numberIn(system["normalized_uri"]) === "Q701" || /EPSG:4326|WGS ?84/i.test(textOf(system["observed_name"])));
  const [latitude, longitude] = [degreesIn(north, 90), degreesIn(east, 180)];
  return isWgs && typeof latitude === "number" && typeof longitude === "number" ? { latitude, longitude } : "unread";
}
