// Exporter and importer of a figure of trade: origin and destination by the words that mark them, lists in their order.
import { countryOf } from "../entities/entities.js";
import { HUBS } from "../entities/towns.data.js";
import type { FoundMention } from "../mentions/find-mentions.js";
import type { Frame } from "./frame.js";
import { inList, jointly } from "./listed-places.js";
import type { Metric } from "./metric-kinds.js";
import { nearestPlace, type PlaceHit, type Situation } from "./place-hits.js";
import { opensAsPart, wholeBefore } from "./part-of-before.js";
import { isSourceList, suppliedTo } from "./suppliers.js";
import { clauseStart, clauseWords, nearest, wordAt, wordsOf, type Place, type StatementView } from "./view.js";

const TAKERS = new Set(["took", "take", "takes", "bought", "buys", "received", "imported", "purchased", "absorbed", "accounted", "ranked", "占"]);

/** Exporter and importer. The reporter is whose trade it is; the partner the other end, the world where none is told. */
export function tradeSituation(view: StatementView, mention: FoundMention, metric: Metric, frame: Frame, hits: readonly PlaceHit[]): Situation {
  const exports = metric.measure.key.startsWith("export");
  const countries = hits.filter((hit) => hit.id !== "WLD" && hit.spoken !== "actor" && view.parts[hit.from] === view.parts[mention.from]);
  // "Japan, by contrast, cut its dependence on China from 90 % to 58 %": whoever opens the sentence depends.
  const leaning = metric.form === "share" || metric.form === "share-change" ? leaner(view, mention, countries) : null;
  if (leaning) return leaning;
  const supplied = exports || metric.form !== "share" ? null : suppliedTo(view, mention, frame.lastPlace);
  if (supplied) return supplied;
  const ranked = rankedEnds(view, mention, exports, countries);
  if (ranked) return ranked;
  const listed = inList(view, mention, countries) ?? elliptic(view, mention, countries);
  const seller = metric.form === "share" && !exports ? supplierOf(view, mention, countries) : null;
  const supplier = seller && (listed ?? seller);
  // 进口1,508万吨,其中智利占29%: who buys is whose imports were told.
  const buying = wholeBefore(view, mention, frame)?.place ?? frame.lastPlace;
  // "Import sources: China, 61 %; Korea, 22 %": who buys there is none of those who sell.
  if (supplier && isSourceList(view)) return { place: [frame.lastPlace, frame.mainPlace].find((id) => id !== null && !hits.some((hit) => countryOf(hit.id) === id)) ?? null, partner: countryOf(supplier.id), outside: null };
  if (supplier && buying !== null && buying !== countryOf(supplier.id)) return { place: buying, partner: countryOf(supplier.id), outside: null };
  // "Congolese material made up 71 % of imports": whose the goods are sells them, unless it is his imports that are told.
  const maker = exports || metric.form !== "share" ? undefined : countries.find((hit) => hit.spoken === "demonym" && hit.to <= mention.from && view.clauses[hit.from] === view.clauses[mention.from] && /^(?:material|ore|concentrates?|feed|hydroxide|supplies|product|units|metal|powder)$/.test(wordAt(view, hit.to)));
  if (maker && buying !== countryOf(maker.id)) return { place: buying ?? (frame.mainPlace === countryOf(maker.id) ? null : frame.mainPlace), partner: countryOf(maker.id), outside: null };
  // "Finland shipped 610 tonnes, and Morocco 240 tonnes": a verb left out is the one before.
  const parallel = exports && metric.form === "level" ? countries.find((hit) => hit.to === mention.from && hit.role === "plain" && wordAt(view, hit.from - 1) === "and") : undefined;
  const leader = parallel && countries.find((hit) => hit.from === 0 && hit.to < parallel.from && view.measures.some((verb) => verb.measure.key === "exports" && verb.from === hit.to));
  if (parallel && leader) return { place: countryOf(parallel.id), partner: "WLD", outside: null };
  // 德国、韩国、越南合计占75.6%: of all of them together, and of none alone.
  const joint = jointly(view, mention, countries);
  const partnerRole = exports ? "destination" : "origin";
  const reporterRole = exports ? "origin" : "destination";
  // "India, which imported 870 tonnes"
  const clause = clauseStart(view, mention.from);
  const antecedent = /^(?:which|who)$/.test(wordAt(view, clause)) && /^(?:imported|imports|exported|exports|shipped|ships|buys)$/.test(wordAt(view, clause + 1)) ? countries.find((hit) => hit.to === clause - 1) : undefined;
  // 澳大利亚发运12万吨,加蓬发运17.8万吨: each clause has a subject of its own.
  const subjects = countries.filter((hit) => isSubject(view, hit, exports, frame.mainPlace) && hit !== listed);
  const reporter = antecedent ?? countries.find((hit) => hit.role === "owner" && hit !== listed && !isBehindIn(view, hit, mention)) ??
    countries.find((hit) => hit.role === reporterRole && (exports || /\binto(?: the)?$/.test(wordsOf(view, hit.from - 2, hit.from)))) ??
    subjects.find((hit) => view.clauses[hit.from] === view.clauses[mention.from]) ?? (exports || metric.form === "level" ? openerSince(view, mention, countries) : undefined) ?? toldLast(view, mention, countries, frame) ?? subjects[0] ?? countries.find((hit) => !exports && hit.to <= mention.from && hit !== listed && /^(?:buys|bought|purchased|took|gets|sources|obtains)$/.test(wordAt(view, hit.to))) ?? countries.find((hit) => hit.spoken === "demonym" && (hit.to <= mention.from || view.clauses[hit.from] === view.clauses[mention.from])) ?? null;
  // "The EU's share of the total" is the EU's part in somebody else's trade.
  const ofShare = reporter !== null && metric.form !== "level" && metric.form !== "change" && /^(?:' s share|' share|share|份 额|占 比)/.test(wordsOf(view, reporter.to, reporter.to + 3));
  // 同期国内港口到货58万吨: at home, which Chinese news need not name.
  const atHome = reporter === null && frame.lang === "zh" && /^(?:(?![,;。]).)*国 内/.test(wordsOf(view, clauseStart(view, mention.from), mention.from)) ? (frame.homePlace ?? "CHN") : null;
  const home = reporter && !ofShare ? countryOf(reporter.id) : atHome;
  // "Indonesia shut a thousand mines, and refined tin exports fell": of whom the sentence speaks, where no other is named.
  const speaker = exports && reporter === null && countries.length === 1 && countries[0]?.from === 0 && countries[0].role === "plain" && view.clauses[mention.from] !== view.clauses[0] ? countries[0] : undefined;
  if (speaker) return { place: countryOf(speaker.id), partner: metric.form === "share" ? null : "WLD", outside: null };
  // 中国是最大买家,去年从卢旺达购入1,180吨: who opens the sentence buys, where the figure's own clause names only the seller.
  const sellers = !exports && reporter === null && metric.form === "level" ? countries.filter((hit) => hit.role === "origin" && view.clauses[hit.from] === view.clauses[mention.from]) : [];
  const buyer = sellers.length === 1 && clauseStart(view, mention.from) > 0 ? countries.find((hit) => hit.from === 0 && hit.role === "plain") : undefined;
  if (buyer && sellers[0] && countryOf(buyer.id) !== countryOf(sellers[0].id)) return { place: countryOf(buyer.id), partner: countryOf(sellers[0].id), outside: null };
  // "Germany's share of Chinese gallium exports": whose trade it is stands behind.
  const whole = ofShare && reporter ? countries.find((hit) => hit.from > reporter.to && hit.to <= mention.from && (hit.spoken === "demonym" || hit.role === "owner") && view.clauses[hit.from] === view.clauses[reporter.from]) : undefined;
  if (whole && reporter) return { place: countryOf(whole.id), partner: (listed ?? reporter).id, outside: null };
  const actor = hits.find((hit) => hit.spoken === "actor");
  // "80 % of rare earths come from China": who is on the other side of the flow is not its reporter.
  const opposite = countries.find((hit) => hit.role === partnerRole && hit !== listed);
  const main = opposite !== undefined && frame.mainPlace === countryOf(opposite.id) && !exports ? (groupNamed(view) ?? (frame.lastPlace === countryOf(opposite.id) ? null : frame.lastPlace)) : exports && opensAsPart(view) ? (frame.level?.place ?? frame.mainPlace) : frame.mainPlace;
  // "Chinese exports came to 61 t; Japan took 44": whose flow a sentence has told, its later parts go on with.
  const told = frame.lastPlaceIn === view.id && (!exports || frame.measure?.key === metric.measure.key) ? frame.lastPlace : null;
  // "Zimbabwe's ban takes effect; the country shipped 1.1 million tonnes": the one named last before it.
  const country = /\b(?:the|that|this) (?:country|nation|state|bloc) \w+$/.test(wordsOf(view, 0, mention.from)) || /^该 国/.test(clauseWords(view, mention.from)) ? hits.findLast((hit) => hit.to <= mention.from && hit.id !== "WLD" && hit.spoken !== "actor") : undefined;
  const place = home ?? (country ? countryOf(country.id) : null) ?? (view.entities.length === 0 ? frame.lastPlace : told) ?? (exports && goesOnAbroad(frame) ? frame.mainPlace : null) ?? (actor?.from === 0 && actor.to <= mention.from ? countryOf(actor.id) : null) ?? (exports ? frame.raised : null) ?? main ?? (actor ? countryOf(actor.id) : null);
  const ends = countries.filter((hit) => (hit.role === partnerRole || comesBeforeGood(view, hit, exports)) && (hit !== reporter || home === null) && !leadsOn(view, hit, mention));
  const behind = ends.find((hit) => hit.from >= mention.to && hit.from - mention.to <= 2 && view.tokens[hit.from]?.kind !== "han");
  const candidates = countries.filter((hit) => (hit !== reporter || home === null) && (ends.includes(hit) ? isNear(view, hit, mention, metric) : countryOf(hit.id) !== place && near(view, hit, mention) && !leadsOn(view, hit, mention)));
  // "Europe fares worse than America: it bought 98 % of its magnets from China": the end that is marked, before one that only stands near.
  const marked = metric.form !== "share" ? undefined : ends.find((hit) => hit.role === partnerRole && hit.from >= mention.to && view.clauses[hit.from] === view.clauses[mention.to - 1] && !view.mentions.some((one) => one.quantity !== null && one.from >= mention.to && one.to <= hit.from));
  const other = listed ?? behind ?? marked ?? nearestPlace(view, candidates.filter((hit) => wordAt(view, hit.from - 1) !== "than"), mention);
  if (joint) return { place: joint.some((hit) => countryOf(hit.id) === home) ? frame.mainPlace : (home ?? told ?? main), partner: null, outside: null };
  // "the overall export fell": of all partners, whoever was told before.
  const overall = other !== null && view.clauses[other.from] !== view.clauses[mention.from] && /\b(?:overall|total)\b/.test(clauseWords(view, mention.from));
  if (other && !overall) return { place, partner: other.kind === "city" || other.kind === "subdivision" ? countryOf(other.id) : other.id, outside: null };
  const named = view.measures.some((hit) => hit.measure.key === metric.measure.key && hit.from < mention.from) || view.tokens.some((token) => token.text === "total");
  const share = metric.form === "share" || metric.form === "share-change";
  return { place, partner: !named && frame.partner !== null ? frame.partner : share ? frame.partner : "WLD", outside: null };
}

