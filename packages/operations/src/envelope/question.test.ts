import { contracts } from "@monazite/contracts";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { canonicalInput, cursorOf, figureId, parseFigureId, questionText, readCursor } from "./question.js";

describe("a figure id", () => {
  it("leads back to the question, the item and the data it was made from", () => {
    fc.assert(fc.property(fc.string({ unit: "grapheme", minLength: 1 }), (mineral) => {
      const id = figureId(questionText("production", { mineral, year: "2024" }), "/production/obs_0123456789abcdef", "00112233445566aa");
      expect(parseFigureId(id)).toEqual({ name: "production", input: { mineral, year: "2024" }, rows: "production", itemId: "obs_0123456789abcdef", dataVersion: "00112233445566aa" });
    }));
  });

  it("is told from other texts", () => {
    for (const text of ["", "obs_0123456789abcdef", "production#x", "__proto__", "production#/a/b@zz"]) expect(parseFigureId(text)).toBeNull();
  });
});

describe("the canonical question", () => {
  it("has the parameters in the contract's order, without language, format or page", () => {
    expect(questionText("production", canonicalInput(contracts.production, { year: "2024", lang: "zh", mineral: "稀土", limit: "5" }))).toBe("production?mineral=%E7%A8%80%E5%9C%9F&year=2024");
  });

  it("holds the hash of a text, not the text", () => {
    expect(canonicalInput(contracts.check, { text: "abc" })).toEqual({ text: "sha256:ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad" });
  });
});

describe("a cursor", () => {
  it("gives back its place for the same question and data only", () => {
    fc.assert(fc.property(fc.string(), (after) => {
      const cursor = cursorOf("claims", "00112233445566aa", after);
      expect(readCursor(cursor, "claims", "00112233445566aa")).toBe(after);
      expect(() => readCursor(cursor, "documents", "00112233445566aa")).toThrow("cursor-unreadable");
      expect(() => readCursor(cursor, "claims", "ffffffffffffffff")).toThrow("cursor-unreadable");
    }));
  });

  it("is refused when it is nonsense", () => {
    for (const cursor of ["", "x", "{}", "bnVsbA"]) expect(() => readCursor(cursor, "claims", "00112233445566aa")).toThrow("cursor-unreadable");
  });
});
