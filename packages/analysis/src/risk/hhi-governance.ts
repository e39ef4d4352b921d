import { derivationOf, recordTerm, refusal, remark, type Bounded, type MethodDerivation, type MethodNote } from "@monazite/core";
import { within } from "../within.js";
import { GOVERNANCE_RANGE } from "./governance-scale.js";

/** One supplier of the EU's index. */
export interface GovernedSupplier {
  readonly id: string;
  /** Fraction of the supply; `value` null for a bound such as "<0.1 %". */
  readonly share: Bounded & { readonly min: number; readonly max: number };
  /** Governance, 0 best to 10 worst (`governanceRisk`); null where the record has none: it then may be anything on the scale. */
  readonly governance: number | null;
  /** Trade parameter. */
  readonly t: number;
  readonly evidence?: readonly string[];
  /** Figures of governance that its own rests on. */
  readonly governanceEvidence?: readonly string[];
}

export const HHI_GOVERNANCE = { id: "risk.hhi-wgi-t", version: "1" } as const;

/** What an unnamed rest may weigh at most: the worst governance and a prohibition. */
const WORST = { governance: 10, t: 1.5 } as const;

/**
 * Concentration weighted by governance and trade.
 *
 * Formula:  HHI_WGI,t = Σ s²·g·t, with s fractions, g governance from 0 to 10, t the trade parameter
 * Unit:     none; 0 to 10·t.
 * Source:   CRM methodology 2017; implementation seen: meyerdata/CritMAT hhi_wgi_tp.py. One supplier of governance 5.66 and t = 1 gives 5.66.
 *
 * Shares are not brought to 1. A share without a governance figure widens the range by what it could weigh, and leaves no single number unless its own
 * weight is below what the printed shares leave open anyway.
 */
export function hhiGovernance(suppliers: readonly GovernedSupplier[], editionIds: readonly string[] = [], governanceEditions: readonly string[] = []): { readonly index: Bounded; readonly derivation: MethodDerivation } {
  const sums = { value: 0, min: 0, max: 0 };
  let complete = suppliers.length > 0;
  let held = 0;
  let most = 0;
  for (const { id, share, governance, t } of suppliers) {
    within(id, share.min, 0, 1 + 1e-9);
    const g = governance === null ? null : within("g", governance, ...GOVERNANCE_RANGE);
    within("t", t, 0, 10);
    if (share.value === null || g === null) complete = false;
    else sums.value += share.value ** 2 * g * t;
    sums.min += share.min ** 2 * (g ?? 0) * t;
    sums.max += share.max ** 2 * (g ?? WORST.governance) * t;
    held += share.value ?? (share.min + share.max) / 2;
    most += share.max;
  }
  // What the named leave of the whole, one supplier at its worst.
  const rest = Math.max(0, 1 - most);
  const index: Bounded = suppliers.length ? { value: complete ? sums.value : null, min: sums.min, max: sums.max + rest ** 2 * WORST.governance * WORST.t } : { value: null, min: null, max: null };
  const bounds = suppliers.filter(({ share }) => share.value === null).length;
  const ungoverned = suppliers.filter(({ governance }) => governance === null).map(({ id }) => id);
  const notes: MethodNote[] = [
    ...(suppliers.length ? [] : [refusal("term-missing", { term: "term.share" })]),
    ...(suppliers.length && Math.abs(1 - held) > 5e-3 ? [remark("shares-not-whole", { sum: held })] : []),
    ...(bounds ? [remark("inputs-bounded", { inputs: bounds })] : []),
    ...(ungoverned.length ? [remark("places-missing", { places: ungoverned.join(", ") })] : []),
  ];
  const shown = [...suppliers].sort((a, b) => b.share.max - a.share.max);
  const terms = [
    ...shown.map(({ id, share, evidence = [] }) => recordTerm({ name: "s", of: id, label: "term.share" }, share, { editionIds, evidence })),
    ...shown.map(({ id, governance, governanceEvidence = [] }) => recordTerm({ name: "g", of: id, label: "term.governance" }, { value: governance, min: governance ?? 0, max: governance ?? WORST.governance }, { editionIds: governanceEditions, evidence: governanceEvidence })),
    ...shown.filter(({ t }) => t !== 1).map(({ id, t }) => recordTerm({ name: "t", of: id, label: "term.trade" }, { value: t, min: t, max: t }, { editionIds })),
  ];
  return { index, derivation: derivationOf(HHI_GOVERNANCE, "HHI_WGI_t = Σ s²·g·t", terms, { name: "HHI_WGI_t", ...index, unit: null }, notes) };
}
