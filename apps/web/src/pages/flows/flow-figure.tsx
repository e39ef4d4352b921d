// The flows of a choice in one of four forms: ranked, as a sankey, on a map, over time. The newest period is shown unless another is chosen.
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { lazy, Suspense, type ReactNode } from "react";
import { ask } from "../../app/api.js";
import { shortUsd, signedPercent } from "../../app/short-number.js";
import type { FlowsSearch } from "../../app/router.js";
import { useLabel, useWords } from "../../app/words.js";
import { Figure, type View } from "../../figure/figure.js";
import { Empty, Failed, Loading } from "../../ui/state.js";
import { aboutOf, ALL_PERIODS, FORMS, TOPS, USUAL_TOP, within, type Form } from "./flow-choice.js";
import { digitsTold, reportOf, type FlowsAnswer, type FormProps } from "./flow-parts.js";
import { frontOf, TimeForm, TimeTable } from "./over-time/time-form.js";
import { FlowTable, RankedForm } from "./ranked-form.js";
import { ReportList } from "./report-list.js";

const SankeyForm = lazy(() => import("./sankey/sankey-form.js").then((module) => ({ default: module.SankeyForm })));
const ArcMap = lazy(() => import("./map/arc-map.js").then((module) => ({ default: module.ArcMap })));

interface Props {
  readonly search: FlowsSearch;
  readonly choose: (next: Partial<FlowsSearch>) => void;
  readonly open: (exporter: string, importer: string, period: string | null) => void;
  /** Loaded flows of the choice by period. */
  readonly byPeriod: FlowsAnswer;
  /** Null for all periods at once. */
  readonly period: string | null;
}

export function FlowFigure({ search, choose, open, byPeriod, period }: Props) {
  const { form = "bars", view = "chart", top = USUAL_TOP, by } = search;
  const label = useLabel();
  const words = useWords();
  const reports = [...new Set(byPeriod.flows.filter((row) => period === null || row.period === period).map(reportOf))];
  // One report is drawn where two would double what flows; the largest unless another is chosen.
  const report = form === "sankey" || form === "map" ? (reports.find((one) => one === by) ?? reports[0]) : undefined;
  const [reporter, series, digits] = report?.split("~") ?? [];
  const question = { ...aboutOf(search), ...within(period), top, ...(reporter !== undefined && { reporter: reporter as "exporter" }), ...(series !== undefined && { series }), ...(digits !== undefined && { digits }) };
  const { data, error, isPending, isPlaceholderData, refetch } = useQuery({ queryKey: ["flows", question], queryFn: ({ signal }) => ask("flows", question as never, { signal }), placeholderData: keepPreviousData });
  if (isPending) return <Loading />;
  if (error) return <Failed error={error} retry={() => void refetch()} />;
  if (data.meta.empty) return <Empty empty={data.meta.empty} />;
  const name = (id: string | null): string => (id === null ? "" : (data.names[id]?.[words.lang] ?? id));
  const props: FormProps = { flows: data.flows, rest: data.rest, name, open: (exporter, importer) => open(exporter, importer, period) };
  const [first] = data.flows;
  const overTime = form === "line";
  const lineQuestion = { ...aboutOf(search), by: "period" };
  return (
    <Figure
      finding={overTime ? timeFinding(byPeriod, words) : first ? `${name(first.exporter)} → ${name(first.importer)}${words.lang === "zh" ? "：" : ": "}${first.valueUsd === null ? label("gap.not-reported") : `${shortUsd(first.valueUsd, words.lang)}`}${words.lang === "zh" ? `（${label(`flows.${first.reportedBy}`)}所报）` : ` (by ${label(`flows.${first.reportedBy}`)})`}` : ""}
      subtitle={`${label("flows.codes")}: ${data.codes.join(", ")} · ${overTime ? label("flows.form.line") : (period ?? label("flows.all-periods"))}${data.rest.length ? ` · ${label("flows.top")} ${top}` : ""}`}
      controls={<>
        <div className="filters forms" role="group" aria-label={label("flows.form")}>{FORMS.map((one) => <button key={one} type="button" className="filter" aria-pressed={one === form} onClick={() => choose({ form: one === "bars" ? undefined : one, view: undefined })}>{label(`flows.form.${one}`)}</button>)}</div>
        {report !== undefined && <label>{label("flows.report")} <select value={report} onChange={(event) => choose({ by: event.target.value })}>{reports.map((one) => <option key={one} value={one}>{reportTitle(one, words)}</option>)}</select></label>}
        {!overTime && <label>{label("flows.top")} <select value={top} onChange={(event) => choose({ top: event.target.value === USUAL_TOP ? undefined : event.target.value })}>{TOPS.map((one) => <option key={one} value={one}>{one}</option>)}</select></label>}
        {data.baskets.length > 0 && <ul className="baskets">{data.baskets.map((basket) => <li key={basket.code}><code>{basket.code}</code> {basket[words.lang]}</li>)}</ul>}
      </>}
      bodies={{
        chart: <Suspense fallback={<Loading />}>{drawn(form, props, byPeriod, (chosen) => choose({ year: chosen, form: undefined }))}</Suspense>,
        table: overTime ? <TimeTable data={byPeriod} /> : <FlowTable {...props} />,
        evidence: <ReportList question={{ ...aboutOf(search), ...(overTime ? {} : within(period)), ...(reporter !== undefined && { reporter }) }} />,
      }}
      timeline={<>
        {!overTime && data.rest.map((rest) => <p key={reportOf(rest)} className="byline">{label("flows.rest")} ({reportTitle(reportOf(rest), words)}): {words.number(rest.groups)} · {rest.valueUsd === null ? label("gap.not-reported") : `${words.number(Math.round(rest.valueUsd))} USD`} · {rest.tonnes === null ? label("gap.not-reported") : `${words.number(Math.round(rest.tonnes))} t`}</p>)}
        <Partial data={byPeriod} period={overTime ? null : period} />
        <Periods periods={periodsOf(byPeriod)} period={period} choose={(next) => choose({ year: next })} />
      </>}
      meta={overTime ? byPeriod.meta : data.meta}
      view={view}
      setView={(next: View) => choose({ view: next === "chart" ? undefined : next })}
      path={`/v1/flows?${new URLSearchParams(overTime ? lineQuestion : question).toString()}`}
      stale={isPlaceholderData}
    />
  );
}

