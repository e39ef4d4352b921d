// Of whom a figure is where it is not of the whole place: "the Hongyan mine produced 46,000 tonnes" is no output of China.
// And what sets one price apart from another, and whether a sentence sets two voices against each other.
import type { Claim, NewsDocument, Span, TextReading } from "@monazite/core";
import { goods, minerals, places } from "@monazite/core/registry";
import { subjectName } from "./subject-name.js";
import { COMPANY_EN, COMPANY_ZH, CONTRAST, FACILITY_EN, FACILITY_ZH, NATIONAL, SELF, SPECIFICATIONS } from "./subject-words.data.js";

export interface Subject {
  /** The mine, plant or company; null where the figure is of the place itself. */
  readonly scope: string | null;
  /** Tax, market, delivery: names joined by blanks, sorted; empty where the sentence tells none. */
  readonly specification: string;
  /** Does its sentence set two voices against each other? */
  readonly isContrast: boolean;
}

/** Measures that a mine or a company has of its own; a price or a duty is no company's. */
const OWNED: ReadonlySet<string> = new Set(["production", "capacity", "planned-capacity", "exports", "imports", "sales-volume", "stocks", "reserves", "resources", "utilisation", "export-quota", "mining-quota", "consumption", "demand"]);

/** What the sentences say about each claim, by its id. */
export function subjectsOf(text: string, reading: Pick<TextReading, "documents" | "claims">): ReadonlyMap<string, Subject> {
  const found = new Map<string, Subject>();
  for (const document of reading.documents) {
    const company = companyOf(text, document);
    let last: string | null = null;
    for (const claim of reading.claims) {
      if (claim.evidence[0]?.documentId !== document.id || found.has(claim.id)) continue;
      const span = statementOf(document, claim) ?? claim.evidence[0].span;
      const sentence = text.slice(...span);
      const own: string | null = facilityOf(text, span, claim, last ?? company);
      if (own !== null && own !== company) last = own;
      found.set(claim.id, { scope: isOwned(claim) ? own ?? ofCompany(sentence, company) : null, specification: specificationOf(sentence), isContrast: CONTRAST.test(sentence) });
    }
  }
  return found;
}

function isOwned(claim: Claim): boolean {
  const measure = claim.key?.measure ?? claim.metric.replace(/ (?:volume|share|change)\b/g, "").replace(/^export$/, "exports").replace(/^import$/, "imports");
  return OWNED.has(measure);
}

function statementOf(document: NewsDocument, { statement }: Claim): Span | undefined {
  return statement.endsWith(".0") ? document.title.span : document.sections.flatMap(({ statements }) => statements).find(({ id }) => id === statement)?.span;
}

const NAMED_EN = new RegExp(`((?:\\b[A-Z][\\w'’-]*\\s){1,3})(?:[a-z-]+\\s){0,2}?(?:${FACILITY_EN})\\b`, "g");
const NAMED_ZH = new RegExp(`([\\u4e00-\\u9fff]{2,8}?)(?:${FACILITY_ZH})`, "g");
/** "Australia's West Wyalong plant" is West Wyalong. */
const POSSESSIVE = /^.*(?:'|’)s\s/;
/** What stands before a Chinese name without being part of it. */
const BEFORE_NAME = /^.*[的在由对与和及于从将向是为有]/;

/** The facility named last before the figure, unless the whole country was spoken of since. */
function facilityOf(text: string, span: Span, claim: Claim, last: string | null): string | null {
  const end = claim.quantitySpan?.[0] ?? span[1];
  const before = text.slice(span[0], end);
  let best: { readonly at: number; readonly name: string | null } | null = null;
  for (const match of before.matchAll(NAMED_EN)) best = later(best, match.index, subjectName((match[1] ?? "").replace(POSSESSIVE, "")));
  for (const match of before.matchAll(NAMED_ZH)) {
    const name = (match[1] ?? "").replace(BEFORE_NAME, "");
    if (name.length >= 2 && name.length <= 4 && !isThing(name)) best = later(best, match.index, subjectName(name));
  }
  const self = lastMatch(before, SELF);
  if (self !== null && last !== null && (best === null || self > best.at)) best = { at: self, name: last };
  const national = lastMatch(text.slice(span[0], Math.min(span[1], (claim.quantitySpan?.[1] ?? end) + 12)), NATIONAL);
  return best === null || (national !== null && national > best.at) ? null : best.name;
}

const later = (best: { readonly at: number; readonly name: string | null } | null, at: number, name: string | null): typeof best => (name !== null && (best === null || at >= best.at) ? { at, name } : best);

/** 稀土矿 is a good, 江西矿 a place's: neither is the name of a mine. */
function isThing(name: string): boolean {
  return placeNames().some((place) => name.includes(place)) || minerals.find(name) !== undefined || goods.find(name) !== undefined || goods.find(`${name}矿`) !== undefined || places.find(name) !== undefined || /进口|出口|国|全|这|该|座|家|新|老|大|小/.test(name);
}

let known: readonly string[] | undefined;

/** Chinese names of places, of two signs and more. */
function placeNames(): readonly string[] {
  return (known ??= places.all.flatMap(({ names }) => [...names.zh, ...(names.zhHant ?? [])]).filter((name) => name.length > 1));
}

function lastMatch(text: string, words: RegExp): number | null {
  let at: number | null = null;
  for (const match of text.matchAll(new RegExp(words.source, "gi"))) at = match.index;
  return at;
}

const COMPANY_NAME = new RegExp(`((?:\\b[A-Z][\\w'’-]*\\s){1,3}?(?:${COMPANY_EN}))\\b`);
const COMPANY_NAME_ZH = new RegExp(`^([\\u4e00-\\u9fff]{2,4}?)(?:${COMPANY_ZH})`);

/** The company that a document is the word of, or reports on: named at the head of its title or with a stock code. */
function companyOf(text: string, document: NewsDocument): string | null {
  const head = text.slice(document.title.span[0], Math.min(document.span[1], document.title.span[1] + 160));
  const zh = COMPANY_NAME_ZH.exec(document.title.text);
  if (zh?.[1] && !isThing(zh[1])) return subjectName(zh[1]);
  const coded = /\((?:code|ticker|[A-Z]{2,6}):\s*[A-Z0-9.]+\)|股票代码|\/(?:CorpWire|PRNewswire|BUSINESS WIRE|GLOBE NEWSWIRE)\//i.test(head);
  const named = COMPANY_NAME.exec(head);
  return coded && named?.[1] ? subjectName(named[1]) : null;
}

/** In a company's own document a figure is the company's unless the sentence names a country or the world. */
function ofCompany(sentence: string, company: string | null): string | null {
  if (company === null || NATIONAL.test(sentence)) return null;
  return placeNames().some((name) => sentence.includes(name)) || places.all.some(({ names }) => names.en.some((name) => name.length > 3 && sentence.includes(name))) ? null : company;
}

function specificationOf(sentence: string): string {
  return SPECIFICATIONS.filter(([, words]) => words.test(sentence)).map(([name]) => name).sort().join(" ");
}
