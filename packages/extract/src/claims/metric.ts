// What a figure measures: its unit says which measures are possible, the words around it which one is meant.
import { isTradeMeasure } from "@monazite/core";
import type { FoundMention } from "../mentions/find-mentions.js";
import type { Course } from "../mentions/turns.js";
import type { Quantity } from "../numbers/quantity.js";
import { countryOf } from "../entities/entities.js";
import type { Frame } from "./frame.js";
import type { MeasureDimension, MeasureWord } from "./measure-words.data.js";
import { gradeMetric } from "./grade-metric.js";
import { byKey, isIdle, level, measureOf, type Metric } from "./metric-kinds.js";
import { placeHits } from "./place-hits.js";
import { securityMetric } from "./securities.js";
import { shared, shareLabel, shareMetric } from "./share-metric.js";
import { stageInPart, stageNear } from "./stage-cues.js";
import { clauseWords, distance, nearest, partWords, wordAt, wordsOf, type MeasureHit, type Place, type StatementView } from "./view.js";

const INTENSITY = measureOf("material-intensity", "material intensity", ["mass"]);
const ENERGY = measureOf("energy-intensity", "energy intensity", ["mass"]);
const ORE = measureOf("ore-per-product", "ore per tonne of product", ["mass"]);
const SPREAD = measureOf("price-spread", "price spread", ["price"]);
const STOCK_MONTHS = measureOf("stocks", "stocks in months of use", ["time"]);

/** What a figure measures, or null when it measures nothing we know. */
export function metricOf(view: StatementView, mention: FoundMention, course: Course, frame: Frame): Metric | null {
  const { quantity } = mention;
  if (!quantity || quantity.kind === "ordinal") return null;
  const security = securityMetric(view, mention, course);
  if (security) return security;
  const dimension = dimensionOf(quantity);
  if (dimension === null) return null;
  if (dimension === "time") return timeMetric(view, mention, course);
  if (dimension === "count") return countMetric(view, mention);
  if (dimension === "power") return level(nearest(view, view.measures.filter((hit) => hit.measure.dimensions.includes("power") && !isIdle(view, hit)), mention, 24, 4)?.measure);
  if (quantity.value === 0 && !quantity.hasUnit) return zeroMetric(view, mention, frame);
  if (dimension === "percent" || dimension === "ratio") return partMetric(view, mention, quantity, course, frame);
  const special = specialMetric(quantity);
  if (special) return special;
  // "alloy grade is 40 cents a pound dearer": than another grade, where no other time is told.
  if (dimension === "price" && /\b(?:dearer|cheaper)(?: [^a-z\d]*)?$/.test(wordsOf(view, mention.from, mention.to + 1)) && !view.mentions.some((other) => other.date !== null && other.from > mention.from)) return { measure: SPREAD, form: "level", words: SPREAD.label, stage: null };
  const measure = resolved(view, mention, chosen(view, mention, dimension, frame), frame);
  if (!measure) return null;
  const changed = course.role === "difference" && !isLoss(view, mention, measure);
  return { measure, form: changed ? "change" : "level", words: changed ? changeWords(measure) : measure.label, stage: measure.stage ?? stageNear(view, mention) };
}

/** "a loss of 2.07 billion yuan", 亏损20.7亿元: what was lost is a profit below nothing, and no change of one. */
export function isLoss(view: StatementView, mention: Place, { key }: Pick<MeasureWord, "key">): boolean {
  if (key !== "net-profit") return false;
  const named = view.measures.findLast((hit) => hit.measure.key === key && hit.to <= mention.from && view.parts[hit.from] === view.parts[mention.from]);
  if (named && /\bloss\b|亏 损/.test(wordsOf(view, named.from, named.to))) return true;
  return /\bloss(?:es)? of(?: [a-z]+){0,2}$|亏 损(?: 了| 额)?(?: 为| 达)?$|净 亏(?: 损)?$/.test(wordsOf(view, mention.from - 5, mention.from));
}

