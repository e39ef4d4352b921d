// Where a figure belongs, and for trade with whom: origin and destination by the words that mark them, lists in their order.
import { countryOf, type EntityHit } from "../entities/entities.js";
import { actors } from "@monazite/core/registry";
import type { FoundMention } from "../mentions/find-mentions.js";
import type { Frame } from "./frame.js";
import { ACCOUNTS, TRADE } from "./measure-words.data.js";
import type { Metric } from "./metric-kinds.js";
import { isRealised } from "./periods.js";
import { SECURITY } from "./securities.js";
import { areListed, clauseStart, clauseWords, distance, partWords, wordAt, wordsOf, type Place, type StatementView } from "./view.js";

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

const CITY_MEASURES = new Set(["price", "price-ratio", "price-spread", "stocks"]);

export function situationOf(view: StatementView, mention: FoundMention, metric: Metric, frame: Frame): Situation {
  if (metric.measure.key === SECURITY) return { place: null, partner: null, outside: null };
  const hits = placeHits(view);
  const outside = outsideOf(view, mention, hits);
  if (TRADE.has(metric.measure.key)) return tradeSituation(view, mention, metric, frame, hits);
  if (metric.measure.key === "tariff") return tariffSituation(view, hits, frame);
  const place = ownPlace(view, mention, metric, frame, hits);
  const found = place === null ? null : CITY_MEASURES.has(metric.measure.key) && cityStays(place) ? place : countryOf(place);
  const partner = ORDERS.has(metric.measure.key) ? orderedFrom(view, mention, hits, found) : /^licence-/.test(metric.measure.key) ? (hits.find((hit) => hit.id !== found && hit.spoken !== "government")?.id ?? null) : null;
  return { place: outside === null ? found : null, partner, outside };
}

/** Deals with another side: who ordered, who took. */
const ORDERS = new Set(["order-value", "offtake", "deal-value", "loan", "grant"]);

/** "a $258 million order from the United States": the other side of a deal. */
function orderedFrom(view: StatementView, mention: Place, hits: readonly PlaceHit[], own: string | null): string | null {
  const other = hits.find((hit) => hit.from >= mention.to && hit.from - mention.to <= 8 && (hit.role === "origin" || wordAt(view, hit.from - 1) === "with") && view.clauses[hit.from] === view.clauses[mention.from]);
  return other && countryOf(other.id) !== own ? countryOf(other.id) : null;
}

/** Provinces give way to their country; market cities stay. */
function cityStays(id: string): boolean {
  return MARKETS.has(id);
}

const MARKETS = new Set(["rotterdam", "tianjin", "shanghai", "antwerp", "busan"]);

/** Actors whose seat says where a figure is from; an exchange or a price reporter speaks of the world. */
const SITED = new Set(["government", "agency", "company", "association"]);

const placesOf = new WeakMap<StatementView, PlaceHit[]>();

