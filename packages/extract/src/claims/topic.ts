// Of which good or mineral a figure is told: the one "of" which it is, else the nearest before it, else what the document speaks of.
import { isTradeMeasure } from "@monazite/core";
import { countryOf, type EntityHit } from "../entities/entities.js";
import { goods, minerals } from "@monazite/core/registry";
import { NO_TOPIC, type Frame, type Topic } from "./frame.js";
import { ACCOUNTS } from "./measure-words.data.js";
import type { FoundMention } from "../mentions/find-mentions.js";
import type { Metric } from "./metric-kinds.js";
import { isAsideGood } from "./asides.js";
import { countedThing, usedThing } from "./counted-things.js";
import { PhraseIndex } from "../text/phrases.js";
import { groupOf } from "./period-groups.js";
import { placeHits } from "./place-hits.js";
import { SECURITY } from "./securities.js";
import { FOREIGN_SHARE } from "./share-metric.js";
import { areListed, distance, wordAt, wordsOf, type Place, type StatementView } from "./view.js";

/** Stages in the words of the trade, by registry stage and what a good is. */
const STAGE_WORDS: Readonly<Record<string, string>> = { mining: "mining", concentrate: "concentrate", refining: "refining", metal: "metal", component: "magnets", "end-use": "end-use", recycling: "recycling" };

export function topicOf(view: StatementView, figure: FoundMention, metric: Metric, frame: Frame, text: string, partner: string | null): Topic {
  if (metric.measure.key === SECURITY) return NO_TOPIC;
  const counted = countedThing(view, figure, metric, text);
  if (counted) return counted;
  const symbol = metric.measure.key === "grade" ? SYMBOLS.get(/\((\w+)\)$/.exec(metric.words)?.[1] ?? "") : undefined;
  const hits = view.entities.filter((hit) => (hit.entity.type === "good" && hit.entity.stage !== "end-use") || hit.entity.type === "mineral").filter((hit) => !isAsideGood(view, hit, figure, metric, frame.topic.minerals));
  const used = usedThing(view, figure, text) ?? rankedThing(view, figure, text);
  if (used && !hits.some((hit) => view.clauses[hit.from] === view.clauses[figure.from])) return used;
  if ((metric.measure.key === FOREIGN_SHARE || metric.measure.key === "strategic-projects") && hits.length === 0) return NO_TOPIC;
  // "40 tonnes a year of the metal and 30 tonnes of gallium": the one spoken of before.
  if (frame.topic.minerals.length > 0 && /^of (?:the|that|this) (?:metal|material|mineral)\b/.test(wordsOf(view, figure.to, figure.to + 3))) return frame.topic;
  const inOrder = listedGood(view, figure, hits);
  if (inOrder) return topicFrom(view, inOrder, text);
  const of = partitive(view, figure, hits);
  const best = of ?? closest(view, hits, figure);
  const bare = best !== null && of === best ? null : bareGood(view, figure, best, frame, text);
  if (bare) return bare;
  const graded = gradedIn(view, figure);
  if (graded && (!best || (view.clauses[best.from] !== view.clauses[figure.from] && !graded.minerals.every((id) => mineralsOf(best).includes(id))))) return graded;
  const later = best === null && ACCOUNTS.has(metric.measure.key) ? hits.filter((hit) => hit.from >= figure.to && view.parts[hit.from] === view.parts[figure.from]) : [];
  if (later[0]) return { ...(later.length === 1 ? topicFrom(view, later[0], text) : NO_TOPIC), minerals: unique(later.flatMap(mineralsOf)) };
  if (!best && symbol !== undefined) return { ...NO_TOPIC, minerals: [symbol] };
  if (!best) return (isTradeMeasure(metric.measure.key) && partner !== "WLD" ? partnerTopic(frame, partner) : undefined) ?? topicOfPlace(view, frame) ?? (saysTheMetal(view) ? frame.topic : unsaid(metric, frame));
  // "2.2 million tonnes of WO3": in what terms a reserve is counted, and not a thing that is made.
  if (/^(?:reserves|resources)$/.test(metric.measure.key) && OXIDES.has(wordAt(view, best.from))) return { ...NO_TOPIC, minerals: mineralsOf(best) };
  // "1.15 % Ni and 0.11 % Co": each symbol is of its own metal, whatever the ore is called.
  if (symbol !== undefined && !mineralsOf(best).includes(symbol)) return { ...NO_TOPIC, minerals: [symbol] };
  const together = joined(view, hits, best);
  const compound = compoundOf(view, together, text);
  if (compound) return compound;
  // "7,600-8,000 t of NdPr" after figures of NdPr oxide is still oxide.
  const goesOn = frame.topics.get(groupOf(metric));
  if (groupOf(metric) !== "other" && best.entity.type === "mineral" && together.length === 1 && goesOn?.goodId && goesOn.stage !== "magnets" && goesOn.minerals.join() === best.entity.minerals.join()) return goesOn;
  return { ...topicFrom(view, best, text), minerals: unique(together.flatMap((hit) => mineralsOf(hit))) };
}

