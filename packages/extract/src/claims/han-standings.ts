// Ranks among places in Chinese: 全球最大的生产国, 我国第一大出口市场, 居世界第二, 位列全球第三, 仅次于智利和秘鲁, 居首, 居次.
import type { EntityHit } from "../entities/entities.js";
import { PhraseIndex } from "../text/phrases.js";
import { HAN_PLACES_IN_ORDER, HAN_RANK_VERBS, type StandingRole } from "./standing-words.data.js";
import { roles, type FoundStanding } from "./standing-roles.js";
import { placeNames, skirtedAt, textAt, wordsBetween, type StandingSource } from "./standing-source.js";

const verbs = new PhraseIndex<true>();
for (const word of HAN_RANK_VERBS.split("|")) verbs.add(word, true);

/** The rank whose superlative, ordinal or 仅次于 begins at a token. */
export function hanStandingAt(source: StandingSource, at: number, before: readonly FoundStanding[]): FoundStanding | null {
  const word = textAt(source, at);
  if (word === "仅" && wordsBetween(source, at + 1, at + 3) === "次 于") return behindAt(source, at, before.at(-1));
  if (word === "最" && textAt(source, at + 1) === "大") return headedAt(source, at, at + 2, 1);
  if ((word === "头" && textAt(source, at + 1) === "号") || (word === "首" && textAt(source, at + 1) === "要")) return headedAt(source, at, at + 2, 1);
  if (word === "居" || word === "占" || word === "列") {
    // 居首, 居世界首位
    const start = source.entities.find((hit) => hit.entity.type === "place" && hit.from === at + 1)?.to ?? at + 1;
    const placed = orderAt(source, start);
    return placed && rankedAt(source, start, placed.to, placed.n);
  }
  if (word !== "第") return null;
  const mention = source.mentions.find(({ from, quantity }) => from === at && quantity?.kind === "ordinal");
  const n = mention?.quantity?.value ?? 0;
  if (!mention || n < 1 || n > 50 || !Number.isInteger(n)) return null;
  if (textAt(source, mention.to - 1) === "大" || textAt(source, mention.to) === "大") return headedAt(source, at, textAt(source, mention.to - 1) === "大" ? mention.to : mention.to + 1, n);
  // 第二批, 第三季 and 第四个月 stand in no order of places.
  return /^(?:[批个次期家座轮条季月届届])$/.test(textAt(source, mention.to - 1)) || /^(?:[批个次期家座轮条季月届])$/.test(textAt(source, mention.to)) ? null : rankedAt(source, at, mention.to, n);
}

/** 首位, 榜首, 次席 behind a verb of ranking. */
function orderAt(source: StandingSource, at: number): { readonly n: number; readonly to: number } | null {
  const two = textAt(source, at) + textAt(source, at + 1);
  const long = HAN_PLACES_IN_ORDER.get(two);
  if (long !== undefined) return { n: long, to: at + 2 };
  const short = HAN_PLACES_IN_ORDER.get(textAt(source, at));
  // 居首 and 居次 end their clause.
  return short !== undefined && /^(?:[,;。、)]|)$/.test(textAt(source, at + 1)) ? { n: short, to: at + 1 } : null;
}

/** How many characters of goods may stand between 最大的 and 生产国. */
const DESCRIBING = 12;

/** 全球最大的稀土生产国, 中国第二大钨出口市场. */
function headedAt(source: StandingSource, at: number, next: number, n: number): FoundStanding | null {
  if (wordsBetween(source, at - 2, at) === "之 一" || /^(?:单 一|其 中)$/.test(wordsBetween(source, at - 2, at))) return null;
  const head = headFrom(source, next);
  if (!head || wordsBetween(source, head.to, head.to + 2) === "之 一") return null;
  const { scope: named, outside, from } = scopeBefore(source, at);
  const isPartner = named !== null && named.entity.type === "place" && named.entity.id !== "WLD" && (head.role.side === "buyer" || (head.role.side === "seller" && !/出 口|输 出/.test(wordsBetween(source, head.from, head.to))));
  const open = { scope: isPartner ? null : named, outside, partner: isPartner ? named : null, behind: behindNear(source, from, head.to, n), goods: [next, head.from] as const, from, to: head.to, n, highest: true, role: head.role };
  // 全球最大钴生产国刚果(金): the name right behind the head.
  const behind = source.entities.find((hit) => hit.entity.type === "place" && hit.from === head.to && hit.entity.id !== "WLD");
  const equated = /^[是为]$/.test(textAt(source, head.to)) ? source.entities.find((hit) => hit.entity.type === "place" && hit.from === head.to + 1) : undefined;
  const subject = behind ?? equated ?? subjectBefore(source, from, [named, outside]);
  return subject === null && !isPronounBefore(source, from) ? null : { ...open, subject, aside: null };
}

function headFrom(source: StandingSource, from: number): { readonly role: StandingRole; readonly from: number; readonly to: number } | null {
  for (let at = from; at < Math.min(source.tokens.length, from + DESCRIBING); at++) {
    const hit = roles.longestAt(source.tokens, at);
    if (hit?.values[0]) return { role: hit.values[0], from: at, to: hit.end };
    if (/^[,;。、:?!是为]$/.test(textAt(source, at)) || source.tokens[at]?.kind === "number") return null;
  }
  return null;
}