export function placeHits(view: StatementView): PlaceHit[] {
  const known = placesOf.get(view);
  if (known) return known;
  const hits = view.entities.flatMap((hit): PlaceHit[] => {
    const { entity } = hit;
    if (entity.type === "place" && entity.kind !== "undefined-group") return [{ id: entity.id, from: hit.from, to: hit.to, kind: entity.kind, spoken: entity.spoken, role: roleOf(view, hit) }];
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
    if (/^(?:、|和|与|及|and|, and)$/.test(joint) || goesOn) settled[at] = { ...hit, role: before.role };
  }
  placesOf.set(view, settled);
  return settled;
}

function roleOf(view: StatementView, hit: EntityHit): PlaceHit["role"] {
  const before = /^(?:the|a|an)$/.test(wordAt(view, hit.from - 1)) ? wordAt(view, hit.from - 2) : wordAt(view, hit.from - 1);
  const after = wordAt(view, hit.to);
  // "Europe depends on China", 美国对中国锗的依赖度
  const tells = wordsOf(view, hit.to, hit.to + 2) === ", which";
  if ((before === "on" && !tells && /\b(?:depend|depends|relies|rely|reliant|dependent|dependence|reliance) on(?: the)?$/.test(wordsOf(view, hit.from - 3, hit.from))) || (before === "对" && /依 赖|依 存/.test(wordsOf(view, hit.to, hit.to + 10)))) return "origin";
  if (before === "to" && wordAt(view, hit.from - 2) === "compared") return after === "'" || after === "'s" ? "owner" : "plain";
  if (before === "to" && NO_DESTINATION.has(wordAt(view, wordAt(view, hit.from - 1) === "the" ? hit.from - 3 : hit.from - 2))) return after === "'" || after === "'s" ? "owner" : "plain";
  if (before === "to" || /^[对向往输]$/.test(before) || /^[给至]$/.test(before)) return "destination";
  if (before === "from" || /^[自从]$/.test(before)) return "origin";
  if (before === "in" && /\boriginat(?:ed|es|ing) in(?: the)?$/.test(wordsOf(view, hit.from - 3, hit.from))) return "origin";
  if (before === "in" || before === "at" || before === "cif" || before === "fob" || before === "在" || before === "于" || before === "warehouse") return "location";
  if (after === "'" || after === "'s") return "owner";
  return "plain";
}

/** Words before "to" that send nothing anywhere: "due to China's lead". */
const NO_DESTINATION = new Set("due owing thanks according prior relative subject similar close attributable linked tied related opposed contrary vital critical crucial important key next unique specific limited confined restricted pointed belongs belong".split(" "));

/** "outside of China", "ex-China", 中国以外: named only to say where not. */
export function isOutside(view: StatementView, hit: Place): boolean {
  return /\boutside(?: of)?(?: the)?$|\b(?:ex|non) -$/.test(wordsOf(view, hit.from - 3, hit.from)) || /^(?:以|之) 外/.test(wordsOf(view, hit.to, hit.to + 2));
}

/** A place a figure is told to be outside of. */
function outsideOf(view: StatementView, mention: Place, hits: readonly PlaceHit[]): string | null {
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
  if (isLme(view, mention) && (key === "price" || key === "stocks")) return "lme";
  // "45 % in Europe, against 28 % in China": the place told right behind a figure is its own.
  const told = wordAt(view, mention.to) === "in" ? hits.find((hit) => hit.role === "location" && hit.from - mention.to <= 2 && hit.from > mention.to) : undefined;
  if (told && !key.startsWith("price")) return told.id;
  if (key === "stocks" && /\bshfe\b|上 期 所|上 海 期 货/.test(clauseWords(view, mention.from))) return "CHN";
  const antecedent = antecedentOf(view, mention, hits);
  if (antecedent) return antecedent.id;
  const source = metric.form === "share" ? sourceOf(view, mention, hits) : null;
  if (source) return source.id;
  const real = hits.filter((hit) => hit.id !== "WLD" && !isOutside(view, hit) && hit.role !== "origin" && hit.role !== "destination" && !isInOtherWhole(view, hit, mention));
  if (key === "price" && isRealised(view, mention)) return frame.mainPlace;
  if (key.startsWith("price")) return pricePlace(view, mention, frame, real);
  const world = worldOf(view, mention, hits);
  if (metric.form === "share" && /^(?:demand|consumption|capacity)$/.test(key)) {
    // "75 % of Indonesian refining capacity", "80 % of US needs"
    const within = real.find((hit) => hit.from > mention.to && hit.from <= mention.to + 4 && wordAt(view, mention.to) === "of");
    if (within) return within.id;
    if (world !== null && best(view, real, mention) === null) return "WLD";
  }
  if (key.startsWith("licence-")) return real.find((hit) => hit.spoken === "name" && (hit.from <= 1 || hit.role === "owner"))?.id ?? frame.mainPlace ?? best(view, real, mention)?.id ?? null;
  if (world !== null && metric.form === "share" && /\b(?:scrap|recycled)\b|废 料|再 生|回 收/.test(wordsOf(view, 0, mention.from)) && best(view, real, mention) === null) return "WLD";
  if (jointly(view, mention, real)) return null;
  const subject = inList(view, mention, real) ?? best(view, real, mention);
  if (world !== null && metric.form !== "share" && metric.form !== "share-change" && (!subject || distance(view, world, mention) < distance(view, subject, mention))) return "WLD";
  if (subject) return key === "grade" && !/\b(?:ore|mine)\b/.test(view.words) ? null : subject.id;
  if (key === "demand" || key === "deliveries" || key === "recycling-rate") return frame.homePlace;
  if (key === "grade") return /\bore\b|矿 石/.test(view.words) ? frame.mainPlace : null;
  if (ACCOUNTS.has(key)) return frame.mainPlace;
  // "The plant in Narva": a town we do not know is somewhere, and not where everything else happens.
  if (namesUnknownTown(view, mention)) return null;
  const elliptic = metric.form === "share" || metric.form === "share-change" || /^(?:it|that|this|they|其|该|此)$/.test(wordAt(view, 0));
  if (key === "stocks" && frame.mainIsLate) return null;
  return elliptic ? (frame.lastPlace ?? frame.mainPlace) : frame.mainPlace;
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

function isPercent(view: StatementView, mention: Place): boolean {
  return view.mentions.find((other) => other.from === mention.from)?.quantity?.dimension === "percent";
}

/** ", which in turn smelts 80 %", "who mined 76 %": said of the place right before the comma, whatever its part in the main clause. */
function antecedentOf(view: StatementView, mention: Place, hits: readonly PlaceHit[]): PlaceHit | null {
  const start = clauseStart(view, mention.from);
  if (!/^(?:which|who|where)$/.test(wordAt(view, start)) || wordAt(view, start - 1) !== ",") return null;
  return hits.find((hit) => hit.to === start - 1 && hit.id !== "WLD") ?? null;
}

/** "60 % of hydroxide comes from Zambia": where what is made comes from is where it is made. */
function sourceOf(view: StatementView, mention: Place, hits: readonly PlaceHit[]): PlaceHit | null {
  return hits.find((hit) => hit.role === "origin" && hit.from > mention.to && view.clauses[hit.from] === view.clauses[mention.to] && /\b(?:comes?|came|originates?) from(?: the)?$/.test(wordsOf(view, mention.to, hit.from))) ?? null;
}

const PLACELESS = new Set(["gdp", "material-intensity", "energy-intensity", "ore-per-product", "payable"]);

function isLme(view: StatementView, mention: Place): boolean {
  return !/沪 [镍铜锡铝锌铅]|上 期 所/.test(clauseWords(view, mention.from)) && /\blme\b|\blondon metal exchange\b|伦 敦 金 属|伦 金 所|伦 [镍铜钴锡铝锌铅]/.test(partWords(view, mention.from));
}

/** "global", 全球 before the figure or in what it is part of. */
function worldOf(view: StatementView, mention: Place, hits: readonly PlaceHit[]): PlaceHit | null {
  // "Indonesia, which makes half of the world's nickel, cut its quota": the world of an aside is not that of the sentence.
  const aside = (hit: Place): boolean => view.clauses[hit.from] !== view.clauses[mention.from] && /^(?:which|who|where|whose)$/.test(wordAt(view, clauseStart(view, hit.from)));
  return hits.find((hit) => hit.id === "WLD" && !aside(hit) && !/^(?:'s )?(?:top|largest|biggest|leading|second|third|only|no|number|main|first)\b/.test(wordsOf(view, hit.to, hit.to + 2)) && view.parts[hit.from] === view.parts[mention.from] && (hit.to <= mention.from || (wordAt(view, mention.to) === "of" && hit.from - mention.to <= 4))) ?? null;
}

/** A price belongs to the market it is named with; a price in yuan to China; a change of price to the place of the price. */
function pricePlace(view: StatementView, mention: FoundMention, frame: Frame, hits: readonly PlaceHit[]): string | null {
  const here = hits.filter((hit) => view.parts[hit.from] === view.parts[mention.from] && hit.spoken !== "actor");
  const unit = mention.quantity?.unit ?? "";
  if (unit.startsWith("CNY") || /\bdomestic\b|国 内/.test(wordsOf(view, mention.from - 6, mention.from))) return "CHN";
  const traded = view.measures.some((hit) => (hit.measure.key === "exports" || hit.measure.key === "imports") && view.clauses[hit.from] === view.clauses[mention.from]);
  if (traded && here.length === 0) return frame.mainPlace;
  const market = best(view, here, mention) ?? here.find((hit) => hit.kind === "city" && hit.role === "location");
  if (market) return market.id;
  if (mention.quantity?.dimension !== "money") {
    if (view.mentions.some((other) => other.quantity?.unit.startsWith("CNY"))) return "CHN";
    if (view.mentions.some((other) => other.quantity?.dimension === "money")) return view.mentions.some((other) => other.quantity?.dimension === "money" && other.to <= mention.from) ? frame.pricePlace : null;
    return frame.pricePlace ?? (view.tokens.some((token) => token.kind === "han") ? frame.mainPlace : null);
  }
  if (/^(?:MYR|AUD|JPY|INR|KRW|CAD|GBP)/.test(unit)) return frame.mainPlace;
  return view.entities.some((hit) => hit.entity.type === "good" || hit.entity.type === "mineral") ? null : frame.pricePlace;
}

function best(view: StatementView, hits: readonly PlaceHit[], mention: Place): PlaceHit | null {
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

/** A duty is of the country that takes it, on the one whose goods it falls on. */
function tariffSituation(view: StatementView, hits: readonly PlaceHit[], frame: Frame): Situation {
  const [first] = hits;
  const target = hits.find((hit) => hit !== first && hit.id !== first?.id);
  if (!first) return { place: frame.mainPlace, partner: null, outside: null };
  return { place: first.id, partner: target?.id ?? null, outside: null };
}

const TAKERS = new Set(["took", "take", "takes", "bought", "buys", "received", "imported", "purchased", "absorbed", "accounted", "ranked", "占"]);

/** Exporter and importer. The reporter is whose trade it is; the partner the other end, the world where none is told. */
function tradeSituation(view: StatementView, mention: FoundMention, metric: Metric, frame: Frame, hits: readonly PlaceHit[]): Situation {
  const exports = metric.measure.key.startsWith("export");
  const countries = hits.filter((hit) => hit.id !== "WLD" && hit.spoken !== "actor" && view.parts[hit.from] === view.parts[mention.from]);
  const listed = inList(view, mention, countries);
  const supplier = metric.form === "share" && !exports ? supplierOf(view, mention, countries) : null;
  if (supplier && frame.lastPlace !== null && frame.lastPlace !== countryOf(supplier.id)) return { place: frame.lastPlace, partner: countryOf(supplier.id), outside: null };
  // 德国、韩国、越南合计占75.6%: of all of them together, and of none alone.
  const joint = jointly(view, mention, countries);
  const partnerRole = exports ? "destination" : "origin";
  const reporterRole = exports ? "origin" : "destination";
  const reporter = countries.find((hit) => hit.role === "owner" && hit !== listed) ??
    countries.find((hit) => hit.role === reporterRole && exports) ??
    countries.find((hit) => isSubject(view, hit, exports, frame.mainPlace) && hit !== listed) ?? countries.find((hit) => hit.spoken === "demonym") ?? null;
  // "The EU's share of the total" is the EU's part in somebody else's trade.
  const ofShare = reporter !== null && metric.form !== "level" && metric.form !== "change" && /^(?:'s share|' share|share|份 额|占 比)/.test(wordsOf(view, reporter.to, reporter.to + 2));
  const home = reporter && !ofShare ? countryOf(reporter.id) : null;
  const actor = hits.find((hit) => hit.spoken === "actor");
  // "80 % of rare earths come from China": who is on the other side of the flow is not its reporter.
  const opposite = countries.find((hit) => hit.role === partnerRole && hit !== listed);
  const main = opposite !== undefined && frame.mainPlace === countryOf(opposite.id) && !exports ? groupNamed(view) : frame.mainPlace;
  const place = home ?? (view.entities.length === 0 || (!exports && frame.lastPlaceIn === view.id) ? frame.lastPlace : null) ?? main ?? (actor ? countryOf(actor.id) : null);
  const ends = countries.filter((hit) => (hit.role === partnerRole || comesBeforeGood(view, hit, exports)) && (hit !== reporter || home === null) && !leadsOn(view, hit, mention));
  const behind = ends.find((hit) => hit.from >= mention.to && hit.from - mention.to <= 2 && view.tokens[hit.from]?.kind !== "han");
  const candidates = countries.filter((hit) => (hit !== reporter || home === null) && (ends.includes(hit) ? isNear(view, hit, mention, metric) : countryOf(hit.id) !== place && near(view, hit, mention) && !leadsOn(view, hit, mention)));
  const other = listed ?? behind ?? best(view, candidates, mention);
  if (joint) return { place: joint.some((hit) => countryOf(hit.id) === home) ? frame.mainPlace : (home ?? main), partner: null, outside: null };
  // "the overall export fell": of all partners, whoever was told before.
  const overall = other !== null && view.clauses[other.from] !== view.clauses[mention.from] && /\b(?:overall|total)\b/.test(clauseWords(view, mention.from));
  if (other && !overall) return { place, partner: other.kind === "city" || other.kind === "subdivision" ? countryOf(other.id) : other.id, outside: null };
  const told = view.measures.some((hit) => hit.measure.key === metric.measure.key && hit.from < mention.from) || view.tokens.some((token) => token.text === "total");
  const share = metric.form === "share" || metric.form === "share-change";
  return { place, partner: !told && frame.partner !== null ? frame.partner : share ? frame.partner : "WLD", outside: null };
}

/** 其中日本供应45%,中国占三成: who stands before a part of imports is where they come from. */
function supplierOf(view: StatementView, mention: Place, countries: readonly PlaceHit[]): PlaceHit | null {
  const among = view.tokens.findIndex((token, at) => (token.text === "其" && wordAt(view, at + 1) === "中") || (token.text === "of" && wordAt(view, at + 1) === "which"));
  return among < 0 ? null : (countries.findLast((hit) => hit.from > among && hit.to <= mention.from && view.clauses[hit.from] === view.clauses[mention.from]) ?? null);
}

/** "the West": a group without a list of members, named as whom a flow concerns. */
function groupNamed(view: StatementView): string | null {
  const group = view.entities.find((hit) => hit.entity.type === "place" && hit.entity.kind === "undefined-group")?.entity;
  return group?.type === "place" ? group.id : null;
}

/** 缅甸稀土矿进口量: where the good that is imported comes from. */
function comesBeforeGood(view: StatementView, hit: PlaceHit, exports: boolean): boolean {
  return !exports && hit.role === "plain" && view.tokens[hit.to]?.kind === "han" && view.entities.some((other) => other.from === hit.to && view.measures.some((measure) => measure.measure.key === "imports" && measure.from === other.to));
}

/** "to Japan 205 t, to South Korea 187 t": a place behind a figure that stands right before the next belongs to that one, where each has its own before it. */
function leadsOn(view: StatementView, hit: PlaceHit, mention: Place): boolean {
  if (hit.from < mention.to || !/^(?:,|, and|and|;|、|和|与|及)(?: |$)/.test(wordsOf(view, mention.to, hit.from))) return false;
  return view.mentions.some((other) => other.quantity !== null && other.from >= hit.to && /^(?:at|with|by|:|\(|totalled|came to|took|of)?$/.test(wordsOf(view, hit.to, other.from)));
}

/** An end of a flow behind a figure belongs to it when no other figure stands between; shares of a list share theirs. Chinese tells it before. */
function isNear(view: StatementView, hit: PlaceHit, mention: FoundMention, metric: Metric): boolean {
  if (hit.to <= mention.from) return true;
  // Chinese tells the end of a flow before its figure, or with a verb of sending right behind it: 1.6万吨运往中国.
  if (view.tokens[hit.from]?.kind === "han" && hit.role === "origin" && /^(?:的 (?:\S+ ){0,6})?(?:(?:来|产|源) 自|从)$/.test(wordsOf(view, mention.to, hit.from))) return true;
  if (view.tokens[hit.from]?.kind === "han" && hit.role === "origin" && isFirstFigure(view, mention)) return view.clauses[hit.from] === view.clauses[mention.from];
  if (view.tokens[hit.from]?.kind === "han") return hit.from - mention.to <= 3 && /^[往至到向]$/.test(wordAt(view, hit.from - 1)) && view.clauses[hit.from] === view.clauses[mention.from];
  const crossed = view.mentions.some((other) => other !== mention && other.quantity !== null && other.from >= mention.to && other.to <= hit.from);
  return metric.form === "share" ? true : !crossed && hit.from - mention.to <= 10;
}

/** 80%稀土都从中国进口: a figure that opens its clause has its verb behind it. */
function isFirstFigure(view: StatementView, mention: Place): boolean {
  return mention.from === 0 || view.clauses[mention.from - 1] !== view.clauses[mention.from];
}

/** Before a figure and a verb of taking, or right before the figure: "Germany took 2.4 tons and Japan 1,950 kg". */
function near(view: StatementView, hit: PlaceHit, mention: Place): boolean {
  if (hit.to > mention.from) return hit.from - mention.to <= 3 && /^(?:from|to)$/.test(wordAt(view, hit.from - 1));
  const between = wordsOf(view, hit.to, mention.from).split(" ");
  return between.length <= 3 || between.some((word) => TAKERS.has(word) || word === "supplied") || /\bshare\b/.test(between.join(" "));
}

/** Does the place stand before the verb or noun of its trade: "Chile shipped", 中国稀土永磁出口? */
function isSubject(view: StatementView, hit: PlaceHit, exports: boolean, home: string | null): boolean {
  if (hit.role === "destination" || hit.role === "origin" || wordAt(view, hit.to) === "占" || (exports && TAKERS.has(wordAt(view, hit.to)))) return false;
  const verb = view.measures.find((measure) => measure.measure.key === (exports ? "exports" : "imports") && measure.from >= hit.to);
  if (!verb) return false;
  // 缅甸稀土矿进口量: a country right before the good that is imported is where it comes from.
  if (!exports && home !== hit.id && view.tokens[hit.to]?.kind === "han" && view.entities.some((other) => other.from === hit.to && other.to === verb.from)) return false;
  const gap = verb.from - hit.to;
  return gap <= 14 && !/,|;/.test(wordsOf(view, hit.to, verb.from)) && wordAt(view, hit.to) !== "supplied";
}

/** "Germany, South Korea and Vietnam took 18.3%, 12.1% and 9.6%, respectively", 对德国、日本分别出口820公斤和640公斤. */
function inList(view: StatementView, mention: FoundMention, hits: readonly PlaceHit[]): PlaceHit | null {
  const figures = view.mentions.filter((other) => other.quantity?.dimension === mention.quantity?.dimension && other.quantity?.unit === mention.quantity?.unit && view.parts[other.from] === view.parts[mention.from]);
  const said = /\brespectively\b|分 别/.test(view.words);
  const own = said ? figures : figures.filter((other) => other === mention || areListed(view, other, mention));
  return pairedInOrder(view, own, mention, hits, said);
}

/** As many names as figures, the names before the first figure: "South Korea and Japan bought 3,100 tons and 1,450 tons". */
function pairedInOrder(view: StatementView, figures: readonly FoundMention[], mention: FoundMention, hits: readonly PlaceHit[], said: boolean): PlaceHit | null {
  const first = figures[0]?.from ?? 0;
  const before = view.mentions.findLast((other) => other.quantity !== null && other.to <= first)?.to ?? 0;
  const here = hits.filter((hit) => hit.to <= first && hit.from >= before && view.parts[hit.from] === view.parts[first] && hit.id !== "WLD");
  // "from China to Japan, Korea and Germany came to 205 t, 187 t and 312 t": the last of them tell what the list is of.
  const names = said ? hits.filter((hit) => hit.to <= first) : here.filter(({ role }) => role === here.at(-1)?.role && role !== "owner" && role !== "location");
  const at = figures.indexOf(mention);
  if (names.length < figures.length || at < 0 || figures.length < 2) return null;
  if (!said && (names.length !== figures.length || !areJoined(view, names))) return null;
  return names[names.length - figures.length + at] ?? null;
}

/** "Germany, Korea and Vietnam together took 75.6 %": two or more listed places right before a word of togetherness and the figure. */
function jointly(view: StatementView, mention: Place, hits: readonly PlaceHit[]): readonly PlaceHit[] | null {
  const last = hits.findLast((hit) => hit.to <= mention.from && view.parts[hit.from] === view.parts[mention.from]);
  const earlier = last && hits.findLast((hit) => hit.to < last.from);
  if (!last || !earlier || !areJoined(view, [earlier, last])) return null;
  const together = /\b(?:together|combined|jointly|between them)\b|合 计|合 共|总 共|共 占|加 起 来/.test(wordsOf(view, last.to, mention.from)) || /^(?: ?(?:combined|together|between them))/.test(wordsOf(view, mention.to, mention.to + 2));
  return together ? hits.filter((hit) => hit.to <= last.to) : null;
}

/** One after the other, with a comma, "and" or 和 between them. */
function areJoined(view: StatementView, items: readonly Place[]): boolean {
  return items.every((item, at) => {
    const before = items[at - 1];
    return !before || /^(?:, and|,|、|and|和|与|及)(?: the)?$/.test(wordsOf(view, before.to, item.from));
  });
}

/** "Germany took": the place is at the receiving end. */
export function isTaker(view: StatementView, hit: Place): boolean {
  return wordAt(view, hit.to) !== "imported" && TAKERS.has(wordAt(view, hit.to));
}