/** "14.2 million tonnes at 1.3 % Li2O": the oxide of a grade in the clause names the mineral. */
function gradedIn(view: StatementView, figure: Place): Topic | null {
  for (const at of oxidesIn(view)) {
    if (view.clauses[at] === view.clauses[figure.from]) return { ...NO_TOPIC, minerals: [OXIDES.get(wordAt(view, at)) ?? ""] };
  }
  return null;
}

const oxidesOf = new WeakMap<StatementView, readonly number[]>();

/** Where a statement names the oxide of a grade, right behind a percentage. */
function oxidesIn(view: StatementView): readonly number[] {
  const known = oxidesOf.get(view);
  if (known) return known;
  const found: number[] = [];
  for (const { quantity, to } of view.mentions) {
    if (quantity?.dimension !== "percent") continue;
    for (const at of [to - 1, to]) if ((view.tokens[at]?.capital ?? 0) > 0 && OXIDES.has(wordAt(view, at))) found.push(at);
  }
  oxidesOf.set(view, found);
  return found;
}

/** Metals a grade names by their symbol. */
const SYMBOLS: ReadonlyMap<string, string> = new Map([["ni", "nickel"], ["co", "cobalt"], ["li", "lithium"], ["mn", "manganese"], ["cu", "copper"], ["sb", "antimony"], ["w", "tungsten"], ["ta", "tantalum"], ["nb", "niobium"], ["ga", "gallium"], ["ge", "germanium"]]);

const OXIDES: ReadonlyMap<string, string> = new Map([["li2o", "lithium"], ["wo3", "tungsten"], ["nb2o5", "niobium"], ["ta2o5", "tantalum"], ["treo", "rare-earths"], ["reo", "rare-earths"], ["tio2", "titanium"], ["v2o5", "vanadium"], ["u3o8", "uranium"], ["tgc", "graphite"], ["cg", "graphite"]]);

/** "the largest exporter of stainless steel, with 4.6 million tons": of what the rank is, where minerals only go into it. */
function rankedThing(view: StatementView, figure: Place, text: string): Topic | null {
  if (view.standings.length === 0) return null;
  const standing = view.standings.find((one) => view.clauses[one.to - 1] === view.clauses[figure.from] || one.to === figure.from - 1 || (one.to < figure.from && figure.from - one.to <= 6));
  const hit = standing && view.entities.find(({ entity, from, to }) => entity.type === "good" && entity.stage === "end-use" && from >= standing.from && to <= standing.to);
  return hit ? { ...NO_TOPIC, product: text.slice(view.tokens[hit.from]?.start, view.tokens[hit.to - 1]?.end) } : null;
}

/** "Jewellery absorbed 22 % of the metal", 该金属: the one told last. */
function saysTheMetal(view: StatementView): boolean {
  return /\b(?:of|for) (?:the|that) metal\b(?! (?:price|market|exchange|content))|该 金 属/.test(view.words);
}

