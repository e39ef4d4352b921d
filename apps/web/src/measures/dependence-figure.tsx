// How a place depends on others, good by good: one way of telling at a time, ranked; each row opens to its formula.
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import type { AnswerOf, Contracts } from "@monazite/contracts";
import { useState } from "react";
import { ask } from "../app/api.js";
import { useLabel, useWords } from "../app/words.js";
import { Figure, type View } from "../figure/figure.js";
import { Failed, Loading } from "../ui/state.js";
import { boundedText } from "./bounded-text.js";
import { DerivationPanel } from "./derivation-panel.js";
import { Exposure } from "./exposure.js";
import { RangeChart } from "./range-chart.js";

type Answer = AnswerOf<Contracts["dependence"]>;
type Row = Answer["dependence"][number];

/** Lines a chart shows, and derivations that open at once; the table has all. */
const SHOWN = 20;
const KINDS = ["import-reliance", "suppliers", "crma", "geodep", "cdi"] as const;
/** Thresholds of each way of telling, where it has one. */
const MARKS: Readonly<Record<Row["kind"], readonly number[]>> = { "import-reliance": [], suppliers: [], origins: [], crma: [0.1, 0.25, 0.4, 0.65], geodep: [2], cdi: [0.4] };

export function DependenceFigure({ place, name: placeName, titles }: { readonly place: string; readonly name: string; readonly titles: ReadonlyMap<string, string> }) {
  const label = useLabel();
  const words = useWords();
  const [view, setView] = useState<View>("chart");
  const [opened, open] = useState<string | null>(null);
  const [chosen, choose] = useState<Row["kind"] | null>(null);
  const { data, error, isPending, isPlaceholderData, refetch } = useQuery({ queryKey: ["dependence", place], queryFn: ({ signal }) => ask("dependence", { place, newest: "true" }, { signal, limit: 1000 }) });
  if (isPending) return <Loading />;
  // A group without members depends on nobody in particular; its page has other figures.
  if (error) return <Failed error={error} retry={() => void refetch()} />;
  const kinds = KINDS.filter((kind) => data.dependence.some((row) => row.kind === kind));
  const kind = chosen ?? kinds[0];
  if (kind === undefined) return null;
  const rows = data.dependence.filter((row) => row.kind === kind);
  const told = rows.filter(({ refused, score }) => refused === null && (score.min !== null || score.max !== null));
  const name = (row: Row): string => [data.names[row.good]?.[words.lang] ?? row.good, row.stage === null ? "" : words.labels[`stage.${row.stage}`], row.code ?? "", row.benchmark === null ? "" : words.labels[`benchmark.${row.benchmark}`]].filter(Boolean).join(" · ");
  const most = kind === "geodep" ? 3 : 1;
  const titleOf = (id: string): string => { const row = rows.find((one) => one.id === id); return row ? `${name(row)}, ${words.period(row.period)}` : id; };
  // The sources of the way of telling that is shown, not of all.
  const of = new Set(rows.map(({ id }) => id));
  const named = new Set([...rows.map(({ editionId }) => editionId), ...data.derivations.filter(({ row }) => of.has(row)).flatMap(({ terms }) => terms.flatMap(({ editionIds }) => editionIds))]);
  const shown = new Set(opened === null ? told.slice(0, SHOWN).map(({ id }) => id) : [opened]);
  return (
    <>
      <h2>{label("measure.dependence")}</h2>
      <Figure
        finding={findingOf(placeName, kind, told, name, data, words)}
        subtitle={`${label(`dependence.${kind}`)} · ${label("measure.covered")}: ${words.number(new Set(told.map(({ good }) => good)).size)} / ${words.number(data.coverage.goods)}`}
        controls={<label>{label("measure.kind")} <select value={kind} onChange={(event) => { choose(KINDS.find((one) => one === event.target.value) ?? null); open(null); }}>{kinds.map((one) => <option key={one} value={one}>{label(`dependence.${one}`)}</option>)}</select></label>}
        bodies={{
          chart: <RangeChart most={most} ticks={kind === "geodep" ? [0, 1, 2, 3] : [0, 0.25, 0.5, 0.75, 1]} marks={MARKS[kind]} note={label("share.interval")} open={(id) => { open(id); setView("evidence"); }}
            lines={told.slice(0, SHOWN).map((row) => ({ id: row.id, name: name(row), label: <Link to="/m/$id" params={{ id: row.good }} search={({ lang }: { readonly lang?: "zh" | "en" | undefined }) => ({ lang })}>{name(row)}</Link>, score: row.score }))} />,
          table: <Rows rows={rows} name={name} data={data} titles={titles} open={(id) => { open(id); setView("evidence"); }} />,
          evidence: <>{opened !== null && kind === "suppliers" && <Exposure place={place} row={rows.find(({ id }) => id === opened)} />}{data.derivations.filter(({ row }) => shown.has(row)).map((one) => <DerivationPanel key={one.row} title={titleOf(one.row)} derivation={one} names={data.names} />)}</>,
        }}
        timeline={null}
        meta={{ ...data.meta, sources: data.meta.sources.filter(({ id }) => named.has(id)) }}
        view={view}
        setView={(next) => { if (next !== "evidence") open(null); setView(next); }}
        path={`/v1/dependence?place=${encodeURIComponent(place)}&kind=${kind}&newest=true`}
        stale={isPlaceholderData}
        keys={false}
      />
    </>
  );
}

