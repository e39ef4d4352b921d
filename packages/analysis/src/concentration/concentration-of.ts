// All measures of concentration of one table at once, as numbers where every amount is one, as ranges where some are not, with every term.
import { computedTerm, derivationOf, recordTerm, refusal, remark, type Bounded, type MethodDerivation, type MethodNote, type MethodTerm } from "@monazite/core";
import { concentrationBounds, type Range } from "./concentration-bounds.js";
import { concentrationRatio } from "./concentration-ratio.js";
import { herfindahl, normalisedHerfindahl } from "./herfindahl.js";
import { evenness, shannon } from "./shannon.js";
import { fractionsOf } from "./supply.js";

/** What a supplier gives, as printed; `value` is null for a bound, a range, and a place whose figure is absent. */
export interface SupplierAmount extends Range {
  readonly id: string;
  readonly value: number | null;
  readonly evidence?: string;
}

export interface ConcentrationInput {
  readonly suppliers: readonly SupplierAmount[];
  /** A line of unnamed places; null without one. */
  readonly unnamed: SupplierAmount | null;
  /** Places whose figure is withheld or not reported: any amount at all, or what `absentMost` or `whole` leaves them. */
  readonly absent: readonly string[];
  /** What the absent can have together: what a printed total that counts them leaves. Nothing bounds them unless given. */
  readonly absentMost?: number;
  /** The whole they are shares of; null for the sum of them all. */
  readonly whole: (Range & { readonly value: number | null; readonly evidence?: string }) | null;
  readonly unit: string;
  readonly editionIds: readonly string[];
  /** What must be said of the inputs besides. */
  readonly notes?: readonly MethodNote[];
}

export interface Concentration {
  readonly hhi: Bounded;
  readonly cr1: Bounded;
  readonly cr3: Bounded;
  readonly normalised: Bounded;
  readonly shannon: Bounded;
  readonly evenness: number | null;
  /** 1 / HHI. */
  readonly effective: Bounded;
  /** Named suppliers of more than nothing. */
  readonly suppliers: number;
  /** The largest named supplier and its share; null where two ranges overlap at the top. */
  readonly largest: { readonly id: string; readonly share: Bounded } | null;
  readonly derivation: MethodDerivation;
}

/** Version 1: ranges by chords of squares (`concentrationBounds`). */
export const CONCENTRATION = { id: "concentration.herfindahl", version: "1" } as const;
const FORMULA = "HHI = Σ s², s = x / X";

/**
 * Concentration of a table.
 *
 * A single number stands only where nothing is unnamed, absent or a bound; the ends of its range are then what printed rounding allows. Else there are
 * ends alone: unnamed places as one supplier at one end and as endlessly many at the other, absent ones as anything that is possible.
 *
 * @returns measures as fractions (HHI 0 to 1); all null, with the reason in the derivation, where there is nothing to divide by
 */
