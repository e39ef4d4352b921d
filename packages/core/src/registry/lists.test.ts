import { describe, expect, it } from "vitest";
import { byProductsOf, hostsOf } from "./by-products.js";
import { listingsOf, mineralLists } from "./lists.js";
import { groupMembers, minerals } from "./minerals.js";

const members = (id: string): readonly string[] => mineralLists.require(id).members;

describe("the official lists", () => {
  // Numbers of entries as the acts themselves count them.
  it.each([["eu-2011", 14], ["eu-2014", 20], ["eu-2017", 27], ["eu-2020", 30], ["eu-2023", 34], ["us-2018", 35], ["us-2022", 50], ["us-2025", 60]])("%s has %d entries, each once", (id, count) => {
    expect(new Set(members(id)).size).toBe(count);
    expect(members(id).length).toBe(count);
  });
  it("name the ten that the United States added in 2025", () => {
    expect(members("us-2025").filter((id) => !members("us-2022").includes(id)).sort()).toEqual(["boron", "coking-coal", "copper", "lead", "phosphate-rock", "potash", "rhenium", "silicon", "silver", "uranium"]);
    expect(members("us-2022").filter((id) => !members("us-2025").includes(id))).toEqual([]);
  });
});

describe("listingsOf", () => {
  it("finds neodymium by its own name in the American lists and by its groups in the European ones", () => {
    expect(listingsOf("neodymium").map(({ list, as }) => `${list.id} as ${as}`)).toEqual([
      "eu-2011 as rare-earths", "eu-2014 as light-rare-earths", "china-strategic-2016 as rare-earths", "eu-2017 as light-rare-earths", "us-2018 as rare-earths", "eu-2020 as light-rare-earths", "us-2022 as neodymium", "eu-2023 as light-rare-earths",
      "eu-strategic-2024 as neodymium", "us-2025 as neodymium",
    ]);
  });
  it("finds nothing for what no list names", () => expect(listingsOf("peat")).toEqual([]));
});

describe("groups", () => {
  it("hold the seventeen rare earths", () => expect(groupMembers("rare-earths").length).toBe(17));
  it("hold the four magnet rare earths and six metals of the platinum group", () => {
    expect(groupMembers("magnet-rare-earths").map(({ symbol }) => symbol).sort()).toEqual(["Dy", "Nd", "Pr", "Tb"]);
    expect(groupMembers("platinum-group-metals").length).toBe(6);
  });
  it("place every rare earth but scandium and promethium among the light or the heavy", () => {
    const placed = new Set([...groupMembers("light-rare-earths"), ...groupMembers("heavy-rare-earths")].map(({ id }) => id));
    expect(groupMembers("rare-earths").filter(({ id }) => !placed.has(id)).map(({ id }) => id)).toEqual(["promethium", "scandium"]);
  });
  it("have a symbol for every element", () => expect(minerals.all.filter(({ kind, symbol }) => (kind === "element") !== (symbol !== undefined)).map(({ id }) => id)).toEqual([]));
});

describe("by-products", () => {
  it("know that gallium comes from alumina, germanium from zinc and coal, cobalt from copper and nickel", () => {
    expect(hostsOf("gallium").map(({ host }) => host)).toContain("bauxite");
    expect(hostsOf("germanium").map(({ host }) => host)).toEqual(["zinc", "coking-coal"]);
    expect(hostsOf("cobalt").map(({ host }) => host)).toEqual(["copper", "nickel"]);
    expect(byProductsOf("zinc").map(({ mineral }) => mineral)).toEqual(expect.arrayContaining(["germanium", "indium", "cadmium"]));
  });
});
