// What is on record, year by year, as a heat map of editions or of goods. One cell at a time takes the focus and the arrows move it; a cell opens the counts behind
// it. A year without figures is empty, one in which the publisher only says why there is none is hatched.
import { Link } from "@tanstack/react-router";
import type { AnswerTo } from "@monazite/client";
import { OTHER_CODES } from "@monazite/core";
import { useRef, useState, type KeyboardEvent } from "react";
import type { DataSearch } from "../../app/router.js";
import { useLabel, useWords } from "../../app/words.js";
import { Figure, type View } from "../../figure/figure.js";
import { heatOf, shadeOf, type CoverageRow, type Heat } from "./heat.js";

/** Lines shown until all are asked for. */
const SHORT = 20;
const STEPS: Readonly<Record<string, readonly [number, number]>> = { ArrowLeft: [0, -1], ArrowRight: [0, 1], ArrowUp: [-1, 0], ArrowDown: [1, 0] };

export function CoverageFigure({ data, search, choose, titles }: { readonly data: AnswerTo<"coverage">; readonly search: DataSearch; readonly choose: (next: Partial<DataSearch>) => void; readonly titles: ReadonlyMap<string, string> }) {
  const label = useLabel();
  const words = useWords();
  const [view, setView] = useState<View>("chart");
  const [opened, open] = useState<readonly [string, string] | null>(null);
  const [whole, setWhole] = useState(false);
  const by = search.by === "good" ? "good" : "editionId";
  const heat = heatOf(data.coverage, by);
  const name = (id: string): string => (by === "good" ? (data.names[id]?.[words.lang] ?? id) : (titles.get(id) ?? id));
  const shown: Heat = { ...heat, lines: whole ? heat.lines : heat.lines.slice(0, SHORT) };
  const figures = heat.lines.reduce((sum, line) => sum + line.figures, 0);
  const behind = data.coverage.filter((row) => opened === null || (row[by] === opened[0] && row.year === opened[1]));
  const more = shown.lines.length < heat.lines.length && <button type="button" className="quiet" onClick={() => setWhole(true)}>{label("data.all")} ({heat.lines.length})</button>;
  return (
    <Figure
      finding={words.lang === "zh" ? `${words.number(heat.lines.length)}个${by === "good" ? "产品和矿种" : "版本"}，共${words.number(figures)}个数字` : `${words.number(figures)} figures on ${words.number(heat.lines.length)} ${by === "good" ? "minerals and goods" : "editions"}`}
      subtitle={label("data.coverage-of")}
      controls={<div className="filters forms" role="group" aria-label={label("data.coverage")}>{([["editionId", "data.by-edition"], ["good", "data.by-good"]] as const).map(([one, key]) => <button key={one} type="button" className="filter" aria-pressed={by === one} onClick={() => { open(null); choose({ by: one === "good" ? "good" : undefined }); }}>{label(key)}</button>)}</div>}
      bodies={{
        chart: <><HeatMap heat={shown} name={name} open={(id, year) => { open([id, year]); setView("evidence"); }} />{more}<HeatLegend breaks={heat.breaks} /></>,
        table: <><HeatTable heat={shown} name={name} />{more}</>,
        evidence: <>{opened !== null && <p>{name(opened[0])}, {opened[1]}</p>}<Behind rows={behind} data={data} titles={titles} /></>,
      }}
      timeline={null}
      meta={data.meta}
      view={view}
      setView={(next) => { if (next !== "evidence") open(null); setView(next); }}
      path={`/v1/coverage${search.place === undefined ? "" : `?${new URLSearchParams({ place: search.place }).toString()}`}`}
      stale={false}
    />
  );
}

