import { describe, expect, it } from "vitest";
import { Lately } from "./lately.js";

const keysOf = (memory: Lately<string>, keys: string): string => [...keys].filter((key) => memory.get(key) !== undefined).join("");

describe("Lately", () => {
  it("lets go what was not asked for longest when there is no more room", () => {
    const memory = new Lately<string>(3);
    for (const key of "abc") memory.keep(key, key);
    memory.get("a");
    memory.keep("d", "d");
    expect(keysOf(memory, "abcd")).toBe("acd");
  });
  it("counts by weight, keeps nothing that is too heavy, and a key's first value", () => {
    const memory = new Lately<string>(100);
    memory.keep("heavy", "x", 11);
    expect(memory.get("heavy")).toBeUndefined();
    for (let n = 0; n < 12; n++) memory.keep(String.fromCharCode(97 + n), "x", 10);
    expect(keysOf(memory, "abcdefghijkl")).toBe("cdefghijkl");
    memory.keep("c", "other");
    expect(memory.get("c")).toBe("x");
  });
  it("is empty when told to forget, with all its room", () => {
    const memory = new Lately<string>(2);
    memory.keep("a", "a");
    memory.forget();
    for (const key of "bc") memory.keep(key, key);
    expect(keysOf(memory, "abc")).toBe("bc");
  });
});
