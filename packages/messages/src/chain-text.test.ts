import { describe, expect, it } from "vitest";
import { chainText } from "./chain-text.js";

const told = { weakest: "mining", isSure: true, candidates: ["mining"], told: 1, largest: { en: "DR Congo", zh: "刚果（金）" }, share: { value: 0.749, min: 0.747, max: 0.752 } } as const;

describe("chainText", () => {
  it("prints both ends, rounded outward, where unnamed places leave no single index", () => {
    const { en, zh } = chainText({ ...told, hhi: { value: null, min: 0.5735, max: 0.5804 } });
    expect(en).toContain("HHI 0.57 to 0.59");
    expect(zh).toContain("HHI 0.57至0.59");
  });

  it("prints the number where there is one, and nothing where there is none", () => {
    expect(chainText({ ...told, hhi: { value: 0.5283, min: 0.528, max: 0.529 } }).en).toContain("HHI 0.53,");
    expect(chainText({ ...told, hhi: { value: null, min: null, max: null } }).en).not.toContain("HHI");
  });
});
