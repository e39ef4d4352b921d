import { describe, expect, it } from "vitest";
import { coordinatesOf, mineralsOf } from "./facility-list.js";

type Facility = Parameters<typeof coordinatesOf>[0];
const facility = (latitude: number | null, longitude: number | null, minerals: Facility["minerals"] = []): Facility => ({
  id: "x", name: "x", alsoNamed: [], kinds: [], country: null, region: null, latitude, longitude, minerals, operators: [], status: null, confidence: null, editionId: "e", sourceId: "s", locator: "line 2", note: null,
});

describe("a facility on the page", () => {
  it("shows coordinates as they are given, and shorter in a list", () => {
    expect([coordinatesOf(facility(-24.216666666667, 151.9)), coordinatesOf(facility(-24.216666666667, 151.9), 4), coordinatesOf(facility(null, 1))]).toEqual(["-24.216666666667, 151.9", "-24.2167, 151.9", "–"]);
  });

  it("names each mineral once, and a word nobody knows as it is written", () => {
    expect(mineralsOf(facility(null, null, [{ good: "copper", told: "Cu", role: "primary" }, { good: "copper", told: "copper", role: "other" }, { good: null, told: "Quartz", role: "other" }]), (id) => id.toUpperCase())).toEqual(["COPPER", "Quartz"]);
  });
});
