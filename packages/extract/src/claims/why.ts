// Why the reader thinks so: for each part of a claim the words it came from and the rule or registry entry that made it so. It looks for the
// very entry the reader chose, nearest to the figure; what the sentence does not name was carried on, and leads to where it was named last.
import { places } from "@monazite/core/registry";
import type { Claim, NewsDocument, Span, Why } from "@monazite/core";
import { countryOf, entitiesIn } from "../entities/entities.js";
import type { FoundMention } from "../mentions/find-mentions.js";
import { spanOf } from "../mentions/read-statement.js";
import type { Frame, Topic } from "./frame.js";
import type { Metric } from "./metric-kinds.js";
import type { Wording } from "./modality.js";
import type { ClaimPeriod } from "./dating.js";
import { placeHits, type PlaceHit, type Situation } from "./place-hits.js";
import { stageCueAt } from "./stage-cues.js";
import { distance, type Place, type StatementView } from "./view.js";

type Reason = Why["reason"];

/** All that one claim was made of. */
export interface Making {
  readonly view: StatementView;
  readonly mention: FoundMention;
  readonly metric: Metric;
  readonly topic: Topic;
  readonly situation: Situation;
  readonly period: ClaimPeriod | null;
  readonly wording: Wording;
  readonly frame: Frame;
  readonly text: string;
  readonly document: NewsDocument;
}

/** One entry a part that is told; a part the reader left open has none. */
export function whyOf(claim: Claim, making: Making): Why[] {
  const { view, mention, wording } = making;
  const why: Why[] = [{ part: "value", reason: "printed", spans: [spanOf(view.tokens, mention)], entry: claim.figure?.unit ?? null }, metricWhy(making)];
  if (claim.minerals.length > 0 || claim.product !== null) why.push(goodsWhy(making));
  if (claim.stage !== null) why.push(stageWhy(claim.stage, making));
  if (claim.place !== null) why.push(placeWhy("place", making.situation.outside ?? making.situation.place, making));
  if (claim.partner !== null) why.push(placeWhy("partner", making.situation.partner, making));
  if (making.period !== null) why.push(periodWhy(making.period, making));
  if (claim.change !== null) why.push(changeWhy(claim.change, making));
  why.push(wording.cue === null ? told("modality", "default", [], null) : told("modality", "word", [spanOf(view.tokens, { from: wording.cue, to: wording.cue + 1 })], view.tokens[wording.cue]?.text ?? null));
  if (claim.modality !== claim.correctedModality) why.push(told("modality", "over", making.period ? spansOfPeriod(making.period, making) : [], claim.correctedModality));
  if (claim.attribution !== null) why.push(saidWhy(claim.attribution, making));
  return why;
}

function told(part: Why["part"], reason: Reason, spans: readonly Span[], entry: string | null): Why {
  return { part, reason, spans: [...spans], entry };
}

/** The nearest of some places of the statement, as a span. */
function nearestSpan(view: StatementView, hits: readonly Place[], figure: Place): Span | null {
  let best: Place | null = null;
  let least = Infinity;
  for (const hit of hits) {
    // In another part of the sentence is still nearer than in another sentence.
    const cost = Math.min(distance(view, hit, figure), 1000 + Math.abs(hit.from - figure.from));
    if (cost < least) [best, least] = [hit, cost];
  }
  return best && spanOf(view.tokens, best);
}

/** From where a part was carried on, or that it stands for what nothing contradicts. */
function carried(part: Why["part"], key: string, entry: string | null, frame: Frame): Why {
  const span = frame.named.get(key);
  return span ? told(part, "carried", [span], entry) : told(part, "default", [], entry);
}

