// Every number that is served leads to its bytes: the row of an edition with the file's hash, the line of a loaded file, or the sentence of a document.
import type { AnswerOf, Contracts, Envelope, QuestionName } from "@monazite/contracts";
import { sha256Hex, type Observation } from "@monazite/core";
import { minerals } from "@monazite/core/registry";
import { DIGEST_PAGE } from "@monazite/testkit";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { operations, type Context } from "../src/index.js";
import { bundledContext } from "./bundled-context.js";

/** Numbers of each kind that are followed. */
const SAMPLE = process.env["CI_DEPTH"] === "long" ? 250 : 80;
const LINES = ["t,i,j,k,v,q", ...Array.from({ length: SAMPLE }, (_, i) => `${2014 + (i % 10)},${[156, 842, 392][Math.floor(i / 10) % 3]},${[276, 410, 528, 36][Math.floor(i / 30) % 4]},${["850511", "284690", "260400"][Math.floor(i / 120)]},${(i * 37) % 901 + 0.25},${(i * 13) % 97 + 0.5}`)];
const FILE = LINES.join("\n");

let context: Context;
beforeAll(async () => {
  context = await bundledContext();
  await operations.imports.ask({ file: FILE, name: "made.csv" }, context);
  await operations.read.ask({ text: DIGEST_PAGE }, context);
}, 60_000);
afterAll(() => context.store.close());

const ask = <Name extends QuestionName>(name: Name, wire: Record<string, string> = {}): Promise<Envelope<AnswerOf<Contracts[Name]>>> => operations[name].ask(wire, context) as never;
/** So many, spread evenly over all of them. */
const spread = <T>(all: readonly T[]): readonly T[] => all.filter((_, index) => index % Math.max(1, Math.floor(all.length / SAMPLE)) === 0).slice(0, SAMPLE);

async function leadsToRow(figureId: string, served: Observation): Promise<void> {
  const { observation, edition, source } = await ask("evidence", { id: figureId });
  expect(observation).toEqual(served);
  expect(edition?.sha256, served.id).toMatch(/^[0-9a-f]{64}$/);
  expect([source?.id, source?.title, source?.licence, observation?.locator].every((told) => typeof told === "string" && told.length > 0), served.id).toBe(true);
}

describe("a served number", () => {
  it("of production leads to its edition, source and row", async () => {
    const rows = (await Promise.all(minerals.all.map(async ({ id }) => (await ask("production", { mineral: id })).production))).flat();
    expect(rows.length).toBeGreaterThan(SAMPLE);
    for (const { figureId, newest: _newest, ...served } of spread(rows)) await leadsToRow(figureId, served);
  });

  it("of trade leads to the line of the file, which holds the number", async () => {
    const { reports } = await ask("reports", { limit: "1000" });
    expect(reports.length).toBe(SAMPLE);
    for (const { id, valueUsd, tonnes } of spread(reports)) {
      const { flow, edition } = await ask("evidence", { id });
      expect(edition?.sha256).toBe(sha256Hex(new TextEncoder().encode(FILE)));
      expect(LINES[(flow?.line ?? 0) - 1]?.split(",").slice(4).map(Number)).toEqual([(valueUsd ?? 0) / 1000, tonnes]);
    }
  });

  it("of a document leads to the sentence, which holds the words it was read from", async () => {
    const { claims } = await ask("claims", { limit: "1000" });
    expect(claims.length).toBeGreaterThan(3);
    for (const { id, figure } of spread(claims)) {
      const { places } = await ask("evidence", { id });
      expect(places.length).toBeGreaterThan(0);
      for (const { sentence, quote } of places) expect(sentence).toContain(quote);
      if (figure?.printed) expect(DIGEST_PAGE).toContain(figure.printed);
    }
  });

  it("of a measure leads to its formula, and every term taken from the record to a row", async () => {
    const { derivations } = await ask("concentration", { mineral: "cobalt" });
    expect(derivations.length).toBeGreaterThan(3);
    for (const { figureId } of derivations.slice(0, 12)) {
      const { measure, leaves } = await ask("evidence", { id: figureId });
      const cited = new Set(measure?.terms.flatMap(({ evidence }) => evidence));
      expect(new Set(leaves.map(({ id }) => id))).toEqual(cited);
      for (const { locator, source } of leaves) expect([locator, source].every((told) => typeof told === "string" && told !== "")).toBe(true);
    }
  });
});
