// Mineral Commodity Summaries, the wide layout (data release of 2025): one row a commodity, country and type of output, with production of two years,
// capacity and reserves in columns. The years are those of the header.
import { parsePeriod, type Observation, type Status } from "@monazite/core";
import type { ReadTable, TableInput, TableReader } from "../reader.js";
import { eachOnce, type Keyed } from "../table/each-once.js";
import { bindColumns, type Header } from "../table/header.js";
import type { Row } from "../table/rows.js";
import { Tally } from "../tally.js";
import { figureOfCell, mcsCell, refuseGrouping, type McsCell } from "./cell.js";
import { mineralOfChapter } from "./chapters.js";
import { areOfGroup } from "./of-group.js";
import { placeOf, type PrintedPlace } from "./places.js";
import { mcsEdition, mcsSource } from "./source.js";
import { summariesYear, yearsInColumn } from "./summaries.js";
import { basisOfType, CONTENT_CHAPTERS, TYPE_GOODS } from "./wide-goods.js";
import { MASS, roundedDigit, stageOf } from "./words.js";

const NEEDED = ["source", "commodity", "country", "type", "unit_meas", "prod_notes", "cap_notes", "reserve_notes"] as const;

export const usgsWide: TableReader = { id: "usgs-mcs-wide", recognise: ({ plain }) => NEEDED.filter((name) => plain.includes(name)).length / NEEDED.length, read };

/** One of the numbers a row holds. */
interface Column {
  /** As the header prints it, its stray blank left out. */
  readonly name: string;
  readonly plain: string;
  readonly year: string;
  readonly kind: "production" | "capacity" | "reserves";
  readonly estimated: boolean;
}

function columnsIn({ plain }: Header): readonly Column[] {
  return plain.flatMap((name) => {
    const [, kind = "", est, year = ""] = /^(prod|cap|reserves)_(est_)? ?(\d{4})$/.exec(name) ?? [];
    return year ? [{ name: name.replace("_ ", "_").toUpperCase(), plain: name, year, kind: ({ prod: "production", cap: "capacity", reserves: "reserves" } as const)[kind as "prod"], estimated: est !== undefined }] : [];
  });
}

function read(input: TableInput): ReadTable {
  const { header, rows, sha256, options } = input;
  const bound = bindColumns(header, NEEDED);
  const columns = columnsIn(header);
  const tally = new Tally();
  const table = [...tally.down(rows(bound, tally.tellUnread))];
  refuseGrouping(input, table, columns.map(({ plain }) => plain));
  // The rows name their Summaries; a head that has an estimate has it of the year before.
  const estimated = columns.filter((column) => column.estimated).map((column) => String(Number(column.year) + 1));
  const named = yearsInColumn(table, "source");
  const year = summariesYear(named.length > 0 ? named : estimated, columns.map((column) => column.year), input, tally);
  const edition = mcsEdition(sha256, year, options);
  const groups = groupsOf(table, columns);
  const found = table.flatMap((row): Keyed<readonly Observation[]>[] => {
    const place = placeOf(row.cell("country"));
    const mineral = mineralOfChapter(row.cell("commodity"), row.cell("type"));
    if (mineral === undefined) return tally.aside(row, "word-unknown", "COMMODITY") ?? [];
    if (!place) return tally.aside(row, "place-unknown", "COUNTRY") ?? [];
    const unit = MASS[unitOf(row, groups.get(groupOf(row)))];
    if (!unit) return tally.aside(row, "unit-unknown", "UNIT_MEAS") ?? [];
    const shown = columns.filter((column) => isMeant(column, columns, row, mineral, place, groups)).map((column) => ({ column, cell: mcsCell(row.cell(column.plain), column.kind, options.decimal) }));
    const fault = shown.find(({ cell }) => cell === null);
    if (fault) return tally.aside(row, "number-unreadable", fault.column.name) ?? [];
    const group = groups.get(groupOf(row));
    const item = shown.flatMap(({ column, cell }) => cell === null ? [] : observationOf(row, cell, `row ${row.line}`, `${edition.id}.${row.line}`, column, mineral, place, group, edition.id));
    return [{ key: `${groupOf(row)}|${row.cell("country").trim()}`, says: row.raw, row, item }];
  });
  const kept = eachOnce(found, tally, "COUNTRY");
  return { edition, sources: [mcsSource(edition.id, year, edition.published)], observations: kept.flat(), flows: [], problems: tally.problems, rows: tally.counts(kept.length) };
}

/** What the rows of one commodity and type have together. */
interface Group {
  /** Columns in which any of them has a number. */
  readonly filled: ReadonlySet<string>;
  /** The one unit its rows name; "" when they name none or several. */
  readonly unit: string;
  readonly reserves: { readonly unitName?: string; readonly basis?: string };
}

const groupOf = (row: Row): string => `${row.cell("commodity")}|${row.cell("type")}`;

function groupsOf(table: readonly Row[], columns: readonly Column[]): ReadonlyMap<string, Group> {
  const rows = new Map<string, Row[]>();
  for (const row of table) rows.set(groupOf(row), [...(rows.get(groupOf(row)) ?? []), row]);
  return new Map([...rows].map(([name, own]) => {
    // What notes say of the reserves of a whole group: iron in million tons, molybdenum and vanadium in thousands beside output in tons, zircon as ZrO2.
    const words = own.map((row) => row.cell("reserve_notes")).join(" ");
    const unitName = /(million|thousand) metric tons/.exec(words)?.[0];
    const units = new Set(own.map((row) => row.cell("unit_meas").trim()).filter((unit) => unit !== ""));
    return [name, { unit: units.size === 1 ? [...units].join("") : "", filled: new Set(columns.filter(({ plain }) => own.some((row) => row.cell(plain) !== "")).map(({ plain }) => plain)), reserves: { ...(unitName !== undefined && { unitName }), ...(words.includes("ZrO2 content") && { basis: "as:ZrO2" }) } }];
  }));
}