/** "exports were zero", "net debt is nil": nothing, of whatever is spoken of. */
function zeroMetric(view: StatementView, mention: FoundMention, frame: Frame): Metric | null {
  const hit = nearest(view, view.measures.filter((candidate) => !isIdle(view, candidate) && !candidate.measure.dimensions.includes("percent")), mention, 40, 4);
  return level(hit?.measure ?? frame.measure ?? undefined);
}

type Dimension = MeasureDimension | "ratio";

function dimensionOf(quantity: Quantity): Dimension | null {
  switch (quantity.dimension) {
    case "mass": return "mass";
    case "energy": return quantity.hasDenominator ? "mass" : "energy";
    case "power": return quantity.hasDenominator ? null : "power";
    case "money": return quantity.hasDenominator && !/\/(?:a|mo|application|licence)$/.test(quantity.unit) ? "price" : "money";
    case "percent": case "points": case "parts": return "percent";
    case "ratio": return "ratio";
    case "time": return "time";
    case "count": return "count";
    default: return quantity.value === 0 ? "mass" : null;
  }
}

/** Kilograms a vehicle, megawatt hours a tonne: the unit alone says it. */
function specialMetric(quantity: Quantity): Metric | null {
  const [of, per] = quantity.unit.split("/");
  if (per === undefined || per === "a" || per === "mo" || per === "quarter" || per === "d" || per === "wk") return null;
  if (quantity.dimension === "energy") return { measure: ENERGY, form: "level", words: ENERGY.label, stage: null };
  if (quantity.dimension !== "mass") return null;
  if (per === "t" && of === "t") return { measure: ORE, form: "level", words: ORE.label, stage: null };
  return { measure: INTENSITY, form: "level", words: INTENSITY.label, stage: "end-use" };
}

/** The measure word nearest to a figure that the figure can be of. */
function chosen(view: StatementView, mention: FoundMention, dimension: MeasureDimension, frame: Frame): MeasureWord | null {
  const fitting = view.measures.filter((hit) => hit.measure.dimensions.includes(dimension) && !isIdle(view, hit));
  // "A$402 million in cash", "32,000 tons in stock": what follows "in" names the figure.
  const named = fitting.find((candidate) => candidate.from === mention.to + 1 && wordAt(view, mention.to) === "in");
  if (named) return named.measure;
  const compound = compoundOf(view, mention, fitting);
  if (compound) return compound;
  if (dimension === "mass" && frame.quota !== null && ALLOTTING.test(wordAt(view, mention.from - 1))) return frame.quota;
  const spent = dimension === "money" ? spentOn(view, mention) : null;
  if (spent) return spent;
  const outer = asideOf(view, mention);
  if (outer && !fitting.some((hit) => hit.from > outer.open && hit.to <= mention.from)) {
    const held = nearest(view, fitting.filter((hit) => hit.to <= outer.open), { from: outer.open, to: outer.open + 1 }, 24);
    if (held) return held.measure;
  }
  // "has capped annual exports at 96,600 tons": a cap on a flow is a quota.
  const cap = fitting.findLast((candidate) => candidate.measure.key === "quota" && candidate.to <= mention.from && mention.from - candidate.to <= 5 && view.clauses[candidate.from] === view.clauses[mention.from]);
  const hit = cap ?? nearest(view, fitting, mention, 40, 4);
  // Chinese names what it measures before the figure: 试采350吨泥浆,储量估计为... has no reserve of 350 tonnes.
  const behindHan = hit && hit.from >= mention.to && view.tokens[hit.from]?.kind === "han" && view.clauses[hit.from] !== view.clauses[mention.from];
  // "€140 million so far, €38 million of that a grant": the noun behind the second is of the second.
  const crossed = hit !== null && dimension === "money" && hit.from >= mention.to && view.clauses[hit.from] !== view.clauses[mention.from] && view.mentions.some((other) => other.quantity?.dimension === "money" && other.from >= mention.to && other.to <= hit.from);
  if (hit && !behindHan && !crossed) return isCostNoun(view, hit) ? (byKey.get("cost") ?? hit.measure) : hit.measure;
  const earlier = fitting.findLast((candidate) => candidate.to <= mention.from);
  if (earlier) return { ...earlier.measure, ...(byKey.get(earlier.measure.key)) };
  // "NdPr oxide contained in carbonate was 402 tonnes": what is in what was made was made with it.
  if (dimension === "mass" && /\bcontained in\b/.test(clauseWords(view, mention.from)) && frame.periods.has("output")) return byKey.get("production") ?? null;
  if (dimension === "mass" && frame.measures.get("mass")?.key.endsWith("quota") && /\b(?:mine|plant|refinery|smelter)\b|矿 山|工 厂/.test(view.words)) return byKey.get("production") ?? null;
  // A yearly amount that nothing else names is what a plant can make.
  if (dimension === "mass" && /\/a$/.test(mention.quantity?.unit ?? "")) return byKey.get("capacity") ?? null;
  // A grant, a loan or a fine is a deed and goes on in no later figure.
  if (dimension === "money" && ONCE.has(frame.measures.get(dimension)?.key ?? "")) return null;
  // Money is no price, and no value of exports, because those were spoken of before.
  if (dimension === "money" && frame.measures.get(dimension)?.dimensions[0] !== "money" && (mention.quantity?.value ?? 0) >= 1e6) return null;
  // Another country's figure without a word of trade is no flow of the country spoken of.
  if (dimension === "mass" && isTradeMeasure(frame.measures.get("mass")?.key ?? "") && ownsAnother(view, mention, frame)) return byKey.get("production") ?? null;
  return frame.measures.get(dimension) ?? (dimension === "price" ? (byKey.get("price") ?? null) : null);
}

