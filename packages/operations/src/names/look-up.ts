// One search over all registries: any name, code or symbol in either language, ranked by how well it fits. When nothing holds the words, names
// that are a few letters away are offered, and said to be only similar.
import type { LOOKUP_KINDS } from "@monazite/contracts";
import { actors, foldName, goods, hsCodes, hsLines, measures, mineralLists, minerals, places, units, type Entry, type Registry } from "@monazite/core/registry";
import { distance } from "fastest-levenshtein";

export type LookupKind = (typeof LOOKUP_KINDS)[number];
export const HOW = ["equal", "begins", "word-begins", "contains", "similar"] as const;

export interface Found {
  readonly kind: LookupKind;
  readonly entry: Entry;
  readonly matched: string;
  readonly how: (typeof HOW)[number];
}

/** In the order in which equals are shown: what people look for most comes first. */
const REGISTRIES: readonly (readonly [LookupKind, Registry<Entry>])[] = [
  ["mineral", minerals], ["good", goods], ["place", places], ["code", hsCodes], ["code", hsLines], ["list", mineralLists], ["measure", measures], ["unit", units], ["actor", actors],
];

interface Form { readonly kind: LookupKind; readonly entry: Entry; readonly text: string; readonly folded: string; readonly order: number }
let written: readonly Form[] | undefined;

/** Folded once: a search of ten thousand names at each key stroke would fold them all again. */
function forms(): readonly Form[] {
  return (written ??= REGISTRIES.flatMap(([kind, registry], order) => [
    ...registry.all.map((entry) => ({ kind, entry, text: entry.id, folded: foldName(entry.id), order })),
    ...registry.forms().map(({ text, entry }) => ({ kind, entry, text, folded: foldName(text), order })),
    // Numbers of trade statistics: "699" is India for Comtrade, "156" China for both.
    ...(kind === "place" ? places.all.flatMap((entry) => [...new Set([entry.m49, entry.comtrade])].flatMap((text) => (text === undefined ? [] : [{ kind, entry, text, folded: text, order }]))) : []),
  ]));
}

export function lookUp(query: string, kind: LookupKind | undefined): readonly Found[] {
  const wanted = foldName(/^\d[\d.]+$/.test(query) ? query.replace(/\./g, "") : query);
  const asked = forms().filter((form) => kind === undefined || form.kind === kind);
  const exact = best(asked, ({ folded, text }) => fit(folded, text, wanted, query));
  return exact.length ? exact : best(asked, ({ folded }) => (near(wanted, folded) ? 4 : null));
}

/** A sign written exactly so ("Nd", "In") stands before the same letters in another case. */
function fit(name: string, text: string, wanted: string, query: string): number | null {
  if (name === wanted) return text === query ? 0 : 0.5;
  if (name.startsWith(wanted)) return 1;
  if (name.includes(` ${wanted}`)) return 2;
  return name.includes(wanted) ? 3 : null;
}

/** Within a third of the word's letters; short words and signs are not guessed. */
function near(wanted: string, name: string): boolean {
  const allowed = Math.floor(wanted.length / 3);
  return allowed > 0 && Math.abs(name.length - wanted.length) <= allowed && distance(wanted, name) <= allowed;
}

function best(asked: readonly Form[], rankOf: (form: Form) => number | null): readonly Found[] {
  const found = new Map<Entry, Form & { readonly rank: number }>();
  for (const form of asked) {
    const rank = rankOf(form);
    const before = found.get(form.entry);
    if (rank !== null && (before === undefined || rank < before.rank || (rank === before.rank && form.text.length < before.text.length))) found.set(form.entry, { ...form, rank });
  }
  return [...found.values()]
    .sort((a, b) => a.rank - b.rank || a.order - b.order || a.text.length - b.text.length || (a.entry.id < b.entry.id ? -1 : 1))
    .map(({ kind, entry, text, rank }) => ({ kind, entry, matched: text, how: HOW[Math.trunc(rank)] ?? "similar" }));
}
