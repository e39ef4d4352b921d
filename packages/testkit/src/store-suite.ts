// What every engine must do, whichever it is. An engine's own test file calls `storeSuite` and adds nothing to these laws.
import { keyText, parsePeriod, type PolicyEvent, type Relation } from "@monazite/core";
import { EVENT_DATES, editionBatches, NOW, readingBatches, type PolicyEventFilter, type Store } from "@monazite/store";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { sampleEdition, sampleEvent, sampleObservation, sampleReading, sampleRelation, sampleSource } from "./records.js";

const FIRST = { after: null, limit: 100 };
const china2024 = sampleObservation("CHN", "2024", 270_000);
const world2024 = sampleObservation("WLD", "2024", 390_000);
const revisedWorld = sampleObservation("WLD", "2024", 380_000, { editionId: "usgs-mcs-2026" });

async function load(store: Store, observations: readonly ReturnType<typeof sampleObservation>[], at: string, contentHash: string, edition = sampleEdition(), source = sampleSource()): Promise<boolean> {
  const session = await store.openImport({ kind: "edition", subject: edition.id, contentHash, recordedAt: at });
  if (!session) return false;
  for (const batch of editionBatches(edition, [source], observations)) await session.append(batch);
  await session.commit();
  return true;
}

/** @param open gives a fresh, empty store each time */
export function storeSuite(name: string, open: () => Promise<Store>): void {
  describe(`${name} as a store`, () => {
    let store: Store;
    beforeEach(async () => { store = await open(); });
    afterEach(async () => { await store.close(); });

    const areas = async (clocks = NOW): Promise<string[]> => (await store.observations({}, FIRST, clocks)).rows.map(({ key }) => key.area);

    it("gives back what was put in, exactly", async () => {
      await load(store, [china2024, world2024], "2026-01-01T00:00:00.000Z", "a");
      expect((await store.observations({ measure: "production", goods: ["rare-earths"], area: "CHN", year: "2024" }, FIRST, NOW)).rows).toEqual([china2024]);
      expect(await store.observation(world2024.id, NOW)).toEqual(world2024);
      expect(await store.entriesFor([keyText(world2024.key)], NOW)).toEqual([world2024]);
    });

    it("shows nothing of an import that was aborted, and can import again", async () => {
      const session = await store.openImport({ kind: "edition", subject: "usgs-mcs-2025", contentHash: "a", recordedAt: "2026-01-01T00:00:00.000Z" });
      for (const batch of editionBatches(sampleEdition(), [sampleSource()], [china2024])) await session?.append(batch);
      expect(await areas()).toEqual([]);
      await session?.abort();
      expect(await areas()).toEqual([]);
      expect(await store.imports()).toEqual([]);
      expect(await load(store, [china2024], "2026-01-01T00:00:00.000Z", "a")).toBe(true);
    });

    it("refuses rows after the end of an import", async () => {
      const session = await store.openImport({ kind: "edition", subject: "usgs-mcs-2025", contentHash: "a", recordedAt: "2026-01-01T00:00:00.000Z" });
      await session?.commit();
      const [batch] = editionBatches(sampleEdition(), [], []);
      await expect(session?.append(batch as never)).rejects.toMatchObject({ code: "import-not-open" });
    });

    it("changes nothing when the same content comes twice", async () => {
      await load(store, [china2024], "2026-01-01T00:00:00.000Z", "a");
      const before = await store.dataVersion(NOW);
      expect(await load(store, [china2024], "2026-02-01T00:00:00.000Z", "a")).toBe(false);
      expect(await store.dataVersion(NOW)).toBe(before);
      expect(await areas()).toEqual(["CHN"]);
    });

    it("replaces an edition by its new content and still knows what it said before", async () => {
      await load(store, [china2024], "2026-01-01T00:00:00.000Z", "a");
      await load(store, [world2024], "2026-02-01T00:00:00.000Z", "b");
      expect(await areas()).toEqual(["WLD"]);
      expect(await areas({ asOf: null, recordedAsOf: "2026-01-15T00:00:00.000Z" })).toEqual(["CHN"]);
      expect(await areas({ asOf: null, recordedAsOf: "2025-12-31T00:00:00.000Z" })).toEqual([]);
    });

    it("withdraws an import from then on, not from before", async () => {
      await load(store, [china2024], "2026-01-01T00:00:00.000Z", "a");
      const [imported] = await store.imports();
      await store.withdraw(imported?.id ?? "", "2026-03-01T00:00:00.000Z");
      expect(await areas()).toEqual([]);
      expect(await areas({ asOf: null, recordedAsOf: "2026-02-01T00:00:00.000Z" })).toEqual(["CHN"]);
    });

    it("answers as of a publisher's date", async () => {
      await load(store, [world2024], "2026-01-01T00:00:00.000Z", "a");
      await load(store, [revisedWorld], "2026-02-10T00:00:00.000Z", "b", sampleEdition({ id: "usgs-mcs-2026", published: "2026-02-06" }), sampleSource({ id: "usgs-mcs-2026", published: "2026-02-06" }));
      const values = async (asOf: string | null): Promise<unknown[]> => (await store.entriesFor([keyText(world2024.key)], { asOf, recordedAsOf: null })).map(({ figure }) => figure?.value);
      expect(await values("2025-12-31")).toEqual([390_000]);
      expect(await values(null)).toEqual([390_000, 380_000]);
      expect(await values("2024-12-31")).toEqual([]);
    });

    it("has a data version that follows the content, not the order or the moment of loading", async () => {
      const other = await open();
      const second = [sampleEdition({ id: "usgs-mcs-2026" }), sampleSource({ id: "usgs-mcs-2026" })] as const;
      await load(store, [world2024], "2026-01-01T00:00:00.000Z", "a");
      const early = await store.dataVersion(NOW);
      await load(store, [revisedWorld], "2026-01-02T00:00:00.000Z", "b", ...second);
      await load(other, [revisedWorld], "2027-05-01T00:00:00.000Z", "b", ...second);
      await load(other, [world2024], "2027-06-01T00:00:00.000Z", "a");
      expect(await store.dataVersion(NOW)).toBe(await other.dataVersion(NOW));
      expect(await store.dataVersion(NOW)).not.toBe(early);
      await other.close();
    });

    it("pages through a listing without losing or repeating a row", async () => {
      const all = Array.from({ length: 23 }, (_, index) => sampleObservation("CHN", String(1990 + index), 1000 + index));
      await load(store, all, "2026-01-01T00:00:00.000Z", "a");
      const seen: string[] = [];
      for (let after: string | null = null; ;) {
        const page: Awaited<ReturnType<Store["observations"]>> = await store.observations({}, { after, limit: 5 }, NOW);
        expect(page.total).toBe(23);
        seen.push(...page.rows.map(({ id }) => id));
        if (page.next === null) break;
        after = page.next;
      }
      expect(seen).toHaveLength(23);
      expect(new Set(seen)).toEqual(new Set(all.map(({ id }) => id)));
    });

    it("counts coverage, and gaps apart from figures", async () => {
      await load(store, [china2024, sampleObservation("USA", "2024", 0, { id: "obs_gap", figure: null, gap: "withheld" })], "2026-01-01T00:00:00.000Z", "a");
      expect(await store.coverage({ measure: "production" }, NOW)).toEqual([{ editionId: "usgs-mcs-2025", measure: "production", good: "rare-earths", year: "2024", observations: 2, gaps: 1, places: 2 }]);
      expect(await store.coverage({ area: "AUS" }, NOW)).toEqual([]);
      expect([await store.counts("area", NOW), await store.counts("good", NOW)]).toEqual([new Map([["CHN", 1], ["USA", 1]]), new Map([["rare-earths", 2]])]);
      expect(await store.counts("good", { asOf: "2020-01-01", recordedAsOf: null })).toEqual(new Map());
    });

    it("keeps a reading: its text, document and claims come back as they were", async () => {
      const text = "China mined 270,000 t of rare earths in 2024.";
      const reading = sampleReading(text);
      const session = await store.openImport({ kind: "text", subject: reading.textId, contentHash: reading.textId, recordedAt: "2026-01-01T00:00:00.000Z" });
      for (const batch of readingBatches(text, reading)) await session?.append(batch);
      await session?.commit();
      const [document] = reading.documents;
      expect(await store.document(document?.id ?? "", NOW)).toEqual({ textId: reading.textId, text, document, mentions: [], claims: reading.claims, events: [], warnings: [] });
      expect((await store.documents({ lang: "en" }, FIRST, NOW)).rows).toMatchObject([{ id: document?.id, claims: 1 }]);
      expect((await store.documents({ lang: "zh" }, FIRST, NOW)).rows).toEqual([]);
      expect((await store.claims({ mineral: "rare-earths", place: "CHN", measure: "production" }, FIRST, NOW)).rows.map(({ claim }) => claim)).toEqual(reading.claims);
      expect((await store.claims({ mineral: "rare" }, FIRST, NOW)).rows).toEqual([]);
      expect((await store.claim(reading.claims[0]?.id ?? "", NOW))?.documentTitle).toBe(text);
    });

    describe("with events and relations", () => {
      const ban = sampleEvent({ id: "ev-ban", type: "export.ban", date: parsePeriod("2024-12-03"), effective: parsePeriod("2024-12"), suspended: { from: parsePeriod("2025-11-09"), until: parsePeriod("2026-11-27") }, targets: ["USA"] });
      const licence = sampleEvent();
      const statements = async (events: readonly PolicyEvent[], relations: readonly Relation[] = [], edition = sampleEdition(), source = sampleSource()): Promise<void> => {
        const session = await store.openImport({ kind: "edition", subject: edition.id, contentHash: edition.id, recordedAt: "2026-01-01T00:00:00.000Z" });
        for (const batch of editionBatches(edition, [source], [china2024], { events, relations })) await session?.append(batch);
        await session?.commit();
      };
      const ids = async (filter: PolicyEventFilter, clocks = NOW): Promise<string[]> => (await store.policyEvents(filter, FIRST, clocks)).rows.map(({ id }) => id);

      it("gives them back as they were, in the order of their dates, either way round", async () => {
        await statements([ban, licence]);
        expect((await store.policyEvents({}, FIRST, NOW)).rows).toEqual([licence, ban]);
        expect((await store.policyEvents({}, FIRST, NOW, true)).rows).toEqual([ban, licence]);
      });

      it("finds them by family, type, good, actor, target and party", async () => {
        await statements([ban, licence]);
        expect([await ids({ type: "export" }), await ids({ type: "export.ban" }), await ids({ type: "export.quota" })]).toEqual([["ev-ban"], ["ev-ban"], []]);
        expect([await ids({ goods: ["germanium", "zinc"] }), await ids({ goods: ["german"] }), await ids({ goods: [] })]).toEqual([["ev-sample", "ev-ban"], [], []]);
        expect([await ids({ actor: "USA" }), await ids({ target: "USA" }), await ids({ party: "CHN" })]).toEqual([[], ["ev-ban"], ["ev-sample", "ev-ban"]]);
      });

      it("finds them by each of their dates, half open", async () => {
        await statements([ban, licence]);
        const during = (from: string | null, until: string | null, ...dates: (typeof EVENT_DATES)[number][]): PolicyEventFilter => ({ during: { from, until, dates: dates.length ? dates : EVENT_DATES } });
        expect(await ids(during("2023-07-03", "2023-07-04"))).toEqual(["ev-sample"]);
        expect(await ids(during("2023-07-04", "2023-08-01"))).toEqual([]);
        expect(await ids(during("2023-08-01", null, "announced"))).toEqual(["ev-ban"]);
        expect(await ids(during("2026-01-01", "2026-02-01", "suspended"))).toEqual(["ev-ban"]);
        expect(await ids(during(null, "2023-01-01"))).toEqual([]);
      });

      it("shows an event from the day of its earliest page, and hides it with its import", async () => {
        await statements([licence], [], sampleEdition(), sampleSource({ published: "2023-07" }));
        expect([await ids({}, { asOf: "2023-07-30", recordedAsOf: null }), await ids({}, { asOf: "2023-07-31", recordedAsOf: null })]).toEqual([[], ["ev-sample"]]);
        const [imported] = await store.imports();
        await store.withdraw(imported?.id ?? "", "2026-03-01T00:00:00.000Z");
        expect(await ids({})).toEqual([]);
      });

      it("finds what pages state about a figure, on either side of it", async () => {
        const relation = sampleRelation();
        await statements([], [relation]);
        expect(await store.relationsOf(["obs_now"], NOW)).toEqual([relation]);
        expect(await store.relationsOf(["obs_before"], NOW)).toEqual([relation]);
        expect([await store.relationsOf(["obs"], NOW), await store.relationsOf([], NOW)]).toEqual([[], []]);
      });
    });

    it("erases a text and all that was read from it, and keeps a tombstone", async () => {
      const keep = async (text: string): Promise<ReturnType<typeof sampleReading>> => {
        const reading = sampleReading(text);
        const session = await store.openImport({ kind: "text", subject: reading.textId, contentHash: reading.textId, recordedAt: "2026-01-01T00:00:00.000Z" });
        for (const batch of readingBatches(text, reading)) await session?.append(batch);
        await session?.commit();
        return reading;
      };
      const [gone, other] = [await keep("China mined 270,000 t of rare earths in 2024."), await keep("China mined 240,000 t of rare earths in 2023.")];
      const tombstone = { textId: gone.textId, at: "2026-02-01T00:00:00.000Z", reason: "the publisher asked" };
      const before = await store.dataVersion(NOW);
      expect(await store.erase({ ...tombstone, textId: "nothing" })).toBe(false);
      await store.withdraw((await store.imports()).find(({ subject }) => subject === gone.textId)?.id ?? "", "2026-01-20T00:00:00.000Z");
      expect(await store.textOf(gone.documents[0]?.id ?? "")).toBe(gone.textId);
      expect(await store.erase(tombstone)).toBe(true);
      expect(await store.document(gone.documents[0]?.id ?? "", NOW)).toBeNull();
      expect(await store.claim(gone.claims[0]?.id ?? "", NOW)).toBeNull();
      expect(await store.tombstone(gone.textId)).toEqual(tombstone);
      expect(await store.tombstone(gone.documents[0]?.id ?? "")).toEqual(tombstone);
      expect(await store.tombstone(other.textId)).toBeNull();
      expect((await store.documents({}, FIRST, { asOf: null, recordedAsOf: "2026-01-15T00:00:00.000Z" })).rows.map(({ id }) => id)).toEqual(other.documents.map(({ id }) => id));
      expect((await store.claim(other.claims[0]?.id ?? "", NOW))?.claim).toEqual(other.claims[0]);
      expect(await store.dataVersion(NOW)).not.toBe(before);
    });

    it("gives the figure of an id as the clocks see it, not as it once was", async () => {
      await load(store, [china2024], "2026-01-01T00:00:00.000Z", "a");
      const renewed = { ...china2024, note: "renewed" };
      await load(store, [renewed], "2026-02-01T00:00:00.000Z", "b");
      expect(await store.observation(china2024.id, NOW)).toEqual(renewed);
      expect(await store.observation(china2024.id, { asOf: null, recordedAsOf: "2026-01-15T00:00:00.000Z" })).toEqual(china2024);
      await load(store, [world2024], "2026-03-01T00:00:00.000Z", "c");
      expect(await store.observation(china2024.id, NOW)).toBeNull();
      expect(await store.observation(world2024.id, { asOf: "2020-01-01", recordedAsOf: null })).toBeNull();
    });

    it("shows a document once, however many texts hold it, and as the clocks see it", async () => {
      const text = "China mined 270,000 t of rare earths in 2024.";
      const first = sampleReading(text);
      const second = { ...first, textId: `${"0".repeat(63)}2` };
      for (const [reading, at] of [[first, "2026-01-01T00:00:00.000Z"], [second, "2026-02-01T00:00:00.000Z"]] as const) {
        const session = await store.openImport({ kind: "text", subject: reading.textId, contentHash: reading.textId, recordedAt: at });
        for (const batch of readingBatches(text, reading)) await session?.append(batch);
        await session?.commit();
      }
      const id = first.documents[0]?.id ?? "";
      expect(await store.documents({}, FIRST, NOW)).toMatchObject({ total: 1, rows: [{ id }] });
      expect(await store.claims({}, FIRST, NOW)).toMatchObject({ total: 1 });
      expect((await store.document(id, NOW))?.textId).toBe(second.textId);
      expect((await store.document(id, { asOf: null, recordedAsOf: "2026-01-15T00:00:00.000Z" }))?.textId).toBe(first.textId);
      expect(await store.document(id, { asOf: null, recordedAsOf: "2025-01-01T00:00:00.000Z" })).toBeNull();
      expect(await store.document(id, { asOf: "2000-01-01", recordedAsOf: null })).toBeNull();
      expect(await store.claim(first.claims[0]?.id ?? "", { asOf: "2000-01-01", recordedAsOf: null })).toBeNull();
    });

    it("takes hostile words as words", async () => {
      await load(store, [china2024], "2026-01-01T00:00:00.000Z", "a");
      const hostile = "x' OR '1'='1'; DROP TABLE observations; --";
      expect((await store.observations({ area: hostile }, FIRST, NOW)).rows).toEqual([]);
      expect(await store.observation(hostile, NOW)).toBeNull();
      expect(await areas()).toEqual(["CHN"]);
    });

    it("lets imports wait for each other", async () => {
      const [one, two] = [sampleEdition({ id: "one" }), sampleEdition({ id: "two" })];
      await Promise.all([load(store, [china2024], "2026-01-01T00:00:00.000Z", "a", one), load(store, [world2024], "2026-01-01T00:00:00.000Z", "b", two)]);
      expect((await store.imports()).map(({ subject }) => subject).sort()).toEqual(["one", "two"]);
      expect(await areas()).toEqual(["CHN", "WLD"]);
    });
  });
}