function findingOf(place: string, kind: Row["kind"], told: readonly Row[], name: (row: Row) => string, data: Answer, words: ReturnType<typeof useWords>): string {
  const zh = words.lang === "zh";
  if (kind === "import-reliance") {
    const whole = told.filter(({ score }) => (score.value ?? score.min ?? 0) >= 0.95).length;
    return zh ? `${place}：${told.length}个产品环节中有${whole}个的进口依赖度不低于95%` : `${place} relies on imports for 95 % or more at ${whole} of ${told.length} goods and stages`;
  }
  if (kind === "geodep" || kind === "cdi") {
    const held = told.filter(({ conditionHolds }) => conditionHolds === true).length;
    return zh ? `${place}：${told.length}项中有${held}项被判为依赖` : `${place}: ${held} of ${told.length} are called dependent`;
  }
  if (kind === "crma") {
    const single = told.filter(({ benchmark }) => benchmark === "single");
    const over = single.filter(({ conditionHolds }) => conditionHolds === false).length;
    return zh ? `${place}：${single.length}项中有${over}项从单一第三国采购超过65%` : `${place}: ${over} of ${single.length} are sourced by more than 65 % from one third country`;
  }
  const [first] = told;
  const largest = first?.largest ?? null;
  const who = largest === null ? "" : (data.names[largest]?.[words.lang] ?? largest);
  return first ? (zh ? `${place}：${name(first)}最依赖${who}` : `${place} depends most on ${who} for ${name(first)}`) : place;
}

function Rows({ rows, name, data, titles, open }: { readonly rows: readonly Row[]; readonly name: (row: Row) => string; readonly data: Answer; readonly titles: ReadonlyMap<string, string>; readonly open: (id: string) => void }) {
  const words = useWords();
  const label = useLabel();
  const why = (row: Row): string => data.derivations.find((one) => one.row === row.id)?.notes.find(({ refuses }) => refuses)?.text[words.lang] ?? "";
  const told = (row: Row): string => boundedText(row.score, words) ?? "";
  return (
    <div className="scroll" tabIndex={0} role="region" aria-label={label("measure.dependence")}><table>
      <thead><tr>{(["country.good", "claim.period", "measure.score", "measure.printed", "measure.largest", "measure.hhi", "row.edition"] as const).map((key) => <th key={key} scope="col">{label(key)}</th>)}</tr></thead>
      <tbody>{rows.map((row) => (
        <tr key={row.id}>
          <th scope="row">{name(row)}</th><td>{words.period(row.period)}</td>
          <td className="number">{row.refused === null ? <button type="button" className="quiet" onClick={() => open(row.id)}>{told(row)}{row.printedAs === null ? "" : ` · ${row.printedAs}`}</button> : <><em className="gap">{label("measure.refused")}</em> {why(row)}</>}</td>
          <td className="number">{row.printed ? words.figure(row.printed) : ""}</td>
          <td>{row.largest === null ? "" : (data.names[row.largest]?.[words.lang] ?? row.largest)}</td>
          <td className="number">{row.hhi ? boundedText(row.hhi, words) : ""}</td>
          <td>{titles.get(row.editionId) ?? row.editionId}{row.reportedBy && ` · ${row.reportedBy}`}</td>
        </tr>
      ))}</tbody>
    </table></div>
  );
}
