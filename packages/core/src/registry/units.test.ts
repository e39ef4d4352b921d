import { describe, expect, it } from "vitest";
import { findUnit, sameUnit, tryUnit, unitText, units } from "./units.js";

describe("findUnit", () => {
  it("tells Mt from mt, and a dollar from a dollar", () => {
    expect(findUnit("Mt")?.id).toBe("Mt");
    expect(findUnit("mt")?.id).toBe("t");
    expect(findUnit("A$")?.id).toBe("AUD");
    expect(findUnit("US$")?.id).toBe("USD");
  });
  it("keeps wet tonnes apart from tonnes", () => {
    expect(findUnit("湿吨")?.id).toBe("wmt");
    expect(findUnit("wmt")?.dimension).not.toBe(findUnit("t")?.dimension);
  });
  it.each([["万吨", "wan-t"], ["亿元", "yi-CNY"], ["short tons", "short ton"], ["个百分点", "pp"], ["工作日", "working day"], ["troy ounces", "troy oz"], ["US cents", "USc"]])("%s is %s", (text, id) => {
    expect(findUnit(text)?.id).toBe(id);
  });
});

describe("tryUnit", () => {
  it.each([["CNY/t", "CNY/t"], ["yuan per tonne", "CNY/t"], ["元/吨", "CNY/t"], ["dollars a pound", "USD/lb"], ["USD/mtu", "USD/mtu"], ["kg/MW", "kg/MW"], ["$/kg", "USD/kg"], ["kg per vehicle", "kg/vehicle"], ["t/a", "t/a"]])("reads %s as %s", (text, canonical) => {
    const unit = tryUnit(text);
    expect(unit && unitText(unit)).toBe(canonical);
  });
  it("guesses nothing", () => {
    expect(tryUnit("furlong")).toBeNull();
    expect(tryUnit("CNY/furlong")).toBeNull();
  });
  it("reads back the text of every unit, alone and divided", () => {
    for (const unit of units.all) {
      expect(tryUnit(unit.id)?.of).toBe(unit);
      expect(tryUnit(`${unit.id}/t`)?.per[0]?.id).toBe("t");
    }
  });
  it("knows two spellings of one unit", () => {
    expect(sameUnit("元/吨", "CNY/t")).toBe(true);
    expect(sameUnit("wmt", "t")).toBe(false);
  });
});
