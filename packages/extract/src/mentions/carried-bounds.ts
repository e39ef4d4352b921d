// A bound over a list of what is required: "should mine at least 10 %, process 40 % and recycle 25 %" sets three floors.
// It is carried under a verb of duty or leave alone, where one rule governs the list. A report, "at least 10 % came from Chile and 40 %
// from Peru", bounds its first figure and tells the second as it is; to bound it too would be to say less than the text.
import type { Quantity } from "../numbers/quantity.js";
import { endsOf } from "../numbers/bounds.js";
import type { Token } from "../text/tokens.js";
import type { FoundMention } from "./find-mentions.js";

const DUTY = /^(?:should|must|shall|may|required|requires|require|obliged|ought|须|应|得|要求|必须)$/;
/** Words between two items of such a list: a mark or "and", and what each is of. */
const MOST_BETWEEN = 4;

export function carryBounds(tokens: readonly Token[], mentions: readonly FoundMention[]): readonly FoundMention[] {
  if (!mentions.some(({ quantity }) => quantity !== null && quantity.dimension === "percent" && (quantity.comparator === "gte" || quantity.comparator === "lte"))) return mentions;
  const carried: FoundMention[] = [];
  for (const mention of mentions) {
    const before = carried.at(-1);
    const bounded = before && isListed(tokens, before, mention) && hasDuty(tokens, before.from) ? withBound(mention, before.quantity) : null;
    carried.push(bounded ?? mention);
  }
  return carried;
}

function isListed(tokens: readonly Token[], before: FoundMention, mention: FoundMention): boolean {
  const gap = mention.from - before.to;
  if (gap < 1 || gap > MOST_BETWEEN) return false;
  for (let at = before.to; at < mention.from; at++) {
    const text = tokens[at]?.text ?? "";
    if (/^(?:[;。.:(]|to|from|by|or|than|below|above|but|while|is|was|of)$/.test(text)) return false;
  }
  return /^(?:,|and|、|和|及)$/.test(tokens[before.to]?.text ?? "");
}

/** A verb of duty in the same sentence part, before the first figure. */
function hasDuty(tokens: readonly Token[], end: number): boolean {
  for (let at = end - 1; at >= Math.max(0, end - 30); at--) {
    if (/^[;。]$/.test(tokens[at]?.text ?? "")) return false;
    if (DUTY.test(tokens[at]?.text ?? "")) return true;
  }
  return false;
}

function withBound(mention: FoundMention, from: Quantity | null): FoundMention | null {
  const { quantity } = mention;
  if (!quantity || !from || quantity.comparator !== "eq" || quantity.value === null || quantity.unit !== from.unit || quantity.dimension !== "percent") return null;
  if (from.comparator !== "gte" && from.comparator !== "lte") return null;
  return { ...mention, quantity: { ...quantity, comparator: from.comparator, ...endsOf(from.comparator, quantity.value) } };
}
