// Units that a figure leaves to its neighbours: "40 tons of gallium a year" is a yearly rate, "from 931 to 410 tons" has tons
// twice, "each drone uses 0.3 kg" is kilograms a drone, "down from $882" is as much a tonne as the price before it.
import { clean, numeralAt } from "../numbers/numeral.js";
import type { Quantity } from "../numbers/quantity.js";
import { denominatorAt, unitAt } from "../numbers/unit.js";
import { CARRIERS } from "../numbers/units.data.js";
import { PhraseIndex } from "../text/phrases.js";
import type { Token } from "../text/tokens.js";
import type { FoundMention } from "./find-mentions.js";

const carriers = new PhraseIndex<string>();
for (const [unit, names] of CARRIERS) for (const name of names.split("|")) carriers.add(name, unit);

/** The mentions with the units their context gives them. */
export function completeUnits(tokens: readonly Token[], mentions: readonly FoundMention[]): FoundMention[] {
  const completed: FoundMention[] = [];
  for (const [at, mention] of mentions.entries()) {
    const { quantity } = mention;
    if (!quantity) {
      completed.push(mention);
      continue;
    }
    const named = bareMoney(tokens, mention) ?? quantity;
    const rated = withRate(tokens, mentions, at, named, completed.at(-1));
    const shared = withNeighbourUnit(tokens, completed, mention, rated, mentions.slice(at + 1, at + 2));
    completed.push(shared === quantity ? mention : { ...mention, kind: shared.kind, quantity: shared });
  }
  return priced(tokens, completed);
}

/** 投资额7.3亿, 营收约12亿: money, though nobody says so; the yuan, which the place of the paper may make another. */
function bareMoney(tokens: readonly Token[], { from, to, quantity }: FoundMention): Quantity | null {
  if (quantity?.unit !== "1" || quantity.dimension !== "none" || !/^[亿万]$/.test(tokens[to - 1]?.text ?? "") || tokens[to]?.kind === "han") return null;
  const before = tokens.slice(Math.max(0, from - 7), from).map(({ text }) => text).join("");
  if (!/(?:投资(?:总?额|规模)?|投入|营收|收入|利润|净利|市值|金额|货值|产值|融资(?:额|规模)?|募资|贷款|注资|补贴|资金|罚款|耗资|斥资|作价|对价|估值)(?:约|达|为|共|合计|共计|超|超过|逾|近|仅|高达|降至|增至)*$/.test(before)) return null;
  return { ...quantity, kind: "quantity", unit: "CNY", dimension: "money", hasUnit: true };
}

function per(quantity: Quantity, unit: string): Quantity {
  return { ...quantity, unit: `${quantity.unit}/${unit}`, hasDenominator: true };
}

function withRate(tokens: readonly Token[], mentions: readonly FoundMention[], at: number, quantity: Quantity, before: FoundMention | undefined): Quantity {
  if (quantity.hasDenominator || (quantity.dimension !== "mass" && quantity.dimension !== "energy")) return quantity;
  const behind = rateBehind(tokens, mentions, at) ?? rateOfList(tokens, mentions, at);
  if (behind === "each") {
    const carrier = carrierBefore(tokens, mentions[at]?.from ?? 0, false);
    return carrier ? per(quantity, carrier) : per(quantity, "unit");
  }
  if (behind) return per(quantity, behind);
  if (yearlyBefore(tokens, mentions[at]?.from ?? 0)) return per(quantity, "a");
  if (monthlyAverage(tokens, mentions[at]?.from ?? 0)) return per(quantity, "mo");
  if (quantity.unit === "wmt") return quantity;
  const used = useBefore(tokens, mentions[at]?.from ?? 0);
  if (used) return per(quantity, used);
  // 每GWh需碳酸锂约600吨、钴约60吨: what is needed beside it is needed for the same.
  const beside = before?.quantity?.unit.split("/") ?? [];
  if (beside[0] === quantity.unit && beside.length === 2 && !/^(?:a|mo|d|h)$/.test(beside[1] ?? "") && before && /^(?:、|和|及|与)(?: [^,;。、\d]){0,6}$/.test(tokens.slice(before.to, mentions[at]?.from).map(({ text }) => text).join(" "))) return per(quantity, beside[1] ?? "");
  // 单车用钴量由8公斤降至4公斤: where it got to is for each as where it came from.
  const rate = before?.quantity?.unit.startsWith(`${quantity.unit}/`) && isTurnBetween(tokens, before.to, mentions[at]?.from ?? 0) ? before.quantity.unit.split("/")[1] : undefined;
  return rate === undefined ? quantity : per(quantity, rate);
}

