// What was asked of live services and what came of it, entry by entry and never changed: by it a fetch that was stopped goes on, and a quota is known before it
// is used up. Where the entries are kept is for whoever makes the journal.
import type { LiveService, Receipt } from "@monazite/core";

export type JournalEntry =
  /** Written before each attempt, since it counts whatever comes of it. Milliseconds since 1970. */
  | { readonly kind: "attempt"; readonly service: LiveService; readonly url: string; readonly at: number }
  /** Written when nothing more is to be asked for a call; `cut`: smaller calls stand for it. */
  | { readonly kind: "settled"; readonly url: string; readonly outcome: "loaded" | "nothing" | "cut"; readonly editionIds: readonly string[]; readonly receipts: readonly Receipt[]; readonly at: number };

export type Settled = Extract<JournalEntry, { readonly kind: "settled" }>;

export interface Journal {
  add(entry: JournalEntry): void;
  /** Moments of the attempts since then, the earliest first. */
  attempts(service: LiveService, since: number): readonly number[];
  /** What came of a call the last time. */
  settled(url: string): Settled | null;
}

/** @param keep is given each new entry, to be written down before anything goes on */
export function journalOf(entries: Iterable<JournalEntry>, keep: (entry: JournalEntry) => void = () => undefined): Journal {
  const attempts: Extract<JournalEntry, { readonly kind: "attempt" }>[] = [];
  const settled = new Map<string, Settled>();
  const take = (entry: JournalEntry): void => {
    if (entry.kind === "attempt") attempts.push(entry);
    else settled.set(entry.url, entry);
  };
  for (const entry of entries) take(entry);
  return {
    add: (entry) => { keep(entry); take(entry); },
    attempts: (service, since) => attempts.filter((one) => one.service === service && one.at > since).map(({ at }) => at).sort((a, b) => a - b),
    settled: (url) => settled.get(url) ?? null,
  };
}
