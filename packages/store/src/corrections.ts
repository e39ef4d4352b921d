// Corrections over what was read: the reading stays as it is, and every answer shows it corrected.
import type { Claim, Correctable, CorrectableEvent, NewsEvent } from "@monazite/core";

/** A person's correction as it is kept: by the id of a claim or an event, and by the words it was read from, for a reader that numbers otherwise. */
export interface StoredCorrection {
  readonly id: string;
  /** Of the claim, or of the event. */
  readonly claimId: string;
  readonly documentId: string;
  /** The first place of the claim or event. */
  readonly quote: string;
  /** The figure of a claim as printed; the type of an event as it was read. */
  readonly printed: string | null;
  readonly author: string;
  readonly at: string;
  readonly note: string | null;
  /** False: the text claims, or tells, nothing here. */
  readonly isClaim: boolean;
  readonly fields: Correctable | CorrectableEvent;
}

/** @param corrections of the claim's document, the oldest first; the last that fits holds */
export function correctedClaim(claim: Claim, corrections: readonly StoredCorrection[]): Claim {
  const correction = fitting(claim.id, claim.evidence[0]?.quote, claim.figure?.printed ?? null, corrections);
  if (!correction) return claim;
  const { author, at, note, isClaim } = correction;
  const fields = correction.fields as Correctable;
  const names = Object.keys(fields) as (keyof Correctable)[];
  const original = Object.fromEntries(names.map((name) => [name, claim[name]])) as Correctable;
  return { ...claim, ...(fields as Partial<Claim>), correction: { author, at, note, isClaim, original } };
}

/** The same for an event of a document. */
export function correctedEvent(event: NewsEvent, corrections: readonly StoredCorrection[]): NewsEvent {
  const correction = fitting(event.id, event.evidence[0]?.quote, event.type, corrections);
  if (!correction) return event;
  const { author, at, note, isClaim } = correction;
  const fields = correction.fields as CorrectableEvent;
  const names = Object.keys(fields) as (keyof CorrectableEvent)[];
  const original = Object.fromEntries(names.map((name) => [name, event[name]])) as CorrectableEvent;
  return { ...event, ...(fields as Partial<NewsEvent>), correction: { author, at, note, isEvent: isClaim, original } };
}

/** By id; else by the words, of the same sort of thing: the first letters of an id say which it is. */
function fitting(id: string, quote: string | undefined, printed: string | null, corrections: readonly StoredCorrection[]): StoredCorrection | undefined {
  const sort = id.slice(0, 4);
  return corrections.findLast((one) => one.claimId === id) ?? corrections.findLast((one) => one.claimId.startsWith(sort) && one.quote === quote && one.printed === printed);
}
