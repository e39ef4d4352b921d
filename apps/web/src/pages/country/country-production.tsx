// What a place produces: a line a good and stage, a dot an edition, with rank and share of that edition's own world.
import type { Meta } from "@monazite/contracts";
import { Link, useNavigate, useSearch } from "@tanstack/react-router";
import { useState } from "react";
import { useLabel, useWords } from "../../app/words.js";
import { Figure } from "../../figure/figure.js";
import { ShareChart, type ShareLine } from "../../shares/share-chart.js";
import { shareOf, shareText, type ShareRow } from "../../shares/share-text.js";
import { EvidenceLink } from "../../ui/evidence-link.js";
import type { Country } from "./country-page.js";

const SHOWN = 20;

interface GoodLine extends Omit<ShareLine, "label"> {
  readonly good: string;
  readonly rows: readonly ShareRow[];
}

export function CountryProduction({ profile, meta, titles, year, years, setYear }: { readonly profile: Country; readonly meta: Meta; readonly titles: ReadonlyMap<string, string>; readonly year: string | undefined; readonly years: readonly string[]; readonly setYear: (year: string | undefined) => void }) {
  const { view } = useSearch({ from: "/c/$iso" });
  const navigate = useNavigate({ from: "/c/$iso" });
  const words = useWords();
  const label = useLabel();
  const [opened, open] = useState<string | null>(null);
  const { country, production, names } = profile;
  const name = (row: ShareRow): string => `${names[row.good]?.[words.lang] ?? row.good} · ${words.labels[`stage.${row.stage ?? "none"}`]}`;
  const controls = <label>{label("figure.year")} <select value={year ?? ""} onChange={(event) => setYear(event.target.value || undefined)}><option value="">–</option>{years.map((one) => <option key={one}>{one}</option>)}</select></label>;
  const lines = linesOf(production, name);
  if (!production.length) return <section><h2>{label("country.produces")}</h2><div className="controls">{controls}</div><p className="state">{label("country.none")}</p></section>;
  const charted = lines.filter(({ dots }) => dots.length > 0).slice(0, SHOWN);
  const editions = [...new Set(production.map(({ editionId }) => editionId))].sort().reverse();
  const goods = new Set(lines.map(({ good }) => good)).size;
  // First of one is no lead.
  const leading = new Set(lines.filter(({ rows }) => rows.some(({ rank, places }) => rank === 1 && places > 1)).map(({ good }) => good)).size;
  const place = country.names[words.lang][0] ?? country.id;
  return (
    <>
      <h2>{label("country.produces")}</h2>
      <Figure
        finding={words.lang === "zh" ? `${place}：记录中${goods}种产品，其中${leading}种居首（至少一个版本和环节）` : `${place}: ${goods} goods in the record, first in ${leading} of them in at least one edition and stage`}
        subtitle={label("share.total")}
        controls={controls}
        bodies={{
          chart: <ShareChart lines={charted.map((line) => ({ ...line, label: <Link to="/m/$id" params={{ id: line.good }} search={({ lang }) => ({ lang })}>{line.name}</Link> }))} editions={editions} titles={titles} open={(id) => { open(id); void navigate({ search: (before) => ({ ...before, view: "evidence" }), replace: true, resetScroll: false }); }} />,
          table: <Rows rows={production} name={name} titles={titles} />,
          evidence: <Rows rows={opened === null ? production : production.filter(({ observationId }) => observationId === opened)} name={name} titles={titles} evidence />,
        }}
        timeline={null}
        meta={{ ...meta, sources: meta.sources.filter(({ id }) => editions.includes(id)) }}
        view={view ?? "chart"}
        setView={(next) => { if (next !== "evidence") open(null); void navigate({ search: (before) => ({ ...before, view: next === "chart" ? undefined : next }), replace: true, resetScroll: false }); }}
        path={`/v1/country?country=${country.id}${year === undefined ? "" : `&year=${year}`}`}
        stale={false}
      />
    </>
  );
}

/** Largest share first, as the answer has them; a good whose edition prints no total has a line without a dot, for the table. */
function linesOf(rows: readonly ShareRow[], name: (row: ShareRow) => string): readonly GoodLine[] {
  const lines = new Map<string, GoodLine>();
  for (const row of rows) {
    const id = `${row.good} ${row.stage ?? ""}`;
    const line = lines.get(id) ?? { id, good: row.good, name: name(row), dots: [], rows: [] };
    const share = shareOf(row, "total");
    lines.set(id, { ...line, rows: [...line.rows, row], dots: share ? [...line.dots, { id: row.observationId, editionId: row.editionId, share, rank: row.rank, estimated: row.status === "estimated" }] : line.dots });
  }
  return [...lines.values()];
}

function Rows({ rows, name, titles, evidence = false }: { readonly rows: readonly ShareRow[]; readonly name: (row: ShareRow) => string; readonly titles: ReadonlyMap<string, string>; readonly evidence?: boolean }) {
  const words = useWords();
  const label = useLabel();
  const percent = (share: ShareRow["ofTotal"]): string => (share ? shareText(share.value, words) : "");
  return (
    <div className="scroll" tabIndex={0} role="region" aria-label={label("country.produces")}><table>
      <thead><tr>{(["country.good", "claim.period", "share.rank", "share.total", "share.sum", "country.amount", "row.edition"] as const).map((key) => <th key={key} scope="col">{label(key)}</th>)}</tr></thead>
      <tbody>{rows.map((row) => (
        <tr key={row.observationId}>
          <th scope="row">{name(row)}</th><td>{words.period(row.period)}</td>
          <td className="number">{row.rank === null ? "" : `${row.rank} / ${row.places}`}</td>
          <td className="number">{row.printed ? `${words.figure(row.printed)} *` : percent(row.ofTotal)}</td><td className="number">{percent(row.ofSum)}</td>
          <td className="number">{row.figure ? words.figure(row.figure) : row.gap ? <em className="gap">{words.labels[`gap.${row.gap}`]}</em> : ""}{row.basis && row.figure ? ` ${row.basis}` : ""}</td>
          <td>{evidence ? <EvidenceLink id={row.observationId}>{titles.get(row.editionId) ?? row.editionId}</EvidenceLink> : titles.get(row.editionId) ?? row.editionId}</td>
        </tr>
      ))}</tbody>
    </table>{rows.some(({ printed }) => printed) && <p className="byline">* {label("share.printed")}</p>}</div>
  );
}
