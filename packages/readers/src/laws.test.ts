// Laws of every reader: nothing crashes it, every row is accounted for, and what it loads does not depend on how the same table is written.
import { rowsOf } from "@monazite/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readFile, type ReadMember } from "./index.js";
import { recordsOf } from "./table/records.js";

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
const flow = fc.record({ year: fc.integer({ min: 1995, max: 2024 }), i: fc.constantFrom(156, 392, 842, 699, 36), j: fc.constantFrom(276, 410, 704, 458), k: fc.constantFrom("850511", "280530", "284690", "010121"), v: fc.integer({ min: 0, max: 10 ** 12 }).map((n) => n / 1000), q: fc.option(fc.integer({ min: 0, max: 10 ** 10 }).map((n) => n / 1000)) });
const lineOf = ({ year, i, j, k, v, q }: { year: number; i: number; j: number; k: string; v: number; q: number | null }): string => [year, i, j, k, v, q ?? "NA"].join(",");
const tableOf = (lines: readonly string[]): string => ["t,i,j,k,v,q", ...lines].join("\n");
const read = async (bytes: Uint8Array): Promise<ReadMember> => {
  const [member] = await readFile(bytes, "x.csv");
  if (!member) throw new Error("no member");
  return member;
};
const loaded = ({ table }: ReadMember): string => JSON.stringify(table?.flows.flatMap((batch) => rowsOf(batch)).map(({ line: _, ...cells }) => cells));

describe("a reader", () => {
  it("is never crashed by a changed byte, and accounts for every row it read", async () => {
    await fc.assert(fc.asyncProperty(fc.array(flow, { minLength: 1, maxLength: 8 }), fc.array(fc.tuple(fc.nat(), fc.integer({ min: 0, max: 255 })), { minLength: 1, maxLength: 6 }), async (flows, changes) => {
      const bytes = encode(tableOf(flows.map(lineOf)));
      for (const [at, byte] of changes) bytes[at % bytes.length] = byte;
      const { table, refusal } = await read(bytes);
      expect((table === null) !== (refusal === null)).toBe(true);
      if (!table) return;
      const repeats = table.problems.filter(({ code }) => code === "duplicate-identical").length;
      expect(table.rows.accepted + table.rows.quarantined + repeats).toBe(table.rows.read);
    }), { numRuns: 300 });
  });

  it("loads the same from the same rows in another order, under another line end, mark, quoting or column order", async () => {
    await fc.assert(fc.asyncProperty(fc.uniqueArray(flow, { minLength: 1, maxLength: 8, selector: ({ year, i, j, k }) => `${year} ${i} ${j} ${k}` }), fc.constantFrom("\n", "\r\n", "\r"), fc.boolean(), async (flows, end, quoted) => {
      const lines = flows.map(lineOf);
      const same = await read(encode(tableOf(lines)));
      const other = ["q,v,k,j,i,t", ...[...lines].reverse().map((line) => line.split(",").reverse().map((cell) => (quoted ? `"${cell}"` : cell)).join(","))].join(end);
      expect(loaded(await read(encode(`\ufeff${other}`)))).toBe(loaded(same));
    }), { numRuns: 100 });
  });

  it("reads any cell it is given back, quoted as RFC 4180 says", () => {
    fc.assert(fc.property(fc.array(fc.array(fc.string({ unit: "grapheme" }), { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 5 }), (rows) => {
      const text = rows.map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(",")).join("\r\n");
      expect([...recordsOf(text, ",")].map(({ cells }) => cells)).toEqual(rows);
    }));
  });
});
