// Events as a list: what happened, when it was announced, in force, suspended and ended, by whom, and which pages tell it.
import type { Meta } from "@monazite/contracts";
import type { Bilingual, PolicyEvent } from "@monazite/core";
import type { Labels } from "@monazite/messages";
import { Link } from "@tanstack/react-router";
import { useLabel, useWords } from "../app/words.js";

type Names = Readonly<Record<string, Bilingual>>;

export function EventList({ events, names, sources, own = false }: { readonly events: readonly PolicyEvent[]; readonly names: Names; readonly sources: Meta["sources"]; /** On the event's own page, which has its title and needs no way to itself. */ readonly own?: boolean }) {
  return <ul className="list events">{events.map((event) => <EventItem key={event.id} event={event} names={names} sources={sources} own={own} />)}</ul>;
}

function EventItem({ event, names, sources, own }: { readonly event: PolicyEvent; readonly names: Names; readonly sources: Meta["sources"]; readonly own: boolean }) {
  const words = useWords();
  const label = useLabel();
  const name = (id: string): string => names[id]?.[words.lang] ?? id;
  const list = (ids: readonly string[]): string => ids.map(name).join(words.lang === "zh" ? "、" : ", ");
  const told = event.sourceIds.flatMap((id) => sources.find((source) => source.id === id) ?? []);
  return (
    <li id={event.id}>
      <p className="event-date"><time dateTime={event.date.start ?? undefined}>{words.period(event.date)}</time> <span className={`event-status ${event.status}`}>{label(`event-status.${event.status}`)}</span></p>
      {!own && <p className="event-title">{event.title[words.lang]}</p>}
      <p className="byline">
        {familyName(event.type, words.labels)} <code>{event.type}</code> · {list(event.actors.map(({ id }) => id))}{event.targets.length > 0 && <> → {list(event.targets)}</>}{event.goods.length > 0 && <> · {list(event.goods)}</>}
      </p>
      {datesOf(event, words.period).map(([key, text]) => <p key={key} className="byline"><b>{label(key)}</b> {text}</p>)}
      {event.goodsTold && <p className="byline">{label("events.goods-told")}: {event.goodsTold.join(", ")}</p>}
      {event.note && words.lang === "en" && <EventNote text={event.note} />}
      {!own && hasEffect(event) && <p className="byline"><Link to="/events/$id" params={{ id: event.id }} search={({ lang }: { readonly lang?: "zh" | "en" | undefined }) => ({ lang })}>{label("effect.link")}</Link></p>}
      {told.length > 0 && <p className="byline">{label("events.told-by")}: {told.map((source, index) => <span key={source.id}>{index > 0 && "; "}{source.url ? <a href={source.url} target="_blank" rel="noopener noreferrer">{source.publisher}</a> : source.publisher}{source.published ? ` (${source.published})` : ""}</span>)}</p>}
    </li>
  );
}

/** Longer than this, a note is opened when it is wanted. */
const SHORT_NOTE = 400;

function EventNote({ text }: { readonly text: string }) {
  const [first = "", ...rest] = text.split("\n");
  return text.length <= SHORT_NOTE ? <p className="byline note">{text}</p> : <details className="byline"><summary>{first}</summary>{rest.map((line, index) => <p key={index}>{line}</p>)}</details>;
}

/** Known to the month and about some good: only then can months stand before and after it. */
const hasEffect = ({ date, goods }: PolicyEvent): boolean => goods.length > 0 && (date.grain === "day" || date.grain === "month");

type DateKey = "events.effective" | "events.suspended" | "events.ended";

/** The dates beyond the first, where a page gives them. */
function datesOf({ effective, suspended, ended }: PolicyEvent, print: (period: PolicyEvent["date"]) => string): readonly (readonly [DateKey, string])[] {
  const dates: readonly (readonly [DateKey, string | null])[] = [
    ["events.effective", effective && print(effective)],
    ["events.suspended", suspended && `${print(suspended.from)} – ${suspended.until ? print(suspended.until) : ""}`],
    ["events.ended", ended && print(ended)],
  ];
  return dates.flatMap(([key, text]) => (text === null ? [] : [[key, text] as const]));
}

/** The word for an event's family; a family without a word of its own stands as it is written. */
export function familyName(type: string, labels: Labels): string {
  const family = type.split(".")[0] ?? type;
  const key = `family.${family}`;
  return key in labels ? labels[key as keyof Labels] : family;
}

/** A move of trade, price or output is no deed of that family: its type says what it is. */
export function toldName(type: string, labels: Labels): string {
  return /\.(?:change|move)$/.test(type) ? type : familyName(type, labels);
}
