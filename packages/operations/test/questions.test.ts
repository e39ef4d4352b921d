// The questions as a caller asks them, over a small record in memory.
import { contracts, envelopeOf, type Contract, type Envelope, type QuestionName } from "@monazite/contracts";
import { readText } from "@monazite/extract";
import { IN_MEMORY, openStore } from "@monazite/store-duckdb";
import { DIGEST_PAGE, sampleEdition, sampleObservation, sampleReading, sampleSource } from "@monazite/testkit";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { loadEdition, operations, readTablesHere, toText, type Context } from "../src/index.js";

let context: Context;
const NOW = "2026-02-20T00:00:00.000Z";
const SENTENCE = "China mined 270,000 t of rare earths in 2024.";

beforeAll(async () => {
  const { store } = await openStore(IN_MEMORY);
  // The reader of the real package, except for one sentence whose reading is fixed, so that these tests are about the questions.
  context = { store, now: () => NOW, toText, readTables: readTablesHere, readText: (text) => Promise.resolve(text === SENTENCE ? sampleReading(text) : readText(text)) };
  const old = [sampleObservation("CHN", "2024", 270_000), sampleObservation("WLD", "2024", 390_000), sampleObservation("MMR", "2024", 31_000)];
  const young = [sampleObservation("CHN", "2024", 270_000, { editionId: "usgs-mcs-2026" }), sampleObservation("WLD", "2024", 380_000, { editionId: "usgs-mcs-2026" })];
  await loadEdition(store, sampleEdition(), [sampleSource()], old, "2025-02-01T00:00:00.000Z");
  await loadEdition(store, sampleEdition({ id: "usgs-mcs-2026", title: "MCS 2026", published: "2026-02-06" }), [sampleSource({ id: "usgs-mcs-2026", title: "MCS 2026", published: "2026-02-06" })], young, "2026-02-10T00:00:00.000Z");
});
afterAll(() => context.store.close());

const ask = <Answer = Record<string, never>>(name: QuestionName, wire: Record<string, string> = {}): Promise<Envelope & Answer> => operations[name].ask(wire, context) as Promise<Envelope & Answer>;
/** Keeps a text. @returns its id */
const kept = async (text: string): Promise<string> => (await ask<{ textId: string }>("read", { text })).textId;
interface Row { readonly id: string; readonly figureId: string; readonly newest: boolean; readonly editionId: string; readonly key: { readonly area: string }; readonly figure: { readonly value: number } }

describe("every answer", () => {
  it("has the shape its contract promises", async () => {
    await ask("read", { text: SENTENCE });
    const { documents } = await ask<{ documents: { id: string }[] }>("documents");
    const wires: Record<QuestionName, Record<string, string>> = {
      check: { text: DIGEST_PAGE }, reading: { text: DIGEST_PAGE }, read: { text: SENTENCE }, documents: {}, document: { id: documents[0]?.id ?? "" },
      search: { q: "rare earths" }, claims: {}, production: { mineral: "rare earths" }, sources: {}, coverage: {}, revisions: { edition: "usgs-mcs-2026", against: "usgs-mcs-2025", mineral: "rare earths" }, evidence: { id: sampleObservation("CHN", "2024", 270_000).id },
      lookup: { q: "镝" }, mineral: { mineral: "Nd" }, minerals: {}, country: { country: "China" }, countries: {}, goods: {}, codes: {}, units: { value: "1", from: "lb" },
      chain: { mineral: "rare earths" }, compare: { minerals: "rare earths,gallium" }, concentration: {}, dependence: { place: "China" }, risk: {}, shares: { mineral: "rare earths" }, prices: { mineral: "Nd" }, events: {}, flows: {}, reports: {}, mirror: {}, facilities: {}, effect: { good: "rare earths", place: "China", announced: "2024-06" }, quarantine: {}, fetch: { service: "usgs", release: "2026", dry_run: "true" }, imports: { file: "t,i,j,k,v,q\n2023,156,392,850511,1,2\n" }, brief: { text: SENTENCE }, conflicts: {}, series: { good: "rare earths", measure: "production", place: "China" }, agreement: { good: "rare earths", place: "China" },
      correct: { id: (await ask<{ claims: { id: string }[] }>("claims")).claims[0]?.id ?? "", metric: "production", author: "A" }, withdraw: { id: await kept("Gallium output was 5 t in 2023.") }, erase: { id: await kept("Gallium output was 6 t in 2024."), reason: "a test" },
    };
    for (const contract of Object.values<Contract>(contracts)) {
      const envelope = await operations[contract.name as QuestionName].ask(wires[contract.name as QuestionName], context);
      expect(envelopeOf(contract.output).safeParse(JSON.parse(JSON.stringify(envelope))), contract.name).toMatchObject({ success: true });
    }
  });

  it("refuses a parameter nobody knows, with the nearest known one", async () => {
    await expect(ask("production", { minral: "Nd" })).rejects.toMatchObject({ code: "parameter-unknown", facts: { name: "minral", suggestion: "mineral" } });
  });

  it("refuses a missing and a senseless parameter", async () => {
    await expect(ask("production")).rejects.toMatchObject({ code: "parameter-missing", facts: { name: "mineral" } });
    for (const year of ["", "24", "true", "0x7E8", "2024 "]) await expect(ask("production", { mineral: "Nd", year })).rejects.toMatchObject({ code: "parameter-invalid", facts: { name: "year" } });
    for (const limit of ["0", "-1", "1e9", "1001", ""]) await expect(ask("documents", { limit })).rejects.toMatchObject({ code: "parameter-invalid" });
  });
});

