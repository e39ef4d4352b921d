// Documents: kept as they were read, found by their words, corrected by a person, erased without a trace.
import type { NewsEvent } from "@monazite/core";
import { termNumber } from "@monazite/core/text";
import { NOW, type StoredCorrection } from "@monazite/store";
import { describe, expect, it } from "vitest";
import { sampleReading } from "../records.js";
import { china2024, FIRST, keep, load, type Opened } from "./opened.js";

export function documentLaws(the: Opened): void {
  const areas = async (clocks = NOW): Promise<string[]> => (await the.store.observations({}, FIRST, clocks)).rows.map(({ key }) => key.area);

  it("keeps a reading: its text, document and claims come back as they were", async () => {
    const text = "China mined 270,000 t of rare earths in 2024.";
    const reading = await keep(the.store, text);
    const [document] = reading.documents;
    expect(await the.store.document(document?.id ?? "", NOW)).toEqual({ textId: reading.textId, text, document, mentions: [], claims: reading.claims, events: [], warnings: [] });
    expect((await the.store.documents({ lang: "en" }, FIRST, NOW)).rows).toMatchObject([{ id: document?.id, claims: 1 }]);
    expect((await the.store.documents({ lang: "zh" }, FIRST, NOW)).rows).toEqual([]);
    expect((await the.store.claims({ mineral: "rare-earths", place: "CHN", measure: "production" }, FIRST, NOW)).rows.map(({ claim }) => claim)).toEqual(reading.claims);
    expect((await the.store.claims({ mineral: "rare" }, FIRST, NOW)).rows).toEqual([]);
    expect((await the.store.claim(reading.claims[0]?.id ?? "", NOW))?.documentTitle).toBe(text);
  });

  it("erases a text and all that was read from it, and keeps a tombstone", async () => {
    const [gone, other] = [await keep(the.store, "China mined 270,000 t of rare earths in 2024."), await keep(the.store, "China mined 240,000 t of rare earths in 2023.")];
    const tombstone = { textId: gone.textId, at: "2026-02-01T00:00:00.000Z", reason: "the publisher asked" };
    const before = await the.store.dataVersion(NOW);
    expect(await the.store.erase({ ...tombstone, textId: "nothing" })).toBe(false);
    await the.store.withdraw((await the.store.imports()).find(({ subject }) => subject === gone.textId)?.id ?? "", "2026-01-20T00:00:00.000Z");
    expect(await the.store.textOf(gone.documents[0]?.id ?? "")).toBe(gone.textId);
    expect(await the.store.erase(tombstone)).toBe(true);
    expect(await the.store.document(gone.documents[0]?.id ?? "", NOW)).toBeNull();
    expect(await the.store.claim(gone.claims[0]?.id ?? "", NOW)).toBeNull();
    expect(await the.store.tombstone(gone.textId)).toEqual(tombstone);
    expect(await the.store.tombstone(gone.documents[0]?.id ?? "")).toEqual(tombstone);
    expect(await the.store.tombstone(other.textId)).toBeNull();
    expect((await the.store.documents({}, FIRST, { asOf: null, recordedAsOf: "2026-01-15T00:00:00.000Z" })).rows.map(({ id }) => id)).toEqual(other.documents.map(({ id }) => id));
    expect((await the.store.claim(other.claims[0]?.id ?? "", NOW))?.claim).toEqual(other.claims[0]);
    expect(await the.store.dataVersion(NOW)).not.toBe(before);
  });

  describe("with corrections", () => {
    const text = "China mined 270,000 t of rare earths in 2024.";
    const first = sampleReading(text);
    const [claim] = first.claims;
    const event: NewsEvent = { id: "evt_sample", type: "export.ban", actors: [], date: null, status: "happened", place: null, minerals: ["gallium"], statement: "1.1", alsoIn: [], plover: null, evidence: claim?.evidence ?? [] };
    const documentId = first.documents[0]?.id ?? "";
    const correction = (changes: Partial<StoredCorrection> = {}): StoredCorrection => ({
      id: "cor_1", claimId: claim?.id ?? "", documentId, quote: text, printed: "270,000 t", author: "A. Reader", at: "2026-02-01T00:00:00.000Z", note: null, isClaim: true, fields: { place: { id: "AUS", name: "Australia" } }, ...changes,
    });
    const areaOf = async (): Promise<unknown> => (await the.store.document(documentId, NOW))?.claims[0]?.place?.id;

    it("shows a claim corrected with author, moment and what had been read, and finds it so", async () => {
      await keep(the.store, text, first);
      const before = await the.store.dataVersion(NOW);
      await the.store.correct(correction());
      expect((await the.store.claim(claim?.id ?? "", NOW))?.claim).toMatchObject({ place: { id: "AUS" }, correction: { author: "A. Reader", at: "2026-02-01T00:00:00.000Z", original: { place: { id: "CHN" } } } });
      expect([(await the.store.claims({ place: "AUS" }, FIRST, NOW)).total, (await the.store.claims({ place: "CHN" }, FIRST, NOW)).total]).toEqual([1, 0]);
      expect(await the.store.dataVersion(NOW)).not.toBe(before);
      await expect(the.store.correct(correction({ claimId: "clm_nothing" }))).rejects.toMatchObject({ code: "id-unknown" });
    });

    it("keeps a correction through the next reading, by the words where the id has moved", async () => {
      await keep(the.store, text, first);
      await the.store.correct(correction());
      const [imported] = await the.store.imports();
      await the.store.withdraw(imported?.id ?? "", "2026-02-02T00:00:00.000Z");
      await keep(the.store, text, { ...first, claims: first.claims.map((one) => ({ ...one, id: "clm_numbered_otherwise" })) }, "2026-02-03T00:00:00.000Z");
      expect(await areaOf()).toBe("AUS");
      expect((await the.store.claims({ place: "AUS" }, FIRST, NOW)).rows.map(({ claim: found }) => found.id)).toEqual(["clm_numbered_otherwise"]);
    });

    it("lets the last of several corrections hold, and leaves other claims alone", async () => {
      await keep(the.store, text, { ...first, claims: [...first.claims, ...sampleReading(text, { id: "clm_other", figure: { printed: "9 t", comparator: "eq", value: 9, min: null, max: null, unit: "t", precision: 1 } }).claims] });
      await the.store.correct(correction());
      await the.store.correct(correction({ id: "cor_2", at: "2026-02-02T00:00:00.000Z", fields: { place: { id: "USA", name: "United States" } } }));
      expect((await the.store.document(documentId, NOW))?.claims.map(({ place }) => place?.id)).toEqual(["USA", "CHN"]);
    });

    it("corrects an event and nothing else that stands in the same words", async () => {
      await keep(the.store, text, { ...first, events: [event] });
      await the.store.correct(correction({ claimId: event.id, printed: event.type, fields: { status: "planned" } }));
      expect((await the.store.event(event.id, NOW))?.event).toMatchObject({ status: "planned", correction: { author: "A. Reader", isEvent: true, original: { status: "happened" } } });
      expect((await the.store.document(documentId, NOW))?.events[0]?.status).toBe("planned");
      expect(await areaOf()).toBe("CHN");
      expect(await the.store.event("evt_nothing", NOW)).toBeNull();
    });

    it("goes with its text when that is erased", async () => {
      await keep(the.store, text, first);
      await the.store.correct(correction());
      await the.store.erase({ textId: first.textId, at: "2026-02-04T00:00:00.000Z", reason: "asked" });
      expect(await the.store.claim(claim?.id ?? "", NOW)).toBeNull();
    });
  });

  it("finds documents by their words, and no longer those that were withdrawn or erased", async () => {
    const texts = ["China mined 270,000 t of rare earths in 2024.", "稀土永磁出口增长。"];
    for (const body of texts) await keep(the.store, body);
    const found = async (clocks = NOW, ...words: string[]): Promise<string[]> => (await the.store.search({ concepts: words.map((word) => ({ forms: [{ terms: [{ number: termNumber(word), at: 0 }], weight: 1 }] })), filter: {} }, FIRST, clocks)).rows.map(({ title }) => title);
    expect([await found(NOW, "rare earth"), await found(NOW, "稀土", "出口"), await found(NOW, "gallium"), (await found()).length]).toEqual([[texts[0]], [texts[1]], [], 2]);
    expect(await the.store.vocabulary(NOW)).toEqual(["china", "earth", "mined", "rare"]);
    const one = (await the.store.imports()).find(({ subject }) => subject === sampleReading(texts[0] ?? "").textId);
    await the.store.withdraw(one?.id ?? "", "2026-02-01T00:00:00.000Z");
    expect([await found(NOW, "rare earth"), await found({ asOf: null, recordedAsOf: "2026-01-15T00:00:00.000Z" }, "rare earth")]).toEqual([[], [texts[0]]]);
    await the.store.erase({ textId: sampleReading(texts[1] ?? "").textId, at: "2026-02-02T00:00:00.000Z", reason: "asked" });
    expect(await found(NOW, "稀土")).toEqual([]);
  });

  it("shows a document once, however many texts hold it, and as the clocks see it", async () => {
    const text = "China mined 270,000 t of rare earths in 2024.";
    const first = sampleReading(text);
    const second = { ...first, textId: `${"0".repeat(63)}2` };
    for (const [reading, at] of [[first, "2026-01-01T00:00:00.000Z"], [second, "2026-02-01T00:00:00.000Z"]] as const) {
      await keep(the.store, text, reading, at);
    }
    const id = first.documents[0]?.id ?? "";
    expect(await the.store.documents({}, FIRST, NOW)).toMatchObject({ total: 1, rows: [{ id }] });
    expect(await the.store.claims({}, FIRST, NOW)).toMatchObject({ total: 1 });
    expect((await the.store.document(id, NOW))?.textId).toBe(second.textId);
    expect((await the.store.documentsOfText(first.textId, NOW)).map(({ textId, document }) => [textId, document.id])).toEqual([[first.textId, id]]);
    expect(await the.store.documentsOfText("f".repeat(64), NOW)).toEqual([]);
    expect((await the.store.document(id, { asOf: null, recordedAsOf: "2026-01-15T00:00:00.000Z" }))?.textId).toBe(first.textId);
    expect(await the.store.document(id, { asOf: null, recordedAsOf: "2025-01-01T00:00:00.000Z" })).toBeNull();
    expect(await the.store.document(id, { asOf: "2000-01-01", recordedAsOf: null })).toBeNull();
    expect(await the.store.claim(first.claims[0]?.id ?? "", { asOf: "2000-01-01", recordedAsOf: null })).toBeNull();
  });

  it("takes hostile words as words", async () => {
    await load(the.store, [china2024], "2026-01-01T00:00:00.000Z", "a");
    const hostile = "x' OR '1'='1'; DROP TABLE observations; --";
    expect((await the.store.observations({ area: hostile }, FIRST, NOW)).rows).toEqual([]);
    expect(await the.store.observation(hostile, NOW)).toBeNull();
    expect(await areas()).toEqual(["CHN"]);
  });
}