/** "was given 3,100 tonnes", "received 31,200 tonnes": of what was handed out. */
const ALLOTTING = /^(?:given|received|got|gets|receives|allocated|allotted|awarded|assigned|granted)$/;

/** "a A$200 million loan facility", "the €300 million budget": the noun an amount is put before. */
function compoundOf(view: StatementView, mention: Place, fitting: readonly MeasureHit[]): MeasureWord | null {
  if (!/^(?:a|an|the|its|their|this|that|new|further|another)$/.test(wordAt(view, mention.from - 1))) return null;
  const hit = fitting.find((candidate) => candidate.from >= mention.to && candidate.from - mention.to <= 2);
  if (!hit || view.clauses[hit.from] !== view.clauses[mention.to - 1]) return null;
  for (let at = mention.to; at < hit.from; at++) if (view.tokens[at]?.kind !== "word" || /^(?:of|in|to|from|for|on|by|at|with|and|or|was|is|are|were|has|had)$/.test(wordAt(view, at))) return null;
  return hit.measure;
}

/** "separation costs are $4 per kg" are what it costs to make; "oxide costs $4 per kg" is what is paid for it. */
function isCostNoun(view: StatementView, hit: MeasureHit): boolean {
  return hit.measure.key === "price" && /^costs?$/.test(wordAt(view, hit.from)) && hit.to === hit.from + 1 && (/^(?:are|were|is|was|of|at|have|has)$/.test(wordAt(view, hit.to)) || /^(?:our|their|its|the|separation|refining|processing|mining|labour|labor|energy|production|unit|total|smelting|extraction)$/.test(wordAt(view, hit.from - 1)));
}

const ONCE = new Set(["grant", "loan", "fine", "royalty", "deal-value", "funding", "investment", "order-value", "strategic-reserve", "fee"]);

