// Where a figure belongs, and for trade with whom: origin and destination by the words that mark them, lists in their order.
import { countryOf, type EntityHit } from "../entities/entities.js";
import type { FoundMention } from "../mentions/find-mentions.js";
import type { Frame } from "./frame.js";
import { ACCOUNTS } from "./measure-words.data.js";
import type { Metric } from "./metric.js";
import { distance, wordAt, wordsOf, type Place, type StatementView } from "./view.js";

export interface Situation {
  /** Registry id; null when nothing tells it. */
  readonly place: string | null;
  readonly partner: string | null;
  /** "outside China": a place that is known only by what it is not. */
  readonly outside: string | null;
}

interface PlaceHit extends Place {
  readonly id: string;
  readonly role: "origin" | "destination" | "location" | "owner" | "plain";
  readonly kind: string;
  readonly spoken: "name" | "demonym" | "government" | "actor";
}

const CITY_MEASURES = new Set(["price", "price-ratio", "price-spread", "stocks"]);

export function situationOf(view: StatementView, mention: FoundMention, metric: Metric, frame: Frame): Situation {
  const hits = placeHits(view);
  const outside = outsideOf(view, mention, hits);
  if (metric.measure.key === "exports" || metric.measure.key === "imports") return tradeSituation(view, mention, metric, frame, hits);
  if (metric.measure.key === "tariff") return tariffSituation(view, hits, frame);
  const place = ownPlace(view, mention, metric, frame, hits);
  const found = place === null ? null : CITY_MEASURES.has(metric.measure.key) && cityStays(place) ? place : countryOf(place);
  const partner = /^licence-/.test(metric.measure.key) ? (hits.find((hit) => hit.id !== found && hit.spoken !== "government")?.id ?? null) : null;
  return { place: outside === null ? found : null, partner, outside };
}

/** Provinces give way to their country; market cities stay. */
function cityStays(id: string): boolean {
  return MARKETS.has(id);
}

const MARKETS = new Set(["rotterdam", "tianjin", "shanghai", "antwerp", "busan"]);

const placesOf = new WeakMap<StatementView, PlaceHit[]>();

function placeHits(view: StatementView): PlaceHit[] {
  const known = placesOf.get(view);
  if (known) return known;
  const hits = view.entities.flatMap((hit): PlaceHit[] => {
    const { entity } = hit;
    if (entity.type === "place" && entity.kind !== "undefined-group") return [{ id: entity.id, from: hit.from, to: hit.to, kind: entity.kind, spoken: entity.spoken, role: roleOf(view, hit) }];
    if (entity.type === "actor" && entity.place !== null) return [{ id: entity.place, from: hit.from, to: hit.to, kind: "country", spoken: "actor", role: "plain" }];
    return [];
  });
  placesOf.set(view, hits);
  return hits;
}

function roleOf(view: StatementView, hit: EntityHit): PlaceHit["role"] {
  const before = wordAt(view, hit.from - 1) === "the" ? wordAt(view, hit.from - 2) : wordAt(view, hit.from - 1);
  const after = wordAt(view, hit.to);
  if (before === "to" || /^[对向往输]$/.test(before) || /^[给至]$/.test(before)) return "destination";
  if (before === "from" || /^[自从]$/.test(before)) return "origin";
  if (before === "in" || before === "at" || before === "cif" || before === "fob" || before === "在" || before === "于" || before === "warehouse") return "location";
  if (after === "'" || after === "'s") return "owner";
  return "plain";
}

/** "outside China", 中国以外. */
function outsideOf(view: StatementView, mention: Place, hits: readonly PlaceHit[]): string | null {
  for (const hit of hits) {
    const out = wordAt(view, hit.from - 1) === "outside" || (wordAt(view, hit.to) === "以" && wordAt(view, hit.to + 1) === "外");
    if (out && hit.to <= mention.from && distance(view, hit, mention) < 40 && !/\bfirst\b/.test(wordsOf(view, hit.from - 4, hit.from))) return hit.id;
  }
  return null;
}

