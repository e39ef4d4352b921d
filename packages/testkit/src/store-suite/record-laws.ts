// What the record holds beside figures: counts, trade, facilities, events and the relations between figures.
import { parsePeriod, type Facility, type PolicyEvent, type Relation } from "@monazite/core";
import { editionBatches, EVENT_DATES, NOW, type FacilityFilter, type PolicyEventFilter } from "@monazite/store";
import { describe, expect, it } from "vitest";
import { sampleEdition, sampleEvent, sampleFacility, sampleObservation, sampleRelation, sampleSource } from "../records.js";
import { china2024, FIRST, load, type Opened } from "./opened.js";

export function recordLaws(the: Opened): void {
  it("counts coverage, and gaps apart from figures", async () => {
    await load(the.store, [china2024, sampleObservation("USA", "2024", 0, { id: "obs_gap", figure: null, gap: "withheld" })], "2026-01-01T00:00:00.000Z", "a");
    expect(await the.store.coverage({ measure: "production" }, NOW)).toEqual([{ editionId: "usgs-mcs-2025", measure: "production", good: "rare-earths", year: "2024", observations: 2, gaps: 1, places: 2, amounts: 1 }]);
    expect(await the.store.coverage({ area: "AUS" }, NOW)).toEqual([]);
    expect([await the.store.counts("area", NOW), await the.store.counts("good", NOW)]).toEqual([new Map([["CHN", 1], ["USA", 1]]), new Map([["rare-earths", 2]])]);
    expect(await the.store.counts("good", { asOf: "2020-01-01", recordedAsOf: null })).toEqual(new Map());
  });

  it("gives flows in order and summed, without totals beside their parts, and rows that were kept aside", async () => {
    const flows = [["850511", "2023", "CHN", "JPN", 100.5, 1.25], ["850511", "2023", "CHN", "USA", 200, null], ["850511", "2023", "CHN", "WLD", 300.5, 1.25]] as const;
    const column = <T extends string | number | null>(at: number): readonly T[] => flows.map((row) => row[at] as T);
    const constant = <T extends string | number>(value: T): readonly T[] => flows.map(() => value);
    const session = await the.store.openImport({ kind: "edition", subject: "trade:2023", contentHash: "a", recordedAt: "2026-01-01T00:00:00.000Z" });
    await session?.append({ table: "editions", rows: 1, columns: { id: ["trade:2023"], published: [null], payload: [JSON.stringify({ id: "trade:2023" })] } });
    await session?.append({ table: "flows", rows: flows.length, columns: { edition_id: constant("trade:2023"), nomenclature: constant("HS2022"), code: column(0), period: column(1), exporter: column(2), importer: column(3), reported_by: constant("exporter"), value_usd: column(4), tonnes: column(5), quality: constant("reported"), line: flows.map((_, index) => index + 2) } });
    await session?.append({ table: "quarantine", rows: 1, columns: { edition_id: ["trade:2023"], file: ["a.csv"], code: ["place-unknown"], line: [5], column_name: ["j"], raw: ["x"] } });
    await session?.commit();
    const page = await the.store.flows({ codes: ["850511"] }, FIRST, NOW);
    expect(page.rows.map(({ importer, valueUsd, tonnes, line }) => [importer, valueUsd, tonnes, line])).toEqual([["JPN", 100.5, 1.25, 2], ["USA", 200, null, 3]]);
    expect(await the.store.flow(page.rows[0]?.id ?? "", NOW)).toEqual(page.rows[0]);
    expect(await the.store.flowSums({ exporter: "CHN" }, ["exporter"], NOW)).toMatchObject([{ exporter: "CHN", importer: null, rows: 2, valueUsd: 300.5, tonnes: 1.25, withoutTonnes: 1 }]);
    expect(await the.store.flowSums({ importer: "WLD", withTotals: true }, ["importer"], NOW)).toMatchObject([{ importer: "WLD", valueUsd: 300.5 }]);
    expect((await the.store.quarantine({ editionId: "trade:2023" }, FIRST, NOW)).rows).toEqual([{ editionId: "trade:2023", file: "a.csv", code: "place-unknown", line: 5, column: "j", raw: "x" }]);
    expect((await the.store.flows({}, FIRST, { asOf: null, recordedAsOf: "2025-01-01T00:00:00.000Z" })).rows).toEqual([]);
  });

  describe("with facilities", () => {
    const load = async (facilities: readonly Facility[], edition: string, recordedAt: string): Promise<void> => {
      const session = await the.store.openImport({ kind: "edition", subject: edition, contentHash: edition + recordedAt, recordedAt });
      for (const batch of editionBatches(sampleEdition({ id: edition }), [sampleSource()], [], { facilities })) await session?.append(batch);
      await session?.commit();
    };
    const ids = async (filter: FacilityFilter, clocks = NOW): Promise<string[]> => (await the.store.facilities(filter, FIRST, clocks)).rows.map(({ id }) => id);

    it("finds them by country, good, kind and edition, in the order of their names", async () => {
      await load([sampleFacility(), sampleFacility({ id: "b", name: "Bayan Obo", country: "CHN", kinds: ["mine"], minerals: [{ good: "rare-earths", told: "REE", role: "primary" }, { good: "iron", told: "iron", role: "other" }] }), sampleFacility({ id: "n", name: "Norra", country: null, kinds: ["deposit"], minerals: [] })], "one", "2026-01-01T00:00:00.000Z");
      expect([await ids({}), await ids({ country: "CHN" }), await ids({ goods: ["iron", "zinc"] }), await ids({ goods: ["earths"] }), await ids({ kind: "plant" }), await ids({ editionId: "two" })]).toEqual([["b", "mine-sample", "n"], ["b"], ["b"], [], ["mine-sample"], []]);
      expect([await the.store.facility("mine-sample", NOW), await the.store.facility("x", NOW)]).toEqual([sampleFacility(), null]);
    });

    it("shows one that two files hold once, as the later told it, and as the earlier for whoever asks for then", async () => {
      await load([sampleFacility()], "one", "2026-01-01T00:00:00.000Z");
      await load([sampleFacility({ name: "Mountain Pass II" })], "two", "2026-02-01T00:00:00.000Z");
      expect((await the.store.facilities({}, FIRST, NOW)).rows.map(({ name }) => name)).toEqual(["Mountain Pass II"]);
      expect((await the.store.facilities({}, FIRST, { asOf: null, recordedAsOf: "2026-01-15T00:00:00.000Z" })).rows.map(({ name }) => name)).toEqual(["Mountain Pass"]);
    });
  });

  describe("with events and relations", () => {
    const ban = sampleEvent({ id: "ev-ban", type: "export.ban", date: parsePeriod("2024-12-03"), effective: parsePeriod("2024-12"), suspended: { from: parsePeriod("2025-11-09"), until: parsePeriod("2026-11-27") }, targets: ["USA"] });
    const licence = sampleEvent();
    const statements = async (events: readonly PolicyEvent[], relations: readonly Relation[] = [], edition = sampleEdition(), source = sampleSource()): Promise<void> => {
      const session = await the.store.openImport({ kind: "edition", subject: edition.id, contentHash: edition.id, recordedAt: "2026-01-01T00:00:00.000Z" });
      for (const batch of editionBatches(edition, [source], [china2024], { events, relations })) await session?.append(batch);
      await session?.commit();
    };
    const ids = async (filter: PolicyEventFilter, clocks = NOW): Promise<string[]> => (await the.store.policyEvents(filter, FIRST, clocks)).rows.map(({ id }) => id);

    it("gives them back as they were, in the order of their dates, either way round", async () => {
      await statements([ban, licence]);
      expect((await the.store.policyEvents({}, FIRST, NOW)).rows).toEqual([licence, ban]);
      expect((await the.store.policyEvents({}, FIRST, NOW, true)).rows).toEqual([ban, licence]);
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
      const [imported] = await the.store.imports();
      await the.store.withdraw(imported?.id ?? "", "2026-03-01T00:00:00.000Z");
      expect(await ids({})).toEqual([]);
    });

    it("finds what pages state about a figure, on either side of it", async () => {
      const relation = sampleRelation();
      await statements([], [relation]);
      expect(await the.store.relationsOf(["obs_now"], NOW)).toEqual([relation]);
      expect(await the.store.relationsOf(["obs_before"], NOW)).toEqual([relation]);
      expect([await the.store.relationsOf(["obs"], NOW), await the.store.relationsOf([], NOW)]).toEqual([[], []]);
    });
  });
}
