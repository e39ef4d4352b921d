import { rowsOf, type ColumnBatch } from "@monazite/core";
import fc from "fast-check";
import { expect, it } from "vitest";
import { orderOf } from "./flow-order.js";

it("is the order a stable sort gives, whatever the words and their numbers", () => {
  const words = ["b", "a", "", "aa", "Z"];
  // Some come in the order of y already, or of both, as published tables do.
  const ordered = (cells: [number, number][], by: readonly number[]): [number, number][] => [...cells].sort((a, b) => by.map((column) => ((words[a[column] ?? 0] ?? "") < (words[b[column] ?? 0] ?? "") ? -1 : a[column] === b[column] ? 0 : 1)).find((step) => step !== 0) ?? 0);
  fc.assert(fc.property(fc.array(fc.tuple(fc.nat(4), fc.nat(4)), { maxLength: 30 }), fc.constantFrom([], [1], [0, 1]), (drawn, by) => {
    const cells = ordered(drawn, by);
    const batch: ColumnBatch = { table: "t", rows: cells.length, columns: { x: { words, at: Uint16Array.from(cells, ([x]) => x) }, y: { words, at: Int32Array.from(cells, ([, y]) => y) }, line: Int32Array.from(cells.keys()) } };
    const plain = rowsOf(batch).map(({ x, y, line }) => [String(x), String(y), Number(line)] as const).sort((a, b) => (a[0] < b[0] ? -1 : a[0] > b[0] ? 1 : a[1] < b[1] ? -1 : a[1] > b[1] ? 1 : a[2] - b[2]));
    expect(rowsOf({ ...batch, order: orderOf(batch, ["x", "y"]) }).map(({ line }) => line)).toEqual(plain.map(([, , line]) => line));
  }));
});
it("refuses a column without words", () => expect(() => orderOf({ table: "t", rows: 1, columns: { x: [1] } }, ["x"])).toThrow("no words in x"));
