import { describe, expect, it } from "vitest";
import { keyText } from "../observation.js";
import { commonKey } from "./common-key.js";
import { goods } from "./goods.js";

const key = (good: string, stage: "refining" | "metal" | "recycling" | null): Parameters<typeof commonKey>[0] => ({ measure: "production", good, stage, area: "WLD", counterpart: null, denominator: null });

describe("commonKey", () => {
  it("lets refined copper of a text meet the refinery production of copper of a table", () => {
    for (const stage of ["refining", "metal", null] as const) expect(commonKey(key("refined-copper", stage))).toEqual(key("copper", "refining"));
  });
  it("leaves recycled copper, magnets and minerals as they are", () => {
    for (const told of [key("refined-copper", "recycling"), key("ndfeb-magnets", null), key("copper", "refining")]) expect(commonKey(told)).toBe(told);
  });
  it("changes nothing the second time", () => {
    for (const good of goods.all) for (const stage of ["refining", "metal", "recycling", null] as const) expect(keyText(commonKey(commonKey(key(good.id, stage))))).toBe(keyText(commonKey(key(good.id, stage))));
  });
  it("only joins goods of one mineral", () => {
    expect(goods.all.filter(({ mineralAt, minerals }) => mineralAt !== undefined && minerals.length !== 1)).toEqual([]);
  });
});
