// Every metric that the reading prints for the shared pages has a name in both languages.
import { existsSync, readFileSync } from "node:fs";
import { readText } from "@monazite/extract";
import { describe, expect, it } from "vitest";
import { metricName } from "../src/names/metric-name.js";

const folder = new URL("../../../../shared/", import.meta.url);

describe.runIf(existsSync(folder))("metrics of the shared pages", () => {
  it.each(["claims/dev-digests.txt", "claims/dev-news.txt", "digests/rare-earths-2025-11-22.txt"])("%s", (page) => {
    const { claims } = readText(readFileSync(new URL(page, folder), "utf8"));
    expect([...new Set(claims.map(({ metric }) => metric).filter((metric) => metricName(metric) === null))]).toEqual([]);
  });
});
