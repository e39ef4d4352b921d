// The places a statement names, each with the part it plays there: where something comes from, goes to, is, or whose it is.
import { actors } from "@monazite/core/registry";
import { countryOf, type EntityHit } from "../entities/entities.js";
import { distance, wordAt, wordsOf, type Place, type StatementView } from "./view.js";

/** Where a figure belongs, and for trade and deals with whom. */
export interface Situation {
  /** Registry id; null when nothing tells it. */
  readonly place: string | null;
  readonly partner: string | null;
  /** "outside China": a place that is known only by what it is not. */
  readonly outside: string | null;
}

export interface PlaceHit extends Place {
  readonly id: string;
  readonly role: "origin" | "destination" | "location" | "owner" | "plain";
  readonly kind: string;
  readonly spoken: "name" | "demonym" | "government" | "actor";
}

/** Actors whose seat says where a figure is from; an exchange or a price reporter speaks of the world. */
const SITED = new Set(["government", "agency", "company", "association"]);

const placesOf = new WeakMap<StatementView, PlaceHit[]>();

export function placeHits(view: StatementView): PlaceHit[] {
  const known = placesOf.get(view);
  if (known) return known;
  // "the world's largest producer after China": who else is in the ranking has no figure here.
  const beside = new Set(view.standings.flatMap(({ scope, outside, behind }) => [scope, outside, ...behind]));
  const hits = view.entities.flatMap((hit): PlaceHit[] => {
    const { entity } = hit;
    // "3 billion Chilean pesos": part of a unit, and no place.
    if (beside.has(hit) || isInAside(view, hit) || isSpeakersSeat(view, hit) || isBacker(view, hit) || isListing(view, hit) || view.mentions.some(({ quantity, from, to }) => quantity !== null && from <= hit.from && hit.to <= to)) return [];
    if (entity.type === "place" && entity.kind !== "undefined-group") return [{ id: entity.id, from: hit.from, to: hit.to, kind: entity.kind, spoken: entity.spoken, role: roleOf(view, hit) }];
    // 印尼财政部: the ministry of the place before it, whoever has one of that name.
    if (entity.type === "actor" && view.entities.some((other) => other.entity.type === "place" && other.to === hit.from && countryOf(other.entity.id) !== entity.place)) return [];
    if (entity.type === "actor" && entity.place !== null && SITED.has(actors.get(entity.id)?.kind ?? "other")) return [{ id: entity.place, from: hit.from, to: hit.to, kind: "country", spoken: "actor", role: "plain" }];
    return [];
  });
  // "对德国、日本": what is listed together has one role.
  const settled = hits.map((hit) => ({ ...hit }));
  for (const [at, hit] of settled.entries()) {
    const before = settled[at - 1];
    if (!before || hit.role !== "plain" || before.role === "owner") continue;
    const joint = wordsOf(view, before.to, hit.from);
    // "to Japan, South Korea and Germany": a comma joins where the list it opens ends with "and".
    const next = hits[at + 1];
    const goesOn = joint === "," && next?.role === "plain" && /^(?:,? ?and|,)$/.test(wordsOf(view, hit.to, next.from)) && hits.slice(at + 1).some((later, i) => /^(?:, )?and$/.test(wordsOf(view, hits[at + i]?.to ?? 0, later.from)));
    // "a third of it to Japan, and Morocco 240 tonnes": one that its own figure follows opens a clause.
    const opens = joint === ", and" && view.mentions.some(({ quantity, from }) => quantity !== null && from === hit.to);
    if (!opens && /^(?:、|和|与|及|and|, and)$/.test(joint) || goesOn) settled[at] = { ...hit, role: before.role };
  }
  placesOf.set(view, settled);
  return settled;
}

/** "London-listed Pensana", "Toronto-quoted": where its shares are traded, and nothing is made. */
function isListing(view: StatementView, hit: EntityHit): boolean {
  // "Longonjo, owned by Pensana, makes": nor at the seat of who owns it.
  if (hit.entity.type === "actor" && /\b(?:owned|controlled) by(?: \w+ - (?:listed|quoted|based))?$/.test(wordsOf(view, hit.from - 5, hit.from))) return true;
  return wordAt(view, hit.to) === "-" && /^(?:listed|quoted|traded)$/.test(wordAt(view, hit.to + 1));
}

/** "Production in Finland, the only producer in the European Union, fell": where a thing is the only one says more of the place before the comma, and is no place of the figure. */
function isInAside(view: StatementView, hit: Place): boolean {
  let start = hit.from;
  while (start > 0 && hit.from - start < 12 && wordAt(view, start - 1) !== ",") start--;
  if (start < 2 || wordAt(view, hit.to) !== "," || !/^(?:the|its|a|an) (?:(?:only|sole|single|one) [a-z-]+(?: [a-z-]+){0,3}|(?:[a-z-]+ ){0,2}(?:producer|miner|supplier|exporter|refiner|maker)) (?:in|of|within)(?: the)?$/.test(wordsOf(view, start, hit.from))) return false;
  return view.entities.some((other) => other.entity.type === "place" && other.to === start - 1);
}

/** "a trader in Durban put it at 9,500 tonnes": where who speaks sits is not where it happened. */
function isSpeakersSeat(view: StatementView, hit: Place): boolean {
  return wordAt(view, hit.from - 1) === "in" && /^(?:traders?|analysts?|dealers?|brokers?|bankers?|officials?|sources?|consultants?|buyers?|sellers?)$/.test(wordAt(view, hit.from - 2)) && /^(?:said|says|say|put|puts|told|estimates?|estimated|reckons?|quoted|expects?|sees?|noted|who)$/.test(wordAt(view, hit.to));
}

