// Figures that count nothing: customs codes, pages, articles of a law, telephone numbers, fund codes; and names with a figure in them.
import type { Token } from "../text/tokens.js";
import { numeralAt } from "./numeral.js";

export interface Label {
  readonly kind: "identifier" | "name";
  readonly from: number;
  readonly to: number;
}

/** English words before a number that make it a label. */
const LABEL_WORDS = new Set(["hs", "p", "pp", "page", "pages", "section", "sections", "article", "articles", "chapter", "no", "nos", "number", "notice", "question", "clause", "paragraph", "annex", "appendix", "table", "figure", "note", "decree", "regulation", "directive", "form"]);
/** "Class 1 nickel", "Tier 2": a kind, named by a figure. */
const GRADES = new Set(["class", "tier", "type", "category"]);
const CODE_WORDS = new Set(["code", "ticker", "isin", "asx", "tsx", "代码", "代碼", "电话", "tel", "phone", "line", "fax"]);
const HAN_LABEL_UNITS = new Set(["条", "页", "号", "款", "章", "版"]);
/** Units of sieves: "-100 mesh" names a size. */
const SIEVES = new Set(["mesh", "目"]);

/** The label that begins at token `at`, or null. */
export function labelAt(tokens: readonly Token[], at: number): Label | null {
  const token = tokens[at];
  if (!token) return null;
  if (token.kind === "word") return wordLabel(tokens, at) ?? signedName(tokens, at);
  if (token.kind === "number") return numberLabel(tokens, at);
  if (token.text === "第") return hanLabel(tokens, at);
  if (token.text === "+" || token.text === "(") return phoneAt(tokens, at);
  if (token.text === "-" && tokens[at + 1]?.kind === "number" && SIEVES.has(tokens[at + 2]?.text ?? "")) return { kind: "name", from: at, to: at + 3 };
  return null;
}

/** "HS 2825.80", "section 12(3)", "p. 14", "No. 17/2026". */
function wordLabel(tokens: readonly Token[], at: number): Label | null {
  if (!LABEL_WORDS.has(tokens[at]?.text ?? "") && !GRADES.has(tokens[at]?.text ?? "")) return null;
  let next = at + 1;
  if (tokens[next]?.text === "code" || tokens[next]?.text === "no") next++;
  if (tokens[next]?.text === "." && !tokens[next]?.spaced) next++;
  const number = tokens[next];
  if (number?.kind !== "number") return null;
  if (GRADES.has(tokens[at]?.text ?? "")) return number.spaced && number.text.length === 1 ? { kind: "name", from: at, to: next + 1 } : null;
  if (tokens[at]?.text === "no" && tokens[at + 1]?.text !== "." && tokens[at]?.capital === 0) return null;
  return { kind: "identifier", from: labelled(tokens, at) ? at : next, to: codeEnd(tokens, next) };
}

/** "notice 17/2026": the number alone is the label; "section 12(3)" is one with its word. */
function labelled(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.text !== "notice" && tokens[at]?.text !== "question";
}

/** Where a code ends: "12(3)", "17/2026", "2825.80", "8 5550 0142". */
function codeEnd(tokens: readonly Token[], at: number): number {
  let end = at + 1;
  for (;;) {
    const [mark, part] = [tokens[end], tokens[end + 1]];
    if (!mark) return end;
    if (mark.text === "(" && !mark.spaced && part && part.text.length <= 3 && tokens[end + 2]?.text === ")") end += 3;
    else if ((mark.text === "/" || mark.text === "-" || mark.text === ".") && !mark.spaced && part?.kind === "number" && !part.spaced) end += 2;
    else return end;
  }
}

