// Each place's share of the world, of the printed total or of the sum of the rows, side by side in every edition.
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { Link, useNavigate, useSearch } from "@tanstack/react-router";
import { useState } from "react";
import { ask } from "../../app/api.js";
import { useLabel, useWords } from "../../app/words.js";
import { Figure, type View } from "../../figure/figure.js";
import { Derivations } from "../../shares/derivation.js";
import { Excludes } from "../../shares/excludes.js";
import { ShareChart, type ShareLine } from "../../shares/share-chart.js";
import { DENOMINATORS, shareOf, shareText, type Denominator, type ShareRow } from "../../shares/share-text.js";
import { Failed, Loading } from "../../ui/state.js";
import type { Panel } from "./series.js";

/** Lines a chart shows; the table has all. */
const SHOWN = 12;

export function SharesFigure({ mineral, year, panel, titles }: { readonly mineral: string; readonly year: string; readonly panel: Panel | null; readonly titles: ReadonlyMap<string, string> }) {
  const { of: asked } = useSearch({ from: "/m/$id" });
  const of: Denominator = asked ?? "total";
  const navigate = useNavigate({ from: "/m/$id" });
  const words = useWords();
  const label = useLabel();
  const [view, setView] = useState<View>("chart");
  const [opened, open] = useState<string | null>(null);
  const stage = panel === null || panel.stage === "" ? undefined : panel.stage;
  const { data, error, isPending, isPlaceholderData, refetch } = useQuery({ queryKey: ["shares", mineral, year, stage], queryFn: ({ signal }) => ask("shares", { mineral, year, ...(stage !== undefined && { stage }) }, { signal, limit: 1000 }), placeholderData: keepPreviousData });
  if (isPending) return <Loading />;
  if (error) return <Failed error={error} retry={() => void refetch()} />;
  // One good at one stage at a time: shares of two stages are shares of two things.
  const [lead] = data.shares;
  const one = panel ?? { good: lead?.good ?? "", stage: lead?.stage ?? "", basis: lead?.basis ?? null, definition: null };
  const tables = new Map(data.tables.map((table) => [table.table, table]));
  // Shares of ilmenite and of rutile are shares of two things, which only the publisher's words tell apart.
  const fits = (row: ShareRow): boolean => row.printed !== null || (row.basis === one.basis && (one.definition === null || tables.get(row.table)?.definition === one.definition));
  const rows = data.shares.filter((row) => row.good === one.good && (row.stage ?? "") === one.stage && fits(row));
  const name = (row: ShareRow): string => data.names[row.area]?.[words.lang] ?? row.area;
  const lines = linesOf(rows, of, name);
  if (!lines.length) return null;
  const editions = [...new Set(lines.flatMap(({ dots }) => dots.map(({ editionId }) => editionId)))].sort().reverse();
  const shown = lines.slice(0, SHOWN).map((line) => ({ ...line, label: <Link to="/c/$iso" params={{ iso: line.id }} search={({ lang }) => ({ lang })}>{line.name}</Link> }));
  const known = new Set(rows.filter(({ gap }) => gap === null).map(({ area }) => area));
  // A place that another edition gives a number, zero too, is not absent.
  const gaps = [...new Set(rows.filter(({ gap, area }) => gap !== null && !known.has(area)).map(name))];
  return (
    <>
      <h2>{label("mineral.shares")}</h2>
      <Figure
        finding={findingOf(linesOf(toldOf(rows), of, name), of, periodText(rows, year, words), words)}
        subtitle={[data.names[one.good]?.[words.lang] ?? one.good, words.labels[`stage.${one.stage === "" ? "none" : one.stage}`], one.basis, one.definition].filter(Boolean).join(" · ")}
        controls={<label>{label("share.of")} <select value={of} onChange={(event) => void navigate({ search: (before) => ({ ...before, of: event.target.value === "sum" ? "sum" : undefined }), replace: true, resetScroll: false })}>{DENOMINATORS.map((one) => <option key={one} value={one}>{label(`share.${one}`)}</option>)}</select></label>}
        bodies={{
          chart: <ShareChart lines={shown} editions={editions} titles={titles} open={(id) => { open(id); setView("evidence"); }} />,
          table: <SharesTable rows={rows} editions={editions} of={of} name={name} titles={titles} />,
          evidence: <Derivations rows={opened === null ? rows : rows.filter(({ observationId }) => observationId === opened)} tables={tables} of={of} name={name} titles={titles} />,
        }}
        timeline={<>
          {gaps.length > 0 && <p className="byline">{label("share.gaps")}: {gaps.join(words.lang === "zh" ? "、" : ", ")}</p>}
          {of === "total" && <Excludes tables={[...new Set(rows.map(({ table }) => table))].flatMap((id) => tables.get(id) ?? [])} names={data.names} titles={titles} />}
        </>}
        meta={data.meta}
        view={view}
        setView={(next) => { if (next !== "evidence") open(null); setView(next); }}
        path={`/v1/shares?mineral=${encodeURIComponent(mineral)}&year=${year}${stage === undefined ? "" : `&stage=${stage}`}`}
        stale={isPlaceholderData}
        keys={false}
      />
    </>
  );
}