function metricWhy({ view, mention, metric, frame }: Making): Why {
  const { key } = metric.measure;
  const own = view.measures.filter((hit) => hit.measure.key === key);
  const same = own.filter((hit) => hit.measure === metric.measure);
  const span = nearestSpan(view, same.length ? same : own, mention);
  if (span) return told("metric", "word", metric.form.includes("share") ? [span, ...shareSpan(view, mention)] : [span], key);
  const share = metric.form.includes("share") ? shareSpan(view, mention) : [];
  if (frame.named.has(`measure:${key}`)) return { ...carried("metric", `measure:${key}`, key, frame), ...(share.length && { spans: [...share, frame.named.get(`measure:${key}`) ?? ([0, 0] as const)] }) };
  return share.length ? told("metric", "word", share, key) : told("metric", "unit", [spanOf(view.tokens, mention)], key);
}

function shareSpan(view: StatementView, mention: Place): readonly Span[] {
  const span = nearestSpan(view, view.shares, mention);
  return span ? [span] : [];
}

function goodsWhy({ view, mention, topic, frame, text }: Making): Why {
  const entry = topic.goodId ?? topic.minerals.join(",");
  const goods = topic.goodId === null ? [] : view.entities.filter(({ entity }) => entity.type === "good" && entity.id === topic.goodId);
  const named = nearestSpan(view, goods, mention);
  if (named) return told("goods", "name", [named], entry);
  const hits = view.entities.filter(({ entity }) => (entity.type === "mineral" || entity.type === "good") && entity.minerals.some((id) => topic.minerals.includes(id)));
  const spans = topic.minerals.map((id) => nearestSpan(view, hits.filter(({ entity }) => "minerals" in entity && entity.minerals.includes(id)), mention)).filter((span) => span !== null);
  const product = topic.product === null ? -1 : text.indexOf(topic.product, view.span[0]);
  if (spans.length) return told("goods", "name", once(spans), entry);
  if (product >= 0 && topic.product !== null && product + topic.product.length <= view.span[1]) return told("goods", "name", [[product, product + topic.product.length]], entry || null);
  return carried("goods", frame.named.has(`entity:${topic.goodId ?? ""}`) ? `entity:${topic.goodId ?? ""}` : `entity:${topic.minerals[0] ?? ""}`, entry || null, frame);
}

function once(spans: readonly Span[]): Span[] {
  return [...new Map(spans.map((span) => [span.join(), span])).values()];
}

function stageWhy(stage: string, making: Making): Why {
  const { view, mention, metric, topic } = making;
  const cue = stageCueAt(view, mention, stage);
  if (cue) return told("stage", "word", [spanOf(view.tokens, cue)], stage);
  if (topic.goodId !== null && topic.stage === stage) return told("stage", "good", goodsWhy(making).spans, topic.goodId);
  if (metric.measure.stage === stage || metric.stage === stage) return told("stage", "measure", metricWhy(making).spans, metric.measure.key);
  if (/^(?:trade|end-use|resources)$/.test(stage)) return told("stage", "measure", metricWhy(making).spans, metric.measure.key);
  return told("stage", "mineral", goodsWhy(making).spans, topic.minerals.join(",") || null);
}

const ROLE_REASONS: Readonly<Record<PlaceHit["role"], Reason>> = { origin: "origin", destination: "destination", location: "location", owner: "owner", plain: "name" };
const SPOKEN_REASONS: Readonly<Record<PlaceHit["spoken"], Reason | null>> = { name: null, demonym: "people", government: "government", actor: "seat" };

function placeWhy(part: "place" | "partner", id: string | null, { view, mention, frame, text, document }: Making): Why {
  if (id === null) return told(part, "default", [], null);
  const hits = placeHits(view).filter((hit) => hit.id === id || countryOf(hit.id) === id);
  // Names before seats: a ministry stands for its country only where the country itself is not named.
  const best = hits.length === 0 ? null : (hits.filter(({ spoken }) => spoken !== "actor").sort((a, b) => distance(view, a, mention) - distance(view, b, mention))[0] ?? hits[0]);
  if (best) return told(part, SPOKEN_REASONS[best.spoken] ?? ROLE_REASONS[best.role], [spanOf(view.tokens, best)], id);
  if (mention.quantity?.unit.startsWith("CNY") && id === "CHN") return told(part, "currency", [spanOf(view.tokens, mention)], id);
  if (frame.named.has(`place:${id}`)) return carried(part, `place:${id}`, id, frame);
  const head = headOf(document);
  const header = head && entitiesIn(text, ...head).some(({ entity }) => (entity.type === "place" && countryOf(entity.id) === id) || (entity.type === "actor" && entity.place === id));
  if (head && (header || (id === frame.homePlace && places.get(id)))) return told(part, "dateline", [head], id);
  return told(part, "default", [], id);
}