/** 全球, 我国, 中国以外 before a rank. */
function scopeBefore(source: StandingSource, at: number): { readonly scope: EntityHit | null; readonly outside: EntityHit | null; readonly from: number } {
  const end = textAt(source, at - 1) === "的" ? at - 1 : at;
  const place = source.entities.find((hit) => hit.entity.type === "place" && hit.to === end) ?? null;
  const around = place && skirtedAt(place, source);
  if (place) return { scope: around ? null : place, outside: around, from: place.from };
  const skirted = /^(?:以|之) 外$/.test(wordsBetween(source, end - 2, end)) ? source.entities.find((hit) => hit.entity.type === "place" && hit.to === end - 2) : undefined;
  if (skirted) return { scope: null, outside: skirted, from: skirted.from };
  // 蝉联中国稀土磁铁最大买家: the good between the place and the superlative.
  const good = source.entities.find((hit) => (hit.entity.type === "good" || hit.entity.type === "mineral") && hit.to === end);
  const owner = good && source.entities.find((hit) => hit.entity.type === "place" && hit.to === good.from);
  return owner ? { scope: owner, outside: null, from: owner.from } : { scope: null, outside: null, from: at };
}

/** 居世界第二, 位列全球第三, 排名第二, 居首位: the verb before the ordinal, with an area between. */
function rankedAt(source: StandingSource, at: number, to: number, n: number): FoundStanding | null {
  const scope = source.entities.find((hit) => hit.entity.type === "place" && hit.to === at) ?? null;
  const start = scope?.from ?? at;
  const verb = verbs.longestBefore(source.tokens, start, 3);
  if (!verb) return null;
  const subject = subjectBefore(source, verb.start, [scope]);
  // 对中国出口2.2万吨,韩国居第二: who is named anew is ranked as the figure beside it says, not as what exported before.
  const anew = subject !== null && !/[,;。]/.test(wordsBetween(source, subject.to, verb.start)) && /[,;]/.test(textAt(source, subject.from - 1));
  const role = measureBefore(source, verb.start, anew ? subject.from : 0);
  return { scope, outside: null, partner: null, behind: behindNear(source, verb.start, to, n), goods: null, from: verb.start, to, n, highest: true, role, subject, aside: null };
}

const MEASURES: readonly (readonly [RegExp, StandingRole["side"], string])[] = [
  [/储 量/, "holder", "reserves"], [/资 源 量/, "holder", "resources"], [/产 能/, "maker", "capacity"], [/产 量|开 采 量|产 出/, "maker", "production"], [/出 口(?! 市)/, "seller", "exports"], [/进 口|购 买|采 购/, "buyer", "imports"], [/消 费|需 求/, "user", "consumption"],
];

/** 储量居世界第一: what is measured of it, in the same clause or else the one before. */
function measureBefore(source: StandingSource, end: number, from = 0): StandingRole | null {
  let words = "";
  for (let at = end - 1; at >= Math.max(from, end - 28) && !/^[;。]$/.test(textAt(source, at)); at--) {
    words = `${textAt(source, at)} ${words}`;
    const told = MEASURES.find(([pattern]) => pattern.test(words));
    if (told) return { side: told[1], key: told[2], words: "" };
  }
  return null;
}

/** 仅次于中国和美国; beside 居世界第三 it only says behind whom. */
function behindAt(source: StandingSource, at: number, previous: FoundStanding | undefined): FoundStanding | null {
  const { hits, to } = placeNames(source, at + 3);
  if (hits.length === 0 || /^[以之]$/.test(textAt(source, to))) return null;
  if (previous && previous.to < at && wordsBetween(source, previous.to, at).length < 8 && previous.n === hits.length + 1) return null;
  // 仅次于智利的第二大产国 is told by its ordinal.
  if (source.mentions.some(({ quantity, from }) => quantity?.kind === "ordinal" && from >= to && from - to <= 8)) return null;
  const subject = subjectBefore(source, at, hits);
  const role = measureBefore(source, at) ?? headBehind(source, to);
  return { scope: null, outside: null, partner: null, behind: hits, goods: null, from: at, to, n: hits.length + 1, highest: true, role, subject, aside: null };
}

/** 仅次于加蓬和中国,排名第三: those told to stand before it, in the clauses beside the rank. */
function behindNear(source: StandingSource, from: number, to: number, n: number): readonly EntityHit[] {
  for (let at = Math.max(0, from - 20); at < Math.min(source.tokens.length, to + 10); at++) {
    if (textAt(source, at) !== "仅" || wordsBetween(source, at + 1, at + 3) !== "次 于") continue;
    const { hits } = placeNames(source, at + 3);
    if (hits.length === n - 1) return hits;
  }
  return [];
}

function headBehind(source: StandingSource, from: number): StandingRole | null {
  return textAt(source, from) === "的" ? (headFrom(source, from + 1)?.role ?? null) : null;
}

/** The place nearest before, in its clause or the one before it, that is none of the rank's own. */
function subjectBefore(source: StandingSource, end: number, own: readonly (EntityHit | null)[]): EntityHit | null {
  const hit = source.entities.findLast((one) => one.entity.type === "place" && one.entity.id !== "WLD" && one.entity.kind !== "undefined-group" && one.to <= end && !own.includes(one) && !isBehind(source, one));
  if (!hit || end - hit.to > 40) return null;
  return /[;。?!]/.test(wordsBetween(source, hit.to, end)) ? null : hit;
}

function isPronounBefore(source: StandingSource, end: number): boolean {
  return /(?:该 国|其|该 地|当 地)(?: \S){0,6}$/.test(wordsBetween(source, Math.max(0, end - 8), end));
}

/** 仅次于加蓬和中国: named only as those before it. */
function isBehind(source: StandingSource, hit: EntityHit): boolean {
  for (let at = hit.from - 1; at >= Math.max(0, hit.from - 12); at--) {
    if (textAt(source, at) === "于") return wordsBetween(source, at - 2, at) === "仅 次" && placeNames(source, at + 1).hits.includes(hit);
    if (/^[,;。]$/.test(textAt(source, at))) return false;
  }
  return false;
}