/** "a 4.5 trillion rupiah smelter" is what it costs to build; "a 30 % stake for 350 billion won" what was paid for it. */
function spentOn(view: StatementView, mention: Place): MeasureWord | null {
  if (/^(?:(?:nickel|cobalt|lithium|copper|new|joint|rare|earths?|magnet|battery|processing|pilot|expansion) ){0,3}(?:smelter|refinery|plant|factory|mine|facility|complex|project|programme|program|mill|kiln)\b/.test(wordsOf(view, mention.to, mention.to + 5))) return byKey.get("investment") ?? null;
  const paid = /\bpaid(?: \w+){0,2}$/.test(wordsOf(view, mention.from - 3, mention.from)) && /\b(?:stakes?|interest|venture|shares|acqui\w+)\b/.test(partWords(view, mention.from));
  if (paid) return byKey.get("deal-value") ?? null;
  const sold = wordAt(view, mention.from - 1) === "for" && /\b(?:stake|stakes|shares|interest|shareholding)\b/.test(wordsOf(view, mention.from - 8, mention.from));
  return sold ? (byKey.get("deal-value") ?? null) : null;
}

/** "A$61 million (30 June: A$70 million) and debt": the brackets a figure stands in say more of what stands before them. */
function asideOf(view: StatementView, mention: Place): { readonly open: number } | null {
  for (let at = mention.from - 1; at >= Math.max(0, mention.from - 10); at--) {
    const token = view.tokens[at];
    if (token?.kind !== "mark") continue;
    if (token.text === ")" || token.text === ";") return null;
    if (token.text === "(") return view.mentions.some((other) => other.quantity !== null && other.to <= at && view.parts[other.from] === view.parts[at]) ? { open: at } : null;
  }
  return null;
}

/** "Indonesia's MHP contained 41,000 tons": a place before the figure owns it, and it is not the one of the figures before. */
function ownsAnother(view: StatementView, mention: Place, frame: Frame): boolean {
  const owner = placeHits(view).find((hit) => hit.role === "owner" && hit.to <= mention.from);
  return owner !== undefined && frame.lastPlace !== null && countryOf(owner.id) !== frame.lastPlace && countryOf(owner.id) !== frame.mainPlace;
}

/** A bare "quota" is of mining or of exports as the text around it says. */
function resolved(view: StatementView, mention: Place, measure: MeasureWord | null, frame: Frame): MeasureWord | null {
  if (measure?.key !== "quota" || wordAt(view, mention.from) === "") return measure;
  const around = view.words;
  const named = view.measures.find((hit) => hit.measure.key.endsWith("-quota"));
  if (named) return named.measure;
  if (/\b(?:exports?|shipments?)\b|出 口/.test(clauseWords(view, mention.from)) && !/\b(?:mining|extraction)\b|开 采/.test(around)) return byKey.get("export-quota") ?? measure;
  // China gives out what may be mined in batches, and what may be exported by the year.
  if (/\bbatch(?:es)?\b|第 \S 批/.test(around) && !/\bexports?\b|出 口/.test(around)) return byKey.get("mining-quota") ?? measure;
  if (/\b(?:mining|ore|extraction)\b|开 采|矿/.test(around)) return byKey.get("mining-quota") ?? measure;
  if (/\bexport|出 口/.test(around)) return byKey.get("export-quota") ?? measure;
  return frame.measure?.key.endsWith("-quota") ? frame.measure : (byKey.get("export-quota") ?? measure);
}

function timeMetric(view: StatementView, mention: FoundMention, course: Course): Metric | null {
  const around = view.words;
  const before = wordsOf(view, mention.from - 8, mention.from);
  // 处于近五年低位, 十年来最低: how far back a rank goes.
  if (/^(?:低 位|高 位|新 高|新 低|低 点|高 点|以 来|来|内|最|均 值|平 均)/.test(wordsOf(view, mention.to, mention.to + 2))) return null;
  if (/\b(?:stocks?|stockpiles?|inventor(?:y|ies))\b|库 存/.test(before)) return { measure: STOCK_MONTHS, form: "level", words: STOCK_MONTHS.label, stage: null };
  const fitting = view.measures.filter((hit) => hit.measure.dimensions.includes("time"));
  const hit = nearest(view, fitting, mention, 30, 4) ?? (course.role === "difference" ? (fitting[0] ?? null) : null);
  if (!hit) return null;
  if (hit.measure.key !== "suspension" && !/\b(?:licen[cs]es?|permits?|approvals?|applications?)\b|许 可|审 批|配 额/.test(around)) return null;
  if (hit.measure.key === "suspension" && wordAt(view, mention.from - 1) !== "for" && !/暂 停/.test(before)) return null;
  const change = course.role === "difference";
  return { measure: hit.measure, form: change ? "change" : "level", words: change ? `${hit.measure.label} change` : hit.measure.label, stage: null };
}