/** "70 %-owned by a Chinese group", "co-funded by Japan and the US": whose money it is, and not where. */
function isBacker(view: StatementView, hit: Place): boolean {
  return /\b(?:owned|controlled|backed|financed|funded|operated|built) by(?: (?:an?|the))?(?: [\w-]+ and(?: the)?)?$/.test(wordsOf(view, hit.from - 6, hit.from));
}

function roleOf(view: StatementView, hit: EntityHit): PlaceHit["role"] {
  const before = /^(?:the|a|an)$/.test(wordAt(view, hit.from - 1)) ? wordAt(view, hit.from - 2) : wordAt(view, hit.from - 1);
  const after = wordAt(view, hit.to);
  // "Europe depends on China", 美国对中国锗的依赖度
  const tells = wordsOf(view, hit.to, hit.to + 2) === ", which";
  // "Peru, long the source of half of Europe's zinc, supplied": who is told to be a source is the other end of what he sells.
  if (/^, (?:once |long |still |now |formerly )?(?:the |a |an |its |their )?(?:[a-z-]+ ){0,3}(?:source|supplier) (?:of|to)\b/.test(wordsOf(view, hit.to, hit.to + 9))) return "origin";
  if ((before === "on" && !tells && /\b(?:depend|depends|relies|rely|reliant|dependent|dependence|reliance) on(?: the)?$/.test(wordsOf(view, hit.from - 3, hit.from))) || (before === "对" && /依 赖|依 存/.test(wordsOf(view, hit.to, hit.to + 10))) || /依 赖(?: 于)?$/.test(wordsOf(view, hit.from - 3, hit.from))) return "origin";
  if (before === "to" && wordAt(view, hit.from - 2) === "compared") return after === "'" ? "owner" : "plain";
  if (before === "to" && NO_DESTINATION.has(wordAt(view, wordAt(view, hit.from - 1) === "the" ? hit.from - 3 : hit.from - 2))) return after === "'" ? "owner" : "plain";
  if (before === "to" || before === "into" || /^[对向往输]$/.test(before) || /^[给至]$/.test(before)) return "destination";
  if (before === "from" || /^[自从]$/.test(before) || (before === "于" && /^原 ?产$/.test(wordsOf(view, hit.from - 3, hit.from - 1)))) return "origin";
  if (before === "in" && /\boriginat(?:ed|es|ing) in(?: the)?$/.test(wordsOf(view, hit.from - 3, hit.from))) return "origin";
  // "delivered to customers in China": where whom it goes to sits.
  if (before === "in" && /\bto (?:\w+ ){0,3}(?:customers?|buyers?|clients?|refiners?|smelters?|users?|plants?|makers?|factories) in(?: the)?$/.test(wordsOf(view, hit.from - 8, hit.from))) return "destination";
  if (before === "in" || before === "inside" || before === "at" || before === "cif" || before === "fob" || before === "在" || before === "于" || before === "warehouse") return "location";
  // "left the port of Durban": where it is loaded, whosever it is.
  if (before === "of" && /\bports? of(?: the)?$/.test(wordsOf(view, hit.from - 3, hit.from))) return "location";
  if (after === "'") return "owner";
  return "plain";
}

/** Words before "to" that send nothing anywhere: "due to China's lead". */
const NO_DESTINATION = new Set("due owing thanks according prior relative subject similar close attributable linked tied related opposed contrary vital critical crucial important key next unique specific limited confined restricted pointed belongs belong".split(" "));

/** "outside of China", "ex-China", 中国以外: named only to say where not. */
export function isOutside(view: StatementView, hit: Place): boolean {
  return /\boutside(?: of)?(?: the)?$|\b(?:ex|non) -$/.test(wordsOf(view, hit.from - 3, hit.from)) || /^(?:以|之) 外/.test(wordsOf(view, hit.to, hit.to + 2));
}

/** "signed with Hanbit Materials of South Korea": where the other side of a deal is from. */
export function isCounterparty(view: StatementView, place: Place): boolean {
  // 与韩国某公司签订协议, 同澳洲业者洽谈长约
  if (/[与和同跟](?: (?:一|某|多|数|两)(?: 家)?)?$/.test(wordsOf(view, place.from - 3, place.from)) && /^(?:(?![,;。]).)*(?:续 签|签 [订署约下]|达 成|洽 谈|缔 结|敲 定|商 定|谈 [定判妥])/.test(wordsOf(view, place.to, place.to + 16))) return true;
  return wordAt(view, place.from - 1) === "of" && (view.tokens[place.from - 2]?.capital ?? 0) > 0 && /\b(?:with|by|to|from|and)(?: \w+){1,4} of$/.test(wordsOf(view, place.from - 7, place.from));
}

/** The place a figure is most likely of, by the words between; else the last one named before it. */
export function nearestPlace(view: StatementView, hits: readonly PlaceHit[], mention: Place): PlaceHit | null {
  let found: PlaceHit | null = null;
  let least = 60;
  for (const hit of hits) {
    if (hit.from >= mention.to && (view.clauses[hit.from] !== view.clauses[mention.to - 1] || /\b(?:with|by)\b/.test(wordsOf(view, mention.to, hit.from)))) continue;
    // "only 1,500 tons a year compared to China's 10,000": an owner owns what follows it.
    if (hit.from >= mention.to && (hit.role === "owner" && hit.from - mention.to > 3 || /\b(?:compared (?:to|with)|against|versus|than)(?: the)?$/.test(wordsOf(view, hit.from - 3, hit.from)))) continue;
    const cost = distance(view, hit, mention, 10) + (hit.spoken === "actor" ? 12 : 0);
    if (cost < least) [found, least] = [hit, cost];
  }
  return found ?? hits.findLast((hit) => hit.to <= mention.from && hit.spoken !== "actor") ?? null;
}
