import { describe, expect, it } from "vitest";
import { toldAlready } from "./place-overlap.js";

const told = (...areas: readonly string[]): readonly string[] => [...toldAlready(areas, "2024-01-01")].sort();

describe("toldAlready", () => {
  it("names a group or region beside one of its countries, and none that stands for what no other row says", () => {
    expect(told("CHN", "DEU", "EU27_2020")).toEqual(["EU27_2020"]);
    expect(told("CHN", "JPN", "EU27_2020", "OTHER-COUNTRIES")).toEqual([]);
    expect(told("ASIA", "CHN", "AUS")).toEqual(["ASIA"]);
    expect(told("AFRICA", "CHN", "AUS")).toEqual([]);
    expect(told("CHN", "USA", "DEU")).toEqual([]);
  });

  it("goes by who was a member on the day: the United Kingdom left the Union on 2020-02-01", () => {
    expect([[...toldAlready(["EU_V", "GBR"], "2019-01-01")], [...toldAlready(["EU_V", "GBR"], "2021-01-01")]]).toEqual([["EU_V"], []]);
  });

  it("lets regions that lie side by side stand for themselves", () => {
    expect(told("WESTERN-AFRICA", "EASTERN-AFRICA", "ZAF")).toEqual([]);
    expect(told("WESTERN-AFRICA", "NGA")).toEqual(["WESTERN-AFRICA"]);
    expect(told("SOUTH-AMERICA", "CENTRAL-AMERICA", "CARIBBEAN")).toEqual([]);
    expect(told("MIDDLE-EAST", "NORTHERN-AFRICA", "MAR")).toEqual(["NORTHERN-AFRICA"]);
    expect(told("MIDDLE-EAST", "IRN")).toEqual(["MIDDLE-EAST"]);
  });

  it("takes the larger of two groups that meet for the sum", () => {
    expect(told("G7", "OECD")).toEqual(["OECD"]);
    expect(told("EUROPE", "EU27_2020")).toEqual(["EUROPE"]);
    expect(told("SOUTH-AMERICA", "BRA", "LATIN-AMERICA")).toEqual(["LATIN-AMERICA", "SOUTH-AMERICA"]);
  });
});