function countMetric(view: StatementView, mention: FoundMention): Metric | null {
  const { quantity } = mention;
  if (!quantity || quantity.dimension !== "count") return null;
  const fitting = view.measures.filter((hit) => hit.measure.dimensions.includes("count"));
  const behind = wordAt(view, mention.to);
  if (quantity.unit === "application") {
    const key = /^(?:approved|granted)$/.test(behind) || /^(?:approved|granted|issued)$/.test(wordAt(view, mention.from - 1)) ? "licence-approvals" : "licence-applications";
    return level(byKey.get(key));
  }
  // 受理出口许可申请1,286份: what is handed in is not what is granted.
  if (quantity.unit === "licence" && /申 请(?: \S){0,3}$|受 理(?: \S){0,10}$/.test(wordsOf(view, mention.from - 12, mention.from)) && !/批 准(?: \S){0,6}$/.test(wordsOf(view, mention.from - 8, mention.from))) return level(byKey.get("licence-applications"));
  if (quantity.unit === "licence") return level(byKey.get("licence-approvals"));
  if (quantity.unit === "project") return level(/decision|final investment/.test(wordsOf(view, mention.to, mention.to + 6)) ? measureOf("strategic-projects", "projects with final investment decision", ["count"]) : byKey.get("strategic-projects"));
  if (quantity.value !== null && quantity.value < 20 && quantity.unit !== "metal") return null;
  const hit = nearest(view, fitting, mention, 14, 4);
  // "3 million cars would need 6,000 tons": cars are what needs, not what is needed.
  if (hit && hit.from >= mention.to && /^(?:needs?|absorbs?|consumes?|produces?|makes?|supplies|supply)$/.test(wordAt(view, hit.from))) return null;
  return hit ? level(hit.measure) : null;
}

/** Percentages, points and multiples: grades, changes, shares, rates of their own. */
function partMetric(view: StatementView, mention: FoundMention, quantity: Quantity, course: Course, frame: Frame): Metric | null {
  if (course.role !== "difference") {
    const grade = gradeMetric(view, mention, quantity);
    if (grade) return grade;
  }
  const named = course.role === "difference" || quantity.dimension === "ratio" ? null : namedShare(view, mention);
  if (named) return named;
  const step = course.role === "difference" ? null : benchmarkStep(view, mention);
  if (step) return step;
  const own = ownRate(view, mention, course);
  if (course.role === "difference") return changeMetric(view, mention, quantity, frame, own);
  if (quantity.dimension === "ratio") return ratioMetric(view, mention, frame);
  if (own) return { measure: own, form: "level", words: own.label, stage: own.stage ?? (own.key === "utilisation" ? stageInPart(view, mention) : null) };
  return shareMetric(view, mention, frame);
}

const VERBS: Readonly<Record<string, string>> = { mines: "mining", mined: "mining", extracts: "mining", refines: "refining", refined: "refining", smelts: "refining", smelted: "refining", separates: "separation" };
const STEPS: Readonly<Record<string, readonly [string, string]>> = { mine: ["mining share", "mining"], extract: ["mining share", "mining"], process: ["processing share", "refining"], refine: ["processing share", "refining"], recycle: ["recycling share", "recycling"] };

