// Which measure an amount is of: the word nearest to it that it can be of, and what stands in its place where there is none.
import { isTradeMeasure } from "@monazite/core";
import { countryOf } from "../entities/entities.js";
import type { FoundMention } from "../mentions/find-mentions.js";
import { costsOutput } from "../mentions/turns.js";
import { buyerOf, isBoughtFrom, isBoughtIn } from "./bought.js";
import type { Frame } from "./frame.js";
import { ONE_OFF, type MeasureDimension, type MeasureWord } from "./measure-words.data.js";
import { byKey, isIdle, measureOf } from "./metric-kinds.js";
import { placeHits } from "./place-hits.js";
import { areListed, clauseEnd, clauseStart, clauseWords, type MeasureHit, nearest, partWords, type Place, type StatementView, wordAt, wordsOf } from "./view.js";

/** The measure word nearest to a figure that the figure can be of. */
export function chosen(view: StatementView, mention: FoundMention, dimension: MeasureDimension, frame: Frame): MeasureWord | null {
  const fitting = view.measures.filter((hit) => hit.measure.dimensions.includes(dimension) && !isIdle(view, hit));
  const allowed = /^(?:of [a-z]+ )?(?:that |which )?(?:(?:they|it|he|companies|miners|producers) )?(?:may|can|is allowed to|are allowed to) (export|ship|mine|extract)\b/.exec(wordsOf(view, mention.to, mention.to + 8))?.[1];
  // "of the 96,600 t they may export": what is allowed is a quota.
  if (dimension === "mass" && allowed !== undefined) return byKey.get(/^(?:mine|extract)$/.test(allowed) ? "mining-quota" : "export-quota") ?? null;
  const trade = dimension === "money" && /\bat a (?:total )?cost of$/.test(wordsOf(view, mention.from - 5, mention.from)) ? fitting.findLast((hit) => /^(?:import|export)-value$/.test(hit.measure.key) && hit.to <= mention.from && view.clauses[hit.from] === view.clauses[mention.from]) : undefined;
  if (trade) return trade.measure;
  // "A$402 million in cash", "32,000 tons in stock": what follows "in" names the figure.
  const named = fitting.find((candidate) => candidate.from === mention.to + 1 && wordAt(view, mention.to) === "in");
  if (named) return named.measure;
  // 稀土开采、冶炼分离总量控制指标分别为14万吨和13.2万吨: the first of each pair is of mining.
  const paired = dimension === "mass" ? pairedQuota(view, mention) : null;
  if (paired) return paired;
  const compound = compoundOf(view, mention, fitting);
  if (compound) return compound;
  const drawn = partOfNamed(view, mention, fitting);
  if (drawn) return drawn;
  // "is designed for 3.5 tonnes a year", 设计规模6000吨: what works can make.
  if (dimension === "mass" && (/\b(?:designed|rated|sized|built|engineered)(?: (?:for|at|to (?:make|produce|process|yield|treat)))(?: about| around| some| up to)?$/.test(wordsOf(view, mention.from - 5, mention.from)) || /(?:设 计|建 设|生 产) 规 模(?: \S){0,3}$/.test(wordsOf(view, mention.from - 7, mention.from)))) return byKey.get("capacity") ?? null;
  // "Mexico sent 94,000 tonnes of fluorspar abroad"
  if (dimension === "mass" && /\b(?:sent|sends|send)(?: only| some| about)?$/.test(wordsOf(view, mention.from - 2, mention.from)) && /^(?:of (?:[\w-]+ ){1,4})?(?:abroad|overseas)\b/.test(wordsOf(view, mention.to, mention.to + 6))) return byKey.get("exports") ?? null;
  // "is running at 60 % of its 11,250 tonnes": what it could make.
  if (dimension === "mass" && /(?:%|percent|per cent) of (?:its|the|their)(?: nominal| nameplate| rated)?$/.test(wordsOf(view, mention.from - 5, mention.from)) && /\b(?:running|runs|ran|run|operating|operates|operated|utili[sz]ed) at\b/.test(clauseWords(view, mention.from))) return byKey.get("capacity") ?? null;
  if (dimension === "mass" && isGiven(view, mention)) return byKey.get("production") ?? null;
  // "70 % of nameplate, which is 3,200 tonnes"
  if (dimension === "mass" && /\b(?:nameplate|capacity)(?: ,)? (?:which|that) (?:is|are|was|means|equals)(?: about| around| some)?$/.test(wordsOf(view, mention.from - 7, mention.from))) return byKey.get("capacity") ?? null;
  if (dimension === "mass" && isEnlarged(view, mention)) return byKey.get("capacity") ?? null;
  if (dimension === "mass" && costsOutput(view.tokens, mention)) return byKey.get("production") ?? null;
  if (dimension === "mass" && isBoughtIn(view, mention)) return byKey.get("purchases") ?? null;
  // "is running flat out at 21,000 tonnes a year"
  if (dimension === "mass" && mention.quantity?.unit.endsWith("/a") === true && !view.measures.some((hit) => isTradeMeasure(hit.measure.key) && view.clauses[hit.from] === view.clauses[mention.from]) && /\b(?:runs?|running|ran|operat\w+|churning|producing) (?:(?![,;])\S+ ){0,4}at(?: about| around| some)?$/.test(wordsOf(view, mention.from - 8, mention.from))) return byKey.get("production") ?? null;
  // "Canada uses 18,000 tonnes a year and imports nearly all": the verb right before the figure.
  if (dimension === "mass" && /^uses?d?$/.test(wordAt(view, mention.from - 1))) return byKey.get("consumption") ?? null;
  if (dimension === "mass" && isBoughtFrom(view, mention)) return byKey.get("imports") ?? null;
  // "but miners delivered only 118 million": what mines deliver they have dug.
  if (dimension === "mass" && /\b(?:miners|mines) (?:have |had )?(?:delivered|supplied|yielded|turned out)(?: only| just)?$/.test(wordsOf(view, mention.from - 5, mention.from))) return { ...measureOf("production", "production", ["mass"]), stage: "mining" };
  if (dimension === "mass" && buyerOf(view, mention) === "over an aside") return byKey.get("imports") ?? null;
  const won = dimension === "mass" ? wonBy(view, mention) : null;
  if (won) return won;
  if (dimension === "mass" && frame.quota !== null && ALLOTTING.test(wordAt(view, mention.from - 1))) return frame.quota;
  // "customs cleared only 41 tons of dysprosium for export": what is let out has left.
  if (dimension === "mass" && /^cleared(?: only| just)?$/.test(wordsOf(view, mention.from - 1, mention.from)) && /^(?:of (?:\w+ ){1,3})?for exports?\b/.test(wordsOf(view, mention.to, mention.to + 6))) return byKey.get("exports") ?? null;
  // "has approved 270 million tons for this year"
  if (dimension === "mass" && /^(?:approved|authori[sz]ed|cleared)$/.test(wordAt(view, mention.from - 1)) && !/\/(?:a|mo)$/.test(mention.quantity?.unit ?? "")) return byKey.get("quota") ?? null;
  // 对每公斤矿石征收4美元: what is taken of each kilogram is a levy, and no price.
  if ((dimension === "money" || dimension === "price") && /(?:征 收|收 取|抽 取|加 征)(?: (?![,;。])\S){0,2}$/.test(wordsOf(view, mention.from - 5, mention.from))) return byKey.get("fee") ?? null;
  // "at a C1 cost of", "at $461 a tonne C1 cost": named behind.
  if (dimension === "price" && /^(?:(?:c1|cash|unit|operating|production|all - in|aisc) ){0,3}costs?\b/.test(wordsOf(view, mention.to, mention.to + 5))) return byKey.get("cost") ?? null;
  if ((dimension === "money" || dimension === "price") && wordsOf(view, mention.from - 4, mention.from).includes("按") && /^(?:征 收|收 取|加 征|计 征)/.test(wordsOf(view, mention.to, mention.to + 2))) return byKey.get("fee") ?? null;
  if (dimension === "price" && isPerCapacity(view, mention)) return byKey.get("investment") ?? null;
  if (dimension === "money" && isBareLoss(view, mention)) return byKey.get("net-profit") ?? null;
  const spent = dimension === "money" ? spentOn(view, mention) : null;
  if (spent) return spent;
  const outer = asideOf(view, mention);
  if (outer && !fitting.some((hit) => hit.from > outer.open && hit.to <= mention.from)) {
    const held = nearest(view, fitting.filter((hit) => hit.to <= outer.open), { from: outer.open, to: outer.open + 1 }, 24);
    if (held) return held.measure;
  }
  // "has capped annual exports at 96,600 tons": a cap on a flow is a quota.
  const cap = fitting.findLast((candidate) => candidate.measure.key === "quota" && candidate.to <= mention.from && mention.from - candidate.to <= 5 && view.clauses[candidate.from] === view.clauses[mention.from]);
  // "last at $14.20/lb, a discount of some 30 %": a spread named in a later clause is of that.
  const reachable = fitting.filter((candidate) => !isInCircumstance(view, candidate, mention) && !isWholeOfPart(view, candidate, mention)).filter((candidate) => candidate.measure.key !== "price-spread" || candidate.from < mention.to || view.clauses[candidate.from] === view.clauses[mention.from]);
  // "exported a third of its 2,900 tons": what it had to export was made.
  const shared = dimension === "mass" && /\bof (?:its|their)$/.test(wordsOf(view, mention.from - 2, mention.from)) && view.mentions.some((other) => other.quantity?.dimension === "percent" && other.to === mention.from - 2);
  if (shared && /\b(?:exported|exports|shipped|ships|sold|sells)\b/.test(wordsOf(view, clauseStart(view, mention.from), mention.from))) return byKey.get("production") ?? null;
  // "a 13,000-ton synthetic graphite line", 1.2万吨项目: what it can make.
  if (dimension === "mass" && (isLine(view, mention) || /(?:项 目|产 线)(?: 合 计| 共 计| 总 计| 合 共| 共)$/.test(wordsOf(view, mention.from - 4, mention.from)) || /^(?:的 )?(?:\S ){0,6}?(?:项 目|生 产 线|产 线|新 线|装 置)/.test(behindIn(view, mention)))) return byKey.get("capacity") ?? null;
  const hit = cap ?? nearest(view, reachable, mention, 40, 4);
  // Chinese names what it measures before the figure: 试采350吨泥浆,储量估计为... has no reserve of 350 tonnes.
  const behindHan = hit && hit.from >= mention.to && view.tokens[hit.from]?.kind === "han" && view.clauses[hit.from] !== view.clauses[mention.from];
  // "€140 million so far, €38 million of that a grant": the noun behind the second is of the second.
  const crossed = hit !== null && dimension === "money" && hit.from >= mention.to && view.clauses[hit.from] !== view.clauses[mention.from] && view.mentions.some((other) => other.quantity?.dimension === "money" && other.from >= mention.to && other.to <= hit.from);
  const head = hit && dimension === "money" ? headBefore(view, fitting, hit) : null;
  if (head) return head;
  const built = hit && dimension === "mass" ? builtOrContracted(view, hit, mention) : null;
  if (built) return built;
  if (hit && !behindHan && !crossed) return isCostNoun(view, hit) ? (byKey.get("cost") ?? hit.measure) : hit.measure;
  const earlier = fitting.findLast((candidate) => candidate.to <= mention.from);
  if (earlier) return { ...earlier.measure, ...(byKey.get(earlier.measure.key)) };
  // "The Defense Logistics Agency plans to add 1,500 tons": who keeps a stockpile adds to it.
  if (dimension === "mass" && /\b(?:defense logistics agency|stockpil(?:e|es|er|ers|ing))\b|国 储 局|物 资 储 备 局/.test(view.words)) return byKey.get("strategic-reserve") ?? null;
  // "NdPr oxide contained in carbonate was 402 tonnes": what is in what was made was made with it.
  if (dimension === "mass" && /\bcontained in\b/.test(clauseWords(view, mention.from)) && frame.periods.has("output")) return byKey.get("production") ?? null;
  if (dimension === "mass" && frame.measures.get("mass")?.key.endsWith("quota") && /\b(?:mine|plant|refinery|smelter)\b|矿 山|工 厂/.test(view.words)) return byKey.get("production") ?? null;
  // What a railway carries is no output, and no capacity of a plant.
  if (/\/a$/.test(mention.quantity?.unit ?? "") && /\b(?:railway|freight|cargo|port|trucks?|corridor)\b|铁 路|货 运/.test(view.words) && dimension === "mass" && !view.entities.some(({ entity }) => entity.type === "good" || entity.type === "mineral")) return null;
  // A yearly amount that nothing else names is what a plant can make.
  if (dimension === "mass" && /\/a$/.test(mention.quantity?.unit ?? "")) return byKey.get("capacity") ?? null;
  // A grant, a loan or a fine is a deed and goes on in no later figure.
  if (dimension === "money" && SAID_ONCE.has(frame.measures.get(dimension)?.key ?? "")) return null;
  if (dimension === "price" && frame.measures.get("price")?.key === "fee") return byKey.get("price") ?? null;
  // Money is no price, and no value of exports, because those were spoken of before.
  if (dimension === "money" && frame.measures.get(dimension)?.dimensions[0] !== "money" && (mention.quantity?.value ?? 0) >= 1e6) return null;
  // "We now expect 44,000 tonnes of concentrate" after what lies in store: what is expected is made.
  if (dimension === "mass" && /^(?:stocks|sales-volume|ore-throughput)$/.test(frame.measures.get("mass")?.key ?? "") && isExpectedOutput(view, mention)) return byKey.get("production") ?? null;
  // Another country's figure without a word of trade is no flow of the country spoken of.
  if (dimension === "mass" && isTradeMeasure(frame.measures.get("mass")?.key ?? "") && ownsAnother(view, mention, frame)) return byKey.get("production") ?? null;
  if (dimension === "mass" && !frame.measures.has("mass") && buyerOf(view, mention) !== null) return byKey.get("imports") ?? null;
  // After what is needed, what works are to give is made: "plans 50 tonnes from its refinery".
  if (dimension === "mass" && /^(?:demand|consumption)$/.test(frame.measures.get("mass")?.key ?? "") && /\b(?:smelter|refinery|plant|mine|line|factory|mill|kiln)s?\b|冶 炼 厂|矿 山|产 线|工 厂/.test(view.words)) return byKey.get("production") ?? null;
  return frame.measures.get(dimension) ?? (dimension === "price" ? (byKey.get("price") ?? null) : null);
}

