// The shape every registry shares, and the index that finds an entry by any of its names.
import { ObservatoryError } from "../problem.js";

/** Names in English and Chinese; the first of each list is the one to print. */
export interface Names {
  readonly en: readonly string[];
  readonly zh: readonly string[];
  /** Traditional forms that differ from the simplified ones. */
  readonly zhHant?: readonly string[];
}

/** What every entry of every registry has. */
export interface Entry {
  readonly id: string;
  readonly names: Names;
}

/** "any" is for symbols and codes, which belong to no language. */
export type NameLang = "en" | "zh" | "zhHant" | "any";

/**
 * name: stands for the thing · demonym: an adjective or a people · government: a seat used for its government ("Beijing") ·
 * abbreviation: understood only in company ("中美") · symbol: a chemical or currency sign, case matters · code: of a standard.
 */
export type NameKind = "name" | "demonym" | "government" | "abbreviation" | "symbol" | "code";

/** One way to write an entry: what an extractor looks for in a text. */
export interface NameForm<T extends Entry = Entry> {
  readonly text: string;
  readonly lang: NameLang;
  readonly kind: NameKind;
  readonly entry: T;
}

/** A name beyond `names`, as a registry adds it. */
export type ExtraName = Omit<NameForm, "entry">;

/** A set of entries found by id or by name. */
export interface Registry<T extends Entry> {
  readonly all: readonly T[];
  /** By id, exact. */
  get(id: string): T | undefined;
  /** By id, exact. @throws ObservatoryError `id-unknown` */
  require(id: string): T;
  /** By any name, symbol or id; case, width and punctuation do not matter. Of several entries the first in the registry. */
  find(name: string): T | undefined;
  /** Every entry that bears the name: two of "Congo". */
  findAll(name: string): readonly T[];
  /** Every way to write every entry, for longest-match reading. */
  forms(): readonly NameForm<T>[];
  /** Entries whose names hold the words, best first: equal, begins with, a word begins with, contains. */
  search(query: string, limit?: number): readonly T[];
}

/** One spelling for comparison: NFKC, lower case, hyphens, dots and blanks folded to one blank. */
export function foldName(name: string): string {
  return name.normalize("NFKC").toLowerCase().replace(/(?<=\p{L})\.(?=\p{L}|\s|$)/gu, "").replace(/[\s\-_‐-―·,()'’]+/gu, " ").trim();
}

/**
 * A registry over frozen data. The indexes are made at the first question, so importing costs nothing.
 *
 * @param kind what the registry holds, for error messages
 * @param extraNames further names of an entry, such as chemical symbols or ISO codes
 */
export function makeRegistry<T extends Entry>(kind: string, all: readonly T[], extraNames: (entry: T) => readonly ExtraName[] = () => []): Registry<T> {
  let byId: Map<string, T> | undefined;
  let byName: Map<string, T[]> | undefined;
  let written: readonly NameForm<T>[] | undefined;
  const get = (id: string): T | undefined => (byId ??= new Map(all.map((entry) => [entry.id, entry]))).get(id);
  const forms = (): readonly NameForm<T>[] => (written ??= all.flatMap((entry) => formsOf(entry, extraNames(entry))));
  const findAll = (name: string): readonly T[] => (byName ??= indexOf(all, forms())).get(foldName(name)) ?? [];
  return {
    all,
    get,
    require: (id) => {
      const entry = get(id);
      if (!entry) throw new ObservatoryError("id-unknown", { kind, id });
      return entry;
    },
    find: (name) => findAll(name)[0],
    findAll,
    forms,
    search: (query, limit = 20) => searchForms(forms(), query, limit),
  };
}

function formsOf<T extends Entry>(entry: T, extra: readonly ExtraName[]): readonly NameForm<T>[] {
  const named = (lang: "en" | "zh" | "zhHant"): NameForm<T>[] => (entry.names[lang] ?? []).map((text) => ({ text, lang, kind: "name", entry }));
  return [...named("en"), ...named("zh"), ...named("zhHant"), ...extra.map((form) => ({ ...form, entry }))];
}

/** Names come before ids, ids before demonyms and abbreviations: "in" may be India's code, but "indium" is no country. */
function indexOf<T extends Entry>(all: readonly T[], forms: readonly NameForm<T>[]): Map<string, T[]> {
  const map = new Map<string, T[]>();
  const add = (text: string, entry: T): void => {
    const folded = foldName(text);
    const found = map.get(folded);
    if (!found) map.set(folded, [entry]);
    else if (!found.includes(entry)) found.push(entry);
  };
  for (const form of forms) if (form.kind === "name") add(form.text, form.entry);
  for (const entry of all) add(entry.id, entry);
  for (const form of forms) if (form.kind !== "name") add(form.text, form.entry);
  return map;
}

function searchForms<T extends Entry>(forms: readonly NameForm<T>[], query: string, limit: number): readonly T[] {
  const wanted = foldName(query);
  if (wanted === "") return [];
  const rank = (text: string): number => {
    const name = foldName(text);
    if (name === wanted) return 0;
    if (name.startsWith(wanted)) return 1;
    if (name.includes(` ${wanted}`)) return 2;
    return name.includes(wanted) ? 3 : 4;
  };
  const best = new Map<T, number>();
  for (const form of forms) {
    const found = Math.min(rank(form.text), rank(form.entry.id));
    if (found < 4) best.set(form.entry, Math.min(found, best.get(form.entry) ?? 4));
  }
  return [...best].sort((a, b) => a[1] - b[1]).slice(0, limit).map(([entry]) => entry);
}
