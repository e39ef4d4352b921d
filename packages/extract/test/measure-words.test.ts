// Every measure the reading can print has an entry of the registry, and with it a definition and a Chinese name.
import { measures } from "@monazite/core/registry";
import { describe, expect, it } from "vitest";
import { MEASURE_WORDS } from "../src/claims/measure-words.data.js";

describe("the words of measures", () => {
  it("print labels the registry knows", () => {
    expect(MEASURE_WORDS.map(({ label }) => label).filter((label) => measures.find(label) === undefined)).toEqual([]);
  });
});
