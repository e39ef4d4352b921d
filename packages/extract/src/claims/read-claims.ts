// The claims of a document: for every figure that measures something, what, of what, where, when, and by whose word.
import { contentId, isTradeMeasure, periodOfDays, type AreaRef, type Claim, type NewsDocument, type Period, type Span } from "@monazite/core";
import { minerals, places } from "@monazite/core/registry";
import { countryOf, entitiesIn, placeName, type EntityHit } from "../entities/entities.js";
import { HUBS, TOWNS } from "../entities/towns.data.js";
import { figureOf } from "../mentions/figures.js";
import type { FoundMention } from "../mentions/find-mentions.js";
import { isTable, spanOf, type ReadStatement } from "../mentions/read-statement.js";
import type { Course } from "../mentions/turns.js";
import { tokenize } from "../text/tokens.js";
import { quarterDays, type Days } from "../periods/calendar.js";
import { attributionOf } from "./attribution.js";
import { changeOf } from "./changes.js";
import { movePeriod, NO_TOPIC, type Frame, type PeriodGroup, type Topic } from "./frame.js";
import { keyOf } from "./key.js";
import { isLoss, metricOf } from "./metric.js";
import type { Metric } from "./metric-kinds.js";
import { correctedModality, modalityOf } from "./modality.js";
import { isOffTopic, namesGoods } from "./off-topic.js";
import { isSetAgainst } from "./date-reach.js";
import type { ClaimPeriod } from "./dating.js";
import { groupOf } from "./period-groups.js";
import { periodOf } from "./periods.js";
import { isCounterparty, isOutside, placeHits, type Situation } from "./place-hits.js";
import { situationOf } from "./places.js";
import { findRanks, rankClaims } from "./ranks.js";
import { SECURITY } from "./securities.js";
import { FOREIGN_SHARE } from "./share-metric.js";
import { standingClaims } from "./standing-claims.js";
import { stageOf } from "./stages.js";
import { isTaker } from "./trade-places.js";
import { formOf, topicAround, topicFrom, topicOf } from "./topic.js";
import { clauseWords, viewOf, wordAt, wordsOf, type Place, type StatementView } from "./view.js";
import { rememberNames, whyOf } from "./why.js";

/** Reads the claims of a document's statements, in order. `textId` names the text the spans count in. */
export function readClaims(text: string, textId: string, document: NewsDocument, read: readonly ReadStatement[]): Claim[] {
  const claims: Claim[] = [];
  const statements = read.filter((statement) => !isTable(statement));
  const frame = openingFrame(text, document, statements);
  const offTopic = isOffTopic(read);
  for (const statement of statements) {
    const view = viewOf(statement);
    if (offTopic && !namesGoods(view)) continue;
    const own: Claim[] = [];
    const ranks = findRanks(view);
    for (const [at, mention] of view.mentions.entries()) {
      const course = view.courses[at];
      // "a four-year high" measures no years.
      if (mention.kind !== "quantity" && ranks.some((rank) => rank.from <= mention.from && mention.to <= rank.to)) continue;
      const claim = course && readClaim(text, textId, document, view, mention, course, frame);
      if (claim) own.push(claim);
    }
    for (const claim of [...own, ...rankClaims(text, view, ranks, own), ...standingClaims(text, textId, document, view, own, frame)]) claims.push(claim);
    const [first] = view.mentions;
    if (first?.date || view.mentions.some(({ date }) => date !== null)) frame.opened = first?.from === 0 && own.length > 0 && first.date?.days && first.date.mod === null && first.date.days.grain !== "day" ? first.date.days : null;
    moveOn(frame, view, text, document.published?.slice(0, 10) ?? null);
    frame.asked = askedIn(view);
    frame.askedRate = view.tokens.at(-1)?.text === "?" ? (view.measures.find((hit) => hit.measure.dimensions[0] === "percent")?.measure ?? null) : null;
    rememberNames(view, frame);
  }
  return claims;
}

/** "And China?", "What about Chile?": a short question that names one place. */
function askedIn(view: StatementView): string | null {
  if (view.tokens.at(-1)?.text !== "?" || view.tokens.length > 10) return null;
  const named = placeHits(view).filter((hit) => hit.id !== "WLD" && hit.spoken === "name");
  return named.length === 1 && named[0] ? countryOf(named[0].id) : null;
}