function isTurnBetween(tokens: readonly Token[], from: number, to: number): boolean {
  const words = tokens.slice(from, to).map(({ text }) => text).join(" ");
  return to - from <= 4 && /^(?:[降升增减提] ?\S? ?[至到为]|to|(?:fell|rose|fallen|risen|down|up) to)(?: 约)?$/.test(words);
}

/** How far behind a figure its rate may stand, in tokens. */
const RATE_REACH = 14;

/** "of LCE per year", "of extra demand a year", "of ore with 44 % Mn per tonne of product"; ends at a mark or a verb of its own. */
function rateBehind(tokens: readonly Token[], mentions: readonly FoundMention[], at: number): string | null {
  const mention = mentions[at];
  if (!mention || tokens[mention.to]?.text !== "of") return tokens[mention?.to ?? 0]?.text === "each" ? "each" : null;
  let next = at + 1;
  for (let i = mention.to + 1; i < Math.min(tokens.length, mention.to + RATE_REACH); i++) {
    const other = mentions[next];
    if (other && other.from === i) {
      if (other.quantity?.dimension !== "percent") return null;
      i = other.to - 1;
      next++;
      continue;
    }
    const text = tokens[i]?.text ?? "";
    if (tokens[i]?.kind === "mark" || /^(?:and|to|from|by|in|on|at|for|than|is|was|were|that|which)$/.test(text)) return null;
    if (text === "each") return "each";
    if (text === "annually") return "a";
    if (text === "monthly") return "mo";
    if (text === "per" || text === "a" || text === "an" || text === "each" || text === "every") {
      const unit = unitAt(tokens, i + 1);
      if (unit && (text === "per" || unit.dimension === "time")) return unit.id;
      // "1.5 kg of NdFeB per vehicle"
      const carrier = text === "per" ? carriers.longestAt(tokens, i + 1)?.values[0] : undefined;
      if (carrier !== undefined) return carrier;
    }
  }
  return null;
}

/** "250 tonnes of dysprosium oxide and 60 tonnes of terbium oxide a year": the rate behind the last holds for both. */
function rateOfList(tokens: readonly Token[], mentions: readonly FoundMention[], at: number): string | null {
  const [mention, next] = [mentions[at], mentions[at + 1]];
  if (!mention?.quantity || next?.quantity?.dimension !== mention.quantity.dimension || next.from - mention.to > 8) return null;
  const between = tokens.slice(mention.to, next.from).map(({ text }) => text).join(" ");
  if (!/^of (?:[a-z]+ ){1,5}and$/.test(between)) return null;
  return next.quantity.unit.startsWith(`${mention.quantity.unit}/`) ? (next.quantity.unit.split("/")[1] ?? null) : rateBehind(tokens, mentions, at + 1);
}

/** 每年供应碳化钨粉600吨: the year stands before the verb, with no mark or figure between. */
function yearlyBefore(tokens: readonly Token[], from: number): boolean {
  for (let at = from - 1; at >= Math.max(0, from - 12); at--) {
    if (tokens[at]?.kind !== "han") return false;
    if (tokens[at]?.text === "每" && tokens[at + 1]?.text === "年") return /^[可能将需]?(?:供应|采购|购买|生产|出口|进口|销售|提供|交付|供货|开采|承购|回收)/.test(tokens.slice(at + 2, at + 5).map(({ text }) => text).join(""));
  }
  return false;
}

/** "a monthly average of 3,100 tons". */
function monthlyAverage(tokens: readonly Token[], from: number): boolean {
  const [a, b, c] = [tokens[from - 3]?.text, tokens[from - 2]?.text, tokens[from - 1]?.text];
  return (a === "monthly" && b === "average" && c === "of") || (b === "月" && c === "均") || (a === "月" && b === "均");
}

const USES = new Set(["need", "needs", "needing", "use", "uses", "using", "used", "take", "takes", "taking", "require", "requires", "requiring", "contain", "contains", "containing", "hold", "holds", "consume", "consumes", "consuming", "carry", "carries", "用", "需", "含", "耗"]);
const EACH = new Set(["each", "every", "a", "an", "one", "average", "typical", "per", "每", "一", "单"]);

