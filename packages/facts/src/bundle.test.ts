import { actors, denominators, goods, measures, minerals, places, tryUnit } from "@monazite/core/registry";
import { EditionSchema, ObservationSchema, PolicyEventSchema, RelationSchema, SourceSchema } from "@monazite/core/schemas";
import { parsePeriod, type Period } from "@monazite/core";
import { describe, expect, it } from "vitest";
import { loadFacts } from "./index.js";

const bundle = await loadFacts();
const { editions, sources, observations, relations, events } = bundle;
const isPlace = (id: string): boolean => places.get(id) !== undefined || actors.get(id) !== undefined;
const isGood = (id: string): boolean => minerals.get(id) !== undefined || goods.get(id) !== undefined;
/** What fails a test, a few of them: a message of thirteen thousand rows helps nobody. */
const few = <T>(items: readonly T[], wrong: (item: T) => boolean): readonly T[] => items.filter(wrong).slice(0, 5);

describe("the bundle", () => {
  it("passes the schema of every record it holds", () => {
    for (const { edition } of editions) expect(EditionSchema.safeParse(edition).error).toBeUndefined();
    expect(few(sources, (source) => !SourceSchema.safeParse(source).success)).toEqual([]);
    expect(few(observations, (observation) => !ObservationSchema.safeParse(observation).success)).toEqual([]);
    expect(few(relations, (relation) => !RelationSchema.safeParse(relation).success)).toEqual([]);
    expect(few(events, (event) => !PolicyEventSchema.safeParse(event).success)).toEqual([]);
  });
  it("names each record once", () => {
    for (const records of [editions.map(({ edition }) => edition), sources, observations, relations, events]) expect(new Set(records.map(({ id }) => id)).size).toBe(records.length);
  });
  it("holds what it was made to hold", () => {
    expect(observations.length).toBeGreaterThan(12_000);
    expect([relations.length, events.length, editions.length]).toEqual([198, 51, 5]);
    expect(editions[0]?.observations.length).toBe(433);
  });
  it("has a figure or the reason why not, never both and never neither", () => {
    expect(few(observations, ({ figure, gap }) => (figure === null) === (gap === null))).toEqual([]);
    expect(few(observations, ({ figure }) => figure !== null && [figure.value, figure.min, figure.max].every((number) => number === null))).toEqual([]);
  });
});

describe("its keys", () => {
  it("speak the ids of the registries", () => {
    expect(few(observations, ({ key }) => !measures.get(key.measure))).toEqual([]);
    expect(few(observations, ({ key }) => !isGood(key.good))).toEqual([]);
    expect(few(observations, ({ key }) => !isPlace(key.area))).toEqual([]);
    expect(few(observations, ({ key }) => key.counterpart !== null && !isPlace(key.counterpart))).toEqual([]);
    expect(few(observations, ({ key }) => key.denominator !== null && !denominators.get(key.denominator))).toEqual([]);
    expect(few(observations, ({ figure }) => figure !== null && tryUnit(figure.unit) === null)).toEqual([]);
  });
  it("give a denominator to every share and to shares only", () => {
    expect(few(observations, ({ key, figure }) => key.denominator !== null && figure !== null && figure.unit !== "%")).toEqual([]);
  });
  it("give a basis to every mass that USGS prints", () => {
    expect(few(observations, ({ editionId, figure, basis }) => editionId.startsWith("usgs") && (figure?.unit === "t" || figure?.unit === "kg") && basis === null)).toEqual([]);
  });
});

describe("its periods", () => {
  it("are those core reads from their text", () => {
    const wrong = (period: Period): boolean => JSON.stringify(parsePeriod(period.text)) !== JSON.stringify(period);
    expect(few(observations, ({ period }) => wrong(period))).toEqual([]);
    expect(few(events.flatMap(({ date, effective, suspended, ended }) => [date, effective, suspended?.from, suspended?.until, ended]), (period) => period !== null && period !== undefined && wrong(period))).toEqual([]);
  });
});

describe("its evidence", () => {
  it("names a source that is there for every observation, relation and event, with a licence that allows it", () => {
    const known = new Map(sources.map((source) => [source.id, source]));
    for (const { edition, observations: own, sources: listed } of editions) {
      const ids = new Set(listed.map((source) => source.id));
      expect(few(own, ({ sourceId, editionId }) => !ids.has(sourceId) || editionId !== edition.id)).toEqual([]);
    }
    expect(few(relations, ({ sourceId }) => !known.has(sourceId))).toEqual([]);
    expect(few(events, ({ sourceIds }) => sourceIds.some((id) => !known.has(id)))).toEqual([]);
    expect(few(sources, ({ redistributable, licence, retrieved }) => !redistributable || licence === "" || retrieved === undefined)).toEqual([]);
  });
  it("says of relations only what is among the observations", () => {
    const known = new Set(observations.map(({ id }) => id));
    expect(few(relations, ({ of, versus }) => [of, ...versus].some((id) => !known.has(id)))).toEqual([]);
  });
  it("names actors, targets and goods of events by registry id", () => {
    expect(few(events, ({ actors: who, targets }) => [...who.map(({ id }) => id), ...targets].some((id) => !isPlace(id)))).toEqual([]);
    expect(few(events, ({ goods: what }) => what.some((id) => !isGood(id)))).toEqual([]);
  });
});