/** "$15 million of the $98 million loan": a part of what the amount behind it is. */
function partOfNamed(view: StatementView, mention: FoundMention, fitting: readonly MeasureHit[]): MeasureWord | null {
  const whole = view.mentions.find((other) => other.from >= mention.to);
  if (!whole || whole.quantity?.dimension !== mention.quantity?.dimension || !/^of (?:the|a|an|its|that)$/.test(wordsOf(view, mention.to, whole.from))) return null;
  return compoundOf(view, whole, fitting);
}

/** 去年开采镍矿约3,650万湿吨: the verb and what it wins stand right before the figure, with no other measure between. */
function wonBy(view: StatementView, mention: Place): MeasureWord | null {
  const before = /(?:^| )开 采(?: 了)?((?: (?![,;。、的])\S){0,8})$/.exec(wordsOf(view, mention.from - 12, mention.from));
  if (!before || /总 量|指 标|配 额|控 制|限 额/.test(before[1] ?? "") || view.measures.some((hit) => hit.to <= mention.from && hit.from >= mention.from - 8 && view.clauses[hit.from] === view.clauses[mention.from])) return null;
  return { ...measureOf("production", "production", ["mass"]), stage: "mining" };
}

/** "now expect 9,000 tonnes of flake", "the first 500 tonnes of metal", "down from the 60,000 tonnes announced": amounts that are yet to be made. */
function isExpectedOutput(view: StatementView, mention: Place): boolean {
  if (/\b(?:expects?|forecasts?|guides for|foresees?)(?: about| some| around)?$/.test(wordsOf(view, mention.from - 2, mention.from)) && !view.measures.some((hit) => hit.measure.dimensions.includes("mass") && view.clauses[hit.from] === view.clauses[mention.from])) return true;
  if (/\b(?:first|initial)$/.test(wordsOf(view, mention.from - 1, mention.from)) && wordAt(view, mention.to) === "of") return true;
  return /\b(?:expects?|forecasts?|targets?|targeting|expecting|foresees?|guides?)\b/.test(wordsOf(view, mention.from - 30, mention.from)) && view.mentions.some((other) => other.quantity?.dimension === "mass" && other.from <= mention.from && wordAt(view, other.to) === "of");
}

