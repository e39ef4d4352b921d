// What a figure measures: its unit says which measures are possible, the words around it which one is meant.
import type { FoundMention } from "../mentions/find-mentions.js";
import type { Course } from "../mentions/turns.js";
import type { Quantity } from "../numbers/quantity.js";
import { changeWords, SPREAD } from "./change-metric.js";
import { chosen, resolved } from "./chosen-measure.js";
import type { Frame } from "./frame.js";
import { ONE_OFF, type MeasureDimension, type MeasureWord } from "./measure-words.data.js";
import { byKey, isIdle, level, measureOf, type Metric } from "./metric-kinds.js";
import { partMetric } from "./part-metric.js";
import { samePart } from "./part-of-before.js";
import { securityMetric } from "./securities.js";
import { recycledBefore, stageNear } from "./stage-cues.js";
import { clauseWords, nearest, type Place, type StatementView, wordAt, wordsOf } from "./view.js";

const INTENSITY = measureOf("material-intensity", "material intensity", ["mass"]);
const ENERGY = measureOf("energy-intensity", "energy intensity", ["mass"]);
const ORE = measureOf("ore-per-product", "ore per tonne of product", ["mass"]);
const STOCK_MONTHS = measureOf("stocks", "stocks in months of use", ["time"]);

/** What a figure measures, or null when it measures nothing we know. */
export function metricOf(view: StatementView, mention: FoundMention, course: Course, frame: Frame): Metric | null {
  const { quantity } = mention;
  // The price of a share, and what a company earned before much of what it paid, are no measures of ours.
  if (!quantity || quantity.kind === "ordinal" || quantity.unit.endsWith("/share") || (quantity.dimension === "money" && isEbitda(view, mention))) return null;
  const security = securityMetric(view, mention, course);
  if (security) return security;
  const contrasted = course.role === "level" ? contrastedWith(view, mention, frame) : null;
  if (contrasted) return contrasted;
  const part = course.role === "level" ? samePart(view, mention, frame) : null;
  if (part) return part;
  const dimension = dimensionOf(quantity) ?? (isGas(view, quantity, frame) ? "mass" : null);
  if (dimension === null) return null;
  if (dimension === "time") return timeMetric(view, mention, course);
  if (dimension === "count") return countMetric(view, mention);
  if (dimension === "power") return level(nearest(view, view.measures.filter((hit) => hit.measure.dimensions.includes("power") && !isIdle(view, hit)), mention, 24, 4)?.measure);
  if (quantity.value === 0 && !quantity.hasUnit) return zeroMetric(view, mention, frame);
  if (dimension === "percent" || dimension === "ratio") return partMetric(view, mention, quantity, course, frame);
  // 压实密度1.75克每立方厘米: a density is of no output.
  if (dimension === "mass" && quantity.unit.endsWith("/cm3")) return null;
  if (dimension === "mass" && !quantity.hasDenominator && isPerTonne(view, mention)) return { measure: INTENSITY, form: course.role === "difference" ? "change" : "level", words: INTENSITY.label, stage: null };
  const special = specialMetric(quantity);
  if (special) return special;
  // "alloy grade is 40 cents a pound dearer": than another grade, where no other time is told.
  if (dimension === "price" && /\b(?:dearer|cheaper)(?: [^a-z\d]*)?$/.test(wordsOf(view, mention.from, mention.to + 1)) && !view.mentions.some((other) => other.date !== null && other.from > mention.from)) return { measure: SPREAD, form: "level", words: SPREAD.label, stage: null };
  const measure = resolved(view, mention, chosen(view, mention, dimension, frame), frame);
  if (!measure) return null;
  // "will invest 200 million more in": what is added to what was spent before is spent, and no change of spending.
  const added = ONE_OFF.has(measure.key) && /^(?:more|extra|further) (?:in|into|on|for|to)\b/.test(wordsOf(view, mention.to - (wordAt(view, mention.to - 1) === "more" ? 1 : 0), mention.to + 2));
  const changed = course.role === "difference" && !added && !isLoss(view, mention, measure);
  return { measure, form: changed ? "change" : "level", words: changed ? changeWords(measure) : measure.label, stage: measure.stage ?? stageNear(view, mention) ?? (changed ? recycledBefore(view, mention, measure) : null) };
}

/** "a third, not the 42 % quoted", "92 %, against 99 % in March", 55%,而非70%: the other figure of the same thing. */
function contrastedWith(view: StatementView, mention: FoundMention, frame: Frame): Metric | null {
  const { level: told } = frame;
  const { quantity } = mention;
  if (told === null || !quantity || told.in !== view.id || told.unit !== quantity.unit || quantity.dimension === "count" || quantity.dimension === "time" || view.parts[told.at] !== view.parts[mention.from]) return null;
  if (!/(?:\bnot (?:the|a)|\brather than(?: the)?|\binstead of(?: the)?|\bagainst|\bversus|\bcompared with|而 非|而 不 是)$/.test(wordsOf(view, mention.from - 3, mention.from)) && !/(?:^|[,;] )(?:低 于|高 于|少 于|多 于)(?: (?![,;。])\S+){1,10} 的$/.test(wordsOf(view, mention.from - 14, mention.from))) return null;
  const named = view.measures.some((hit) => hit.from > told.at && hit.to <= mention.from + 1 && view.clauses[hit.from] === view.clauses[mention.from]);
  return named ? null : told.metric;
}

