// A checked text arranged for the eye: documents, their statements, and in each the figures with their verdicts.
import type { AnswerOf, CheckedVerdict, ClaimSetAnswer, ConflictAnswer, Contracts } from "@monazite/contracts";
import type { Bilingual, Claim, Lang, Mention, NewsDocument, NewsEvent, Observation, Span, Warning } from "@monazite/core";

/** What `check` and `document` have in common. */
export interface Checked {
  readonly text: string;
  readonly documents: readonly NewsDocument[];
  readonly mentions: readonly Mention[];
  readonly claims: readonly Claim[];
  readonly events: readonly NewsEvent[];
  readonly warnings: readonly Warning[];
  readonly verdicts: readonly CheckedVerdict[];
  readonly sets: readonly ClaimSetAnswer[];
  readonly conflicts: readonly ConflictAnswer[];
  readonly record: readonly Observation[];
  readonly names: Readonly<Record<string, Bilingual>>;
}

export interface JudgedClaim {
  readonly claim: Claim;
  readonly verdicts: readonly CheckedVerdict[];
  /** The strongest verdict, which colours the figure in the text. */
  readonly kind: CheckedVerdict["kind"];
}

/** A piece of a statement: plain text, or a figure that can be opened. */
export interface Run {
  readonly span: Span;
  readonly judged: JudgedClaim | null;
  readonly mention: Mention | null;
}

/** The name of an id in a language, the id itself where it has none, null for none. */
export function nameIn(names: Checked["names"], lang: Lang): (id: string | null | undefined) => string | null {
  return (id) => (id ? (names[id]?.[lang] ?? id) : null);
}

export function fromDocument({ document, ...answer }: AnswerOf<Contracts["document"]>): Checked {
  return { ...answer, documents: [document] };
}

export function judgedClaims({ claims, verdicts }: Pick<Checked, "claims" | "verdicts">): readonly JudgedClaim[] {
  const byClaim = new Map<string, CheckedVerdict[]>();
  for (const verdict of verdicts) byClaim.set(verdict.claimId, [...(byClaim.get(verdict.claimId) ?? []), verdict]);
  return claims.map((claim) => {
    const own = byClaim.get(claim.id) ?? [];
    return { claim, verdicts: own, kind: own[0]?.kind ?? "nothing-to-compare" };
  });
}

/**
 * Cuts a span of text into runs at its mentions and at the words of ranks. Where some overlap the first and longest wins, so
 * every sign stands once.
 */
export function runsOf(span: Span, mentions: readonly Mention[], judged: readonly JudgedClaim[]): readonly Run[] {
  const ranks = judged.flatMap((one): Run[] => { const said = one.claim.rank ?? one.claim.standing; return said ? [{ span: said.span, mention: null, judged: one }] : []; });
  const marked = [...ranks, ...mentions.map((mention): Run => ({ span: mention.span, mention, judged: null }))]
    .filter((run) => span[0] <= run.span[0] && run.span[1] <= span[1])
    .sort((a, b) => a.span[0] - b.span[0] || b.span[1] - a.span[1]);
  const runs: Run[] = [];
  let at = span[0];
  for (const run of marked) {
    if (run.span[0] < at) continue;
    if (at < run.span[0]) runs.push({ span: [at, run.span[0]], judged: null, mention: null });
    const { mention } = run;
    const own = mention && judged.find(({ claim }) => claim.evidence.some((place) => place.span[0] < mention.span[1] && mention.span[0] < place.span[1]) && quantityIn(claim, mention));
    runs.push({ ...run, judged: run.judged ?? own ?? null });
    at = run.span[1];
  }
  if (at < span[1]) runs.push({ span: [at, span[1]], judged: null, mention: null });
  return runs;
}

/** Does the claim's figure stand in this mention, where it was told first or told again? */
function quantityIn({ quantitySpan, alsoTold = [] }: Claim, mention: Mention): boolean {
  return [quantitySpan, ...alsoTold.map((telling) => telling.quantitySpan)].some((span) => span !== null && span[0] < mention.span[1] && mention.span[0] < span[1]);
}