describe("production", () => {
  it("finds a mineral by any of its names and shows every edition, the newest marked", async () => {
    const english = await ask<{ production: Row[] }>("production", { mineral: "rare earths", place: "World", year: "2024" });
    expect(english.production.map(({ figure, newest, editionId }) => [editionId, figure.value, newest])).toEqual([["usgs-mcs-2025", 390_000, false], ["usgs-mcs-2026", 380_000, true]]);
    const chinese = await ask<{ production: Row[] }>("production", { mineral: "稀土", place: "世界", year: "2024" });
    expect(chinese.production.map(({ id }) => id)).toEqual(english.production.map(({ id }) => id));
    expect(english.meta.sources.map(({ id }) => id)).toEqual(["usgs-mcs-2025", "usgs-mcs-2026"]);
  });

  it("answers as of a date: before the newer edition there was only the older", async () => {
    const { production } = await ask<{ production: Row[] }>("production", { mineral: "rare earths", place: "WLD", asOf: "2026-01-01" });
    expect(production.map(({ figure, newest }) => [figure.value, newest])).toEqual([[390_000, true]]);
  });

  it("marks the same newest figures whether a page is long or short", async () => {
    const whole = await ask<{ production: Row[] }>("production", { mineral: "rare earths" });
    const rows: Row[] = [];
    for (let cursor: string | null = null, first = true; first || cursor !== null; first = false) {
      const page: Envelope & { production: Row[] } = await ask("production", { mineral: "rare earths", limit: "1", ...(cursor !== null && { cursor }) });
      rows.push(...page.production);
      cursor = page.meta.page?.next ?? null;
    }
    expect(rows).toEqual(whole.production);
  });

  it("tells an unknown name from an empty answer", async () => {
    await expect(ask("production", { mineral: "unobtainium" })).rejects.toMatchObject({ code: "name-unknown" });
    expect((await ask("production", { mineral: "rare earths", year: "1950" })).meta.empty?.code).toBe("no-match");
    expect((await ask("production", { mineral: "rare earths", asOf: "1999-01-01" })).meta.empty?.code).toBe("as-of-before-all");
  });
});

describe("evidence", () => {
  it("leads from a served figure to its row and source", async () => {
    const { production } = await ask<{ production: Row[] }>("production", { mineral: "rare earths", place: "Myanmar" });
    const { observation, source, edition } = await ask<{ observation: Row; source: { id: string }; edition: { id: string } }>("evidence", { id: production[0]?.figureId ?? "" });
    expect([observation.figure.value, source.id, edition.id]).toEqual([31_000, "usgs-mcs-2025", "usgs-mcs-2025"]);
  });

  it("leads from a stored claim to its sentence", async () => {
    await ask("read", { text: SENTENCE });
    const { claims } = await ask<{ claims: { id: string }[] }>("claims", { mineral: "REE", place: "中国" });
    const { places } = await ask<{ places: { sentence: string }[] }>("evidence", { id: claims[0]?.id ?? "" });
    expect(places.map(({ sentence }) => sentence)).toEqual([SENTENCE]);
  });

  it("refuses ids of nothing and of older data", async () => {
    await expect(ask("evidence", { id: "obs_nothing" })).rejects.toMatchObject({ code: "id-unknown" });
    await expect(ask("evidence", { id: "production?mineral=Nd#/production/obs_x@0000000000000000" })).rejects.toMatchObject({ code: "id-stale" });
  });
});

