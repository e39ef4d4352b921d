// Which stretch of a digest's body is a heading. "Group 2: Supply", "Core Viewpoint", "Conclusion", "第1组: 供应";
// a free name is in title case and short. Anything else before a dash is part of a sentence.

export interface Heading {
  readonly kind: "core" | "group" | "named";
  readonly number: number | null;
  readonly text: string | null;
}

const LONGEST_HEADING = 110;
const CORE = new Set(["core insights", "core viewpoint", "core viewpoints", "core points", "core point", "核心观点", "核心要点", "核心洞察", "核心觀點"]);
/** Names that are headings even where the bullet before them carries no reference. */
const KNOWN_NAMES = new Set(["conclusion", "industry insights", "industry analysis", "market performance", "price performance", "related products", "outlook", "summary", "结论", "结语", "行业洞察", "行业分析"]);
/** Words that stay in lower case inside an English title. */
const SMALL_WORDS = new Set(["a", "an", "and", "as", "at", "but", "by", "for", "from", "in", "into", "its", "nor", "of", "on", "or", "over", "per", "the", "to", "under", "versus", "via", "vs", "vs.", "with", "amid", "against"]);

/** Reads `text` as a heading, or null. `afterReference`: does it follow a label "[n]", which ends a bullet for certain? */
export function readHeading(text: string, afterReference: boolean): Heading | null {
  if (text.length === 0 || text.length > LONGEST_HEADING) return null;
  const lower = text.toLowerCase();
  if (CORE.has(lower)) return { kind: "core", number: null, text };
  const group = readGroup(text);
  if (group) return group;
  if (KNOWN_NAMES.has(lower)) return { kind: "named", number: null, text };
  return afterReference && isTitle(text) ? { kind: "named", number: null, text } : null;
}

/** "Group 3: Market", "Group 3", "第3组: 市场", "第三组：市场". */
function readGroup(text: string): Heading | null {
  const match = /^(?:group\s{0,3}(\d{1,3})|第\s?(\d{1,3}|[一二三四五六七八九十]{1,2})[组組部分]{1,2})\s?(?:[:：]\s?(.*))?$/i.exec(text);
  if (!match) return null;
  const name = match[3]?.trim();
  return { kind: "group", number: ordinal(match[1] ?? match[2] ?? ""), text: name ? name : null };
}

function ordinal(printed: string): number {
  const han = "一二三四五六七八九".indexOf(printed) + 1;
  return han > 0 ? han : printed === "十" ? 10 : Number(printed);
}

/** Title case in English; in Chinese a short name without a mark of a sentence. */
function isTitle(text: string): boolean {
  if (/[一-鿿]/.test(text)) return text.length <= 20 && !/[,，。;；!?！？[\]]/.test(text);
  if (/[[\]!?;]/.test(text)) return false;
  const words = text.split(" ");
  return words.length <= 14 && words.every((word, at) => startsHigh(word) || (at > 0 && SMALL_WORDS.has(word)));
}

function startsHigh(word: string): boolean {
  const first = word.replace(/^["'“‘(]/, "").charAt(0);
  return first !== "" && (first !== first.toLowerCase() || /[\d&+]/.test(first));
}
