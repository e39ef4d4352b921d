// Mineral Commodity Summaries as they came until 2024: a file a commodity, whose columns carry the year and the unit in their names ("Prod_t_2022",
// "Prod_t_est_2023") and say nothing of the commodity. That is told by the person, or hinted at by the name of the file ("mcs2024-raree_world.csv"), aloud.
import type { Observation } from "@monazite/core";
import { minerals } from "@monazite/core/minerals";
import { observationOf } from "../observations.js";
import { Refusal } from "../problem.js";
import type { ReadTable, TableInput, TableReader } from "../reader.js";
import { eachOnce, type Keyed } from "../table/each-once.js";
import { bindColumns, type Header } from "../table/header.js";
import type { Row } from "../table/rows.js";
import { Tally } from "../tally.js";
import { figureOfCell, isExact, mcsCell, refuseGrouping, type McsCell } from "./cell.js";
import { CHAPTER_BASIS, worldGood } from "./long-goods.js";
import { areOfGroup } from "./of-group.js";
import { placeOf } from "./places.js";
import { mcsEdition, mcsSource } from "./source.js";
import { summariesYear, yearsInColumn } from "./summaries.js";
import { basisOfType } from "./wide-goods.js";
import { roundedDigit, stageOf } from "./words.js";

const NEEDED = ["source", "country", "type"] as const;

/** Units as the names of columns shorten them: ours, and how many of ours one is. */
const UNITS: Readonly<Record<string, readonly [string, number]>> = { t: ["t", 1], mt: ["t", 1], kt: ["t", 1000], mmt: ["t", 1e6], kg: ["kg", 1], dmt: ["t", 1], kmt: ["t", 1000], mkt: ["t", 1e6] };

interface Column {
  readonly plain: string;
  readonly name: string;
  readonly kind: "production" | "capacity" | "reserves";
  readonly unit: readonly [string, number];
  readonly year: string | null;
  readonly estimated: boolean;
}

function columnsIn({ plain, names }: Header): readonly Column[] {
  return plain.flatMap((one, index) => {
    const [, kind = "", unit = "", est, year = null] = /^(prod|cap|reserves?)_([a-z]+?)(_est)?(?:_(\d{4}))?$/.exec(one.replace(/ /g, "")) ?? [];
    // "Mt" is a million tonnes to some and a metric ton to others; no row says which.
    const known = /_Mt(?:_|$)/.test(names[index] ?? "") ? undefined : UNITS[unit];
    return known ? [{ plain: one, name: names[index] ?? one, kind: kind === "prod" ? "production" : kind === "cap" ? "capacity" : "reserves", unit: known, year, estimated: est !== undefined }] : [];
  });
}

export const usgsCommodity: TableReader = {
  id: "usgs-mcs-commodity", encoding: "windows-1252",
  recognise: (header) => (!header.plain.includes("commodity") && NEEDED.every((name) => header.plain.includes(name)) && header.plain.some((plain) => /^prod_[a-z_ ]+_?\d{4}$/.test(plain)) ? 1 : 0),
  read,
};

function read(input: TableInput): ReadTable {
  const { header, rows, sha256, name, options } = input;
  const columns = columnsIn(header);
  const unitless = header.plain.findIndex((plain) => /^(prod|cap|reserves?)_/.test(plain) && !plain.includes("note") && !columns.some((one) => one.plain === plain));
  if (unitless >= 0) throw new Refusal("column-unit-unknown", header.names[unitless], { line: header.line, column: header.names[unitless] ?? "" });
  const bound = bindColumns(header, NEEDED);
  const mineral = mineralTold(options.subject ?? name);
  const tally = new Tally();
  if (options.subject === undefined) tally.tell({ code: "subject-from-name", line: null, column: null, raw: name });
  for (const [index, plain] of header.plain.entries()) if (plain !== "" && !plain.includes("note") && !(NEEDED as readonly string[]).includes(plain) && !columns.some((one) => one.plain === plain)) tally.tell({ code: "column-not-read", line: null, column: header.names[index] ?? plain, raw: "" });
  const all = [...tally.down(rows(bound, tally.tellUnread))];
  refuseGrouping(input, all, columns.map(({ plain }) => plain));
  const named = yearsInColumn(all, "source");
  const year = summariesYear(named.length > 0 ? named : columns.filter((one) => one.estimated).map((one) => String(Number(one.year) + 1)), columns.flatMap((one) => one.year ?? []), input, tally);
  const edition = mcsEdition(sha256, year, { ...options, edition: options.edition ?? `usgs-mcs-${year}:${mineral}` });
  const found = all.flatMap((row): Keyed<readonly Observation[]>[] => {
    const place = placeOf(row.cell("country"));
    if (!place) return tally.aside(row, "place-unknown", "Country") ?? [];
    const cells = columns.map((column) => ({ column, cell: mcsCell(row.cell(column.plain), column.kind, options.decimal) }));
    const unread = cells.find(({ cell }) => cell === null);
    if (unread) return tally.aside(row, "number-unreadable", unread.column.name) ?? [];
    const item = cells.flatMap(({ column, cell }) => (cell === null ? [] : [made(row, column, cell, { area: place.area, told: place.told }, mineral, year, edition.id)]));
    return [{ key: `${row.cell("country").trim()}|${row.cell("type").trim()}`, says: row.raw, row, item }];
  });
  const kept = eachOnce(found, tally, "Country");
  return { edition, sources: [mcsSource(edition.id, year, edition.published)], observations: kept.flat(), flows: [], problems: tally.problems, rows: tally.counts(kept.length) };
}