export function concentrationOf(input: ConcentrationInput): Concentration {
  const { suppliers, unnamed, absent, whole } = input;
  // What is bounded together is one supplier at most and endlessly many at least, like the unnamed; what is not is a supplier of any size.
  const most = absent.length ? (input.absentMost ?? Infinity) : 0;
  const named: readonly Range[] = most === Infinity ? [...suppliers, ...absent.map(() => ({ lo: 0, hi: Infinity }))] : suppliers;
  const values = suppliers.every(({ value }) => value !== null) && unnamed === null && absent.length === 0 && whole?.value !== null
    ? fractionsOf(suppliers.map(({ id, value }) => ({ id, amount: value ?? 0 })), whole?.value)
    : null;
  const leftover = values && whole ? 1 - [...values.values()].reduce((sum, share) => sum + share, 0) : 0;
  // Parts that are more than their whole by the rounding of both are no shares; their ranges stand.
  const shares = values && leftover >= 0 && leftover < 1e-9 ? [...values.values()] : null;
  const positive = suppliers.filter(({ value, hi }) => (value ?? hi) > 0);
  const n = new Set(positive.map(({ id }) => id)).size;
  // Amounts that can be nothing else leave no range; the bounds, and their slack, are for those that can.
  const certain = shares !== null && [...suppliers, ...(whole ? [whole] : [])].every(({ lo, hi }) => lo === hi);
  const bounds = certain ? null : concentrationBounds({ named, unnamed: { lo: unnamed?.lo ?? 0, hi: (unnamed?.hi ?? 0) + (most === Infinity ? 0 : most) }, whole });
  const nothing = !certain && bounds === null;
  const notes = notesOf(input, nothing);
  const measured = (value: number | null, range: Range | undefined): Bounded => (certain && value !== null ? { value, min: value, max: value } : bounded(value, range));
  const hhi = measured(shares && herfindahl(shares), bounds?.hhi);
  const entropy = measured(shares && shannon(shares), bounds?.shannon);
  const share = sharesOf(input);
  const exactN = unnamed === null && absent.length === 0 && whole === null && n > 0;
  return {
    hhi,
    cr1: measured(shares && concentrationRatio(shares, 1), bounds?.ratios.get(1)),
    cr3: measured(shares && concentrationRatio(shares, 3), bounds?.ratios.get(3)),
    normalised: exactN ? mapped(hhi, (value) => Math.max(0, normalisedHerfindahl(Math.max(value, 0), n))) : { value: null, min: null, max: null },
    shannon: entropy,
    evenness: shares && entropy.value !== null && n > 0 ? evenness(entropy.value, n) : null,
    effective: { value: hhi.value === null ? null : 1 / hhi.value, min: hhi.max === null ? null : 1 / hhi.max, max: hhi.min === null || hhi.min <= 0 ? null : 1 / hhi.min },
    suppliers: n,
    largest: nothing ? null : largestOf(input, share),
    derivation: derivationOf(CONCENTRATION, FORMULA, termsOf(input, share), { name: "HHI", ...hhi, unit: null }, notes),
  };
}

function bounded(value: number | null, range: Range | undefined): Bounded {
  return { value, min: range?.lo ?? null, max: range && range.hi !== Infinity ? range.hi : null };
}
function mapped({ value, min, max }: Bounded, f: (value: number) => number): Bounded {
  return { value: value === null ? null : f(value), min: min === null ? null : f(min), max: max === null ? null : f(max) };
}

/** Share of each line within the sum: its own amount stands above and below the line. */
function sharesOf({ suppliers, unnamed, absent, absentMost = Infinity, whole }: ConcentrationInput): ReadonlyMap<SupplierAmount, Bounded> {
  const all = [...suppliers, ...(unnamed ? [unnamed] : [])];
  if (whole) return new Map(all.map((one) => [one, { value: one.value !== null && whole.value ? one.value / whole.value : null, min: whole.hi > 0 ? one.lo / whole.hi : null, max: whole.lo > 0 ? Math.min(1, one.hi / whole.lo) : 1 }]));
  const ratio = (own: number, rest: number): number => (own === 0 ? 0 : own === Infinity ? 1 : rest === Infinity ? 0 : own / (own + rest));
  const [lo, hi, values] = [sumsOfOthers(all.map((one) => one.lo)), sumsOfOthers(all.map((one) => one.hi)), sumsOfOthers(all.map(({ value }) => value ?? 0))];
  const complete = absent.length === 0 && all.every(({ value }) => value !== null);
  return new Map(all.map((one, i) => {
    const sum = complete ? (one.value ?? 0) + (values[i] ?? 0) : 0;
    return [one, { value: sum > 0 ? (one.value ?? 0) / sum : null, min: ratio(one.lo, (hi[i] ?? 0) + (absent.length ? absentMost : 0)), max: ratio(one.hi, lo[i] ?? 0) }];
  }));
}

/** For each amount the sum of all the others: of those before and those after it, for taking it off the whole would leave noise, and of what has no end nothing. */
function sumsOfOthers(amounts: readonly number[]): readonly number[] {
  const after = new Float64Array(amounts.length + 1);
  for (let i = amounts.length - 1; i >= 0; i--) after[i] = (after[i + 1] ?? 0) + (amounts[i] ?? 0);
  let before = 0;
  return amounts.map((amount, i) => {
    const others = before + (after[i + 1] ?? 0);
    before += amount;
    return others;
  });
}