/** Does the cell mean anything here? A whole column that is empty for the type does not, and neither does what the publisher put in the wrong column. */
function isMeant({ kind, plain }: Column, columns: readonly Column[], row: Row, mineral: string, place: PrintedPlace, groups: ReadonlyMap<string, Group>): boolean {
  const nowhere = place.area === "OTHER-COUNTRIES";
  const [filled, type] = [groups.get(groupOf(row))?.filled ?? new Set<string>(), row.cell("type")];
  // A type that speaks of a capacity alone holds no production.
  if (kind === "production") {
    const latest = columns.find((one) => one.kind === "production" && one.estimated)?.plain ?? plain;
    // A chapter whose every cell is empty, as that on germanium, names its producers and withholds what they make: those are gaps, not nothing.
    return !/capacity/i.test(type) && !type.startsWith("Reserves") && (filled.has(latest) || filled.size === 0) && !(nowhere && row.cell(latest) === "");
  }
  if (kind === "capacity") return row.cell(plain) !== "";
  // The reserves column repeats capacity for magnesium metal and holds refinery capacity for indium: neither is a reserve.
  return filled.has(plain) && mineral !== "magnesium" && mineral !== "indium" && !(nowhere && row.cell(plain) === "");
}

/**
 * The unit of a row; an empty one is that of the others of its type. The release names metric tons beside the thousands that the chapter on titanium
 * concentrates counts in (seen 2026-11-24: 8,900 for the world's ilmenite, 60 for the rutile of Sierra Leone, without which the rows miss the total).
 */
function unitOf(row: Row, group: Group | undefined): string {
  const unit = row.cell("unit_meas").trim() || (group?.unit ?? "");
  return row.cell("commodity").trim() === "Titanium Mineral Concentrates" && row.cell("source").includes("2025") && unit === "metric tons" ? "thousand metric tons" : unit;
}

function observationOf(row: Row, cell: McsCell, line: string, id: string, { name, plain, year, kind, estimated }: Column, mineral: string, place: PrintedPlace, group: Group | undefined, editionId: string): Observation {
  const [type, commodity, text] = [row.cell("type"), row.cell("commodity").trim(), row.cell(plain).trim()];
  const unitName = (kind === "reserves" ? group?.reserves.unitName : undefined) ?? unitOf(row, group);
  const [unit, factor] = MASS[unitName] ?? ["t", 1];
  const ofGroup = areOfGroup(kind, mineral);
  const good = ofGroup ? mineral : (TYPE_GOODS.find(([words]) => words.test(type))?.[1] ?? mineral);
  const notes = row.cell(({ production: "prod_notes", capacity: "cap_notes", reserves: "reserve_notes" } as const)[kind]);
  const mark = text === "" ? markOf(notes, year) : null;
  const status: Status = kind === "reserves" || estimated || cell.isEstimated ? "estimated" : kind === "production" && /estimated/i.test(type + notes) ? "estimated" : "reported";
  const { figure, gap } = figureOfCell(cell, `${text} ${unitName}`, unit, factor, cell.digits === null ? null : roundedDigit(cell.digits) * factor);
  return {
    id: `${id}.${kind === "reserves" ? "reserves" : `${kind}-${year}`}`, key: { measure: kind, good, stage: kind === "reserves" ? null : stageOf(type), area: place.area, counterpart: null, denominator: null }, period: parsePeriod(year),
    figure, gap: text === "" && mark === "W" ? "withheld" : gap, status, basis: unit.endsWith("carat") || unit === "million-m3" ? null : (kind === "reserves" ? group?.reserves.basis : undefined) ?? (ofGroup ? "as:PGM" : null) ?? CONTENT_CHAPTERS[commodity] ?? basisOfType(type),
    definition: [kind === "reserves" ? `reserves beside: ${type.trim()}` : type.trim(), ofTotal(place, type)].filter(Boolean).join("; "), editionId, sourceId: editionId, locator: `${line}, ${name}`,
    note: [cell.word ?? "", notes.trim(), text === "" && mark === null ? "empty in the table, which does not tell withheld, not available and zero apart" : ""].filter(Boolean).join("; ") || null,
  };
}

/** What a total is of, where its type does not say it: "World total (ilmenite)" beside "ilmentite" says nothing new, "(ilmenite and rutile)" does. */
function ofTotal({ area, told }: PrintedPlace, type: string): string | null {
  return area === "WLD" && told !== null && !told.includes(" and ") && type.toLowerCase().includes(told.slice(0, 5).toLowerCase()) ? null : told;
}

/**
 * What a note says of an empty cell of its period: "W for 23-24" withheld; NA, words for a size ("Large") and XX (not applicable) no number.
 * Null when the note is about something else ("na for 2023" beside 2024).
 */
function markOf(note: string, period: string): string | null {
  const [, mark, from, to] = /^(W|NA|XX|Included in World total|(?:Very )?(?:Small|Large)|Moderate(?: to Large)?)(?: for (\d{2,4})(?:-(\d{2}))?)?\b/i.exec(note.trim()) ?? [];
  if (mark === undefined) return null;
  const year = Number(period.slice(-2));
  return from === undefined || (Number(from.slice(-2)) <= year && year <= Number(to ?? from.slice(-2))) ? mark : null;
}
