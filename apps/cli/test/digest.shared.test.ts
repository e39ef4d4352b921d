// The real page of ten digests, through the built command: every document, every statement, every numeral accounted for.
import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { AnswerOf, Contracts } from "@monazite/contracts";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const MAIN = fileURLToPath(new URL("../dist/main.js", import.meta.url));
const SHARED = fileURLToPath(new URL("../../../../shared/", import.meta.url));
const PAGE = `${SHARED}digests/rare-earths-2025-11-22.txt`;
const text = readFileSync(PAGE, "utf8");
let folder: string;
let checked: AnswerOf<Contracts["check"]>;

function run(program: string, argv: readonly string[]): Promise<{ code: number; out: string }> {
  return new Promise((resolve) => {
    execFile(process.execPath, [program, ...argv], { maxBuffer: 100_000_000, env: { ...process.env, MONAZITE_DATA: join(folder, "data") } }, (error, out) => resolve({ code: typeof error?.code === "number" ? error.code : 0, out }));
  });
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "monazite-digest-"));
  checked = JSON.parse((await run(MAIN, ["check", PAGE, "--json"])).out) as AnswerOf<Contracts["check"]>;
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("the page of 22 November 2025", () => {
  it("has the documents of its header lines, with exact titles, sources and times", () => {
    const lines = text.split("\n");
    const headers = lines.flatMap((line, index) => {
      const match = /^(.+)· (\d{4}-\d{2}-\d{2}) (\d{2}:\d{2})$/.exec(line);
      return match ? [{ title: lines[index - 1], source: match[1], published: `${match[2]}T${match[3]}` }] : [];
    });
    expect(headers).toHaveLength(10);
    expect(checked.documents.map(({ title, source, published }) => ({ title: title.text, source, published }))).toEqual(headers);
    for (const { title } of checked.documents) expect(text.slice(...title.span)).toBe(title.text);
  });

  it("gives each bullet as a statement with its references", () => {
    for (const document of checked.documents) {
      const body = text.slice(document.title.span[1], document.span[1]);
      const statements = document.sections.flatMap((section) => section.statements);
      const labels = [...body.matchAll(/\[(\d+)\]/g)].map(([, label]) => Number(label));
      expect(statements.flatMap(({ refs }) => refs), document.title.text).toEqual(labels);
      for (const { span } of statements) {
        expect(text.slice(...span).trim()).toBe(text.slice(...span));
        expect(text.slice(span[0] - 3, span[0])).toMatch(/ - $|^- $/);
      }
    }
  });

  it("leaves no numeral unaccounted for: in a mention, or listed as not understood", () => {
    const covered = [...checked.mentions, ...checked.notUnderstood].map(({ span }) => span);
    const spans = checked.documents.flatMap((document) => [document.title.span, ...document.sections.flatMap(({ statements }) => statements.map(({ span }) => span))]);
    const missing = spans.flatMap(([from, to]) => [...text.slice(from, to).replace(/\[\d+\]/g, (label) => " ".repeat(label.length)).matchAll(/\d[\d,.]*/g)]
      .map((match) => [from + match.index, from + match.index + match[0].replace(/[.,]+$/, "").length] as const)
      .filter(([start, end]) => !covered.some((span) => span[0] <= start && end <= span[1]))
      .map(([start, end]) => text.slice(start - 20, end + 10)));
    expect(missing).toEqual([]);
  });

  it("has a verdict for every claim, and every claim stands where it says", () => {
    expect(new Set(checked.verdicts.map(({ claimId }) => claimId))).toEqual(new Set(checked.claims.map(({ id }) => id)));
    for (const { evidence } of checked.claims) for (const place of evidence) expect(text.slice(...place.span)).toBe(place.quote);
  });

  it("finds what is known of its figures", () => {
    const kinds = (value: number, metric: RegExp): string[][] => checked.claims
      .filter(({ figure, metric: said }) => figure?.value === value && metric.test(said))
      .map(({ id }) => checked.verdicts.filter(({ claimId }) => claimId === id).map(({ kind }) => kind));
    expect(kinds(5473, /export/)[0]?.[0]).toBe("agrees");
    expect(kinds(270_000, /production/)[0]?.[0]).toBe("agrees");
    // 390,000 t is USGS 2025; its edition of 2026 says 380,000 t.
    expect(kinds(390_000, /production/)[0]).toEqual(expect.arrayContaining(["agrees", "differs"]));
    expect(kinds(69, /share/)[0]?.[0]).toBe("agrees");
  });
});

describe("sets", () => {
  it.each([["dev-digests", "dev-gold"], ["dev-news", "dev-news-gold"]])("of %s: at least 95 % of the right kind, no decoy drawn in, no false contradiction", async (set, gold) => {
    const output = join(folder, `${set}-check.json`);
    writeFileSync(output, (await run(MAIN, ["check", `${SHARED}claims/${set}.txt`, "--json"])).out);
    const { code, out } = await run(`${SHARED}claims/score-sets.mjs`, [output, `${SHARED}claims/${gold}.json`, "--misses"]);
    expect(out).toMatch(/decoys drawn in 0\/\d+, false contradictions 0/);
    expect(code, out).toBe(0);
  });
});

describe("planted errors", () => {
  it.each([["dev-digests", "dev-gold"], ["dev-news", "dev-news-gold"]])("of %s: all major ones are warned of, and no decoy is", async (set, gold) => {
    const output = join(folder, `${set}-read.json`);
    writeFileSync(output, (await run(MAIN, ["read", `${SHARED}claims/${set}.txt`, "--format", "json"])).out);
    const { warnings } = JSON.parse((await run(`${SHARED}claims/score.mjs`, [output, `${SHARED}claims/${gold}.json`, "--json"])).out) as { warnings: Record<string, { rate: number } & number> };
    expect(warnings["recall major"]?.rate).toBe(1);
    expect(warnings["false alarms on decoys"]).toBe(0);
  });
});

describe("the interchange format", () => {
  it.each(["dev-digests", "dev-news"])("of %s is what the scorer takes", async (set) => {
    const output = join(folder, `${set}.json`);
    writeFileSync(output, (await run(MAIN, ["read", `${SHARED}claims/${set}.txt`, "--format", "json"])).out);
    const { out } = await run(`${SHARED}claims/score.mjs`, [output, `${SHARED}claims/${set === "dev-digests" ? "dev-gold" : "dev-news-gold"}.json`, "--json"]);
    const { layout, bars } = JSON.parse(out) as { layout: { all: { rate: number } }; bars: unknown[] };
    expect(layout.all.rate).toBe(1);
    expect(bars).toHaveLength(11);
  });
});