const NO_SHARE: Bounded = { value: null, min: null, max: null };

function largestOf(input: ConcentrationInput, share: ReadonlyMap<SupplierAmount, Bounded>): Concentration["largest"] {
  const [first, second] = [...input.suppliers].sort((a, b) => (b.value ?? b.lo) - (a.value ?? a.lo));
  if (!first || first.hi <= 0) return null;
  // Printed amounts are ordered as printed; where one is a range it must lie clear of the next.
  if (second && (first.value === null || second.value === null ? second.hi > first.lo : second.value === first.value)) return null;
  if (input.absent.length && first.lo <= (input.absentMost ?? Infinity) && !(input.whole && first.lo > input.whole.hi / 2)) return null;
  return { id: first.id, share: share.get(first) ?? NO_SHARE };
}

function termsOf(input: ConcentrationInput, share: ReadonlyMap<SupplierAmount, Bounded>): readonly MethodTerm[] {
  const { suppliers, unnamed, whole, unit, editionIds } = input;
  const from = (evidence: string | undefined) => ({ editionIds, evidence: evidence === undefined ? [] : [evidence] });
  const all = [...suppliers, ...(unnamed ? [unnamed] : [])].sort((a, b) => (b.value ?? b.hi) - (a.value ?? a.hi));
  const finite = (range: Range): Pick<Bounded, "min" | "max"> => ({ min: range.lo, max: range.hi === Infinity ? null : range.hi });
  const total: Bounded = whole
    ? { value: whole.value, ...finite(whole) }
    : { value: input.absent.length || all.some(({ value }) => value === null) ? null : all.reduce((sum, { value }) => sum + (value ?? 0), 0), min: all.reduce((sum, { lo }) => sum + lo, 0), max: finite({ lo: 0, hi: all.reduce((sum, { hi }) => sum + hi, input.absent.length ? (input.absentMost ?? Infinity) : 0) }).max };
  return [
    whole ? recordTerm({ name: "X", label: "term.total", unit }, total, from(whole.evidence)) : computedTerm({ name: "X", label: "term.total", unit }, total, null, editionIds),
    ...all.map((one) => recordTerm({ name: "x", of: one.id, label: "term.amount", unit }, { value: one.value, ...finite(one) }, from(one.evidence))),
    ...all.map((one) => computedTerm({ name: "s", of: one.id, label: "term.share" }, share.get(one) ?? NO_SHARE)),
  ];
}

function notesOf({ suppliers, unnamed, absent, absentMost = Infinity, whole, notes = [] }: ConcentrationInput, nothing: boolean): readonly MethodNote[] {
  const least = suppliers.reduce((sum, { lo }) => sum + lo, 0);
  if (nothing) return [...notes, whole && least > whole.hi && whole.hi > 0 ? refusal("shares-not-whole", { sum: least / whole.hi }) : refusal("total-zero", {})];
  const ranged = suppliers.filter(({ value }) => value === null).length;
  const known = suppliers.reduce((sum, { value, lo }) => sum + (value ?? lo), 0);
  const others = unnamed ? (unnamed.value ?? unnamed.hi) : 0;
  const left = whole?.value ? 1 - known / whole.value : 0;
  return [
    ...notes,
    ...(others > 0 ? [remark("others-bounded", { share: whole?.value ? others / whole.value : others / (known + others) })] : []),
    ...(whole && Math.abs(left) > 1e-9 ? [remark("shares-not-whole", { sum: 1 - left })] : []),
    ...(ranged ? [remark("inputs-bounded", { inputs: ranged })] : []),
    ...(absent.length ? [remark("places-missing", { places: absent.join(", ") })] : []),
    ...(absent.length && absentMost < Infinity && known > 0 ? [remark("missing-at-most", { share: absentMost / (known + others + absentMost) })] : []),
  ];
}

/** A number as an amount that can be nothing else. */
export const exactAmount = (id: string, value: number, evidence?: string): SupplierAmount => ({ id, value, lo: value, hi: value, ...(evidence !== undefined && { evidence }) });

