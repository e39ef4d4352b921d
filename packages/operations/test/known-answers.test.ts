// An answer is remembered only as long as it is the answer: whatever is written, the next question sees it.
import { afterEach, beforeEach, expect, it } from "vitest";
import { operations, type Context } from "../src/index.js";
import { emptyContext } from "./bundled-context.js";

let context: Context;
beforeEach(async () => { context = await emptyContext(); });
afterEach(() => context.store.close());

const ask = (name: keyof typeof operations, wire: Record<string, string> = {}) => operations[name].ask(wire, context);
const table = (usd: number): string => `t,i,j,k,v,q\n2023,156,392,850511,${usd},1`;
const value = async (): Promise<unknown> => ((await ask("flows", { code: "850511" })) as unknown as { flows: { valueUsd: number }[] }).flows[0]?.valueUsd;

it("gives the same object for the same question of the same data, and another after an import, a withdrawal or another page", async () => {
  await ask("imports", { file: table(1), name: "x.csv", edition: "cepii-baci:a" });
  const first = await ask("flows", { code: "850511" });
  expect(await ask("flows", { code: "850511" })).toBe(first);
  expect(await ask("flows", { code: "850511", limit: "7" })).not.toBe(first);
  expect(await value()).toBe(1000);
  await ask("imports", { file: table(2), name: "x.csv", edition: "cepii-baci:a" });
  expect(await value()).toBe(2000);
  await ask("withdraw", { id: "cepii-baci:a" });
  expect(await value()).toBeUndefined();
});

it("does not remember a text that was erased", async () => {
  const text = "China exported 5,000 tons of rare earth magnets in October 2025.";
  await ask("read", { text });
  const before = JSON.stringify(await ask("documents"));
  expect(before).toContain("doc_");
  const [, id = ""] = /"id":"(doc_[^"]+)"/.exec(before) ?? [];
  await ask("erase", { id, reason: "asked for" });
  expect(JSON.stringify(await ask("documents"))).not.toBe(before);
});

it("answers a text by its words and not by what was answered before", async () => {
  const [one, two] = await Promise.all(["China produced 1,000 t of gallium in 2024.", "China produced 2,000 t of gallium in 2024."].map((text) => ask("check", { text })));
  expect(JSON.stringify(one)).not.toBe(JSON.stringify(two));
});
