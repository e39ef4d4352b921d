// What a document begins with: the place it speaks of, what it is about, the period it reports on. Title, dateline and the first sentences tell it.
import type { NewsDocument } from "@monazite/core";
import { countryOf, entitiesIn, type EntityHit } from "../entities/entities.js";
import { HUBS, TOWNS } from "../entities/towns.data.js";
import { homeMoneyOf } from "../mentions/bare-yuan.js";
import type { ReadStatement } from "../mentions/read-statement.js";
import type { Days } from "../periods/calendar.js";
import { fiscalStartOf } from "../periods/fiscal-start.js";
import { tokenize } from "../text/tokens.js";
import { NO_TOPIC, type Frame, type PeriodGroup, type Topic } from "./frame.js";
import { isCounterparty, isOutside, placeHits } from "./place-hits.js";
import { reportedPeriod } from "./reported-period.js";
import { topicAround } from "./topic.js";
import { isTaker } from "./trade-places.js";
import { clauseStart, viewOf, wordAt, wordsOf, type Place, type StatementView } from "./view.js";

/** A document begins with the place of its dateline and with what its title or lead is about. */
export function openingFrame(text: string, document: NewsDocument, statements: readonly ReadStatement[]): Frame {
  const { lang } = document;
  const published = document.published?.slice(0, 10) ?? null;
  const reported = reportedPeriod(statements, { published, fiscalStart: fiscalStartOf(text.slice(...document.span), published) });
  const homePlace = (reported && worksOf(statements)) ?? homeOf(text, document) ?? listedIn(text, document);
  const leadPlace = worldLead(statements) ?? homePlace ?? firstPlace([...statements.slice(1, 2), ...statements.slice(0, 1)], lang) ?? (lang === "zh" || (isHanTitle(document) && namesChina(statements)) ? (lang === "zh" && homeMoneyOf(text.slice(...document.span)) === "TWD" ? "TWN" : "CHN") : null);
  const mainPlace = leadPlace ?? firstPlace(statements.slice(2), lang);
  const topic = leadTopic(text, statements) ?? issuerTopic(document);
  const periods = new Map<PeriodGroup, Days>(reported ? [["accounts", reported], ["output", reported], ["trade", reported]] : []);
  return {
    measure: null, measures: new Map(), quota: null, topic, mainTopic: topic, topics: new Map(), forms: new Map(), partnerTopics: new Map(), topicPlaces: new Map(), bases: new Map(), level: null, mainPlace, mainIsLate: leadPlace === null, homePlace, lastPlace: null, lastPlaceIn: null, told: null, raised: null, askedRate: null, pricePlace: null, partner: null, price: null, isPriceDated: false, reported, periods, opened: null, lang, named: new Map(),
  };
}

/** "the Weda plant in Indonesia": a company reports of where its works are, though it writes from Perth; null where it names none or several. */
function worksOf(statements: readonly ReadStatement[]): string | null {
  const sited = statements.slice(1, 5).flatMap((statement) => {
    const view = viewOf(statement);
    return placeHits(view).filter((hit) => hit.role === "location" && hit.id !== "WLD" && /\b(?:plant|mine|smelter|refinery|operations?|project) in(?: the)?$/.test(wordsOf(view, hit.from - 4, hit.from)));
  });
  const countries = new Set(sited.map((hit) => countryOf(hit.id)));
  return countries.size === 1 ? ([...countries][0] ?? null) : null;
}

/** 证券代码:600111, 上交所: a company that reports to a Chinese exchange is at home in China, wherever the project of its title lies. */
function listedIn(text: string, { lang, title, sections }: NewsDocument): string | null {
  const lead = sections[0]?.statements[0]?.span ?? null;
  if (lang !== "zh" || lead === null) return null;
  const head = text.slice(title.span[0], lead[1]);
  return /(?:证券|股票)(?:代码|简称)|上交所|深交所|北交所|科创板|创业板|[AＡ]股/.test(head) && !/港交所|联交所/.test(head) ? "CHN" : null;
}

/** "Prices in China recovered": where something is, be it only told with "in". */
function namesChina(statements: readonly ReadStatement[]): boolean {
  return statements.slice(0, 2).some((statement) => placeHits(viewOf(statement)).some((hit) => hit.id === "CHN" && hit.role === "location"));
}

/** Digests of Chinese news in English keep its title: they are Chinese news all the same. */
function isHanTitle({ title, sections }: NewsDocument): boolean {
  return sections[0]?.span !== null && /[\u4e00-\u9fff]{4}/.test(title.text);
}

/** "World mine production of tungsten was 82,000 tonnes": a survey that opens with the world is of the world where it names nobody else, wherever it is published. */
function worldLead(statements: readonly ReadStatement[]): string | null {
  const [title, lead] = statements.slice(0, 2).map(viewOf);
  if (!title || !lead || lead.tokens[0]?.kind === "han" || placeHits(title).length > 0) return null;
  const [first, ...others] = placeHits(lead);
  return first?.id === "WLD" && first.from === 0 && first.spoken === "name" && others.length === 0 && lead.mentions.some(({ quantity }) => quantity?.dimension === "mass") ? "WLD" : null;
}