/** "each drone uses 0.3 kg", "An average electric car needs 50 to 60 kg", 每台机器人需用3.5公斤: what one of them needs. */
function useBefore(tokens: readonly Token[], from: number): string | null {
  let verb = tokens[from]?.text === "约" && tokens[from + 1]?.text === "用" ? from : -1;
  for (let i = from - 1; verb < 0 && i >= Math.max(0, from - 10); i--) {
    const text = tokens[i]?.text ?? "";
    if (/^[,;。.:]$/.test(text) || tokens[i]?.kind === "number") return null;
    if (USES.has(text)) {
      verb = i;
      break;
    }
  }
  return verb < 0 ? null : carrierBefore(tokens, verb, true);
}

/** The thing one of which is spoken of before token `end`: a unit ("each GWh"), a vehicle, or any other unit. */
function carrierBefore(tokens: readonly Token[], end: number, needsEach: boolean): string | null {
  for (let i = end - 1; i >= Math.max(0, end - 12); i--) {
    const text = tokens[i]?.text ?? "";
    if (/^[,;。:]$/.test(text)) return null;
    if (!needsEach) {
      const carrier = carriers.longestBefore(tokens, i + 1, 4)?.values[0];
      if (carrier) return carrier;
      continue;
    }
    // 单车 and 单台, but a month and a day of 单月 and 单日 are none.
    if (!EACH.has(text) || (text === "单" && /^[一月日季周年边个独方]$/.test(tokens[i + 1]?.text ?? ""))) continue;
    const unit = unitAt(tokens, i + 1);
    if (unit && (text === "each" || text === "every" || text === "per" || text === "每" || unit.dimension !== "time")) return unit.id;
    for (let j = i + 1; j < end; j++) {
      const hit = carriers.longestAt(tokens, j);
      if (hit?.values[0]) return hit.values[0];
    }
    if (text === "each" || text === "every" || text === "每" || text === "单" || text === "average") return "unit";
    return null;
  }
  return null;
}

/** How many mentions away a figure may borrow its unit. */
const NEIGHBOURS = 12;

/** Words behind a bare figure that are no thing it could count. */
const LEAVES_UNIT = new Set("the on in now we will would can could should approved granted last this previous a at by from to and or but was were is are has had for as while that which more less higher lower today currently after before during it they he she".split(" "));

/** What goes on behind a bare Chinese figure that has its unit from before. */
const HAN_LEAVES_UNIT = new Set("的了和与及或至到而并左上以之间不增减升降涨跌回提扩多余来出占较同环比为是则均低高大下,".split(""));

/** The figure as so much of what one printed digit before it was worth, where both print about as much. */
function inScaleOf(tokens: readonly Token[], before: FoundMention | undefined, mention: FoundMention): Quantity | null {
  const lender = before?.quantity;
  const [printed, own] = [tokens.slice(before?.from ?? 0, before?.to).find(({ kind }) => kind === "number")?.text ?? "", tokens[mention.from]?.text ?? ""];
  if (!before || !lender?.hasUnit || lender.value === null || before.to !== mention.from - 1 || mention.quantity?.value === null || mention.quantity?.value === undefined || mention.to !== mention.from + 1) return null;
  const decimals = (text: string): number => text.split(".")[1]?.length ?? 0;
  const ratio = Number(own) / Number(printed);
  if (decimals(own) !== decimals(printed) || !(ratio > 0.2 && ratio < 5) || (decimals(own) === 0 && Number(own) < 10)) return null;
  const worth = Math.abs(lender.value) / Number(printed);
  const value = clean(mention.quantity.value * worth);
  return { ...mention.quantity, kind: lender.kind, unit: lender.unit, dimension: lender.dimension, hasDenominator: lender.hasDenominator, value, step: mention.quantity.step === null ? null : clean(mention.quantity.step * worth) };
}

const YEAR = /^(?:19[5-9]|20[0-6])\d$/;

function isYear(tokens: readonly Token[], { from, to }: FoundMention): boolean {
  const year = tokens[from];
  if (year === undefined || to !== from + 1) return false;
  // "until '29"
  if (tokens[from - 1]?.text === "'" && year.text.length === 2 && !year.spaced) return true;
  // "2,025" is printed with its comma.
  return (YEAR.test(year.text) && year.end - year.start === 4) || (tokens[from - 1]?.text === "/" && YEAR.test(tokens[from - 2]?.text ?? ""));
}

/** 3.2:1, "25/75 alloy" */
function isInRatio(tokens: readonly Token[], { from, to }: FoundMention): boolean {
  const joins = (mark: number, number: number): boolean => /^[:/]$/.test(tokens[mark]?.text ?? "") && tokens[mark]?.spaced === false && tokens[number]?.kind === "number";
  return (joins(to, to + 1) && tokens[to + 1]?.spaced === false) || (joins(from - 1, from - 2) && tokens[from]?.spaced === false);
}

