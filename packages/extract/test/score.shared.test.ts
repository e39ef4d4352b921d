/// <reference types="node" />
// Both development sets through the scorer that lies beside them. The bars are those of the sets' own SCHEMA.md.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readLayout, readText, toReadingFormat } from "../src/index.js";

const SHARED = new URL("../../../../shared/", import.meta.url);

interface Score {
  readonly bars: readonly { readonly name: string; readonly figure: number | null; readonly pass: boolean }[];
  readonly events: Readonly<Record<string, { readonly rate: number | null } | number>>;
  readonly warnings: Readonly<Record<string, { readonly rate: number | null } | number>>;
}

function score(input: string, gold: string): Score {
  const folder = mkdtempSync(join(tmpdir(), "reading-"));
  try {
    const output = join(folder, "out.json");
    writeFileSync(output, JSON.stringify(toReadingFormat(readText(readFileSync(new URL(`claims/${input}`, SHARED), "utf8")))));
    const run = spawnSync("node", [new URL("claims/score.mjs", SHARED).pathname, output, new URL(`claims/${gold}`, SHARED).pathname, "--json"], { encoding: "utf8", maxBuffer: 1 << 26 });
    return JSON.parse(run.stdout) as Score;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

describe.each([["dev-digests.txt", "dev-gold.json"], ["dev-news.txt", "dev-news-gold.json"]])("%s", (input, gold) => {
  const result = score(input, gold);

  it("passes every bar", () => {
    expect(result.bars.filter((bar) => !bar.pass)).toEqual([]);
    expect(result.bars).toHaveLength(11);
  });

  it("never tells a denied event as happened", () => {
    expect(result.events["negated told as happened"]).toBe(0);
  });

  it("flags no decoy", () => {
    expect(result.warnings["false alarms on decoys"]).toBe(0);
  });
});

describe("the real page", () => {
  const text = readFileSync(new URL("digests/rare-earths-2025-11-22.txt", SHARED), "utf8");
  const { documents, noise } = readLayout(text);

  it("has ten documents and four lines of noise", () => {
    expect(documents).toHaveLength(10);
    expect(noise).toHaveLength(4);
  });

  it("is cut without a gap: every bullet ends with its labels, a stop or both", () => {
    for (const document of documents) {
      expect(document.published).not.toBeNull();
      for (const section of document.sections) for (const { span } of section.statements) expect(text.slice(...span)).toMatch(/(?:\]|\.)$/);
    }
  });
});
