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

  it("forgets what was not asked for longest when there is no more room, and keeps nothing too large", async () => {
    const remembered = new Remembered<readonly number[]>({ room: 10, weigh: ({ length }) => length });
    let finds = 0;
    const of = (length: number, asked: string) => remembered.of(NOW, () => { finds++; return Promise.resolve(new Array<number>(length).fill(0)); }, asked);
    await of(4, "a");
    await of(4, "b");
    await of(4, "a");
    await of(4, "c");
    expect(finds).toBe(3);
    await of(4, "a");
    expect(finds).toBe(3);
    await of(4, "b");
    expect(finds).toBe(4);
    await of(6, "large");
    await of(6, "large");
    expect(finds).toBe(6);
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
