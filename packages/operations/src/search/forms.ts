// Every way to write a thing, across languages: the names of its entry, the sign of an element, the codes that hold it, the words of the trade.
import type { HsCode, HsLine, Mineral, Named, NameForm } from "@monazite/core/registry";
import { askedUnder, rowOf, symbolTerm, termNumber, wordsIn, type Word } from "@monazite/core/text";
import type { SearchForm } from "@monazite/store";
import { codesHolding, codesHoldingGood } from "../record/codes-holding.js";
import { SAME_WORDS } from "./same-words.data.js";

/** A form as the store is asked for it and as it is found again in a text. */
export interface Written extends SearchForm {
  /** As people write it. */
  readonly text: string;
  /** The words side by side, breaks among them; of a sign of an element, the sign alone. */
  readonly words: readonly string[];
  readonly row: string;
  readonly symbol: string | null;
}

/** What only concerns the thing counts less than the thing: a code that holds it beside others, a people for its country. */
const WEIGHTS = { demonym: 0.8, symbol: 0.8, code: 0.3 } as const;
/** Signs that are words, abbreviations or initials more often than elements. */
const EVERYDAY_SIGNS = new Set(["In", "As", "Be", "He", "At", "No", "Am", "Co", "La", "Pa", "Po", "Se", "Re", "Mo", "Ho", "Os", "Ni", "Al", "Si", "Cr", "Ca", "Te", "Tm", "Pm", "Er", "Cd", "Md", "Ms", "Sc", "Li"]);
const MOST_FORMS = 48;

/** Null when there is nothing to look for. */
export function writtenAs(words: readonly Word[], weight: number, text = words.map((word) => word.text).join(" ")): Written | null {
  const terms = askedUnder(words).map(({ term, at }) => ({ number: termNumber(term), at }));
  if (terms.length === 0) return null;
  return { text, words: words.map((word) => word.text), symbol: null, row: rowOf(words), terms, weight };
}

/** All forms of what was typed, the typed one first; a form that another one stands in is left out. */
export function formsOf(typed: Written, words: readonly Word[], printed: string, named: readonly Named[]): readonly Written[] {
  const others = [
    ...named.flatMap((one) => [...one.form.entry.names.en, ...one.form.entry.names.zh, ...(one.form.entry.names.zhHant ?? [])].flatMap((name) => written(name, 1))),
    ...named.flatMap(({ kind, form }) => demonymsOf(kind, form)),
    ...named.flatMap(({ kind, form }) => signOf(kind, form)),
    ...named.flatMap(codesOf),
    ...sameWords(words).flatMap((one) => written(one, 1)),
  ];
  return withoutLonger([{ ...typed, text: printed }, ...others]).slice(0, MOST_FORMS);
}

function written(text: string, weight: number): Written[] {
  const form = writtenAs(wordsIn(text).filter(({ kind }) => kind !== "break"), weight, text);
  return form ? [form] : [];
}

function demonymsOf(kind: Named["kind"], { entry }: NameForm): Written[] {
  if (kind !== "place") return [];
  const { demonyms } = entry as { readonly demonyms?: { readonly en?: readonly string[]; readonly zh?: readonly string[] } };
  return [...(demonyms?.en ?? []), ...(demonyms?.zh ?? [])].flatMap((name) => written(name, WEIGHTS.demonym));
}

function signOf(kind: Named["kind"], { entry }: NameForm): Written[] {
  const { symbol } = entry as { readonly symbol?: string };
  if (kind !== "mineral" || symbol === undefined || symbol.length < 2 || EVERYDAY_SIGNS.has(symbol)) return [];
  return [{ text: symbol, words: [symbol], symbol, row: symbol, terms: [{ number: termNumber(symbolTerm(symbol)), at: 0 }], weight: WEIGHTS.symbol }];
}

/** Six digits as customs print them, with and without a point: of a mineral or good those that hold it, of a code itself. */
function codesOf({ kind, form: { entry } }: Named): Written[] {
  const holding = kind === "mineral" ? [...codesHolding(entry as Mineral).codes] : kind === "good" ? [...codesHoldingGood(entry.id).codes] : [];
  const own = kind === "code" ? [(entry as Partial<HsLine>).code ?? (entry as HsCode).id] : [];
  return [...holding.map((id) => [id, WEIGHTS.code] as const), ...own.map((id) => [id, 1] as const)]
    .flatMap(([id, weight]) => [id, `${id.slice(0, 4)}.${id.slice(4)}`].flatMap((code) => written(code, weight)));
}

const sameBy = new Map<string, readonly string[]>();
for (const group of SAME_WORDS) for (const word of group) sameBy.set(rowOf(wordsIn(word)), [...(sameBy.get(rowOf(wordsIn(word))) ?? []), ...group]);

/** What the words are called in the other language, where no registry has them. */
function sameWords(words: readonly Word[]): readonly string[] {
  return sameBy.get(rowOf(words)) ?? [];
}

/** "rare earth magnet" is found wherever "sintered rare earth magnet" stands, so the longer form adds nothing. */
function withoutLonger(forms: readonly Written[]): readonly Written[] {
  const kept: Written[] = [];
  for (const form of [...forms].sort((a, b) => b.weight - a.weight || a.words.length - b.words.length)) {
    if (!kept.some((other) => (form.symbol === null ? other.symbol === null && ` ${form.row} `.includes(` ${other.row} `) : other.symbol === form.symbol))) kept.push(form);
  }
  return kept;
}
