// The questions over the bundled facts: known answers from the publications, and every example of every contract.
import { contracts, envelopeOf, type AnswerOf, type Contract, type Contracts, type Envelope, type QuestionName } from "@monazite/contracts";
import { isObservatoryError } from "@monazite/core";
import { minerals as registry, places } from "@monazite/core/registry";
import { loadFacts } from "@monazite/facts";
import { IN_MEMORY, openStore } from "@monazite/store-duckdb";
import { SAMPLE_TABLES } from "@monazite/testkit";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { loadEdition, operations, toCsv, type Context } from "../src/index.js";
import { bundledContext } from "./bundled-context.js";

let context: Context;
beforeAll(async () => {
  context = await bundledContext();
}, 60_000);
afterAll(() => context.store.close());

const ask = <Name extends QuestionName>(name: Name, wire: Record<string, string> = {}): Promise<Envelope<AnswerOf<Contracts[Name]>>> => operations[name].ask(wire, context) as never;

describe("every example of every contract", () => {
  it("answers with something, in the shape promised, and prints as CSV", async () => {
    // Those that need a stored text name the sentences that the examples of `read` keep; those that change the store come last, and in a store of their own.
    const store = (await openStore(IN_MEMORY)).store;
    const own: Context = { ...context, store };
    for (const { edition, sources, observations, relations, events } of (await loadFacts()).editions) await loadEdition(store, edition, sources, observations, own.now(), { relations, events });
    for (const { input } of contracts.read.examples) await operations.read.ask(input, own);
    await operations.imports.ask(contracts.imports.examples[0].input, own);
    for (const [edition, file] of Object.entries(SAMPLE_TABLES)) await operations.imports.ask({ file, edition }, own);
    for (const contract of Object.values<Contract>(contracts)) {
      for (const { input } of contract.examples) {
        const envelope = await operations[contract.name as QuestionName].ask(input, own);
        expect(envelopeOf(contract.output).safeParse(JSON.parse(JSON.stringify(envelope))), `${contract.name} ${JSON.stringify(input)}`).toMatchObject({ success: true });
        expect(envelope.meta.empty, `${contract.name} ${JSON.stringify(input)}`).toBeNull();
        if (contract.rows !== null) expect(toCsv(contract, envelope, false).split("\r\n").length).toBeGreaterThanOrEqual(2);
      }
    }
    await store.close();
  });
});

