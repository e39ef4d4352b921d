// International Energy Agency, Critical Minerals Policy Tracker: one policy a row, with JSON in the cells for countries and kinds, HTML for the text. The
// day of promulgation is given for a third of the rows; the year always. Minerals are not in the table: those a title names are taken, as the title's words.
import type { Edition, PolicyEvent, Source } from "@monazite/core";
import { contentId, tryPeriod } from "@monazite/core";
import { Refusal } from "../problem.js";
import { parseJson } from "../json/parse.js";
import type { ReadTable, TableInput, TableReader } from "../reader.js";
import { eachOnce, type Keyed } from "../table/each-once.js";
import { bindColumns } from "../table/header.js";
import type { Row } from "../table/rows.js";
import { Tally } from "../tally.js";
import { htmlText } from "./html-text.js";
import { goodsInTitle, policyPlace, policyType, titleOf, trackedDay } from "./words.js";

const NEEDED = ["title", "description", "status", "year", "datepromulgated", "yearended", "countries", "policytype"] as const;
const STATUSES: Readonly<Record<string, PolicyEvent["status"]>> = { "in force": "in-force", announced: "announced", planned: "planned", ended: "ended", superseded: "ended", unknown: "reported" };

export const ieaPolicies: TableReader = { id: "iea-policies", recognise: ({ plain }) => NEEDED.filter((name) => plain.includes(name)).length / NEEDED.length, read };

const LICENCE = "own terms of the International Energy Agency; not verified";

function read({ header, rows, sha256, options }: TableInput): ReadTable {
  const columns = bindColumns(header, NEEDED);
  const tally = new Tally();
  const edition: Edition = { id: options.edition ?? `iea-policies:${sha256.slice(0, 12)}`, title: "IEA Critical Minerals Policy Tracker", kind: "statements", published: options.published ?? null, sha256, supersedes: null };
  const found = [...tally.down(rows(columns, tally.tellUnread))].flatMap((row): Keyed<{ readonly event: PolicyEvent; readonly source: Source }>[] => {
    const item = eventOf(row, edition, tally);
    return item ? [{ key: item.event.id, says: row.raw, row, item }] : [];
  });
  const kept = eachOnce(found, tally, "title");
  return { edition, sources: kept.map(({ source }) => source), observations: [], flows: [], events: kept.map(({ event }) => event), problems: tally.problems, rows: tally.counts(kept.length) };
}

function eventOf(row: Row, edition: Edition, tally: Tally): { readonly event: PolicyEvent; readonly source: Source } | undefined {
  const cell = (name: string): string => row.cell(name).trim();
  const title = htmlText(cell("title")).replaceAll("\n", " ");
  if (title === "") return tally.aside(row, "word-unknown", "title");
  const status = STATUSES[cell("status").toLowerCase()];
  if (!status) return tally.aside(row, "word-unknown", "status");
  const countries = fieldsIn(cell("countries"), "iso3", "name");
  const places = countries?.map((names) => names.map(policyPlace).find((place) => place !== null) ?? null);
  if (!places?.length || places.includes(null)) return tally.aside(row, "place-unknown", "countries");
  const kinds = fieldsIn(cell("policytype"), "name")?.flat();
  if (!kinds) return tally.aside(row, "word-unknown", "policyType");
  const year = /^\d{4}$/.test(cell("year")) ? tryPeriod(cell("year")) : null;
  if (!year) return tally.aside(row, "period-unreadable", "year");
  const promulgated = cell("datepromulgated") === "" ? null : trackedDay(cell("datepromulgated"));
  if (cell("datepromulgated") !== "" && !promulgated) return tally.aside(row, "period-unreadable", "datePromulgated");
  const ended = cell("yearended") === "" ? null : tryPeriod(cell("yearended"));
  if (cell("yearended") !== "" && ended?.grain !== "year") return tally.aside(row, "period-unreadable", "yearEnded");
  if (promulgated?.ambiguous) tally.remark(row, "day-ambiguous", "datePromulgated");
  // A promulgation within the year of the policy is its day; one of another year (a code of 1950 behind a policy of 2022) is told and does not move it.
  const sameYear = promulgated?.period.text.slice(0, 4) === year.text;
  const goods = goodsInTitle(title);
  const learn = /^https?:\/\/\S+$/.test(cell("learnmore")) ? cell("learnmore") : null;
  const id = contentId("iea", [title, cell("countries"), year.text, learn ?? ""]);
  const modified = /^\d{12,13}$/.test(cell("datemodified")) ? new Date(Number(cell("datemodified"))).toISOString().slice(0, 10) : null;
  const source: Source = { id, publisher: "International Energy Agency", title, published: modified, url: learn, licence: LICENCE, redistributable: false, family: "IEA policy tracker" };
  return {
    source,
    event: {
      id, type: policyType(kinds[0] ?? ""), status, date: sameYear && promulgated ? promulgated.period : year, effective: null, suspended: null, ended: status === "ended" ? ended : null,
      actors: [...new Set(places.flatMap((place) => place ?? []))].map((place) => ({ id: place, role: "actor" as const })), targets: [], goods: [...goods], stages: [], title: titleOf(title), officialRef: null, sourceIds: [id],
      note: [kinds.join("; "), cell("jurisdiction"), promulgated && (!sameYear || promulgated.ambiguous) ? `promulgated: ${cell("datepromulgated")}` : "", ended && status !== "ended" ? `set to end in ${ended.text}` : "", htmlText(cell("description"))].filter((part) => part !== "").join("\n"),
      locator: `${edition.id}, line ${row.line}`,
    },
  };
}

/** The fields of each object of a JSON list in a cell. Null for a cell that is no such list. */
function fieldsIn(cell: string, ...names: readonly string[]): readonly (readonly string[])[] | null {
  try {
    const list = parseJson(cell === "" ? "[]" : cell);
    if (!Array.isArray(list)) return null;
    return list.map((one: unknown) => names.flatMap((name) => { const value = typeof one === "object" && one !== null ? (one as Readonly<Record<string, unknown>>)[name] : undefined; return typeof value === "string" ? [value] : []; }));
  } catch (error) {
    if (error instanceof Refusal) return null;
    throw error;
  }
}
