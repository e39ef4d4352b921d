// A statement as the claim reader sees it: mentions, entities and the words of measures, shares and bases, with the clauses they stand in.
import { findEntities, type EntityHit } from "../entities/entities.js";
import type { ReadStatement } from "../mentions/read-statement.js";
import { PhraseIndex } from "../text/phrases.js";
import type { Token } from "../text/tokens.js";
import { WordList } from "../text/word-list.js";
import { BASE_WORDS, MEASURE_WORDS, SHARE_WORDS, type MeasureWord } from "./measure-words.data.js";
import { SECURITY_WORDS } from "./security-words.data.js";
import type { FoundStanding } from "./standing-roles.js";
import { findStandings } from "./standings.js";

export interface Place {
  /** Tokens [from, to). */
  readonly from: number;
  readonly to: number;
}

export interface MeasureHit extends Place {
  readonly measure: MeasureWord;
}

export interface BaseHit extends Place {
  readonly base: string;
}

export interface StatementView extends ReadStatement {
  readonly entities: readonly EntityHit[];
  readonly measures: readonly MeasureHit[];
  readonly shares: readonly Place[];
  /** Words that name a security or its market. */
  readonly securities: readonly Place[];
  readonly bases: readonly BaseHit[];
  /** Ranks among places. */
  readonly standings: readonly FoundStanding[];
  /** For every token the number of its sentence part (ended by a semicolon or a full stop) and of its clause (ended by a comma as well). */
  readonly parts: readonly number[];
  readonly clauses: readonly number[];
  /** All its folded words, joined by blanks. */
  readonly words: string;
  /** Those of tokens [from, to). */
  between(from: number, to: number): string;
}

type Word = { readonly kind: "measure"; readonly measure: MeasureWord } | { readonly kind: "share" } | { readonly kind: "security" } | { readonly kind: "base"; readonly base: string };

const words = new PhraseIndex<Word>();
for (const measure of MEASURE_WORDS) for (const word of measure.words.split("|")) words.add(word, { kind: "measure", measure });
for (const word of SHARE_WORDS.split("|")) words.add(word, { kind: "share" });
for (const word of SECURITY_WORDS.split("|")) words.add(word, { kind: "security" });
for (const [word, base] of BASE_WORDS) words.add(word, { kind: "base", base });

const views = new WeakMap<ReadStatement, StatementView>();

/** The view of a statement, made once. */
export function viewOf(statement: ReadStatement): StatementView {
  const known = views.get(statement);
  if (known) return known;
  const view = makeView(statement);
  views.set(statement, view);
  return view;
}

function makeView(statement: ReadStatement): StatementView {
  const { tokens } = statement;
  const measures: MeasureHit[] = [];
  const shares: Place[] = [];
  const securities: Place[] = [];
  const bases: BaseHit[] = [];
  for (let at = 0; at < tokens.length; ) {
    const hit = words.longestAt(tokens, at);
    if (!hit) {
      at++;
      continue;
    }
    for (const word of hit.values) {
      if (word.kind === "measure") measures.push({ measure: word.measure, from: at, to: hit.end });
      else if (word.kind === "base" && !isInsideSpan(tokens, at)) bases.push({ base: word.base, from: at, to: hit.end });
      else if (word.kind === "base") continue;
      else if (word.kind === "security") securities.push({ from: at, to: hit.end });
      else shares.push({ from: at, to: hit.end });
    }
    // A base may hold words of its own ("较去年同期"), a measure may not.
    at = hit.end;
  }
  const entities = findEntities(tokens);
  const standings = findStandings({ tokens, mentions: statement.mentions, entities });
  const { parts, clauses } = clausesOf(tokens, standings);
  return new View(statement, entities, measures, shares, securities, bases, standings, parts, clauses);
}

/** Its words are joined once, when they are first asked for: most statements have no figure, and nobody asks. */
class View implements StatementView {
  readonly id;
  readonly span;
  readonly refs;
  readonly tokens;
  readonly mentions;
  readonly courses;
  #words: string | null = null;
  /** Where the word of each token begins in them; one more for the end. */
  readonly #begins: number[] = [];

  constructor(
    statement: ReadStatement, readonly entities: readonly EntityHit[], readonly measures: readonly MeasureHit[], readonly shares: readonly Place[], readonly securities: readonly Place[],
    readonly bases: readonly BaseHit[], readonly standings: readonly FoundStanding[], readonly parts: readonly number[], readonly clauses: readonly number[],
  ) {
    ({ id: this.id, span: this.span, refs: this.refs, tokens: this.tokens, mentions: this.mentions, courses: this.courses } = statement);
  }