/** A figure without a unit takes the one of the figure before it: "to 936 tons from a revised 921", "118 applications were received and 73 approved". */
function withNeighbourUnit(tokens: readonly Token[], before: readonly FoundMention[], mention: FoundMention, quantity: Quantity, after: readonly FoundMention[]): Quantity {
  if (quantity.unit !== "1" || quantity.kind === "ordinal" || quantity.kind === "multiplier") return quantity;
  const words = tokens[mention.from]?.kind === "word" && quantity.kind === "count";
  if (words && !/^(?:have|has|were|are|was|remain|approved|had)$/.test(tokens[mention.to]?.text ?? "")) return quantity;
  if (quantity.value === 0 && quantity.kind !== "count") return quantity;
  // "10 or 12 tonnes": the unit behind the last is of both.
  const other = /^(?:or|或)$/.test(tokens[mention.to]?.text ?? "") ? after.find((next) => next.from === mention.to + 1)?.quantity : undefined;
  if (other?.hasUnit === true) return { ...quantity, kind: other.kind, unit: other.unit, dimension: other.dimension, hasDenominator: other.hasDenominator };
  // "sales of SEK 4.1bn (3.8)": in the unit and the scale of what stands before the brackets, or none of it.
  if (tokens[mention.from - 1]?.text === "(" && tokens[mention.to]?.text === ")") return inScaleOf(tokens, before.at(-1), mention) ?? quantity;
  // "in 2024/25"
  if (isYear(tokens, mention)) return quantity;
  // "kiln 2 350 tonnes": the number of a kiln.
  if (tokens[mention.to]?.kind === "number") return quantity;
  // 剥采比3.2:1, "a ratio of 6:1"
  if (isInRatio(tokens, mention)) return quantity;
  // 1,200亩, 38万手: a measure word nobody here knows is a unit of its own.
  if (tokens[mention.to]?.kind === "han" && !HAN_LEAVES_UNIT.has(tokens[mention.to]?.text ?? "")) return quantity;
  // "12-inch wafers" are of one as well.
  if (tokens[mention.to]?.text === "-" && tokens[mention.to]?.spaced === false && tokens[mention.to + 1]?.kind === "word" && tokens[mention.to + 1]?.spaced === false) return quantity;
  // "approved 38 of 95 applications"
  const counted = tokens[mention.to]?.text === "of" ? after.find((other) => other.from === mention.to + 1)?.quantity : undefined;
  if (counted?.kind === "count" && counted.hasUnit && quantity.kind !== "count") return { ...quantity, unit: counted.unit, dimension: counted.dimension, kind: "count" };
  // "was blocked for eleven days, while Chile's rose to 456,000": a duration of another clause lends nothing.
  const isOver = (other: FoundMention): boolean => other.quantity?.kind === "duration" && tokens.slice(other.to, mention.from).some(({ text }) => text === ",");
  const candidates = before.slice(-NEIGHBOURS).filter((other) => other.quantity !== null && other.quantity.unit !== "1" && other.quantity.kind !== "ordinal" && !isOver(other));
  const neighbour = candidates.findLast((other) => other.quantity?.dimension !== "percent" && other.quantity?.dimension !== "ratio") ?? candidates.at(-1);
  // "1,240 (30.1%) came from small firms and 88 from large": what stands in brackets says more of the one before it, and lends nothing.
  const lender = neighbour?.quantity?.dimension === "percent" && tokens[neighbour.from - 1]?.text === "(" ? undefined : neighbour?.quantity;
  if (!lender || (words && lender.kind !== "count")) return quantity;
  // "Gallium 99.99%: 1,480-1,600": a grade at the head of a line lends its sign to no price.
  if (lender.dimension === "percent" && ((quantity.value ?? quantity.max ?? 0) > 100 || tokens[neighbour?.to ?? 0]?.text === ":")) return quantity;
  // "212 billion dong": a noun nobody knows is a unit of its own.
  const behind = tokens[mention.to];
  // "43.5 million of them to China"
  const ofThem = behind?.text === "of" && /^(?:them|these|those|that|which)$/.test(tokens[mention.to + 1]?.text ?? "");
  if (behind?.kind === "word" && !words && !ofThem && !LEAVES_UNIT.has(behind.text)) return quantity;
  return { ...quantity, unit: lender.unit, dimension: lender.dimension, kind: lender.kind === "count" ? "count" : lender.kind, hasDenominator: lender.hasDenominator };
}

