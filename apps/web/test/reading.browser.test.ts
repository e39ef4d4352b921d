// The reader is the same program in the browser: what it reads there is, byte for byte, what it reads in Node.
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { readText } from "@monazite/extract";
import { DIGEST_PAGE } from "@monazite/testkit";
import { chromium, type Browser } from "playwright-core";
import { build, type Rollup } from "vite";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const EXTRACT = fileURLToPath(new URL("../../../packages/extract/dist/index.js", import.meta.url));
const SHARED = new URL("../../../../shared/", import.meta.url);
const TEXTS: readonly (readonly [string, string])[] = [
  ["a page of our own", DIGEST_PAGE],
  ["plain Chinese", "市场简讯\n矿业新闻 2025年11月20日\n2025年10月中国稀土永磁出口5473吨,同比增长15.8%,创7个月新高。氧化镝报价每公斤1,620元(含税)。"],
  ["signs beyond the common plane", "Notes\nMineral News, 20 November 2025\n𝟱𝟰𝟳𝟯 tons of 稀土 — exports “rose” 5 % to 1,000 t in May 2025 🙂."],
  ...["claims/dev-digests.txt", "claims/dev-news.txt", "digests/rare-earths-2025-11-22.txt"].flatMap((name) => (existsSync(new URL(name, SHARED)) ? [[name, readFileSync(new URL(name, SHARED), "utf8")] as const] : [])),
];

let browser: Browser;
let script: string;
beforeAll(async () => {
  const built = await build({
    configFile: false, logLevel: "error",
    build: { write: false, minify: false, lib: { entry: EXTRACT, formats: ["iife"], name: "extract" } },
  });
  const [output] = [built].flat() as Rollup.RollupOutput[];
  script = output?.output[0].code ?? "";
  browser = await chromium.launch({ executablePath: process.env["CHROMIUM"] ?? "/usr/bin/chromium", args: ["--no-sandbox", "--disable-gpu"] });
});
afterAll(() => browser.close());

describe("reading in the browser", () => {
  it.each(TEXTS)("of %s gives the bytes it gives in Node", async (_, text) => {
    const page = await browser.newPage();
    await page.addScriptTag({ content: script });
    const there = await page.evaluate((given) => JSON.stringify((globalThis as unknown as { extract: { readText: (text: string) => unknown } }).extract.readText(given)), text);
    await page.close();
    expect(there).toBe(JSON.stringify(readText(text)));
  });
});
