// The bundled editions of Mineral Commodity Summaries are what the reader reads from the publisher's files, figure for figure.
import { existsSync, readFileSync } from "node:fs";
import type { Observation } from "@monazite/core";
import { loadFacts } from "@monazite/facts";
import { readFile } from "@monazite/readers";
import { describe, expect, it } from "vitest";

const folder = new URL("../../../../shared/data/", import.meta.url);
/** The bundle's tables keep plain blanks. */
const plain = (found: Observation): unknown => JSON.parse(JSON.stringify(found, (_, value: unknown) => (typeof value === "string" ? value.replace(/[\t\r\n\u00a0 ]+/g, " ").replaceAll("`", "'").replaceAll("\\", "/").trim() : value)));

describe.runIf(existsSync(folder))("Mineral Commodity Summaries", () => {
  it.each([["usgs/MCS2025_World_Data.csv", "usgs-mcs-2025", 1250], ["usgs/MCS2026_Commodities_Data.subset.csv", "usgs-mcs-2026", 2685]])("%s is the edition %s", async (file, edition, rows) => {
    const [member] = await readFile(new Uint8Array(readFileSync(new URL(file, folder))), file);
    const bundled = (await loadFacts()).observations.filter(({ editionId }) => editionId === edition);
    expect(member?.table?.edition.id).toBe(edition);
    expect(member?.table?.rows.read).toBe(rows);
    expect(member?.table?.observations.map(plain)).toEqual(bundled.map(plain));
  }, 30_000);

  it("gives the facts that were checked by hand", async () => {
    const { observations } = await loadFacts();
    const tonnes = (edition: string, good: string, area: string, year: string): readonly (number | null | undefined)[] => observations.filter(({ editionId, key, period }) => editionId === edition && key.measure === "production" && key.stage === "mining" && key.good === good && key.area === area && period.text === year).map(({ figure }) => figure?.value);
    const ree = (edition: string, area: string, year: string): unknown => tonnes(edition, "rare-earths", area, year)[0];
    expect(["WLD", "CHN", "USA", "MMR", "AUS"].flatMap((area) => ["2023", "2024"].map((year) => ree("usgs-mcs-2025", area, year)))).toEqual([376_000, 390_000, 255_000, 270_000, 41_600, 45_000, 43_000, 31_000, 16_000, 13_000]);
    expect(["WLD", "AUS", "NGA", "THA", "MMR", "BRA"].map((area) => ree("usgs-mcs-2026", area, "2024"))).toEqual([380_000, 29_000, 1_500, 2_100, 27_000, 560]);
    expect(tonnes("usgs-mcs-2025", "cobalt", "COD", "2024")).toEqual([220_000]);
  });
});
