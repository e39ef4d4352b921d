/// <reference types="node" />
// Holds apps/docs/methods/README.md to the methods. Written anew with MONAZITE_WRITE=methods (tooling/scripts/methods-page.mjs).
import { readFileSync, writeFileSync } from "node:fs";
import { expect, it } from "vitest";
import { operations } from "../src/index.js";
import { bundledContext } from "./bundled-context.js";
import { methodsPage, type PageInput } from "./methods-page.js";

const page = new URL("../../../apps/docs/methods/README.md", import.meta.url);

it("the page of published cases is what the methods say", async () => {
  const context = await bundledContext();
  const ask = <Answer>(name: "risk" | "dependence", wire: Record<string, string>): Promise<Answer> => operations[name].ask({ ...wire, limit: "1000" }, context) as never;
  const text = methodsPage({
    supplyRisk: await ask<PageInput["supplyRisk"]>("risk", {}), importance: await ask<PageInput["importance"]>("risk", { method: "eu-economic-importance" }),
    reliance: await ask<PageInput["reliance"]>("dependence", { place: "USA", kind: "import-reliance", edition: "usgs-mcs-2026" }),
  });
  await context.store.close();
  if (process.env["MONAZITE_WRITE"] === "methods") writeFileSync(page, text);
  expect(readFileSync(page, "utf8")).toBe(text);
});
