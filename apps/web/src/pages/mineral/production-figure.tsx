// Who produced how much in a year, in every edition that says so.
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { useCallback, useMemo, useState } from "react";
import { ask } from "../../app/api.js";
import { useLabel, useWords } from "../../app/words.js";
import { Figure, type View } from "../../figure/figure.js";
import { EvidenceLink } from "../../ui/evidence-link.js";
import { Empty, Failed, Loading } from "../../ui/state.js";
import { ProductionChart } from "./production-chart.js";
import { linesOf, panelsOf, type Panel, type PlaceLine, type ProductionRow } from "./series.js";
import { SharesFigure } from "./shares-figure.js";

const WORLD = "WLD";

/** One question, one figure: its sources, downloads and data version are those of the year shown. */
export function ProductionFigure({ mineral, years, year, titles }: { readonly mineral: string; readonly years: readonly string[]; readonly year: string; readonly titles: ReadonlyMap<string, string> }) {
  const search = useSearch({ from: "/m/$id" });
  const navigate = useNavigate({ from: "/m/$id" });
  const words = useWords();
  const label = useLabel();
  const { data, error, isPending, isPlaceholderData, refetch } = useQuery({ queryKey: ["production", mineral, year], queryFn: ({ signal }) => ask("production", { mineral, year }, { signal, limit: 1000 }), placeholderData: keepPreviousData });
  const setView = useCallback((view: View) => void navigate({ search: (before) => ({ ...before, view: view === "chart" ? undefined : view }), replace: true, resetScroll: false }), [navigate]);
  const [opened, open] = useState<ProductionRow | null>(null);
  const panels = useMemo(() => panelsOf(data?.production ?? []), [data]);
  const panel = panels.find((one) => one.id === search.stage) ?? panels[0];
  if (isPending) return <Loading />;
  if (error) return <Failed error={error} retry={() => void refetch()} />;
  // Where only shares are published, there are shares and no amounts to show.
  if (!panel) return <><SharesFigure mineral={mineral} year={year} panel={null} titles={titles} />{data.meta.empty && <Empty empty={data.meta.empty} />}</>;
  const shownYear = data.production[0]?.period.text ?? year;
  const all = linesOf(data.production, panel, shownYear, data.names, words.lang);
  const lines = all.filter(({ area }) => area !== WORLD);
  const world = all.find(({ area }) => area === WORLD);
  const editions = [...new Set(all.flatMap(({ dots }) => dots.map(({ editionId }) => editionId)))].sort().reverse();
  const panelName = (one: Panel): string => [data.names[one.good]?.[words.lang] ?? one.good, words.labels[`stage.${one.stage === "" ? "none" : one.stage}`], one.basis, one.unit, one.definition].filter(Boolean).join(" · ");
  return (
    <>
      <h2>{label("mineral.production")}</h2>
      <Figure
        finding={findingOf(lines, world, shownYear, words.lang, words.number, panel.unit)}
        subtitle={panelName(panel)}
        controls={<>
          <label>{label("figure.year")} <select value={year} onChange={(event) => void navigate({ search: (before) => ({ ...before, t: event.target.value }), resetScroll: false })}>{years.map((one) => <option key={one}>{one}</option>)}</select></label>
          {panels.length > 1 && <label>{label("claim.stage")} <select value={panel.id} onChange={(event) => void navigate({ search: (before) => ({ ...before, stage: event.target.value }), resetScroll: false })}>{panels.map((one) => <option key={one.id} value={one.id}>{panelName(one)}</option>)}</select></label>}
        </>}
        bodies={{
          chart: <ProductionChart lines={lines} editions={editions} titles={titles} unit={panel.unit} open={(row) => { open(row); setView("evidence"); }} />,
          table: <ProductionTable lines={all} editions={editions} titles={titles} />,
          evidence: <Rows rows={opened ? [opened] : all.flatMap(({ dots }) => dots)} titles={titles} />,
        }}
        timeline={null}
        meta={data.meta}
        view={search.view ?? "chart"}
        setView={(view) => { if (view !== "evidence") open(null); setView(view); }}
        path={`/v1/production?mineral=${encodeURIComponent(mineral)}&year=${year}`}
        stale={isPlaceholderData}
      />
      <SharesFigure mineral={mineral} year={year} panel={panel} titles={titles} />
    </>
  );
}

function findingOf(lines: readonly PlaceLine[], world: PlaceLine | undefined, year: string, lang: "zh" | "en", number: (value: number) => string, unit: string): string {
  const [first] = lines;
  if (!first || first.newest === null) return year;
  const amount = `${number(first.newest)} ${unit}`;
  // Places with equal figures share the lead.
  const leaders = lines.filter(({ newest }) => newest === first.newest).map(({ name }) => name).join(lang === "zh" ? "、" : ", ");
  const whole = world?.newest ? `${number(world.newest)} ${unit}` : null;
  return lang === "zh"
    ? `${year}年，${leaders}产量最大：${amount}${whole ? `（世界 ${whole}）` : ""}`
    : `In ${year}, ${leaders} produced most: ${amount}${whole ? ` (world: ${whole})` : ""}`;
}

function ProductionTable({ lines, editions, titles }: { readonly lines: readonly PlaceLine[]; readonly editions: readonly string[]; readonly titles: ReadonlyMap<string, string> }) {
  const words = useWords();
  const label = useLabel();
  return (
    <div className="scroll"><table>
      <thead><tr><th scope="col">{label("claim.place")}</th>{editions.map((edition) => <th key={edition} scope="col" className="number">{titles.get(edition) ?? edition}</th>)}</tr></thead>
      <tbody>{lines.map((line) => (
        <tr key={line.area}><th scope="row">{line.name}</th>{editions.map((edition) => {
          const row = line.dots.find(({ editionId }) => editionId === edition);
          return <td key={edition} className="number">{row?.figure ? words.figure(row.figure) : row?.gap ? <em className="gap">{words.labels[`gap.${row.gap}`]}</em> : ""}</td>;
        })}</tr>
      ))}</tbody>
    </table></div>
  );
}

function Rows({ rows, titles }: { readonly rows: readonly ProductionRow[]; readonly titles: ReadonlyMap<string, string> }) {
  const words = useWords();
  const label = useLabel();
  return (
    <ul className="list evidence">{rows.map((row) => (
      <li key={row.id}>
        <strong>{row.figure ? words.figure(row.figure) : row.gap ? words.labels[`gap.${row.gap}`] : ""}</strong> <span>{words.period(row.period)} · <code>{row.key.area}</code> · {words.labels[`status.${row.status}`]}{row.basis ? ` · ${row.basis}` : ""}</span>
        <p className="byline">{titles.get(row.editionId) ?? row.editionId} · {row.locator}{row.note ? ` · ${row.note}` : ""} · <EvidenceLink id={row.id}>{label("row.evidence")}</EvidenceLink></p>
      </li>
    ))}</ul>
  );
}