describe("check and read", () => {
  it("judges a claim against both editions, stores nothing, and gives the same ids each time", async () => {
    const before = await ask<{ documents: unknown[] }>("documents");
    const first = await ask<{ verdicts: { id: string; kind: string; text: { en: string } }[] }>("check", { text: SENTENCE });
    expect(first.verdicts.map(({ kind }) => kind)).toEqual(["agrees", "agrees"]);
    expect(first.verdicts[0]?.text.en).toContain("270,000 t");
    expect((await ask<{ verdicts: unknown[] }>("check", { text: SENTENCE })).verdicts).toEqual(first.verdicts);
    expect((await ask<{ documents: unknown[] }>("documents")).documents).toEqual(before.documents);
  });

  it("checks a kept page of several documents by its id, as the page itself", async () => {
    const fresh = await ask<{ textId: string; documents: unknown[]; verdicts: unknown[]; notUnderstood: unknown[] }>("check", { text: DIGEST_PAGE });
    await expect(ask("check", { text: fresh.textId })).rejects.toMatchObject({ code: "id-unknown" });
    await ask("read", { text: DIGEST_PAGE });
    const { meta: _kept, ...kept } = await ask<typeof fresh>("check", { text: fresh.textId });
    const { meta: _again, ...again } = await ask<typeof fresh>("check", { text: DIGEST_PAGE });
    expect(kept).toEqual(again);
    expect((await ask<{ textId: string }>("brief", { text: fresh.textId })).textId).toBe(fresh.textId);
    await ask("withdraw", { id: fresh.textId });
  });

  it("keeps a text once", async () => {
    await ask("read", { text: SENTENCE });
    const { dataVersion } = (await ask("sources")).meta;
    expect(await ask("read", { text: SENTENCE })).toMatchObject({ outcome: "unchanged", meta: { dataVersion } });
  });

  it("refuses an empty text", async () => {
    await expect(ask("check", { text: " \n" })).rejects.toMatchObject({ code: "text-empty" });
  });
});

describe("erase", () => {
  const TEXT = "Lithium output was 37,000 t in 2024.";

  it("leaves a tombstone: who asks for the document or reads the text again is told when and why", async () => {
    const { textId, documents } = await ask<{ textId: string; documents: { id: string }[] }>("read", { text: TEXT });
    const id = documents[0]?.id ?? "";
    expect(await ask("erase", { id, reason: "the publisher asked" })).toMatchObject({ textId, erasedAt: NOW, reason: "the publisher asked" });
    const told = { code: "text-erased", facts: { at: NOW, reason: "the publisher asked" } };
    await expect(ask("document", { id })).rejects.toMatchObject(told);
    await expect(ask("read", { text: TEXT })).rejects.toMatchObject(told);
    await expect(ask("erase", { id, reason: "again" })).rejects.toMatchObject(told);
    expect((await ask<{ documents: { id: string }[] }>("documents")).documents.map((one) => one.id)).not.toContain(id);
    expect((await ask<{ verdicts: unknown[] }>("check", { text: TEXT })).verdicts).toBeDefined();
  });

  it("refuses an id of nothing, and no reason", async () => {
    await expect(ask("erase", { id: "doc_nothing", reason: "x" })).rejects.toMatchObject({ code: "id-unknown" });
    await expect(ask("erase", { id: "doc_nothing", reason: " " })).rejects.toMatchObject({ code: "parameter-invalid" });
  });
});

describe("withdraw", () => {
  it("undoes a text from now on, and the same text can be read again", async () => {
    const text = "Cobalt output was 9,000 t in 2024.";
    const { documents } = await ask<{ documents: { id: string }[] }>("read", { text });
    const id = documents[0]?.id ?? "";
    await ask("withdraw", { id });
    await expect(ask("document", { id })).rejects.toMatchObject({ code: "id-unknown" });
    await expect(ask("withdraw", { id })).rejects.toMatchObject({ code: "id-unknown" });
    await operations.read.ask({ text }, { ...context, now: () => "2026-02-21T00:00:00.000Z" });
    expect(await ask("document", { id })).toMatchObject({ text });
  });
});

