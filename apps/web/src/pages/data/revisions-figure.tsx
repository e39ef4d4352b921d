// Two editions compared: what the newer changed, withdrew and added, the largest changes as bars around zero, each side leading to its row.
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import type { AnswerTo } from "@monazite/client";
import { useState } from "react";
import { ask } from "../../app/api.js";
import type { DataSearch } from "../../app/router.js";
import { signedPercent } from "../../app/short-number.js";
import { useLabel, useWords } from "../../app/words.js";
import { Figure, type View } from "../../figure/figure.js";
import { EvidenceLink } from "../../ui/evidence-link.js";
import { Empty, Failed, Loading } from "../../ui/state.js";

type Answer = AnswerTo<"revisions">;
type Revision = Answer["revisions"][number];

const KINDS = ["changed", "withdrawn", "added"] as const;
/** Rows of a page, and bars of the chart. */
const [PAGE, BARS] = [200, 20];

interface Props {
  readonly editions: AnswerTo<"sources">["editions"];
  readonly search: DataSearch;
  readonly choose: (next: Partial<DataSearch>) => void;
}

export function RevisionsFigure({ editions, search, choose }: Props) {
  const label = useLabel();
  const usual = editions.find(({ supersedes }) => supersedes !== null && editions.some(({ id }) => id === supersedes));
  const newer = search.edition ?? usual?.id;
  const older = search.against ?? (editions.find(({ id }) => id === newer)?.supersedes ?? undefined);
  const pick = (which: "edition" | "against", value: string | undefined) => (
    <label>{label(`revisions.${which}`)} <select value={value ?? ""} onChange={(event) => choose({ edition: newer, against: older, [which]: event.target.value || undefined })}>
      {value === undefined && <option value="">–</option>}
      {editions.map(({ id, title }) => <option key={id} value={id}>{title}</option>)}
    </select></label>
  );
  return (
    <section>
      <h2>{label("revisions.title")}</h2>
      <div className="controls revision-choice">{pick("edition", newer)} {pick("against", older)}
        <label>{label("revisions.kind")} <select value={search.kind ?? ""} onChange={(event) => choose({ kind: KINDS.find((one) => one === event.target.value) })}><option value="">{label("revisions.all")}</option>{KINDS.map((one) => <option key={one} value={one}>{label(`revisions.${one}`)}</option>)}</select></label>
        <form onSubmit={(event) => { event.preventDefault(); const value = new FormData(event.currentTarget).get("m"); choose({ m: typeof value === "string" && value.trim() !== "" ? value.trim() : undefined }); }}><label>{label("revisions.mineral")} <input key={search.m ?? ""} name="m" defaultValue={search.m} /></label></form>
      </div>
      {newer === undefined || older === undefined ? <p className="state">{label("revisions.choose")}</p> : <Compared newer={newer} older={older} search={search} />}
    </section>
  );
}

function Compared({ newer, older, search: { kind, m } }: { readonly newer: string; readonly older: string; readonly search: DataSearch }) {
  const words = useWords();
  const label = useLabel();
  const [view, setView] = useState<View>("chart");
  const question = { edition: newer, against: older, ...(kind !== undefined && { kind }), ...(m !== undefined && { mineral: m }) };
  const { data, error, isPending, isPlaceholderData, refetch } = useQuery({ queryKey: ["revisions", question], queryFn: ({ signal }) => ask("revisions", question, { signal, limit: PAGE }), placeholderData: keepPreviousData });
  if (isPending) return <Loading />;
  if (error) return <Failed error={error} retry={() => void refetch()} />;
  const [told] = data.comparisons;
  if (!told) return data.meta.empty && <Empty empty={data.meta.empty} />;
  const name = (id: string | null): string => (id === null ? "" : (data.names[id]?.[words.lang] ?? id));
  const title = (one: Revision): string => [name(one.good), one.code, one.stage === null ? null : label(`stage.${one.stage}`), name(one.measure), [name(one.area), one.counterpart === null ? null : name(one.counterpart)].filter(Boolean).join(" – "), one.period].filter(Boolean).join(" · ");
  const total = data.meta.page?.total ?? data.revisions.length;
  const table = <><RevisionTable rows={data.revisions} title={title} /><p className="byline">{words.number(data.revisions.length)} / {words.number(total)}</p></>;
  return (
    <Figure
      finding={findingOf(told, words)}
      subtitle={`${label("revisions.unchanged")}: ${words.number(told.unchanged)} · ${label("revisions.changed")}: ${words.number(told.changed)} · ${label("revisions.withdrawn")}: ${words.number(told.withdrawn)} · ${label("revisions.added")}: ${words.number(told.added)}${told.meanAbsoluteRelative === null ? "" : ` · ${label("revisions.mean")}: ${signedPercent(told.meanAbsoluteRelative, words.lang).slice(1)}`}`}
      controls={null}
      bodies={{ chart: data.meta.empty ? <Empty empty={data.meta.empty} /> : <Bars rows={data.revisions.filter(({ relative }) => relative !== null).slice(0, BARS)} title={title} />, table, evidence: table }}
      timeline={<p className="byline">{label("revisions.outside")}: {words.number(told.onlyOlder)} / {words.number(told.onlyNewer)}</p>}
      meta={data.meta}
      view={view}
      setView={setView}
      path={`/v1/revisions?${new URLSearchParams(question).toString()}`}
      stale={isPlaceholderData}
      keys={false}
    />
  );
}

