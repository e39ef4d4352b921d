// Where a number comes from: the row of an edition with what pages state about it, or the sentences of a document.
import type { AnswerOf, Contracts } from "@monazite/contracts";
import { useQuery } from "@tanstack/react-query";
import { Link, useSearch } from "@tanstack/react-router";
import { ask } from "../../app/api.js";
import { useTitle } from "../../app/use-title.js";
import { useLabel, useWords } from "../../app/words.js";
import { coordinatesOf, mineralsOf } from "../../facilities/facility-list.js";
import { DerivationPanel } from "../../measures/derivation-panel.js";
import { EvidenceLink } from "../../ui/evidence-link.js";
import { Facts } from "../../ui/facts.js";
import { DerivationTree } from "./derivation-tree.js";
import { Failed, Loading } from "../../ui/state.js";

type Evidence = AnswerOf<Contracts["evidence"]>;

export function EvidencePage() {
  const { id } = useSearch({ from: "/evidence" });
  const label = useLabel();
  useTitle(label("panel.title"));
  const { data, error, isPending, refetch } = useQuery({ queryKey: ["evidence", id], queryFn: ({ signal }) => ask("evidence", { id: id ?? "" }, { signal }), enabled: id !== undefined });
  if (id === undefined) return <div className="page"><h1>{label("panel.title")}</h1><p className="state">{label("evidence.none")}</p></div>;
  if (isPending) return <div className="page"><Loading /></div>;
  if (error) return <div className="page"><h1>{label("panel.title")}</h1><Failed error={error} retry={() => void refetch()} /></div>;
  return (
    <div className="page">
      <h1>{label("panel.title")}</h1>
      {data.observation && <Row evidence={data} />}
      {data.facility && <FacilityRow evidence={data} />}
      {data.claim && <Sentences evidence={data} />}
      {data.flow && <FlowRow evidence={data} />}
      {data.measure && <Measure evidence={data} />}
      {data.derived && <DerivationTree derived={data.derived} leaves={data.leaves} names={data.names} />}
      <p className="byline"><a href={`/v1/evidence?id=${encodeURIComponent(id)}`}>JSON</a> · {label("footer.data")} <code>{data.meta.dataVersion}</code></p>
    </div>
  );
}

function FacilityRow({ evidence: { facility, edition, source, names } }: { readonly evidence: Evidence }) {
  const { lang } = useWords();
  const label = useLabel();
  if (!facility) return null;
  const between = lang === "zh" ? "、" : ", ";
  const name = (id: string): string => names[id]?.[lang] ?? id;
  return (
    <>
      <section>
        <h2>{facility.name}</h2>
        <Facts rows={[
          [label("facilities.kind"), facility.kinds.map((kind) => label(`facility.${kind}`)).join(between)], [label("claim.place"), [facility.country === null ? null : name(facility.country), facility.region].filter(Boolean).join(between)],
          [label("facilities.coordinates"), coordinatesOf(facility)], [label("claim.minerals"), mineralsOf(facility, name).join(between)], [label("facilities.also"), facility.alsoNamed.join(between)], [label("facilities.operators"), facility.operators.join(between)],
          [label("row.status"), facility.status], [label("facilities.confidence"), facility.confidence], [label("row.note"), facility.note],
        ]} />
      </section>
      <EditionFacts edition={edition} source={source} locator={facility.locator} />
    </>
  );
}

function Row({ evidence: { observation, edition, source, relations, names } }: { readonly evidence: Evidence }) {
  const words = useWords();
  const label = useLabel();
  if (!observation) return null;
  const { key, figure, gap, period } = observation;
  const name = (id: string | null): string | null => (id === null ? null : (names[id]?.[words.lang] ?? id));
  return (
    <>
      <section>
        <h2>{figure ? words.figure(figure) : label(gap ? `gap.${gap}` : "claim.unknown")}</h2>
        <Facts rows={[
          [label("claim.metric"), name(key.measure)], [label("country.good"), name(key.good)], [label("claim.stage"), key.stage && label(`stage.${key.stage}`)],
          [label("claim.place"), name(key.area)], [label("claim.partner"), name(key.counterpart)], [label("claim.of"), name(key.denominator)],
          [label("claim.period"), words.period(period)], [label("row.basis"), observation.basis], [label("row.status"), label(`status.${observation.status}`)],
          [label("row.printed"), figure?.printed], [label("row.definition"), observation.definition], [label("row.note"), observation.note],
        ]} />
      </section>
      <EditionFacts edition={edition} source={source} locator={observation.locator} />
      {relations.length > 0 && (
        <section><h2>{label("evidence.relations")}</h2>
          <div className="scroll" tabIndex={0} role="region" aria-label={label("evidence.relations")}><table>
            <thead><tr>{(["evidence.states", "evidence.said", "evidence.computed", "evidence.result", "evidence.others"] as const).map((one) => <th key={one} scope="col">{label(one)}</th>)}</tr></thead>
            <tbody>{relations.map((one) => (
              <tr key={one.id}>
                <th scope="row">{label(`relation.${one.kind}`)}</th><td>{one.printed}</td>
                <td className="number">{one.check.computed === null ? "" : words.number(one.check.computed)}{one.check.range && ` (${one.check.range.map((end) => words.number(end)).join("–")})`}</td>
                <td>{label(`relation-result.${one.check.result}`)}{one.check.impliedBase !== null && ` ${words.number(one.check.impliedBase)}`}</td>
                <td>{[one.of, ...one.versus].filter((other) => other !== observation.id).map((other) => <div key={other}><EvidenceLink id={other}><code>{other}</code></EvidenceLink></div>)}</td>
              </tr>
            ))}</tbody>
          </table></div>
        </section>
      )}
    </>
  );
}

