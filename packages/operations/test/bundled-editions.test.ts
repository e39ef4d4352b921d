// What comes with the program stands back behind what a person brought for the same edition.
import { IN_MEMORY, openStore } from "@monazite/store-duckdb";
import { sampleEdition, sampleObservation, sampleSource } from "@monazite/testkit";
import { describe, expect, it } from "vitest";
import { loadBundled, loadEdition } from "../src/index.js";

const EDITION = sampleEdition({ id: "usgs-mcs-2026", title: "As bundled" });
const SOURCES = [sampleSource({ id: "usgs-mcs-2026" })];
const AT = "2026-11-30T00:00:00.000Z";

describe("an edition that comes with the program", () => {
  it("is loaded at the first start, and does not come back at the next over a file that was brought for it", async () => {
    const { store } = await openStore(IN_MEMORY);
    expect(await loadBundled(store, EDITION, SOURCES, [sampleObservation("CHN", "2024", 1)], AT)).not.toBeNull();
    const brought = await loadEdition(store, { ...EDITION, title: "As brought" }, SOURCES, [sampleObservation("CHN", "2024", 2), sampleObservation("CHL", "2024", 3)], AT);
    expect(await loadBundled(store, EDITION, SOURCES, [sampleObservation("CHN", "2024", 1)], AT)).toBeNull();
    await store.withdraw(brought?.id ?? "", AT);
    expect(await loadBundled(store, EDITION, SOURCES, [sampleObservation("CHN", "2024", 1)], AT)).toBeNull();
    expect(await loadBundled(store, { ...EDITION, title: "Of a newer program" }, SOURCES, [sampleObservation("CHN", "2024", 4)], AT)).not.toBeNull();
    await store.close();
  });
});