/** Is the sum told of earnings before interest, tax and the rest, with no other account named since? */
function isEbitda(view: StatementView, mention: FoundMention): boolean {
  const at = view.tokens.findLastIndex((token, i) => i < mention.from && (token.text === "ebitda" || token.text === "ebit"));
  return at >= 0 && view.clauses[at] === view.clauses[mention.from] && !view.measures.some((hit) => hit.from > at && hit.to <= mention.from && hit.measure.dimensions.includes("money"));
}

const PROFITS: ReadonlySet<string> = new Set(["net-profit", "pre-tax-profit", "operating-profit"]);

/** "a loss of 2.07 billion yuan", 亏损20.7亿元: what was lost is a profit below nothing, and no change of one. */
export function isLoss(view: StatementView, mention: Place, { key }: Pick<MeasureWord, "key">): boolean {
  if (!PROFITS.has(key)) return false;
  const named = view.measures.findLast((hit) => hit.measure.key === key && hit.to <= mention.from && view.parts[hit.from] === view.parts[mention.from]);
  if (named && /\bloss\b|亏 损/.test(wordsOf(view, named.from, named.to))) return true;
  return /\bloss(?:es)?(?: (?:narrowed|narrows|widened|widens|shrank|shrinks|deepened|grew|halved|was|were|came|stood|swelled|rose|fell))?(?: (?:of|to|from|at|by))?(?: [a-z]+){0,2}$|亏 损(?: 了| 额)?(?: 为| 达)?$|净 亏(?: 损)?$/.test(wordsOf(view, mention.from - 5, mention.from));
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

/** 单吨硅铁消耗1.02吨, 吨镁耗煤4.2吨: what one tonne takes in, though the tonne is told first. */
function isPerTonne(view: StatementView, mention: Place): boolean {
  return view.words.includes("耗") && /(?:单 吨|每 吨|(?:^|[,;。] )吨) (?:\S ){1,6}?(?:消 耗|单 耗|耗)/.test(clauseWords(view, mention.from));
}

/** Helium is sold by the cubic metre; other volumes are of water and waste. */
function isGas(view: StatementView, quantity: Quantity, frame: Frame): boolean {
  if (quantity.dimension !== "volume" || !quantity.unit.startsWith("m3")) return false;
  const named = view.entities.flatMap(({ entity }) => (entity.type === "mineral" || entity.type === "good" ? entity.minerals : []));
  return (named.length ? named : frame.topic.minerals).includes("helium");
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

function timeMetric(view: StatementView, mention: FoundMention, course: Course): Metric | null {
  const around = view.words;
  const before = wordsOf(view, mention.from - 8, mention.from);
  // 处于近五年低位, 十年来最低: how far back a rank goes.
  if (/^(?:低 位|高 位|新 高|新 低|低 点|高 点|以 来|来|内|最|均 值|平 均)/.test(wordsOf(view, mention.to, mention.to + 2))) return null;
  // "buy tungsten for its stockpile over five years": how long it is bought for.
  if (/\b(?:over|within|during|in|for)(?: the)?(?: next| coming| past| last)?$/.test(wordsOf(view, mention.from - 3, mention.from + (wordAt(view, mention.from) === "over" ? 1 : 0))) && /\b(?:buy|buys|buying|purchase|purchases|build|builds|add|adds|acquire|spend|fill|stockpiling)\b/.test(clauseWords(view, mention.from))) return null;
  // 至少三个月用量的战略储备, "three months' worth of stocks"
  const kept = /^(?:的 )?(?:用 量|消 费 量|需 求 量|进 口 量|使 用 量) 的 (?:\S ){0,4}(?:储 备|库 存)/.test(wordsOf(view, mention.to, mention.to + 12)) || /^(?:' )?(?:s )?worth of (?:\w+ ){0,2}(?:stocks?|supply|supplies|consumption|demand|use)\b/.test(wordsOf(view, mention.to, mention.to + 7)) || /^of (?:\w+ )?(?:use|consumption|demand|imports|supply)\b/.test(wordsOf(view, mention.to, mention.to + 4)) && (/\b(?:holds?|keeps?|covers?|stores?|stockpiles?|worth)$/.test(wordsOf(view, mention.from - 1, mention.from)) || view.measures.some((hit) => /^(?:stocks|strategic-reserve|stockpile-metals)$/.test(hit.measure.key) && hit.to <= mention.from && view.parts[hit.from] === view.parts[mention.from]));
  if (kept) return { measure: STOCK_MONTHS, form: "level", words: STOCK_MONTHS.label, stage: null };
  if (/\b(?:stocks?|stockpiles?|inventor(?:y|ies))\b|库 存|储 备 量/.test(before) || (/库 存|储 备 量/.test(clauseWords(view, mention.from)) && /^[至到]$/.test(wordAt(view, mention.from - 1)))) return { measure: STOCK_MONTHS, form: "level", words: STOCK_MONTHS.label, stage: null };
  // "a suspension of shipments for three months": of what is sent, and of no rule.
  if (/\bsuspension of (?:\w+ ){0,3}(?:shipments|exports|supplies|deliveries|trade)\b/.test(view.words)) return null;
  const fitting = view.measures.filter((hit) => hit.measure.dimensions.includes("time"));
  const hit = nearest(view, fitting, mention, 30, 4) ?? (course.role === "difference" ? (fitting[0] ?? null) : null);
  if (!hit) return null;
  if (hit.measure.key !== "suspension" && !/\b(?:licen[cs]es?|permits?|approvals?|applications?|certificates?)\b|许 可|审 批|配 额|出 口 申 请|批 准/.test(around)) return null;
  if (hit.measure.key === "suspension" && wordAt(view, mention.from - 1) !== "for" && !/暂 停/.test(before)) return null;
  const change = course.role === "difference";
  // 有效期由一年延长至三年, 审批周期延长至45天: what is lengthened is a validity or a wait.
  const lengthened = hit.measure.key === "licence-extension" && !change ? byKey.get(/有 效 期|\bvalidity\b/.test(clauseWords(view, mention.from)) ? "licence-validity" : /审 批|审 核|办 理|\b(?:approval|processing|waiting) times?\b/.test(clauseWords(view, mention.from)) ? "licence-approval-time" : "") : undefined;
  if (lengthened) return level(lengthened);
  return { measure: hit.measure, form: change ? "change" : "level", words: change ? `${hit.measure.label} change` : hit.measure.label, stage: null };
}

function countMetric(view: StatementView, mention: FoundMention): Metric | null {
  const { quantity } = mention;
  if (!quantity || quantity.dimension !== "count") return null;
  const fitting = view.measures.filter((hit) => hit.measure.dimensions.includes("count"));
  const behind = wordAt(view, mention.to);
  if (quantity.unit === "application" && /\b(?:rejected|refused|denied|turned down)$/.test(wordsOf(view, mention.from - 2, mention.from))) return null;
  if (quantity.unit === "application") {
    // "19 of 141 applications had been approved": so many of them were.
    if (behind === "of") return /\b(?:approved|granted|cleared)\b/.test(view.words) ? level(byKey.get("licence-approvals")) : null;
    // "1,014 were approved", "another 60 have been granted"
    const passed = /^(?:(?:was|were|has|have|had|been|since|then|already) )*(?:approved|granted|cleared)\b/.test(wordsOf(view, mention.to, mention.to + 5));
    const key = passed || /^(?:approved|granted|issued)$/.test(wordAt(view, mention.from - 1)) ? "licence-approvals" : "licence-applications";
    return level(byKey.get(key));
  }
  // 驳回9份: what was turned down was not granted.
  if (quantity.unit === "licence" && /(?:驳 回|拒 绝|退 回|不 予 \S \S)(?: \S){0,3}$|\b(?:rejected|refused|denied|turned down)$/.test(wordsOf(view, mention.from - 6, mention.from))) return null;
  // 受理出口许可申请1,286份: what is handed in is not what is granted.
  if (quantity.unit === "licence" && /申 请(?: \S){0,3}$|受 理(?: \S){0,10}$/.test(wordsOf(view, mention.from - 12, mention.from)) && !/批 准(?: \S){0,6}$/.test(wordsOf(view, mention.from - 8, mention.from))) return level(byKey.get("licence-applications"));
  if (quantity.unit === "licence") return level(byKey.get("licence-approvals"));
  if (quantity.unit === "project") return level(/decision|final investment/.test(wordsOf(view, mention.to, mention.to + 6)) ? measureOf("strategic-projects", "projects with final investment decision", ["count"]) : byKey.get("strategic-projects"));
  if (quantity.value !== null && quantity.value < 20 && quantity.unit !== "metal") return null;
  const hit = nearest(view, fitting, mention, 14, 4);
  // "3 million cars would need 6,000 tons": cars are what needs, not what is needed.
  if (hit && hit.from >= mention.to && /^(?:needs?|absorbs?|consumes?|produces?|makes?|supplies|supply)$/.test(wordAt(view, hit.from))) return null;
  // 欧盟27国合计出口: how many are in a group is no amount of what they trade.
  if (hit && quantity.unit === "country" && !hit.measure.dimensions.every((one) => one === "count")) return null;
  return hit ? level(hit.measure) : null;
}