/** The place a figure of production, price, stocks or accounts belongs to. */
function ownPlace(view: StatementView, mention: FoundMention, metric: Metric, frame: Frame, hits: readonly PlaceHit[]): string | null {
  const { key } = metric.measure;
  const real = hits.filter((hit) => hit.id !== "WLD" && wordAt(view, hit.from - 1) !== "outside");
  if (key === "material-intensity" || key === "energy-intensity" || key === "ore-per-product" || key === "market-balance") return key === "market-balance" ? "WLD" : null;
  if (metric.form === "share" && /^(?:demand|consumption|capacity)$/.test(key)) {
    // "75 % of Indonesian refining capacity", "80 % of US needs"
    const within = real.find((hit) => hit.from > mention.to && hit.from <= mention.to + 4 && wordAt(view, mention.to) === "of");
    if (within) return within.id;
  }
  if (key === "price" || key === "price-spread" || key === "price-floor") return pricePlace(view, mention, frame, real);
  const world = hits.find((hit) => hit.id === "WLD");
  const subject = best(view, real.filter((hit) => hit.role !== "destination" && hit.role !== "origin"), mention) ?? best(view, real, mention);
  if (world && metric.form !== "share" && !subject && metric.form !== "share-change") return "WLD";
  if (world && metric.form === "level" && subject && distance(view, world, mention) < distance(view, subject, mention)) return "WLD";
  return subject?.id ?? (key === "grade" && frame.place === null ? null : frame.place);
}

/** A price belongs to the market it is named with; a price in yuan to China. */
function pricePlace(view: StatementView, mention: FoundMention, frame: Frame, hits: readonly PlaceHit[]): string | null {
  const here = hits.filter((hit) => view.parts[hit.from] === view.parts[mention.from]);
  const unit = mention.quantity?.unit ?? "";
  const located = best(view, here.filter((hit) => hit.role === "location" || hit.spoken === "demonym" || hit.kind === "region" || hit.kind === "city"), mention);
  const chinese = unit.startsWith("CNY") || /\bdomestic\b|国 内/.test(wordsOf(view, mention.from - 6, mention.from));
  if (chinese) return "CHN";
  if (view.entities.some((hit) => hit.entity.type === "actor" && hit.entity.id === "lme")) return "lme";
  const plain = best(view, here.filter((hit) => hit.spoken !== "actor" && hit.role !== "origin" && hit.role !== "destination"), mention);
  return located?.id ?? plain?.id ?? (frame.measure?.key === "price" || /^(?:MYR|AUD|JPY|INR)/.test(unit) || mention.quantity?.dimension === "percent" ? frame.place : null);
}

function best(view: StatementView, hits: readonly PlaceHit[], mention: Place): PlaceHit | null {
  let found: PlaceHit | null = null;
  let least = 60;
  for (const hit of hits) {
    const cost = distance(view, hit, mention, 10) + (hit.spoken === "actor" ? 12 : 0);
    if (cost < least) [found, least] = [hit, cost];
  }
  return found ?? hits.findLast((hit) => hit.to <= mention.from) ?? null;
}

/** A duty is of the country that takes it, on the one whose goods it falls on. */
function tariffSituation(view: StatementView, hits: readonly PlaceHit[], frame: Frame): Situation {
  const [first] = hits;
  const target = hits.find((hit) => hit !== first && hit.id !== first?.id);
  if (!first) return { place: frame.place, partner: frame.partner, outside: null };
  return { place: first.id, partner: target?.id ?? null, outside: null };
}

const TAKERS = new Set(["took", "take", "takes", "bought", "buys", "received", "imported", "purchased", "absorbed", "accounted", "ranked"]);

