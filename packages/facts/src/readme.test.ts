/// <reference types="node" />
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { loadFacts } from "./index.js";

const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8");
const { editions, observations, relations, events } = await loadFacts();

describe("the README", () => {
  it("gives the answer its example prints", () => {
    const mined = observations.filter(({ key, period }) => key.measure === "production" && key.good === "rare-earths" && key.stage === "mining" && key.area === "WLD" && key.denominator === null && period.text === "2024");
    expect(JSON.stringify(mined.map(({ editionId, figure }) => `${editionId}: ${figure?.value ?? ""} ${figure?.unit ?? ""}`))).toBe(/; \/\/ (.+)/.exec(readme)?.[1]);
  });
  it("counts what is there", () => {
    const counted = (number: number): string => number.toLocaleString("en");
    expect(readme).toContain(`${counted(observations.length)} figures, ${relations.length} relations between figures and ${events.length} events`);
    for (const { edition, observations: own } of editions) expect(readme).toContain(`| \`${edition.id}\` | ${counted(own.length)} |`);
  });
});