  get words(): string {
    if (this.#words !== null) return this.#words;
    let at = 0;
    for (const { text } of this.tokens) {
      this.#begins.push(at);
      at += text.length + 1;
    }
    this.#begins.push(at);
    return (this.#words = this.tokens.map(({ text }) => text).join(" "));
  }

  between(from: number, to: number): string {
    const { words } = this;
    const [first, last] = [Math.max(0, from), Math.min(to, this.tokens.length)];
    return first < last ? words.slice(this.#begins[first], (this.#begins[last] ?? 0) - 1) : "";
  }
}

/** 半年涨四成, 三年涨两倍, 6月增2%: the 年 and 月 end a span or a date, and compare with nothing. */
function isInsideSpan(tokens: readonly Token[], at: number): boolean {
  if (!/^[年月季周][增减涨跌]$/.test(`${tokens[at]?.text ?? ""}${tokens[at + 1]?.text ?? ""}`)) return false;
  const before = tokens[at - 1];
  return before?.kind === "number" || /^[半两三四五六七八九十数几个今去前明]$/.test(before?.text ?? "");
}

const CLAUSE_WORDS = new WordList(["while", "whereas", "although", "though", "but", "whilst", "而", "但"]);

/** A rank said in passing, "Vietnam, the second-largest producer, mined", parts no clause. */
function clausesOf(tokens: readonly Token[], standings: readonly FoundStanding[]): { readonly parts: readonly number[]; readonly clauses: readonly number[] } {
  const parts: number[] = [];
  const clauses: number[] = [];
  let part = 0;
  let clause = 0;
  let depth = 0;
  const passing = standings.length ? new Set(standings.flatMap(({ aside }) => aside ?? [])) : null;
  for (const token of tokens) {
    if (token.text === "(") depth++;
    if (token.text === ")" && depth > 0) depth--;
    if (CLAUSE_WORDS.has(token)) clause++;
    parts.push(part);
    clauses.push(clause);
    if (token.text === ";" || token.text === "。" || token.text === "?" || token.text === "!") {
      part++;
      clause++;
    } else if (token.text === "," && depth === 0 && passing?.has(parts.length - 1) !== true) clause++;
  }
  return { parts, clauses };
}

/** Token distance between a hit and a figure, dearer over commas, and dearest behind the figure; Infinity in another part. */
export function distance(view: StatementView, hit: Place, figure: Place, behind = 5): number {
  const anchor = hit.to <= figure.from ? hit.to - 1 : hit.from;
  if (view.parts[anchor] !== view.parts[figure.from]) return Infinity;
  const commas = Math.abs((view.clauses[anchor] ?? 0) - (view.clauses[figure.from] ?? 0));
  const tokens = hit.to <= figure.from ? figure.from - hit.to : hit.from >= figure.to ? hit.from - figure.to + behind : 0;
  return tokens + commas * 6 + (hit.from >= figure.to && commas > 0 ? 20 : 0);
}

/** The nearest of some hits to a figure, or null. */
export function nearest<T extends Place>(view: StatementView, hits: readonly T[], figure: Place, limit = 60, behind = 5): T | null {
  let best: T | null = null;
  let least = limit;
  for (const hit of hits) {
    const cost = distance(view, hit, figure, behind);
    if (cost < least) [best, least] = [hit, cost];
  }
  return best;
}

export function wordAt(view: StatementView, at: number): string {
  return view.tokens[at]?.text ?? "";
}

/** The folded words of a stretch, joined by blanks. */
export function wordsOf(view: StatementView, from: number, to: number): string {
  return view.between(from, to);
}

/**
 * Figures of one list, "18.3 %, 12.1 % and 9.6 %", "extract 10 %, process 40 %", "205 t, to South Korea 187 t": nothing but commas, "and", a verb or a place
 * each between them.
 */
export function areListed(view: StatementView, from: Place, to: Place): boolean {
  if (from.from > to.from) return areListed(view, to, from);
  const run = view.mentions.filter((mention) => mention.quantity !== null && mention.from >= from.from && mention.to <= to.to);
  return run.length > 1 && run[0]?.from === from.from && run.at(-1)?.from === to.from && run.every((mention, at) => {
    const before = run[at - 1];
    return !before || (before.quantity?.unit === mention.quantity?.unit && /^(?:,|, and|and|;|、|和|与|及)(?: (?:to|from|in|with|对|向|自|从))?(?: the)?(?: [a-z]+)?(?: (?:增 长|下 降|上 涨|下 跌|上 升|减 少|增 加|回 升|回 落|[涨跌升降增减]))?$/.test(wordsBetween(view, before.to, mention.from)));
  });
}

/** Words without those of places. */
function wordsBetween(view: StatementView, from: number, to: number): string {
  const words: string[] = [];
  for (let at = from; at < to; at++) if (!view.entities.some((hit) => hit.entity.type === "place" && hit.from <= at && at < hit.to)) words.push(wordAt(view, at));
  return words.join(" ");
}

/** The words of the clause a token stands in. */
export function clauseWords(view: StatementView, at: number): string {
  return view.between(clauseStart(view, at), clauseEnd(view, at));
}

/** The first token of the clause a token stands in. */
export function clauseStart(view: StatementView, at: number): number {
  let from = at;
  while (from > 0 && view.clauses[from - 1] === view.clauses[at]) from--;
  return from;
}

/** Behind the last token of the clause a token stands in. */
export function clauseEnd(view: StatementView, at: number): number {
  let to = at + 1;
  while (to < view.clauses.length && view.clauses[to] === view.clauses[at]) to++;
  return to;
}

/** The words of the sentence part a token stands in. */
export function partWords(view: StatementView, at: number): string {
  let from = at;
  let to = at + 1;
  while (from > 0 && view.parts[from - 1] === view.parts[at]) from--;
  while (to < view.parts.length && view.parts[to] === view.parts[at]) to++;
  return view.between(from, to);
}