/** What stands between title and first sentence. */
function headOf(document: NewsDocument): Span | null {
  const first = document.sections[0]?.statements[0]?.span[0];
  return first !== undefined && document.title.span[1] < first ? [document.title.span[1], first] : null;
}

function spansOfPeriod({ days }: ClaimPeriod, { view, mention }: Making): readonly Span[] {
  const dates = view.mentions.filter(({ date, quantity, kind }) => (date?.days ? overlap(date.days, days) : kind === "duration" && quantity?.unit === "mo"));
  const same = dates.filter(({ date }) => date?.days?.start === days.start && date?.days?.end === days.end);
  const span = nearestSpan(view, same.length ? same : dates, mention);
  return span ? [span] : [];
}

interface Ends { readonly start: string | null; readonly end: string | null }

function overlap(a: Ends, b: Ends): boolean {
  return (a.start ?? "") <= (b.end ?? "9999") && (b.start ?? "") <= (a.end ?? "9999");
}

function periodWhy(period: ClaimPeriod, making: Making): Why {
  const entry = `${period.days.start ?? ".."}/${period.days.end ?? ".."}`;
  if (period.basis === "implicit") return told("period", "now", [], entry);
  const spans = spansOfPeriod(period, making);
  if (spans.length && period.basis !== "inferred") return told("period", period.basis === "publication" ? "relative-date" : "date", spans, entry);
  const known = making.frame.named.get(`period:${entry}`);
  if (known) return told("period", "carried", [known], entry);
  return spans.length ? told("period", "date", spans, entry) : told("period", "default", [], entry);
}

function changeWhy({ base }: NonNullable<Claim["change"]>, { view, mention }: Making): Why {
  const word = base === null ? null : nearestSpan(view, view.bases.filter((hit) => hit.base === base || (base === "qoq" && hit.base === "mom")), mention);
  if (word) return told("change", "word", [word], base);
  const date = nearestSpan(view, view.mentions.filter((other) => other.date !== null && other !== mention), mention);
  if (base !== null) return date ? told("change", "date", [date], base) : told("change", "carried", [], base);
  return told("change", "printed", [spanOf(view.tokens, mention)], null);
}

function saidWhy(attribution: string, { view, text }: Making): Why {
  const at = text.indexOf(attribution, view.span[0]);
  return told("attribution", "said", at >= 0 && at + attribution.length <= view.span[1] ? [[at, at + attribution.length]] : [], null);
}

/** What a statement names is where the next ones carry it on from. */
export function rememberNames(view: StatementView, frame: Frame): void {
  const { named } = frame;
  for (const hit of view.entities) {
    const span = spanOf(view.tokens, hit);
    const { entity } = hit;
    if (entity.type === "mineral" || entity.type === "good") {
      named.set(`entity:${entity.id}`, span);
      for (const id of entity.minerals) named.set(`entity:${id}`, span);
    } else if (entity.type === "place") {
      named.set(`place:${entity.id}`, span);
      named.set(`place:${countryOf(entity.id)}`, span);
    } else if (entity.place !== null && !named.has(`place:${entity.place}`)) named.set(`place:${entity.place}`, span);
  }
  for (const hit of view.measures) named.set(`measure:${hit.measure.key}`, spanOf(view.tokens, hit));
  for (const mention of view.mentions) if (mention.date?.days) named.set(`period:${mention.date.days.start ?? ".."}/${mention.date.days.end ?? ".."}`, spanOf(view.tokens, mention));
}
