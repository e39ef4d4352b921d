// Numerals no mention holds. They are listed, never dropped.
import type { Span } from "@monazite/core";
import { contains } from "@monazite/core";
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
