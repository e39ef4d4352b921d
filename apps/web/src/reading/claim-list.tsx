// The claims of a text in its margin, in the order of the text: what each says, of what and where, and its verdict.
import { useLabel, useWords } from "../app/words.js";
import { VERDICT_SIGNS } from "../ui/verdict-chip.js";
import { nameIn, type Checked, type JudgedClaim } from "./checked.js";

export function ClaimList({ judged, names, choose }: { readonly judged: readonly JudgedClaim[]; readonly names: Checked["names"]; readonly choose: (claimId: string) => void }) {
  const words = useWords();
  const label = useLabel();
  const named = nameIn(names, words.lang);
  return (
    <>
      <p className="hint">{label("panel.hint")}</p>
      <ol className="claim-list">
        {judged.map(({ claim, kind }) => (
          <li key={claim.id}><button type="button" className={`member ${kind}`} onClick={() => choose(claim.id)}>
            <span className="sign" role="img" aria-label={label(`verdict.${kind}`)}>{VERDICT_SIGNS[kind]}</span><b>{words.said(claim)}</b>
            <small>{[named(claim.metric), ...claim.minerals.map((id) => named(id)), named(claim.place?.id) ?? claim.place?.name, claim.period && words.period(claim.period)].filter(Boolean).join(" · ")}</small>
          </button></li>
        ))}
      </ol>
    </>
  );
}
