// Every example of every contract as it is printed: what the schema promises is one thing, that a person can read it another.
import { contracts, type Contract, type QuestionName } from "@monazite/contracts";
import { LANGS } from "@monazite/core";
import { readText } from "@monazite/extract";
import { openMonazite, type Monazite } from "@monazite/host";
import { operations, readTablesHere, toText, type Context } from "@monazite/operations";
import { SAMPLE_TABLES } from "@monazite/testkit";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { printAnswer } from "./print-answer.js";

let monazite: Monazite;
let context: Context;
beforeAll(async () => {
  monazite = await openMonazite(":memory:");
  // The worker runs built code only; here its work is done on this thread.
  context = { ...monazite.context, readText: (text) => Promise.resolve(readText(text)), toText, readTables: readTablesHere };
  for (const { input } of contracts.read.examples) await operations.read.ask(input, context);
  await operations.imports.ask(contracts.imports.examples[0].input, context);
  for (const [edition, file] of Object.entries(SAMPLE_TABLES)) await operations.imports.ask({ file, edition }, context);
}, 60_000);
afterAll(() => monazite.close());

describe("every example of every contract, printed", () => {
  it.each(Object.values<Contract>(contracts).map((contract) => [contract.name, contract] as const))("%s", async (name, contract) => {
    for (const { input } of contract.examples) {
      const envelope = await operations[name as QuestionName].ask(input, context);
      for (const lang of LANGS) {
        const text = printAnswer(contract, envelope, { format: "table", lang, terminal: { colour: false, width: 400 } });
        expect(text.trim(), JSON.stringify(input)).not.toBe("");
        expect(text, JSON.stringify(input)).not.toMatch(/\[object |\bundefined\b|\bNaN\b/);
      }
    }
  });
});

describe("a check in Chinese", () => {
  it("names what is measured, of what and where in Chinese", async () => {
    const envelope = await operations.check.ask({ text: "Exports\nMineral News, 2 June 2026\nChina exported 5,000 tonnes of rare earth magnets in May, 12% more than a year earlier; Japan took 30% of them." }, context);
    const text = printAnswer(contracts.check, envelope, { format: "table", lang: "zh", terminal: { colour: false, width: 400 } });
    for (const words of ["出口量 · 稀土 · 中国", "出口量变动", "出口占比"]) expect(text).toContain(words);
    expect(text).not.toMatch(/export (?:volume|share)/);
  });
});

describe("what two editions say", () => {
  it("is told in the unit of its row, and a gap by its name", async () => {
    const envelope = await operations.revisions.ask({ edition: "usgs-mcs-2026", against: "usgs-mcs-2025", mineral: "rare earths", measure: "production", place: "WLD" }, context);
    const text = printAnswer(contracts.revisions, envelope, { format: "table", lang: "en", terminal: { colour: false, width: 400 } });
    expect(text).toMatch(/390,?000 t/);
    expect(text).toMatch(/380,?000 t/);
  });
});
