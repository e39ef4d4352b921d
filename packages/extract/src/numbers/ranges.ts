// The second end of a range, and what two ends share.
import type { Token } from "../text/tokens.js";
import { amountAt, type Amount } from "./amounts.js";
import { clean } from "./numeral.js";
import { denominatorAt } from "./unit.js";

/** The second figure of "580-620 tons", "0.2%-0.25%", "65万至70万元", "85% to 90%". */
export function rangeEnd(tokens: readonly Token[], start: number, first: Amount): Amount | null {
  const link = tokens[first.end];
  if (!link || first.form === "fraction" || (first.hasOwnDenominator && !first.leading)) return null;
  const dash = link.text === "-" || link.text === "~" || link.text === "—";
  const within = link.text === "和" || link.text === "与";
  if (!dash && !within && link.text !== "to" && link.text !== "至" && link.text !== "到") return null;
  const next = tokens[first.end + 1];
  if (!next || (dash && link.spaced !== next.spaced)) return null;
  const movesBy = link.text === "to" && isTurn(tokens[start - 1]) && isBareEnd(tokens, start);
  if (link.text === "to" && !movesBy && saysBeginning(tokens, start)) return null;
  if (!dash && !within && first.unit !== null && first.unit.dimension !== "percent" && /(?:[增减]|增加|减少|增长|上[涨升调]|下[跌降调滑]|回[升落]|提高|降低|[走攀]?[升涨跌降]|走[高低强弱])了?$/.test(hanBefore(tokens, start))) return null;
  const second = amountAt(tokens, first.end + 1);
  if (!second || second.form === "fraction" || !agree(first, second)) return null;
  // 20和30之间
  if (within && tokens[second.end]?.text !== "间" && !(tokens[second.end]?.text === "之" && tokens[second.end + 1]?.text === "间")) return null;
  const [low, high] = shareScale(first, second);
  if (low >= high) return null;
  // "rose 3.5 to 4.0 percent" prints its unit once; "rose 12 to 340 points" tells by how much and to where.
  if (movesBy && (first.unit !== null || second.unit?.dimension !== "percent")) return null;
  // "firmed Rmb50 to Rmb3,570": nobody quotes a price between a sum and ten times as much.
  if (link.text === "to" && first.unit?.dimension === "money" && high / low > 10) return null;
  // "$1,150-1,200 per kg": the symbol stands before the first figure, the denominator after the second.
  const denominator = second.unit === null && first.unit ? denominatorAt(tokens, second.end, first.unit.dimension) : null;
  return denominator ? { ...second, denominator: denominator.id, end: denominator.end } : second;
}

/** "rose 9 pc to 1,962 t", "rose by 6 % to 47 %", "from 41 % to 47 %": the second figure is where it got to, not the end of a range. */
function saysBeginning(tokens: readonly Token[], start: number): boolean {
  const before = tokens[start - 1];
  if (before?.text === "by") return turnsBefore(tokens, start - 1) && !isBareEnd(tokens, start);
  return isTurn(before) || before?.text === "from";
}

/** "dropped by 15 to 20 per cent": what has no unit of its own is an end of the range. */
function isBareEnd(tokens: readonly Token[], start: number): boolean {
  return tokens[start]?.kind === "number" && tokens[start + 1]?.text === "to" && tokens[start + 2]?.kind === "number";
}

/** How far before "by" its verb may stand, in tokens. */
const VERB_REACH = 8;

/** "trimmed its 2026 guidance by 30,000 tons to 190,000 tons": the verb stands before what it turns. */
function turnsBefore(tokens: readonly Token[], by: number): boolean {
  for (let at = by - 1; at >= Math.max(0, by - VERB_REACH); at--) {
    if (/^[,;]$/.test(tokens[at]?.text ?? "")) return false;
    if (isTurn(tokens[at])) return true;
  }
  return false;
}

/** 增加1,860吨至5.42万吨: by how much and to where, for a range prints its unit once. */
function hanBefore(tokens: readonly Token[], start: number): string {
  return tokens.slice(Math.max(0, start - 3), start).map(({ kind, text }) => (kind === "han" ? text : " ")).join("");
}

/** Two ends of one range: the same unit, or only one of them printed. */
export function agree(first: Amount, second: Amount): boolean {
  if (first.unit === null) return true;
  if (second.unit === null) return first.unit.dimension === "money" || first.unit.dimension === "percent";
  return first.unit.id === second.unit.id;
}

/** "250-260 million": the first end takes the scale and the unit's factor of the second. */
export function shareScale(first: Amount, second: Amount): [number, number] {
  if (first.scale === second.scale) return [first.value, second.value];
  const bare = first.value / first.scale;
  const shared = first.scale === 1 && Math.abs(bare) <= Math.abs(second.value / second.scale);
  return [shared ? clean(bare * second.scale) : first.value, second.value];
}

const TURN_VERBS = /^(?:up|down|rise|rises|rose|risen|rising|fall|falls|fell|fallen|falling|gained|gains|grew|grow|jumped|slid|slipped|dropped|climbed|increased|decreased|declined|cut|cuts|raised|lifted|eased|dipped|plunged|surged|soared|tumbled|shrank|swelled|lost|edged|trimmed|trims|pared|slashed|lowered|lowers|reduced|reduces|widened|narrowed|expanded|boosted|hiked|firmed|shed|added|strengthened|rallied|ticked|inched|advanced|softened|weakened|gaining|losing|adding|shedding)$/;

function isTurn(token: Token | undefined): boolean {
  return token !== undefined && TURN_VERBS.test(token.text);
}
