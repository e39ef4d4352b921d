/// <reference types="node" />
// The bundle against the ledger and the published tables beside the repository: nothing lost, nothing changed on the way.
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { loadFacts } from "../src/index.js";

const shared = <T>(path: string): T => JSON.parse(readFileSync(new URL(`../../../../shared/${path}`, import.meta.url), "utf8")) as T;
const { observations, relations, events, sources, editions } = await loadFacts();
const byId = new Map(observations.map((observation) => [observation.id, observation]));
const of = (editionId: string): typeof observations => editions.find(({ edition }) => edition.id === editionId)?.observations ?? [];

describe("the ledger in the bundle", () => {
  interface Told { readonly id: string; readonly period: string; readonly value: number | null; readonly min?: number; readonly max?: number; readonly unit: string; readonly status: string; readonly note?: string; readonly source: { readonly id: string } }
  const told = shared<readonly Told[]>("facts/observations.json");
  it("has each of the 433 figures with its value, ends, unit, period, status and page", () => {
    expect(told.length).toBe(433);
    for (const { id, period, value, min, max, unit, status, note, source } of told) {
      // What the ledger knows to be a page's mistake is marked so.
      const firm = /\.bad$/.test(id) || /mix-up/.test(note ?? "") ? "refuted" : status;
      expect(byId.get(`ledger.${id.replaceAll(" ", "-").replaceAll("/", "_")}`), id).toMatchObject({ period: { text: period }, figure: { value, min: min ?? null, max: max ?? null, unit }, status: firm, sourceId: source.id, locator: id });
    }
  });
  it("has each relation with its value, its check and its page, and each event with its pages", () => {
    interface Stated { readonly id: string; readonly value: number | null; readonly printed: string; readonly source: { readonly id: string }; readonly check: { readonly result: string } }
    for (const { id, value, printed, source, check } of shared<readonly Stated[]>("facts/relations.json")) {
      expect(relations.find((relation) => relation.id === id), id).toMatchObject({ value, printed, sourceId: source.id, check: { result: check.result.replace(" ", "-") } });
    }
    interface Happened { readonly id: string; readonly sources: readonly { readonly id: string }[]; readonly minerals: readonly string[]; readonly actors: readonly string[]; readonly summary: string }
    for (const { id, sources: pages, minerals, actors, summary } of shared<readonly Happened[]>("facts/events.json")) {
      const event = events.find((candidate) => candidate.id === id);
      expect(event?.sourceIds, id).toEqual(pages.map((page) => page.id));
      expect(event?.title.en, id).toBe(summary);
      expect([event?.goods.length, event?.actors.length], id).toEqual([minerals.length, actors.length]);
    }
    interface Page { readonly id: string; readonly title: string; readonly publisher: string; readonly url: string; readonly date: string | null }
    const pages = shared<readonly Page[]>("facts/sources.json");
    expect(sources.length).toBe(pages.length + 4);
    for (const { id, title, publisher, url, date } of pages) expect(sources.find((source) => source.id === id), id).toMatchObject({ title, publisher, url, published: date });
  });
});