/** "Fines for unregistered exports range from": the noun that the nearest one only says more of. */
function headBefore(view: StatementView, fitting: readonly MeasureHit[], hit: MeasureHit): MeasureWord | null {
  const head = fitting.find((other) => other.to <= hit.from && /^(?:fine|fee|grant|loan|budget|royalty-payments)$/.test(other.measure.key) && view.clauses[other.from] === view.clauses[hit.from]);
  return head && /^(?:for|on|of)(?: [a-z]+){0,3}$/.test(wordsOf(view, head.to, hit.from)) ? head.measure : null;
}

/** The quota of mining and the one of separation, told as a pair "respectively"; null where the figure stands in no pair. */
function pairedQuota(view: StatementView, mention: Place): MeasureWord | null {
  if (!/开 采 (?:、|和|及|与) 冶 炼 分 离|\bmining and (?:smelting|separation|smelting and separation)(?: and separation)? quotas?\b/.test(view.words) || !/分 别|\brespectively\b/.test(view.words)) return null;
  const next = view.mentions.find((other) => other.quantity?.dimension === "mass" && other.from > mention.from);
  const before = view.mentions.findLast((other) => other.quantity?.dimension === "mass" && other.to <= mention.from);
  const own = view.mentions.find((other) => other.from === mention.from);
  if (next && own && areListed(view, own, next)) return byKey.get("mining-quota") ?? null;
  return before && own && areListed(view, before, own) ? (byKey.get("separation-quota") ?? null) : null;
}