/** The place of a dateline or of an issuer; the header of a digest names only a paper. */
function homeOf(text: string, document: NewsDocument): string | null {
  const lead = document.sections[0];
  const first = lead?.statements[0]?.span[0];
  if (first === undefined || lead?.span !== null || document.title.span[1] >= first) return null;
  const header = entitiesIn(text, document.title.span[1], first);
  const place = header.find((hit) => hit.entity.type === "place" && hit.entity.id !== "WLD" && hit.entity.kind !== "region" && !HUBS.has(hit.entity.id))?.entity;
  if (place) return countryOf(place.id);
  // "Department for Business, London": a government sits at home even where a market serves the world.
  const seat = header.find((hit) => hit.entity.type === "place" && hit.entity.id !== "WLD" && hit.entity.kind === "city")?.entity;
  if (seat && /\b(?:Department|Ministry|Parliament|Treasury|Committee|Cabinet|House of|Government|Office for|Geological Survey)\b/.test(text.slice(document.title.span[1], first))) return countryOf(seat.id);
  const town = tokenize(text, document.title.span[1], first).find((token) => token.capital > 0 && TOWNS.has(token.text));
  if (town) return TOWNS.get(town.text) ?? null;
  const actor = header.find((hit) => hit.entity.type === "actor" && hit.entity.place !== null)?.entity;
  return actor?.type === "actor" ? actor.place : null;
}

/** What the first of title and lead sentences that names a good or a mineral is about. */
function leadTopic(text: string, statements: readonly ReadStatement[]): Topic | null {
  for (const statement of statements.slice(0, 3)) {
    const view = viewOf(statement);
    const named = (type: "good" | "mineral"): EntityHit | undefined => view.entities.find(({ entity }) => entity.type === type && (entity.type !== "good" || entity.stage !== "end-use"));
    const hit = named("good") ?? named("mineral");
    if (hit) return topicAround(view, hit, text);
  }
  return null;
}

/** Karoo Manganese plc, whose notice speaks of "ore" alone: a company is named after what it makes. */
function issuerTopic({ source }: NewsDocument): Topic {
  const named = source === null ? [] : entitiesIn(source, 0, source.length).flatMap(({ entity }) => (entity.type === "mineral" ? entity.minerals : []));
  return named.length > 0 ? { ...NO_TOPIC, minerals: [...new Set(named)] } : NO_TOPIC;
}

/**
 * The first place some statements name as their own: not one that is shipped to, bought from, spoken to or only a market.
 * In Chinese news a region is a market and no home.
 */
function firstPlace(statements: readonly ReadStatement[], lang: "zh" | "en"): string | null {
  for (const statement of statements) {
    const view = viewOf(statement);
    const sited = placeHits(view).find((place) => place.role === "location" && place.kind !== "region" && isWhereItIsMade(view, place));
    if (sited) return countryOf(sited.id);
    // What a question asks about is where nothing has happened yet.
    if (view.words.endsWith("?")) continue;
    const hit = placeHits(view).find((place) => place.id !== "WLD" && !HUBS.has(place.id) && !/^(?:your|our|their)$/.test(wordAt(view, place.from - 1)) && place.role !== "destination" && place.role !== "origin" && place.role !== "location" && place.spoken !== "actor" && !isOutside(view, place) && !isTaker(view, place) && !isToldAsPart(view, place) && !isCounterparty(view, place) && !(lang === "zh" && place.kind === "region"));
    if (hit) return countryOf(hit.id);
  }
  return null;
}

/** 其中智利、秘鲁分别占29%和25%, "of which Chile": where a part comes from or goes is not where the whole is; nor, in Chinese, a place told behind the first figure. */
function isToldAsPart(view: StatementView, place: Place): boolean {
  if (view.tokens[place.from]?.kind === "han" && view.mentions.some(({ quantity, to }) => quantity?.hasUnit === true && to <= place.from)) return true;
  // "of which China 321 t, Japan 76 t": the later ones of the list as well.
  return /其 中|\b(?:of which|including)\b/.test(wordsOf(view, clauseStart(view, place.from), place.from)) || /(?:其 中|\bof which)(?: [^;。]+)$/.test(wordsOf(view, place.from - 24, place.from)) && view.mentions.some(({ quantity, from }) => quantity !== null && from === place.to);
}

/** "your plant in Oman", "was produced in the United States": at home where things are made, though only "in" names it. */
function isWhereItIsMade(view: StatementView, place: Place): boolean {
  return /\b(?:(?:your|our|its)(?: [\w-]+){0,4} (?:plant|mine|smelter|refinery|works|factory|operations?)|(?:produced|mined|consumed|refined|extracted)) in(?: the)?$/.test(wordsOf(view, place.from - 9, place.from));
}