/** "17/2026", a code after a word such as "代码:", a telephone number, "(159715)". */
function numberLabel(tokens: readonly Token[], at: number): Label | null {
  const number = tokens[at];
  if (!number) return null;
  // 2025年第7号: the number of a notice, with its year.
  if (tokens[at + 1]?.text === "年" && tokens[at + 2]?.text === "第" && /^(?:19|20)\d\d$/.test(number.text)) {
    const label = hanLabel(tokens, at + 2);
    if (label && tokens[label.to - 1]?.text === "号") return { ...label, from: at };
  }
  const time = timeOfDayEnd(tokens, at);
  if (time !== null) return { kind: "name", from: at, to: time };
  const code = customsCodeEnd(tokens, at);
  if (code !== null) return { kind: "identifier", from: at, to: code };
  const [before, before2] = [tokens[at - 1]?.text ?? "", tokens[at - 2]?.text ?? ""];
  if (before === ":" || CODE_WORDS.has(before)) {
    const word = before === ":" ? before2 : before;
    const han = (tokens[at - 3]?.text ?? "") + word;
    if (CODE_WORDS.has(word) || CODE_WORDS.has(han)) return { kind: "identifier", from: at, to: phoneEnd(tokens, at) };
  }
  if (tokens[at + 1]?.text === "/" && tokens[at + 2]?.kind === "number" && /^(?:19|20)\d\d$/.test(tokens[at + 2]?.text ?? "") && number.text.length <= 4 && !tokens[at + 1]?.spaced) return { kind: "identifier", from: at, to: at + 3 };
  if (before === "(" && tokens[at + 1]?.text === ")" && /^\d{5,6}$/.test(number.text)) return { kind: "identifier", from: at, to: at + 1 };
  if (/^0\d{2,}$/.test(number.text)) return { kind: "identifier", from: at, to: phoneEnd(tokens, at) };
  const next = tokens[at + 1];
  if (next?.kind === "word" && !next.spaced && next.capital > 0 && /^(?:g|d|n\d?|c|q|h)$/.test(next.text) && !isPartOfYear(tokens, at)) return { kind: "name", from: at, to: at + 2 };
  // 2#锑锭, 1#电解镍: a brand of metal.
  if (next?.text === "#" && !next.spaced) return { kind: "name", from: at, to: at + 2 };
  // 主力2611合约: the month a contract runs out.
  if (next?.text === "合" && tokens[at + 2]?.text === "约" && /^\d{3,4}$/.test(number.text)) return { kind: "name", from: at, to: at + 1 };
  if (SIEVES.has(next?.text ?? "")) return { kind: "name", from: at, to: at + 2 };
  return null;
}

const CUSTOMS_CODE = /^\d{4}\.\d{2}$/;

/** "HTS 8505.11.0070", "under 8505.11, 8505.19 and 2846.90": codes of a tariff. Where the one at the token ends, or null. */
function customsCodeEnd(tokens: readonly Token[], at: number): number | null {
  if (!CUSTOMS_CODE.test(tokens[at]?.text ?? "")) return null;
  let end = at + 1;
  while (tokens[end]?.text === "." && tokens[end]?.spaced === false && tokens[end + 1]?.kind === "number" && tokens[end + 1]?.spaced === false) end += 2;
  if (end > at + 1) return end;
  const [before, before2] = [tokens[at - 1]?.text ?? "", tokens[at - 2]?.text ?? ""];
  const listed = /^(?:,|、|and|or|及|和|to|-)$/.test(before) && (CUSTOMS_CODE.test(before2) || /^\d{2,4}$/.test(before2) && CUSTOMS_CODE.test(tokens[at - 4]?.text ?? ""));
  return listed || /^(?:hts|htsus|heading|headings|subheading|subheadings|taric|税号|编码)$/.test(before) || /^(?:税 ?号|编 ?码)$/.test(`${before2}${before}`) ? end : null;
}

/** "3Q 2026", "1H FY27": a quarter or half printed with its year is a date. */
function isPartOfYear(tokens: readonly Token[], at: number): boolean {
  return /^[qh]$/.test(tokens[at + 1]?.text ?? "") && /^[1-4]$/.test(tokens[at]?.text ?? "") && /^(?:fy|(?:19|20)\d\d)$/.test(tokens[at + 2]?.text ?? "");
}