/** Who depends and on whom, where "its dependence" leaves it to the subject of the sentence. */
function leaner(view: StatementView, mention: Place, countries: readonly PlaceHit[]): Situation | null {
  const [first] = countries;
  if (first === undefined || first.from > 1 || first.role !== "plain" || !/\bits (?:\w+ )?(?:dependence|dependency|reliance) on(?: the)? /.test(wordsOf(view, first.to, mention.from))) return null;
  const source = countries.find((hit) => hit !== first && hit.to <= mention.from && /\bon(?: the)?$/.test(wordsOf(view, hit.from - 2, hit.from)));
  return source && countryOf(source.id) !== countryOf(first.id) ? { place: countryOf(first.id), partner: countryOf(source.id), outside: null } : null;
}

/**
 * "Japan, China's largest market, took 280 t", 日本为我国第一大出口市场,占比逾三成: whose market or supplier a place is ranked as is the other end
 * of its trade, as long as the figure names no other.
 */
function rankedEnds(view: StatementView, mention: FoundMention, exports: boolean, countries: readonly PlaceHit[]): Situation | null {
  if (view.standings.length === 0) return null;
  const fitting = view.standings.filter(({ subject, partner }) => subject !== null && partner !== null);
  const standing = fitting.length ? nearest(view, fitting, mention, 40, 0) : null;
  const [own, other] = [standing?.subject?.entity, standing?.partner?.entity];
  if (!standing || own?.type !== "place" || other?.type !== "place") return null;
  const ends = new Set([own.id, other.id]);
  if (countries.some((hit) => view.clauses[hit.from] === view.clauses[mention.from] && !ends.has(hit.id))) return null;
  const [seller, buyer] = standing.role?.side === "seller" ? [own.id, other.id] : [other.id, own.id];
  const [place, partner] = exports ? [seller, buyer] : [buyer, seller];
  return { place: countryOf(place), partner: countryOf(partner), outside: null };
}

