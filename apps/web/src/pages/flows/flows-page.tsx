// Who sends what to whom: the flows in four forms, both reports of each, and the single rows behind one of them. What a code hides is named above.
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { Link, useNavigate, useSearch } from "@tanstack/react-router";
import { useCallback, useEffect, useRef } from "react";
import { ask } from "../../app/api.js";
import type { FlowsSearch } from "../../app/router.js";
import { useTitle } from "../../app/use-title.js";
import { useLabel, useWords } from "../../app/words.js";
import { Empty, Failed, Loading } from "../../ui/state.js";
import { aboutOf, ALL_PERIODS, within } from "./flow-choice.js";
import { FlowFigure, periodsOf } from "./flow-figure.js";
import { FlowForm } from "./flow-form.js";
import { LoadedGoods } from "./loaded-goods.js";
import { MirrorFigure } from "./mirror/mirror-figure.js";
import { ReportList } from "./report-list.js";

export function FlowsPage() {
  const search = useSearch({ from: "/flows" });
  const navigate = useNavigate({ from: "/flows" });
  const label = useLabel();
  useTitle(label("nav.flows"));
  const { m = "rare-earth-magnets", exporter, importer, year, grain, rows } = search;
  const question = { ...aboutOf(search), by: "period" };
  const { data, error, isPending, refetch } = useQuery({ queryKey: ["flows", question], queryFn: ({ signal }) => ask("flows", question as never, { signal }), placeholderData: keepPreviousData });
  const choose = useCallback((next: Partial<FlowsSearch>) => void navigate({ search: (before) => ({ ...before, ...next }), replace: Object.keys(next).join() === "view", resetScroll: false }), [navigate]);
  const loaded = data ? periodsOf(data) : [];
  const period = year === ALL_PERIODS ? null : year !== undefined && (loaded.length === 0 || loaded.includes(year) || loaded.every((one) => one.length > 4)) ? year : (loaded.at(-1) ?? null);
  const openRows = (from: string, to: string, at: string | null): void => choose({ rows: [from, to, ...(at === null ? [] : [at])].join("~") });
  return (
    <div className="page">
      <h1>{label("nav.flows")}</h1>
      <FlowForm key={`${m} ${exporter ?? ""} ${importer ?? ""} ${year ?? ""} ${grain ?? ""}`} m={m} exporter={exporter} importer={importer} year={year} grain={grain} submit={(next) => void navigate({ search: ({ lang, form, top }) => ({ lang, form, top, ...next }) })} />
      {isPending && <Loading />}
      {error && <Failed error={error} retry={() => void refetch()} />}
      {data?.meta.empty && <><Empty empty={data.meta.empty} /><LoadedGoods /><p>{label("flows.bring")} <Link to="/data" search={({ lang }) => ({ lang })}>{label("nav.data")}</Link></p></>}
      {data && data.flows.length > 0 && (
        <>
          <FlowFigure search={search} choose={choose} open={openRows} byPeriod={data} period={period} />
          {rows !== undefined && <ChosenRows rows={rows} search={search} close={() => choose({ rows: undefined })} only={(from, to) => choose({ exporter: from, importer: to, rows: undefined })} />}
          <h2>{label("mirror.title")}</h2>
          <MirrorFigure search={search} period={period} openRows={openRows} />
        </>
      )}
    </div>
  );
}

/** The rows of one flow, which a mark was opened for. */
function ChosenRows({ rows, search, close, only }: { readonly rows: string; readonly search: FlowsSearch; readonly close: () => void; readonly only: (exporter: string, importer: string) => void }) {
  const label = useLabel();
  const { lang } = useWords();
  const [from = "", to = "", at] = rows.split("~");
  const { data } = useQuery({ queryKey: ["names", from, to], queryFn: ({ signal }) => ask("reports", { ...aboutOf(search), exporter: from, importer: to }, { signal, limit: 1 }) });
  const section = useRef<HTMLElement>(null);
  // In braces: newer browsers answer with a promise, which React would take for what undoes the effect.
  useEffect(() => { section.current?.scrollIntoView({ block: "nearest" }); }, [rows]);
  const name = (id: string): string => data?.names[id]?.[lang] ?? id;
  return (
    <section className="chosen-rows" ref={section} aria-label={label("flows.rows")}>
      <div className="claim-head"><h2>{label("flows.rows")}: {name(from)} → {name(to)}{at === undefined ? "" : ` · ${at}`}</h2><button type="button" className="close" aria-label={label("panel.close")} onClick={close}>×</button></div>
      {(search.exporter === undefined || search.importer === undefined) && <button type="button" className="quiet" onClick={() => only(from, to)}>{label("flows.only")}</button>}
      <ReportList question={{ ...aboutOf(search), exporter: from, importer: to, ...within(at ?? null) }} />
    </section>
  );
}