/** Shares with a name of their own: of licences granted, of a single source, of a company sold, of steps of the chain. */
function namedShare(view: StatementView, mention: FoundMention): Metric | null {
  const part = partWords(view, mention.from);
  const production = byKey.get("production");
  const as = (measure: MeasureWord | undefined, words: string, stage: string | null = null): Metric | null => (measure ? { measure, form: "share", words, stage } : null);
  if (/\b(?:applications?|licen[cs]es?|permits?)\b|许 可|申 请/.test(part) && /\b(?:granted|approved|cleared|refused|rejected|approval)\b|批 准|获 批|发 放/.test(part)) return as(byKey.get("licence-approval-share"), "licence approval share");
  if (/\bsingle (?:third )?(?:country|source|supplier)\b|单 一 来 源|单 一 国 家|同 一 国 家/.test(part) && nearest(view, [{ from: single(view), to: single(view) + 1 }], mention, 14, 1)) return as(byKey.get("imports"), "maximum share from one country");
  const owned = /\b(?:acquires?|acquired|option|stakes?|interest|operator|equity|shareholding)\b|收 购|转 让|持 股|股 权/.test(part) || /\b(?:sells?|sold|sale|buys?|bought)\b/.test(part) && /^of (?:[\w-]+ ){0,6}(?:mine|company|firm|project|venture|subsidiary|business|unit|deposit|plant|smelter|refinery|miner|shares)\b/.test(wordsOf(view, mention.to, mention.to + 8));
  if (owned && !/\b(?:output|production|exports?|imports?|shipments?|demand|consumption|accounts?)\b/.test(part)) return as(byKey.get("stake"), "stake");
  const verb = VERBS[wordAt(view, mention.from - 1)];
  if (verb !== undefined && production) return as({ ...production, stage: verb }, "production share", verb);
  const step = STEPS[wordAt(view, mention.from - 1)] ?? processedBehind(view, mention);
  return step && production ? as(production, step[0], step[1]) : null;
}

/** "30 % of ore must be processed domestically": the step behind what is divided. */
function processedBehind(view: StatementView, mention: Place): readonly [string, string] | undefined {
  const step = /^of (?:\w+ ){1,4}(?:must be|shall be|to be|be|is|are) (mined|processed|refined)\b/.exec(wordsOf(view, mention.to, mention.to + 9))?.[1];
  return step === undefined ? undefined : STEPS[{ mined: "mine", processed: "process", refined: "refine" }[step] ?? ""];
}

const BENCHMARKS: Readonly<Record<string, keyof typeof STEPS>> = { extraction: "extract", mining: "mine", processing: "process", refining: "refine", recycling: "recycle" };

/** "at least 10 % of consumption from extraction, 40 % from processing and 25 % from recycling": by which step it is to be covered. */
function benchmarkStep(view: StatementView, mention: FoundMention): Metric | null {
  if (!/^(?:of|from|by|through)$/.test(wordAt(view, mention.to))) return null;
  const words = wordsOf(view, mention.to, mention.to + 7);
  const step = /^(?:of (?:\w+ ){1,4})?(?:from|by|through) (?:domestic |its own )?(extraction|mining|processing|refining|recycling)\b/.exec(words)?.[1];
  const named = step === undefined ? undefined : STEPS[BENCHMARKS[step] ?? ""];
  const production = byKey.get("production");
  return named && production ? { measure: production, form: "share", words: named[0], stage: named[1] } : null;
}

/** Where "single" stands, or far off. */
function single(view: StatementView): number {
  const at = view.tokens.findIndex((token, i) => token.text === "single" || token.text === "单" && wordAt(view, i + 1) === "一" || token.text === "同" && wordAt(view, i + 1) === "一");
  return at < 0 ? view.tokens.length - 1 : at;
}

