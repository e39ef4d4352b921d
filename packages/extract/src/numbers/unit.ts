// Units after a numeral, and what they are per: "tons", "per pound", "/吨", "a year".
import { PhraseIndex } from "../text/phrases.js";
import type { Token } from "../text/tokens.js";
import { MONEY_NAMES, MONEY_SIGNS } from "./monies.js";
import { COUNTED_NOUNS, MONEY_PREFIXES, UNIT_DATA, type Dimension, type Unit } from "./units.data.js";

export interface UnitHit {
  readonly id: string;
  readonly dimension: Dimension;
  readonly factor: number;
  /** Index of the token after it. */
  readonly end: number;
}

const units = new PhraseIndex<Unit>();
for (const unit of UNIT_DATA) for (const name of unit.names) units.add(name, unit);
const known = new Set(UNIT_DATA.flatMap(({ names }) => names));
for (const { id, name } of MONEY_NAMES) if (!known.has(name.toLowerCase())) units.add(name, { id, dimension: "money", factor: 1, names: [] });
/** Written apart from "mt" only by its capital: a million tonnes. */
const MEGATONNE = { id: "t", dimension: "mass", factor: 1e6 } as const;

const nouns = new PhraseIndex<string>();
for (const [noun, names] of COUNTED_NOUNS) for (const name of names.split("|")) nouns.add(name, noun);

const prefixes = new PhraseIndex<{ readonly id: string; readonly factor: number }>();
for (const [name, id, factor] of MONEY_PREFIXES) prefixes.add(name, { id, factor });
const prefixed = new Set(MONEY_PREFIXES.map(([name]) => name));
for (const { id, name } of MONEY_SIGNS) if (!prefixed.has(name.toLowerCase())) prefixes.add(name, { id, factor: 1 });

/** The unit printed at token `at`. Single letters stand for a unit only right behind a figure. */
export function unitAt(tokens: readonly Token[], at: number): UnitHit | null {
  const token = tokens[at];
  if (!token) return null;
  if (token.text === "mt" && token.capital === 1) return { ...MEGATONNE, end: at + 1 };
  const hit = units.longestAt(tokens, at);
  const unit = hit?.values[0];
  return hit && unit ? { id: unit.id, dimension: unit.dimension, factor: unit.factor, end: hit.end } : null;
}

/** "$", "US$", "EUR", "RM" before a figure. */
export function moneyPrefixAt(tokens: readonly Token[], at: number): UnitHit | null {
  const hit = prefixes.longestAt(tokens, at);
  const money = hit?.values[0];
  if (!hit || !money) return null;
  const word = tokens[at];
  // "A $2 billion loan" is one of dollars, "A$2 billion" are Australian.
  if (hit.end > at + 1 && word?.text.length === 1 && tokens[at + 1]?.spaced === true) return null;
  // Codes are printed in capitals, but for "Rmb15,000"; "rs", "rm" and "yuan" in lower case are words.
  if (word?.kind === "word" && (word.capital === 0 || (word.text.length === 3 && word.capital < 2 && word.text !== "rmb"))) return null;
  return { id: money.id, dimension: "money", factor: money.factor, end: hit.end };
}

/** A counted thing at the token, or after at most two describing words: "47 strategic projects". */
export function countedNounAt(tokens: readonly Token[], at: number, describing = 2): { readonly noun: string; readonly start: number; readonly end: number } | null {
  for (let start = at; start <= at + describing && start < tokens.length; start++) {
    const hit = nouns.longestAt(tokens, start);
    if (hit?.values[0] !== undefined) {
      // "nine licence applications": the last noun is what is counted.
      const head = tokens[start]?.kind === "word" && hit.values[0] === "licence" ? nouns.longestAt(tokens, hit.end) : null;
      return head?.values[0] === undefined ? { noun: hit.values[0], start, end: hit.end } : { noun: head.values[0], start, end: head.end };
    }
    const word = tokens[start];
    if (word?.kind !== "word" || STOPS_A_NOUN.has(word.text)) return null;
  }
  return null;
}

const STOPS_A_NOUN = new Set(["of", "in", "to", "and", "or", "for", "from", "by", "at", "on", "per", "than", "have", "has", "had", "are", "is", "was", "were", "will", "would", "approved", "a", "an", "the"]);

/** "per pound", "/kg", "a tonne", "per annum", "annually", "each": what an amount is for one of. */
export function denominatorAt(tokens: readonly Token[], at: number, numerator: Dimension): { readonly id: string; readonly end: number } | null {
  // "a 5,000 tonne-a-year plant"
  if (tokens[at]?.text === "-" && /^(?:a|per)$/.test(tokens[at + 1]?.text ?? "") && tokens[at + 2]?.text === "-") {
    const unit = unitAt(tokens, at + 3);
    return unit?.dimension === "time" ? { id: unit.id, end: unit.end } : null;
  }
  const token = tokens[at];
  if (!token) return null;
  if (token.text === "/" || token.text === "per") return unitName(tokens, at + 1);
  if (token.text === "annually" || token.text === "yearly") return { id: "a", end: at + 1 };
  if (token.text === "monthly") return { id: "mo", end: at + 1 };
  if (token.text === "tpa") return { id: "a", end: at + 1 };
  if (token.text === "a" || token.text === "an" || token.text === "each" || token.text === "every") {
    const unit = unitAt(tokens, at + 1);
    // "$882 a week earlier" tells when, not how much a week.
    if (!unit || /^(?:earlier|ago|before|later|previously|prior)$/.test(tokens[unit.end]?.text ?? "")) return null;
    const sensible = numerator === "money" ? unit.dimension === "mass" || unit.dimension === "time" || unit.dimension === "volume" : unit.dimension === "time";
    return sensible ? { id: unit.id, end: unit.end } : null;
  }
  if (token.text === "每") return unitName(tokens, at + 1);
  return null;
}

/** Letters that stand for a time only behind a stroke: "65 t/h", "30 kt/y". */
const TIME_LETTERS: ReadonlyMap<string, string> = new Map([["y", "a"], ["d", "d"], ["h", "h"], ["min", "min"]]);

function unitName(tokens: readonly Token[], at: number): { readonly id: string; readonly end: number } | null {
  const time = tokens[at - 1]?.text === "/" ? TIME_LETTERS.get(tokens[at]?.text ?? "") : undefined;
  if (time !== undefined) return { id: time, end: at + 1 };
  const unit = unitAt(tokens, at);
  if (unit) return { id: unit.factor === 1 ? unit.id : unit.id === "t" && unit.factor === 1e3 ? "kt" : unit.id, end: unit.end };
  const counted = countedNounAt(tokens, at, 0);
  return counted ? { id: counted.noun, end: counted.end } : null;
}