/** 其中日本供应45%,中国占三成: who stands before a part of imports is where they come from. */
function supplierOf(view: StatementView, mention: Place, countries: readonly PlaceHit[]): PlaceHit | null {
  const among = view.tokens.findIndex((token, at) => (token.text === "其" && wordAt(view, at + 1) === "中") || (token.text === "of" && wordAt(view, at + 1) === "which"));
  if (among < 0 && isSourceList(view)) return countries.findLast((hit) => hit.to <= mention.from && mention.from - hit.to <= 2) ?? null;
  return among < 0 ? null : (countries.findLast((hit) => hit.from > among && hit.to <= mention.from && view.clauses[hit.from] === view.clauses[mention.from]) ?? null);
}

/** "the West": a group without a list of members, named as whom a flow concerns. */
function groupNamed(view: StatementView): string | null {
  const group = view.entities.find((hit) => hit.entity.type === "place" && hit.entity.kind === "undefined-group")?.entity;
  return group?.type === "place" ? group.id : null;
}

/** 卢旺达出口412吨,刚果(金)因战事,官方出口仅96吨: who opens a clause since the figure before is whom the next one is of. */
function openerSince(view: StatementView, mention: FoundMention, countries: readonly PlaceHit[]): PlaceHit | undefined {
  const before = view.mentions.findLast((other) => other.quantity?.hasUnit === true && other.to <= mention.from)?.to;
  if (before === undefined || view.tokens[mention.from - 1]?.kind !== "han") return undefined;
  return countries.findLast((hit) => hit.role === "plain" && hit.spoken === "name" && hit.from >= before && hit.to <= mention.from && clauseStart(view, hit.from) === hit.from && view.clauses[hit.from] !== view.clauses[mention.from]);
}

