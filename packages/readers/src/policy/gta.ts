// Global Trade Alert: interventions of governments, as JSON or as the CSV that its site exports. The minerals of a JSON list were assigned by whoever made
// it, from trade codes, and are sometimes wrong: they are kept as told. A day of announcement is no day in force where the table does not say so.
import type { Edition, Period, PolicyEvent, Source } from "@monazite/core";
import type { ReadTable, TableInput, TableReader } from "../reader.js";
import { eachOnce, type Keyed } from "../table/each-once.js";
import { bindColumns } from "../table/header.js";
import type { Row } from "../table/rows.js";
import { Tally } from "../tally.js";
import { htmlText } from "./html-text.js";
import { goodNamed, goodsOfCodes, listIn, policyPlace, policyType, titleOf, trackedDay } from "./words.js";

const ALIASES: Readonly<Record<string, string>> = {
  id: "id", "intervention id": "id", "intervention url": "link", link: "link", url: "link", "state act url": "act link", "state act id": "act", title: "title", "state act title": "title", "intervention title": "title",
  interventiontype: "type", "intervention type": "type", evaluation: "evaluation", "gta evaluation": "evaluation", "implementing jurisdiction": "implementers", "implementing jurisdictions": "implementers", implementers: "implementers", implementer: "implementers",
  "affected jurisdiction": "affected", "affected jurisdictions": "affected", dateiso: "announced", "date announced": "announced", "announcement date": "announced", "date of announcement": "announced", date: "date",
  "date implemented": "implemented", "implementation date": "implemented", "inception date": "implemented", "date removed": "removed", "removal date": "removed", "is in force": "in force", "currently in force": "in force", "in force": "in force",
  minerals: "minerals", mineral: "minerals", "affected products": "products", "hs codes": "products", description: "description", "intervention description": "description", "state act description": "description",
};
const alias = (plain: string): string => ALIASES[plain] ?? "";
/** Both shapes have these; `announced` or `date` as well. */
const NEEDED = ["id", "type", "implementers"] as const;

export const gta: TableReader = {
  id: "global-trade-alert", encoding: "windows-1252",
  recognise: ({ plain }) => {
    const own = new Set(plain.map(alias));
    const theirs = plain.some((name) => /^(intervention ?id|interventiontype|intervention type|state act id)$/.test(name));
    return theirs && NEEDED.every((name) => own.has(name)) && (own.has("announced") || own.has("date") || own.has("implemented")) ? 1 : 0;
  },
  read,
};

const LICENCE = "attribution to Global Trade Alert required; terms not verified";

function read({ header, rows, sha256, options }: TableInput): ReadTable {
  // An export may carry both an address of the intervention and of its act, both titles: the first of each is taken.
  const taken = new Set<string>();
  const once = (plain: string): string => {
    const name = alias(plain);
    if (name === "" || taken.has(name)) return "";
    taken.add(name);
    return name;
  };
  const columns = bindColumns(header, NEEDED, once);
  const tally = new Tally();
  const edition: Edition = { id: options.edition ?? `global-trade-alert:${sha256.slice(0, 12)}`, title: "Global Trade Alert, interventions", kind: "statements", published: options.published ?? null, sha256, supersedes: null };
  const found = [...tally.down(rows(columns, tally.tellUnread))].flatMap((row): Keyed<{ readonly event: PolicyEvent; readonly source: Source }>[] => {
    const item = eventOf(row, edition, tally);
    return item ? [{ key: item.event.id, says: JSON.stringify({ ...item.event, locator: null }), row, item }] : [];
  });
  const kept = eachOnce(found, tally, "Intervention ID");
  return { edition, sources: kept.map(({ source }) => source), observations: [], flows: [], events: kept.map(({ event }) => event), problems: tally.problems, rows: tally.counts(kept.length) };
}

