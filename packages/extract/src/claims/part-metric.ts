// What percentages, points and multiples measure: grades, changes, shares, rates of their own.
import type { FoundMention } from "../mentions/find-mentions.js";
import type { Course } from "../mentions/turns.js";
import type { Quantity } from "../numbers/quantity.js";
import { changeMetric } from "./change-metric.js";
import { isCostNoun, resolved } from "./chosen-measure.js";
import type { Frame } from "./frame.js";
import { gradeMetric } from "./grade-metric.js";
import type { MeasureWord } from "./measure-words.data.js";
import { byKey, isIdle, level, measureOf, type Metric } from "./metric-kinds.js";
import { shareMetric } from "./share-metric.js";
import { stageInPart } from "./stage-cues.js";
import { clauseStart, clauseWords, distance, type MeasureHit, nearest, partWords, type Place, type StatementView, wordAt, wordsOf } from "./view.js";

/** Percentages, points and multiples: grades, changes, shares, rates of their own. */
export function partMetric(view: StatementView, mention: FoundMention, quantity: Quantity, course: Course, frame: Frame): Metric | null {
  // "any magnet containing 0.1 % or more of Chinese rare earths", 含有稀土成分价值占比达到0.1%及以上: how much is in a thing is a part of no output.
  if (course.role !== "difference" && (/\bcontain(?:s|ing|ed)?$/.test(wordsOf(view, mention.from - 1, mention.from)) && quantity.comparator !== "eq" || /含 有|价 值 占 比/.test(clauseWords(view, mention.from)) && /^(?:gte|gt)$/.test(quantity.comparator))) return { measure: byKey.get("content") ?? measureOf("content", "content"), form: "level", words: "content", stage: null };
  if (course.role !== "difference") {
    const grade = gradeMetric(view, mention, quantity);
    if (grade) return grade;
  }
  if (course.role !== "difference" && isPayable(view, mention)) return level(byKey.get("payable"));
  if (isFinancing(view, mention)) return null;
  const named = course.role === "difference" || quantity.dimension === "ratio" ? null : namedShare(view, mention);
  if (named) return named;
  const step = course.role === "difference" ? null : benchmarkStep(view, mention);
  if (step) return step;
  const own = ownRate(view, mention, course) ?? (course.role === "difference" && quantity.dimension === "points" ? rateBefore(view, mention) : null);
  if (course.role === "difference") return changeMetric(view, mention, quantity, frame, own);
  if (quantity.dimension === "ratio") return ratioMetric(view, mention, frame);
  // "What share of tungsten is recycled?" - "Roughly 35 %."
  if (own === null && frame.askedRate !== null && quantity.dimension === "percent" && view.measures.length === 0) return { measure: frame.askedRate, form: "level", words: frame.askedRate.label, stage: null };
  if (own) return { measure: own, form: "level", words: own.label, stage: own.stage ?? (own.key === "utilisation" ? stageInPart(view, mention) : null) };
  return alikeShare(view, mention, frame) ?? shareMetric(view, mention, frame);
}

/** 新能源车收入占比52%,机器人约4%: a percentage right behind a share in the list is a share of the same. */
function alikeShare(view: StatementView, mention: FoundMention, frame: Frame): Metric | null {
  const { level: told } = frame;
  if (told?.in !== view.id || told.metric.form !== "share" || told.unit !== "%") return null;
  // "44 % of them from South Africa and 29 % from Australia": the same preposition behind both.
  const behind = wordAt(view, mention.to);
  if (wordAt(view, mention.from - 1) === "and" && /^(?:from|to|in|by)$/.test(behind) && view.clauses[told.at] === view.clauses[mention.from] && view.tokens.slice(told.at, mention.from).some(({ text }) => text === behind)) return told.metric;
  if ( view.tokens[mention.from - 1]?.kind !== "han" || view.parts[told.at] !== view.parts[mention.from] || !/^(?:revenue|net-profit|sales-volume|cost)$/.test(told.metric.measure.key)) return null;
  const start = clauseStart(view, mention.from);
  return clauseStart(view, start - 1) <= told.at && !view.measures.some((hit) => hit.from >= start && view.clauses[hit.from] === view.clauses[mention.from]) && !view.shares.some((hit) => hit.from >= start && hit.to <= mention.from) ? told.metric : null;
}

