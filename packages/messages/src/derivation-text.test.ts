import { constantTerm, derivationOf, exact, METHOD_NOTES, recordTerm, type MethodNote } from "@monazite/core";
import { describe, expect, it } from "vitest";
import { boundedText, catalogues, filledFormula, methodNoteText } from "./index.js";

describe("filledFormula", () => {
  const sr = derivationOf(
    { id: "risk.eu-sr", version: "1" }, "SR = (HHI_GS·IR/2 + HHI_EU·(1 − IR/2))·(1 − EoL)",
    [recordTerm({ name: "HHI_GS", label: "term.hhi-world" }, exact(4.2)), recordTerm({ name: "HHI_EU", label: "term.hhi-eu" }, exact(2.1)), constantTerm({ name: "IR", label: "term.import-reliance" }, 0.8), recordTerm({ name: "EoL", label: "term.recycling" }, exact(-0.22))],
    { name: "SR", ...exact(2.25), unit: null },
  );

  it("puts each term's value in its place, negative ones in brackets, and leaves the result its name", () => {
    expect(filledFormula(sr, catalogues.en)).toBe("SR = (4.2·0.8/2 + 2.1·(1 − 0.8/2))·(1 − (−0.22))");
  });

  it("leaves what a second equation is about its name", () => {
    const terms = [recordTerm({ name: "IR", label: "term.import-reliance" }, exact(0.8)), recordTerm({ name: "g", of: "CHN", label: "term.governance" }, exact(5))];
    expect(filledFormula({ formula: "SR = IR·2; IR = Σ GS.g", terms, result: { name: "SR", ...exact(1.6), unit: null } }, catalogues.en)).toBe("SR = 0.8·2; IR = Σ GS.g");
  });

  it("leaves a sum over many terms as it is", () => {
    const terms = ["CHN", "AUS"].map((of) => recordTerm({ name: "s", of, label: "term.share" }, exact(0.5)));
    expect(filledFormula({ formula: "HHI = Σ s²", terms, result: { name: "HHI", ...exact(0.5), unit: null } }, catalogues.en)).toBe("HHI = Σ s²");
  });
});

describe("boundedText", () => {
  it("prints what is exact, what is a range, what is both, and what is absent", () => {
    expect(boundedText(exact(0.8), null, catalogues.en)).toBe("0.8");
    expect(boundedText({ value: null, min: 1, max: 2 }, "t", catalogues.en)).toBe("1 to 2 t");
    expect(boundedText({ value: 1.5, min: 1, max: 2 }, "t", catalogues.zh)).toBe("1.5 (1至2) t");
    expect(boundedText({ value: null, min: null, max: null }, "t", catalogues.en)).toBe("–");
  });
});

it.each(METHOD_NOTES)("%s has words in both languages", (code) => {
  const facts = new Proxy({}, { get: (_, name) => (typeof name === "string" && /^(from|to|value|sum|share|inputs|rows|found|wanted)$/.test(name) ? 0.5 : "x") });
  const text = methodNoteText({ code, refuses: false, facts } as MethodNote);
  expect(text.en).toMatch(/^[^一-鿿]+$/);
  expect(text.zh).toMatch(/[一-鿿]/);
  expect(`${text.en}${text.zh}`).not.toMatch(/undefined|NaN/);
});