/** ...,官方出口仅96吨,不足上年同期的一半: of whom the figure before it was told in the same sentence. */
function toldLast(view: StatementView, mention: FoundMention, countries: readonly PlaceHit[], frame: Frame): PlaceHit | undefined {
  if (frame.lastPlaceIn !== view.id || view.tokens[mention.from - 1]?.kind !== "han") return undefined;
  return countries.findLast((hit) => hit.role === "plain" && hit.to <= mention.from && countryOf(hit.id) === frame.lastPlace);
}

/** 缅甸稀土矿进口量: where the good that is imported comes from. */
function comesBeforeGood(view: StatementView, hit: PlaceHit, exports: boolean): boolean {
  if (!exports && hit.role === "plain" && arrivesFrom(view, hit)) return true;
  return !exports && hit.role === "plain" && view.tokens[hit.to]?.kind === "han" && view.entities.some((other) => other.from === hit.to && view.measures.some((measure) => measure.measure.key === "imports" && measure.from === other.to));
}

/** 印尼湿法料同期到货3.3万吨: what comes in, called after where it comes from. */
function arrivesFrom(view: StatementView, hit: Place): boolean {
  if (view.tokens[hit.to]?.kind !== "han" || /^(?:港|国|进|从|自|口|主|沿|各)$/.test(wordAt(view, hit.to))) return false;
  return /^(?:(?![,;。进])\S ){1,6}?(?:料|矿|镍|货 源|产 品|中 间 品|精 矿) (?:(?![,;。])\S ){0,4}(?:到 货|到 港)/.test(wordsOf(view, hit.to, hit.to + 16));
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
  if (view.tokens[hit.from]?.kind === "han" && hit.role === "origin" && /^(?:的 (?:\S+ ){0,6})?(?:(?:来|产|源) 自|从|依 赖(?: 于)?)$/.test(wordsOf(view, mention.to, hit.from))) return true;
  if (view.tokens[hit.from]?.kind === "han" && hit.role === "origin" && isFirstFigure(view, mention)) return view.clauses[hit.from] === view.clauses[mention.from];
  if (view.tokens[hit.from]?.kind === "han") return hit.from - mention.to <= 3 && /^[往至到向]$/.test(wordAt(view, hit.from - 1)) && view.clauses[hit.from] === view.clauses[mention.from];
  // "600 tonnes (67 %) went to Japan": the part in brackets goes the same way.
  const crossed = view.mentions.some((other) => other !== mention && other.quantity !== null && other.from >= mention.to && other.to <= hit.from && !(other.from === mention.to + 1 && wordAt(view, mention.to) === "("));
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
  return between.length <= 3 || between.some((word) => TAKERS.has(word) || word === "supplied") || /\bshare\b|份 额|占 比|比 重/.test(between.join(" "));
}

