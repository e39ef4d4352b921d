// A mineral's profile: what it is, who makes it and how much, what it comes with, which codes hide it, what happened.
import { useQuery } from "@tanstack/react-query";
import { Link, useParams, useSearch } from "@tanstack/react-router";
import { useMemo } from "react";
import { ask } from "../../app/api.js";
import { useTitle } from "../../app/use-title.js";
import { useLabel, useWords } from "../../app/words.js";
import { ChainFigure } from "../../chain/chain-figure.js";
import { EventList } from "../../events/event-list.js";
import { FacilityList } from "../../facilities/facility-list.js";
import { ConcentrationFigure } from "../../measures/concentration-figure.js";
import { NMinusOne } from "../../measures/n-minus-one.js";
import { RiskFigure } from "../../measures/risk-figure.js";
import { HeldTable } from "../../ui/held-table.js";
import { Failed, Loading } from "../../ui/state.js";
import { MineralPicker } from "./mineral-picker.js";
import { ProductionFigure } from "./production-figure.js";
import { ByProducts, Codes, Goods, Listings, type Profile } from "./profile-sections.js";
import { yearsOf } from "./series.js";

/** What a mineral is first set beside; the page takes any. */
const BESIDE = ["cobalt", "gallium", "lithium"];

/** Events a profile shows; the events page has all. */
const EVENTS = 12;

export function MineralPage() {
  const { id } = useParams({ from: "/m/$id" });
  const { t } = useSearch({ from: "/m/$id" });
  const label = useLabel();
  const profile = useQuery({ queryKey: ["mineral", id], queryFn: ({ signal }) => ask("mineral", { mineral: id }, { signal }) });
  const coverage = useQuery({ queryKey: ["coverage", id], queryFn: ({ signal }) => ask("coverage", { mineral: id, measure: "production" }, { signal }) });
  const known = useQuery({ queryKey: ["sources"], queryFn: ({ signal }) => ask("sources", {}, { signal }) });
  const titles = useMemo(() => new Map(known.data?.editions.map((edition) => [edition.id, edition.title])), [known.data]);
  const { lang } = useWords();
  useTitle(profile.data?.mineral.names[lang][0]);
  if (profile.isPending || coverage.isPending) return <div className="page"><Loading /></div>;
  const failed = profile.error ?? coverage.error;
  if (failed) return <div className="page"><MineralPicker id={id} /><Failed error={failed} retry={() => { void profile.refetch(); void coverage.refetch(); }} /></div>;
  if (!profile.data || !coverage.data) return null;
  const { years, first } = yearsOf(coverage.data.coverage);
  const { data } = profile;
  return (
    <div className="page profile">
      <Heading profile={data} />
      <ChainFigure key={`chain ${id}`} mineral={id} />
      <p><Link to="/compare" search={({ lang: chosen }) => ({ lang: chosen, minerals: [id, ...BESIDE.filter((other) => other !== id)].slice(0, 3).join(",") })}>{label("compare.title")}</Link></p>
      {years.length > 0 && <ProductionFigure key={id} mineral={id} years={years} year={years.find((one) => one === t) ?? first} titles={titles} />}
      <ConcentrationFigure mineral={id} titles={titles} />
      <NMinusOne mineral={id} titles={titles} />
      <RiskFigure key={`risk ${id}`} mineral={id} titles={titles} />
      <ByProducts profile={data} />
      {data.events.length > 0 && (
        <section><h2>{label("nav.events")}</h2>
          <EventList events={data.events.slice(0, EVENTS)} names={data.names} sources={data.meta.sources} />
          <p><Link to="/events" search={({ lang }) => ({ lang, m: data.mineral.id })}>{label("events.more")} ({data.events.length})</Link></p>
        </section>
      )}
      <FacilityList key={`facilities ${id}`} of={{ mineral: id }} />
      <Goods profile={data} />
      <Codes profile={data} />
      <Listings profile={data} />
      {data.record.length > 0 && <section><h2>{label("mineral.record")}</h2><HeldTable record={data.record} names={data.names} /></section>}
    </div>
  );
}

function Heading({ profile: { mineral, names } }: { readonly profile: Profile }) {
  const label = useLabel();
  const { lang } = useWords();
  const other = lang === "zh" ? "en" : "zh";
  const more = [...mineral.names[other].slice(0, 2), ...mineral.names[lang].slice(1, 4)];
  const links = (ids: readonly string[]) => ids.map((id, index) => <span key={id}>{index > 0 && (lang === "zh" ? "、" : ", ")}<Link to="/m/$id" params={{ id }} search={(search: { readonly lang?: "zh" | "en" | undefined }) => ({ lang: search.lang })}>{names[id]?.[lang] ?? id}</Link></span>);
  return (
    <header className="profile-head">
      <div><h1>{mineral.names[lang][0]}{mineral.symbol && <span className="symbol"> {mineral.symbol}</span>}</h1><MineralPicker id={mineral.id} /></div>
      {more.length > 0 && <p className="byline">{label("mineral.also")}: {more.join(lang === "zh" ? "、" : ", ")}</p>}
      {mineral.groups.length > 0 && <p className="byline">{label("mineral.groups")}: {links(mineral.groups)}</p>}
      {mineral.members.length > 0 && <p className="byline">{label("mineral.members")}: {links(mineral.members)}</p>}
    </header>
  );
}
