// The effect of one event on one monthly series: before and after, with loss, trough and recovery, and what could not be known.
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { useState } from "react";
import { ask } from "../../app/api.js";
import { useLabel, useWords } from "../../app/words.js";
import { Figure } from "../../figure/figure.js";
import { DerivationPanel } from "../../measures/derivation-panel.js";
import { EvidenceLink } from "../../ui/evidence-link.js";
import { Empty, Failed, Loading } from "../../ui/state.js";
import { EffectChart, type EffectAnswer, type EffectMonth } from "./effect-chart.js";

const WINDOWS = ["3", "6", "12", "24"] as const;

export function EffectFigure({ event, goods }: { readonly event: string; readonly goods: readonly (readonly [id: string, name: string])[] }) {
  const { m, partner, months, view = "chart" } = useSearch({ from: "/events/$id" });
  const navigate = useNavigate({ from: "/events/$id" });
  const words = useWords();
  const label = useLabel();
  const [opened, open] = useState<string | null>(null);
  const wire = { event, ...(m !== undefined && { good: m }), ...(partner !== undefined && { partner }), ...(months !== undefined && { months }) };
  const { data, error, isPending, isPlaceholderData, refetch } = useQuery({ queryKey: ["effect", wire], queryFn: ({ signal }) => ask("effect", wire, { signal }), placeholderData: keepPreviousData, retry: false });
  const set = (next: { readonly m?: string | undefined; readonly partner?: string | undefined; readonly months?: string | undefined }): void => void navigate({ search: (before) => ({ ...before, ...next }), replace: true, resetScroll: false });
  const setView = (next: "chart" | "table" | "evidence"): void => void navigate({ search: (before) => ({ ...before, view: next === "chart" ? undefined : next }), replace: true, resetScroll: false });
  if (isPending) return <Loading />;
  const name = (id: string): string => data?.names[id]?.[words.lang] ?? id;
  const partners = [...new Set([...(partner === undefined ? [] : [partner]), ...(data?.leakage ?? []).filter(({ kind }) => kind === "partner").map(({ item }) => item)])];
  const controls = <>
    {goods.length > 1 && <label>{label("claims.good")} <select value={m ?? ""} onChange={(change) => set({ m: change.target.value || undefined })}><option value="">{label("effect.best")}</option>{goods.map(([id, text]) => <option key={id} value={id}>{text}</option>)}</select></label>}
    <label>{label("effect.window")} <select value={months ?? "12"} onChange={(change) => set({ months: change.target.value === "12" ? undefined : change.target.value })}>{WINDOWS.map((one) => <option key={one}>{one}</option>)}</select></label>
    {partners.length > 0 && <label>{label("effect.partner")} <select value={partner ?? ""} onChange={(change) => set({ partner: change.target.value || undefined })}><option value="">{label("effect.world")}</option>{partners.map((id) => <option key={id} value={id}>{name(id)}</option>)}</select></label>}
  </>;
  if (error || !data) return <div className="controls">{controls}<Failed error={error} retry={() => void refetch()} /></div>;
  const { effect } = data;
  if (!effect) return <><div className="controls">{controls}</div>{data.meta.empty && <Empty empty={data.meta.empty} />}</>;
  return (
    <>
      <Figure
        finding={effect.text[words.lang]}
        subtitle={[name(effect.key.good), name(effect.key.measure), [name(effect.key.area), effect.key.counterpart ? name(effect.key.counterpart) : null].filter(Boolean).join(" → "), effect.unit, effect.basis, effect.definition, effect.codes.join(", ")].filter(Boolean).join(" · ")}
        controls={controls}
        bodies={{
          chart: <>
            <ul className="series-legend effect-legend">{(["said", "implied", "bounded"] as const).map((kind) => <li key={kind}><i className={`swatch is-${kind}`} /> {label(`series.${kind}`)}</li>)}<li><i className="line-swatch" /> {label("effect.expected")}</li></ul>
            <div className="scroll" tabIndex={0} role="region" aria-label={label("effect.title")}><EffectChart months={data.months} unit={effect.unit} open={(id) => { open(id); setView("evidence"); }} /></div>
          </>,
          table: <MonthTable months={data.months} />,
          evidence: <Evidence data={data} opened={opened} />,
        }}
        timeline={<Dates effect={effect} />}
        meta={data.meta}
        view={view}
        setView={(next) => { if (next !== "evidence") open(null); setView(next); }}
        path={`/v1/effect?${new URLSearchParams(wire).toString()}`}
        stale={isPlaceholderData}
      />
      <Findings data={data} />
      <Leakage data={data} name={name} />
      <Unknown data={data} />
    </>
  );
}

function Dates({ effect }: { readonly effect: NonNullable<EffectAnswer["effect"]> }) {
  const words = useWords();
  const label = useLabel();
  const dates = [["events.date", effect.announced], ["events.effective", effect.effective], ["events.suspended", effect.suspended], ["events.ended", effect.ended]] as const;
  return <p className="byline">{dates.flatMap(([key, period]) => (period ? [`${label(key)} ${words.period(period)}`] : [])).join(" · ")} · {label(effect.base === "pre-growth" ? "effect.pre-growth" : "effect.seasonal-naive")}{effect.isPooled && ` · ${label("effect.pooled")}`}</p>;
}