/** "The terbium circuit gave 1.4 tonnes": what works give they have made. */
function isGiven(view: StatementView, mention: Place): boolean {
  if (/^(?:have |has )?delivered$/.test(wordsOf(view, mention.from - 1, mention.from)) && wordAt(view, mention.to) === "of" && /\b(?:mines?|units?|plants?|smelters?|refiner(?:y|ies))\b/.test(partWords(view, mention.from)) && !/\bto\b/.test(wordsOf(view, mention.to, mention.to + 5))) return true;
  if (!/\b(?:gave|gives|will give|has given|contribut(?:e|es|ed)|yields?|brought out|put out)(?: us)?(?: about| around| some| only| just| its first)?$/.test(wordsOf(view, mention.from - 4, mention.from))) return false;
  return /\b(?:circuit|mine|plant|smelter|refinery|line|furnace|kiln|pit|mill|cell ?house|pilot|works|unit|train|autoclave|this)\b/.test(wordsOf(view, clauseStart(view, mention.from), mention.from));
}

/** "Its smelter is to be doubled to 20,000 tonnes": a plant is enlarged to what it can make. */
function isEnlarged(view: StatementView, mention: Place): boolean {
  // The reader of quantities takes "doubled to" into the figure.
  const own = /^(?:doubled|tripled|quadrupled) to\b/.test(wordsOf(view, mention.from, mention.from + 2));
  if (!own && !/\b(?:doubled|tripled|expanded|enlarged|extended|scaled up|upgraded)(?: from [\w.,]+(?: \w+)?)? to(?: (?:about|around|some|nearly|over))?$/.test(wordsOf(view, mention.from - 7, mention.from))) return false;
  return /\b(?:smelter|plant|refinery|works|mill|factory|line|facility)\b/.test(wordsOf(view, clauseStart(view, mention.from), mention.from)) && !view.measures.some((hit) => hit.measure.dimensions.includes("mass") && hit.to <= mention.from && view.clauses[hit.from] === view.clauses[mention.from]);
}