/** A document begins with the place of its dateline and with what its title or lead is about. */
function openingFrame(text: string, document: NewsDocument, statements: readonly ReadStatement[]): Frame {
  const { lang } = document;
  const reported = reportedPeriod(statements, document.published?.slice(0, 10) ?? null);
  const homePlace = (reported && worksOf(statements)) ?? homeOf(text, document);
  const leadPlace = homePlace ?? worldLead(statements) ?? firstPlace([...statements.slice(1, 2), ...statements.slice(0, 1)], lang) ?? (lang === "zh" || (isHanTitle(document) && namesChina(statements)) ? "CHN" : null);
  const mainPlace = leadPlace ?? firstPlace(statements.slice(2), lang);
  const topic = leadTopic(text, statements);
  const periods = new Map<PeriodGroup, Days>(reported ? [["accounts", reported], ["output", reported]] : []);
  return {
    measure: null, measures: new Map(), quota: null, topic, mainTopic: topic, topics: new Map(), forms: new Map(), partnerTopics: new Map(), topicPlaces: new Map(), bases: new Map(), mainPlace, mainIsLate: leadPlace === null, homePlace, lastPlace: null, lastPlaceIn: null, asked: null, askedRate: null, pricePlace: null, partner: null, isPriceDated: false, periods, opened: null, lang, named: new Map(),
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

/** "Prices in China recovered": where something is, be it only told with "in". */
function namesChina(statements: readonly ReadStatement[]): boolean {
  return statements.slice(0, 2).some((statement) => placeHits(viewOf(statement)).some((hit) => hit.id === "CHN" && hit.role === "location"));
}

/** Digests of Chinese news in English keep its title: they are Chinese news all the same. */
function isHanTitle({ title, sections }: NewsDocument): boolean {
  return sections[0]?.span !== null && /[\u4e00-\u9fff]{4}/.test(title.text);
}

/** "World mine production of tungsten was 82,000 tonnes": a survey that opens with the world is of the world where it names nobody else. */
function worldLead(statements: readonly ReadStatement[]): string | null {
  const [title, lead] = statements.slice(0, 2).map(viewOf);
  if (!title || !lead || lead.tokens[0]?.kind === "han" || placeHits(title).length > 0) return null;
  const [first, ...others] = placeHits(lead);
  return first?.id === "WLD" && first.from === 0 && first.spoken === "name" && others.length === 0 && lead.mentions.some(({ quantity }) => quantity?.dimension === "mass") ? "WLD" : null;
}

/**
 * "quarterly report for the period ended 30 September 2025", "reports on the September quarter": what a company's report tells, it tells of that quarter.
 */
function reportedPeriod(statements: readonly ReadStatement[], published: string | null): Days | null {
  for (const statement of statements.slice(0, 3)) {
    const view = viewOf(statement);
    if (!/\b(?:report|reports|reported|results|activities|update)\b|报 告|业 绩/.test(view.words)) continue;
    const whole = view.mentions.find(({ date }) => /^(?:quarter|half)$/.test(date?.days?.grain ?? "") && date?.mod === null)?.date?.days;
    const ended = /\bquarter(?:ly)?\b|\bthree months\b|季 (?:度|报)/.test(view.words) ? view.mentions.find(({ date, from }) => date?.days?.grain === "day" && /\b(?:ended|ending|to)$|截 至/.test(wordsOf(view, from - 1, from)))?.date?.days : undefined;
    const days = whole ?? (ended?.end ? quarterDays(Number(ended.end.slice(0, 4)), Math.ceil(Number(ended.end.slice(5, 7)) / 3)) : null);
    if (days?.end && (published === null || days.end <= published)) return days;
  }
  return null;
}

/** The place of a dateline or of an issuer; the header of a digest names only a paper. */
function homeOf(text: string, document: NewsDocument): string | null {
  const lead = document.sections[0];
  const first = lead?.statements[0]?.span[0];
  if (first === undefined || lead?.span !== null || document.title.span[1] >= first) return null;
  const header = entitiesIn(text, document.title.span[1], first);
  const place = header.find((hit) => hit.entity.type === "place" && hit.entity.id !== "WLD" && !HUBS.has(hit.entity.id))?.entity;
  if (place) return countryOf(place.id);
  const town = tokenize(text, document.title.span[1], first).find((token) => token.capital > 0 && TOWNS.has(token.text));
  if (town) return TOWNS.get(town.text) ?? null;
  const actor = header.find((hit) => hit.entity.type === "actor" && hit.entity.place !== null)?.entity;
  return actor?.type === "actor" ? actor.place : null;
}

/** What the first of title and lead sentences that names a good or a mineral is about. */
function leadTopic(text: string, statements: readonly ReadStatement[]): Topic {
  for (const statement of statements.slice(0, 3)) {
    const view = viewOf(statement);
    const named = (type: "good" | "mineral"): EntityHit | undefined => view.entities.find(({ entity }) => entity.type === type && (entity.type !== "good" || entity.stage !== "end-use"));
    const hit = named("good") ?? named("mineral");
    if (hit) return topicAround(view, hit, text);
  }
  return NO_TOPIC;
}

/**
 * The first place some statements name as their own: not one that is shipped to, bought from, spoken to or only a market.
 * In Chinese news a region is a market and no home.
 */
function firstPlace(statements: readonly ReadStatement[], lang: "zh" | "en"): string | null {
  for (const statement of statements) {
    const view = viewOf(statement);
    const sited = placeHits(view).find((place) => place.role === "location" && place.kind === "country" && isWhereItIsMade(view, place));
    if (sited) return countryOf(sited.id);
    // What a question asks about is where nothing has happened yet.
    if (view.words.endsWith("?")) continue;
    const hit = placeHits(view).find((place) => place.id !== "WLD" && !/^(?:your|our|their)$/.test(wordAt(view, place.from - 1)) && place.role !== "destination" && place.role !== "origin" && place.role !== "location" && place.spoken !== "actor" && !isOutside(view, place) && !isTaker(view, place) && !isCounterparty(view, place) && !(lang === "zh" && place.kind === "region"));
    if (hit) return countryOf(hit.id);
  }
  return null;
}

/** "your plant in Oman", "was produced in the United States": at home where things are made, though only "in" names it. */
function isWhereItIsMade(view: StatementView, place: Place): boolean {
  return /\b(?:(?:your|our|its) (?:plant|mine|smelter|refinery|works|factory|operations?)|(?:produced|mined|consumed|refined|extracted)) in(?: the)?$/.test(wordsOf(view, place.from - 6, place.from));
}

function readClaim(text: string, textId: string, document: NewsDocument, view: StatementView, mention: FoundMention, course: Course, frame: Frame): Claim | null {
  const { quantity } = mention;
  if (!quantity) return null;
  const metric = metricOf(view, mention, course, frame);
  if (!metric) return null;
  const span = spanOf(view.tokens, mention);
  const printed = text.slice(...span);
  const lost = isLoss(view, mention, metric.measure);
  const figure = figureOf(quantity, lost ? { role: "difference", way: "down" } : course, printed);
  const published = document.published?.slice(0, 10) ?? null;
  const period = periodOf(view, mention, lost && course.role === "difference" ? { role: "level", way: null } : course, metric, frame, published);
  const told = situationOf(view, mention, metric, frame);
  const topic = topicOf(view, mention, metric, frame, text, told.partner);
  const situation = placedByTopic(view, told, metric, frame, topic);
  const place = situation.outside === null ? areaOf(situation.place) : { id: null, name: `outside ${placeName(situation.outside)}` };
  const partner = areaOf(situation.partner);
  const stage = stageOf(view, mention, metric, topic);
  const wording = modalityOf(view, mention, course, period?.days ?? null, published);
  const { modality } = wording;
  if (metric.measure.key !== SECURITY && metric.measure.key !== FOREIGN_SHARE) remember(view, frame, metric, topic, situation, isSetAgainst(view, mention) || isInBrackets(view, mention) || course.role === "beginning" ? null : period, published);
  const days = period?.days ?? null;
  const change = changeOf(view, mention, course, metric, figure, period, frame);
  if (isTradeMeasure(metric.measure.key) && change?.base) frame.bases.set(metric.measure.key, change.base);
  const statementSpan: Span = view.span;
  const claim: Claim = {
    id: contentId("clm", [document.id, span[0] - document.span[0], span[1] - document.span[0], metric.words]),
    statement: view.id,
    evidence: [{ textId, documentId: document.id, span: statementSpan, quote: text.slice(...statementSpan) }],
    quantitySpan: span,
    kind: kindOf(metric, figure.comparator, isCumulative(view, mention)),
    subject: place?.name ?? topic.product ?? null,
    metric: metric.words,
    figure, minerals: [...topic.minerals], product: topic.product, stage, place, partner,
    of: metric.form === "share" ? wholeOf(metric) : null,
    period: days && canonicalPeriod(days),
    periodBasis: period?.basis ?? null,
    change,
    direction: metric.form === "change" || metric.form === "share-change" || course.role === "arrival" && !lost ? course.way : null,
    modality, correctedModality: correctedModality(modality, days, published),
    polarity: "asserted", attribution: attributionOf(view, mention, text), refs: [...view.refs],
    key: keyOf(metric, topic, stage, place, partner),
  };
  claim.why = whyOf(claim, { view, mention, metric, topic, situation, period, wording, frame, text, document });
  return claim;
}

/**
 * A page on cobalt of Congo that goes on to nickel of Indonesia: what it then tells of nickel without naming a place is of Indonesia, and not of the
 * country it opened with.
 */
function placedByTopic(view: StatementView, situation: Situation, metric: Metric, frame: Frame, topic: Topic): Situation {
  if (frame.topicPlaces.size < 2 || situation.place === null || situation.place !== frame.mainPlace || situation.outside !== null || namesPlace(view, situation.place) || isTradeMeasure(metric.measure.key) || metric.measure.key.startsWith("price") || ![...frame.topicPlaces.values()].includes(situation.place)) return situation;
  const place = topic.minerals.length === 0 ? undefined : frame.topicPlaces.get(topic.minerals.join());
  return place === undefined || !/^[A-Z]{3}$/.test(place) ? situation : { ...situation, place };
}

/** "(June quarter: 3,760 tonnes)" */
function isInBrackets(view: StatementView, mention: Place): boolean {
  for (let at = mention.from - 1; at >= Math.max(0, mention.from - 8); at--) {
    if (wordAt(view, at) === ")") return false;
    if (wordAt(view, at) === "(") return at > 0 && view.mentions.some(({ date, from }) => date !== null && from > at && from < mention.from);
  }
  return false;
}

const canonical = new WeakMap<Days, Period>();

/** Many claims share the days of one date. */
function canonicalPeriod(days: Days): Period {
  const known = canonical.get(days);
  if (known) return known;
  const period = periodOfDays(days.start, days.end);
  canonical.set(days, period);
  return period;
}

function areaOf(id: string | null): AreaRef | null {
  if (id === null) return null;
  if (id === "lme") return { id: null, name: "LME" };
  return { id: places.get(id) ? id : null, name: placeName(id) };
}

/** 1至4月累计出口, "year to date": a sum since the start of something. */
function isCumulative(view: StatementView, mention: FoundMention): boolean {
  return /\b(?:cumulative(?:ly)?|year (?:- )?to (?:- )?date|so far this year|in the first \w+ (?:months|quarters|weeks))\b|累 计|前 \S+ 个 月/.test(clauseWords(view, mention.from));
}

function kindOf(metric: Metric, comparator: string, cumulative: boolean): Claim["kind"] {
  if (metric.form === "change" || metric.form === "share-change") return "change";
  if (metric.form === "share") return "share";
  if (metric.measure.key === "material-intensity" || metric.measure.key === "energy-intensity") return "coefficient";
  if (cumulative && (comparator === "eq" || comparator === "approx")) return "cumulative";
  if (comparator === "range") return "range";
  return comparator === "eq" || comparator === "approx" ? "level" : "bound";
}

function wholeOf(metric: Metric): string {
  return metric.measure.label.replace(/ volume$/, "");
}

/** What one figure told, the next may leave out. */
function remember(view: StatementView, frame: Frame, metric: Metric, topic: Topic, situation: Situation, period: ClaimPeriod | null, published: string | null): void {
  const { measure } = metric;
  if (measure.key !== "grade" && metric.form !== "ratio" && measure.dimensions[0] !== "time") {
    frame.measure = measure;
    if (measure.key.endsWith("quota")) frame.quota = measure;
    for (const dimension of measure.dimensions) frame.measures.set(dimension, measure);
  }
  if (topic.minerals.length > 0) {
    // "270,000 tons of rare earths, with light ones at 250,850": the next sentence goes on about them all.
    const part = isPartOf(view, topic, frame.topics.get(groupOf(metric)) ?? frame.topic);
    if (!part || groupOf(metric) !== "other") frame.topic = topic;
    if (!part) frame.topics.set(groupOf(metric), topic);
    const form = formOf(topic);
    if (form !== null) frame.forms.set(form, topic);
    if (situation.partner !== null) frame.partnerTopics.set(situation.partner, topic);
  }
  if (isTradeMeasure(measure.key) && metric.form !== "share") frame.partner = situation.partner;
  if (measure.key === "price" && period !== null && period.basis !== "inferred") frame.isPriceDated = true;
  if (situation.place !== null && situation.place !== "WLD" && situation.place !== "lme" && topic.minerals.length > 0 && namesPlace(view, situation.place)) {
    const told = topic.minerals.join();
    if (frame.topicPlaces.get(told) !== frame.mainPlace) frame.topicPlaces.set(told, countryOf(situation.place));
  }
  if (measure.key === "price") frame.pricePlace = situation.place;
  else if (situation.place !== null && situation.place !== "WLD" && situation.place !== "lme") [frame.lastPlace, frame.lastPlaceIn] = [countryOf(situation.place), view.id];
  const days = period?.days;
  if (days?.end && period?.basis !== "inferred" && period?.basis !== "implicit" && (published === null || days.end <= published || groupOf(metric) === "quota")) movePeriod(frame, groupOf(metric), days);
}

/** Does the statement itself name the country, or a town of it? */
function namesPlace(view: StatementView, place: string): boolean {
  return placeHits(view).some((hit) => hit.spoken !== "actor" && countryOf(hit.id) === countryOf(place));
}

/** Is a topic told as a part of the one before it, in the same sentence? */
function isPartOf(view: StatementView, topic: Topic, whole: Topic | undefined): boolean {
  return whole !== undefined && topic.minerals.length > 0 && /\b(?:with|including|of which)\b|其 中/.test(view.words) && topic.minerals.every((id) => id !== whole.minerals[0] && (minerals.get(id)?.groups ?? []).includes(whole.minerals[0] ?? ""));
}

/** A statement without figures still says what is spoken of. */
function moveOn(frame: Frame, view: StatementView, text: string, published: string | null): void {
  if (view.mentions.some((mention) => mention.quantity !== null && mention.quantity.unit !== "1")) return;
  const thing = view.entities.findLast((hit) => hit.entity.type === "good" && hit.entity.stage !== "end-use") ?? view.entities.findLast((hit) => hit.entity.type === "mineral");
  if (thing) frame.topic = topicFrom(view, thing, text);
  const place = placeHits(view).findLast((hit) => hit.id !== "WLD" && hit.role !== "destination" && hit.role !== "origin" && hit.spoken !== "actor");
  if (place) frame.lastPlace = countryOf(place.id);
  const measure = view.measures.findLast((hit) => hit.measure.dimensions.includes("mass"))?.measure;
  if (measure) {
    frame.measure = measure;
    for (const dimension of measure.dimensions) frame.measures.set(dimension, measure);
  }
  const date = view.mentions.findLast((mention) => mention.date?.days && mention.date.mod !== "since")?.date?.days;
  // "will ban exports from 2029" tells no figures of 2029.
  if (date && date.grain !== "day" && measure && (published === null || (date.end !== null && date.end <= published) || measure.key.endsWith("quota"))) movePeriod(frame, isTradeMeasure(measure.key) ? "trade" : measure.key === "production" ? "output" : measure.key.endsWith("quota") ? "quota" : "other", date);
}
