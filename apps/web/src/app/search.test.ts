import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { oneOf, text } from "./search.js";

describe("the address", () => {
  it("gives back what is a word of the list and forgets the rest, whatever it is", () => {
    fc.assert(fc.property(fc.anything(), (value) => {
      expect(oneOf({ show: value }, "show", ["agrees", "differs"])).toEqual(value === "agrees" || value === "differs" ? { show: value } : {});
    }));
  });

  it("keeps short texts and nothing longer", () => {
    fc.assert(fc.property(fc.string({ maxLength: 600 }), (value) => {
      expect(text({ claim: value }, "claim")).toEqual(value.length <= 500 ? { claim: value } : {});
    }));
  });
});
