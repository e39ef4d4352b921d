import { contracts, type Contract, type Envelope } from "@monazite/contracts";
import { parsePeriod } from "@monazite/core";
import { describe, expect, it } from "vitest";
import { catalogues } from "@monazite/messages";
import { printTable } from "./print-table.js";

/** As much of a zod schema as this test looks at. */
interface Schema {
  readonly _zod: { readonly def: object };
}

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
    expect(out).toMatch(/^id +gallium\nnames +gallium, 镓\n\nby products \(1\)\n/);
  });

  it("says once what is the same in every row, and puts a gap where the number would stand", () => {
    const rows = [{ area: "CHN", stage: "mining", figure: null, gap: "withheld", observationId: "a" }, { area: "USA", stage: "mining", figure: null, gap: "not-reported", observationId: "b" }];
    const out = printTable(contracts.shares, { shares: rows, names: {}, meta }, "zh", 80);
    expect(out.split("\n")[0]).toBe("环节: 采矿");
    expect(out).toContain(catalogues.zh.labels["gap.withheld"]);
  });

  it("prints a single thing part by part", () => {
    const out = printTable(contracts.evidence, { kind: "observation", observation: { id: "x", locator: "row 3" }, edition: null, source: { publisher: "USGS" }, relations: [], claim: null, places: [], names: {}, meta }, "en", 80);
    expect(out).toMatch(/^kind +observation\n\nobservation\nid +x\nlocator +row 3\n\nsource\npublisher USGS\n/);
  });

  it("has a Chinese head for every field a table or a profile shows", () => {
    const fieldsOf = (schema: Schema | undefined): readonly string[] => {
      const { innerType, element, shape } = (schema?._zod.def ?? {}) as { readonly innerType?: Schema; readonly element?: Schema; readonly shape?: Record<string, Schema> };
      return shape ? Object.keys(shape) : innerType || element ? fieldsOf(innerType ?? element) : [];
    };
    const missing = Object.values<Contract>(contracts).flatMap((contract) => {
      const shape = contract.output.shape as Record<string, Schema>;
      const lists = contract.rows === null ? Object.keys(shape) : contract.lists.length ? [...contract.lists] : [contract.rows];
      return [...lists, ...lists.flatMap((list) => fieldsOf(shape[list]))].filter((field) => catalogues.zh.column(field) === field && !/^(m49|comtrade|sha256|plover)$/.test(field)).map((field) => `${contract.name}.${field}`);
    });
    expect(missing).toEqual([]);
  });
});
