// "39/41/42 yuan", 39/41/42万元/吨: figures parted by slashes have the scale and the unit that only the last one prints.
import type { Quantity } from "../numbers/quantity.js";
import { clean } from "../numbers/numeral.js";
import type { Token } from "../text/tokens.js";
import type { FoundMention } from "./find-mentions.js";

/** Slashes with three figures or more; two are as well a number of a notice or a season ("2025/26"). */
const LEAST = 3;

export function shareSlashed(tokens: readonly Token[], mentions: readonly FoundMention[]): readonly FoundMention[] {
  let shared: FoundMention[] | null = null;
  for (let last = LEAST - 1; last < mentions.length; last++) {
    const first = slashedFrom(tokens, mentions, last);
    const lender = mentions[last]?.quantity;
    if (last - first + 1 < LEAST || !lender?.hasUnit || isSlashed(tokens, mentions[last], mentions[last + 1])) continue;
    const factor = scaleOf(tokens, mentions[last]);
    if (factor === null) continue;
    shared ??= [...mentions];
    for (let at = first; at < last; at++) {
      const mention = mentions[at];
      if (mention?.quantity) shared[at] = { ...mention, kind: lender.kind, quantity: scaled(mention.quantity, lender, factor) };
    }
  }
  return shared ?? mentions;
}

/** Where a run of figures with nothing but slashes between them begins. */
function slashedFrom(tokens: readonly Token[], mentions: readonly FoundMention[], last: number): number {
  let first = last;
  while (first > 0 && isSlashed(tokens, mentions[first - 1], mentions[first])) first--;
  return first;
}

function isSlashed(tokens: readonly Token[], before: FoundMention | undefined, after: FoundMention | undefined): boolean {
  if (!before?.quantity || !after?.quantity || before.quantity.hasUnit || after.from - before.to !== 1) return false;
  const mark = tokens[before.to];
  return mark?.text === "/" && !mark.spaced;
}

/** How many of the unit one of the printed numeral is: 42万 is 420,000 of what 42 prints. */
function scaleOf(tokens: readonly Token[], mention: FoundMention | undefined): number | null {
  const [printed, value] = [tokens[mention?.from ?? 0], mention?.quantity?.value ?? null];
  return printed?.kind === "number" && value !== null && Number(printed.text) > 0 ? clean(value / Number(printed.text)) : null;
}

function scaled(quantity: Quantity, lender: Quantity, factor: number): Quantity {
  const times = (value: number | null): number | null => (value === null ? null : clean(value * factor));
  return { ...quantity, kind: lender.kind, unit: lender.unit, dimension: lender.dimension, hasDenominator: lender.hasDenominator, hasUnit: true, value: times(quantity.value), min: times(quantity.min), max: times(quantity.max), step: times(quantity.step) };
}
