// A country's profile: codes, groups with their dates, what it produces with rank and share, what the record holds, what happened.
import { useQuery } from "@tanstack/react-query";
import { Link, useNavigate, useParams, useSearch } from "@tanstack/react-router";
import { useMemo } from "react";
import type { AnswerOf, Contracts } from "@monazite/contracts";
import { ask } from "../../app/api.js";
import { useTitle } from "../../app/use-title.js";
import { useLabel, useWords } from "../../app/words.js";
import { EventList } from "../../events/event-list.js";
import { FacilityList } from "../../facilities/facility-list.js";
import { DependenceFigure } from "../../measures/dependence-figure.js";
import { HeldTable } from "../../ui/held-table.js";
import { Failed, Loading } from "../../ui/state.js";
import { CountryProduction } from "./country-production.js";

export type Country = AnswerOf<Contracts["country"]>;

const EVENTS = 12;
/** Years that can be asked for; without one, each edition's latest. */
const YEARS = ["2025", "2024", "2023", "2022", "2021"] as const;

export function CountryPage() {
  const { iso } = useParams({ from: "/c/$iso" });
  const { t } = useSearch({ from: "/c/$iso" });
  const label = useLabel();
  const navigate = useNavigate({ from: "/c/$iso" });
  const { data, error, isPending, refetch } = useQuery({ queryKey: ["country", iso, t], queryFn: ({ signal }) => ask("country", { country: iso, ...(t !== undefined && { year: t }) }, { signal }) });
  const known = useQuery({ queryKey: ["sources"], queryFn: ({ signal }) => ask("sources", {}, { signal }) });
  const titles = useMemo(() => new Map(known.data?.editions.map((edition) => [edition.id, edition.title])), [known.data]);
  const { lang } = useWords();
  useTitle(data?.country.names[lang][0]);
  if (isPending) return <div className="page"><Loading /></div>;
  if (error) return <div className="page"><CountryPicker id={iso} /><Failed error={error} retry={() => void refetch()} /></div>;
  return (
    <div className="page profile">
      <Heading profile={data} />
      <CountryProduction profile={data} meta={data.meta} titles={titles} year={t} years={YEARS} setYear={(year) => void navigate({ search: (before) => ({ ...before, t: year }), resetScroll: false })} />
      {!["world", "undefined-group"].includes(data.country.kind) && <DependenceFigure key={iso} place={data.country.id} name={data.country.names[lang][0] ?? data.country.id} titles={titles} />}
      {data.events.length > 0 && (
        <section><h2>{label("nav.events")}</h2>
          <EventList events={data.events.slice(0, EVENTS)} names={data.names} sources={data.meta.sources} />
          <p><Link to="/events" search={({ lang }) => ({ lang, party: data.country.id })}>{label("events.more")} ({data.events.length})</Link></p>
        </section>
      )}
      <FacilityList key={`facilities ${iso}`} of={{ country: data.country.id }} />
      <Groups profile={data} />
      {data.record.length > 0 && <section><h2>{label("country.record")}</h2><HeldTable record={data.record} names={data.names} /></section>}
    </div>
  );
}

function Heading({ profile: { country } }: { readonly profile: Country }) {
  const label = useLabel();
  const { lang } = useWords();
  const more = [...country.names[lang === "zh" ? "en" : "zh"].slice(0, 2), ...country.names[lang].slice(1, 4)];
  const codes = [["ISO", [country.iso2, country.id].filter(Boolean).join(" ")], ["M49", country.m49], ["Comtrade", country.comtrade]].filter((pair): pair is [string, string] => Boolean(pair[1]));
  return (
    <header className="profile-head">
      <div><h1>{country.names[lang][0]}</h1><CountryPicker id={country.id} /></div>
      {more.length > 0 && <p className="byline">{label("mineral.also")}: {more.join(lang === "zh" ? "、" : ", ")}</p>}
      <p className="byline">{label("country.codes")}: {codes.map(([name, code], index) => <span key={name}>{index > 0 && " · "}{name} <code>{code}</code></span>)}</p>
    </header>
  );
}

/** Countries and groups of which the record has figures. */
function CountryPicker({ id }: { readonly id: string }) {
  const label = useLabel();
  const { lang } = useWords();
  const navigate = useNavigate();
  const { data } = useQuery({ queryKey: ["countries"], queryFn: ({ signal }) => ask("countries", {}, { signal, limit: 1000 }), staleTime: Infinity });
  const other = lang === "zh" ? "en" : "zh";
  const options = (data?.countries ?? []).filter((one) => one.observations > 0 || one.id === id).map((one) => ({ id: one.id, text: `${one.name[lang]} · ${one.name[other]}` })).sort((a, b) => a.text.localeCompare(b.text, lang === "zh" ? "zh-CN" : "en"));
  return (
    <label className="picker">{label("country.choose")} <select value={id} disabled={!data} onChange={(event) => void navigate({ to: "/c/$iso", params: { iso: event.target.value }, search: ({ lang: kept }: { readonly lang?: "zh" | "en" | undefined }) => ({ lang: kept }) } as never)}>
      {!options.some((one) => one.id === id) && <option value={id}>{id}</option>}
      {options.map((one) => <option key={one.id} value={one.id}>{one.text}</option>)}
    </select></label>
  );
}

function Groups({ profile: { groups, members, names } }: { readonly profile: Country }) {
  const label = useLabel();
  const { lang } = useWords();
  const rows = [...groups.map((one) => ({ id: one.group, ...one })), ...members.map((one) => ({ id: one.place, ...one }))];
  if (!rows.length) return null;
  return (
    <section><h2>{label(groups.length ? "country.groups" : "mineral.members")}</h2>
      <ul className="listings">{rows.map((one) => (
        <li key={`${one.id}${one.since ?? ""}`}><Link to="/c/$iso" params={{ iso: one.id }} search={({ lang: kept }) => ({ lang: kept })}>{names[one.id]?.[lang] ?? one.id}</Link>{one.since && <> <time dateTime={one.since}>{label("country.since")} {one.since}</time></>}{one.until && <> <time dateTime={one.until}>{label("country.until")} {one.until}</time></>}</li>
      ))}</ul>
    </section>
  );
}
