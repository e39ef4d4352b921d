import { NOW } from "@monazite/store";
import { describe, expect, it } from "vitest";
import { Remembered } from "./remembered.js";

describe("Remembered", () => {
  it("finds once what is asked again, by clocks and question", async () => {
    const remembered = new Remembered<number>();
    let finds = 0;
    const find = () => Promise.resolve(++finds);
    expect([await remembered.of(NOW, find, "a"), await remembered.of(NOW, find, "a"), await remembered.of(NOW, find, "b"), await remembered.of({ ...NOW, asOf: "2020" }, find, "a")]).toEqual([1, 1, 2, 3]);
    remembered.forget();
    expect(await remembered.of(NOW, find, "a")).toBe(4);
  });

  it("weighs what it keeps", async () => {
    const remembered = new Remembered<readonly number[]>({ room: 100, weigh: ({ length }) => length });
    let finds = 0;
    const of = (length: number) => remembered.of(NOW, () => { finds++; return Promise.resolve(new Array<number>(length).fill(0)); }, length);
    for (const length of [5, 5, 50, 50]) await of(length);
    expect(finds).toBe(3);
  });

  it("does not keep what was found before a write", async () => {
    const remembered = new Remembered<number>();
    let release = (_: number): void => undefined;
    const old = remembered.of(NOW, () => new Promise<number>((resolve) => { release = resolve; }), "a");
    remembered.forget();
    release(1);
    expect([await old, await remembered.of(NOW, () => Promise.resolve(2), "a")]).toEqual([1, 2]);
  });
});
