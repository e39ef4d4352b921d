// Ranks among places as claims: whose, as what, of which good, in which year, among whom. A rank has no figure of its own; the level told
// beside it is another claim. Without a subject or a measure nothing is claimed.
import { contentId, periodOfDays, type AreaRef, type Claim, type NewsDocument, type Standing, type Why } from "@monazite/core";
import { countryOf, placeName, type EntityHit } from "../entities/entities.js";
import type { FoundMention } from "../mentions/find-mentions.js";
import { spanOf } from "../mentions/read-statement.js";
import type { Course } from "../mentions/turns.js";
import { attributionOf } from "./attribution.js";
import type { Frame, Topic } from "./frame.js";
import { measureOf, byKey, type Metric } from "./metric-kinds.js";
import { correctedModality, modalityOf } from "./modality.js";
import { periodOf } from "./periods.js";
import { tokenize } from "../text/tokens.js";
import { roles, type FoundStanding } from "./standing-roles.js";
import type { StandingRole } from "./standing-words.data.js";
import { stageOf } from "./stages.js";
import { topicAround, topicOf } from "./topic.js";
import { distance, wordsOf, type StatementView } from "./view.js";

const LEVEL: Course = { role: "level", way: null };

/** @param own the claims of the statement's figures */
export function standingClaims(text: string, textId: string, document: NewsDocument, view: StatementView, own: readonly Claim[], frame: Frame): Claim[] {
  const claims: Claim[] = [];
  for (const one of view.standings) {
    const found = withSide(view, one, own);
    for (const metric of metricsOf(view, found, own, frame)) {
      const claim = claimOf(text, textId, document, view, found, metric, own, frame);
      if (claim) claims.push(claim);
    }
  }
  return claims;
}

function claimOf(text: string, textId: string, document: NewsDocument, view: StatementView, found: FoundStanding, metric: Metric, own: readonly Claim[], frame: Frame): Claim | null {
  const ranked = found.subject ? countryOf(idOf(found.subject)) : frame.lastPlace;
  if (ranked === null || ranked === "WLD") return null;
  const span = spanOf(view.tokens, found);
  const published = document.published?.slice(0, 10) ?? null;
  const mention: FoundMention = { kind: "ordinal", from: found.from, to: found.to, quantity: null, date: null };
  const beside = besideOf(view, found, own);
  const topic = goodsOf(view, found, metric, frame, text);
  const dated = periodOf(view, mention, LEVEL, metric, frame, published);
  // "is the largest": what holds now goes on in no period told before.
  const timed = dated?.basis === "inferred" || isElsewhere(view, found) ? null : dated;
  const period = timed ? periodOfDays(timed.days.start, timed.days.end) : told(beside, metric)?.period ?? null;
  const { modality, cue } = modalityOf(view, mention, LEVEL, timed?.days ?? null, published);
  const stage = found.role?.stage ?? stageOf(view, mention, metric, topic);
  const trade = found.role?.side === "seller" || found.role?.side === "buyer";
  const { outside, behind } = found;
  const corrected = correctedModality(modality, timed?.days ?? null, published);
  const why: Why[] = [
    { part: "value", reason: "word", spans: [span], entry: text.slice(...span) },
    { part: "place", reason: found.subject ? "name" : "carried", spans: found.subject ? [spanOf(view.tokens, found.subject)] : [], entry: ranked },
    ...(cue === null ? [] : [{ part: "modality" as const, reason: "word" as const, spans: [spanOf(view.tokens, { from: cue, to: cue + 1 })], entry: view.tokens[cue]?.text ?? null }]),
  ];
  return {
    id: contentId("clm", [document.id, span[0] - document.span[0], span[1] - document.span[0], "standing", metric.words]),
    statement: view.id, evidence: [{ textId, documentId: document.id, span: view.span, quote: text.slice(...view.span) }], quantitySpan: null, kind: "rank",
    subject: placeName(ranked), metric: metric.words, figure: null,
    standing: { n: found.n, highest: found.highest, side: sideOf(found, metric), scope: found.scope && areaOf(found.scope), outside: outside && areaOf(outside), behind: behind.map(areaOf), span },
    minerals: [...topic.minerals], product: topic.product, stage, place: { id: ranked, name: placeName(ranked) },
    partner: found.partner ? areaOf(found.partner) : beside && isOtherEnd(beside, found) && trade ? beside.place : trade ? { id: "WLD", name: placeName("WLD") } : null, of: null,
    period, periodBasis: timed?.basis ?? (period ? (told(beside, metric)?.periodBasis ?? null) : null), change: null, direction: null, modality, correctedModality: corrected,
    polarity: isDenied(view, found) ? "negated" : "asserted", attribution: attributionOf(view, mention, text), refs: [...view.refs], key: null, why,
  };
}

/** The level of what it is ranked by tells the year of the rank. */
function told(beside: Claim | null, { words }: Metric): Claim | null {
  return beside && beside.metric.replace(/ share$/, "") === words.replace(/ volume$/, "") || beside?.metric === words ? beside : null;
}

/** "Indonesia, the biggest producer, approved mining for 2026": a date outside what is said in passing is of the sentence. */
function isElsewhere(view: StatementView, { aside }: FoundStanding): boolean {
  return aside !== null && !view.mentions.some(({ date, from }) => date !== null && from > aside[0] && from < aside[1]);
}

const SELLER: StandingRole = { side: "seller", key: "exports", words: "" };
const BUYER: StandingRole = { side: "buyer", key: "imports", words: "" };

