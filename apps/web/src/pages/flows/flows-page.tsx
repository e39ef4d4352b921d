// Who sends what to whom: loaded trade, both reports of each flow side by side, and what the code hides named above them.
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { Link, useNavigate, useSearch } from "@tanstack/react-router";
import { useCallback } from "react";
import type { AnswerOf, Contracts } from "@monazite/contracts";
import { ask } from "../../app/api.js";
import { useTitle } from "../../app/use-title.js";
import { useLabel, useWords } from "../../app/words.js";
import { Figure, type View } from "../../figure/figure.js";
import { Empty, Failed, Loading } from "../../ui/state.js";
import { FlowForm } from "./flow-form.js";

type Flow = AnswerOf<Contracts["flows"]>["flows"][number];

/** Pairs drawn; the file has all. */
const TOP = "40";

export function FlowsPage() {
  const { m = "rare-earth-magnets", exporter, importer, year, view } = useSearch({ from: "/flows" });
  const navigate = useNavigate({ from: "/flows" });
  const words = useWords();
  const label = useLabel();
  useTitle(label("nav.flows"));
  const question = { ...(/^\d{6}$/.test(m) ? { code: m } : { good: m }), ...(exporter !== undefined && { exporter }), ...(importer !== undefined && { importer }), ...(year !== undefined && { from: year, until: year }), top: TOP };
  const { data, error, isPending, isPlaceholderData, refetch } = useQuery({ queryKey: ["flows", question], queryFn: ({ signal }) => ask("flows", question, { signal }), placeholderData: keepPreviousData });
  const setView = useCallback((next: View) => void navigate({ search: (before) => ({ ...before, view: next === "chart" ? undefined : next }), replace: true, resetScroll: false }), [navigate]);
  const name = (id: string | null): string => (id === null ? "" : (data?.names[id]?.[words.lang] ?? id));
  const form = <FlowForm key={`${m} ${exporter ?? ""} ${importer ?? ""} ${year ?? ""}`} m={m} exporter={exporter} importer={importer} year={year} submit={(next) => void navigate({ search: ({ lang }) => ({ lang, ...next }) })} />;
  return (
    <div className="page">
      <h1>{label("nav.flows")}</h1>
      {form}
      {isPending && <Loading />}
      {error && <Failed error={error} retry={() => void refetch()} />}
      {data?.meta.empty && <><Empty empty={data.meta.empty} /><p>{label("flows.bring")} <Link to="/data" search={({ lang }) => ({ lang })}>{label("nav.data")}</Link></p></>}
      {data && data.flows.length > 0 && (
        <Figure
          finding={`${name(data.flows[0]?.exporter ?? null)} → ${name(data.flows[0]?.importer ?? null)}: ${amount(data.flows[0]?.valueUsd ?? null, words)} USD`}
          subtitle={`${label("flows.codes")}: ${data.codes.join(", ")}${year === undefined ? "" : ` · ${year}`}`}
          controls={data.baskets.length > 0 && <ul className="baskets">{data.baskets.map((basket) => <li key={basket.code}><code>{basket.code}</code> {basket[words.lang]}</li>)}</ul>}
          bodies={{ chart: <Bars flows={data.flows} name={name} />, table: <FlowTable flows={data.flows} name={name} />, evidence: <FlowTable flows={data.flows} name={name} /> }}
          timeline={data.rest && <p className="byline">{label("flows.rest")}: {words.number(data.rest.groups)} · {amount(data.rest.valueUsd, words)} USD · {amount(data.rest.tonnes, words)} t</p>}
          meta={data.meta}
          view={view ?? "chart"}
          setView={setView}
          path={`/v1/flows?${new URLSearchParams(question).toString()}`}
          stale={isPlaceholderData}
        />
      )}
    </div>
  );
}

const amount = (value: number | null, { number }: ReturnType<typeof useWords>): string => (value === null ? "–" : number(Math.round(value)));

/** A bar a report, longest first: the exporter's and the importer's word on one flow stand as two bars. */
function Bars({ flows, name }: { readonly flows: readonly Flow[]; readonly name: (id: string | null) => string }) {
  const words = useWords();
  const most = Math.max(1, ...flows.map(({ valueUsd }) => valueUsd ?? 0));
  return (
    <ol className="flow-bars">{flows.map((flow) => (
      <li key={`${flow.exporter ?? ""} ${flow.importer ?? ""} ${flow.reportedBy} ${flow.series}`}>
        <span className="place">{name(flow.exporter)} → {name(flow.importer)}</span>
        <span className={`bar ${flow.reportedBy}`} style={{ width: `${((flow.valueUsd ?? 0) / most) * 100}%` }} />
        <span className="value">{amount(flow.valueUsd, words)} USD · {words.labels[`flows.${flow.reportedBy}`]}</span>
      </li>
    ))}</ol>
  );
}

function FlowTable({ flows, name }: { readonly flows: readonly Flow[]; readonly name: (id: string | null) => string }) {
  const words = useWords();
  const label = useLabel();
  return (
    <div className="scroll" tabIndex={0} role="region" aria-label={label("nav.flows")}><table>
      <thead><tr>{(["flows.from", "flows.to", "flows.reporter", "flows.value", "flows.tonnes", "flows.doubtful", "flows.without", "flows.series"] as const).map((key) => <th key={key} scope="col">{label(key)}</th>)}</tr></thead>
      <tbody>{flows.map((flow) => (
        <tr key={`${flow.exporter ?? ""} ${flow.importer ?? ""} ${flow.reportedBy} ${flow.series}`}>
          <th scope="row">{name(flow.exporter)}</th><td>{name(flow.importer)}</td><td>{label(`flows.${flow.reportedBy}`)}</td><td className="number">{amount(flow.valueUsd, words)}</td><td className="number">{amount(flow.tonnes, words)}</td>
          <td className="number">{flow.doubtfulTonnes ? amount(flow.doubtfulTonnes, words) : ""}</td><td className="number">{flow.withoutTonnes || ""}</td><td><code>{flow.series}</code></td>
        </tr>
      ))}</tbody>
    </table></div>
  );
}
