/// <reference types="node" />
// Holds apps/docs/methods/README.md to the methods. Written anew with MONAZITE_WRITE=methods (tooling/scripts/methods-page.mjs).
import { readFileSync, writeFileSync } from "node:fs";
import { loadFacts } from "@monazite/facts";
import { IN_MEMORY, openStore } from "@monazite/store-duckdb";
import { expect, it } from "vitest";
import { loadEdition, operations, type Context } from "../src/index.js";
import { methodsPage, type PageInput } from "./methods-page.js";

const page = new URL("../../../apps/docs/methods/README.md", import.meta.url);

it("the page of published cases is what the methods say", async () => {
  const { store } = await openStore(IN_MEMORY);
  const context = { store, now: () => "2026-11-24T00:00:00.000Z" } as Context;
  for (const { edition, sources, observations, relations, events } of (await loadFacts()).editions) await loadEdition(store, edition, sources, observations, context.now(), { relations, events });
  const ask = <Answer>(name: "risk" | "dependence", wire: Record<string, string>): Promise<Answer> => operations[name].ask({ ...wire, limit: "1000" }, context) as never;
  const text = methodsPage({
    supplyRisk: await ask<PageInput["supplyRisk"]>("risk", {}), importance: await ask<PageInput["importance"]>("risk", { method: "eu-economic-importance" }),
    reliance: await ask<PageInput["reliance"]>("dependence", { place: "USA", kind: "import-reliance", edition: "usgs-mcs-2026" }),
  });
  await store.close();
  if (process.env["MONAZITE_WRITE"] === "methods") writeFileSync(page, text);
  expect(readFileSync(page, "utf8")).toBe(text);
});
