// What is bought: by a maker taken in, by a country imported.
import { placeHits } from "./place-hits.js";
import { type Place, type StatementView, wordsOf } from "./view.js";

/** "We buy 1,800 tonnes a year": what a maker takes in; what a country buys is imported. */
export function isBoughtIn(view: StatementView, mention: Place): boolean {
  return /\b(?:we|company|group|firm|maker|smelter|refiner|refinery|plant|mill|foundry|agency|dla|stockpiler|reserve|fund)(?: \w+)? (?:buys?|bought|purchases?|purchased)(?: in)?$/.test(wordsOf(view, mention.from - 5, mention.from)) && !placeHits(view).some((hit) => hit.to <= mention.from && hit.role === "plain" && view.clauses[hit.from] === view.clauses[mention.from]);
}

/** 中国从卢旺达购入1,180吨, "bought 9,000 tonnes of concentrate abroad": what is bought out of a country is imported. */
export function isBoughtFrom(view: StatementView, mention: Place): boolean {
  if (/\b(?:buys|bought|purchases|purchased)(?: only| some| about)?$/.test(wordsOf(view, mention.from - 2, mention.from)) && /^(?:there|abroad|overseas)\b|^of (?:[a-z-]+ ){1,3}(?:abroad|overseas)\b/.test(wordsOf(view, mention.to, mention.to + 6))) return true;
  return /(?:购 入|购 买|买 入|采 购|购 得)(?: 了)?(?: (?![,;。])\S){0,6}$/.test(wordsOf(view, mention.from - 9, mention.from)) && placeHits(view).some((hit) => hit.role === "origin" && hit.to <= mention.from && view.clauses[hit.from] === view.clauses[mention.from]);
}

/** "Korea bought 300 tonnes", "China, which refines half of it, bought 1,280 tonnes": the country the verb right before the figure speaks of, and whether an aside parts them. */
export function buyerOf(view: StatementView, mention: Place): "beside" | "over an aside" | null {
  if (!/\b(?:buys|bought|purchased|(?:takes|took) in)(?: only| some| about| just)?$/.test(wordsOf(view, mention.from - 3, mention.from))) return null;
  const buyer = placeHits(view).findLast((hit) => hit.role === "plain" && hit.spoken === "name" && hit.to < mention.from && view.parts[hit.from] === view.parts[mention.from]);
  if (buyer === undefined) return null;
  return mention.from - buyer.to <= 2 ? "beside" : wordsOf(view, buyer.to, buyer.to + 2) === ", which" ? "over an aside" : null;
}
