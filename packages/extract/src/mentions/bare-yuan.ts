// 元 is the dollar or yuan of whoever writes: in a piece of Taiwan that prints 新台币 once, 营收52.4亿元 is of the same money. A name before the
// figure (新台币约35亿元, 人民币3.1亿元) holds for its own sentence part; without any, 元 stays the yuan.
import type { Token } from "../text/tokens.js";
import type { FoundMention } from "./find-mentions.js";

/** What a bare 元 stands for in a document; the yuan where it says nothing else. */
export type HomeMoney = "CNY" | "TWD" | "HKD" | "JPY";

export function homeMoneyOf(body: string): HomeMoney {
  if (/新[台臺][币幣]|[台臺](?:北|中|南)(?:報導|报道|電|电|訊|讯)/.test(body)) return "TWD";
  // The sign ¥ is of both: in a piece of Japan that tells of no yuan it is the yen.
  if (/[¥￥]/.test(body) && /\b(?:Tokyo|Japan|Japanese|yen)\b|日本|[东東]京/.test(body) && !/\b(?:yuan|renminbi|RMB|CNY|China's)\b|人民[币幣]/.test(body)) return "JPY";
  return /港[币幣]/.test(body) && !/人民[币幣]/.test(body) ? "HKD" : "CNY";
}

const NAMES: readonly (readonly [string, string])[] = [["新台币", "TWD"], ["人民币", "CNY"], ["台币", "TWD"], ["港币", "HKD"]];
/** Tokens between the name of a money and its figure: 新台币约, 人民币超过. */
const REACH = 6;

export function nameYuan(tokens: readonly Token[], mentions: readonly FoundMention[], home: HomeMoney): readonly FoundMention[] {
  if (home === "JPY") return mentions.map((mention) => (hasSign(tokens, mention) ? inYen(mention) : mention));
  if (!mentions.some((mention) => isYuan(tokens, mention))) return mentions;
  let told: string | null = null;
  let named: FoundMention[] | null = null;
  for (const [at, mention] of mentions.entries()) {
    const { quantity } = mention;
    const own = quantity === null ? null : nameBefore(tokens, mention.from) ?? nameIn(tokens, mention);
    if (quantity === null || !isYuan(tokens, mention)) {
      if (quantity?.dimension === "money") told = quantity.unit.slice(0, 3);
      continue;
    }
    // 人民币18亿元、净利2亿元: the second is as much of that money as the first.
    told = own ?? (told === "CNY" || told === "TWD" || told === "HKD" ? told : home);
    if (told === quantity.unit.slice(0, 3)) continue;
    named ??= [...mentions];
    named[at] = { ...mention, quantity: { ...quantity, unit: told + quantity.unit.slice(3) } };
  }
  return named ?? mentions;
}

/** Is the amount printed with the sign ¥? */
function hasSign(tokens: readonly Token[], { from, to, quantity }: FoundMention): boolean {
  if (quantity?.dimension !== "money" || !quantity.unit.startsWith("CNY")) return false;
  for (let at = from; at < to; at++) if (/^[¥￥]$/.test(tokens[at]?.text ?? "")) return true;
  return false;
}

function inYen(mention: FoundMention): FoundMention {
  const { quantity } = mention;
  return quantity === null ? mention : { ...mention, quantity: { ...quantity, unit: `JPY${quantity.unit.slice(3)}` } };
}

/** Is 元 printed, and not 元人民币 or ¥? */
function isYuan(tokens: readonly Token[], { from, to, quantity }: FoundMention): boolean {
  if (quantity?.dimension !== "money" || !quantity.unit.startsWith("CNY")) return false;
  for (let at = from; at < to; at++) if (tokens[at]?.text === "元" && !/^[美欧日港澳加]$/.test(tokens[at - 1]?.text ?? "")) return true;
  return false;
}

function nameIn(tokens: readonly Token[], { from, to }: FoundMention): string | null {
  const words = textOf(tokens, from, Math.min(tokens.length, to + 3));
  return NAMES.find(([name]) => words.includes(name))?.[1] ?? null;
}

function nameBefore(tokens: readonly Token[], from: number): string | null {
  for (let at = from - 1; at >= Math.max(0, from - REACH); at--) {
    if (tokens[at]?.kind !== "han") return null;
    for (const [name, id] of NAMES) if (textOf(tokens, at - name.length + 1, at + 1) === name) return id;
  }
  return null;
}

function textOf(tokens: readonly Token[], from: number, to: number): string {
  let text = "";
  for (let at = Math.max(0, from); at < to; at++) text += tokens[at]?.text ?? "";
  return text;
}
