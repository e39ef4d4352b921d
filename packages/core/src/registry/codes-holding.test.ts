import { describe, expect, it } from "vitest";
import { codesHolding, codesOfMineral } from "./codes-holding.js";
import { hsCodes } from "./hs-codes.js";
import { minerals } from "./minerals.js";

const ids = (mineral: string): string[] => codesOfMineral(mineral, "2022").map(({ id }) => id);

describe("codesOfMineral", () => {
  it("lists the baskets that hide neodymium: rare earth metals, their compounds, magnets of metal", () => {
    expect(ids("neodymium")).toEqual(expect.arrayContaining(["280530", "284690", "850511"]));
    expect(codesHolding(minerals.require("neodymium")).lines.map(({ id }) => id)).toContain("CHN:85051110");
  });
  it("lists what a group's members are in", () => expect(ids("rare-earths")).toEqual(expect.arrayContaining(ids("neodymium"))));
  it("keeps ferrite out of the magnets of metal: strontium is in 850519 only", () => {
    expect(ids("strontium")).toContain("850519");
    expect(ids("strontium")).not.toContain("850511");
  });
  it("hides hafnium in 811292 until 2021 and shows it from 2022", () => {
    expect(ids("hafnium")).toContain("811231");
    expect(ids("gallium")).toContain("811292");
  });
  it("gives every code back for every mineral it is placed with, in its own editions only", () => {
    for (const code of hsCodes.all) {
      for (const mineral of code.minerals) for (const edition of ["2012", "2017", "2022"] as const) expect(codesOfMineral(mineral, edition).includes(code), `${code.id} ${mineral}`).toBe(code.editions.includes(edition));
    }
  });
  it("refuses what is no mineral", () => expect(() => codesOfMineral("unobtainium", "2022")).toThrow());
});
