// What follows the words of a rank: of which good, in which area, outside which, to whom, behind whom, among whom.
import { roles, type Company } from "./standing-roles.js";
import { placeAt, placeNames, skirtedAt, textAt, type StandingSource } from "./standing-source.js";
import type { StandingRole } from "./standing-words.data.js";

export interface Tail extends Company {
  readonly to: number;
  readonly role: StandingRole | null;
}

/** The longest stretch of goods behind "of", in tokens. */
const LONGEST_GOOD = 8;

/** Reads "of spodumene in the European Union outside Finland after Austria and Spain" from a token on, in whatever order it stands. */
export function tailOf(source: StandingSource, from: number, role: StandingRole | null): Tail {
  let tail: Tail = { scope: null, outside: null, partner: null, behind: [], goods: null, to: from, role };
  for (let at = from; at < source.tokens.length; at = tail.to) {
    const next = stepOf(source, at, tail);
    if (!next) return tail;
    tail = next;
  }
  return tail;
}

function stepOf(source: StandingSource, at: number, tail: Tail): Tail | null {
  const word = textAt(source, at);
  const date = source.mentions.find((mention) => mention.date !== null && mention.from === at);
  // "in 2024" between its parts says when.
  if (date && /^(?:after|behind|in|outside|of)$/.test(textAt(source, date.to))) return { ...tail, to: date.to };
  if (word === "globally" || word === "worldwide") {
    const world = source.entities.find((hit) => hit.from === at) ?? { entity: { type: "place", id: "WLD", kind: "world", spoken: "name" } as const, from: at, to: at + 1 };
    return { ...tail, scope: world, to: at + 1 };
  }
  if (word === "among" || word === "of" || word === "by" || word === "in" || word === "for") {
    const place = word === "in" || word === "among" ? placeAt(source, at + 1) : null;
    if (place) return { ...tail, scope: place, to: place.to };
    const outside = /^(?:outside)$/.test(textAt(source, at + 1)) ? null : goodsOf(source, at + 1);
    if (word === "for" && tail.role?.side === "seller" && placeAt(source, at + 1)) return { ...tail, partner: placeAt(source, at + 1), to: placeAt(source, at + 1)?.to ?? at + 2 };
    if (!outside || tail.goods) return null;
    const named = namedIn(source, at + 1, outside);
    return { ...tail, goods: [at + 1, outside], to: outside, role: tail.role ?? named };
  }
  if (word === "to" || word === "for") {
    const partner = placeAt(source, at + 1);
    return partner && tail.role?.side === "seller" ? { ...tail, partner, to: partner.to } : null;
  }
  const named = source.entities.find((hit) => hit.from === at);
  const skirted = named ? skirtedAt(named, source) : null;
  if (named && skirted) return { ...tail, outside: skirted, to: named.to };
  if (word === "outside") {
    const place = placeAt(source, textAt(source, at + 1) === "of" ? at + 2 : at + 1);
    return place ? { ...tail, outside: place, to: place.to } : null;
  }
  if (word === "after" || word === "behind") {
    const { hits, to } = placeNames(source, at + 1);
    return hits.length ? { ...tail, behind: hits, to } : null;
  }
  return null;
}

/** "mine producers" in "among mine producers", "output" in "by output": as what it is ranked. */
function namedIn(source: StandingSource, from: number, to: number): StandingRole | null {
  for (let at = from; at < to; at++) {
    const role = roles.longestAt(source.tokens, at)?.values[0];
    if (role) return role;
  }
  return null;
}

/** Where the name of a good ends: before a preposition, a mark, a figure or a verb. */
function goodsOf(source: StandingSource, from: number): number | null {
  let at = from;
  for (; at < Math.min(source.tokens.length, from + LONGEST_GOOD); at++) {
    const token = source.tokens[at];
    if (token?.kind !== "word" || source.entities.some((hit) => hit.entity.type === "place" && hit.from === at)) break;
    if (/^(?:in|to|after|behind|outside|globally|worldwide|with|and|for|is|was|are|were|has|had|which|that|by|at|from|but|while|among|of|the|all)$/.test(token.text) || source.mentions.some((mention) => mention.from === at && mention.quantity?.kind !== "ordinal")) break;
  }
  return at > from ? at : null;
}
