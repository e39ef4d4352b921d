// How a computed figure came about: its formula, the formula filled in, every term with value and origin, and what must be said beside the result.
import type { RowDerivation } from "@monazite/contracts";
import type { Bilingual } from "@monazite/core";
import type { Labels } from "@monazite/messages";
import { useLabel, useWords } from "../app/words.js";
import { EvidenceLink } from "../ui/evidence-link.js";

type Names = Readonly<Record<string, Bilingual>>;
type Term = RowDerivation["terms"][number];

/** Terms shown until all are asked for. */
const SHORT = 12;

export function DerivationPanel({ title, derivation, names }: { readonly title: string; readonly derivation: RowDerivation; readonly names: Names }) {
  const words = useWords();
  const label = useLabel();
  const { method, formula, terms, result, notes } = derivation;
  const refused = notes.filter(({ refuses }) => refuses);
  const remarks = notes.filter(({ refuses }) => !refuses);
  return (
    <section className="derivation">
      <h3>{title}</h3>
      <p className="formula"><code>{formula}</code></p>
      {refused.length === 0 && <p className="formula"><code>{words.filled(derivation)}</code></p>}
      {refused.length === 0 ? <p><b>{result.name} = {words.bounded(result, result.unit)}</b></p> : <><p>{label("derivation.none")}:</p><Notes notes={refused} /></>}
      {terms.length > 0 && <Terms terms={terms.slice(0, SHORT)} names={names} />}
      {terms.length > SHORT && <details><summary>{label("derivation.terms")}: {words.number(terms.length)}</summary><Terms terms={terms.slice(SHORT)} names={names} /></details>}
      {remarks.length > 0 && <Notes notes={remarks} />}
      <p className="byline">{label("figure.method")}: <code>{method.id}@{method.version}</code> · <EvidenceLink id={derivation.figureId}>{label("figure.evidence")}</EvidenceLink></p>
    </section>
  );
}

function Terms({ terms, names }: { readonly terms: readonly Term[]; readonly names: Names }) {
  const words = useWords();
  const label = useLabel();
  return (
    <div className="scroll" tabIndex={0} role="region" aria-label={label("derivation.terms")}><table>
      <thead><tr><th scope="col">{label("measure.term")}</th><th scope="col" className="number">{label("measure.value")}</th><th scope="col">{label("measure.origin")}</th></tr></thead>
      <tbody>{terms.map((term, index) => (
        <tr key={`${term.name}|${term.of ?? ""}|${index}`}>
          <th scope="row"><code>{term.name}</code>{term.of !== null && ` ${names[term.of]?.[words.lang] ?? term.of}`} <span className="byline">{words.term(term.label)}</span></th>
          <td className="number">{words.bounded(term, term.unit)}</td>
          <td><Origin term={term} /></td>
        </tr>
      ))}</tbody>
    </table></div>
  );
}

/** The way on: to the row behind a figure of the record, or the name of who or what gave the value. */
function Origin({ term: { origin, by, editionIds, evidence } }: { readonly term: Term }) {
  const label = useLabel();
  const [first] = evidence;
  const text = origin === "record" && editionIds.length ? editionIds.join(", ") : origin === "computed" && by ? `${by.id}@${by.version}` : label(`origin.${origin}` as keyof Labels);
  return first === undefined ? <span className={origin === "asker" ? "given" : ""}>{text}</span> : <EvidenceLink id={first}>{text}</EvidenceLink>;
}

function Notes({ notes }: { readonly notes: RowDerivation["notes"] }) {
  const { lang } = useWords();
  return <ul className="notes">{notes.map((note, index) => <li key={`${note.code}${index}`}>{note.text[lang]}</li>)}</ul>;
}