/** What was last traded with a partner, unless another mineral has been spoken of since. */
function partnerTopic(frame: Frame, partner: string | null): Topic | undefined {
  const told = frame.partnerTopics.get(partner ?? "");
  const last = frame.topic.minerals;
  return told && (last.length === 0 || told.minerals.some((id) => last.includes(id) || minerals.get(id)?.groups?.some((group) => last.includes(group)) === true) || last.some((id) => minerals.get(id)?.groups?.some((group) => told.minerals.includes(group)) === true)) ? told : undefined;
}

/** "Guinea ships bauxite ... Kinshasa replaced its ban with quotas": back at a country told before, of what was told there, and not of the last country's. */
function topicOfPlace(view: StatementView, frame: Frame): Topic | null {
  const here = [...new Set(placeHits(view).filter((hit) => hit.id !== "WLD" && hit.spoken !== "actor").map((hit) => countryOf(hit.id)))];
  const last = frame.topicPlaces.get(frame.topic.minerals.join());
  if (here.length !== 1 || last === undefined || last === here[0] || !/^[A-Z]{3}$/.test(last)) return null;
  const told = [...frame.topicPlaces].filter(([, place]) => place === here[0]).map(([ids]) => ids);
  return told.length === 1 && told[0] !== undefined && told[0] !== "" ? { ...NO_TOPIC, minerals: told[0].split(",") } : null;
}

/** Licences, shares and accounts go on about what the document is about, flows and output about what theirs were. */
function unsaid(metric: Metric, frame: Frame): Topic {
  const group = groupOf(metric);
  // Prices of an oxide leave the flow of its magnets what it was; antimony after magnets is another subject.
  const own = frame.topics.get(group);
  if (group !== "other") return own ? known(own, frame.topic) : (group === "accounts" || group === "quota" ? known(frame.mainTopic, frame.topic) : frame.topic);
  if (metric.measure.key.startsWith("licence-") && frame.mainTopic.minerals.length > 0) return known(frame.mainTopic, frame.mainTopic);
  return metric.form === "share" ? known(frame.mainTopic, frame.topic) : frame.topic;
}

/** The main topic, as long as what was told last is a part of it: a page on many metals has moved on. */
function known(main: Topic, last: Topic): Topic {
  const isIn = (id: string, ids: readonly string[]): boolean => ids.includes(id) || minerals.get(id)?.groups?.some((group) => ids.includes(group)) === true;
  // "Tungsten and antimony" in a title are two subjects; a sentence that goes on about one of them is not about both, nor about the form of it told before.
  const narrower = main.minerals.length > 1 && last.minerals.length > 0 && last.minerals.length < main.minerals.length && last.minerals.every((id) => main.minerals.includes(id));
  if (narrower) return { ...NO_TOPIC, minerals: last.minerals };
  const belongs = last.minerals.length === 0 || last.minerals.some((id) => isIn(id, main.minerals)) || main.minerals.some((id) => isIn(id, last.minerals));
  return main.minerals.length > 0 && belongs ? main : last;
}

const BARE_GOODS: ReadonlySet<string> = new Set(["hydroxide", "metal", "carbonate", "sulphate", "sponge", "concentrate", "ore"]);
const bareGoods = new PhraseIndex<string>();
for (const form of BARE_GOODS) bareGoods.add(form, form);
bareGoods.add("精矿", "concentrate").add("矿石", "ore");

/** The bare word a good can go by later: "spodumene concentrate" by "concentrate". */
export function formOf(topic: Topic): string | null {
  const name = topic.goodId === null ? "" : (goods.get(topic.goodId)?.names.en[0] ?? "");
  const last = name.split(" ").at(-1) ?? "";
  return BARE_GOODS.has(last) ? last : null;
}

/** "Hydroxide lags", "Ore with 1.6 % nickel", 年产精矿: the mineral spoken of, in the form that is named. */
function bareGood(view: StatementView, figure: Place, best: EntityHit | null, frame: Frame, text: string): Topic | null {
  const behind = bareBehind(view, figure);
  if (behind !== null) return bareGoodAt(view, behind, best, frame, text, figure.to);
  for (let at = figure.from - 1; at >= 0 && view.parts[at] === view.parts[figure.from]; at--) {
    if (best && at < best.to && best.to <= figure.from) return null;
    const form = bareGoods.longestAt(view.tokens, at)?.values[0];
    // "the metal price" and "contained metal" name no form; a sentence that opens with "Metal" does.
    if (form === undefined || (form === "metal" && at > 0) || wordAt(view, at - 1) === "in" || view.entities.some((hit) => hit.from <= at && at < hit.to)) continue;
    return bareGoodAt(view, at, best, frame, text, figure.to);
  }
  return null;
}

