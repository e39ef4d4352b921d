// Ids that rows of answers carry and no source has: which id of such a row evidence takes instead.

/** Rows that a formula was filled in for: each has a `figureId` beside its derivation. */
const COMPUTED = /^(?:mir|cnc|dep|rsk|bal)_/;
/** Rows made of others, whose ids stand in them. */
const MADE = /^(?:rev|agr|cfl|cmp|tbl|vdt|brf|evt|doc)_/;

export function kindOfRowId(id: string): "computed" | "made" | null {
  return COMPUTED.test(id) ? "computed" : MADE.test(id) ? "made" : null;
}
