// A formula filled in: what it says, each term with its value and where it comes from, and what must be said beside the result.
import type { RowDerivation } from "@monazite/contracts";
import type { Bilingual, MethodTerm } from "@monazite/core";
import { boundedText, filledFormula } from "@monazite/messages/derivation";
import { useLabel, useWords } from "../app/words.js";
import { EvidenceLink } from "../ui/evidence-link.js";

type Names = Readonly<Record<string, Bilingual>>;
/** Terms shown at once; the rest stand behind a line that says how many. */
const MOST = 12;

export function MethodDerivations({ derivations, names, titles }: { readonly derivations: readonly RowDerivation[]; readonly names: Names; /** Words for a row's id. */ readonly titles: ReadonlyMap<string, string> }) {
  return <ul className="list derivations">{derivations.map((one) => <li key={one.row}><MethodDerivationView derivation={one} names={names} title={titles.get(one.row) ?? one.row} /></li>)}</ul>;
}

function MethodDerivationView({ derivation, names, title }: { readonly derivation: RowDerivation; readonly names: Names; readonly title: string }) {
  const words = useWords();
  const label = useLabel();
  const { formula, terms, result, notes, method } = derivation;
  const refused = notes.some(({ refuses }) => refuses);
  return (
    <article className="derivation">
      <h3>{title}</h3>
      <p><b>{label("derivation.formula")}</b> <code>{formula}</code></p>
      {!refused && <p><b>{label("derivation.filled")}</b> <code>{filledFormula(derivation, words)}</code></p>}
      <p><b>{label(refused ? "derivation.none" : "derivation.result")}</b> {refused ? notes.filter(({ refuses }) => refuses).map(({ text }) => text[words.lang]).join(words.lang === "zh" ? "；" : "; ") : `${result.name} = ${boundedText(result, result.unit, words)}`}</p>
      <Terms terms={terms.slice(0, MOST)} names={names} />
      {terms.length > MOST && <details><summary>{label("derivation.more")} ({terms.length - MOST})</summary><Terms terms={terms.slice(MOST)} names={names} /></details>}
      {notes.filter(({ refuses }) => !refuses).map(({ code, text }) => <p key={code} className="byline">{text[words.lang]}</p>)}
      <p className="byline"><code>{method.id}@{method.version}</code></p>
    </article>
  );
}

function Terms({ terms, names }: { readonly terms: readonly MethodTerm[]; readonly names: Names }) {
  const words = useWords();
  const label = useLabel();
  return (
    <ul className="terms">{terms.map(({ name, of, label: key, value, min, max, unit, origin, evidence }, index) => (
      <li key={index}>
        <code>{name}{of === null ? "" : `[${names[of]?.[words.lang] ?? of}]`}</code> = {boundedText({ value, min, max }, unit, words)} <span className="soft">{words.term(key)} · {label(`origin.${origin}`)}</span>
        {evidence.slice(0, 3).map((id) => <span key={id}> {id.startsWith("rel_") ? <code>{id}</code> : <EvidenceLink id={id}>{id}</EvidenceLink>}</span>)}
      </li>
    ))}</ul>
  );
}