/** "15.2 million wet tons of ore", "nearly all of its concentrate": where the bare word stands behind the figure. */
function bareBehind(view: StatementView, figure: Place): number | null {
  if (wordAt(view, figure.to) !== "of") return null;
  const at = /^(?:its|the|their|this)$/.test(wordAt(view, figure.to + 1)) ? figure.to + 2 : figure.to + 1;
  return BARE_GOODS.has(wordAt(view, at)) && !view.entities.some((hit) => hit.from <= at && at < hit.to) ? at : null;
}

function bareGoodAt(view: StatementView, at: number, best: EntityHit | null, frame: Frame, text: string, figureEnd: number): Topic | null {
  const bare = bareGoods.longestAt(view.tokens, at);
  const form = bare?.values[0] ?? "";
  const product = text.slice(view.tokens[at]?.start, view.tokens[(bare?.end ?? at + 1) - 1]?.end);
  // "approved ore quotas of 255 million tonnes and will raise royalties on nickel ore": the same ore, named in full behind.
  const full = best?.entity.type === "good" || best?.entity.type === "mineral" ? undefined : view.entities.find((hit) => hit.entity.type === "good" && hit.from > figureEnd && wordAt(view, hit.to - 1) === form);
  if (full) return topicFrom(view, full, text);
  // "guidance is 16,000 tonnes of concentrate and 800 tonnes of NdPr oxide": the concentrate told before, not one of what is told beside it.
  const before = best?.entity.type === "good" ? frame.forms.get(form) : undefined;
  if (before) return { ...before, product };
  const mineral = best?.entity.type === "mineral" ? best.entity.id : frame.topic.minerals.length === 1 ? frame.topic.minerals[0] : undefined;
  const good = mineral === undefined ? undefined : goods.find(`${minerals.get(mineral)?.names.en[0] ?? mineral} ${form}`);
  if (!good) return null;
  return { minerals: good.minerals, product, goodId: good.id, stage: good.stage === null ? null : (STAGE_WORDS[good.stage] ?? null) };
}

/** All that is told together with an entity. */
export function topicAround(view: StatementView, hit: EntityHit, text: string): Topic {
  const hits = view.entities.filter((other) => other.entity.type === "good" || other.entity.type === "mineral");
  return { ...topicFrom(view, hit, text), minerals: unique(joined(view, hits, hit).flatMap((other) => mineralsOf(other))) };
}

/** The topic an entity gives. */
export function topicFrom(view: StatementView, hit: EntityHit, text: string): Topic {
  const { entity } = hit;
  if (entity.type === "mineral") return { minerals: entity.minerals, product: null, goodId: null, stage: null };
  if (entity.type !== "good") return NO_TOPIC;
  const printed = text.slice(view.tokens[hit.from]?.start, view.tokens[hit.to - 1]?.end);
  return { minerals: mineralsOf(hit), product: printed, goodId: entity.id, stage: entity.stage === null ? null : entity.id.startsWith("anode") ? "anodes" : (STAGE_WORDS[entity.stage] ?? null) };
}

function mineralsOf(hit: EntityHit): readonly string[] {
  if (hit.entity.type === "mineral") return hit.entity.minerals;
  if (hit.entity.type !== "good") return [];
  // News tells magnets as rare earths, not as neodymium and boron.
  if (hit.entity.id === "ndfeb-magnets") return ["rare-earths"];
  // Silicomanganese is news of manganese: of the silicon in it nothing is told.
  return hit.entity.minerals.length > 1 && hit.entity.minerals.includes("manganese") ? hit.entity.minerals.filter((id) => id !== "silicon") : hit.entity.minerals;
}