/** A line a place, the largest share of the newest edition first. */
function linesOf(rows: readonly ShareRow[], of: Denominator, name: (row: ShareRow) => string): readonly Omit<ShareLine, "label">[] {
  const lines = new Map<string, { id: string; name: string; dots: ShareLine["dots"] }>();
  const newestFirst = [...rows].sort((a, b) => (a.editionId < b.editionId ? 1 : -1));
  for (const row of newestFirst) {
    const share = shareOf(row, of);
    if (!share) continue;
    const line = lines.get(row.area) ?? { id: row.area, name: name(row), dots: [] };
    lines.set(row.area, { ...line, dots: [...line.dots, { id: row.observationId, editionId: row.editionId, share, rank: row.rank, estimated: row.status === "estimated" }] });
  }
  return [...lines.values()].sort((a, b) => (b.dots[0]?.share.value ?? 0) - (a.dots[0]?.share.value ?? 0));
}

/** What a finding speaks of: shares worked out of an edition's own whole, and only without any the ones that are printed as shares. */
function toldOf(rows: readonly ShareRow[]): readonly ShareRow[] {
  const worked = rows.filter(({ printed, ofTotal, ofSum }) => printed === null && (ofTotal !== null || ofSum !== null));
  return worked.length ? worked : rows;
}

/** The period that the shares are of, which need not be one year: an average of 2016 to 2020 is no figure of 2016. */
function periodText(rows: readonly ShareRow[], year: string, words: ReturnType<typeof useWords>): string {
  const [row] = rows;
  return row ? words.period(row.period) : words.lang === "zh" ? `${year}年` : year;
}

function findingOf(lines: readonly Omit<ShareLine, "label">[], of: Denominator, when: string, words: ReturnType<typeof useWords>): string {
  const [first] = lines;
  if (!first) return when;
  const values = first.dots.map(({ share }) => share.value);
  const [least, most] = [Math.min(...values), Math.max(...values)].map((value) => shareText(value, words));
  const range = least === most ? (least ?? "") : words.lang === "zh" ? `${least}至${most}` : `${least} to ${most}`;
  const whole = words.labels[`share.${of}`];
  return words.lang === "zh" ? `${when}，${first.name}占${range}（${whole}）` : `${first.name} held ${range} (of the ${whole}), ${when}`;
}

function SharesTable({ rows, editions, of, name, titles }: { readonly rows: readonly ShareRow[]; readonly editions: readonly string[]; readonly of: Denominator; readonly name: (row: ShareRow) => string; readonly titles: ReadonlyMap<string, string> }) {
  const words = useWords();
  const label = useLabel();
  const areas = [...new Set(rows.map(({ area }) => area))];
  return (
    <div className="scroll"><table>
      <thead><tr><th scope="col">{label("claim.place")}</th>{editions.map((edition) => <th key={edition} scope="col" className="number">{titles.get(edition) ?? edition}</th>)}</tr></thead>
      <tbody>{areas.map((area) => {
        const own = rows.filter((row) => row.area === area);
        return (
          <tr key={area}><th scope="row">{own[0] ? name(own[0]) : area}</th>{editions.map((edition) => (
            <td key={edition} className="number">{own.filter(({ editionId }) => editionId === edition).map((row) => <Cell key={row.observationId} row={row} of={of} words={words} />)}</td>
          ))}</tr>
        );
      })}</tbody>
    </table></div>
  );
}

function Cell({ row, of, words }: { readonly row: ShareRow; readonly of: Denominator; readonly words: ReturnType<typeof useWords> }) {
  const share = shareOf(row, of);
  if (row.gap) return <em className="gap">{words.labels[`gap.${row.gap}`]}</em>;
  return <span className="share-cell">{share ? shareText(share.value, words) : "–"}{row.rank === null ? "" : ` · ${row.rank}`}</span>;
}