function Findings({ data }: { readonly data: EffectAnswer }) {
  const { lang } = useWords();
  const label = useLabel();
  if (data.findings.length === 0) return null;
  return <section><h2>{label("effect.findings")}</h2><ul className="findings">{data.findings.map(({ id, text }) => <li key={id}><b>{label(`effect.of.${id}`)}</b> {text[lang]}</li>)}</ul></section>;
}

function Unknown({ data }: { readonly data: EffectAnswer }) {
  const { lang } = useWords();
  const label = useLabel();
  if (data.notKnown.length === 0) return null;
  return <section><h2>{label("effect.not-known")}</h2><ul className="findings">{data.notKnown.map(({ id, text }) => <li key={id}>{text[lang]}</li>)}</ul></section>;
}

function Leakage({ data, name }: { readonly data: EffectAnswer; readonly name: (id: string) => string }) {
  const words = useWords();
  const label = useLabel();
  if (data.leakage.length === 0) return null;
  const round = (value: number | null): string => (value === null ? "" : words.number(Math.round(value * 10) / 10));
  return (
    <section><h2>{label("effect.leakage")}</h2><p className="byline">{label("effect.leakage-how")}</p>
      <div className="scroll" tabIndex={0} role="region" aria-label={label("effect.leakage")}><table>
        <thead><tr><th scope="col">{label("effect.whom")}</th><th scope="col">{label("events.kind")}</th><th scope="col" className="number">{label("effect.gain")}</th><th scope="col" className="number">{label("effect.part")}</th><th scope="col">{label("effect.months")}</th></tr></thead>
        <tbody>{data.leakage.map((one) => <tr key={`${one.kind}${one.item}`}><th scope="row">{name(one.item)}</th><td>{label(`effect.${one.kind}`)}</td><td className="number">{round(one.gain)} {one.unit}</td><td className="number">{one.partOfLoss === null ? "" : `${round(one.partOfLoss)} %`}</td><td>{one.months.join(", ")}</td></tr>)}</tbody>
      </table></div>
    </section>
  );
}

function MonthTable({ months }: { readonly months: readonly EffectMonth[] }) {
  const words = useWords();
  const label = useLabel();
  const amount = (value: number | null, min: number | null, max: number | null): string => (value !== null ? words.number(Math.round(value)) : min !== null && max !== null ? `${words.number(Math.floor(min))}–${words.number(Math.ceil(max))}` : "");
  const percent = (value: number | null, min: number | null, max: number | null): string => (value !== null ? `${words.number(Math.round(value * 10) / 10)} %` : min !== null && max !== null ? `${words.number(Math.floor(min))}–${words.number(Math.ceil(max))} %` : "");
  return (
    <div className="scroll" tabIndex={0} role="region" aria-label={label("effect.months")}><table>
      <thead><tr>{(["claim.period", "effect.role", "series.how"] as const).map((key) => <th key={key} scope="col">{label(key)}</th>)}{(["claim.figure", "effect.before", "effect.expected", "effect.effect", "effect.loss"] as const).map((key) => <th key={key} scope="col" className="number">{label(key)}</th>)}</tr></thead>
      <tbody>{months.map((one) => (
        <tr key={one.id}>
          <th scope="row" className="nowrap">{one.id}</th><td>{label(`effect.${one.role}`)}{one.isFront && ` · ${label("effect.front")}`}</td><td>{label(`series.${one.kind}`)}</td>
          <td className="number">{amount(one.value, one.min, one.max)}</td><td className="number">{amount(one.before, one.beforeMin, one.beforeMax)}</td><td className="number">{amount(one.expected, one.expectedMin, one.expectedMax)}</td>
          <td className="number">{percent(one.effect, one.effectMin, one.effectMax)}{one.isBeyond === true && " ▲"}</td><td className="number">{amount(one.loss, one.lossMin, one.lossMax)}</td>
        </tr>
      ))}</tbody>
    </table></div>
  );
}

function Evidence({ data, opened }: { readonly data: EffectAnswer; readonly opened: string | null }) {
  const words = useWords();
  const label = useLabel();
  const titles = new Map(data.findings.map(({ id, text }) => [id as string, text[words.lang]]));
  const months = data.months.filter(({ id, entries }) => (opened === null || id === opened) && entries.length > 0);
  return (
    <>
      {opened === null && data.derivations.map((one) => <DerivationPanel key={one.row} title={titles.get(one.row) ?? one.row} derivation={one} names={data.names} />)}
      <h3>{label("effect.months")}</h3>
      <ul className="evidence-list">{months.map(({ id, kind, entries }) => <li key={id}><strong>{id}</strong> {label(`series.${kind}`)} <p className="byline">{entries.map((entry) => <span key={entry}>{entry.startsWith("rel_") ? <code>{entry}</code> : <EvidenceLink id={entry}>{entry}</EvidenceLink>} </span>)}</p></li>)}</ul>
    </>
  );
}
