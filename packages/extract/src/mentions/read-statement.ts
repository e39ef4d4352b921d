// One statement read as far as its own words go: tokens, mentions with complete units, and the course of every figure.
import type { Span } from "@monazite/core";
import { tellingEnd } from "../layout/documents.js";
import { clean } from "../numbers/numeral.js";
import type { Quantity } from "../numbers/quantity.js";
import { tokenize, type Token } from "../text/tokens.js";
import { nameYuan, type HomeMoney } from "./bare-yuan.js";
import { carryBounds } from "./carried-bounds.js";
import { completeUnits } from "./complete-units.js";
import { findMentions, type Dating, type FoundMention } from "./find-mentions.js";
import { shareSlashed } from "./slash-lists.js";
import { coursesOf, type Course } from "./turns.js";

export interface ReadStatement {
  readonly id: string;
  readonly span: Span;
  readonly refs: readonly number[];
  readonly tokens: readonly Token[];
  readonly mentions: readonly FoundMention[];
  /** One for each mention, in the same order. */
  readonly courses: readonly Course[];
}

/** Reads the statement at `span` of `text`. */
export function readStatement(text: string, id: string, span: Span, refs: readonly number[], dating: Dating, home: HomeMoney = "CNY"): ReadStatement {
  const tokens = tokenize(text, span[0], tellingEnd(text, span));
  const found = nameYuan(tokens, carryBounds(tokens, completeUnits(tokens, shareSlashed(tokens, findMentions(tokens, dating)))), home);
  const courses = coursesOf(tokens, found);
  const mentions = found.map((mention, at) => growthInTimes(tokens, mention, courses[at]));
  return { id, span, refs, tokens, mentions, courses };
}

/** Beyond this many figures or words a "sentence" is a table or no language at all: its mentions are read, no claims are. */
const MOST_FIGURES = 60;
const MOST_TOKENS = 1500;

export function isTable(statement: ReadStatement): boolean {
  return statement.mentions.length > MOST_FIGURES || statement.tokens.length > MOST_TOKENS;
}

/** 增长1.2倍 is a growth of 120 %; only "to" or "of" so many times a base is a ratio. */
function growthInTimes(tokens: readonly Token[], mention: FoundMention, course: Course | undefined): FoundMention {
  const { quantity } = mention;
  if (quantity?.unit !== "x" || course?.role !== "difference" || tokens[mention.from]?.text === "翻") return mention;
  if (!tokens.slice(mention.from, mention.to).some((token) => token.text === "倍")) return mention;
  const hundredfold = (value: number | null): number | null => (value === null ? null : clean(value * 100));
  const growth: Quantity = { ...quantity, kind: "quantity", unit: "%", dimension: "percent", value: hundredfold(quantity.value), min: hundredfold(quantity.min), max: hundredfold(quantity.max), step: hundredfold(quantity.step) };
  return { ...mention, kind: "quantity", quantity: growth };
}

/** Where a mention stands in the text. */
export function spanOf(tokens: readonly Token[], range: { readonly from: number; readonly to: number }): Span {
  return [tokens[range.from]?.start ?? 0, tokens[range.to - 1]?.end ?? 0];
}