/** "24,150 tons of lithium carbonate", "5 % of world tungsten demand", "1,310 tons of Nd-Pr oxide". */
function partitive(view: StatementView, figure: Place, hits: readonly EntityHit[]): EntityHit | null {
  if (/^(?:applies|apply|to|on)$/.test(wordAt(view, figure.to))) {
    // "a royalty of 8 % applies to cobalt and 6 % to manganese"
    const taxed = hits.find((hit) => hit.from > figure.to && hit.from <= figure.to + 2 && /^(?:to|on)$/.test(wordAt(view, hit.from - 1)));
    if (taxed && view.measures.some((hit) => /^(?:royalty|tariff)$/.test(hit.measure.key))) return taxed;
  }
  // "of which 85 tonnes are dysprosium and terbium"
  if (/^(?:is|are|was|were)$/.test(wordAt(view, figure.to))) return hits.find((candidate) => candidate.from === figure.to + 1) ?? null;
  // "84 % of the LME price for nickel and 88 % for cobalt"
  if (wordAt(view, figure.to) === "for") return hits.find((candidate) => candidate.from === figure.to + 1) ?? adjacent(view, figure, hits);
  if (wordAt(view, figure.to) !== "of") return adjacent(view, figure, hits);
  const hit = hits.find((candidate) => candidate.from > figure.to && candidate.from <= figure.to + 11);
  if (!hit) return null;
  for (let at = figure.to; at < hit.from; at++) {
    if (/^(?:,|;|and|to|from|by|with|while|in)$/.test(wordAt(view, at))) return null;
  }
  return hit;
}

/** 2.4吨镓, 65%黑钨精矿, "0.25% antimony": the thing stands right behind the figure. */
function adjacent(view: StatementView, figure: Place, hits: readonly EntityHit[]): EntityHit | null {
  // 年产40吨的镓产线
  const start = wordAt(view, figure.to) === "的" ? figure.to + 1 : figure.to;
  return hits.find((hit) => hit.from === start) ?? null;
}

function closest(view: StatementView, hits: readonly EntityHit[], figure: Place): EntityHit | null {
  let best: EntityHit | null = null;
  let least = 60;
  for (const hit of hits) {
    if (hit.from >= figure.to && view.clauses[hit.from] !== view.clauses[figure.to - 1]) continue;
    // "2,700 tonnes in the full year and ... a 20 tpa gallium line": what stands behind another figure is of that.
    if (hit.from > figure.to && view.mentions.some((other) => other.quantity?.hasUnit === true && other.from >= figure.to && other.to === hit.from)) continue;
    // 钨精矿(三氧化钨含量65%)产量为5.8万吨: what stands in brackets is of the figures there.
    if (isBracketed(view, hit) && !isBracketed(view, figure) || isSpecification(view, hit, figure)) continue;
    const cost = distance(view, hit, figure, 8) - (hit.entity.type === "good" ? 2 : 0);
    if (cost < least) [best, least] = [hit, cost];
  }
  return best ?? lastBefore(hits, figure);
}

/** 矿产品(折REO)2900吨, "concentrate (dry basis, REO=50 %) at ...": in what terms it is counted, and no other thing. */
function isSpecification(view: StatementView, hit: Place, figure: Place): boolean {
  if (hit.to > figure.from) return false;
  const open = view.tokens.findLastIndex((token, at) => at < hit.from && at >= hit.from - 10 && /^[()]$/.test(token.text));
  const close = view.tokens.findIndex((token, at) => at >= hit.to && at < hit.to + 10 && /^[()]$/.test(token.text));
  if (wordAt(view, open) !== "(" || wordAt(view, close) !== ")" || close >= figure.from) return false;
  return /折|含 量|品 位|干 基|=|\b(?:basis|content|equivalent|contained|grade)\b/.test(wordsOf(view, open, close));
}

