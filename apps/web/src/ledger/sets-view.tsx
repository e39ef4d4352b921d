// The figures of a text among themselves: what clashes first, then what agrees or follows; what only looks alike is folded.
import type { ClaimSetAnswer } from "@monazite/contracts";
import type { Claim } from "@monazite/core";
import { useLabel, useWords } from "../app/words.js";
import type { Checked } from "../reading/checked.js";

const APART = /^(?:differ|different|not-comparable)/;
const RANK = (verdict: string): number => (verdict === "contradiction" ? 0 : APART.test(verdict) ? 2 : 1);

export function SetsView({ checked: { sets, claims }, choose }: { readonly checked: Checked; readonly choose: (claimId: string) => void }) {
  const label = useLabel();
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  if (sets.length === 0) return null;
  const sorted = [...sets].sort((a, b) => RANK(a.verdict) - RANK(b.verdict));
  const told = sorted.filter(({ verdict }) => !APART.test(verdict));
  const apart = sorted.filter(({ verdict }) => APART.test(verdict));
  return (
    <section className="sets" aria-label={label("check.sets")}>
      <h2>{label("check.sets")}</h2>
      <ul>{told.map((set) => <SetRow key={keyOf(set)} set={set} byId={byId} choose={choose} />)}</ul>
      {apart.length > 0 && (
        <details><summary>{label("check.apart")}: {apart.length}</summary>
          <ul>{apart.map((set) => <SetRow key={keyOf(set)} set={set} byId={byId} choose={choose} />)}</ul>
        </details>
      )}
    </section>
  );
}

const keyOf = ({ members, verdict }: ClaimSetAnswer): string => `${verdict} ${members.map(({ span }) => span[0]).join(" ")}`;

function SetRow({ set: { members, verdict, text }, byId, choose }: { readonly set: ClaimSetAnswer; readonly byId: ReadonlyMap<string, Claim>; readonly choose: (claimId: string) => void }) {
  const words = useWords();
  const label = useLabel();
  return (
    <li className={`set ${RANK(verdict) === 0 ? "clash" : RANK(verdict) === 2 ? "apart" : "holds"}`}>
      <strong>{label(`set.${verdict}`)}</strong>{" "}
      {members.map(({ claimId, span }, index) => {
        const claim = byId.get(claimId);
        return <span key={`${claimId} ${span[0]}`}>{index > 0 && " · "}<button type="button" className="member" onClick={() => choose(claimId)}>{claim ? words.said(claim) : claimId}{claim?.period ? `, ${words.period(claim.period)}` : ""}</button></span>;
      })}
      <p className="why">{text[words.lang]}</p>
    </li>
  );
}
