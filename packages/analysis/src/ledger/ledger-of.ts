// One ledger of a page's claims and of what the record says about the same series: what follows for each claim from all
// others, and what cannot hold beside it.
import { intervalOf, keyText, meets, type Interval, type Observation, type Relation, type Verdict } from "@monazite/core";
import { entryOf, termsOfClaim, type ToldClaim } from "./said/claim-entries.js";
import { entryOfRecord, entryOfRelation, termOfObservation, type Standing } from "./said/record-entries.js";
import { balancesOf } from "./said/balances.js";
import { SeriesBook } from "./said/series-book.js";
import { groupBy } from "../group-by.js";
import { impliedBy } from "./sets/implied-by.js";
import { fork, solve } from "./solver/solve.js";
import type { Conflict, Solved } from "./solver/solved.js";
import type { LedgerEntry } from "./solver/ledger-entry.js";
import { verdict } from "./verdicts.js";

export interface Record {
  readonly observations: readonly Observation[];
  readonly relations: readonly Relation[];
  readonly standing: (one: Observation | Relation) => Standing;
}

export interface LedgerOf {
  readonly solved: Solved;
  readonly entries: ReadonlyMap<string, LedgerEntry>;
  readonly book: SeriesBook;
}

/** Claims and record as one solved ledger. */
export function ledgerOf(told: readonly ToldClaim[], { observations, relations, standing }: Record): LedgerOf {
  const terms = told.flatMap(termsOfClaim);
  const recorded = withoutDoubles(observations);
  const book = new SeriesBook([...terms, ...recorded.flatMap((one) => termOfObservation(one) ?? [])]);
  const byId = new Map(recorded.map((one) => [one.id, one]));
  const entries = [
    ...told.flatMap((one) => entryOf(one, book) ?? []),
    ...recorded.flatMap((one) => entryOfRecord(one, book, standing(one)) ?? []),
    ...relations.flatMap((one) => entryOfRelation(one, byId, book, standing(one)) ?? []),
  ];
  entries.push(...balancesOf(entries));
  return { solved: solve(null, { add: entries }), entries: new Map(entries.map((entry) => [entry.id, entry])), book };
}

/** A solved ledger with some claims more; the ledger it came from stays as it is, however many texts are held against it. */
export function withClaims(base: LedgerOf, told: readonly ToldClaim[]): LedgerOf {
  const book = new SeriesBook(told.flatMap(termsOfClaim), base.book);
  const said = told.flatMap((one) => entryOf(one, book) ?? []);
  const entries = [...said, ...balancesOf([...base.entries.values(), ...said]).filter(({ id }) => !base.entries.has(id))];
  return { solved: solve(fork(base.solved), { add: entries }), entries: new Map([...base.entries, ...entries.map((entry) => [entry.id, entry] as const)]), book };
}

/** One page that prints two figures for what is one key here tells two things apart that the key does not: neither can be held against others. */
function withoutDoubles(observations: readonly Observation[]): readonly Observation[] {
  const groups = groupBy(observations.filter(({ figure }) => figure !== null), ({ key, period, basis, definition, status, sourceId, figure }) => [keyText(key), period.text, basis, definition, status, sourceId, figure?.unit].join("|"));
  const doubled = new Set([...groups.values()].filter((group) => group.some(({ figure: a }) => group.some(({ figure: b }) => a && b && !meets(intervalOf(a), intervalOf(b))))).flat());
  return observations.filter((one) => !doubled.has(one));
}

/** What the ledger says of a claim beyond figures of its own key; null where it says nothing. */
export function ledgerVerdict({ solved, entries }: LedgerOf, claimId: string): { readonly verdict: Verdict; readonly conflict: Conflict | null; readonly bounds: Interval | null; /** Of an implied figure: the ledger without it, which tells how it follows. */ readonly without: Solved | null } | null {
  const entry = entries.get(claimId);
  if (!entry) return null;
  const conflict = solved.conflicts.find(({ suspects }) => suspects.some(({ id, resolves }) => resolves && isEntry(solved, id, claimId)));
  if (conflict) {
    const against = [...new Set(conflict.sets.filter((set) => set.some((id) => isEntry(solved, id, claimId))).flat())].filter((id) => !isEntry(solved, id, claimId)).sort();
    const wouldBe = conflict.suspects.find(({ id }) => isEntry(solved, id, claimId))?.wouldBe ?? null;
    return against.length ? { conflict, bounds: wouldBe, without: null, verdict: verdict(claimId, { kind: "ledger", ids: against }, { kind: "contradicted", differsBy: null, gap: null }) } : null;
  }
  const implied = impliedBy(solved, entry);
  return implied?.entries.length ? { conflict: null, bounds: implied.bounds, without: implied.without, verdict: verdict(claimId, { kind: "ledger", ids: [...implied.entries] }, { kind: "implied", differsBy: null, gap: null }) } : null;
}

/** Copies of one report stand under the first of their ids. */
function isEntry({ inside: { byId } }: Solved, id: string, claimId: string): boolean {
  return id === claimId || (byId.get(id) !== undefined && byId.get(id) === byId.get(claimId));
}
