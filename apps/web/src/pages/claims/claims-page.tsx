// Which figure is right, and why do they differ? One question's figures on one scale by definition, and what cannot all be right.
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { Link, useNavigate, useSearch } from "@tanstack/react-router";
import { useState } from "react";
import { ask } from "../../app/api.js";
import { useTitle } from "../../app/use-title.js";
import { useLabel, useWords } from "../../app/words.js";
import { Figure, type View } from "../../figure/figure.js";
import { ConflictsView } from "../../ledger/conflicts-view.js";
import { EvidenceLink } from "../../ui/evidence-link.js";
import { Empty, Failed, Loading } from "../../ui/state.js";
import { AgreementChart, type Agreement, type Group } from "./agreement-chart.js";
import { GoodForm } from "./good-form.js";

export function ClaimsPage() {
  const { m = "rare-earths", place = "CHN", form = "share" } = useSearch({ from: "/claims" });
  const navigate = useNavigate({ from: "/claims" });
  const label = useLabel();
  useTitle(label("nav.claims"));
  return (
    <div className="page claims">
      <h1>{label("claims.title")}</h1>
      <p className="lead">{label("claims.lead")}</p>
      <GoodForm key={`${m} ${place}`} m={m} place={place} submit={(next) => void navigate({ search: (search) => ({ ...search, ...next }) })}>
        <label>{label("claims.form")} <select value={form} onChange={(event) => void navigate({ search: (search) => ({ ...search, form: event.target.value === "level" ? "level" : undefined }), replace: true, resetScroll: false })}>
          <option value="share">{label("claims.share")}</option><option value="level">{label("claims.level")}</option>
        </select></label>
      </GoodForm>
      <AgreementFigure m={m} place={place} form={form} />
      <p><Link to="/series" search={({ lang }) => ({ lang, m, place })}>{label("series.title")}</Link></p>
      <h2>{label("conflicts.title")}</h2>
      <Conflicts m={m} place={place} />
    </div>
  );
}

function AgreementFigure({ m, place, form }: { readonly m: string; readonly place: string; readonly form: "share" | "level" }) {
  const words = useWords();
  const [view, setView] = useState<View>("chart");
  const [opened, open] = useState<string | null>(null);
  const { data, error, isPending, isPlaceholderData, refetch } = useQuery({ queryKey: ["agreement", m, place, form], queryFn: ({ signal }) => ask("agreement", { good: m, place, form }, { signal, limit: 1000 }), placeholderData: keepPreviousData });
  if (isPending) return <Loading />;
  if (error) return <Failed error={error} retry={() => void refetch()} />;
  if (data.meta.empty) return <Empty empty={data.meta.empty} />;
  const units = [...new Set(data.groups.map(({ unit }) => unit))];
  const shown = chartGroups(data.groups, form);
  const hidden = data.groups.length - shown.length;
  const panels = [...groupedBy(shown, ({ cell: { key }, unit }) => (form === "share" ? "share" : JSON.stringify([key, unit])))];
  return (
    <Figure
      finding={findingOf(data, words.lang)}
      subtitle={[data.names[m]?.[words.lang] ?? m, data.names[place]?.[words.lang] ?? place, units.join(", ")].join(" · ")}
      controls={null}
      bodies={{
        // Shares stand on one scale; amounts on one a series, for two goods or partners have none in common.
        chart: <>{panels.map(([key, groups]) => <AgreementChart key={key} groups={groups} open={(id) => { open(id); setView("evidence"); }} />)}{hidden > 0 && <p className="byline">{words.labels["claims.single"]}: {hidden}</p>}</>,
        table: <AgreementTable groups={data.groups} />,
        evidence: <AgreementEvidence groups={data.groups} opened={opened} />,
      }}
      timeline={null}
      meta={data.meta}
      view={view}
      setView={(next) => { if (next !== "evidence") open(null); setView(next); }}
      path={`/v1/agreement?good=${encodeURIComponent(m)}&place=${encodeURIComponent(place)}&form=${form}`}
      stale={isPlaceholderData}
    />
  );
}

function groupedBy(groups: readonly Group[], keyOf: (group: Group) => string): ReadonlyMap<string, readonly Group[]> {
  const found = new Map<string, Group[]>();
  for (const group of groups) found.set(keyOf(group), [...(found.get(keyOf(group)) ?? []), group]);
  return found;
}

/** A hundred amounts that one voice tells are no disagreement: the chart shows where there are several, the table all. */
function chartGroups(groups: readonly Group[], form: "share" | "level"): readonly Group[] {
  const told = groups.filter(({ items }) => items.length > 1);
  return form === "share" || told.length === 0 ? groups : told;
}

function findingOf({ groups, spread }: Agreement, lang: "zh" | "en"): string {
  const figures = groups.reduce((sum, { items }) => sum + items.length, 0);
  if (!spread) return lang === "zh" ? `${figures}个数字，${groups.length}种口径` : `${figures} figures under ${groups.length} definitions`;
  const [min, max] = [spread.min, spread.max].map((value) => Number(value.toPrecision(3)));
  const part = Math.round(spread.explained * 100);
  return lang === "zh" ? `${figures}个数字介于${min}与${max}之间，共${groups.length}种口径；口径之差可解释其中${part}%` : `${figures} figures from ${min} to ${max} under ${groups.length} definitions; definitions explain ${part} % of the spread`;
}

function AgreementTable({ groups }: { readonly groups: readonly Group[] }) {
  const words = useWords();
  const label = useLabel();
  return (
    <div className="scroll"><table>
      <thead><tr><th scope="col">{label("claims.definition")}</th><th scope="col">{label("claim.figure")}</th><th scope="col">{label("claims.source")}</th><th scope="col">{label("claims.why")}</th></tr></thead>
      <tbody>{groups.flatMap((group) => group.items.map((item) => (
        <tr key={item.id}><th scope="row">{group.title[words.lang]}</th><td className="number">{item.text[words.lang]}</td><td>{item.source}{item.copies.length > 0 && ` (+${item.copies.length})`}</td><td>{item.reason[words.lang]}</td></tr>
      )))}</tbody>
    </table></div>
  );
}

function AgreementEvidence({ groups, opened }: { readonly groups: readonly Group[]; readonly opened: string | null }) {
  const words = useWords();
  const items = groups.flatMap((group) => group.items.map((item) => ({ group, item }))).filter(({ item }) => opened === null || item.id === opened);
  return <ul className="evidence-list">{items.map(({ group, item }) => <li key={item.id}><EvidenceLink id={item.id}>{item.text[words.lang]}</EvidenceLink> — {group.title[words.lang]} · {item.source} · {item.reason[words.lang]}</li>)}</ul>;
}

function Conflicts({ m, place }: { readonly m: string; readonly place: string }) {
  const label = useLabel();
  const { data, error, isPending, refetch } = useQuery({ queryKey: ["conflicts", m, place], queryFn: ({ signal }) => ask("conflicts", { good: m, place }, { signal, limit: 100 }) });
  if (isPending) return <Loading />;
  if (error) return <Failed error={error} retry={() => void refetch()} />;
  if (data.meta.empty) return <Empty empty={data.meta.empty} />;
  return <><p className="byline">{label("conflicts.lead")}</p><ConflictsView conflicts={data.conflicts} /></>;
}