function findingOf({ changed, unchanged, medianAbsoluteRelative }: Answer["comparisons"][number], { lang, number }: ReturnType<typeof useWords>): string {
  const all = number(changed + unchanged);
  const half = medianAbsoluteRelative === null ? "" : signedPercent(medianAbsoluteRelative, lang).slice(1);
  if (lang === "zh") return `两版都有的${all}个数字中改动了${number(changed)}个${half === "" ? "" : `，改动幅度的中位数为${half}`}`;
  return `Of ${all} figures in both editions ${number(changed)} changed${half === "" ? "" : `, half of them by more than ${half}`}`;
}

/** Relative changes around zero; the axis ends at doubling, and a bar that is longer says so with an arrow. */
function Bars({ rows, title }: { readonly rows: readonly Revision[]; readonly title: (row: Revision) => string }) {
  const { lang } = useWords();
  const label = useLabel();
  if (!rows.length) return <p className="state">{label("revisions.no-sizes")}</p>;
  return (
    <ol className="revision-bars">{rows.map((row) => {
      const part = row.relative ?? 0;
      const width = Math.min(1, Math.abs(part)) * 50;
      return (
        <li key={row.id}><span className="place">{title(row)}</span>
          <span className="track"><i className={`bar ${part < 0 ? "down" : "up"}`} style={part < 0 ? { right: "50%", width: `${width}%` } : { left: "50%", width: `${width}%` }} /></span>
          <span className="value">{part > 1 ? "▸ " : ""}{signedPercent(part, lang)}</span></li>
      );
    })}</ol>
  );
}

function RevisionTable({ rows, title }: { readonly rows: readonly Revision[]; readonly title: (row: Revision) => string }) {
  const label = useLabel();
  const words = useWords();
  const side = (said: Revision["old"], unit: string | null) => said && <EvidenceLink id={said.id}>{said.gap !== null ? <em className="gap">{label(`gap.${said.gap}`)}</em> : said.value === null ? `${said.min === null ? "…" : words.number(said.min)}–${said.max === null ? "…" : words.number(said.max)} ${unit ?? ""}` : `${words.number(said.value)} ${unit ?? ""}`}</EvidenceLink>;
  return (
    <div className="scroll" tabIndex={0} role="region" aria-label={label("revisions.title")}><table className="revisions">
      <thead><tr><th scope="col">{label("revisions.figure")}</th><th scope="col">{label("revisions.kind")}</th><th scope="col" className="number">{label("revisions.old")}</th><th scope="col" className="number">{label("revisions.new")}</th><th scope="col" className="number">{label("revisions.difference")}</th><th scope="col" className="number">{label("revisions.relative")}</th></tr></thead>
      <tbody>{rows.map((row) => (
        <tr key={row.id}><th scope="row">{title(row)}</th><td>{label(`revisions.${row.kind}`)}</td><td className="number">{side(row.old, row.unit)}</td><td className="number">{side(row.new, row.unit)}</td><td className="number">{row.difference === null ? "" : words.number(row.difference)}</td><td className="number">{row.relative === null ? "" : signedPercent(row.relative, words.lang)}</td></tr>
      ))}</tbody>
    </table></div>
  );
}
