// What a method has to say beside its number, or instead of one. The words for people live in `messages`, by code.

/** The facts each code carries: plain values, put into the words. */
export interface MethodNoteFacts {
  /** A term was put in by whoever asked, in place of what the record has. */
  "term-given": { term: string };
  /** A value outside of its range was brought to the nearest end, as the method's source says. */
  "term-clamped": { term: string; from: number; to: number };
  /** A term that the method needs is not in the record. */
  "term-missing": { term: string };
  /** The method's own value stands where the record has none. */
  "term-by-convention": { term: string; value: number };
  /** Shares add up to less or more than all; they were left as they are. */
  "shares-not-whole": { sum: number };
  /** A line of unnamed places: bounds for it as one supplier and as endlessly many. */
  "others-bounded": { share: number };
  /** Rows are bounds or ranges, so the result is a range. */
  "inputs-bounded": { inputs: number };
  /** What a printed total leaves out makes every share an upper bound. */
  "total-leaves-out": { places: string };
  /** Places whose figure is absent: neither zero nor in the sum. */
  "places-missing": { places: string };
  /** What a printed total leaves for the places without a figure. */
  "missing-at-most": { share: number };
  /** Part of the quantity is estimated or imputed by the publisher or found to be so. */
  "quantities-doubtful": { share: number };
  /** Rows without a quantity are not in the sum. */
  "rows-without-quantity": { rows: number };
  /** The code holds other goods too. */
  "basket-code": { codes: string };
  /** Trade is of one year and the indicators of another. */
  "years-differ": { term: string; used: string; asked: string };
  /** The sum is zero: a share of nothing is not a number. */
  "total-zero": Record<string, never>;
  /** Only one place has a figure. */
  "one-place": Record<string, never>;
  /** Consumption is zero or negative, so nothing can be a part of it. */
  "consumption-not-positive": { value: number };
  /** Figures of two bases or units cannot be added. */
  "bases-differ": { bases: string };
  /** Years that the method looks at and the record does not have. */
  "years-missing": { found: number; wanted: number };
  /** Sums that reach into each other and cannot be told apart. */
  "scale-unknown": { term: string; found: string };
  /** Re-exports cannot be taken out: the record does not tell them apart. */
  "re-exports-in": Record<string, never>;
  /** A supplier buys from others, in a circle that does not come to rest. */
  "circle-without-source": { places: string };
  /** Governance is a mean over some of the indicators only. */
  "indicators-partial": { found: number; wanted: number };
  /** What a place sells beyond what it buys counts as its own make, for production is not loaded on the basis of the trade. */
  "origins-implied": Record<string, never>;
  /** Several rows fit a term, and nothing tells which is meant. */
  "row-ambiguous": { term: string };
  /** The publisher keeps a term back. */
  "term-withheld": { term: string };
  /** Something near stands for what the method divides by. */
  "stands-in": { used: string; wanted: string };
  /** Members of a group without a value. */
  "members-missing": { members: string };
  /** No rate of exchange for the period is loaded, and none was given. */
  "rate-missing": { from: string; to: string };
  /** The price does not say whether it holds the tax, of what its mass is, or where it is delivered. */
  "vat-not-told": Record<string, never>;
  "basis-not-told": Record<string, never>;
  "incoterm-not-told": Record<string, never>;
}

export type MethodNoteCode = keyof MethodNoteFacts;

export const METHOD_NOTES = [
  "term-given", "term-clamped", "term-missing", "term-by-convention", "shares-not-whole", "others-bounded", "inputs-bounded", "total-leaves-out", "places-missing", "missing-at-most", "quantities-doubtful", "rows-without-quantity", "basket-code",
  "years-differ", "total-zero", "one-place", "consumption-not-positive", "bases-differ", "years-missing", "scale-unknown", "re-exports-in", "circle-without-source", "indicators-partial", "origins-implied", "row-ambiguous", "term-withheld", "stands-in", "members-missing",
  "rate-missing", "vat-not-told", "basis-not-told", "incoterm-not-told",
] as const satisfies readonly MethodNoteCode[];

/** One note. `refuses`: it stands in place of the number. */
export type MethodNote = { readonly [Code in MethodNoteCode]: { readonly code: Code; readonly refuses: boolean; readonly facts: MethodNoteFacts[Code] } }[MethodNoteCode];

/** A remark beside a number. */
export function remark<Code extends MethodNoteCode>(code: Code, facts: MethodNoteFacts[Code]): MethodNote {
  return { code, refuses: false, facts } as MethodNote;
}

/** A reason why there is no number. */
export function refusal<Code extends MethodNoteCode>(code: Code, facts: MethodNoteFacts[Code]): MethodNote {
  return { code, refuses: true, facts } as MethodNote;
}
