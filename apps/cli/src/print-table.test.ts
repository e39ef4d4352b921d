import { contracts, type Envelope } from "@monazite/contracts";
import { parsePeriod } from "@monazite/core";
import { describe, expect, it } from "vitest";
import { printTable } from "./print-table.js";

const meta = { empty: null, page: null, dataVersion: "00112233445566aa" } as Envelope["meta"];

describe("a table in the terminal", () => {
  it("prints names, periods and shares in the reader's language, and leaves what does not fit to --json", () => {
    const row = { area: "CHN", rank: 1, period: parsePeriod("2024"), ofTotal: { value: 69.23, min: 66.96, max: 71.51 }, note: "x".repeat(60) };
    const printed = (lang: "zh" | "en", width: number): string => printTable(contracts.shares, { shares: [row], names: { CHN: { en: "China", zh: "中国" } }, meta }, lang, width);
    expect(printed("en", 120)).toMatch(/China .*1 .*2024 .*69\.2 \(66\.9–71\.6\)/);
    expect(printed("zh", 120)).toContain("中国");
    expect(Math.max(...printed("en", 60).split("\n").map((line) => line.length))).toBeLessThanOrEqual(60);
  });

  it("never lets the basket warning fall off the edge", () => {
    const out = printTable(contracts.codes, { codes: [{ code: "284690", text: { en: "Compounds", zh: "化合物" }, basket: { en: "every compound of sixteen elements", zh: "十六种元素" } }], names: {}, meta }, "en", 40);
    expect(out).toContain("! 284690: every compound of sixteen elements");
  });

  it("prints every list of a profile under its name, below what the profile is of", () => {
    const out = printTable(contracts.mineral, { mineral: { id: "gallium", names: { en: ["gallium"], zh: ["镓"] } }, lists: [], byProducts: [{ mineral: "gallium", host: "bauxite" }], record: [], names: {}, meta }, "en", 80);
    expect(out).toMatch(/^id +gallium\nnames +gallium, 镓\n\nbyProducts \(1\)\n/);
  });
});