/** "hydroxide is paid at 92 % of the metal price": so much of what its metal costs. */
function isPayable(view: StatementView, mention: Place): boolean {
  // "at $21.30 a pound, equal to 96 % of the standard-grade benchmark"
  if (/\b(?:equal to|equivalent to|or|worth)(?: about| around| some)?$/.test(wordsOf(view, mention.from - 3, mention.from)) && /^of (?:the )?(?:[\w-]+ ){0,4}(?:benchmark|quotation|(?:metal|lme) prices?)\b/.test(wordsOf(view, mention.to, mention.to + 7))) return true;
  return /\b(?:paid|pays?|payable|priced|sold|sells?|traded|trades?|bought|fetch\w*|changed hands|settled)(?: \w+){0,3}$/.test(wordsOf(view, mention.from - 4, mention.from)) && /^of (?:the )?(?:\w+ ){0,2}(?:metal|lme|benchmark|contained|cobalt|nickel|lithium|quoted|reference) (?:\w+ )?prices?\b/.test(wordsOf(view, mention.to, mention.to + 8));
}

/** "$20 million, of which 40 % will come from a loan", 其中四成来自银行贷款: a part of money is no part of what is made. */
function isFinancing(view: StatementView, mention: Place): boolean {
  if (!/\b(?:of which|of that|of it)\b|[其当] 中/.test(wordsOf(view, mention.from - 8, mention.from)) && !/^of (?:that|it|which)\b/.test(wordsOf(view, mention.to, mention.to + 2))) return false;
  const before = view.mentions.findLast((other) => other.quantity !== null && other.to <= mention.from && view.parts[other.from] === view.parts[mention.from]);
  return before?.quantity?.dimension === "money" && /\b(?:loans?|debt|grants?|equity|funds?|shareholders|banks?|financ\w+)\b|贷 款|补 助|补 贴|自 筹|募 集|银 行|股 东|出 资|基 金/.test(wordsOf(view, mention.to, mention.to + 14));
}

const VERBS: Readonly<Record<string, string>> = { mines: "mining", mined: "mining", extracts: "mining", refines: "refining", refined: "refining", smelts: "refining", smelted: "refining", separates: "separation" };

const STEPS: Readonly<Record<string, readonly [string, string]>> = { mine: ["mining share", "mining"], extract: ["mining share", "mining"], process: ["processing share", "refining"], refine: ["processing share", "refining"], recycle: ["recycling share", "recycling"] };