function isBracketed(view: StatementView, place: Place): boolean {
  for (let at = place.from - 1; at >= Math.max(0, place.from - 10); at--) {
    if (wordAt(view, at) === ")") return false;
    if (wordAt(view, at) !== "(") continue;
    let close = place.to;
    while (close < view.tokens.length && wordAt(view, close) !== ")") close++;
    return view.tokens[at]?.kind === "mark" && view.tokens[place.from]?.kind === "han" && view.mentions.some((mention) => mention.quantity !== null && mention.from > at && mention.to <= close);
  }
  return false;
}

/** A thing told in an earlier part of the same statement. */
function lastBefore(hits: readonly EntityHit[], figure: Place): EntityHit | null {
  return hits.findLast((hit) => hit.to <= figure.from) ?? null;
}

/** "praseodymium and neodymium oxide": minerals before the word of one good they make. */
function compoundOf(view: StatementView, together: readonly EntityHit[], text: string): Topic | null {
  const [only] = together;
  if (!only || together.length !== 1 || only.entity.type !== "mineral") return null;
  const good = goods.find(`${only.entity.id} ${wordAt(view, only.to)}`);
  return good ? { minerals: good.minerals, product: text.slice(view.tokens[only.from]?.start, view.tokens[only.to]?.end), goodId: good.id, stage: good.stage === null ? null : (STAGE_WORDS[good.stage] ?? null) } : null;
}

/** Longer lists are tables. */
const MOST_LISTED = 8;

/** "gallium and germanium", 镓锗: told together, meant together. */
function joined(view: StatementView, hits: readonly EntityHit[], hit: EntityHit): EntityHit[] {
  const group = [hit];
  const linked = (a: EntityHit, b: EntityHit): boolean => {
    const gap = b.from - a.to;
    return gap === 0 || (gap === 1 && /^(?:and|、|和|与|及|-)$/.test(wordAt(view, a.to)));
  };
  // "gallium, germanium and NdPr oxide": a comma links where the list it opens ends with "and".
  const goesOn = (i: number, depth = 0): boolean => {
    const [here, after] = [hits[i], hits[i + 1]];
    if (!here || !after) return false;
    return linked(here, after) || (wordsOf(view, here.to, after.from) === ", and" && (depth > 0 || (hits[i - 1] !== undefined && wordsOf(view, hits[i - 1]?.to ?? 0, here.from) === ","))) || (depth < MOST_LISTED && after.from - here.to === 1 && wordAt(view, here.to) === "," && goesOn(i + 1, depth + 1));
  };
  const at = hits.indexOf(hit);
  for (let i = at; i > 0 && goesOn(i - 1); i--) group.unshift(...hits.slice(i - 1, i));
  for (let i = at; i < hits.length - 1 && goesOn(i); i++) group.push(...hits.slice(i + 1, i + 2));
  return group;
}

/** "gallium, germanium and antimony exports fell by 5 %, 6 % and 7 %", 镓、锗、锑价分别下跌…: as many goods as figures, each with its own. */
function listedGood(view: StatementView, figure: FoundMention, hits: readonly EntityHit[]): EntityHit | null {
  const at = view.mentions.indexOf(figure);
  // Nothing stands in a list whose neighbours are of another unit or far away.
  const beside = (other: FoundMention | undefined): boolean => other?.quantity?.unit === figure.quantity?.unit && other !== undefined && Math.max(other.from - figure.to, figure.from - other.to) <= 4;
  if (!beside(view.mentions[at - 1]) && !beside(view.mentions[at + 1])) return null;
  const run = view.mentions.slice(Math.max(0, at - MOST_LISTED), at + MOST_LISTED).filter((other) => other === figure || (other.quantity?.unit === figure.quantity?.unit && areListed(view, other, figure)));
  const first = run[0];
  if (!first || run.length < 2) return null;
  const before = hits.filter((hit) => hit.to <= first.from && view.clauses[hit.from] !== undefined && view.parts[hit.from] === view.parts[first.from]);
  const last = before.at(-1);
  const group = last ? joined(view, before, last) : [];
  return group.length === run.length && first.from - (last?.to ?? 0) <= 8 ? (group[run.indexOf(figure)] ?? null) : null;
}

function unique(ids: readonly string[]): string[] {
  return [...new Set(ids)];
}