/** A measure that is itself a percentage: utilisation, tariff, margin, recycling rate, stake. */
function ownRate(view: StatementView, mention: FoundMention, course: Course): MeasureWord | null {
  const behind = wordsOf(view, mention.to, mention.to + 5);
  if (/^of (?:\w+ ){0,3}capacity/.test(behind) && /\b(?:run|runs|ran|running|operat\w+)\b/.test(wordsOf(view, mention.from - 5, mention.from))) return byKey.get("utilisation") ?? null;
  const fitting = view.measures.filter((hit) => hit.measure.dimensions.includes("percent") && !outOfReach(view, hit, mention));
  const hit = nearest(view, fitting, mention, course.role !== "difference" ? 22 : mention.quantity?.dimension === "points" ? 40 : 10, 4);
  if (!hit) return null;
  const competitor = nearest(view, view.shares, mention, 22, 4);
  if (competitor && distance(view, competitor, mention) < distance(view, hit, mention) && hit.measure.key !== "tariff") return null;
  if (hit.measure.key === "licence-applications") return byKey.get("licence-approval-share") ?? null;
  return hit.measure;
}

/** Behind the figure only what the figure is part of ("10 % royalty", "30 % interest"). */
function outOfReach(view: StatementView, hit: MeasureHit, mention: Place): boolean {
  if (hit.from < mention.to) return false;
  return hit.from - mention.to > 7 || view.clauses[hit.from] !== view.clauses[mention.to - 1];
}

function changeMetric(view: StatementView, mention: FoundMention, quantity: Quantity, frame: Frame, own: MeasureWord | null): Metric | null {
  if (isAgainstPrice(view, mention)) return { measure: SPREAD, form: "level", words: SPREAD.label, stage: null };
  const shareBefore = nearest(view, view.shares, mention, 16, 9);
  if (quantity.dimension === "points" && own) return { measure: own, form: "change", words: `${own.label} change`, stage: null };
  const fitting = view.measures.filter((hit) => (hit.measure.dimensions.some((dimension) => dimension !== "percent" && dimension !== "time") || hit.measure === own) && !isIdle(view, hit));
  const hit = nearest(view, fitting.filter((candidate) => candidate.to <= mention.from), mention, 40) ?? nearest(view, fitting, mention, 12);
  // "has tripled to $850 per kg": what got to a price is a price.
  const priced = hit === null && own === null && view.mentions.some((other) => other.quantity?.dimension === "money" && other.quantity.hasDenominator && view.clauses[other.from] === view.clauses[mention.from]);
  // "to triple its capacity": what is multiplied stands behind the verb.
  const object = quantity.dimension === "ratio" && /^(?:its|their|the|his|our)$/.test(wordAt(view, mention.to)) ? fitting.find((candidate) => candidate.from > mention.to && candidate.from - mention.to <= 4 && view.clauses[candidate.from] === view.clauses[mention.from]) : undefined;
  let measure = object?.measure ?? (priced ? byKey.get("price") : undefined) ?? hit?.measure ?? own ?? fitting.findLast((candidate) => candidate.to <= mention.from)?.measure ?? frame.measure;
  measure = resolved(view, mention, measure, frame);
  if (!measure || hit === null && saysPrice(view, mention)) measure = priceNear(view) || saysPrice(view, mention) ? (byKey.get("price") ?? null) : measure;
  if (measure?.key === "revenue" && soldInPieces(view, mention)) measure = byKey.get("sales-volume") ?? measure;
  const ends = view.mentions.some((other, at) => other !== mention && other.quantity?.dimension === "percent" && view.courses[at]?.role === "beginning" && view.parts[other.from] === view.parts[mention.from] && !isLevelBetween(view, mention, other) && !isRateBetween(view, mention, other));
  if (!measure && (ends || shareBefore)) measure = byKey.get("production") ?? null;
  if (!measure) return null;
  const ofShare = (ends && quantity.dimension === "percent" && own === null) || shareBefore !== null && shareBefore.to <= mention.from && /^(?:share|shares|占|占比|份额|比重)/.test(wordAt(view, shareBefore.from)) && (hit === null || hit.to <= shareBefore.from || quantity.dimension === "points");
  if (ofShare) return { measure: shared(measure, frame), form: "share-change", words: `${shareLabel(shared(measure, frame))} change`, stage: stageNear(view, mention) };
  return { measure, form: "change", words: changeWords(measure), stage: measure.stage ?? stageNear(view, mention) };
}