describe("the published tables in the bundle", () => {
  it("keep rows that do not add up to the printed total: 393,950 t of countries against 390,000 t of the world", () => {
    const mined = of("usgs-mcs-2025").filter(({ key, period }) => key.measure === "production" && key.good === "rare-earths" && key.stage === "mining" && period.text === "2024");
    const sum = (wanted: (area: string) => boolean): number => mined.filter(({ key }) => wanted(key.area)).reduce((total, { figure }) => total + (figure?.value ?? 0), 0);
    expect(sum((area) => area !== "WLD")).toBe(393_950);
    expect(sum((area) => area === "WLD")).toBe(390_000);
  });
  it("hold the revisions of 2026 as the manifest lists them", () => {
    const mined = of("usgs-mcs-2026").filter(({ key, period }) => key.measure === "production" && key.good === "rare-earths" && key.stage === "mining" && period.text === "2024");
    expect(Object.fromEntries(mined.map(({ key, figure }) => [key.area, figure?.value]))).toMatchObject({ WLD: 380_000, AUS: 29_000, NGA: 1_500, THA: 2_100, MMR: 27_000, BRA: 560, USA: 45_500 });
  });
  it("tell withheld from not reported where the note does: W for lithium of the United States, NA for its fluorspar, nothing for antimony", () => {
    const gapOf = (good: string, area: string) => {
      const found = of("usgs-mcs-2025").find(({ key, period }) => key.measure === "production" && key.good === good && key.area === area && key.stage !== null && period.text === "2024" && key.denominator === null);
      return [found?.gap, found?.note];
    };
    expect(gapOf("lithium", "USA")).toEqual(["withheld", "W for 23-24"]);
    expect(gapOf("fluorspar", "USA")).toEqual(["not-reported", "NA"]);
    expect(gapOf("antimony", "USA")).toEqual(["not-reported", "empty in the table, which does not tell withheld, not available and zero apart"]);
    expect(of("usgs-mcs-2025").filter(({ gap, note }) => gap === "withheld" && note?.includes("does not tell"))).toEqual([]);
  });
  it("count what both editions count as content: refined copper and gallium", () => {
    for (const good of ["copper", "gallium"]) {
      const bases = (edition: string) => [...new Set(of(edition).filter(({ key, figure }) => key.measure === "production" && key.good === good && key.stage === "refining" && figure !== null).map(({ basis }) => basis))];
      expect(bases("usgs-mcs-2025"), good).toEqual(bases("usgs-mcs-2026"));
    }
  });
  it("have a cell of MCS 2026 once though two of its tables print it: output of the United States", () => {
    const rows = of("usgs-mcs-2026").filter(({ key, period }) => key.area === "USA" && key.measure === "production" && period.text === "2025");
    for (const [good, stage] of [["gallium", "refining"], ["graphite", "mining"], ["tungsten", "mining"], ["cobalt", "mining"], ["magnesium", "metal"], ["lithium", "mining"]]) expect(rows.filter(({ key }) => key.good === good && key.stage === stage).length, good).toBe(1);
    expect(rows.find(({ key }) => key.good === "cobalt" && key.stage === "mining")).toMatchObject({ figure: { value: 300 }, locator: "row 207 of the extract (also row 177)" });
    expect(rows.filter(({ key }) => key.good === "copper" && key.stage === "refining").map(({ figure }) => figure?.value)).toEqual([790_000, 850_000]);
  });
  it("count reserves in the unit their notes name: iron in million t, molybdenum and vanadium in thousands, zircon as ZrO2; and titanium in thousands", () => {
    const world = (measure: string, good: string, definition: RegExp) => {
      const found = of("usgs-mcs-2025").find(({ key, period, definition: words }) => key.measure === measure && key.good === good && key.area === "WLD" && period.text === "2024" && definition.test(words ?? ""));
      return [found?.figure?.value, found?.figure?.printed, found?.basis];
    };
    expect(world("reserves", "iron", /usable ore/)).toEqual([200e9, "200000 million metric tons", "gross"]);
    expect(world("reserves", "iron", /iron content/)).toEqual([88e9, "88000 million metric tons", "as:Fe"]);
    expect(world("reserves", "molybdenum", /./)).toEqual([15e6, "15000 thousand metric tons", "as:Mo"]);
    expect(world("reserves", "vanadium", /./)).toEqual([18e6, "18000 thousand metric tons", "as:V"]);
    expect(world("reserves", "zirconium", /./)).toEqual([70e6, "70000 thousand metric tons", "as:ZrO2"]);
    expect(world("production", "titanium-minerals", /ilmentite, titanium dioxide \(TiO2\) content$/)).toEqual([8.9e6, "8900 thousand metric tons", "as:TiO2"]);
    // A row without a unit is in that of its type: without Sierra Leone's 60,000 t the rows of rutile miss the printed 450,000.
    const rutile = of("usgs-mcs-2025").filter(({ key, period, definition }) => key.measure === "production" && key.area !== "WLD" && period.text === "2024" && definition?.includes("rutile, titanium"));
    expect(rutile.reduce((sum, { figure }) => sum + (figure?.value ?? 0), 0)).toBe(450_000);
    expect(world("production", "molybdenum", /./)).toEqual([260_000, "260000 metric tons", "as:Mo"]);
  });
  it("hold the prices of NdPr oxide: 92, 124 and, estimated, 69 USD/kg", () => {
    const prices = of("usgs-mcs-2026").filter(({ key }) => key.measure === "price" && key.good === "ndpr-oxide");
    expect(Object.fromEntries(prices.map(({ period, figure, status }) => [period.text, [figure?.value, status]]))).toMatchObject({ 2021: [92, "reported"], 2022: [124, "reported"], 2025: [69, "estimated"] });
  });
  it("hold net import reliance as printed: >95 for 2021, 67 for 2025", () => {
    const reliance = of("usgs-mcs-2026").filter(({ key }) => key.measure === "import-reliance" && key.good === "rare-earths");
    expect(reliance.find(({ period }) => period.text === "2021")?.figure).toMatchObject({ comparator: "gt", value: 95 });
    expect(reliance.find(({ period }) => period.text === "2025")?.figure).toMatchObject({ comparator: "eq", value: 67 });
  });
  it("hold every row of the EU study: 1,661 of extraction, 900 of processing, 907 of EU sourcing", () => {
    const shares = of("eu-crm-2023").filter(({ key }) => key.denominator === "world-production");
    expect([shares.filter(({ key }) => key.stage === "mining").length, shares.filter(({ key }) => key.stage !== "mining").length]).toEqual([1661, 900]);
    expect(of("eu-crm-2023").filter(({ key }) => key.denominator === "own-supply").length).toBe(907);
  });
});
