// "China supplies 98 % of the EU's magnets, 97 % of its magnesium": a part of what somebody else has is what he gets from there.
import { countryOf } from "../entities/entities.js";
import { placeHits, type PlaceHit, type Situation } from "./place-hits.js";
import { wordAt, type Place, type StatementView } from "./view.js";

const SUPPLYING = /^(?:suppl(?:y|ies|ied)|provides?|provided|furnish(?:es|ed)?|source)$/;

/** Who is supplied with the figure, and by whom; null where the sentence does not tell both. "Its" without a name is of the place told last. */
export function suppliedTo(view: StatementView, mention: Place, lastPlace: string | null = null): Situation | null {
  const verb = verbBefore(view, mention);
  if (verb === null) return null;
  // "the source of half of Europe's zinc, supplied a tenth in 2025": the whole that was told before.
  if (wordAt(view, mention.to) !== "of") {
    const before = view.mentions.findLast((other) => other.quantity?.dimension === "percent" && other.to <= verb && view.parts[other.from] === view.parts[verb]);
    return before ? suppliedTo(view, before, lastPlace) : null;
  }
  const hits = placeHits(view).filter((hit) => hit.id !== "WLD" && view.parts[hit.from] === view.parts[mention.from]);
  const supplier = hits.findLast((hit) => hit.to <= verb && hit.role !== "destination" && hit.spoken !== "actor");
  const owner = ownerOf(view, mention, hits, verb)?.id ?? (/^(?:its|their)$/.test(wordAt(view, mention.to + 1)) ? lastPlace : null);
  if (!supplier || !owner || countryOf(owner) === countryOf(supplier.id)) return null;
  return { place: countryOf(owner), partner: countryOf(supplier.id), outside: null };
}

/** The verb of supplying that governs the figure: no other verb of its own clause stands between. */
function verbBefore(view: StatementView, mention: Place): number | null {
  for (let at = mention.from - 1; at >= 0 && view.parts[at] === view.parts[mention.from]; at--) {
    if (SUPPLYING.test(wordAt(view, at))) return at;
    if (/^(?:is|are|was|were|has|have|makes|takes|which|who|while|but)$/.test(wordAt(view, at))) return null;
  }
  return null;
}

/** "of the EU's magnets", "of its gallium" where the EU was told between the verb and the figure. */
function ownerOf(view: StatementView, mention: Place, hits: readonly PlaceHit[], verb: number): PlaceHit | undefined {
  const behind = hits.find((hit) => hit.role === "owner" && hit.from > mention.to && hit.from <= mention.to + 2);
  if (behind) return behind;
  return /^(?:its|their)$/.test(wordAt(view, mention.to + 1)) ? hits.findLast((hit) => hit.from > verb && hit.to <= mention.from) : undefined;
}

/** "Import sources (2021-24): South Africa, 46 %; Brazil, 40 %": each is a part of what is imported. */
export function isSourceList(view: StatementView): boolean {
  return /\b(?:import sources?|sources of imports)\b|进 口 来 源/.test(view.words);
}