/** An amount of money beside a price in the same money is a price as well. */
function priced(tokens: readonly Token[], mentions: readonly FoundMention[]): FoundMention[] {
  // 单吨成本由6,300元降至5,750元: the second is a tonne's because the first was found to be.
  const done: FoundMention[] = [];
  for (const [at, mention] of mentions.entries()) done.push(pricedOne(tokens, mentions, done, at, mention));
  return done;
}

function pricedOne(tokens: readonly Token[], mentions: readonly FoundMention[], done: readonly FoundMention[], at: number, mention: FoundMention): FoundMention {
  const { quantity } = mention;
  if (quantity?.dimension !== "money" || quantity.hasDenominator) return mention;
  const before = perBefore(tokens, mention.from) ?? perSubject(tokens, mention.from) ?? perBehindBrackets(tokens, mentions, at);
  if (before) return { ...mention, quantity: per(quantity, before) };
  const price = done.slice(Math.max(0, at - NEIGHBOURS)).findLast((other) => isPriceIn(other, quantity.unit)) ?? mentions.slice(at + 1, at + NEIGHBOURS).find((other) => isPriceIn(other, quantity.unit));
  if (!price?.quantity || !comparable(quantity, price.quantity)) return mention;
  return { ...mention, quantity: { ...quantity, unit: price.quantity.unit, hasDenominator: true } };
}

/** "162,450 yuan ($22,250) a tonne": what the one and the other are per stands behind the brackets. */
function perBehindBrackets(tokens: readonly Token[], mentions: readonly FoundMention[], at: number): string | null {
  const isInner = tokens[(mentions[at]?.from ?? 0) - 1]?.text === "(";
  const [outer, inner] = isInner ? [mentions[at - 1], mentions[at]] : [mentions[at], mentions[at + 1]];
  if (outer?.quantity?.dimension !== "money" || inner?.quantity?.dimension !== "money" || outer.to !== inner.from - 1 || tokens[outer.to]?.text !== "(" || tokens[inner.to]?.text !== ")") return null;
  return denominatorAt(tokens, inner.to + 1, "money")?.id ?? null;
}

function isPriceIn(mention: FoundMention, money: string): boolean {
  return mention.quantity?.dimension === "money" && mention.quantity.hasDenominator && mention.quantity.unit.startsWith(`${money}/`);
}

/** A total of millions beside a price is no price. */
function comparable(amount: Quantity, price: Quantity): boolean {
  const [a, b] = [amount.value ?? amount.max ?? 0, price.value ?? price.max ?? 0];
  return Math.abs(a) <= Math.abs(b) * 20;
}

/** "a tonne of hydroxide now costs $47,000", "could buy a kilogram of oxide for $260": what is paid for one of them. */
function perSubject(tokens: readonly Token[], from: number): string | null {
  let at = from - 1;
  while (at > from - 5 && /^(?:about|around|roughly|nearly|for|at|over|under|more|than|only|up|to|some|almost|just)$/.test(tokens[at]?.text ?? "")) at--;
  const bought = tokens[from - 1]?.text === "for" && tokens.slice(Math.max(0, from - 11), from).some(({ text }) => /^(?:buy|buys|bought|get|gets|got|sell|sells|sold)$/.test(text));
  if (!bought && !/^(?:costs?|fetch(?:es|ed)?|sells?|sold|trades?|traded|brings?|brought)$/.test(tokens[at]?.text ?? "")) return null;
  for (let i = at - 1; i >= Math.max(0, at - 8); i--) {
    if (tokens[i]?.kind === "mark") return null;
    if (tokens[i]?.text !== "a" && tokens[i]?.text !== "one") continue;
    const unit = unitAt(tokens, i + 1);
    return unit?.dimension === "mass" && (tokens[unit.end]?.text === "of" || unit.end === at || /^(?:had|has|now)$/.test(tokens[unit.end]?.text ?? "")) ? unit.id : null;
  }
  return null;
}

/** 每吨报46.5万元, 每吨成本降至5.8万元: the tonne is named some characters before the amount. */
function perBefore(tokens: readonly Token[], from: number): string | null {
  for (let i = from - 1; i >= Math.max(0, from - 9); i--) {
    const text = tokens[i]?.text ?? "";
    if (/^[,;。]$/.test(text) || numeralAt(tokens, i)) return null;
    if (text === "每" || (text === "单" && tokens[i + 1]?.text === "吨")) return unitAt(tokens, i + 1)?.id ?? null;
  }
  return null;
}
