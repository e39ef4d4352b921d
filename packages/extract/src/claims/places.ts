// Where a figure belongs: the place it is told of, the market of a price, the country that takes a duty.
import { isTradeMeasure } from "@monazite/core";
import { countryOf } from "../entities/entities.js";
import { HUBS, TOWNS } from "../entities/towns.data.js";
import type { FoundMention } from "../mentions/find-mentions.js";
import type { Frame } from "./frame.js";
import { inList, jointly } from "./listed-places.js";
import { ACCOUNTS } from "./measure-words.data.js";
import type { Metric } from "./metric-kinds.js";
import { wholeBefore } from "./part-of-before.js";
import { isRealised } from "./periods.js";
import { isCounterparty, isOutside, nearestPlace, placeHits, type PlaceHit, type Situation } from "./place-hits.js";
import { SECURITY } from "./securities.js";
import { tradeSituation } from "./trade-places.js";
import { clauseEnd, clauseStart, clauseWords, distance, partWords, wordAt, wordsOf, type Place, type StatementView } from "./view.js";

const CITY_MEASURES = new Set(["price", "price-ratio", "price-spread", "stocks"]);

export function situationOf(view: StatementView, mention: FoundMention, metric: Metric, frame: Frame): Situation {
  if (metric.measure.key === SECURITY) return { place: null, partner: null, outside: null };
  const hits = placeHits(view);
  if (isTradeMeasure(metric.measure.key)) return tradeSituation(view, mention, metric, frame, hits);
  if (metric.measure.key === "tariff") return tariffSituation(view, mention, hits, frame);
  const outside = outsideOf(view, mention, hits);
  const place = ownPlace(view, mention, metric, frame, hits);
  const found = place === null ? null : CITY_MEASURES.has(metric.measure.key) && cityStays(place) ? place : countryOf(place);
  const partner = ORDERS.has(metric.measure.key) ? orderedFrom(view, mention, hits, found) : /^licence-/.test(metric.measure.key) ? (hits.find((hit) => hit.id !== found && hit.spoken !== "government" && (view.clauses[hit.from] === view.clauses[mention.from] || (hit.to <= mention.from && view.parts[hit.from] === view.parts[mention.from])))?.id ?? null) : null;
  return { place: outside === null ? found : null, partner, outside };
}

const isMade = (key: string): boolean => /^(?:production|capacity|reserves|resources|ore-throughput|exports)$/.test(key);

/** Deals with another side: who ordered, who took. */
const ORDERS = new Set(["order-value", "offtake", "deal-value", "loan", "grant"]);

/** "a $258 million order from the United States": the other side of a deal. */
function orderedFrom(view: StatementView, mention: Place, hits: readonly PlaceHit[], own: string | null): string | null {
  const signed = hits.find((hit) => isCounterparty(view, hit) && view.parts[hit.from] === view.parts[mention.from]);
  if (signed) return countryOf(signed.id);
  const other = hits.find((hit) => hit.from >= mention.to && hit.from - mention.to <= 8 && (hit.role === "origin" || wordAt(view, hit.from - 1) === "with") && view.clauses[hit.from] === view.clauses[mention.from]);
  return other && countryOf(other.id) !== own ? countryOf(other.id) : null;
}

/** Provinces give way to their country; market cities stay. */
function cityStays(id: string): boolean {
  return MARKETS.has(id);
}

const MARKETS = new Set(["rotterdam", "tianjin", "shanghai", "antwerp", "busan"]);

/** A place a figure is told to be outside of. */
function outsideOf(view: StatementView, mention: Place, hits: readonly PlaceHit[]): string | null {
  const abroad = abroadIn(view, mention);
  if (abroad && /\bchina\b|中 国/.test(wordsOf(view, abroad.from, abroad.to)) && (abroad.to <= mention.from ? view.clauses[abroad.from] === view.clauses[mention.from] : abroad.from - mention.to <= 4)) return "CHN";
  for (const hit of hits) {
    const reached = hit.to <= mention.from || (view.clauses[hit.from] === view.clauses[mention.from] && !view.mentions.some((other) => other.quantity !== null && other.from >= mention.to && other.to <= hit.from));
    if (isOutside(view, hit) && reached && distance(view, hit, mention) < 40 && !/\bfirst\b/.test(wordsOf(view, hit.from - 4, hit.from))) return hit.id;
  }
  return null;
}

