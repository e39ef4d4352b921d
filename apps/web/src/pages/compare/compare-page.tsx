// Up to four minerals, places or editions side by side: a line for each thing that can be set beside another, never across bases.
import type { AnswerOf, Contracts } from "@monazite/contracts";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { useId, useState } from "react";
import { ask } from "../../app/api.js";
import type { CompareSearch } from "../../app/router.js";
import { useTitle } from "../../app/use-title.js";
import { useLabel, useWords } from "../../app/words.js";
import { FigureActions } from "../../figure/figure-actions.js";
import { boundedText } from "../../measures/bounded-text.js";
import { EvidenceLink } from "../../ui/evidence-link.js";
import { Empty, Failed, Loading } from "../../ui/state.js";

type Compared = AnswerOf<Contracts["compare"]>;
type Line = Compared["lines"][number];
const KINDS = ["minerals", "places", "editions"] as const;

export function ComparePage() {
  const search = useSearch({ from: "/compare" });
  const navigate = useNavigate({ from: "/compare" });
  const label = useLabel();
  useTitle(label("compare.title"));
  const kind = KINDS.find((one) => search[one] !== undefined) ?? "minerals";
  const list = search[kind] ?? "rare-earths,gallium,germanium";
  const wire = { [kind]: list, ...(kind !== "minerals" && { mineral: search.mineral ?? "rare-earths" }) };
  return (
    <div className="page compare">
      <h1>{label("compare.title")}</h1>
      <p className="lead">{label("compare.lead")}</p>
      <CompareForm key={`${kind} ${list} ${search.mineral ?? ""}`} kind={kind} list={list} mineral={search.mineral ?? "rare-earths"} submit={(next) => void navigate({ search: ({ lang }) => ({ lang, ...next }) })} />
      <SideBySide wire={wire} />
    </div>
  );
}

type Kind = (typeof KINDS)[number];

function CompareForm({ kind, list, mineral, submit }: { readonly kind: Kind; readonly list: string; readonly mineral: string; readonly submit: (next: CompareSearch) => void }) {
  const label = useLabel();
  const ids = [useId(), useId()];
  const [chosen, choose] = useState(kind);
  const [names, setNames] = useState(list);
  const [of, setOf] = useState(mineral);
  return (
    <form className="controls good-form" onSubmit={(event) => { event.preventDefault(); if (names.trim()) submit({ [chosen]: names.trim(), ...(chosen !== "minerals" && { mineral: of.trim() }) }); }}>
      <label>{label("compare.what")} <select value={chosen} onChange={(event) => choose(KINDS.find((one) => one === event.target.value) ?? "minerals")}>{KINDS.map((one) => <option key={one} value={one}>{label(`compare.${one}`)}</option>)}</select></label>
      <label htmlFor={ids[0]}>{label("compare.list")} <input id={ids[0]} value={names} onChange={(event) => setNames(event.target.value)} /></label>
      {chosen !== "minerals" && <label htmlFor={ids[1]}>{label("claims.good")} <input id={ids[1]} value={of} onChange={(event) => setOf(event.target.value)} /></label>}
      <button type="submit" className="primary">{label("claims.show")}</button>
    </form>
  );
}

function SideBySide({ wire }: { readonly wire: Readonly<Record<string, string>> }) {
  const words = useWords();
  const label = useLabel();
  const { data, error, isPending, refetch } = useQuery({ queryKey: ["compare", wire], queryFn: ({ signal }) => ask("compare", wire, { signal, limit: 1000 }), placeholderData: keepPreviousData });
  if (isPending) return <Loading />;
  if (error) return <Failed error={error} retry={() => void refetch()} />;
  if (data.meta.empty) return <Empty empty={data.meta.empty} />;
  const name = (id: string): string => data.names[id]?.[words.lang] ?? id;
  const byLine = new Map<string, Line[]>();
  for (const line of data.lines) byLine.set(line.line, [...(byLine.get(line.line) ?? []), line]);
  return (
    <section>
      <h2>{data.compare.text[words.lang]}</h2>
      <div className="scroll" tabIndex={0} role="region" aria-label={label("compare.title")}><table>
        <thead><tr><th scope="col">{label("compare.line")}</th>{data.compare.items.map((item) => <th key={item} scope="col" className="number">{name(item)}</th>)}</tr></thead>
        <tbody>{[...byLine].map(([id, lines]) => (
          <tr key={id}>
            <th scope="row">{headOf(lines[0], label, name)}</th>
            {data.compare.items.map((item) => <td key={item} className="number"><Cell line={lines.find((line) => line.item === item)} name={name} /></td>)}
          </tr>
        ))}</tbody>
      </table></div>
      <FigureActions path={`/v1/compare?${new URLSearchParams(wire).toString()}`} meta={data.meta} title={data.compare.text[words.lang]} />
    </section>
  );
}

/** What a line compares; whose share it is stands with the figure, for each has its own. */
function headOf(line: Line | undefined, label: ReturnType<typeof useLabel>, name: (id: string) => string): string {
  if (!line) return "";
  return [label(`compare.${line.what}`), line.stage && label(`stage.${line.stage}`), line.what === "production" && line.area ? name(line.area) : null, line.basis].filter(Boolean).join(" · ");
}

function Cell({ line, name }: { readonly line: Line | undefined; readonly name: (id: string) => string }) {
  const words = useWords();
  const label = useLabel();
  if (!line) return <em className="gap">{label("compare.absent")}</em>;
  const said = line.unit === null ? boundedText(line, words) : words.bounded(line, line.unit);
  return (
    <>
      {line.observationId === null ? said : <EvidenceLink id={line.observationId}>{said}</EvidenceLink>}{line.isApart === true && <span className="apart-mark" title={label("compare.is-apart")}> ≠</span>}
      <div className="byline">{[line.what === "largest-share" && line.area ? name(line.area) : null, line.period && words.period(line.period), line.editionId].filter(Boolean).join(" · ")}</div>
    </>
  );
}
