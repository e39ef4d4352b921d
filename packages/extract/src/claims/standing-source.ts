// What ranks among places are found in: the tokens, mentions and entities of a statement, before it is a view.
import type { EntityHit } from "../entities/entities.js";
import type { FoundMention } from "../mentions/find-mentions.js";
import type { Token } from "../text/tokens.js";

export interface StandingSource {
  readonly tokens: readonly Token[];
  readonly mentions: readonly FoundMention[];
  readonly entities: readonly EntityHit[];
}

export function textAt(source: StandingSource, at: number): string {
  return source.tokens[at]?.text ?? "";
}

export function wordsBetween(source: StandingSource, from: number, to: number): string {
  const words: string[] = [];
  for (let at = Math.max(0, from); at < to; at++) words.push(textAt(source, at));
  return words.join(" ");
}

/** The place that begins at a token, with or without an article. */
export function placeAt(source: StandingSource, at: number): EntityHit | null {
  const from = textAt(source, at) === "the" ? at + 1 : at;
  return source.entities.find((hit) => hit.entity.type === "place" && (hit.from === at || hit.from === from)) ?? null;
}

/** "China, Brazil and the United States", 中国、巴西和印度: places listed from a token on. */
export function placeNames(source: StandingSource, from: number): { readonly hits: readonly EntityHit[]; readonly to: number } {
  const hits: EntityHit[] = [];
  let at = from;
  for (let hit = placeAt(source, at); hit; hit = placeAt(source, at)) {
    hits.push(hit);
    const joint = /^(?:,|、|and|和|与|及|以)$/.test(textAt(source, hit.to)) ? (/^(?:and|及)$/.test(textAt(source, hit.to + 1)) ? 2 : 1) : 0;
    if (joint === 0 || !placeAt(source, hit.to + joint)) return { hits, to: hit.to };
    at = hit.to + joint;
  }
  return { hits, to: hits.at(-1)?.to ?? from };
}

/** "outside China", 中国以外: the registry has it as one name of everybody else. */
export function skirtedAt(hit: EntityHit, source: StandingSource): EntityHit | null {
  if (hit.entity.type !== "place" || hit.entity.id !== "OVERSEAS" || !/china|中 国/.test(wordsBetween(source, hit.from, hit.to))) return null;
  return { ...hit, entity: { type: "place", id: "CHN", kind: "country", spoken: "name" } };
}