describe("shares", () => {
  const china = async (edition: string, more: Record<string, string> = {}) => {
    const { shares } = await ask("shares", { mineral: "rare earths", stage: "mining", year: "2024", place: "China", edition, ...more });
    return shares[0];
  };

  it("gives China 69.2 % of rare earths mined in 2024 by MCS 2025 (270,000 of 390,000 t) and 71.1 % by MCS 2026 (of 380,000 t)", async () => {
    expect((await china("usgs-mcs-2025"))?.ofTotal?.value).toBeCloseTo(69.23, 2);
    expect((await china("usgs-mcs-2026"))?.ofTotal?.value).toBeCloseTo(71.05, 2);
  });

  it("tells it apart from the share of the rows, 393,950 t in MCS 2025, and keeps the rank among all though one place was asked for", async () => {
    const { shares, tables } = await ask("shares", { mineral: "稀土", stage: "mining", year: "2024", place: "中国", edition: "usgs-mcs-2025" });
    expect(shares[0]?.ofSum?.value).toBeCloseTo(68.54, 2);
    expect([shares[0]?.rank, shares[0]?.places, tables[0]?.sum?.value, tables[0]?.total?.figure.value]).toEqual([1, 12, 393_950, 390_000]);
    expect(tables[0]?.gaps.sort()).toEqual(["CAN", "GRL", "TZA", "ZAF"]);
  });

  it("shows the shares an edition prints itself: China 84.4 % of dysprosium mined in the EU study of 2023", async () => {
    const { shares } = await ask("shares", { mineral: "dysprosium", place: "China", stage: "mining", edition: "eu-crm-2023" });
    expect(shares.map(({ printed, ofTotal, rank }) => [printed?.value, ofTotal, rank])).toContainEqual([84.4, null, 1]);
  });

  it("adds up to 100 over the rows of every table that has a sum, and every share lies in its interval", async () => {
    for (const mineral of ["rare earths", "cobalt", "gallium", "copper", "clays", "lithium"]) {
      const { shares, tables } = await ask("shares", { mineral, limit: "1000" }).catch((error: unknown) => {
        if (isObservatoryError(error)) return { shares: [], tables: [] };
        throw error;
      });
      for (const { table, noSum } of tables) {
        const own = shares.filter((row) => row.table === table && row.ofSum);
        if (noSum === null) expect(own.reduce((sum, row) => sum + (row.ofSum?.value ?? 0), 0), `${mineral} ${table}`).toBeCloseTo(100, 6);
        for (const share of own.flatMap(({ ofSum, ofTotal }) => [ofSum, ofTotal])) if (share) expect(share.min <= share.value + 1e-9 && share.value <= share.max + 1e-9).toBe(true);
      }
      expect(new Set(tables.map(({ table }) => table)).size).toBe(tables.length);
    }
  });

  it("divides by no printed total that a part exceeds, and says so: kaolin in MCS 2025", async () => {
    const { shares, tables } = await ask("shares", { mineral: "kaolin", year: "2024", edition: "usgs-mcs-2025" });
    expect([tables[0]?.noTotal, tables[0]?.total?.figure.value, tables[0]?.sum?.value]).toEqual(["smaller-than-a-part", 4_400_000, 44_240_000]);
    expect(shares.every(({ ofTotal }) => ofTotal === null)).toBe(true);
  });

  it("says that a total leaves the United States out, and then gives shares as upper bounds: lithium in MCS 2025", async () => {
    const { shares, tables } = await ask("shares", { mineral: "lithium", year: "2024", edition: "usgs-mcs-2025", place: "Australia" });
    expect(tables[0]?.totalExcludes?.note).toBe("Excludes U.S. production.");
    expect(shares[0]?.ofTotal).toMatchObject({ min: 0 });
    expect(shares[0]?.ofTotal?.value).toBeCloseTo(36.67, 2);
  });

  it("pages without losing or repeating a row", async () => {
    const whole = await ask("shares", { mineral: "cobalt", limit: "1000" });
    const rows: string[] = [];
    for (let cursor: string | null = null, first = true; first || cursor !== null; first = false) {
      const page: Awaited<ReturnType<typeof ask<"shares">>> = await ask("shares", { mineral: "cobalt", limit: "7", ...(cursor !== null && { cursor }) });
      rows.push(...page.shares.map(({ observationId }) => observationId));
      cursor = page.meta.page?.next ?? null;
    }
    expect(rows).toEqual(whole.shares.map(({ observationId }) => observationId));
  });
});

describe("codes", () => {
  it("warns that 284690 is a basket in which dysprosium is hidden", async () => {
    const { codes } = await ask("codes", { of: "2846.90" });
    expect(codes[0]).toMatchObject({ code: "284690", territory: null });
    expect(codes[0]?.basket?.en).toContain("sixteen elements");
    expect((await ask("codes", { of: "镝", edition: "2022" })).codes.map(({ code }) => code)).toEqual(expect.arrayContaining(["284690", "280530", "28053012"]));
  });

  it("leads from the customs line of magnets to its six digits and back", async () => {
    const { codes } = await ask("codes", { of: "85051110" });
    expect(codes.map(({ code, territory }) => [code, territory])).toEqual([["850511", null], ["85051110", "CHN"]]);
    expect(codes[0]?.lines).toContain("CHN:85051110");
    expect(codes[1]?.goods).toContain("ndfeb-magnets");
  });

  it("refuses a code in an edition it is not part of, and is empty with a reason for one that is not placed", async () => {
    const ended = (await ask("codes", { edition: "2017", limit: "1000" })).codes.find(({ editions, territory }) => territory === null && !editions.includes("2022"));
    await expect(ask("codes", { of: ended?.code ?? "", edition: "2022" })).rejects.toMatchObject({ code: "hs-edition-unknown" });
    expect((await ask("codes", { of: "999999" })).meta.empty?.code).toBe("no-entry");
  });
});