/** The words behind a figure, as far as its clause and no further than the next figure. */
function behindIn(view: StatementView, mention: Place): string {
  const next = view.mentions.find((other) => other.from >= mention.to)?.from ?? Infinity;
  return wordsOf(view, mention.to, Math.min(clauseEnd(view, mention.to - 1), next));
}

/** "a 13,000-ton synthetic graphite line", "a 20 tpa gallium circuit": the noun an amount is put before is a plant. */
function isLine(view: StatementView, mention: Place): boolean {
  const before = /^(?:a|an|the|its|new|planned|another)$/.test(wordAt(view, mention.from - 1)) || wordsOf(view, mention.from, mention.to).includes(" - ");
  return before && /^(?:(?!and\b|or\b|to\b|for\b)[a-z-]+ ){0,4}(?:line|plant|smelter|refinery|factory|circuit|facility)\b/.test(wordsOf(view, mention.to, mention.to + 6)) && !/^of\b/.test(wordAt(view, mention.to));
}

/** "1,200 tons, with incentives paid on sales": a clause that adds a circumstance measures nothing told before it. */
function isInCircumstance(view: StatementView, hit: MeasureHit, mention: Place): boolean {
  return hit.from >= mention.to && view.clauses[hit.from] !== view.clauses[mention.to - 1] && /^(?:with|as|after|because|since)$/.test(wordAt(view, clauseStart(view, hit.from)));
}

