/// <reference types="node" />
// The corpus of damaged trade files: for each, what its index says is right. Never silently wrong.
import { existsSync, readFileSync } from "node:fs";
import { rowsOf } from "@monazite/core";
import { describe, expect, it } from "vitest";
import { readFile, type ReadMember, type ReadTable } from "../src/index.js";

const folder = new URL("../../../../shared/data/bad-input/", import.meta.url);
interface Entry { readonly file: string; readonly expect: string; readonly line?: number }
const entries = existsSync(folder) ? (JSON.parse(readFileSync(new URL("index.json", folder), "utf8")) as readonly Entry[]).filter(({ file }) => file.startsWith("trade/")) : [];

const read = async (file: string): Promise<ReadMember> => {
  const [member] = await readFile(new Uint8Array(readFileSync(new URL(file, folder))), file);
  if (!member) throw new Error("no member");
  return member;
};
const cellsOf = (table: ReadTable): string => JSON.stringify(table.flows.flatMap((batch) => rowsOf(batch)).map(({ line: _, ...cells }) => cells));

describe("damaged trade files", () => {
  it.each(entries.map((entry) => [entry.file, entry] as const))("%s", async (_, { file, expect: right, line }) => {
    const { table: found, refusal } = await read(file);
    const { table: base } = await read("trade/_base.csv");
    if (!found) {
      // A refusal is right where the index allows one, and names its reason.
      expect(right, `refused as ${refusal?.code ?? ""}`).toMatch(/refused/);
      return;
    }
    const problems = found.problems.map((problem) => `${problem.code}@${problem.line ?? ""}`);
    expect(right, problems.join(" ")).not.toMatch(/^refused(?! or)/);
    if (/59 rows load/.test(right)) {
      expect([found.rows.accepted, found.rows.quarantined, found.problems[0]?.line], problems.join(" ")).toEqual([59, 1, line]);
    } else if (/equal to trade\/_base/.test(right) && found.rows.quarantined === 0) {
      expect(cellsOf(found)).toBe(base && cellsOf(base));
    } else if (/60 rows/.test(right) && found.rows.quarantined === 0) {
      expect(found.rows.accepted).toBe(60);
    } else if (found.rows.quarantined) {
      expect(right, problems.join(" ")).toMatch(/quarantine/);
      expect(found.problems.filter(({ line: at }) => at === line)).not.toHaveLength(0);
    }
  });

  it("keeps what is missing, zero and in another unit apart", async () => {
    const tonnes = async (file: string): Promise<readonly unknown[]> => { return (await read(file)).table?.flows.flatMap((batch) => rowsOf(batch)).map(({ tonnes: found }) => found) ?? []; };
    expect((await tonnes("trade/empty-number.csv")).filter((value) => value === null)).toHaveLength(1);
    expect((await tonnes("trade/na-missing.csv")).filter((value) => value === null)).toHaveLength(1);
    expect((await tonnes("trade/minus-zero.csv")).filter((value) => Object.is(value, 0))).toHaveLength(1);
  });
});
