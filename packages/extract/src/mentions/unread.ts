// Numerals no mention holds, and quantities no claim was made of. They are listed, never dropped.
import type { Claim, Span } from "@monazite/core";
import { spanOf, type ReadStatement } from "./read-statement.js";

/** Spans of printed numbers outside every mention; labels "[4]" are no numerals. */
export function unreadNumerals(statement: ReadStatement): Span[] {
  const { tokens, mentions } = statement;
  const unread: Span[] = [];
  let next = 0;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (token?.kind !== "number") continue;
    while (next < mentions.length && (mentions[next]?.to ?? 0) <= at) next++;
    const held = (mentions[next]?.from ?? Infinity) <= at;
    const label = tokens[at - 1]?.text === "[" && tokens[at + 1]?.text === "]";
    if (!held && !label) unread.push([token.start, token.end]);
  }
  return unread;
}

/** Quantities of which no claim was made; counts, ordinals and durations often say nothing of their own. */
export function unclaimed(statement: ReadStatement, claims: readonly Claim[]): Span[] {
  const claimed = new Set(claims.map((claim) => claim.quantitySpan?.[0]));
  return statement.mentions
    .filter((mention) => mention.kind === "quantity" || mention.kind === "multiplier")
    .map((mention) => spanOf(statement.tokens, mention))
    .filter(([start]) => !claimed.has(start));
}