describe("a mineral's profile", () => {
  it("knows that gallium comes with alumina's bauxite and has been under Chinese licence since August 2023", async () => {
    const { byProducts, events, mineral, record } = await ask("mineral", { mineral: "镓" });
    expect([mineral.id, mineral.symbol]).toEqual(["gallium", "Ga"]);
    expect(byProducts).toContainEqual(expect.objectContaining({ mineral: "gallium", host: "bauxite", stream: { en: expect.stringContaining("alumina") as unknown, zh: expect.stringContaining("氧化铝") as unknown }, extent: "main" }));
    expect(events.some(({ type, effective, goods }) => type === "licence.required" && effective?.text === "2023-08-01" && goods.includes("gallium"))).toBe(true);
    expect(record.find(({ measure, good }) => measure === "production" && good === "gallium")?.editions).toEqual(expect.arrayContaining(["usgs-mcs-2025", "usgs-mcs-2026"]));
  });

  it("is on the EU list of 2023 by its group, and hears of events about its group", async () => {
    const { lists, events } = await ask("mineral", { mineral: "Dy" });
    expect(lists.find(({ list }) => list === "eu-2023")?.as).toBe("heavy-rare-earths");
    expect(events.some(({ goods }) => goods.includes("rare-earths"))).toBe(true);
  });

  it("is found by every name and symbol of the registry, in either language", async () => {
    const names = registry.all.flatMap(({ id, names: { en, zh } }) => [...en, ...zh].filter((name) => registry.find(name)?.id === id).map((name) => [name, id] as const));
    await fc.assert(fc.asyncProperty(fc.constantFrom(...names), async ([name, id]) => {
      expect((await ask("mineral", { mineral: name })).mineral.id).toBe(id);
    }), { numRuns: 25 });
  });

  it("knows a measure by its name in either language where it only filters, and refuses a misspelt one with the nearest", async () => {
    const byId = (await ask("coverage", { mineral: "gallium", measure: "production" })).coverage;
    expect(byId.length).toBeGreaterThan(0);
    expect((await ask("coverage", { mineral: "gallium", measure: "产量" })).coverage).toEqual(byId);
    expect((await ask("coverage", { mineral: "gallium", measure: "Production" })).coverage).toEqual(byId);
    for (const question of ["coverage", "claims"] as const) await expect(ask(question, { measure: "producton" })).rejects.toMatchObject({ code: "name-unknown", facts: { kind: "measure", suggestion: "production" } });
  });

  it("suggests the likely name", async () => {
    await expect(ask("mineral", { mineral: "galium" })).rejects.toMatchObject({ code: "name-unknown", facts: { suggestion: "gallium" } });
  });
});

describe("minerals and goods", () => {
  it("hold the 34 entries of the EU list of 2023 and the 60 of the US list of 2025", async () => {
    const onList = async (list: string): Promise<number> => (await ask("minerals", { list, limit: "1000" })).minerals.length;
    expect(await onList("eu-2023")).toBeGreaterThanOrEqual(34);
    expect(await onList("us-2025")).toBeGreaterThanOrEqual(60);
  });

  it("follow a mineral down its chain", async () => {
    const { goods } = await ask("goods", { mineral: "rare earths", stage: "component" });
    expect(goods.find(({ id }) => id === "ndfeb-magnets")).toMatchObject({ codes: ["850511"], ownCode: true });
    expect(goods.find(({ id }) => id === "ndfeb-magnets")?.content[0]).toMatchObject({ least: 0.27, most: 0.32 });
  });
});

describe("countries", () => {
  it("know Burma as MMR, and what Myanmar mines with its rank", async () => {
    const { country, production, groups } = await ask("country", { country: "Burma", year: "2024" });
    expect([country.id, country.iso2, country.m49]).toEqual(["MMR", "MM", "104"]);
    const row = production.find(({ editionId, good }) => editionId === "usgs-mcs-2025" && good === "rare-earths");
    expect([row?.figure?.value, row?.rank]).toEqual([31_000, 3]);
    expect(groups.map(({ group }) => group)).toContain("ASEAN");
  });

  it("date the members of a group: the United Kingdom left the EU of 28 on 31 January 2020", async () => {
    const { countries } = await ask("countries", { group: "EU_V" });
    expect(countries.find(({ id }) => id === "GBR")?.until).toBe("2020-02-01");
    expect((await ask("countries", { group: "G7" })).countries.map(({ id }) => id).filter((id) => places.get(id)?.kind === "country").sort()).toEqual(["CAN", "DEU", "FRA", "GBR", "ITA", "JPN", "USA"]);
  });

  it("make up no members for a group nobody has defined", async () => {
    expect((await ask("countries", { group: "other countries" })).meta.empty?.code).toBe("no-entry");
    await expect(ask("countries", { group: "China" })).rejects.toMatchObject({ code: "name-unknown", facts: { kind: "group" } });
  });
});

