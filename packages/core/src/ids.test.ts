import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { contentId, sha256Hex } from "./ids.js";
import { keyText } from "./observation.js";
import { quote } from "./span.js";

describe("sha256Hex", () => {
  it("is that of FIPS 180-2 for abc", () => {
    expect(sha256Hex("abc")).toBe("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  });
});

describe("contentId", () => {
  it("tells [a b] from [a, b] and nothing from an empty text", () => {
    expect(new Set([contentId("doc", ["a b"]), contentId("doc", ["a", "b"]), contentId("doc", [null]), contentId("doc", [""])]).size).toBe(4);
  });
  it("follows from the parts alone", () => {
    fc.assert(fc.property(fc.array(fc.string()), (parts) => {
      expect(contentId("obs", parts)).toBe(contentId("obs", [...parts]));
    }));
  });
});

describe("keyText", () => {
  it("is one line with absent parts empty", () => {
    expect(keyText({ measure: "exports", good: "rare-earth-magnets", stage: "component", area: "CHN", counterpart: "WLD", denominator: null })).toBe("exports|rare-earth-magnets|component|CHN|WLD|");
  });
});

describe("quote", () => {
  it("is what stands between the offsets", () => expect(quote("稀土出口", [0, 2])).toBe("稀土"));
});
