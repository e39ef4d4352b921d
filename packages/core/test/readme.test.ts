/// <reference types="node" />
// Runs the lines of the README and holds each to the answer printed behind it.
import { readFileSync } from "node:fs";
import { runInNewContext } from "node:vm";
import { describe, expect, it } from "vitest";
import { goods, hsCodes } from "../src/registry/index.js";

const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8");
const block = /```js\n([\s\S]*?)```/.exec(readme)?.[1] ?? "";
const imports = [...block.matchAll(/^import \{ ([^}]+) \} from "([^"]+)";$/gm)];
const lines = [...block.matchAll(/^(.+); \/\/ (.+)$/gm)];

/** The names a README line may use, from the entries the README imports them from. */
const names: Record<string, unknown> = {};
for (const [, list = "", entry = ""] of imports) {
  const loaded = (await import(/* @vite-ignore */ entry)) as Record<string, unknown>;
  for (const name of list.split(", ")) names[name] = loaded[name];
}

describe("the README", () => {
  it("has ten things in ten lines", () => expect(lines.length).toBe(10));
  it("counts the goods and codes that are there", () => {
    expect(readme).toContain(`${goods.all.length} goods`);
    expect(readme).toContain(`${hsCodes.all.length} six-digit codes`);
  });
  it("imports only what its entries export", () => {
    for (const [name, value] of Object.entries(names)) expect(value, name).toBeDefined();
  });
  it.each(lines.map(([, code = "", answer = ""]) => [code, answer]))("%s gives %s", (code, answer) => {
    expect(JSON.stringify(runInNewContext(code, names))).toBe(answer);
  });
});