describe("correct", () => {
  const TEXT = "Australia mined 13,000 t of rare earths in 2021.";
  interface Corrected { readonly id: string; readonly figure: { readonly value: number; readonly printed: string }; readonly place: { readonly id: string }; readonly correction?: { readonly author: string; readonly at: string; readonly note: string | null; readonly isClaim: boolean; readonly original: Record<string, unknown> } }
  const claimsOf = async (id: string): Promise<Corrected[]> => (await ask<{ claims: Corrected[] }>("document", { id })).claims;

  it("shows what was read beside what is right, and finds and judges the claim as corrected", async () => {
    const { documents } = await ask<{ documents: { id: string }[] }>("read", { text: TEXT });
    const id = documents[0]?.id ?? "";
    const [claim] = await claimsOf(id);
    const { dataVersion } = (await ask("sources")).meta;
    await ask("correct", { id: claim?.id ?? "", value: "270000", place: "China", period: "2024", author: "A. Reader", note: "misread" });
    const [corrected] = await claimsOf(id);
    expect(corrected).toMatchObject({ id: claim?.id, figure: { value: 270_000, printed: claim?.figure.printed }, place: { id: "CHN" }, correction: { author: "A. Reader", at: NOW, note: "misread", isClaim: true, original: { figure: claim?.figure, place: claim?.place } } });
    expect((await ask<{ verdicts: { kind: string }[] }>("document", { id })).verdicts.map(({ kind }) => kind)).toContain("agrees");
    expect((await ask<{ claims: Corrected[] }>("claims", { place: "China", document: id })).claims.map((one) => one.id)).toEqual([claim?.id]);
    expect((await ask<{ claim: Corrected }>("evidence", { id: claim?.id ?? "" })).claim.correction?.author).toBe("A. Reader");
    expect((await ask("sources")).meta.dataVersion).not.toBe(dataVersion);
  });

  it("outlives the next reading of the same text, and a second correction keeps the first", async () => {
    const { documents } = await ask<{ documents: { id: string }[] }>("read", { text: TEXT });
    const id = documents[0]?.id ?? "";
    await ask("withdraw", { id });
    await operations.read.ask({ text: TEXT }, { ...context, now: () => "2026-02-22T00:00:00.000Z" });
    expect(await claimsOf(id)).toMatchObject([{ place: { id: "CHN" }, figure: { value: 270_000 } }]);
    expect((await ask<{ claims: unknown[] }>("claims", { place: "China", document: id })).claims).toHaveLength(1);
    const [claim] = await claimsOf(id);
    await operations.correct.ask({ id: claim?.id ?? "", not_a_claim: "true", author: "B" }, { ...context, now: () => "2026-02-23T00:00:00.000Z" });
    expect(await claimsOf(id)).toMatchObject([{ place: { id: "CHN" }, correction: { author: "B", isClaim: false, original: { place: { id: "AUS" } } } }]);
    expect((await ask<{ verdicts: unknown[] }>("document", { id })).verdicts).toEqual([]);
  });

  it("sets an event right by its own fields and keeps that through the next reading", async () => {
    const EVENT = "Controls suspended\n2025-11-10 09:00 — Example Wire\n\nChina suspended export controls on gallium on November 9, 2025.\n";
    interface Told { readonly id: string; readonly type: string; readonly status: string; readonly correction?: object }
    const { documents } = await ask<{ documents: { id: string }[] }>("read", { text: EVENT });
    const id = documents[0]?.id ?? "";
    const eventsOf = async (): Promise<Told[]> => (await ask<{ events: Told[] }>("document", { id })).events;
    const [told] = await eventsOf();
    const answered = await ask<{ claim: null; event: Told }>("correct", { id: told?.id ?? "", type: "export.ban", status: "suspended", actors: "China:actor, United States:target", period: "2025-11", author: "A. Reader" });
    const right = { type: "export.ban", status: "suspended", actors: [{ name: "China", role: "actor" }, { name: "United States", role: "target" }], date: { start: "2025-11-01", end: "2025-11-30" }, correction: { author: "A. Reader", at: NOW, isEvent: true, original: { type: told?.type, status: told?.status } } };
    expect([answered.claim, answered.event]).toMatchObject([null, right]);
    await ask("withdraw", { id });
    await operations.read.ask({ text: EVENT }, { ...context, now: () => "2026-02-24T00:00:00.000Z" });
    expect(await eventsOf()).toMatchObject([right]);
    await expect(ask("correct", { id: told?.id ?? "", value: "5", author: "A" })).rejects.toMatchObject({ code: "parameter-unknown", facts: { name: "value" } });
    await expect(ask("correct", { id: told?.id ?? "", author: "A" })).rejects.toMatchObject({ code: "parameter-missing" });
    await expect(ask("correct", { id: "evt_nothing", status: "planned", author: "A" })).rejects.toMatchObject({ code: "id-unknown" });
  });

  it("refuses what the registries do not know, and a correction of nothing", async () => {
    const [claim] = (await ask<{ claims: { id: string }[] }>("claims")).claims;
    const id = claim?.id ?? "";
    await expect(ask("correct", { id, author: "A" })).rejects.toMatchObject({ code: "parameter-missing" });
    await expect(ask("correct", { id, place: "Atlantis", author: "A" })).rejects.toMatchObject({ code: "name-unknown" });
    await expect(ask("correct", { id, unit: "furlongs", author: "A" })).rejects.toMatchObject({ code: "unit-unknown" });
    await expect(ask("correct", { id, period: "soon", author: "A" })).rejects.toMatchObject({ code: "period-unreadable" });
    await expect(ask("correct", { id, status: "planned", author: "A" })).rejects.toMatchObject({ code: "parameter-unknown", facts: { name: "status" } });
    await expect(ask("correct", { id: "clm_nothing", metric: "exports", author: "A" })).rejects.toMatchObject({ code: "id-unknown" });
  });
});