/** Whose it is: the edition with its file, and the publisher with the licence. */
function EditionFacts({ edition, source, locator }: Pick<Evidence, "edition" | "source"> & { readonly locator: string }) {
  const label = useLabel();
  return (
    <section>
      <h2>{label("row.edition")}</h2>
      <Facts rows={[
        [label("data.title"), edition?.title], [label("data.published"), edition?.published], [label("data.id"), edition && <code>{edition.id}</code>], [label("row.locator"), locator], ["SHA-256", edition && <code className="hash">{edition.sha256}</code>],
        [label("data.publisher"), source?.publisher], [label("evidence.page"), source && (source.url ? <a href={source.url} target="_blank" rel="noopener noreferrer">{source.title}</a> : source.title)], [label("data.licence"), source?.licence],
      ]} />
    </section>
  );
}

/** A row of trade as it was loaded. */
function FlowRow({ evidence: { flow, edition, source, names } }: { readonly evidence: Evidence }) {
  const words = useWords();
  const label = useLabel();
  if (!flow) return null;
  const name = (id: string): string => names[id]?.[words.lang] ?? id;
  return (
    <>
      <section>
        <h2>{name(flow.exporter)} → {name(flow.importer)}, {flow.period}</h2>
        <Facts rows={[
          [label("flows.codes"), <code key="code">{flow.nomenclature} {flow.code}</code>], [label("flows.value"), flow.valueUsd === null ? null : words.number(flow.valueUsd)], [label("flows.tonnes"), flow.tonnes === null ? null : words.number(flow.tonnes)],
          [label("flows.quality"), label(`quality.${flow.quality}`)], [label("flows.reporter"), label(`flows.${flow.reportedBy}`)],
        ]} />
      </section>
      <EditionFacts edition={edition} source={source} locator={`line ${flow.line}`} />
    </>
  );
}

/** A computed figure: its formula with every term, and the rows that they were taken from. */
function Measure({ evidence: { measure, leaves, names, asked } }: { readonly evidence: Evidence }) {
  const { lang } = useWords();
  const label = useLabel();
  if (!measure) return null;
  return (
    <>
      <DerivationPanel title={asked ?? measure.row} derivation={measure} names={names} />
      {leaves.length > 0 && <section><h2>{label("evidence.follows")}</h2><ul className="notes">{leaves.map((leaf) => <li key={leaf.id}><EvidenceLink id={leaf.id}>{leaf.says[lang]}</EvidenceLink> <span className="byline">{leaf.source} {leaf.locator}</span></li>)}</ul></section>}
    </>
  );
}

function Sentences({ evidence: { claim, places } }: { readonly evidence: Evidence }) {
  const words = useWords();
  if (!claim) return null;
  return (
    <section>
      <h2>{words.said(claim)}</h2>
      {places.map(({ documentId, title, sentence, quote }) => (
        <div key={`${documentId} ${sentence}`}>
          <p><Link to="/documents/$id" params={{ id: documentId }} search={({ lang }: { readonly lang?: "zh" | "en" | undefined }) => ({ lang, claim: claim.id })}>{title}</Link></p>
          <blockquote><Marked sentence={sentence} quote={quote} /></blockquote>
        </div>
      ))}
    </section>
  );
}

/** The words the figure was read from, marked in their sentence. */
function Marked({ sentence, quote }: { readonly sentence: string; readonly quote: string }) {
  const at = sentence.indexOf(quote);
  return at < 0 ? sentence : <>{sentence.slice(0, at)}<mark>{quote}</mark>{sentence.slice(at + quote.length)}</>;
}