function eventOf(row: Row, edition: Edition, tally: Tally): { readonly event: PolicyEvent; readonly source: Source } | undefined {
  const cell = (name: string): string => row.cell(name).trim();
  const id = cell("id");
  const kind = cell("type");
  if (!/^\w{1,40}$/.test(id)) return tally.aside(row, "code-unreadable", "Intervention ID");
  if (kind === "") return tally.aside(row, "word-unknown", "Intervention Type");
  const days = { announced: cell("announced") || cell("date"), implemented: cell("implemented"), removed: cell("removed") };
  const read = Object.entries(days).map(([name, text]) => ({ name, text, day: text === "" ? null : trackedDay(text) }));
  const unread = read.find(({ text, day }) => text !== "" && day === null);
  if (unread) return tally.aside(row, "period-unreadable", unread.name);
  // Two spellings of one day must be one day.
  const other = cell("announced") === "" || cell("date") === "" ? null : trackedDay(cell("date"));
  const [announced, implemented, removed] = read.map(({ day }) => day?.period ?? null);
  if (other && announced && !other.ambiguous && other.period.text !== announced.text) return tally.aside(row, "period-unreadable", "date");
  const date = announced ?? implemented ?? null;
  if (!date) return tally.aside(row, "period-unreadable", "Date Announced");
  if (read.some(({ day }) => day?.ambiguous)) tally.remark(row, "day-ambiguous");
  const actors = listIn(cell("implementers")).map((name) => ({ name, id: policyPlace(name) }));
  const stranger = actors.find((one) => one.id === null);
  if (actors.length === 0 || stranger) return tally.aside(row, "place-unknown", "Implementing Jurisdictions");
  const targets = listIn(cell("affected")).flatMap((name) => { const place = policyPlace(name); if (place === null) tally.remark(row, "target-unknown", "Affected Jurisdictions"); return place === null ? [] : [place]; });
  const words = listIn(cell("minerals"));
  const codes = cell("products").match(/\b\d{6}\b/g) ?? [];
  const goods = [...new Set([...words.flatMap((word) => goodNamed(word) ?? []), ...goodsOfCodes(codes)])];
  if (words.some((word) => goodNamed(word) === null)) tally.remark(row, "word-kept", "minerals");
  const title = htmlText(cell("title")).replaceAll("\n", " ") || `${kind} ${id}`;
  const link = [cell("link"), cell("act link")].find((one) => /^https?:\/\/\S+$/.test(one)) ?? null;
  const source: Source = { id: `gta-${id}`, publisher: "Global Trade Alert", title, published: null, url: link, licence: LICENCE, redistributable: false, family: "Global Trade Alert" };
  const text = htmlText(cell("description"));
  return {
    source,
    event: {
      id: `gta-${id}`, type: policyType(kind), status: statusOf(cell("in force"), implemented ?? null, removed ?? null), date, effective: implemented ?? null, suspended: null, ended: removed ?? null,
      actors: [...new Set(actors.flatMap((one) => one.id ?? []))].map((place) => ({ id: place, role: "actor" as const })), targets: [...new Set(targets)].sort(), goods, stages: [], title: titleOf(title), officialRef: null, sourceIds: [source.id],
      note: [`${kind}${cell("evaluation") === "" ? "" : ` (evaluated as ${cell("evaluation")} by Global Trade Alert)`}`, text].filter((part) => part !== "").join("\n"),
      ...((words.length > 0 || codes.length > 0) && { goodsTold: [...words, ...codes] }), locator: `${edition.id}, line ${row.line}`,
    },
  };
}

/** Without a word on it, an intervention is only reported. */
function statusOf(inForce: string, implemented: Period | null, removed: Period | null): PolicyEvent["status"] {
  if (/^(yes|true|1|y)$/i.test(inForce)) return "in-force";
  if (!/^(no|false|0|n)$/i.test(inForce)) return "reported";
  return removed ? "ended" : implemented ? "reported" : "announced";
}