/** "Exports to Germany reached 2.1 tons, with Japan ranking second": the other end of the flow told beside it is what is ranked. */
function withSide(view: StatementView, found: FoundStanding, own: readonly Claim[]): FoundStanding {
  const beside = found.role === null && found.subject ? besideOf(view, found, own) : null;
  if (!beside || !isOtherEnd(beside, found)) return found;
  return { ...found, role: beside.metric.startsWith("export") ? BUYER : beside.metric.startsWith("import") ? SELLER : null };
}

const SIDES: Readonly<Record<string, Standing["side"]>> = { reserves: "holder", resources: "holder", exports: "seller", imports: "buyer", consumption: "user", demand: "user" };

function sideOf({ role }: FoundStanding, { measure }: Metric): Standing["side"] {
  return role?.key === measure.key ? role.side : (SIDES[measure.key] ?? "maker");
}

function isOtherEnd({ partner }: Claim, { subject }: FoundStanding): boolean {
  return partner !== null && subject !== null && partner.id === idOf(subject);
}

function idOf(hit: EntityHit): string {
  return hit.entity.type === "place" ? hit.entity.id : "";
}

function areaOf(hit: EntityHit): AreaRef {
  return { id: idOf(hit), name: placeName(idOf(hit)) };
}

/** The measure the rank names; where it names none, the one of the level beside it or told last. Several joined by 和 rank it in each. */
function metricsOf(view: StatementView, found: FoundStanding, own: readonly Claim[], frame: Frame): Metric[] {
  const { role } = found;
  if (role?.key) {
    const joined = joinedMeasures(view, found);
    return (joined.length > 1 ? joined : [role.key]).flatMap((key) => metricFor(key));
  }
  const beside = besideOf(view, found, own);
  const key = beside?.key?.measure ?? frame.measure?.key;
  return key !== undefined && /^(?:production|exports|imports|consumption|demand|reserves|resources|capacity)$/.test(key) ? metricFor(key) : [];
}

function metricFor(key: string): Metric[] {
  const measure = byKey.get(key);
  return measure ? [{ measure: key === "production" || key === "capacity" ? measureOf(key, measure.label, measure.dimensions) : measure, form: "level", words: measure.label, stage: null }] : [];
}

/** 储量和产量均居世界第一: the measures right before a verb of ranking. */
function joinedMeasures(view: StatementView, found: FoundStanding): string[] {
  const hits = view.measures.filter((hit) => hit.to <= found.from && found.from - hit.from <= 8 && view.clauses[hit.from] === view.clauses[found.from] && /^(?:production|reserves|resources|capacity|exports|imports|consumption)$/.test(hit.measure.key));
  return hits.length > 1 && hits.every((hit, at) => at === 0 || /^(?:和|与|及|、|均|都)?$/.test(wordsOf(view, hits[at - 1]?.to ?? 0, hit.from))) ? [...new Set(hits.map((hit) => hit.measure.key))] : [];
}

/** The level or share of the place that is ranked, else the nearest one. */
function besideOf(view: StatementView, found: FoundStanding, own: readonly Claim[]): Claim | null {
  let best: Claim | null = null;
  let least = 40;
  for (const claim of own) {
    const mention = view.mentions.find(({ from }) => claim.quantitySpan !== null && view.tokens[from]?.start === claim.quantitySpan[0]);
    if (!mention || claim.kind === "change") continue;
    const cost = distance(view, found, mention) - (found.subject && (claim.place?.id === idOf(found.subject) || isOtherEnd(claim, found)) ? 20 : 0);
    if (cost < least) [best, least] = [claim, cost];
  }
  return best;
}

/** What it is the largest producer of: named inside or behind the rank, else what its statement and document speak of. */
function goodsOf(view: StatementView, found: FoundStanding, metric: Metric, frame: Frame, text: string): Topic {
  const within = view.entities.find((hit) => (hit.entity.type === "good" || hit.entity.type === "mineral") && ((hit.from >= found.from && hit.to <= found.to) || (found.goods !== null && hit.from >= found.goods[0] && hit.to <= found.goods[1])));
  if (within?.entity.type === "good" && within.entity.stage === "end-use") return { minerals: [], product: text.slice(...spanOf(view.tokens, within)), goodId: null, stage: null };
  if (within) return topicAround(view, within, text);
  const topic = topicOf(view, { kind: "ordinal", from: found.from, to: found.to, quantity: null, date: null }, metric, frame, text, null);
  const named = found.goods && text.slice(...spanOf(view.tokens, { from: found.goods[0], to: found.goods[1] }));
  // "the largest exporter of stainless steel": a good the registry does not know is none of those it does.
  return named && found.goods && !isOrdinary(wordsOf(view, ...found.goods)) ? { minerals: [], product: named, goodId: null, stage: null } : topic;
}

function isRole(words: string): boolean {
  const tokens = tokenize(words);
  return roles.longestAt(tokens, 0)?.end === tokens.length;
}

/** Words behind "of" or before the head that name no good: "of it", "mine producers". */
function isOrdinary(words: string): boolean {
  return words === "" || isRole(words) || /^(?:它|其|these|this|it|them|its|the|both|mine|single|value|volume|of|的|output|production|producers?|mine producers?|exporters?|suppliers?|both metals|all|三|each|ore|矿 产|产 品|this metal|the metal|the metals|mining|refined|primary|feedstock|raw materials?|净|单 一)$/.test(words);
}

/** "is no longer the largest", "has never been", 不再是, 并非. */
function isDenied(view: StatementView, found: FoundStanding): boolean {
  return /\b(?:no longer|not|never|ceased to be|lost (?:its|the) (?:place|position|rank) as)(?: \w+){0,3}$|(?:不 再|并 非|不 是|失 去)(?: \S){0,4}$/.test(wordsOf(view, found.from - 8, found.from));
}
