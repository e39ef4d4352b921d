// What every language must be able to say. A missing word is a type error.
import type { Bounded, Claim, DerivationStep, EmptyReason, Figure, Lang, LedgerCell, MethodDerivation, Observation, Period, ProblemCode, ProblemFacts, TableProblemCode, Verdict, Warning } from "@monazite/core";
import type { LABELS_EN } from "./labels.en.js";

/** What is wrong, and how to mend it. */
export interface ProblemWords {
  readonly what: string;
  readonly mend: string;
}

/** The figures a verdict speaks of, and whose the others are. */
export interface VerdictContext {
  readonly claim: Claim;
  /** None, one, or a part and its whole. */
  readonly observations: readonly Observation[];
  /** Was the edition published after the text? Then it revises the figure, and the text could not know. */
  readonly revisedSince: boolean;
  /** The edition or page of the observations, as it calls itself. */
  readonly sourceTitle: string | null;
  readonly otherClaim: Claim | null;
  /** Of what the ledger says: how many entries it rests on, and what they leave for the figure. */
  readonly others?: number;
  readonly bounds?: { readonly zh: string; readonly en: string } | null;
}

export type Labels = { readonly [Key in keyof typeof LABELS_EN]: string };

export interface Catalogue {
  readonly lang: Lang;
  readonly labels: Labels;
  readonly problems: { readonly [Code in ProblemCode]: (facts: ProblemFacts[Code]) => ProblemWords };
  readonly empty: { readonly [Reason in EmptyReason]: string };
  /** Stages of the chain as claims name them; a word that is not here stands for itself. */
  readonly chain: Readonly<Record<string, string>>;
  /** What is amiss in a document, with the numbers that show it. */
  readonly warning: (warning: Pick<Warning, "kind" | "facts">) => string;
  /** What is wrong with a table or one of its rows, with the column and what was found put in. */
  readonly tableProblem: (code: TableProblemCode, facts: { readonly column: string | null; readonly found?: string }) => string;
  /** The head of a column that holds the field of this name: "share of the sum" for "ofSum". */
  readonly column: (field: string) => string;
  /** A number as people of this language read it, at full precision. */
  readonly number: (value: number) => string;
  /** A figure with comparator and unit: "over 90 %", "约 27.0万吨". */
  readonly figure: (figure: Figure) => string;
  /** What a claim says in short: its figure, its rank, or else its measure. */
  readonly said: (claim: Pick<Claim, "figure" | "rank" | "standing" | "metric">) => string;
  /** "October 2025", "2025年10月". */
  readonly period: (period: Period) => string;
  /** A cell of the ledger in words; `name` gives the name of a registry id. */
  readonly cell: (cell: LedgerCell, name: (id: string) => string) => string;
  /** What is known of a cell, as a figure with both ends. */
  readonly bounds: (cell: LedgerCell, min: number | null, max: number | null) => string;
  /** One step of a derivation: "5,473 t (…) and +15.8 % (…) give 4,724 to 4,729 t: …". */
  readonly step: (step: DerivationStep, all: readonly DerivationStep[], name: (id: string) => string) => string;
  /** A term of a formula in words, by its label key. */
  readonly term: (key: string) => string;
  /** A formula with the values of its terms put in. */
  readonly filled: (derivation: Pick<MethodDerivation, "formula" | "terms" | "result">) => string;
  /** A number with what it may be: "0.8 (0.75 to 0.85)". */
  readonly bounded: (value: Bounded, unit: string | null) => string;
  /** Why claims form a set. */
  readonly set: Readonly<Record<string, string>>;
  /** A verdict in one sentence, with the numbers it rests on. */
  readonly verdict: (verdict: Verdict, context: VerdictContext) => string;
}