/** "40 % of the selling price, and the state collected $310 million": what a percentage is taken of measures no later sum. */
export function isWholeOfPart(view: StatementView, hit: MeasureHit, mention: Place): boolean {
  return view.clauses[hit.from] !== view.clauses[mention.from] && view.mentions.some((other) => other.quantity?.dimension === "percent" && other.to < hit.from && hit.to <= mention.from && /^of (?:the |its |their )?(?:\w+ )?$/.test(`${wordsOf(view, other.to, hit.from)} `));
}

/** "$25,000 per ton of yearly capacity, and $7,000 in Morocco": what a plant costs to build, by its size. */
function isPerCapacity(view: StatementView, mention: Place): boolean {
  return view.mentions.some((other) => other.quantity?.dimension === "money" && other.to <= mention.to && view.clauses[other.from] === view.clauses[mention.from] && /^of (?:\w+ ){0,2}capacity\b/.test(wordsOf(view, other.to, other.to + 4)));
}

/** "the loss narrowed to $0.4 million": what was lost, where no other account is named between. */
function isBareLoss(view: StatementView, mention: Place): boolean {
  const at = view.tokens.findLastIndex(({ text }, i) => i < mention.from && /^loss(?:es)?$/.test(text));
  return at >= 0 && view.clauses[at] === view.clauses[mention.from] && wordAt(view, at + 1) !== "of" && !view.measures.some((hit) => hit.to > at - 1 && hit.from < mention.from && hit.measure.dimensions.includes("money"));
}

