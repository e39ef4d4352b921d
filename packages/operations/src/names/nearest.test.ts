import { describe, expect, it } from "vitest";
import { nearest } from "./nearest.js";

describe("nearest", () => {
  it("knows a word by its beginning, else by a few wrong letters", () => {
    expect(nearest("neodym", ["neodymium", "neon"])).toBe("neodymium");
    expect(nearest("flwos", ["flows", "claims"])).toBe("flows");
    expect(nearest("Produktion", ["production"])).toBe("production");
  });

  it("stays silent when nothing is near", () => {
    expect(nearest("xyz", ["production", "claims"])).toBe("");
    expect(nearest("", ["production"])).toBe("");
  });
});
