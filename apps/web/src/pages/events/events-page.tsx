// What happened, on one axis of time: lanes by kind, filters in the address, every event down to the pages that tell it.
import type { PolicyEvent } from "@monazite/core";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { useCallback, useState } from "react";
import { ask } from "../../app/api.js";
import { useTitle } from "../../app/use-title.js";
import { useLabel, useWords } from "../../app/words.js";
import { EventList, familyName } from "../../events/event-list.js";
import { Figure, type View } from "../../figure/figure.js";
import { Empty, Failed, Loading } from "../../ui/state.js";
import { EventLanes } from "./event-lanes.js";

export function EventsPage() {
  const { m, kind, party, from, view } = useSearch({ from: "/events" });
  const navigate = useNavigate({ from: "/events" });
  const words = useWords();
  const label = useLabel();
  useTitle(label("nav.events"));
  const [opened, open] = useState<string | null>(null);
  const asked = { ...(m !== undefined && { mineral: m }), ...(kind !== undefined && { type: kind }), ...(party !== undefined && { party }), ...(from !== undefined && { from, dated: "announced" as const }) };
  const all = useQuery({ queryKey: ["events", {}], queryFn: ({ signal }) => ask("events", {}, { signal, limit: 1000 }) });
  const { data, error, isPending, isPlaceholderData, refetch } = useQuery({ queryKey: ["events", asked], queryFn: ({ signal }) => ask("events", asked, { signal, limit: 1000 }), placeholderData: keepPreviousData });
  const setView = useCallback((next: View) => void navigate({ search: (before) => ({ ...before, view: next === "chart" ? undefined : next }), replace: true, resetScroll: false }), [navigate]);
  const choose = (key: "m" | "kind" | "party" | "from", value: string): void => {
    open(null);
    void navigate({ search: (before) => ({ ...before, [key]: value || undefined }), resetScroll: false });
  };
  if (isPending || all.isPending) return <div className="page"><h1>{label("nav.events")}</h1><Loading /></div>;
  const failed = error ?? all.error;
  if (failed || !data || !all.data) return <div className="page"><h1>{label("nav.events")}</h1><Failed error={failed} retry={() => void refetch()} /></div>;
  const names = { ...all.data.names, ...data.names };
  const name = (id: string): string => names[id]?.[words.lang] ?? id;
  const byName = (ids: Iterable<string>): readonly (readonly [string, string])[] => [...new Set(ids)].map((id) => [id, name(id)] as const).sort((a, b) => a[1].localeCompare(b[1], words.lang === "zh" ? "zh-CN" : "en"));
  const events = all.data.events;
  const shown = opened === null ? data.events : data.events.filter(({ id }) => id === opened);
  return (
    <div className="page">
      <h1>{label("nav.events")}</h1>
      <Figure
        finding={findingOf(data.events, words)}
        subtitle={label("events.subtitle")}
        controls={<>
          <Choice label={label("events.kind")} value={kind} options={[...new Set(events.map(({ type }) => type.split(".")[0] ?? type))].map((one) => [one, familyName(one, words.labels)] as const)} all={label("events.all")} choose={(value) => choose("kind", value)} />
          <Choice label={label("events.mineral")} value={m} options={byName(events.flatMap(({ goods }) => goods))} all={label("events.all")} choose={(value) => choose("m", value)} />
          <Choice label={label("events.party")} value={party} options={byName(events.flatMap(({ actors, targets }) => [...actors.map(({ id }) => id), ...targets]))} all={label("events.all")} choose={(value) => choose("party", value)} />
          <Choice label={label("country.since")} value={from} options={[...new Set(events.map(({ date }) => date.text.slice(0, 4)))].map((year) => [year, year] as const)} all={label("events.all")} choose={(value) => choose("from", value)} />
        </>}
        bodies={{
          chart: data.events.length ? <EventLanes events={data.events} open={(id) => { open(id); setView("evidence"); }} /> : data.meta.empty && <Empty empty={data.meta.empty} />,
          table: <EventTable events={data.events} name={name} />,
          evidence: <EventList events={shown} names={names} sources={data.meta.sources} />,
        }}
        timeline={null}
        meta={data.meta}
        view={view ?? "chart"}
        setView={(next) => { if (next !== "evidence") open(null); setView(next); }}
        path={`/v1/events${Object.keys(asked).length ? `?${new URLSearchParams(asked).toString()}` : ""}`}
        stale={isPlaceholderData}
      />
    </div>
  );
}

function Choice({ label, value, options, all, choose }: { readonly label: string; readonly value: string | undefined; readonly options: readonly (readonly [string, string])[]; readonly all: string; readonly choose: (value: string) => void }) {
  return (
    <label>{label} <select value={value ?? ""} onChange={(event) => choose(event.target.value)}>
      <option value="">{all}</option>
      {value !== undefined && !options.some(([id]) => id === value) && <option value={value}>{value}</option>}
      {options.map(([id, text]) => <option key={id} value={id}>{text}</option>)}
    </select></label>
  );
}

function findingOf(events: readonly PolicyEvent[], { lang, period, labels }: ReturnType<typeof useWords>): string {
  const [newest] = events;
  if (!newest) return `0 ${labels["events.count"]}`;
  return lang === "zh" ? `${events.length}${labels["events.count"]}，最近一件：${period(newest.date)}，${newest.title.zh}` : `${events.length} ${labels["events.count"]}; the latest, ${period(newest.date)}: ${newest.title.en}`;
}

function EventTable({ events, name }: { readonly events: readonly PolicyEvent[]; readonly name: (id: string) => string }) {
  const words = useWords();
  const label = useLabel();
  const list = (ids: readonly string[]): string => ids.map(name).join(words.lang === "zh" ? "、" : ", ");
  return (
    <div className="scroll" tabIndex={0} role="region" aria-label={label("nav.events")}><table>
      <thead><tr>{(["events.date", "events.what", "events.kind", "events.who", "events.against", "events.effective", "events.suspended", "events.ended", "events.status"] as const).map((key) => <th key={key} scope="col">{label(key)}</th>)}</tr></thead>
      <tbody>{events.map((event) => (
        <tr key={event.id}>
          <td className="nowrap">{words.period(event.date)}</td><th scope="row" className="wide">{event.title[words.lang]}</th><td>{familyName(event.type, words.labels)}</td>
          <td>{list(event.actors.map(({ id }) => id))}</td><td>{list(event.targets)}</td>
          <td>{event.effective && words.period(event.effective)}</td><td>{event.suspended && `${words.period(event.suspended.from)} – ${event.suspended.until ? words.period(event.suspended.until) : ""}`}</td><td>{event.ended && words.period(event.ended)}</td>
          <td>{label(`event-status.${event.status}`)}</td>
        </tr>
      ))}</tbody>
    </table></div>
  );
}