/** 建设年产2,000吨的项目 is what it will be able to make; 签订供货协议,每年供应600吨 what was agreed to be taken. */
function builtOrContracted(view: StatementView, hit: MeasureHit, mention: Place): MeasureWord | null {
  // 前四个月采购钽矿310吨: what was bought in a time told, under no contract that is told.
  if (hit.measure.key === "offtake" && /^采 购(?: 量)?$/.test(wordsOf(view, hit.from, hit.to)) && view.mentions.some(({ date, to }) => date !== null && to <= hit.from) && !/协 议|合 同|长 协|长 单|将|拟|计 划|承 诺/.test(partWords(view, mention.from))) return byKey.get("purchases") ?? null;
  if (hit.measure.key !== "production") return null;
  const word = wordsOf(view, hit.from, hit.to);
  if (word === "年 产" && /项 目|生 产 线|产 线|基 地|工 厂|装 置|车 间/.test(wordsOf(view, mention.to, clauseEnd(view, mention.to - 1)))) return byKey.get("capacity") ?? null;
  // 对日供应约75吨: what is supplied to a country is sold there.
  if (word === "供 应" && placeHits(view).some((place) => place.to === hit.from && place.role === "destination")) return byKey.get("exports") ?? null;
  const agreed = /(?:供 货|供 应|采 购|购 销|长 期) (?:协 议|合 同|协 定)|长 协|承 购|包 销|\b(?:supply|offtake|purchase) (?:agreement|contract|deal)\b/.test(partWords(view, mention.from));
  return agreed && /^(?:供 应|supply|supplies)$/.test(word) ? (byKey.get("offtake") ?? null) : null;
}

