import { describe, expect, it } from "vitest";
import { ObservatoryError } from "../problem.js";
import { codesOfGood, hsCode, hsCodes, hsLines, linesOf } from "./hs-codes.js";

describe("hsCode", () => {
  it("warns that 850511 holds every magnet of metal, and opens it with the Chinese line", () => {
    expect(hsCode("8505.11", "2022")?.basket?.en).toContain("85051110");
    expect(linesOf("850511").map(({ id }) => id)).toEqual(["CHN:85051110"]);
    expect(hsLines.find("85051110")?.goods).toContain("rare-earth-magnets");
  });
  it("refuses a code in an edition that does not have it", () => {
    expect(() => hsCode("810600", "2022")).toThrow(ObservatoryError);
    expect(hsCode("810600", "2017")?.successors2022).toEqual(["810610", "810690"]);
    expect(() => hsCode("870380", "2012")).toThrow(ObservatoryError);
  });
  it("does not know what is not placed", () => expect(hsCode("010121", "2022")).toBeUndefined());
  it("is found by six digits in the registry as well", () => expect(hsCodes.find("280530")?.goods).toContain("ndpr-metal"));
});

describe("codes of goods", () => {
  it("come back to the good they were asked for, in every edition", () => {
    for (const edition of ["2012", "2017", "2022"] as const) {
      for (const code of hsCodes.all.filter(({ editions }) => editions.includes(edition))) {
        for (const good of code.goods) expect(codesOfGood(good, edition)).toContain(code);
      }
    }
  });
  it("are about two hundred and more", () => expect(hsCodes.all.length).toBeGreaterThanOrEqual(200));
});
