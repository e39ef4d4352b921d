// How concentrated each stage of a mineral is, by producers, in the newest figures; the most concentrated stage is named.
import { useQuery } from "@tanstack/react-query";
import type { AnswerOf, Contracts } from "@monazite/contracts";
import { STAGES, type Bounded } from "@monazite/core";
import { useState } from "react";
import { ask } from "../app/api.js";
import { useLabel, useWords } from "../app/words.js";
import { Figure, type View } from "../figure/figure.js";
import { Failed, Loading } from "../ui/state.js";
import { boundedText, shortText } from "./bounded-text.js";
import { DerivationPanel } from "./derivation-panel.js";
import { RangeChart } from "./range-chart.js";

type Answer = AnswerOf<Contracts["concentration"]>;
type Row = Answer["concentration"][number];

/** Where competition authorities draw their lines, as parts of one. */
const BANDS = [0.15, 0.25] as const;

export function ConcentrationFigure({ mineral, titles }: { readonly mineral: string; readonly titles: ReadonlyMap<string, string> }) {
  const label = useLabel();
  const words = useWords();
  const [view, setView] = useState<View>("chart");
  const [opened, open] = useState<string | null>(null);
  const { data, error, isPending, isPlaceholderData, refetch } = useQuery({ queryKey: ["concentration", mineral], queryFn: ({ signal }) => ask("concentration", { mineral, newest: "true" }, { signal, limit: 200 }) });
  if (isPending) return <Loading />;
  if (error) return <Failed error={error} retry={() => void refetch()} />;
  if (!data.concentration.length) return null;
  const rows = [...data.concentration].sort((a, b) => order(a) - order(b));
  const name = (row: Row): string => `${data.names[row.good]?.[words.lang] ?? row.good} · ${words.labels[`stage.${row.stage ?? "none"}`]}`;
  const told = rows.filter(({ refused }) => refused === null);
  const shown = opened === null ? data.derivations : data.derivations.filter(({ row }) => row === opened);
  const titleOf = (id: string): string => { const row = rows.find((one) => one.id === id); return row ? `${name(row)}, ${words.period(row.period)}` : id; };
  return (
    <>
      <h2>{label("measure.concentration")}</h2>
      <Figure
        finding={findingOf(told, data.names, words)}
        subtitle={label("measure.hhi")}
        controls={null}
        bodies={{
          chart: <RangeChart lines={told.map((row) => ({ id: row.id, name: name(row), label: name(row), score: chartedOf(row) }))} most={1} ticks={[0, 0.25, 0.5, 0.75, 1]} marks={BANDS} note={label("measure.bands")} open={(id) => { open(id); setView("evidence"); }} />,
          table: <Rows rows={rows} name={name} names={data.names} titles={titles} notes={data.derivations} />,
          evidence: <>{shown.map((one) => <DerivationPanel key={one.row} title={titleOf(one.row)} derivation={one} names={data.names} />)}</>,
        }}
        timeline={null}
        meta={data.meta}
        view={view}
        setView={(next) => { if (next !== "evidence") open(null); setView(next); }}
        path={`/v1/concentration?mineral=${encodeURIComponent(mineral)}&newest=true`}
        stale={isPlaceholderData}
        keys={false}
      />
    </>
  );
}

/** In the order of the chain; what has no stage stands last. */
const order = ({ stage }: Row): number => (stage === null ? STAGES.length : STAGES.indexOf(stage));

/** What is drawn: the index with its range, and where a withheld place leaves nearly all open, the index over those that have a figure. */
function chartedOf(row: Row): Bounded {
  const wide = row.hhi.value === null && (row.hhi.max ?? 1) - (row.hhi.min ?? 0) > 0.5;
  return wide ? { value: row.amongReported.value, min: row.hhi.min, max: row.hhi.max } : row.hhi;
}

const standing = ({ hhi }: Row): number => hhi.value ?? ((hhi.min ?? 0) + (hhi.max ?? 0)) / 2;

function findingOf(rows: readonly Row[], names: Answer["names"], words: ReturnType<typeof useWords>): string {
  const [first] = [...rows].sort((a, b) => standing(b) - standing(a));
  if (!first) return words.labels["measure.concentration"];
  const stage = words.labels[`stage.${first.stage ?? "none"}`];
  const index = shortText(first.hhi, words);
  const who = first.largest === null ? "" : (names[first.largest]?.[words.lang] ?? first.largest);
  const share = shortText({ value: first.largestShare.value === null ? null : first.largestShare.value * 100, min: (first.largestShare.min ?? 0) * 100, max: (first.largestShare.max ?? 1) * 100 }, { number: (value) => words.number(Math.round(value * 10) / 10) });
  return words.lang === "zh"
    ? `${words.labels["measure.weakest"]}：${stage}，赫芬达尔指数${index}${who && `，${who}占${share}%`}（${words.period(first.period)}）`
    : `${words.labels["measure.weakest"]}: ${stage}, HHI ${index}${who && `, ${who} ${share} %`} (${words.period(first.period)})`;
}

function Rows({ rows, name, names, titles, notes }: { readonly rows: readonly Row[]; readonly name: (row: Row) => string; readonly names: Answer["names"]; readonly titles: ReadonlyMap<string, string>; readonly notes: Answer["derivations"] }) {
  const words = useWords();
  const label = useLabel();
  const why = (row: Row): string => notes.find((one) => one.row === row.id)?.notes.find(({ refuses }) => refuses)?.text[words.lang] ?? "";
  return (
    <div className="scroll" tabIndex={0} role="region" aria-label={label("measure.concentration")}><table>
      <thead><tr>{(["country.good", "claim.period", "measure.hhi", "measure.among", "measure.largest", "measure.cr3", "measure.suppliers", "row.edition"] as const).map((key) => <th key={key} scope="col">{label(key)}</th>)}</tr></thead>
      <tbody>{rows.map((row) => (
        <tr key={row.id}>
          <th scope="row">{name(row)}</th><td>{words.period(row.period)}</td>
          {row.refused === null
            ? <><td className="number">{boundedText(row.hhi, words)}</td><td className="number">{boundedText(row.amongReported, words)}</td><td>{row.largest === null ? "" : (names[row.largest]?.[words.lang] ?? row.largest)} {boundedText(row.largestShare, words)}</td><td className="number">{boundedText(row.cr3, words)}</td><td className="number">{row.suppliers}</td></>
            : <td colSpan={5}><em className="gap">{label("measure.refused")}</em> {why(row)}</td>}
          <td>{titles.get(row.editionId) ?? row.editionId}{row.basis && ` · ${row.basis}`}</td>
        </tr>
      ))}</tbody>
    </table></div>
  );
}
