// What every engine must do, whichever it is. An engine's own test file calls `storeSuite` and adds nothing to these laws.
import { keyText, parsePeriod, type Facility, type NewsEvent, type PolicyEvent, type Relation } from "@monazite/core";
import { termNumber } from "@monazite/core/text";
import { EVENT_DATES, editionBatches, NOW, readingBatches, type FacilityFilter, type PolicyEventFilter, type Store, type StoredCorrection } from "@monazite/store";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { sampleEdition, sampleEvent, sampleFacility, sampleObservation, sampleReading, sampleRelation, sampleSource } from "./records.js";

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

async function keep(store: Store, text: string, reading = sampleReading(text), at = "2026-01-01T00:00:00.000Z"): Promise<typeof reading> {
  const session = await store.openImport({ kind: "text", subject: reading.textId, contentHash: reading.textId, recordedAt: at });
  for (const batch of readingBatches(text, reading)) await session?.append(batch);
  await session?.commit();
  return reading;
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
      expect(await store.coverage({ measure: "production" }, NOW)).toEqual([{ editionId: "usgs-mcs-2025", measure: "production", good: "rare-earths", year: "2024", observations: 2, gaps: 1, places: 2, amounts: 1 }]);
      expect(await store.coverage({ area: "AUS" }, NOW)).toEqual([]);
      expect([await store.counts("area", NOW), await store.counts("good", NOW)]).toEqual([new Map([["CHN", 1], ["USA", 1]]), new Map([["rare-earths", 2]])]);
      expect(await store.counts("good", { asOf: "2020-01-01", recordedAsOf: null })).toEqual(new Map());
    });

    it("gives flows in order and summed, without totals beside their parts, and rows that were kept aside", async () => {
      const flows = [["850511", "2023", "CHN", "JPN", 100.5, 1.25], ["850511", "2023", "CHN", "USA", 200, null], ["850511", "2023", "CHN", "WLD", 300.5, 1.25]] as const;
      const column = <T extends string | number | null>(at: number): readonly T[] => flows.map((row) => row[at] as T);
      const constant = <T extends string | number>(value: T): readonly T[] => flows.map(() => value);
      const session = await store.openImport({ kind: "edition", subject: "trade:2023", contentHash: "a", recordedAt: "2026-01-01T00:00:00.000Z" });
      await session?.append({ table: "editions", rows: 1, columns: { id: ["trade:2023"], published: [null], payload: [JSON.stringify({ id: "trade:2023" })] } });
      await session?.append({ table: "flows", rows: flows.length, columns: { edition_id: constant("trade:2023"), nomenclature: constant("HS2022"), code: column(0), period: column(1), exporter: column(2), importer: column(3), reported_by: constant("exporter"), value_usd: column(4), tonnes: column(5), quality: constant("reported"), line: flows.map((_, index) => index + 2) } });
      await session?.append({ table: "quarantine", rows: 1, columns: { edition_id: ["trade:2023"], file: ["a.csv"], code: ["place-unknown"], line: [5], column_name: ["j"], raw: ["x"] } });
      await session?.commit();
      const page = await store.flows({ codes: ["850511"] }, FIRST, NOW);
      expect(page.rows.map(({ importer, valueUsd, tonnes, line }) => [importer, valueUsd, tonnes, line])).toEqual([["JPN", 100.5, 1.25, 2], ["USA", 200, null, 3]]);
      expect(await store.flow(page.rows[0]?.id ?? "", NOW)).toEqual(page.rows[0]);
      expect(await store.flowSums({ exporter: "CHN" }, ["exporter"], NOW)).toMatchObject([{ exporter: "CHN", importer: null, rows: 2, valueUsd: 300.5, tonnes: 1.25, withoutTonnes: 1 }]);
      expect(await store.flowSums({ importer: "WLD", withTotals: true }, ["importer"], NOW)).toMatchObject([{ importer: "WLD", valueUsd: 300.5 }]);
      expect((await store.quarantine({ editionId: "trade:2023" }, FIRST, NOW)).rows).toEqual([{ editionId: "trade:2023", file: "a.csv", code: "place-unknown", line: 5, column: "j", raw: "x" }]);
      expect((await store.flows({}, FIRST, { asOf: null, recordedAsOf: "2025-01-01T00:00:00.000Z" })).rows).toEqual([]);
    });

    it("keeps a reading: its text, document and claims come back as they were", async () => {
      const text = "China mined 270,000 t of rare earths in 2024.";
      const reading = await keep(store, text);
      const [document] = reading.documents;
      expect(await store.document(document?.id ?? "", NOW)).toEqual({ textId: reading.textId, text, document, mentions: [], claims: reading.claims, events: [], warnings: [] });
      expect((await store.documents({ lang: "en" }, FIRST, NOW)).rows).toMatchObject([{ id: document?.id, claims: 1 }]);
      expect((await store.documents({ lang: "zh" }, FIRST, NOW)).rows).toEqual([]);
      expect((await store.claims({ mineral: "rare-earths", place: "CHN", measure: "production" }, FIRST, NOW)).rows.map(({ claim }) => claim)).toEqual(reading.claims);
      expect((await store.claims({ mineral: "rare" }, FIRST, NOW)).rows).toEqual([]);
      expect((await store.claim(reading.claims[0]?.id ?? "", NOW))?.documentTitle).toBe(text);
    });

    describe("with facilities", () => {
      const load = async (facilities: readonly Facility[], edition: string, recordedAt: string): Promise<void> => {
        const session = await store.openImport({ kind: "edition", subject: edition, contentHash: edition + recordedAt, recordedAt });
        for (const batch of editionBatches(sampleEdition({ id: edition }), [sampleSource()], [], { facilities })) await session?.append(batch);
        await session?.commit();
      };
      const ids = async (filter: FacilityFilter, clocks = NOW): Promise<string[]> => (await store.facilities(filter, FIRST, clocks)).rows.map(({ id }) => id);

      it("finds them by country, good, kind and edition, in the order of their names", async () => {
        await load([sampleFacility(), sampleFacility({ id: "b", name: "Bayan Obo", country: "CHN", kinds: ["mine"], minerals: [{ good: "rare-earths", told: "REE", role: "primary" }, { good: "iron", told: "iron", role: "other" }] }), sampleFacility({ id: "n", name: "Norra", country: null, kinds: ["deposit"], minerals: [] })], "one", "2026-01-01T00:00:00.000Z");
        expect([await ids({}), await ids({ country: "CHN" }), await ids({ goods: ["iron", "zinc"] }), await ids({ goods: ["earths"] }), await ids({ kind: "plant" }), await ids({ editionId: "two" })]).toEqual([["b", "mine-sample", "n"], ["b"], ["b"], [], ["mine-sample"], []]);
        expect([await store.facility("mine-sample", NOW), await store.facility("x", NOW)]).toEqual([sampleFacility(), null]);
      });

      it("shows one that two files hold once, as the later told it, and as the earlier for whoever asks for then", async () => {
        await load([sampleFacility()], "one", "2026-01-01T00:00:00.000Z");
        await load([sampleFacility({ name: "Mountain Pass II" })], "two", "2026-02-01T00:00:00.000Z");
        expect((await store.facilities({}, FIRST, NOW)).rows.map(({ name }) => name)).toEqual(["Mountain Pass II"]);
        expect((await store.facilities({}, FIRST, { asOf: null, recordedAsOf: "2026-01-15T00:00:00.000Z" })).rows.map(({ name }) => name)).toEqual(["Mountain Pass"]);
      });
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
      const [gone, other] = [await keep(store, "China mined 270,000 t of rare earths in 2024."), await keep(store, "China mined 240,000 t of rare earths in 2023.")];
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

    describe("with corrections", () => {
      const text = "China mined 270,000 t of rare earths in 2024.";
      const first = sampleReading(text);
      const [claim] = first.claims;
      const event: NewsEvent = { id: "evt_sample", type: "export.ban", actors: [], date: null, status: "happened", place: null, minerals: ["gallium"], statement: "1.1", alsoIn: [], plover: null, evidence: claim?.evidence ?? [] };
      const documentId = first.documents[0]?.id ?? "";
      const correction = (changes: Partial<StoredCorrection> = {}): StoredCorrection => ({
        id: "cor_1", claimId: claim?.id ?? "", documentId, quote: text, printed: "270,000 t", author: "A. Reader", at: "2026-02-01T00:00:00.000Z", note: null, isClaim: true, fields: { place: { id: "AUS", name: "Australia" } }, ...changes,
      });
      const areaOf = async (): Promise<unknown> => (await store.document(documentId, NOW))?.claims[0]?.place?.id;

      it("shows a claim corrected with author, moment and what had been read, and finds it so", async () => {
        await keep(store, text, first);
        const before = await store.dataVersion(NOW);
        await store.correct(correction());
        expect((await store.claim(claim?.id ?? "", NOW))?.claim).toMatchObject({ place: { id: "AUS" }, correction: { author: "A. Reader", at: "2026-02-01T00:00:00.000Z", original: { place: { id: "CHN" } } } });
        expect([(await store.claims({ place: "AUS" }, FIRST, NOW)).total, (await store.claims({ place: "CHN" }, FIRST, NOW)).total]).toEqual([1, 0]);
        expect(await store.dataVersion(NOW)).not.toBe(before);
        await expect(store.correct(correction({ claimId: "clm_nothing" }))).rejects.toMatchObject({ code: "id-unknown" });
      });

      it("keeps a correction through the next reading, by the words where the id has moved", async () => {
        await keep(store, text, first);
        await store.correct(correction());
        const [imported] = await store.imports();
        await store.withdraw(imported?.id ?? "", "2026-02-02T00:00:00.000Z");
        await keep(store, text, { ...first, claims: first.claims.map((one) => ({ ...one, id: "clm_numbered_otherwise" })) }, "2026-02-03T00:00:00.000Z");
        expect(await areaOf()).toBe("AUS");
        expect((await store.claims({ place: "AUS" }, FIRST, NOW)).rows.map(({ claim: found }) => found.id)).toEqual(["clm_numbered_otherwise"]);
      });

      it("lets the last of several corrections hold, and leaves other claims alone", async () => {
        await keep(store, text, { ...first, claims: [...first.claims, ...sampleReading(text, { id: "clm_other", figure: { printed: "9 t", comparator: "eq", value: 9, min: null, max: null, unit: "t", precision: 1 } }).claims] });
        await store.correct(correction());
        await store.correct(correction({ id: "cor_2", at: "2026-02-02T00:00:00.000Z", fields: { place: { id: "USA", name: "United States" } } }));
        expect((await store.document(documentId, NOW))?.claims.map(({ place }) => place?.id)).toEqual(["USA", "CHN"]);
      });

      it("corrects an event and nothing else that stands in the same words", async () => {
        await keep(store, text, { ...first, events: [event] });
        await store.correct(correction({ claimId: event.id, printed: event.type, fields: { status: "planned" } }));
        expect((await store.event(event.id, NOW))?.event).toMatchObject({ status: "planned", correction: { author: "A. Reader", isEvent: true, original: { status: "happened" } } });
        expect((await store.document(documentId, NOW))?.events[0]?.status).toBe("planned");
        expect(await areaOf()).toBe("CHN");
        expect(await store.event("evt_nothing", NOW)).toBeNull();
      });

      it("goes with its text when that is erased", async () => {
        await keep(store, text, first);
        await store.correct(correction());
        await store.erase({ textId: first.textId, at: "2026-02-04T00:00:00.000Z", reason: "asked" });
        expect(await store.claim(claim?.id ?? "", NOW)).toBeNull();
      });
    });

    it("finds documents by their words, and no longer those that were withdrawn or erased", async () => {
      const texts = ["China mined 270,000 t of rare earths in 2024.", "稀土永磁出口增长。"];
      for (const body of texts) await keep(store, body);
      const found = async (clocks = NOW, ...words: string[]): Promise<string[]> => (await store.search({ concepts: words.map((word) => ({ forms: [{ terms: [{ number: termNumber(word), at: 0 }], weight: 1 }] })), filter: {} }, FIRST, clocks)).rows.map(({ title }) => title);
      expect([await found(NOW, "rare earth"), await found(NOW, "稀土", "出口"), await found(NOW, "gallium"), (await found()).length]).toEqual([[texts[0]], [texts[1]], [], 2]);
      expect(await store.vocabulary(NOW)).toEqual(["china", "earth", "mined", "rare"]);
      const one = (await store.imports()).find(({ subject }) => subject === sampleReading(texts[0] ?? "").textId);
      await store.withdraw(one?.id ?? "", "2026-02-01T00:00:00.000Z");
      expect([await found(NOW, "rare earth"), await found({ asOf: null, recordedAsOf: "2026-01-15T00:00:00.000Z" }, "rare earth")]).toEqual([[], [texts[0]]]);
      await store.erase({ textId: sampleReading(texts[1] ?? "").textId, at: "2026-02-02T00:00:00.000Z", reason: "asked" });
      expect(await found(NOW, "稀土")).toEqual([]);
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
        await keep(store, text, reading, at);
      }
      const id = first.documents[0]?.id ?? "";
      expect(await store.documents({}, FIRST, NOW)).toMatchObject({ total: 1, rows: [{ id }] });
      expect(await store.claims({}, FIRST, NOW)).toMatchObject({ total: 1 });
      expect((await store.document(id, NOW))?.textId).toBe(second.textId);
      expect((await store.documentsOfText(first.textId, NOW)).map(({ textId, document }) => [textId, document.id])).toEqual([[first.textId, id]]);
      expect(await store.documentsOfText("f".repeat(64), NOW)).toEqual([]);
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
