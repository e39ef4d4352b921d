// Entries of the registries that words name, by longest match: what a document or a query speaks of, whichever language it uses.
// It does not weigh who acts or whose figure it is; readers of claims do.
import { wordsIn, type Word } from "../text/words.js";
import { actors } from "./actors.js";
import type { Entry, NameForm, NameKind, Registry } from "./entry.js";
import { goods } from "./goods.js";
import { hsCodes, hsLines } from "./hs-codes.js";
import { measures } from "./measures.js";
import { minerals } from "./minerals.js";
import { places } from "./places.js";

export const NAMED_KINDS = ["mineral", "good", "place", "actor", "measure", "code"] as const;
export type NamedKind = (typeof NAMED_KINDS)[number];

export interface Named {
  readonly kind: NamedKind;
  readonly form: NameForm;
}

/** Words [from, to) and all that they may name, the most looked for first. */
export interface NamedHit {
  readonly from: number;
  readonly to: number;
  readonly named: readonly Named[];
}

const REGISTRIES: readonly (readonly [NamedKind, Registry<Entry>])[] = [["mineral", minerals], ["good", goods], ["place", places], ["measure", measures], ["actor", actors], ["code", hsCodes], ["code", hsLines]];
/** Metals that are everyday words of English too: alone they name nothing. */
const EVERYDAY = new Set(["lead", "iron", "gold", "silver", "mercury", "in", "as", "be", "he", "at", "no", "am", "co"]);

interface Written extends Named {
  readonly words: readonly string[];
  /** Is the name printed in capitals, so that small letters mean another word: US, APT? */
  readonly inCapitals: boolean;
}

let byFirst: ReadonlyMap<string, readonly Written[]> | undefined;

function index(): ReadonlyMap<string, readonly Written[]> {
  if (byFirst) return byFirst;
  const found = new Map<string, Written[]>();
  for (const [kind, registry] of REGISTRIES) {
    const codes = kind === "code" ? registry.all.map((entry): NameForm => ({ text: entry.id, lang: "any", kind: "code", entry })) : [];
    for (const form of [...registry.forms(), ...codes]) {
      const words = wordsIn(form.text).filter((word) => word.kind !== "break").map(({ text }) => text);
      const [first] = words;
      if (first === undefined) continue;
      const same = found.get(first);
      const written: Written = { kind, form, words, inCapitals: /^[A-Z][A-Z.]{0,5}s?$/.test(form.text) };
      if (same) same.push(written);
      else found.set(first, [written]);
    }
  }
  for (const forms of found.values()) forms.sort((a, b) => b.words.length - a.words.length);
  return (byFirst = found);
}

/** Names a text may hold: codes of countries and signs of elements are words of other things too often. */
export const IN_TEXTS: ReadonlySet<NameKind> = new Set(["name", "demonym", "government"]);
/** Names a person may look for. */
export const IN_QUERIES: ReadonlySet<NameKind> = new Set(["name", "demonym", "government", "symbol", "code"]);

/** What the words of `text` name, left to right, none inside another. */
export function namedIn(text: string, words: readonly Word[], kinds: ReadonlySet<NameKind> = IN_TEXTS): NamedHit[] {
  const hits: NamedHit[] = [];
  for (let at = 0; at < words.length; ) {
    const forms = (index().get(words[at]?.text ?? "") ?? []).filter((written) => kinds.has(written.form.kind) && isWritten(text, words, at, written));
    const length = forms[0]?.words.length;
    if (length === undefined) at++;
    else {
      hits.push({ from: at, to: at + length, named: forms.filter((one) => one.words.length === length) });
      at += length;
    }
  }
  return hits;
}

function isWritten(text: string, words: readonly Word[], at: number, { words: name, form, inCapitals, kind }: Written): boolean {
  if (!name.every((word, index) => words[at + index]?.text === word)) return false;
  const printed = text.slice(words[at]?.start, words[at + name.length - 1]?.end);
  if (form.kind === "symbol" && kind === "mineral") return printed === form.text && !EVERYDAY.has(printed.toLowerCase());
  if (form.kind === "code" && kind === "place") return printed === form.text && printed.length > 1 && !EVERYDAY.has(printed.toLowerCase());
  if (inCapitals) return printed.replaceAll(".", "").startsWith(form.text.replaceAll(".", "").replace(/s$/, ""));
  return !(kind === "mineral" && name.length === 1 && EVERYDAY.has(name[0] ?? ""));
}
