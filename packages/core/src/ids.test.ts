import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { contentId, sha256Hex } from "./ids.js";
import { keyText } from "./observation.js";
import { quote } from "./span.js";

describe("sha256Hex", () => {
  it("is that of FIPS 180-2 for abc", () => {
    expect(sha256Hex("abc")).toBe("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  });
  it("is that of the platform for any text, of whatever length and with lone surrogates", () => {
    const texts = fc.tuple(fc.string({ unit: "binary" }), fc.constantFrom(0, 500, 512, 513, 2048), fc.constantFrom("稀", "a")).map(([text, more, sign]) => text + sign.repeat(more));
    fc.assert(fc.property(fc.oneof(texts, texts.map((text) => `${text}\ud800`)), (text) => {
      expect(sha256Hex(text)).toBe(createHash("sha256").update(text, "utf8").digest("hex"));
    }));
  });
});

describe("contentId", () => {
  it("begins with the first digits of the hash of its parts", () => {
    expect(contentId("doc", ["a", 1, null])).toBe(`doc_${sha256Hex("a\u001f1\u001f\u0000").slice(0, 16)}`);
  });
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
