import { describe, expect, it } from "vitest";
import { goods } from "./goods.js";
import { linesOf } from "./hs-codes.js";
import { minerals } from "./minerals.js";
import { tradedUnder } from "./traded-under.js";

const under = (id: string, code: string) => tradedUnder(id).lines.find((one) => one.under === code);

describe("tradedUnder", () => {
  it("takes of a basket only the line that opens it", () => {
    expect(under("rare-earth-magnets", "850511")).toEqual({ under: "850511", tariffs: [{ territory: "CHN", only: ["85051110"] }] });
    expect(under("dysprosium-oxide", "284690")).toEqual({ under: "284690", tariffs: [{ territory: "CHN", only: ["28469015"] }] });
  });
  it("takes every line below a code that holds nothing else", () => expect(under("rare-earths", "284690")).toEqual({ under: "284690", tariffs: [] }));
  it("takes of a code with cobalt magnets in it only the line of rare earth magnets", () => expect(under("rare-earths", "850511")?.tariffs).toEqual([{ territory: "CHN", only: ["85051110"] }]));
  it("leaves the lines of other minerals out where the good has none of its own: gallium is not China's germanium", () => {
    expect(under("gallium-metal", "811292")).toEqual({ under: "811292", tariffs: [{ territory: "CHN", except: ["81129210"] }] });
    expect(under("praseodymium-oxide", "284690")?.tariffs[0]?.except).toContain("28469013");
  });
  it("keeps what may be of the good: compounds of rare earths hold the oxide of yttrium, magnets of metal those of rare earths", () => {
    expect(under("rare-earth-compounds", "284690")).toEqual({ under: "284690", tariffs: [] });
    expect(under("metal-permanent-magnets", "850511")).toEqual({ under: "850511", tariffs: [] });
  });
  it("names no line that is not below its code, and never both ways", () => {
    for (const { id } of [...minerals.all, ...goods.all]) {
      const { codes, lines } = tradedUnder(id);
      expect(lines.map((one) => one.under)).toEqual(codes);
      for (const { under: code, tariffs } of lines) for (const { territory, only, except } of tariffs) {
        expect(only === undefined).toBe(except !== undefined);
        for (const line of only ?? except ?? []) expect(linesOf(code).some((one) => one.territory === territory && one.code === line)).toBe(true);
      }
    }
  });
  it("refuses what is neither", () => expect(() => tradedUnder("unobtainium")).toThrow());
});
