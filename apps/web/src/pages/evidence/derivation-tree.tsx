// How a figure nobody printed follows from those that somebody did: a tree from the result down to rows and sentences.
import type { AnswerOf, Contracts } from "@monazite/contracts";
import type { Derivation } from "@monazite/core";
import { useLabel, useWords } from "../../app/words.js";
import { EvidenceLink } from "../../ui/evidence-link.js";

type Evidence = AnswerOf<Contracts["evidence"]>;
type Leaf = Evidence["leaves"][number];

interface Known {
  readonly steps: Derivation;
  readonly leaves: ReadonlyMap<string, Leaf>;
  readonly names: Evidence["names"];
}

export function DerivationTree({ derived, leaves, names }: { readonly derived: NonNullable<Evidence["derived"]>; readonly leaves: readonly Leaf[]; readonly names: Evidence["names"] }) {
  const words = useWords();
  const label = useLabel();
  const known: Known = { steps: derived.derivation, leaves: new Map(leaves.map((leaf) => [leaf.id, leaf])), names };
  return (
    <section>
      <h2>{derived.text[words.lang]}</h2>
      <h3>{label("evidence.follows")}</h3>
      <ul className="derivation-tree"><Step at={derived.derivation.length - 1} known={known} /></ul>
    </section>
  );
}

/** A cell and what it follows from; steps only ever lead to earlier ones, so the tree ends. */
function Step({ at, known }: { readonly at: number; readonly known: Known }) {
  const words = useWords();
  const label = useLabel();
  const step = known.steps[at];
  if (!step) return null;
  return (
    <li>
      <strong>{words.bounds(step.cell, step.min, step.max)}</strong> {words.cell(step.cell, (id) => known.names[id]?.[words.lang] ?? id)}
      {step.how.map(({ kind, said, from }) => (
        <div key={`${kind} ${said.join(" ")} ${from.join(" ")}`}>
          <span className="count">{label(`derivation.${kind}`)}</span>
          <ul>{said.map((id) => <li key={id}><LeafLine id={id} leaf={known.leaves.get(id)} /></li>)}{from.map((next) => <Step key={next} at={next} known={known} />)}</ul>
        </div>
      ))}
    </li>
  );
}

function LeafLine({ id, leaf }: { readonly id: string; readonly leaf: Leaf | undefined }) {
  const words = useWords();
  if (!leaf) return <code>{id}</code>;
  const told = <>{leaf.says[words.lang]}{leaf.source && <> · <cite>{leaf.source}</cite></>}{leaf.locator && <> · {leaf.locator}</>}</>;
  return <>{leaf.kind === "relation" ? told : <EvidenceLink id={id}>{told}</EvidenceLink>}{leaf.sentence && <blockquote>{leaf.sentence}</blockquote>}</>;
}