/** "Germany's share fell to 27 %, whereas Japan's rose to 33 %": what is Japan's is what was Germany's. */
function elliptic(view: StatementView, mention: Place, countries: readonly PlaceHit[]): PlaceHit | null {
  const own = countries.find((hit) => hit.role === "owner" && hit.to <= mention.from && view.clauses[hit.from] === view.clauses[mention.from] && /^' s (?:rose|fell|was|were|grew|climbed|dropped|slipped|declined|increased|decreased|shrank|jumped|stood|is)\b/.test(wordsOf(view, hit.to, hit.to + 3)));
  const first = own && countries.find((hit) => hit.role === "owner" && hit.to <= own.from);
  return first && /^' s share\b/.test(wordsOf(view, first.to, first.to + 3)) ? own : null;
}

/** Does the place stand before the verb or noun of its trade: "Chile shipped", 中国稀土永磁出口? */
function isSubject(view: StatementView, hit: PlaceHit, exports: boolean, home: string | null): boolean {
  if (hit.role === "destination" || hit.role === "origin" || wordAt(view, hit.to) === "占" || (exports && TAKERS.has(wordAt(view, hit.to)))) return false;
  if (!exports && home !== hit.id && arrivesFrom(view, hit)) return false;
  const verb = view.measures.find((measure) => measure.measure.key === (exports ? "exports" : "imports") && measure.from >= hit.to);
  if (!verb) return false;
  // 缅甸稀土矿进口量: a country right before the good that is imported is where it comes from.
  if (!exports && home !== hit.id && view.tokens[hit.to]?.kind === "han" && view.entities.some((other) => other.from === hit.to && other.to === verb.from)) return false;
  const passing = view.standings.reduce((sum, { aside }) => sum + (aside && aside[0] >= hit.to && aside[1] <= verb.from ? aside[1] - aside[0] : 0), 0);
  const gap = verb.from - hit.to - passing;
  return gap <= 14 && view.clauses[hit.from] === view.clauses[verb.from] && wordAt(view, hit.to) !== "supplied";
}

/** "Imports were 6,300 tonnes, and China's part in them was 88 %": an owner in a later clause owns what is told there. */
function isBehindIn(view: StatementView, hit: Place, mention: Place): boolean {
  // "imports slid to 5,420 tonnes as Myanmar's mines stayed shut": whose fault it is.
  if (hit.from >= mention.to && /\b(?:as|because|after|since|amid)\b/.test(wordsOf(view, mention.to, hit.from))) return true;
  return hit.from >= mention.to && view.clauses[hit.from] !== view.clauses[mention.from] && /^' s (?:share|part|portion|slice)\b/.test(wordsOf(view, hit.to, hit.to + 3));
}

/** "Congo's quota was half used. CMOC has shipped 9,900 tonnes": in the trade of the country spoken of, a company ships from there, wherever its seat is. */
function goesOnAbroad(frame: Frame): boolean {
  return frame.mainPlace !== null && frame.lastPlace === frame.mainPlace && !HUBS.has(frame.mainPlace) && (frame.homePlace === frame.mainPlace || /^export/.test(frame.quota?.key ?? ""));
}

/** "Germany took": the place is at the receiving end. */
export function isTaker(view: StatementView, hit: Place): boolean {
  return wordAt(view, hit.to) !== "imported" && TAKERS.has(wordAt(view, hit.to));
}
