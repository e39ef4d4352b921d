// The claims of a document: for every figure that measures something, what, of what, where, when, and by whose word.
import { contentId, isTradeMeasure, periodOfDays, type AreaRef, type Claim, type Figure, type NewsDocument, type Period, type Span } from "@monazite/core";
import { minerals, places } from "@monazite/core/registry";
import { countryOf, placeName } from "../entities/entities.js";
import { figureOf } from "../mentions/figures.js";
import type { FoundMention } from "../mentions/find-mentions.js";
import { isTable, spanOf, type ReadStatement } from "../mentions/read-statement.js";
import type { Course } from "../mentions/turns.js";
import type { Days } from "../periods/calendar.js";
import { attributionOf } from "./attribution.js";
import { changeOf } from "./changes.js";
import { movePeriod, type Frame, type Topic } from "./frame.js";
import { keyOf } from "./key.js";
import { ONE_OFF } from "./measure-words.data.js";
import { isLoss, metricOf } from "./metric.js";
import { measureOf, type Metric } from "./metric-kinds.js";
import { correctedModality, modalityOf } from "./modality.js";
import { isOffTopic, namesGoods } from "./off-topic.js";
import { isSetAgainst } from "./date-reach.js";
import type { ClaimPeriod } from "./dating.js";
import { openingFrame } from "./opening.js";
import { groupOf } from "./period-groups.js";
import { periodOf } from "./periods.js";
import { placeHits, type Situation } from "./place-hits.js";
import { situationOf } from "./places.js";
import { findRanks, rankClaims } from "./ranks.js";
import { moveToHeading } from "./reported-period.js";
import { SECURITY } from "./securities.js";
import { FOREIGN_SHARE } from "./share-metric.js";
import { standingClaims } from "./standing-claims.js";
import { stageOf } from "./stages.js";
import { formOf, topicAround, topicOf } from "./topic.js";
import { clauseWords, viewOf, wordAt, type Place, type StatementView } from "./view.js";
import { rememberNames, whyOf } from "./why.js";

const COST = measureOf("cost", "cost", ["money", "price"]);

/** Reads the claims of a document's statements, in order. `textId` names the text the spans count in. */
export function readClaims(text: string, textId: string, document: NewsDocument, read: readonly ReadStatement[]): Claim[] {
  const claims: Claim[] = [];
  const statements = read.filter((statement) => !isTable(statement));
  const frame = openingFrame(text, document, statements);
  const offTopic = isOffTopic(document, read);
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
    backToWhole(frame, own);
    const [first] = view.mentions;
    // "Concentrate had made up 19 % in the same period of 2025": a look back leaves what was opened open.
    const looksBack = frame.opened?.grain === "range" && view.mentions.every(({ date }) => date === null || date.basis === "inferred");
    if (!looksBack && (first?.date || view.mentions.some(({ date }) => date !== null))) frame.opened = first?.from === 0 && own.length > 0 && first.date?.days && first.date.mod === null && first.date.days.grain !== "day" ? first.date.days : null;
    moveToHeading(view, frame, document.published?.slice(0, 10) ?? null);
    moveOn(frame, view, text, document.published?.slice(0, 10) ?? null);
    frame.raised = askedIn(view) ?? raisedIn(view);
    frame.askedRate = view.tokens.at(-1)?.text === "?" ? (view.measures.find((hit) => hit.measure.dimensions[0] === "percent")?.measure ?? null) : null;
    if (asksTheCost(view)) frame.measures.set("price", COST);
    rememberNames(view, frame);
  }
  return claims;
}

/** "41 tonnes of dysprosium and 9 tonnes of terbium": parts of what the document is about, and what comes next is of the whole again. */
function backToWhole(frame: Frame, own: readonly Claim[]): void {
  const [whole, ...others] = frame.mainTopic.minerals;
  const parts = new Set(own.map((claim) => claim.minerals.join()));
  if (whole === undefined || others.length > 0 || parts.size < 2 || ![...parts].every((ids) => ids !== whole && ids.split(",").every((id) => minerals.get(id)?.groups?.includes(whole) === true))) return;
  frame.topic = frame.mainTopic;
  for (const [group, topic] of frame.topics) if (parts.has(topic.minerals.join())) frame.topics.set(group, frame.mainTopic);
}

/** "What does it cost you?", 成本多少?: the price told in answer is what it costs to make. */
function asksTheCost(view: StatementView): boolean {
  return view.tokens.at(-1)?.text === "?" && /\bcosts? (?:you|us|them|to (?:make|produce|mine|refine|separate))\b|\byour (?:\w+ ){0,2}costs?\b|成 本 (?:是 |为 |有 |大 概 |约 )?(?:多|几|如 何|怎|呢)/.test(view.words);
}

/** "And China?", "What about Chile?": a short question that names one place. */
function askedIn(view: StatementView): string | null {
  if (view.tokens.at(-1)?.text !== "?" || view.tokens.length > 10) return null;
  const named = placeHits(view).filter((hit) => hit.id !== "WLD" && hit.spoken === "name");
  return named.length === 1 && named[0] ? countryOf(named[0].id) : null;
}

