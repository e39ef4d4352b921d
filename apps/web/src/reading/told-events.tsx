// What a document tells of deeds: exports banned, licences granted, mines restarted; each with the words it was read from, and open to correction.
import type { NewsEvent } from "@monazite/core";
import type { Labels } from "@monazite/messages";
import { useLabel, useWords } from "../app/words.js";
import { toldName } from "../events/event-list.js";
import type { Checked } from "./checked.js";
import { CorrectionForm } from "./correction-form.js";

export function ToldEvents({ events, checked, kept }: { readonly events: readonly NewsEvent[]; readonly checked: Checked; readonly kept: boolean }) {
  const label = useLabel();
  if (!events.length) return null;
  return (
    <details className="told-events">
      <summary>{label("event.told")}: {events.length}</summary>
      <ul className="list events">{events.map((event) => <ToldEvent key={event.id} event={event} checked={checked} kept={kept} />)}</ul>
    </details>
  );
}

function ToldEvent({ event, checked, kept }: { readonly event: NewsEvent; readonly checked: Checked; readonly kept: boolean }) {
  const label = useLabel();
  const { lang, labels } = useWords();
  const { correction } = event;
  const status = `event-status.${event.status}`;
  return (
    <li className={correction?.isEvent === false ? "no-event" : undefined}>
      <p className="event-title">{toldName(event.type, labels)}{toldName(event.type, labels) !== event.type && <> <code>{event.type}</code></>} <span className="event-status">{status in labels ? labels[status as keyof Labels] : event.status}</span></p>
      <p className="byline">{[event.actors.map(({ name, role }) => `${name} (${role})`).join(", "), event.minerals.map((id) => checked.names[id]?.[lang] ?? id).join(lang === "zh" ? "、" : ", "), daysOf(event)].filter(Boolean).join(" · ")}</p>
      {event.evidence.slice(0, 1).map((place) => <blockquote key={place.span[0]}>{place.quote}</blockquote>)}
      {correction && <p className="byline">{label("correct.by")} {correction.author}, {correction.at.slice(0, 10)}{correction.note !== null && `: ${correction.note}`}{correction.isEvent ? ` · ${label("correct.read-as")}: ${originalOf(correction.original)}` : ` · ${label("correct.not-an-event")}`}</p>}
      {kept && <CorrectionForm key={event.id} id={event.id} of="event" />}
    </li>
  );
}

function daysOf({ date }: Pick<NewsEvent, "date">): string {
  if (!date) return "";
  return date.start === date.end ? (date.start ?? "") : `${date.start ?? "…"} – ${date.end ?? "…"}`;
}

function originalOf({ type, status, actors, date, place, minerals }: NonNullable<NewsEvent["correction"]>["original"]): string {
  return [type, status, actors?.map(({ name, role }) => `${name} (${role})`).join(", "), date && daysOf({ date }), place?.name, minerals?.join(", ")].filter(Boolean).join(" · ");
}
