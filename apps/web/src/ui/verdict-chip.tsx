// A verdict as sign and word. The sign differs as well as the colour.
import type { Verdict } from "@monazite/core";
import { useLabel } from "../app/words.js";

export const VERDICT_SIGNS: Readonly<Record<Verdict["kind"], string>> = { agrees: "✓", implied: "⊢", differs: "✗", contradicted: "⊥", "out-of-date": "↻", "not-comparable": "≠", "nothing-to-compare": "·" };

export function VerdictChip({ kind, count }: { readonly kind: Verdict["kind"]; readonly count?: number }) {
  const label = useLabel();
  return <span className={`chip ${kind}`}><span aria-hidden>{VERDICT_SIGNS[kind]}</span> {count !== undefined && <b>{count}</b>} {label(`verdict.${kind}`)}</span>;
}