/** "Indonesian exports did not fill the gap.", 印尼出口未能填补缺口: no figure, and what is measured right behind the one place that opens it. */
function raisedIn(view: StatementView): string | null {
  const [first, ...others] = placeHits(view).filter((hit) => hit.id !== "WLD");
  if (first === undefined || others.length > 0 || first.from > 1 || view.mentions.some(({ quantity }) => quantity !== null)) return null;
  return view.measures.some((hit) => hit.from >= first.to && hit.from - first.to <= 3 && hit.measure.dimensions.includes("mass")) ? countryOf(first.id) : null;
}

function readClaim(text: string, textId: string, document: NewsDocument, view: StatementView, mention: FoundMention, course: Course, frame: Frame): Claim | null {
  const { quantity } = mention;
  if (!quantity) return null;
  const metric = metricOf(view, mention, course, frame);
  if (!metric) return null;
  const span = spanOf(view.tokens, mention);
  const printed = text.slice(...span);
  const lost = isLoss(view, mention, metric.measure);
  const told = figureOf(quantity, lost ? { role: "difference", way: "down" } : course, printed);
  const published = document.published?.slice(0, 10) ?? null;
  const period = periodOf(view, mention, lost && course.role === "difference" ? { role: "level", way: null } : course, metric, frame, published);
  const placed = situationOf(view, mention, metric, frame);
  const topic = topicOf(view, mention, metric, frame, text, placed.partner);
  const situation = placedByTopic(view, placed, metric, frame, topic);
  const figure = pricedAsBefore(told, metric, topic, frame);
  const place = situation.outside === null ? areaOf(situation.place) : { id: null, name: `outside ${placeName(situation.outside)}` };
  const partner = areaOf(situation.partner);
  const stage = stageOf(view, mention, metric, topic);
  const wording = modalityOf(view, mention, course, period?.days ?? null, published);
  const { modality } = wording;
  if (course.role === "level" || course.role === "arrival") frame.level = metric.form === "change" || metric.form === "share-change" || metric.form === "ratio" ? frame.level : { in: view.id, at: mention.from, unit: figure.unit, metric, place: situation.place, period };
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

/** "prices sank to $10 a pound. Cobalt has since doubled, touching $25.80": a price of the same thing in the same money is per the same. */
function pricedAsBefore(figure: Figure, { measure, form }: Metric, topic: Topic, frame: Frame): Figure {
  const value = Math.abs(figure.value ?? figure.max ?? figure.min ?? 0);
  if (measure.key !== "price" || form === "ratio" || figure.unit === "%" || figure.unit === "x") return figure;
  const minerals = topic.minerals.join();
  const { price } = frame;
  if (figure.unit.includes("/")) {
    if (form === "level") frame.price = { unit: figure.unit, value, minerals };
    return figure;
  }
  const isLike = price !== null && price.minerals === minerals && price.unit.startsWith(`${figure.unit}/`) && value <= price.value * 10 && (form === "change" || value >= price.value / 10);
  return isLike ? { ...figure, unit: price.unit } : figure;
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
  if (measure.key !== "grade" && measure.key !== "guidance-share" && measure.key !== "quota-use" && metric.form !== "ratio" && measure.dimensions[0] !== "time") {
    frame.measure = measure;
    if (measure.key.endsWith("quota")) frame.quota = measure;
    for (const dimension of measure.dimensions) frame.measures.set(dimension, measure);
    // "a tonne cost $58,000; today you can have it for $33,500"
    if (measure.key === "price" && (frame.measures.get("money")?.key ?? "price") === "price") frame.measures.set("money", measure);
  }
  // 单吨硅铁消耗1.02吨: what goes in is not what is spoken of.
  if (topic.minerals.length > 0 && !(/^(?:ore-per-product|energy-intensity|material-intensity)$/.test(measure.key) && /(?:单|每) 吨|吨 \S 耗/.test(view.words))) {
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
  else if (situation.place !== null && situation.place !== "WLD" && situation.place !== "lme" && (frame.lastPlace === null || situation.place !== frame.mainPlace || namesPlace(view, situation.place))) [frame.lastPlace, frame.lastPlaceIn] = [countryOf(situation.place), view.id];
  const days = period?.days;
  // "up from 19 % a year earlier": what is only held against is not what a sentence tells of.
  if (days && period?.basis !== "implicit" && (period?.basis !== "inferred" || frame.told?.in !== view.id)) frame.told = { in: view.id, group: groupOf(metric), days };
  if (days?.end && period?.basis !== "inferred" && period?.basis !== "implicit" && !ONE_OFF.has(measure.key) && (published === null || days.end <= published || groupOf(metric) === "quota")) movePeriod(frame, groupOf(metric), days);
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
  if (thing) frame.topic = topicAround(view, thing, text);
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
