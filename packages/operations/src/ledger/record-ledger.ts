// The ledger of the record and the kept documents, solved once for a data version and a filter.
import { ledgerOf, type LedgerOf, type ToldClaim } from "@monazite/analysis/ledger";
import { keyText, type Observation, type Relation } from "@monazite/core";
import type { ClaimFilter, ObservationFilter, Store } from "@monazite/store";
import { authorityOf } from "../record/authority.js";
import { everyObservation } from "../record/every-observation.js";
import type { Asked } from "../envelope/answer.js";
import { standings } from "./standing.js";
import { toldClaims } from "./told-claims.js";

export interface RecordLedger extends LedgerOf {
  readonly observations: ReadonlyMap<string, Observation>;
  readonly relations: ReadonlyMap<string, Relation>;
}

/** Solved ledgers that are kept by; the oldest goes first. */
const MOST_KEPT = 64;
const kept = new WeakMap<Store, Map<string, Promise<RecordLedger>>>();

/** @param filter of observations; `claims` the same for claims of kept documents, null for the record alone */
export function recordLedger(filter: ObservationFilter, claims: ClaimFilter | null, asked: Pick<Asked, "store" | "clocks" | "dataVersion">): Promise<RecordLedger> {
  const known = kept.get(asked.store) ?? new Map<string, Promise<RecordLedger>>();
  kept.set(asked.store, known);
  const key = JSON.stringify([asked.dataVersion, asked.clocks, filter, claims]);
  const before = known.get(key);
  if (before) return before;
  const made = make(filter, claims, asked);
  known.set(key, made);
  made.catch(() => known.delete(key));
  for (const old of [...known.keys()].slice(0, Math.max(0, known.size - MOST_KEPT))) known.delete(old);
  return made;
}

async function make(filter: ObservationFilter, claims: ClaimFilter | null, asked: Pick<Asked, "store" | "clocks">): Promise<RecordLedger> {
  const all = await everyObservation(filter, asked);
  // A figure known to be a page's mistake judges no text; among what the record says it stands, to be seen in its conflict.
  const observations = (await inForce(all, asked)).filter(({ status }) => claims !== null || status !== "refuted");
  const relations = observations.length ? await asked.store.relationsOf(observations.map(({ id }) => id), asked.clocks) : [];
  const told = claims ? await storedClaims(claims, asked) : [];
  const ledger = ledgerOf(told, { observations, relations, standing: await standings(asked, observations, relations) });
  return { ...ledger, observations: new Map(all.map((one) => [one.id, one])), relations: new Map(relations.map((one) => [one.id, one])) };
}

/** A publisher's figure that a newer edition prints anew is revised, not contradicted: of statistics the newest edition stands. */
async function inForce(observations: readonly Observation[], { store, clocks }: Pick<Asked, "store" | "clocks">): Promise<readonly Observation[]> {
  const authority = new Map((await store.editions(clocks)).map(({ edition }) => [edition.id, authorityOf(edition)]));
  const of = ({ editionId }: Observation): number => authority.get(editionId) ?? 0;
  const rowOf = ({ key, period, basis, figure }: Observation): string => [keyText(key), period.text, basis, figure?.unit].join("|");
  const newest = new Map<string, number>();
  for (const one of observations) if (of(one) > 0) newest.set(rowOf(one), Math.max(newest.get(rowOf(one)) ?? 0, of(one)));
  return observations.filter((one) => of(one) === 0 || of(one) === newest.get(rowOf(one)));
}

const AT_ONCE = 1000;
/** Documents whose claims enter a ledger of the record; more are a corpus, whose checks are asked document by document. */
const MOST_DOCUMENTS = 500;

async function storedClaims(filter: ClaimFilter, { store, clocks }: Pick<Asked, "store" | "clocks">): Promise<readonly ToldClaim[]> {
  const { rows } = await store.claims(filter, { after: null, limit: AT_ONCE }, clocks);
  const wanted = new Set(rows.map(({ claim }) => claim.id));
  const told: ToldClaim[] = [];
  for (const id of [...new Set(rows.map(({ documentId }) => documentId))].slice(0, MOST_DOCUMENTS)) {
    const document = await store.document(id, clocks);
    if (!document) continue;
    const own = document.claims.filter((claim) => wanted.has(claim.id) && claim.correction?.isClaim !== false);
    told.push(...(await toldClaims(document.text, [document.document], own)).claims);
  }
  return told;
}