describe("units", () => {
  const one = async (wire: Record<string, string>) => (await ask("units", wire)).conversions[0];

  it("have 10 kg in a metric ton unit of a named content, and refuse it without one", async () => {
    expect(await one({ value: "1", from: "mtu", to: "kg", basis: "as:WO3" })).toMatchObject({ value: 10, unit: "kg", basis: "as:WO3", numerator: 10, denominator: 1 });
    await expect(ask("units", { value: "1", from: "mtu", to: "kg" })).rejects.toMatchObject({ code: "basis-mixed" });
  });

  it("count in both languages and in quotients", async () => {
    expect((await one({ value: "27", from: "万吨", to: "t" }))?.value).toBe(270_000);
    expect((await one({ value: "1", from: "USD/lb", to: "USD/kg" }))?.value).toBeCloseTo(2.20462, 5);
    expect((await one({ value: "1", from: "t", to: "t", basis: "as:Li", to_basis: "as:LCE" }))?.basisFactor).toBeCloseTo(5.323, 3);
  });

  it("refuse what has no factor: wet tonnes, another currency, gross weight", async () => {
    for (const wire of [{ from: "wmt", to: "t" }, { from: "USD/t", to: "CNY/t" }]) await expect(ask("units", { value: "1", ...wire })).rejects.toMatchObject({ code: "unit-mixed" });
    await expect(ask("units", { value: "1", from: "t", to: "t", basis: "gross", to_basis: "as:REO" })).rejects.toMatchObject({ code: "basis-mixed" });
    await expect(ask("units", { value: "1", from: "furlong", to: "t" })).rejects.toMatchObject({ code: "unit-unknown" });
    await expect(ask("units", { value: "1e3", from: "t" })).rejects.toMatchObject({ code: "parameter-invalid" });
  });

  it("convert there and back to the same number", async () => {
    await fc.assert(fc.asyncProperty(fc.integer({ min: 1, max: 10 ** 9 }), fc.constantFrom("t", "kg", "lb", "short ton", "kt", "万吨"), fc.constantFrom("g", "troy oz", "t", "lb"), async (value, from, to) => {
      const there = await one({ value: String(value), from, to });
      const back = ((there?.value ?? 0) * (there?.denominator ?? 0)) / (there?.numerator ?? 1);
      expect(back / value).toBeCloseTo(1, 9);
    }), { numRuns: 30 });
  });
});

describe("events", () => {
  it("find the suspended ban on gallium, germanium and antimony by each of its dates", async () => {
    const ids = async (wire: Record<string, string>): Promise<string[]> => (await ask("events", wire)).events.map(({ id }) => id);
    expect(await ids({ mineral: "gallium", target: "USA" })).toContain("ev-016");
    expect(await ids({ dated: "suspended", from: "2025-11-09", until: "2025-11-09" })).toContain("ev-016");
    expect(await ids({ dated: "announced", from: "2025-11-09", until: "2025-11-09" })).not.toContain("ev-016");
  });

  it("know an actor by its name in either language, and a family from a type", async () => {
    const chinese = await ask("events", { actor: "中国", type: "licence" });
    expect(chinese.events.length).toBeGreaterThan(3);
    expect(chinese.events.every(({ type, actors }) => type.startsWith("licence.") && actors.some(({ id }) => id === "CHN"))).toBe(true);
    expect((await ask("events", { actor: "China", type: "licence" })).events).toEqual(chinese.events);
    expect(chinese.meta.sources.length).toBeGreaterThan(0);
  });

  it("are newest first, or oldest first when asked", async () => {
    const starts = async (order: string): Promise<string[]> => (await ask("events", { order, limit: "1000" })).events.map(({ date }) => date.start ?? "");
    const newest = await starts("newest");
    expect(newest).toEqual([...newest].sort().reverse());
    expect(await starts("oldest")).toEqual([...newest].reverse());
    expect(newest).toHaveLength(51);
  });
});

describe("prices", () => {
  it("keep their specification and currency: chromite ore at 199 dollars a tonne in 2021 (MCS 2026)", async () => {
    const { prices } = await ask("prices", { mineral: "chromite", from: "2021", until: "2021" });
    expect(prices.map(({ figure, currency, per, specification }) => [figure?.value, currency, per, specification])).toContainEqual([199, "USD", "t", "Price: Chromite ore (gross weight), dollars per metric ton"]);
  });

  it("are shown in one currency only, never converted into it", async () => {
    const { prices } = await ask("prices", { mineral: "antimony", currency: "yuan", limit: "1000" });
    expect(new Set(prices.map(({ currency }) => currency))).toEqual(new Set(["CNY"]));
    await expect(ask("prices", { mineral: "antimony", currency: "tonne" })).rejects.toMatchObject({ code: "name-unknown", facts: { kind: "currency" } });
  });
});