/** "shipped 1,940 tonnes in August, twice the 1,010 it sold a year earlier": what is sold is what was spoken of, said in another word. */
function isShippedAbroad(view: StatementView, mention: Place): boolean {
  const sold = nearest(view, view.measures.filter(({ measure }) => measure.key === "sales-volume"), mention, 40, 4);
  return sold !== null && /^(?:it|they)$/.test(wordAt(view, sold.from - 1)) && view.measures.some((other) => other.measure.key === "exports" && other.to <= sold.from && view.parts[other.from] === view.parts[sold.from]);
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
export function isCostNoun(view: StatementView, hit: MeasureHit): boolean {
  // "four times what it cost at the start of the year"
  if (/^(?:it|they|that|this|which|what|one)$/.test(wordAt(view, hit.from - 1))) return false;
  return hit.measure.key === "price" && /^costs?$/.test(wordAt(view, hit.from)) && hit.to === hit.from + 1 && (/^(?:are|were|is|was|of|at|have|has|would|will|could|may|might|should|rose|rise|fell|fall|climbed|dropped|increased|jumped|eased|averaged|came|stood)$/.test(wordAt(view, hit.to)) || /^(?:our|their|its|the|separation|refining|processing|mining|labour|labor|energy|production|unit|total|smelting|extraction)$/.test(wordAt(view, hit.from - 1)));
}

/** Money whose measure no later sum takes over. */
const SAID_ONCE: ReadonlySet<string> = new Set([...ONE_OFF, "royalty-payments", "order-value", "strategic-reserve", "fee"]);

/** "a 4.5 trillion rupiah smelter" is what it costs to build; "a 30 % stake for 350 billion won" what was paid for it. */
function spentOn(view: StatementView, mention: FoundMention): MeasureWord | null {
  if (/^(?:(?:nickel|cobalt|lithium|copper|new|joint|rare|earths?|magnet|battery|processing|pilot|expansion|exploration|drilling|capital) ){0,3}(?:smelter|refinery|plant|factory|mine|facility|complex|project|programme|program|mill|kiln)\b/.test(wordsOf(view, mention.to, mention.to + 5))) return byKey.get("investment") ?? null;
  if (/^rais(?:e|es|ed|ing)$/.test(wordAt(view, mention.from - 1))) return byKey.get("funding") ?? null;
  // "has proposed 1.2 billion euros for purchases": money a government means to give.
  if ((mention.quantity?.value ?? mention.quantity?.max ?? 0) >= 1e6 && /^(?:proposed|proposes|tabled|promised|promises|committed|commits|allocated|allocates|approved|approves|released|releases|unlocked)$/.test(wordAt(view, mention.from - 1))) return byKey.get("budget") ?? null;
  const paid = /\bpaid(?: \w+){0,2}$/.test(wordsOf(view, mention.from - 3, mention.from)) && /\b(?:stakes?|interest|venture|shares|acqui\w+)\b/.test(partWords(view, mention.from));
  if (paid) return byKey.get("deal-value") ?? null;
  const works = wordAt(view, mention.from - 1) === "for" && /\b(?:sold|sell|sells|bought|buy|buys|acquired|acquire|acquires)\b(?: [\w'-]+){1,6} (?:plant|mine|unit|smelter|refinery|business|project|company|division|factory|deposit) for$/.test(wordsOf(view, mention.from - 12, mention.from));
  if (works) return byKey.get("deal-value") ?? null;
  // 以自有资金3,000万美元收购: what is paid for it, wherever the money comes from.
  if (/^(?:的 (?:价 格|对 价) )?(?:收 购|受 让|认 购|购 入)/.test(wordsOf(view, mention.to, mention.to + 7))) return byKey.get("deal-value") ?? null;
  const sold = wordAt(view, mention.from - 1) === "for" && /\b(?:stake|stakes|shares|interest|shareholding)\b/.test(wordsOf(view, mention.from - 14, mention.from));
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

/** The flow of trade that was measured last, in money or in weight. */
export function flowTold({ measure }: Frame): MeasureWord | null {
  const flow = /^(export|import)/.exec(measure?.key ?? "")?.[1];
  return flow !== undefined && isTradeMeasure(measure?.key ?? "") ? (byKey.get(`${flow}s`) ?? null) : null;
}

/** A bare "quota" is of mining or of exports as the text around it says, and what "it sold" may be what it shipped. */
export function resolved(view: StatementView, mention: Place, measure: MeasureWord | null, frame: Frame): MeasureWord | null {
  if (measure?.key === "sales-volume" && isShippedAbroad(view, mention)) return byKey.get("exports") ?? measure;
  // "earned 57 % more, although tonnage grew by 21 %": of the flow whose value was told, else of whatever amount was.
  if (measure?.key === "tonnage") return flowTold(frame) ?? frame.measures.get("mass") ?? null;
  // "Exports reached 1.3 million tonnes. Earnings rose to $598 million": what the trade earned.
  if (measure?.key === "net-profit" && isTradeMeasure(frame.measure?.key ?? "") && /^(?:earnings|revenues?|takings|receipts)\b/.test(view.words) && !view.entities.some(({ entity }) => entity.type === "actor")) return byKey.get(frame.measure?.key.startsWith("import") ? "import-value" : "export-value") ?? measure;
  if (measure?.key !== "quota" || wordAt(view, mention.from) === "") return measure;
  const around = view.words;
  const named = view.measures.find((hit) => hit.measure.key.endsWith("-quota"));
  if (named) return named.measure;
  if (/\b(?:exports?|shipments?)\b|出 口/.test(clauseWords(view, mention.from)) && !/\b(?:mining|extraction)\b|开 采/.test(around)) return byKey.get("export-quota") ?? measure;
  // "whose output is capped at 300,000 tonnes"
  if (/\b(?:output|production)\b|产 量/.test(clauseWords(view, mention.from)) && !/\bexports?\b|出 口/.test(clauseWords(view, mention.from))) return byKey.get("mining-quota") ?? measure;
  // China gives out what may be mined in batches, and what may be exported by the year.
  if (/\bbatch(?:es)?\b|第 \S 批/.test(around) && !/\bexports?\b|出 口/.test(around)) return byKey.get("mining-quota") ?? measure;
  if (/\b(?:mining|miners?|ore|extraction)\b|开 采|矿/.test(around)) return byKey.get("mining-quota") ?? measure;
  if (/\bexport|出 口/.test(around)) return byKey.get("export-quota") ?? measure;
  // China's quotas are of mining and smelting; what other countries cap is what they ship.
  if (/\bchina\b|中 国|我 国/.test(around) && placeHits(view).some((hit) => hit.id === "CHN" && hit.role === "owner") && frame.quota === null) return byKey.get("mining-quota") ?? measure;
  return frame.measure?.key.endsWith("-quota") ? frame.measure : (byKey.get("export-quota") ?? measure);
}