/** Exporter and importer. The reporter is whose trade it is; the partner the other end, the world where none is told. */
function tradeSituation(view: StatementView, mention: FoundMention, metric: Metric, frame: Frame, hits: readonly PlaceHit[]): Situation {
  const exports = metric.measure.key === "exports";
  const countries = hits.filter((hit) => hit.id !== "WLD" && hit.spoken !== "actor" && view.parts[hit.from] === view.parts[mention.from]);
  const listed = inList(view, mention, countries);
  const partnerRole = exports ? "destination" : "origin";
  const reporterRole = exports ? "origin" : "destination";
  const reporter = countries.find((hit) => hit.role === "owner" && hit !== listed) ??
    countries.find((hit) => hit.role === reporterRole && exports) ??
    countries.find((hit) => isSubject(view, hit, exports) && hit !== listed) ?? countries.find((hit) => hit.spoken === "demonym") ?? null;
  const home = reporter && !(metric.form !== "level" && metric.form !== "change" && reporter.role === "owner" && frame.place !== null && reporter.id !== frame.place && frame.measure?.key === metric.measure.key) ? countryOf(reporter.id) : null;
  const actor = hits.find((hit) => hit.spoken === "actor");
  const place = home ?? frame.place ?? (actor ? countryOf(actor.id) : null);
  const marked = best(view, countries.filter((hit) => hit.role === partnerRole && hit !== reporter), mention);
  const other = listed ?? marked ?? best(view, countries.filter((hit) => hit !== reporter && countryOf(hit.id) !== place && near(view, hit, mention)), mention);
  if (other) return { place, partner: other.kind === "city" || other.kind === "subdivision" ? countryOf(other.id) : other.id, outside: null };
  const told = view.measures.some((hit) => hit.measure.key === metric.measure.key && hit.from < mention.from);
  const share = metric.form === "share" || metric.form === "share-change";
  return { place, partner: !told && frame.partner !== null ? frame.partner : share ? frame.partner : "WLD", outside: null };
}

/** Before a figure and a verb of taking, or right before the figure: "Germany took 2.4 tons and Japan 1,950 kg". */
function near(view: StatementView, hit: PlaceHit, mention: Place): boolean {
  if (hit.to > mention.from) return hit.from - mention.to <= 3 && /^(?:from|to)$/.test(wordAt(view, hit.from - 1));
  const between = wordsOf(view, hit.to, mention.from).split(" ");
  return between.length <= 3 || between.some((word) => TAKERS.has(word) || word === "supplied") || /\bshare\b/.test(between.join(" "));
}

/** Does the place stand before the verb or noun of its trade: "Chile shipped", 中国稀土永磁出口? */
function isSubject(view: StatementView, hit: PlaceHit, exports: boolean): boolean {
  if (hit.role === "destination" || hit.role === "origin" || TAKERS.has(wordAt(view, hit.to))) return false;
  const verb = view.measures.find((measure) => measure.measure.key === (exports ? "exports" : "imports") && measure.from >= hit.to);
  if (!verb) return false;
  const gap = verb.from - hit.to;
  return gap <= 14 && !/,|;/.test(wordsOf(view, hit.to, verb.from)) && wordAt(view, hit.to) !== "supplied";
}

/** "Germany, South Korea and Vietnam took 18.3%, 12.1% and 9.6%, respectively", 对德国、日本分别出口820公斤和640公斤. */
function inList(view: StatementView, mention: FoundMention, hits: readonly PlaceHit[]): PlaceHit | null {
  const words = wordsOf(view, 0, view.tokens.length);
  if (!/\brespectively\b|分 别/.test(words)) return null;
  const figures = view.mentions.filter((other) => other.quantity?.dimension === mention.quantity?.dimension && other.quantity?.unit === mention.quantity?.unit && view.parts[other.from] === view.parts[mention.from]);
  const names = hits.filter((hit) => hit.to <= (figures[0]?.from ?? 0));
  const at = figures.indexOf(mention);
  if (names.length < figures.length || at < 0) return null;
  return names[names.length - figures.length + at] ?? null;
}

export function isAccount(metric: Metric): boolean {
  return ACCOUNTS.has(metric.measure.key);
}
