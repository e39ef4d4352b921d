// Numerals no mention holds, and quantities no claim was made of. They are listed, never dropped.
import { contains, type Claim, type Span } from "@monazite/core";
import { spanOf, type ReadStatement } from "./read-statement.js";

/** Spans of printed numbers outside every mention; labels "[4]" are no numerals. */
export function unreadNumerals(statement: ReadStatement): Span[] {
  const { tokens } = statement;
  const read = statement.mentions.map((mention) => spanOf(tokens, mention));
  return tokens
    .filter((token, at) => token.kind === "number" && !(tokens[at - 1]?.text === "[" && tokens[at + 1]?.text === "]"))
    .map((token): Span => [token.start, token.end])
    .filter((span) => !read.some((held) => contains(held, span)));
}

/** Quantities of which no claim was made; counts, ordinals and durations often say nothing of their own. */
export function unclaimed(statement: ReadStatement, claims: readonly Claim[]): { readonly span: Span }[] {
  const claimed = new Set(claims.map((claim) => claim.quantitySpan?.[0]));
  return statement.mentions
    .filter((mention) => mention.kind === "quantity" || mention.kind === "multiplier")
    .map((mention) => ({ span: spanOf(statement.tokens, mention) }))
    .filter(({ span }) => !claimed.has(span[0]));
}
