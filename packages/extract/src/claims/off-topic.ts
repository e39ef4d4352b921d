// A document that is not about minerals: its figures are no claims of ours.
import type { NewsDocument } from "@monazite/core";
import { entitiesIn, type EntityHit } from "../entities/entities.js";
import { isTable, type ReadStatement } from "../mentions/read-statement.js";
import { viewOf, type StatementView } from "./view.js";

/** How many sentences a document must have before naming no mineral in nearly all of them says anything. */
const ENOUGH = 4;

/**
 * A piece about something else: neither title, issuer nor the first two sentences name a mineral or a good, and at most one later sentence in
 * eight does.
 */
export function isOffTopic({ source }: NewsDocument, statements: readonly ReadStatement[]): boolean {
  if (source !== null && entitiesIn(source, 0, source.length).some(isGoods)) return false;
  const told = statements.filter((statement) => !isTable(statement));
  if (told.length <= ENOUGH || told.slice(0, 3).some((statement) => namesGoods(viewOf(statement)))) return false;
  return told.filter((statement) => namesGoods(viewOf(statement))).length * 8 <= told.length;
}

export function namesGoods(view: StatementView): boolean {
  return view.entities.some(isGoods);
}

const isGoods = ({ entity }: EntityHit): boolean => entity.type === "mineral" || entity.type === "good";