/**
 * Reserves stand in these files without a year. The Summaries of 2025 head their own "RESERVES_2024" and those of 2026 date theirs 2025, both the year before
 * they come out; one series over the editions needs the same of the older ones, and each figure says so.
 */
const UNDATED = "the file gives no year; read as of the year before its Summaries, as those of 2025 and 2026 date theirs";

function made(row: Row, { kind, unit: [unit, factor], year, estimated, name }: Column, cell: McsCell, place: { readonly area: string; readonly told: string | null }, mineral: string, edition: string, editionId: string): Observation {
  const type = row.cell("type").trim();
  const notes = row.cell(kind === "production" ? "prod_notes" : kind === "reserves" ? "reserves_notes" : "cap_notes").trim() || row.cell("reserve_notes").trim();
  // A chapter may hold several goods, each in rows of its type.
  const good = areOfGroup(kind, mineral) ? mineral : worldGood(mineral, type);
  const content = good === mineral && kind === "reserves" ? "gross" : basisOfType(type);
  const { figure, gap } = figureOfCell(cell, cell.digits ?? "0", unit, factor, isExact(cell) ? roundedDigit(cell.digits ?? "") * factor : null);
  return {
    ...observationOf(editionId, editionId, {
      line: row.line, column: name, key: { measure: kind, good, stage: kind === "reserves" ? null : stageOf(type), area: place.area }, period: year ?? String(Number(edition) - 1), printed: "", value: gap ?? "not-reported", unit,
      status: estimated || cell.isEstimated || kind === "reserves" || /estimate/i.test(`${type} ${notes}`) ? "estimated" : "reported", basis: /gross/i.test(type) ? "gross" : content !== "gross" ? content : (CHAPTER_BASIS[good] ?? CHAPTER_BASIS[mineral] ?? null), definition: [type, place.told].filter((part) => part !== null && part !== "").join("; ") || null, note: [cell.word ?? "", notes, year === null ? UNDATED : ""].filter(Boolean).join("; ") || null,
    }), figure, gap,
  };
}

/** Commodities as the names of files shorten them, where the registry does not know the short word. */
const SHORT: Readonly<Record<string, string>> = { raree: "rare-earths", graph: "graphite", lithi: "lithium", cobal: "cobalt", galli: "gallium", germa: "germanium", manga: "manganese", tungs: "tungsten", antim: "antimony", nicke: "nickel", plati: "platinum-group-metals", niobi: "niobium", tanta: "tantalum", vanad: "vanadium", indiu: "indium", tellu: "tellurium", bismu: "bismuth", chrom: "chromium", fluor: "fluorspar", coppe: "copper", mgmet: "magnesium", mgcom: "magnesite", yttri: "yttrium", scand: "scandium", simet: "silicon", timin: "titanium", alumi: "aluminium", bauxi: "bauxite", beryl: "beryllium", zirco: "zirconium", feore: "iron", phosp: "phosphate-rock", potas: "potash", molyb: "molybdenum", rheni: "rhenium", selen: "selenium", stron: "strontium", arsen: "arsenic", barit: "baryte", boron: "boron", silve: "silver", tin: "tin", zinc: "zinc", lead: "lead", gold: "gold" };

/** "Rare earths", or "mcs2024-raree_world.csv". @throws Refusal `subject-unknown` */
function mineralTold(told: string): string {
  const plain = told.replace(/^.*[\\/]/, "").replace(/(\.\w+)+$/, "").replace(/^mcs\d{4}[-_ ]?/i, "").replace(/[-_ ]?(world|salient|data)$/i, "").replace(/[-_]+/g, " ").trim();
  const id = minerals.find(plain)?.id ?? SHORT[plain.toLowerCase()];
  if (id === undefined) throw new Refusal("subject-unknown", told);
  return id;
}