function drawn(form: Form, props: FormProps, byPeriod: FlowsAnswer, choosePeriod: (period: string) => void): ReactNode {
  if (form === "sankey") return <SankeyForm {...props} />;
  if (form === "map") return <ArcMap {...props} />;
  return form === "line" ? <TimeForm data={byPeriod} open={choosePeriod} /> : <RankedForm {...props} />;
}

/** "exporter · un-comtrade", and the length of its codes where it is not that of the Harmonized System. */
function reportTitle(report: string, { labels }: ReturnType<typeof useWords>): string {
  const [reporter, series, digits] = report.split("~");
  return [labels[`flows.${reporter as "exporter"}`], series, ...digitsTold(Number(digits), labels)].join(" · ");
}

/** Loaded periods, the oldest first. */
export function periodsOf({ flows }: FlowsAnswer): readonly string[] {
  return [...new Set(flows.flatMap(({ period }) => period ?? []))].sort();
}

function timeFinding(data: FlowsAnswer, { lang, labels, number }: ReturnType<typeof useWords>): string {
  const periods = periodsOf(data);
  const last = data.flows.find(({ period }) => period === periods.at(-1));
  if (!last) return "";
  const growth = last.onYear === null ? "" : ` (${signedPercent(last.onYear, lang)} ${labels["flows.on-year"]})`;
  return `${last.period ?? ""}${lang === "zh" ? "：" : ": "}${last.valueUsd === null ? labels["gap.not-reported"] : `${shortUsd(last.valueUsd, lang)}`}${growth}${lang === "zh" ? "，" : ", "}${labels["flows.reporter"]}${lang === "zh" ? "：" : " "}${labels[`flows.${last.reportedBy}`]} · ${number(periods.length)} ${labels["flows.periods"]}`;
}

/** "2024: 41 of 62 reporters so far". */
function Partial({ data, period }: { readonly data: FlowsAnswer; readonly period: string | null }) {
  const label = useLabel();
  const { labels, lang } = useWords();
  const reports = [...new Map(data.reporters.map((one) => [`${one.reportedBy}~${one.series}`, one])).values()];
  const told = reports.flatMap(({ reportedBy, series }) => [...frontOf(data.reporters, reportedBy, series)].filter(([at]) => period === null || at === period).map(([at, { places, before }]) => ({ id: `${at} ${reportedBy} ${series}`, text: lang === "zh" ? `${at}：${labels[`flows.${reportedBy}`]}中，上年同期${before}家，目前${places}家已报告` : `${at}: ${places} of ${before} reporters so far (${labels[`flows.${reportedBy}`]})` })));
  return told.length > 0 && <p className="partial" role="note">{label("flows.partial")} {told.map(({ id, text }) => <span key={id}>{text}. </span>)}</p>;
}

function Periods({ periods, period, choose }: { readonly periods: readonly string[]; readonly period: string | null; readonly choose: (next: string) => void }) {
  const label = useLabel();
  return (
    <nav className="periods" aria-label={label("flows.period")}>
      {periods.length <= MOST_BUTTONS
        ? periods.map((one) => <button key={one} type="button" className="filter" aria-pressed={one === period} onClick={() => choose(one)}>{one}</button>)
        : <label>{label("flows.period")} <select value={period ?? ALL_PERIODS} onChange={(event) => choose(event.target.value)}><option value={ALL_PERIODS}>{label("flows.all-periods")}</option>{periods.map((one) => <option key={one} value={one}>{one}</option>)}</select></label>}
      {periods.length > 1 && periods.length <= MOST_BUTTONS && <button type="button" className="filter" aria-pressed={period === null} onClick={() => choose(ALL_PERIODS)}>{label("flows.all-periods")}</button>}
    </nav>
  );
}

/** More periods than this are chosen from a list. */
const MOST_BUTTONS = 14;