/** Shares with a name of their own: of licences granted, of a single source, of a company sold, of steps of the chain. */
function namedShare(view: StatementView, mention: FoundMention): Metric | null {
  // "a letter of interest" owns nothing.
  const part = partWords(view, mention.from).replace(/\b(?:letters?|expressions?) of interest\b|\binterest (?:rates?|payments?)\b/g, "");
  const clause = clauseWords(view, mention.from);
  const production = byKey.get("production");
  const as = (measure: MeasureWord | undefined, words: string, stage: string | null = null): Metric | null => (measure ? { measure, form: "share", words, stage } : null);
  if (/\b(?:applications?|licen[cs]es?|permits?)\b|许 可|申 请/.test(part) && /\b(?:granted|approved|cleared|refused|rejected|approval)\b|批 准|获 批|发 放/.test(part) && !/\b(?:bought|buys|imports?|imported|supplied|supplies|produced|output|mined)\b|进 口|产 量/.test(clause)) return as(byKey.get("licence-approval-share"), "licence approval share");
  // 换取七成产品的包销权: a part of what is made that is promised to one buyer.
  if (/^(?:的 )?(?:(?![,;。])\S ){0,5}(?:包 销|承 购)|^of (?:\w+ ){0,4}offtake\b/.test(wordsOf(view, mention.to, mention.to + 9))) return as(byKey.get("offtake"), "offtake share");
  // "relies on a single country for 97 % of its magnesium" tells what is bought there, and sets no most.
  const bought = /\b(?:relies|rely|relied|reliant|depends?|depended|dependent) (?:\w+ )?on an? single\b/.test(part);
  if (!bought && /\bno (?:single |one |third )+(?:country|source|supplier)\b/.test(wordsOf(view, clauseStart(view, mention.from), mention.from)) && /^of (?:any|each|every|its|their|all)\b/.test(wordsOf(view, mention.to, mention.to + 2))) return as(byKey.get("imports"), "maximum share from one country");
  if (!bought && /\bsingle (?:third )?(?:country|source|supplier)\b|单 一 来 源|单 一 国 家|单 一 (?:第 )?三 国|同 一 国 家/.test(part) && nearest(view, [{ from: single(view), to: single(view) + 1 }], mention, 14, 1)) return as(byKey.get("imports"), "maximum share from one country");
  // "holds 50 % and one share in the venture, whose output is capped": what the owner's clause says, whatever the next does.
  const held = /^(?:holds?|held|owns?|owned|keeps?|retains?)$/.test(wordAt(view, mention.from - 1)) && /^(?:(?:and )?\w+ shares? )?(?:of|in) (?:[\w-]+ ){0,6}(?:mine|company|firm|project|venture|subsidiary|business|deposit|plant|smelter|refinery|miner)\b/.test(wordsOf(view, mention.to, mention.to + 11));
  if (held) return as(byKey.get("stake"), "stake");
  const owned = /\b(?:acquires?|acquired|option|stakes?|interest|operator|equity|shareholding)\b|收 购|转 让|持 股|股 权/.test(part) || /\b(?:sells?|sold|sale|buys?|bought)\b/.test(part) && /^of (?:[\w-]+ ){0,6}(?:mine|company|firm|project|venture|subsidiary|business|unit|deposit|plant|smelter|refinery|miner|shares)\b/.test(wordsOf(view, mention.to, mention.to + 8));
  // 收购某公司51%股权,后者产量24吨,占国内的11%: a part of what is made at home is no stake.
  const elsewhere = /占 (?:国 内|全 国|全 球|世 界)(?: (?![,;。])\S){0,4}$/.test(wordsOf(view, mention.from - 8, mention.from));
  if (owned && !elsewhere && !/\b(?:output|production|exports?|imports?|shipments?|demand|consumption|accounts?)\b/.test(part) && !/^of (?:(?:\w+|') ){0,5}(?:reserves?|resources?|capacity)\b/.test(wordsOf(view, mention.to, mention.to + 8))) return as(byKey.get("stake"), "stake");
  const verb = VERBS[wordAt(view, mention.from - 1)];
  if (verb !== undefined && production) return as({ ...production, stage: verb }, "production share", verb);
  const step = STEPS[wordAt(view, mention.from - 1)] ?? processedBehind(view, mention);
  return step && production ? as(production, step[0], step[1]) : null;
}

/** "30 % of ore must be processed domestically": the step behind what is divided. */
function processedBehind(view: StatementView, mention: Place): readonly [string, string] | undefined {
  // "10 % must be mined, 40 % processed and 25 % recycled": the verb of the first holds for the list.
  const listed = /^(mined|extracted|processed|refined|recycled)$/.exec(wordAt(view, mention.to))?.[1];
  if (listed !== undefined && /\b(?:must|should|shall|to) be (?:mined|extracted|processed|refined|recycled)\b/.test(wordsOf(view, 0, mention.from))) return STEPS[{ mined: "mine", extracted: "extract", processed: "process", refined: "refine", recycled: "recycle" }[listed] ?? ""];
  const step = /^of (?:\w+ ){1,4}(?:must be|shall be|to be|be|is|are) (mined|processed|refined)\b/.exec(wordsOf(view, mention.to, mention.to + 9))?.[1];
  return step === undefined ? undefined : STEPS[{ mined: "mine", processed: "process", refined: "refine" }[step] ?? ""];
}

const BENCHMARKS: Readonly<Record<string, keyof typeof STEPS>> = { extraction: "extract", mining: "mine", processing: "process", refining: "refine", recycling: "recycle", "开 采": "extract", "加 工": "process", "精 炼": "refine", "冶 炼": "refine", "回 收": "recycle" };

/** "at least 10 % of consumption from extraction, 40 % from processing and 25 % from recycling", 40%来自本土加工, 本土加工占比40%: by which step it is to be covered. */
function benchmarkStep(view: StatementView, mention: FoundMention): Metric | null {
  const [before, behind] = [wordsOf(view, mention.from - 14, mention.from), wordsOf(view, mention.to, mention.to + 9)];
  const step = /^(?:of (?:\w+ ){1,4})?(?:from|by|through) (?:domestic |its own )?(extraction|mining|processing|refining|recycling)\b/.exec(behind)?.[1]
    ?? /^(?:来 自|源 自|出 自) (?:本 土 |国 内 |自 身 )?(?:的 )?(开 采|加 工|精 炼|冶 炼|回 收)/.exec(behind)?.[1]
    ?? /(?:本 土|国 内|自 身) (?:的 )?(开 采|加 工|精 炼|冶 炼|回 收) (?:\S ){0,2}(?:占 比|比 例|比 重|份 额|占)(?: \S){0,4}$/.exec(before)?.[1];
  const production = byKey.get("production");
  // 再生稀土占比提高到40%以上
  const recycled = /再 生(?: (?![,;。])\S+){0,5} (?:占 比|比 例|比 重)(?: (?![,;。])\S+){0,24}$/.test(wordsOf(view, mention.from - 36, mention.from)) && mention.quantity?.dimension === "percent";
  if (recycled && production) return { measure: production, form: "share", words: "recycling share", stage: "recycling" };
  const named = step === undefined ? undefined : STEPS[BENCHMARKS[step] ?? ""];
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
  // 目前只开出三成产能
  if (/^(?:的 )?产 能/.test(wordsOf(view, mention.to, mention.to + 3)) && /(?:开 出|开 动|利 用|使 用)(?: 了)?$/.test(wordsOf(view, mention.from - 3, mention.from))) return byKey.get("utilisation") ?? null;
  if (isWonBack(view, mention)) return byKey.get("recycling-rate") ?? null;
  if (/^of (?:\w+ ){0,3}capacity/.test(behind) && /\b(?:run|runs|ran|running|operat\w+)\b/.test(wordsOf(view, mention.from - 5, mention.from))) return byKey.get("utilisation") ?? null;
  // "the midpoint is up 3.1 %": a midpoint that moves is no part of guidance.
  const fitting = view.measures.filter((hit) => hit.measure.dimensions.includes("percent") && !outOfReach(view, hit, mention) && !isOfOther(view, hit, mention) && !(hit.measure.key === "guidance-share" && course.role === "difference"));
  const hit = nearest(view, fitting, mention, course.role !== "difference" ? 22 : mention.quantity?.dimension === "points" ? 40 : 10, 4)
    // "duty is 20 % for concentrate with ..., and 5 % for the rest"
    ?? (course.role === "level" && /^(?:for|on)$/.test(wordAt(view, mention.to)) ? nearest(view, fitting.filter(({ measure }) => measure.key === "tariff"), mention, 50, 4) : null);
  if (!hit) return null;
  const competitor = nearest(view, view.shares, mention, 22, 4);
  if (competitor && distance(view, competitor, mention) < distance(view, hit, mention) && hit.measure.key !== "tariff") return null;
  if (hit.measure.key === "licence-applications") return byKey.get("licence-approval-share") ?? null;
  return hit.measure;
}

/** "20 % for concentrate with a WO3 content of 65 %, and 5 % for the rest": a word that names the figure right behind it names no later one. */
function isOfOther(view: StatementView, hit: MeasureHit, mention: Place): boolean {
  return hit.measure.key === "content" && wordAt(view, hit.to) === "of" && view.mentions.some((other) => other.quantity !== null && other.from === hit.to + 1 && other.to <= mention.from);
}

/** "recovers a third of the tungsten it uses from scrap", "gets back 12 % from old batteries". */
function isWonBack(view: StatementView, mention: Place): boolean {
  return /\b(?:recovers?|recovered|reclaims?|reclaimed|gets? back|wins? back)$/.test(wordsOf(view, mention.from - 2, mention.from)) && /^(?:of )?(?:(?![,;])\S+ ){0,10}from (?:\w+ ){0,2}(?:scrap|waste|used|old|spent|end|discarded|recycl\w+)\b/.test(wordsOf(view, mention.to, mention.to + 14));
}

/** "operating at 48 % of capacity, 7 points lower": the points are of the rate told right before them. */
function rateBefore(view: StatementView, mention: FoundMention): MeasureWord | null {
  const at = view.mentions.findLastIndex((other) => other.quantity?.dimension === "percent" && other.to <= mention.from);
  const [before, course] = [view.mentions[at], view.courses[at]];
  return before && course?.role === "level" && view.parts[before.from] === view.parts[mention.from] ? ownRate(view, before, course) : null;
}

/** Behind the figure only what the figure is part of ("10 % royalty", "30 % interest"). */
function outOfReach(view: StatementView, hit: MeasureHit, mention: Place): boolean {
  if (hit.measure.key === "gdp" && isIdle(view, hit)) return true;
  // "equal to a third of Japan's needs once the circuit is complete": only what stands right beside a figure is so far done.
  if (hit.measure.key === "completion" && (hit.from - mention.to > 2 || mention.from - hit.to > 4 || view.clauses[hit.from] !== view.clauses[mention.from])) return true;
  if (hit.from < mention.to) return false;
  return hit.from - mention.to > 7 || view.clauses[hit.from] !== view.clauses[mention.to - 1];
}

/** "about 2.6 times the domestic price", 是国内价格的3倍多. */
function ratioMetric(view: StatementView, mention: FoundMention, frame: Frame): Metric | null {
  // 处违法所得一倍以上三倍以下罚款: a rule of punishment measures no mineral.
  if (/罚 款|罚 金|违 法|\b(?:fines?|penalt(?:y|ies))\b/.test(clauseWords(view, mention.from))) return null;
  // "three times as long": so many times as much time, number or size, whatever was spoken of.
  if (/^as (?:long|many|often|fast|far|old|deep|likely|big|large|heavy|strong|quickly)\b/.test(wordsOf(view, mention.to, mention.to + 2))) return { measure: measureOf("ratio", "ratio"), form: "ratio", words: "ratio", stage: null };
  const named = /\bprices?\b|价/.test(`${wordsOf(view, mention.from - 8, mention.from)} ${wordsOf(view, mention.to, mention.to + 5)}`);
  // "twice the 320 tonnes it sold": of what the tonnes are of, and of no price.
  const ofMass = view.mentions.some((other) => other.quantity?.dimension === "mass" && other.from >= mention.to && other.from - mention.to <= 2);
  // "nearly five times the 2024 monthly average": of whatever was spoken of.
  const near = nearest(view, view.measures.filter((hit) => !/^averaged?$/.test(wordAt(view, hit.from)) && (!ofMass || hit.measure.dimensions.includes("mass"))), mention, 20);
  if (!named && near && isCostNoun(view, near)) return { measure: byKey.get("cost") ?? near.measure, form: "ratio", words: "cost ratio", stage: null };
  const price = named || (near?.measure ?? frame.measure)?.key === "price";
  const measure = price ? byKey.get("price") : (resolved(view, mention, near?.measure ?? frame.measure, frame) ?? undefined);
  if (!measure) return { measure: measureOf("ratio", "ratio"), form: "ratio", words: "ratio", stage: null };
  return { measure, form: "ratio", words: price ? "price ratio" : "ratio", stage: null };
}