/** The place a figure of production, price, stocks or accounts belongs to. */
function ownPlace(view: StatementView, mention: FoundMention, metric: Metric, frame: Frame, hits: readonly PlaceHit[]): string | null {
  const { key } = metric.measure;
  if (PLACELESS.has(key) || metric.form === "ratio") return null;
  if (key === "market-balance") return "WLD";
  // "were installed worldwide"
  if ((view.words.includes("worldwide") || view.words.includes("globally")) && !key.startsWith("price") && /^(?:(?:of|were|was|are|is|been) (?:\w+ ){0,4})?(?:worldwide|globally)\b/.test(wordsOf(view, mention.to, Math.min(mention.to + 7, clauseEnd(view, mention.to - 1))))) return "WLD";
  // "LME stocks swelled, while those in Shanghai were little changed"
  const those = key === "stocks" ? hits.find((hit) => hit.to <= mention.from && view.clauses[hit.from] === view.clauses[mention.from] && /\b(?:those|that|ones) (?:in|at|held in)(?: the)?$/.test(wordsOf(view, hit.from - 4, hit.from))) : undefined;
  if (those) return those.id;
  if (isLme(view, mention) && (key === "price" || key === "stocks")) return "lme";
  // "45 % in Europe, against 28 % in China": the place told right behind a figure is its own.
  const inAt = /^of (?:it|that|them) in$/.test(wordsOf(view, mention.to, mention.to + 3)) ? mention.to + 2 : mention.to;
  const told = wordAt(view, inAt) === "in" ? hits.find((hit) => hit.role === "location" && hit.from - inAt <= 2 && hit.from > inAt) : undefined;
  if (told && !key.startsWith("price")) return told.id;
  if (key === "stocks" && /\b(?:comex|nymex)\b(?!.*\b(?:lme|shfe)\b)|纽 约 商 品/.test(wordsOf(view, 0, mention.from))) return "USA";
  if (key === "stocks" && /\bshfe\b|上 期 所|上 海 期 货/.test(clauseWords(view, mention.from))) return "CHN";
  const antecedent = antecedentOf(view, mention, hits);
  if (antecedent) return antecedent.id;
  // 国内: of the country the news is of, which Chinese news need not name.
  if (frame.lang === "zh" && key !== "price" && /国 内|我 国/.test(view.words) && isDomestic(view, mention)) return whoseHome(view, mention, hits) ?? frame.homePlace ?? (frame.mainPlace === "TWN" ? frame.mainPlace : "CHN");
  // "38 % of European demand but only 17 % of China's": whose the rest is stands behind it.
  const owner = wordAt(view, mention.to) === "of" ? hits.find((hit) => hit.role === "owner" && hit.id !== "WLD" && hit.from > mention.to && hit.from - mention.to <= 2 && /^(?:[.,;]|\[|and|but|)$/.test(wordAt(view, hit.to + 2))) : undefined;
  if (owner && isPercent(view, mention)) return owner.id;
  const source = metric.form === "share" ? sourceOf(view, mention, hits) : null;
  if (source) return source.id;
  // A quota is of whoever sets it; the seat of a company that gets a part of it is not.
  // Glencore has its seat in Switzerland and mines nothing there.
  const real = hits.filter((hit) => !(hit.spoken === "actor" && (key.endsWith("quota") || (HUBS.has(hit.id) && isMade(key)))) && hit.id !== "WLD" && !isOutside(view, hit) && !isCounterparty(view, hit) && hit.role !== "origin" && hit.role !== "destination" && !isInOtherWhole(view, hit, mention));
  // What a company got for what it sold is of the company's place, not of the market the news is of.
  if (key === "price" && isRealised(view, mention)) return real.find((hit) => hit.spoken === "actor" && hit.to <= mention.from)?.id ?? frame.mainPlace;
  if (key.startsWith("price") || key === "treatment-charge") return deliveredTo(view, mention, hits) ?? pricePlace(view, mention, frame, real);
  const world = worldOf(view, mention, hits);
  if (metric.form === "share" && /^(?:demand|consumption|capacity)$/.test(key)) {
    // "75 % of Indonesian refining capacity", "80 % of US needs"
    const within = real.find((hit) => hit.from > mention.to && hit.from <= mention.to + 4 && wordAt(view, mention.to) === "of");
    if (within) return within.id;
    if (world !== null && nearestPlace(view, real, mention) === null) return "WLD";
  }
  // 德国企业表示,中国商务部的审批平均耗时45天: whoever grants stands in the clause of the figure, whoever says so before it.
  const granting = key.startsWith("licence-") ? real.find((hit) => hit.to <= mention.from && hit.spoken !== "demonym" && view.clauses[hit.from] === view.clauses[mention.from]) : undefined;
  if (granting && clauseStart(view, mention.from) > 0 && real.some((hit) => hit.spoken === "name" && hit.to <= clauseStart(view, mention.from))) return granting.id;
  if (key.startsWith("licence-")) return real.find((hit) => hit.spoken === "name" && (hit.from <= 1 || hit.role === "owner" || grants(view, hit)))?.id ?? frame.mainPlace ?? nearestPlace(view, real, mention)?.id ?? null;
  if (world !== null && metric.form === "share" && /\b(?:scrap|recycled)\b|废 料|再 生|回 收/.test(wordsOf(view, 0, mention.from)) && nearestPlace(view, real, mention) === null) return "WLD";
  const joint = jointly(view, mention, real);
  // 内蒙古和云南合计占87%: provinces are of one country together.
  if (joint) return new Set(joint.map((hit) => countryOf(hit.id))).size === 1 ? (joint[0]?.id ?? null) : null;
  const nearestHit = inList(view, mention, real) ?? nearestPlace(view, real, mention);
  // "Novonix should add 20,000 tonnes in Chattanooga": a town we know lies where it lies, wherever the company has its seat.
  const town = nearestHit === null || nearestHit.spoken === "actor" ? townIn(view, mention) : null;
  if (town !== null) return town;
  // "Alcoa's gallium plant at Wagerup" in news from Canberra stands where the news is from, wherever the company has its seat.
  if (nearestHit?.spoken === "actor" && frame.homePlace !== null && namesUnknownTown(view, mention)) return frame.homePlace;
  // "Nyrstar says its plant there will recover 40 tonnes": at the place spoken of, and not at the seat of who says so.
  if (nearestHit?.spoken === "actor" && /\b(?:plant|mine|smelter|refinery|works|unit|operations?) (?:there|here)\b/.test(clauseWords(view, mention.from))) return frame.lastPlace ?? frame.mainPlace;
  // "Sinomine's Bikita unit" in news from Harare: works of a name we do not know stand where the news is from.
  if (nearestHit?.spoken === "actor" && frame.homePlace !== null && ownsUnknownWorks(view, nearestHit)) return frame.homePlace;
  // 宁德时代的卡拉旺工厂 on a page about Indonesia: works of a name we do not know stand in the country spoken of.
  if (nearestHit?.spoken === "actor" && frame.mainPlace !== null && frame.lastPlace === frame.mainPlace && nearestHit.to <= mention.from && /(?:工 厂|冶 炼 厂|项 目|矿 山|基 地|园 区)/.test(wordsOf(view, nearestHit.to, mention.from))) return frame.mainPlace;
  const subject = nearestHit?.spoken === "actor" ? (apposed(view, mention, real) ?? nearestHit) : nearestHit;
  if (world !== null && metric.form !== "share" && metric.form !== "share-change" && (!subject || distance(view, world, mention) < distance(view, subject, mention))) return "WLD";
  if (subject) return key === "grade" && !/\b(?:ore|mine)\b/.test(view.words) ? null : subject.id;
  if (key === "recycling-rate" && !frame.mainIsLate) return frame.homePlace ?? frame.mainPlace;
  if (metric.form === "share" && /^(?:demand|consumption)$/.test(key)) return demandOf(frame);
  if (key === "demand" || (key === "consumption" && frame.lang === "en") || (key === "deliveries" && mention.quantity?.dimension !== "mass") || key === "recycling-rate" || /^(?:sales-volume|installations|production)$/.test(key) && /^(?:count|energy|power)$/.test(mention.quantity?.dimension ?? "")) return frame.lang === "zh" && key !== "demand" ? frame.mainPlace : frame.homePlace;
  if (key === "grade") return /\bore\b|矿 石/.test(view.words) ? frame.mainPlace : null;
  // "recyclers returned 4 tonnes, of which a third came from catalysts": a part is where its whole is.
  const whole = wholeBefore(view, mention, frame);
  if (whole) return whole.place;
  // In a piece that is of no country, what a kind of mine earns is of none.
  if ((ACCOUNTS.has(key) || key === "cost") && frame.mainIsLate && frame.homePlace === null && /^(?:mines|miners|smelters|refiners|producers|plants|companies|traders|buyers)$/.test(wordAt(view, 0))) return null;
  if (ACCOUNTS.has(key)) return frame.mainPlace;
  // "Outside China there are ..., but plants produced only ...", 海外产量: somewhere, and not where everything else happens.
  if (abroadIn(view, mention)) return null;
  // "And China?" - "About 2.6 million tonnes": the answer is of the place asked about.
  if (frame.raised !== null) return frame.raised;
  // "Its smelter at Isfara": of the one told last.
  if (frame.lastPlace !== null && /^(?:its|their)$/.test(wordAt(view, 0)) && namesUnknownTown(view, mention)) return frame.lastPlace;
  // "The plant in Narva": a town we do not know is somewhere, and not where everything else happens.
  // A company reports of works at home, wherever the town is.
  if (namesUnknownTown(view, mention)) return frame.reported === null ? null : frame.homePlace;
  // "The country accounts for more than 60 %", 该国: the one told last.
  if (frame.lastPlace !== null && /\b(?:the|that|this) (?:country|nation|state|bloc)(?: '|\b)|该 国|当 地/.test(wordsOf(view, 0, mention.from))) return frame.lastPlace;
  // "Stainless steel accounts for three quarters of consumption" in a survey of the world, after a list of countries.
  if (frame.mainPlace === "WLD" && metric.form === "share" && /^of (?:[a-z-]+ ){0,3}(?:demand|consumption|use|usage|supply|output|production)\b/.test(wordsOf(view, mention.to, mention.to + 6))) return "WLD";
  // 按照这一目标, "under that plan": of whom the plan was told.
  if (frame.lastPlace !== null && /^(?:(?:按 照?|根 据|依 照?|为 实 现|要 实 现) (?:这|该|此|上 述)|(?:under|to (?:meet|reach|achieve)|on|with) (?:this|that|these|those) (?:plan|target|goal|aim|scheme|basis|programme|proposal)s?\b)/.test(view.words)) return frame.lastPlace;
  const elliptic = metric.form === "share" || metric.form === "share-change" || /^(?:it|that|this|they|其|该|此)$/.test(wordAt(view, 0));
  if (key === "stocks" && frame.mainIsLate) return null;
  // 国内港口到货58万吨,港口库存421万吨: of whom the sentence told last.
  const here = frame.lastPlaceIn === view.id && view.tokens[0]?.kind === "han" ? frame.lastPlace : null;
  return elliptic ? (frame.lastPlace ?? frame.mainPlace) : (here ?? frame.mainPlace);
}

/** 占国内钨消费的58%, 国内库存约2,150吨: the word stands before the figure, and no place between them. */
function isDomestic(view: StatementView, mention: Place): boolean {
  if (/^(?:[-•·*] )?国 内 (?:市 场 )?方 面/.test(view.words) && !view.entities.some((hit) => hit.entity.type === "place" && hit.to <= mention.from)) return true;
  for (let at = mention.from - 2; at >= clauseStart(view, mention.from); at--) {
    if (view.entities.some((hit) => hit.entity.type === "place" && hit.from <= at && at < hit.to)) return false;
    if (/^(?:国 内|我 国)$/.test(wordsOf(view, at, at + 2))) return true;
  }
  return false;
}

/** 日本计划将国内冶炼比例提高到30%: who is to change what is at home stands first in the clause. */
function whoseHome(view: StatementView, mention: Place, hits: readonly PlaceHit[]): string | null {
  const start = clauseStart(view, mention.from);
  return /(?:将|把) 国 内/.test(wordsOf(view, start, mention.from)) ? (hits.find((hit) => hit.from === start)?.id ?? null) : null;
}

/** "outside China", "overseas", 海外 in the sentence part, before a figure or within some words behind it. */
function abroadIn(view: StatementView, mention: Place): Place | null {
  return view.entities.find((hit) => hit.entity.type === "place" && hit.entity.id === "OVERSEAS" && view.parts[hit.from] === view.parts[mention.from] && (hit.to <= mention.from || (hit.from - mention.to <= 4 && view.clauses[hit.from] === view.clauses[mention.to - 1]))) ?? null;
}

/** "Sinomine's Bikita unit": a possessive, a name and a word for works. */
function ownsUnknownWorks(view: StatementView, actor: Place): boolean {
  const named = view.tokens[actor.to + 2];
  return wordsOf(view, actor.to, actor.to + 2) === "' s" && (named?.capital ?? 0) > 0 && !view.entities.some((hit) => hit.entity.type === "place" && hit.from === actor.to + 2) && /^(?:\w+ )?(?:unit|mine|plant|project|operations?|smelter|refinery|works|deposit)\b/.test(wordsOf(view, actor.to + 3, actor.to + 5));
}

/** The country of a town named with "in", "at" or "near" in the clause of the figure. */
function townIn(view: StatementView, mention: Place): string | null {
  const [start, end] = [clauseStart(view, mention.from), clauseEnd(view, mention.to - 1)];
  for (let at = start; at + 1 < end; at++) {
    const next = view.tokens[at + 1];
    if (next?.kind === "word" && next.capital > 0 && /^(?:in|at|near)$/.test(wordAt(view, at)) && !isTold(view, at + 1)) {
      const country = TOWNS.get(next.text);
      if (country !== undefined) return country;
    }
  }
  return null;
}

/** "in" and a capital that is no entity and no date, behind a word for works and before the figure. */
function namesUnknownTown(view: StatementView, mention: Place): boolean {
  for (let at = 0; at < mention.from - 1; at++) {
    if (view.parts[at] !== view.parts[mention.from]) continue;
    const next = view.tokens[at + 1];
    if (/^(?:in|near|at)$/.test(wordAt(view, at)) && next?.kind === "word" && next.capital > 0 && !isTold(view, at + 1)) return /\b(?:plant|mine|factory|smelter|refinery|facility|deposit|project|works)$/.test(wordsOf(view, 0, at));
  }
  return false;
}

const isTold = (view: StatementView, at: number): boolean => view.entities.some((hit) => hit.from <= at && at < hit.to) || view.mentions.some((other) => other.from <= at && at < other.to);

/** "8 % of European demand by 2028, when capacity should reach 5,000 tons": Europe belongs to the 8 % alone. */
function isInOtherWhole(view: StatementView, hit: PlaceHit, mention: Place): boolean {
  return hit.spoken === "demonym" && !isPercent(view, mention) && view.mentions.some((other) => other !== mention && other.quantity?.dimension === "percent" && wordAt(view, other.to) === "of" && hit.from > other.to && hit.from <= other.to + 2);
}

/** "Jewellery absorbs 22 % of the metal": of the demand that was told right before, of the world in a survey of it; whose else, nothing tells. */
function demandOf({ level, mainPlace }: Frame): string | null {
  if (level !== null && /^(?:demand|consumption)$/.test(level.metric.measure.key)) return level.place;
  return mainPlace === "WLD" ? mainPlace : null;
}

function isPercent(view: StatementView, mention: Place): boolean {
  return view.mentions.find((other) => other.from === mention.from)?.quantity?.dimension === "percent";
}

/** ", which in turn smelts 80 %", "who mined 76 %": said of the place right before the comma, whatever its part in the main clause. */
function antecedentOf(view: StatementView, mention: Place, hits: readonly PlaceHit[]): PlaceHit | null {
  const start = clauseStart(view, mention.from);
  if (!/^(?:which|who|where)$/.test(wordAt(view, start)) || wordAt(view, start - 1) !== ",") return null;
  return hits.find((hit) => hit.to === start - 1 && hit.id !== "WLD") ?? null;
}

/** "30 tons at Clarksville, Tennessee,": a place behind a comma says where a town is. */
function apposed(view: StatementView, mention: Place, hits: readonly PlaceHit[]): PlaceHit | null {
  return hits.find((hit) => hit.spoken === "name" && hit.from >= mention.to && wordAt(view, hit.from - 1) === "," && (view.tokens[hit.from - 2]?.capital ?? 0) > 0 && /^(?:at|in|near)$/.test(wordAt(view, hit.from - 3)) && !view.tokens.slice(mention.to, hit.from - 1).some(({ text }) => text === "," || text === ";")) ?? null;
}

/** "60 % of hydroxide comes from Zambia": where what is made comes from is where it is made. */
function sourceOf(view: StatementView, mention: Place, hits: readonly PlaceHit[]): PlaceHit | null {
  return hits.find((hit) => hit.role === "origin" && hit.from > mention.to && view.clauses[hit.from] === view.clauses[mention.to] && /^(?:(?!\b(?:and|but|while)\b).)*\b(?:comes?|came|originates?) from(?: the)?$/.test(wordsOf(view, mention.to, hit.from))) ?? null;
}

const PLACELESS = new Set(["gdp", "material-intensity", "energy-intensity", "ore-per-product", "payable"]);

function isLme(view: StatementView, mention: Place): boolean {
  return !/沪 [镍铜锡铝锌铅]|上 期 所/.test(clauseWords(view, mention.from)) && /\blme\b|\blondon metal exchange\b|伦 敦 金 属|伦 金 所|伦 [镍铜钴锡铝锌铅]/.test(partWords(view, mention.from));
}

/** "global", 全球 before the figure or in what it is part of. */
function worldOf(view: StatementView, mention: Place, hits: readonly PlaceHit[]): PlaceHit | null {
  // "Indonesia, which makes half of the world's nickel, cut its quota": the world of an aside is not that of the sentence.
  const aside = (hit: Place): boolean => view.clauses[hit.from] !== view.clauses[mention.from] && /^(?:which|who|where|whose)$/.test(wordAt(view, clauseStart(view, hit.from)));
  // "two-thirds of the world's total, and HPAL plants 450,000 tonnes of that": the world is what the part is of.
  const whole = (hit: Place): boolean => !isPercent(view, mention) && view.clauses[hit.from] !== view.clauses[mention.from] && view.mentions.some((other) => other !== mention && other.quantity?.dimension === "percent" && wordAt(view, other.to) === "of" && hit.from > other.to && hit.from <= other.to + 2);
  return hits.find((hit) => hit.id === "WLD" && !aside(hit) && !whole(hit) && !(wordAt(view, hit.from - 1) === "占" && !isPercent(view, mention)) && !/^(?:' s )?(?:top|largest|biggest|leading|second|third|only|no|number|main|first)\b/.test(wordsOf(view, hit.to, hit.to + 3)) && view.parts[hit.from] === view.parts[mention.from] && (hit.to <= mention.from || (wordAt(view, mention.to) === "of" && hit.from - mention.to <= 4))) ?? null;
}

/** A price belongs to the market it is named with; a price in yuan to China; a change of price to the place of the price. */
function pricePlace(view: StatementView, mention: FoundMention, frame: Frame, hits: readonly PlaceHit[]): string | null {
  const here = hits.filter((hit) => view.parts[hit.from] === view.parts[mention.from] && hit.spoken !== "actor" && !isCause(view, hit, mention) && !/\b(?:those|that|levels?) in(?: the)?$/.test(wordsOf(view, hit.from - 3, hit.from)));
  const unit = mention.quantity?.unit ?? "";
  if (isConverted(view, mention)) return frame.pricePlace;
  if (unit.startsWith("CNY")) return "CHN";
  if (/\bdomestic\b|(?:^|(?:^| )[^较比与于 ] )国 内/.test(wordsOf(view, mention.from - 6, mention.from))) return frame.homePlace ?? (frame.lang === "zh" ? "CHN" : (frame.mainPlace ?? "CHN"));
  const traded = view.measures.some((hit) => (hit.measure.key === "exports" || hit.measure.key === "imports") && view.clauses[hit.from] === view.clauses[mention.from]);
  if (traded && here.length === 0) return frame.mainPlace;
  // "The average price was $348 per tonne" right behind exports and their value: what they fetched.
  if (here.length === 0 && isTradeMeasure(frame.measure?.key ?? "") && frame.pricePlace === null && /\baverage (?:export |import |unit )?(?:price|value)\b|(?:出 口|进 口) 均 价/.test(view.words)) return frame.lastPlace ?? frame.mainPlace;
  // 自津进口9.8万吨,到岸均价每吨735美元: at the port of whoever imports it.
  if (!here.some((hit) => view.clauses[hit.from] === view.clauses[mention.from]) && frame.lastPlaceIn === view.id && /到 岸|进 口 (?:均 价|单 价|价)/.test(clauseWords(view, mention.from))) return frame.lastPlace;
  // 国际市场已叫到900美元: no market that was told before.
  if (/国 际 (?:市 场|价)/.test(clauseWords(view, mention.from)) && !unit.startsWith("CNY")) return null;
  const market = nearestPlace(view, here, mention) ?? here.find((hit) => hit.kind === "city" && hit.role === "location");
  if (market) return market.id;
  if (mention.quantity?.dimension !== "money") {
    if (view.mentions.some((other) => other.quantity?.unit.startsWith("CNY"))) return "CHN";
    if (view.mentions.some((other) => other.quantity?.dimension === "money")) return view.mentions.some((other) => other.quantity?.dimension === "money" && other.to <= mention.from) ? frame.pricePlace : null;
    return frame.pricePlace ?? (view.tokens.some((token) => token.kind === "han") ? frame.mainPlace : null);
  }
  if (/^(?:MYR|AUD|JPY|INR|KRW|CAD|GBP)/.test(unit)) return frame.mainPlace;
  return view.entities.some((hit) => hit.entity.type === "good" || hit.entity.type === "mineral") ? null : frame.pricePlace;
}

/** "Separately, Vietnam said it would issue three licences": whose they are to give. */
function grants(view: StatementView, hit: Place): boolean {
  return /^(?:said it |says it |announced it |plans to |has |will |would |to )*(?:issues?|issued|grants?|granted|awards?|awarded|approves?|approved)\b/.test(wordsOf(view, hit.to, hit.to + 5));
}

/** 报610美元/吨度,折合人民币约40万元/吨: the price before it in another money. */
function isConverted(view: StatementView, mention: FoundMention): boolean {
  if (!/(?:折 合|折 算|约 合|相 当 于)(?: 人 民 币| 成| 为| 约)*$|\b(?:equivalent to|equal to|which is|that is)(?: about| around| some| roughly)?$/.test(wordsOf(view, mention.from - 6, mention.from))) return false;
  const before = view.mentions.findLast((other) => other.quantity !== null && other.to <= mention.from)?.quantity;
  return before?.dimension === "money" && before.unit.split("/")[0] !== mention.quantity?.unit.split("/")[0];
}

/** "APT delivered to Rotterdam stood at $1,240", "ore, delivered to Antwerp, averaged $410": where it is handed over is its market. */
function deliveredTo(view: StatementView, mention: Place, hits: readonly PlaceHit[]): string | null {
  return hits.find((hit) => hit.role === "destination" && hit.to <= mention.from && (view.clauses[hit.from] === view.clauses[mention.from] || (view.parts[hit.from] === view.parts[mention.from] && clauseStart(view, hit.from) === hit.from - 2 && !hits.some((other) => other.from >= hit.to && other.to <= mention.from))) && /^(?:delivered|delivery|landed|basis)$/.test(wordAt(view, hit.from - 2)))?.id ?? null;
}

/** 受中国出口管制影响: who made it so is not where it is. */
function isCause(view: StatementView, hit: Place, mention: Place): boolean {
  // "jumped to $1,488 after Washington said": nor is whoever set it off.
  if (hit.from >= mention.to && /^(?:after|because)$/.test(wordAt(view, hit.from - 1))) return true;
  return wordAt(view, hit.from - 1) === "受" && /^(?:(?![,;。]).)*影 响/.test(wordsOf(view, hit.to, hit.to + 12));
}

/** A duty is of the country that takes it, on the one whose goods it falls on. */
function tariffSituation(view: StatementView, mention: Place, hits: readonly PlaceHit[], frame: Frame): Situation {
  // 对原产于美国的钒铁征收, "a duty on graphite from China": where the goods come from takes none.
  const takers = hits.filter((hit) => hit.role !== "destination" && hit.role !== "origin" && !/\b(?:on|against|with|meeting)(?: the)?$/.test(wordsOf(view, hit.from - 2, hit.from)) && hit.kind !== "city");
  const first = takers.findLast((hit) => hit.to <= mention.from && view.clauses[hit.from] === view.clauses[mention.from] && hit.spoken !== "demonym") ?? takers[0];
  const target = hits.find((hit) => hit !== first && hit.id !== first?.id && hit.kind !== "city" && !/\b(?:with|meeting)(?: the)?$/.test(wordsOf(view, hit.from - 2, hit.from)));
  // 对华关税: on whose goods it falls is not who takes it.
  if (!first) return { place: frame.mainPlace === target?.id ? null : frame.mainPlace, partner: target?.id ?? null, outside: null };
  return { place: first.id, partner: target?.id ?? null, outside: null };
}
