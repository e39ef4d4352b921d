// Imports: whole or not at all, the same content once, what is replaced or withdrawn still known to whoever asks for then.
import { keyText } from "@monazite/core";
import { editionBatches, NOW } from "@monazite/store";
import { expect, it } from "vitest";
import { sampleEdition, sampleObservation, sampleSource } from "../records.js";
import { china2024, FIRST, load, revisedWorld, world2024, type Opened } from "./opened.js";

export function importLaws(the: Opened): void {
  const areas = async (clocks = NOW): Promise<string[]> => (await the.store.observations({}, FIRST, clocks)).rows.map(({ key }) => key.area);

  it("gives back what was put in, exactly", async () => {
    await load(the.store, [china2024, world2024], "2026-01-01T00:00:00.000Z", "a");
    expect((await the.store.observations({ measure: "production", goods: ["rare-earths"], area: "CHN", year: "2024" }, FIRST, NOW)).rows).toEqual([china2024]);
    expect(await the.store.observation(world2024.id, NOW)).toEqual(world2024);
    expect(await the.store.entriesFor([keyText(world2024.key)], NOW)).toEqual([world2024]);
  });

  it("shows nothing of an import that was aborted, and can import again", async () => {
    const session = await the.store.openImport({ kind: "edition", subject: "usgs-mcs-2025", contentHash: "a", recordedAt: "2026-01-01T00:00:00.000Z" });
    for (const batch of editionBatches(sampleEdition(), [sampleSource()], [china2024])) await session?.append(batch);
    expect(await areas()).toEqual([]);
    await session?.abort();
    expect(await areas()).toEqual([]);
    expect(await the.store.imports()).toEqual([]);
    expect(await load(the.store, [china2024], "2026-01-01T00:00:00.000Z", "a")).toBe(true);
  });

  it("refuses rows after the end of an import", async () => {
    const session = await the.store.openImport({ kind: "edition", subject: "usgs-mcs-2025", contentHash: "a", recordedAt: "2026-01-01T00:00:00.000Z" });
    await session?.commit();
    const [batch] = editionBatches(sampleEdition(), [], []);
    await expect(session?.append(batch as never)).rejects.toMatchObject({ code: "import-not-open" });
  });

  it("changes nothing when the same content comes twice", async () => {
    await load(the.store, [china2024], "2026-01-01T00:00:00.000Z", "a");
    const before = await the.store.dataVersion(NOW);
    expect(await load(the.store, [china2024], "2026-02-01T00:00:00.000Z", "a")).toBe(false);
    expect(await the.store.dataVersion(NOW)).toBe(before);
    expect(await areas()).toEqual(["CHN"]);
  });

  it("replaces an edition by its new content and still knows what it said before", async () => {
    await load(the.store, [china2024], "2026-01-01T00:00:00.000Z", "a");
    await load(the.store, [world2024], "2026-02-01T00:00:00.000Z", "b");
    expect(await areas()).toEqual(["WLD"]);
    expect(await areas({ asOf: null, recordedAsOf: "2026-01-15T00:00:00.000Z" })).toEqual(["CHN"]);
    expect(await areas({ asOf: null, recordedAsOf: "2025-12-31T00:00:00.000Z" })).toEqual([]);
  });

  it("withdraws an import from then on, not from before", async () => {
    await load(the.store, [china2024], "2026-01-01T00:00:00.000Z", "a");
    const [imported] = await the.store.imports();
    await the.store.withdraw(imported?.id ?? "", "2026-03-01T00:00:00.000Z");
    expect(await areas()).toEqual([]);
    expect(await areas({ asOf: null, recordedAsOf: "2026-02-01T00:00:00.000Z" })).toEqual(["CHN"]);
  });

  it("answers as of a publisher's date", async () => {
    await load(the.store, [world2024], "2026-01-01T00:00:00.000Z", "a");
    await load(the.store, [revisedWorld], "2026-02-10T00:00:00.000Z", "b", sampleEdition({ id: "usgs-mcs-2026", published: "2026-02-06" }), sampleSource({ id: "usgs-mcs-2026", published: "2026-02-06" }));
    const values = async (asOf: string | null): Promise<unknown[]> => (await the.store.entriesFor([keyText(world2024.key)], { asOf, recordedAsOf: null })).map(({ figure }) => figure?.value);
    expect(await values("2025-12-31")).toEqual([390_000]);
    expect(await values(null)).toEqual([390_000, 380_000]);
    expect(await values("2024-12-31")).toEqual([]);
  });

  it("has a data version that follows the content, not the order or the moment of loading", async () => {
    const other = await the.open();
    const second = [sampleEdition({ id: "usgs-mcs-2026" }), sampleSource({ id: "usgs-mcs-2026" })] as const;
    await load(the.store, [world2024], "2026-01-01T00:00:00.000Z", "a");
    const early = await the.store.dataVersion(NOW);
    await load(the.store, [revisedWorld], "2026-01-02T00:00:00.000Z", "b", ...second);
    await load(other, [revisedWorld], "2027-05-01T00:00:00.000Z", "b", ...second);
    await load(other, [world2024], "2027-06-01T00:00:00.000Z", "a");
    expect(await the.store.dataVersion(NOW)).toBe(await other.dataVersion(NOW));
    expect(await the.store.dataVersion(NOW)).not.toBe(early);
    await other.close();
  });

  it("pages through a listing without losing or repeating a row", async () => {
    const all = Array.from({ length: 23 }, (_, index) => sampleObservation("CHN", String(1990 + index), 1000 + index));
    await load(the.store, all, "2026-01-01T00:00:00.000Z", "a");
    const seen: string[] = [];
    for (let after: string | null = null; ;) {
      const page: Awaited<ReturnType<Opened["store"]["observations"]>> = await the.store.observations({}, { after, limit: 5 }, NOW);
      expect(page.total).toBe(23);
      seen.push(...page.rows.map(({ id }) => id));
      if (page.next === null) break;
      after = page.next;
    }
    expect(seen).toHaveLength(23);
    expect(new Set(seen)).toEqual(new Set(all.map(({ id }) => id)));
  });

  it("gives the figure of an id as the clocks see it, not as it once was", async () => {
    await load(the.store, [china2024], "2026-01-01T00:00:00.000Z", "a");
    const renewed = { ...china2024, note: "renewed" };
    await load(the.store, [renewed], "2026-02-01T00:00:00.000Z", "b");
    expect(await the.store.observation(china2024.id, NOW)).toEqual(renewed);
    expect(await the.store.observation(china2024.id, { asOf: null, recordedAsOf: "2026-01-15T00:00:00.000Z" })).toEqual(china2024);
    await load(the.store, [world2024], "2026-03-01T00:00:00.000Z", "c");
    expect(await the.store.observation(china2024.id, NOW)).toBeNull();
    expect(await the.store.observation(world2024.id, { asOf: "2020-01-01", recordedAsOf: null })).toBeNull();
  });

  it("lets imports wait for each other", async () => {
    const [one, two] = [sampleEdition({ id: "one" }), sampleEdition({ id: "two" })];
    await Promise.all([load(the.store, [china2024], "2026-01-01T00:00:00.000Z", "a", one), load(the.store, [world2024], "2026-01-01T00:00:00.000Z", "b", two)]);
    expect((await the.store.imports()).map(({ subject }) => subject).sort()).toEqual(["one", "two"]);
    expect(await areas()).toEqual(["CHN", "WLD"]);
  });
}
