import { describe, expect, it } from "vitest";
import { metricName } from "./metric-name.js";

describe("a metric in words", () => {
  it.each([
    ["export volume", "出口量"], ["export volume change", "出口量变动"], ["import share", "进口占比"], ["import share change", "进口占比变动"], ["production share change", "产量占比变动"],
    ["licence approval share", "许可批准率"], ["idle share", "停产占比"], ["grade (wo3)", "品位（wo3）"], ["share of surveyed", "占surveyed的比例"], ["share price change", "股价变动"],
  ])("%s", (metric, zh) => expect(metricName(metric)?.zh).toBe(zh));

  it("is nothing where nobody knows the words", () => expect(metricName("blue widgets")).toBeNull());
});