function HeatMap({ heat: { years, lines, breaks }, name, open }: { readonly heat: Heat; readonly name: (id: string) => string; readonly open: (id: string, year: string) => void }) {
  const label = useLabel();
  const words = useWords();
  const grid = useRef<HTMLTableElement>(null);
  const [active, setActive] = useState<readonly [number, number]>([0, 0]);
  const move = (event: KeyboardEvent): void => {
    const step = STEPS[event.key];
    if (!step) return;
    event.preventDefault();
    const next = [Math.max(0, Math.min(lines.length - 1, active[0] + step[0])), Math.max(0, Math.min(years.length - 1, active[1] + step[1]))] as const;
    setActive(next);
    grid.current?.querySelector<HTMLButtonElement>(`[data-at="${next[0]} ${next[1]}"]`)?.focus();
  };
  const said = (id: string, year: string, cell: { figures: number; gaps: number } | undefined): string => `${name(id)}, ${year}: ${cell ? `${words.number(cell.figures)} ${label("list.figures")}${cell.gaps ? `, ${words.number(cell.gaps)} ${label("data.gaps")}` : ""}` : label("gap.not-loaded")}`;
  return (
    <div className="scroll" role="region" aria-label={label("data.coverage")} tabIndex={0}><table className="heat" ref={grid} onKeyDown={move}>
      <thead><tr><td />{years.map((year) => <th key={year} scope="col">{year === "" ? "–" : year}</th>)}</tr></thead>
      <tbody>{lines.map(({ id, cells }, row) => (
        <tr key={id}><th scope="row">{name(id)}</th>{years.map((year, column) => {
          const cell = cells.get(year);
          return <td key={year}><button type="button" data-at={`${row} ${column}`} tabIndex={active[0] === row && active[1] === column ? 0 : -1} className={`cell shade-${shadeOf(cell?.figures ?? 0, breaks)}${cell && cell.figures === 0 ? " only-gaps" : ""}`} aria-label={said(id, year, cell)} title={said(id, year, cell)} onFocus={() => setActive([row, column])} onClick={() => { if (cell) open(id, year); }} /></td>;
        })}</tr>
      ))}</tbody>
    </table></div>
  );
}

function HeatLegend({ breaks }: Pick<Heat, "breaks">) {
  const label = useLabel();
  const words = useWords();
  const ends = [1, ...breaks].map((least, index) => { const next = breaks[index]; return next === undefined ? `≥ ${words.number(least)}` : next - 1 === least ? words.number(least) : `${words.number(least)}–${words.number(next - 1)}`; });
  return <ul className="legend heat-legend">{ends.map((text, index) => <li key={text}><i className={`cell shade-${index + 1}`} /> {text}</li>)}<li><i className="cell only-gaps" /> {label("data.only-gaps")}</li><li><i className="cell shade-0" /> {label("gap.not-loaded")}</li></ul>;
}

function HeatTable({ heat: { years, lines }, name }: { readonly heat: Heat; readonly name: (id: string) => string }) {
  const label = useLabel();
  const words = useWords();
  return (
    <div className="scroll" tabIndex={0} role="region" aria-label={label("data.coverage")}><table className="heat-table">
      <thead><tr><td />{years.map((year) => <th key={year} scope="col" className="number">{year === "" ? "–" : year}</th>)}</tr></thead>
      <tbody>{lines.map(({ id, cells }) => <tr key={id}><th scope="row">{name(id)}</th>{years.map((year) => { const cell = cells.get(year); return <td key={year} className="number">{cell ? `${words.number(cell.figures)}${cell.gaps ? ` (+${words.number(cell.gaps)})` : ""}` : ""}</td>; })}</tr>)}</tbody>
    </table><p className="byline">{label("data.in-brackets")}</p></div>
  );
}

function Behind({ rows, data: { names }, titles }: { readonly rows: readonly CoverageRow[]; readonly data: Pick<AnswerTo<"coverage">, "names">; readonly titles: ReadonlyMap<string, string> }) {
  const label = useLabel();
  const words = useWords();
  const [whole, setWhole] = useState(false);
  const name = (id: string): string => names[id]?.[words.lang] ?? id;
  const shown = whole ? rows : rows.slice(0, 2 * SHORT);
  return (
    <div className="scroll" tabIndex={0} role="region" aria-label={label("figure.evidence")}><table>
      <thead><tr>{(["row.edition", "claim.metric", "country.good", "data.years"] as const).map((key) => <th key={key} scope="col">{label(key)}</th>)}{(["data.observations", "data.gaps", "data.places"] as const).map((key) => <th key={key} scope="col" className="number">{label(key)}</th>)}</tr></thead>
      <tbody>{shown.map((row) => <tr key={`${row.editionId} ${row.measure} ${row.good} ${row.year}`}><td>{titles.get(row.editionId) ?? row.editionId}</td><td>{name(row.measure)}</td><td>{row.good === OTHER_CODES ? name(row.good) : <Link to="/m/$id" params={{ id: row.good }} search={({ lang }: { readonly lang?: "zh" | "en" | undefined }) => ({ lang })}>{name(row.good)}</Link>}</td><td>{row.year}</td><td className="number">{words.number(row.observations - row.gaps)}</td><td className="number">{row.gaps || ""}</td><td className="number">{row.places}</td></tr>)}</tbody>
    </table>{shown.length < rows.length && <button type="button" className="quiet" onClick={() => setWhole(true)}>{label("data.all")} ({rows.length})</button>}</div>
  );
}