describe("lookup", () => {
  const first = async (q: string, kind?: string): Promise<string | undefined> => {
    const [entry] = (await ask("lookup", { q, ...(kind !== undefined && { kind }) })).entries;
    return entry && `${entry.kind}:${entry.id}`;
  };

  it("finds a thing by any name, symbol or code", async () => {
    expect([await first("镝"), await first("Dy"), await first("dyspr"), await first("鏑")]).toEqual(Array(4).fill("mineral:dysprosium"));
    expect([await first("284690"), await first("2846.90"), await first("CHN:85051110")]).toEqual(["code:284690", "code:284690", "code:CHN:85051110"]);
    expect((await ask("lookup", { q: "85051110" })).entries[0]?.mineral).toBeTruthy();
    expect([await first("Burma"), await first("MOFCOM"), await first("商务部"), await first("In")]).toEqual(["place:MMR", "actor:mofcom", "actor:mofcom", "mineral:indium"]);
  });

  it("offers what is only similar when nothing fits, and says so", async () => {
    const { entries } = await ask("lookup", { q: "neodimium" });
    expect(entries[0]).toMatchObject({ id: "neodymium", how: "similar" });
    expect((await ask("lookup", { q: "zzzzzz" })).meta.empty?.code).toBe("no-entry");
  });

  it("finds every mineral and every country by its printed names", async () => {
    const printed = [...registry.all, ...places.all.filter(({ kind }) => kind === "country")].flatMap(({ id, names }) => [names.en[0], names.zh[0]].flatMap((name) => (name === undefined ? [] : [[name, id] as const])));
    await fc.assert(fc.asyncProperty(fc.constantFrom(...printed), async ([name, id]) => {
      const { entries } = await ask("lookup", { q: name });
      expect(entries.filter(({ how }) => how === "equal").map((entry) => entry.id)).toContain(id);
    }), { numRuns: 40 });
  });
});

describe("evidence", () => {
  it("tells what a page states about a figure, and whether it holds", async () => {
    const { relations } = await ask("evidence", { id: "ledger.m.2025-05" });
    expect(relations.length).toBeGreaterThan(0);
    expect(relations.every(({ of, versus }) => of === "ledger.m.2025-05" || versus.includes("ledger.m.2025-05"))).toBe(true);
  });
});

describe("check", () => {
  it("is judged by no figure that is known to be a page's mistake: 140,000 t of rare earths, 4,343.5 t of magnets", async () => {
    const { verdicts, record } = await ask("check", { text: "China mined 270,000 tons of rare earths in 2024. China exported 5,473 tons of rare earth magnets in October 2025." });
    expect(record.filter(({ status }) => status === "refuted")).toEqual([]);
    expect(verdicts.filter(({ kind }) => kind === "differs" || kind === "contradicted")).toEqual([]);
    expect(verdicts.filter(({ kind }) => kind === "agrees").length).toBeGreaterThan(0);
  });
});

describe("what is not known", () => {
  it("is refused with the nearest: an edition, a type of event", async () => {
    await expect(ask("production", { mineral: "gallium", edition: "usgs-mcs-2O25" })).rejects.toMatchObject({ code: "name-unknown", facts: { kind: "edition", suggestion: "usgs-mcs-2025" } });
    await expect(ask("events", { type: "export.bann" })).rejects.toMatchObject({ code: "name-unknown", facts: { suggestion: "export.ban" } });
  });

  it("is found by its trade number: 699 is India for Comtrade, 842 the United States", async () => {
    expect((await ask("lookup", { q: "699" })).entries[0]?.id).toBe("IND");
    expect((await ask("country", { country: "842" })).country.id).toBe("USA");
  });

  it("marks as newest the rows of one edition only: Korea's gallium of MCS 2025 is not mixed into the table of MCS 2026", async () => {
    const { production } = await ask("production", { mineral: "gallium", year: "2024" });
    const newest = production.filter((row) => row.newest && row.key.stage === "refining" && row.basis === "as:Ga");
    expect(new Set(newest.map(({ editionId }) => editionId))).toEqual(new Set(["usgs-mcs-2026"]));
  });
});