/** "8.30 am", "15:42", "09:00 GMT", 15时30分, 下午3点: an hour of a day measures nothing. Where it ends, or null. */
function timeOfDayEnd(tokens: readonly Token[], at: number): number | null {
  const hour = tokens[at]?.text ?? "";
  const [next, after] = [tokens[at + 1], tokens[at + 2]];
  if (!next || (next.text !== ":" && next.text !== "时" && next.text !== "点" && !isHalfOfDay(tokens, at + 1))) return null;
  if (next.text === ":" && !next.spaced && after?.kind === "number" && !after.spaced && /^[0-5]\d$/.test(after.text) && /^(?:[01]?\d|2[0-4])$/.test(hour)) {
    const end = tokens[at + 3]?.text === ":" && tokens[at + 4]?.kind === "number" ? at + 5 : at + 3;
    return isHalfOfDay(tokens, end) ? end + 1 : end;
  }
  if (isHalfOfDay(tokens, at + 1) && /^(?:0?[1-9]|1[0-2])(?:\.[0-5]\d)?$/.test(hour)) return at + 2;
  if (!/^(?:[01]?\d|2[0-4])$/.test(hour) || (next.text !== "时" && next.text !== "点")) return null;
  if (next.text === "点" && !/^(?:整|半|钟|前|后|许|左|至)$/.test(after?.text ?? "") && after?.kind !== "number" && !/^[午晨晚间早]$/.test(tokens[at - 1]?.text ?? "")) return null;
  if (next.text === "时" && /^[间候期代]$/.test(after?.text ?? "")) return null;
  const minutes = after?.kind === "number" && tokens[at + 3]?.text === "分" && !/^[之点]$/.test(tokens[at + 4]?.text ?? "");
  return minutes ? at + 4 : /^[整半]$/.test(after?.text ?? "") ? at + 3 : at + 2;
}

const HALVES_OF_DAY = new Set(["am", "pm", "gmt", "utc", "cst", "est", "bst", "hkt", "aest", "awst"]);

function isHalfOfDay(tokens: readonly Token[], at: number): boolean {
  return HALVES_OF_DAY.has(tokens[at]?.text ?? "") && !(tokens[at]?.text === "am" && tokens[at]?.capital === 1);
}

/** "+61 8 5550 0142". */
function phoneAt(tokens: readonly Token[], at: number): Label | null {
  const start = at + 1;
  if (tokens[at]?.text !== "+" || tokens[start]?.kind !== "number" || tokens[start]?.spaced) return null;
  const end = phoneEnd(tokens, start);
  return end > start + 1 ? { kind: "identifier", from: at, to: end } : null;
}

function phoneEnd(tokens: readonly Token[], at: number): number {
  let end = at + 1;
  while (end < tokens.length) {
    const [next, after] = [tokens[end], tokens[end + 1]];
    if (next?.kind === "number" && next.spaced && !next.text.includes(".")) end++;
    else if (next?.text === "-" && after?.kind === "number" && !after.spaced) end += 2;
    else break;
  }
  return end;
}

/** 第十二条, 第37页. */
function hanLabel(tokens: readonly Token[], at: number): Label | null {
  const numeral = numeralAt(tokens, at + 1);
  return numeral && HAN_LABEL_UNITS.has(tokens[numeral.end]?.text ?? "") ? { kind: "identifier", from: at, to: numeral.end + 1 } : null;
}

/** "C5+1": a word with a figure, a sign and another figure. */
function signedName(tokens: readonly Token[], at: number): Label | null {
  const word = tokens[at];
  const [sign, figure] = [tokens[at + 1], tokens[at + 2]];
  if (!word || !/\d$/.test(word.text) || sign?.text !== "+" || sign.spaced || figure?.kind !== "number" || figure.spaced) return null;
  return { kind: "name", from: at, to: at + 3 };
}