/** 比当时的市场价高出近一倍: held against another price of the same time, and no move of one. */
function isAgainstPrice(view: StatementView, mention: Place): boolean {
  if (!view.words.includes("比")) return false;
  return /(?:^| )比 (?:(?![,;。]).)*(?:价|价 格|成 本) (?:高 出|低|高)(?: 了| 出| 约| 近)*$/.test(wordsOf(view, mention.from - 14, mention.from)) && !/(?:上 [年月周]|去 年|昨|前 [一日]|同 期)/.test(wordsOf(view, mention.from - 14, mention.from));
}

/** "sales of 20.7 million cars, up 20 %": of the cars, where no money is told. */
function soldInPieces(view: StatementView, mention: Place): boolean {
  const here = view.mentions.filter((other) => other.quantity !== null && view.parts[other.from] === view.parts[mention.from]);
  return here.some(({ quantity }) => /^(?:count|energy|mass)$/.test(quantity?.dimension ?? "")) && !here.some(({ quantity }) => quantity?.dimension === "money");
}

/** "increased by 18 % to 42,000 tons and accounts for 14 %, up from 11 %": the 11 % is what the 14 % came from. */
function isLevelBetween(view: StatementView, mention: Place, beginning: Place): boolean {
  return view.shares.some((hit) => hit.from >= mention.to && hit.to <= beginning.from);
}

/** 销量增长约两成,毛利率由9.0%提升到17.2%: the beginning of a rate that is named between is of that rate. */
function isRateBetween(view: StatementView, mention: Place, beginning: Place): boolean {
  return view.measures.some((hit) => hit.measure.dimensions.includes("percent") && hit.from >= mention.to && hit.to <= beginning.from);
}

/** 涨 and 跌 are said of prices. */
function saysPrice(view: StatementView, mention: Place): boolean {
  return /[涨跌]/.test(wordsOf(view, mention.from - 4, mention.to));
}

/** A price anywhere in the statement makes its changes changes of price. */
function priceNear(view: StatementView): boolean {
  return view.mentions.some((mention) => mention.quantity?.dimension === "money" && mention.quantity.hasDenominator);
}

function changeWords(measure: MeasureWord): string {
  return `${measure.label} change`;
}

/** "about 2.6 times the domestic price", 是国内价格的3倍多. */
function ratioMetric(view: StatementView, mention: FoundMention, frame: Frame): Metric | null {
  // 处违法所得一倍以上三倍以下罚款: a rule of punishment measures no mineral.
  if (/罚 款|罚 金|违 法|\b(?:fines?|penalt(?:y|ies))\b/.test(clauseWords(view, mention.from))) return null;
  // "three times as long": so many times as much time, number or size, whatever was spoken of.
  if (/^as (?:long|many|often|fast|far|old|deep|likely|big|large|heavy|strong|quickly)\b/.test(wordsOf(view, mention.to, mention.to + 2))) return { measure: measureOf("ratio", "ratio"), form: "ratio", words: "ratio", stage: null };
  const named = /\bprices?\b|价/.test(`${wordsOf(view, mention.from - 8, mention.from)} ${wordsOf(view, mention.to, mention.to + 5)}`);
  const near = nearest(view, view.measures, mention, 20);
  if (!named && near && isCostNoun(view, near)) return { measure: byKey.get("cost") ?? near.measure, form: "ratio", words: "cost ratio", stage: null };
  const price = named || (near?.measure ?? frame.measure)?.key === "price";
  const measure = price ? byKey.get("price") : (near?.measure ?? frame.measure ?? undefined);
  if (!measure) return { measure: measureOf("ratio", "ratio"), form: "ratio", words: "ratio", stage: null };
  return { measure, form: "ratio", words: price ? "price ratio" : "ratio", stage: null };
}
