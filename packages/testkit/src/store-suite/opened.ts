// A store that is open while a law is tried, and what the laws put into it.
import { editionBatches, readingBatches, type Store } from "@monazite/store";
import { afterEach, beforeEach } from "vitest";
import { sampleEdition, sampleObservation, sampleReading, sampleSource } from "../records.js";

export interface Opened {
  /** Fresh and empty for each test. */
  readonly store: Store;
  /** Another one beside it; whoever asks for it closes it. */
  open(): Promise<Store>;
}

/** To be called inside a `describe`. */
export function whileOpen(open: () => Promise<Store>): Opened {
  let store: Store | undefined;
  beforeEach(async () => { store = await open(); });
  afterEach(async () => { await store?.close(); });
  return { open, get store() { if (!store) throw new Error("no test is running"); return store; } };
}

export const FIRST = { after: null, limit: 100 };
export const china2024 = sampleObservation("CHN", "2024", 270_000);
export const world2024 = sampleObservation("WLD", "2024", 390_000);
export const revisedWorld = sampleObservation("WLD", "2024", 380_000, { editionId: "usgs-mcs-2026" });

export async function load(store: Store, observations: readonly ReturnType<typeof sampleObservation>[], at: string, contentHash: string, edition = sampleEdition(), source = sampleSource()): Promise<boolean> {
  const session = await store.openImport({ kind: "edition", subject: edition.id, contentHash, recordedAt: at });
  if (!session) return false;
  for (const batch of editionBatches(edition, [source], observations)) await session.append(batch);
  await session.commit();
  return true;
}

export async function keep(store: Store, text: string, reading = sampleReading(text), at = "2026-01-01T00:00:00.000Z"): Promise<typeof reading> {
  const session = await store.openImport({ kind: "text", subject: reading.textId, contentHash: reading.textId, recordedAt: at });
  for (const batch of readingBatches(text, reading)) await session?.append(batch);
  await session?.commit();
  return reading;
}
