// What cannot all be right: each conflict with what it is about, its suspects, and what each would have to be.
import type { ConflictAnswer } from "@monazite/contracts";
import type { ReactNode } from "react";
import { useLabel, useWords } from "../app/words.js";
import { EvidenceLink } from "../ui/evidence-link.js";

/** Suspects named at once; the rest of a conflict stands behind a line that says how many. */
const NAMED = 3;

export function ConflictsView({ conflicts, claimButton }: { readonly conflicts: readonly ConflictAnswer[]; /** A claim of the page at hand instead of a link to evidence. */ readonly claimButton?: (id: string, text: string) => ReactNode | null }) {
  return <ol className="conflicts">{conflicts.map((conflict) => <ConflictRow key={conflict.id} conflict={conflict} claimButton={claimButton} />)}</ol>;
}

function ConflictRow({ conflict: { about, suspects, sets }, claimButton }: { readonly conflict: ConflictAnswer; readonly claimButton?: ((id: string, text: string) => ReactNode | null) | undefined }) {
  const { lang } = useWords();
  const label = useLabel();
  const row = ({ id, says, wouldBe, source, support }: ConflictAnswer["suspects"][number]): ReactNode => (
    <li key={id}>
      {claimButton?.(id, says[lang]) ?? (source === null || id.startsWith("rel-") ? <span>{says[lang]}</span> : <EvidenceLink id={id}>{says[lang]}</EvidenceLink>)}
      {source !== null && <small> {source}</small>}
      {wouldBe && <span className="would-be"> → {label("conflict.would-be")} {wouldBe[lang]}</span>}
      {support > 0 && <small> · {label("conflict.support")} {support}</small>}
    </li>
  );
  const first = suspects.slice(0, NAMED);
  const rest = suspects.slice(NAMED);
  return (
    <li className="conflict">
      <p className="about">{about[lang]}</p>
      <ol className="suspects">{first.map(row)}</ol>
      {rest.length > 0 && <details><summary>{label("conflict.more")}: {rest.length} · {label("conflict.sets")}: {sets.length}</summary><ol className="suspects" start={NAMED + 1}>{rest.map(row)}</ol></details>}
    </li>
  );
}