/** The figures of one key, by edition. */
const told = (measure: string, good: string, stage: string | null, area: string, period: string): Record<string, number | null | undefined> =>
  Object.fromEntries(
    observations
      .filter(({ key, period: when }) => key.measure === measure && key.good === good && key.stage === stage && key.area === area && when.text === period && key.denominator === null)
      .map((o) => [o.editionId, o.figure?.value]),
  );

describe("its figures, checked by hand against the publications (facts of the manifest)", () => {
  it("keep both vintages of 2024: 390,000 t in MCS 2025, 380,000 t in MCS 2026", () => {
    expect(told("production", "rare-earths", "mining", "WLD", "2024")).toMatchObject({ "usgs-mcs-2025": 390_000, "usgs-mcs-2026": 380_000 });
    expect(told("production", "rare-earths", "mining", "AUS", "2024")).toMatchObject({ "usgs-mcs-2025": 13_000, "usgs-mcs-2026": 29_000 });
  });
  it("have gallium in kilograms: China 750,000 and, revised, 839,000", () => {
    expect(told("production", "gallium", "refining", "CHN", "2024")).toEqual({ "usgs-mcs-2025": 750_000, "usgs-mcs-2026": 839_000 });
  });
  it("have cobalt of Congo 220,000 t", () => {
    expect(told("production", "cobalt", "mining", "COD", "2024")).toMatchObject({ "usgs-mcs-2025": 220_000 });
  });
  it("have copper in tonnes though it was printed in thousands", () => {
    const copper = observations.find(({ editionId, key, period }) => editionId === "usgs-mcs-2025" && key.measure === "production" && key.good === "copper" && key.stage === "mining" && key.area === "CHL" && period.text === "2024");
    expect(copper?.figure).toMatchObject({ value: 5_300_000, unit: "t", printed: "5300 thousand metric tons" });
  });
  it("have bounds of reserves as bounds: more than 85,000,000 t of rare earths", () => {
    const reserves = observations.find(({ editionId, key }) => editionId === "usgs-mcs-2026" && key.measure === "reserves" && key.good === "rare-earths" && key.area === "WLD");
    expect(reserves?.figure).toMatchObject({ comparator: "gt", value: 85_000_000 });
  });
  it("have US import sources as shares: 71 % of rare-earth compounds and metals from China, 2021 to 2024", () => {
    const share = observations.find(({ key }) => key.area === "USA" && key.counterpart === "CHN" && key.good === "rare-earths" && key.denominator === "own-imports");
    expect(share).toMatchObject({ figure: { value: 71, unit: "%" }, period: { text: "2021/2024" }, key: { measure: "imports", stage: "refining" } });
  });
  it("have the shares of the EU study: China 84.4 % of dysprosium mined, 97 % of the magnesium the EU is supplied with", () => {
    const of = (good: string, stage: string, area: string, counterpart: string | null): number | null | undefined =>
      observations.find(({ editionId, key }) => editionId === "eu-crm-2023" && key.good === good && key.stage === stage && key.area === area && key.counterpart === counterpart && key.denominator !== null)?.figure?.value;
    expect(of("dysprosium", "mining", "CHN", null)).toBe(84.4);
    expect(of("magnesium", "refining", "EU27_2020", "CHN")).toBe(97);
    expect(of("gallium", "refining", "CHN", null)).toBe(93.8);
  });
  it("have the magnets of May 2025 with their customs line, and the split of a level from a change", () => {
    const magnets = observations.find(({ id }) => id === "ledger.m.2025-05");
    expect(magnets).toMatchObject({ key: { measure: "exports", good: "rare-earth-magnets", stage: "component", area: "CHN", counterpart: "WLD" }, figure: { value: 1238, unit: "t" } });
    expect(magnets?.definition).toContain("85051110");
  });
  it("have the suspension of the ban of December 2024 with both of its dates", () => {
    expect(events.find(({ id }) => id === "ev-016")?.suspended).toMatchObject({ from: { text: "2025-11-09" }, until: { text: "2026-11-27" } });
  });
});
