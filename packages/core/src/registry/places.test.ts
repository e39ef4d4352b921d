import { describe, expect, it } from "vitest";
import { ObservatoryError } from "../problem.js";
import { membersOn, placeByNumber, places } from "./places.js";

describe("membersOn", () => {
  it.each([["EU_V", "1957-12-31", 0], ["EU_V", "1958-01-01", 6], ["EU_V", "2004-04-30", 15], ["EU_V", "2013-07-01", 28], ["EU_V", "2020-01-31", 28], ["EU_V", "2020-02-01", 27]])("counts %s on %s as %d", (group, day, count) => {
    expect(membersOn(group, day)?.length).toBe(count);
  });
  it.each([["EU27_2020", 27], ["EU28", 28], ["G7", 7], ["C5", 5], ["ASEAN", 11], ["OECD", 38], ["BRICS", 10], ["MSP", 15], ["AFRICAN-UNION", 55]])("counts %s in 2026 as %d", (group, count) => {
    expect(membersOn(group, "2026-01-01")?.length).toBe(count);
  });
  it("has Germany in the EU and not Norway, whichever way the EU is meant", () => {
    for (const group of ["EU_V", "EU27_2020", "EU28"]) {
      expect(membersOn(group, "2025-01-01")).toContain("DEU");
      expect(membersOn(group, "2025-01-01")).not.toContain("NOR");
    }
  });
  it("never resolves Western countries, and finds no members in a country", () => {
    expect(membersOn("WESTERN", "2025-01-01")).toBeNull();
    expect(membersOn("CHN", "2025-01-01")).toEqual([]);
    expect(() => membersOn("ATLANTIS", "2025-01-01")).toThrow(ObservatoryError);
  });
});

describe("a place", () => {
  // As the World Bank writes them, in its list of countries seen in 2026.
  it.each([
    ["Congo, Dem. Rep.", "COD"], ["Congo, Rep.", "COG"], ["Korea, Rep.", "KOR"], ["Korea, Dem. People's Rep.", "PRK"], ["Egypt, Arab Rep.", "EGY"], ["Iran, Islamic Rep.", "IRN"], ["Venezuela, RB", "VEN"], ["Lao PDR", "LAO"], ["Kyrgyz Republic", "KGZ"],
    ["Slovak Republic", "SVK"], ["Turkiye", "TUR"], ["Viet Nam", "VNM"], ["Yemen, Rep.", "YEM"], ["Hong Kong SAR, China", "HKG"], ["Macao SAR, China", "MAC"], ["Gambia, The", "GMB"], ["Bahamas, The", "BHS"], ["Micronesia, Fed. Sts.", "FSM"],
  ])("is known as the World Bank writes it: %s", (name, id) => expect(places.findAll(name).map((place) => place.id)).toEqual([id]));
});

describe("placeByNumber", () => {
  it.each([["842", "USA"], ["840", "USA"], ["699", "IND"], ["356", "IND"], ["251", "FRA"], ["757", "CHE"], ["579", "NOR"], ["490", "TWN"], ["156", "CHN"], ["4", "AFG"], ["0", "WLD"], ["810", "SUN"], ["899", "XXX"]])("%s is %s", (number, id) => {
    expect(placeByNumber(number)?.id).toBe(id);
  });
  it("does not know a number that nobody has", () => expect(placeByNumber("777")).toBeUndefined());
  it("maps every number back to its place", () => {
    for (const place of places.all) for (const code of [place.m49, place.comtrade]) if (code !== undefined) expect(placeByNumber(code)?.id).toBe(place.id);
  });
  it("maps every ISO code back to its country", () => {
    for (const place of places.all) if (place.iso2 !== undefined) expect(places.findAll(place.iso2)).toContain(place);
  });
});
