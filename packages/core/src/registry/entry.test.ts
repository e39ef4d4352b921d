import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ObservatoryError } from "../problem.js";
import { foldName, makeRegistry, type Entry, type NameForm } from "./entry.js";
import { actors, denominators, goods, measures, minerals, places, units } from "./index.js";

const registries = { actors, denominators, goods, measures, minerals, places, units };

describe("foldName", () => {
  it("does not mind case, width, dots of abbreviations and brackets", () => {
    expect(foldName("U.S.")).toBe(foldName("us"));
    expect(foldName("刚果（金）")).toBe(foldName("刚果(金)"));
    expect(foldName("Pr-Nd  Oxide")).toBe("pr nd oxide");
  });
});

describe("makeRegistry", () => {
  const fruits = makeRegistry<Entry>("fruit", [
    { id: "apple", names: { en: ["apple", "pome"], zh: ["苹果"], zhHant: ["蘋果"] } },
    { id: "quince", names: { en: ["quince", "pome"], zh: ["榅桲"] } },
  ], (entry) => (entry.id === "apple" ? [{ text: "Ap", lang: "any", kind: "symbol" }] : []));

  it("finds by any name in either script and by symbol", () => {
    for (const name of ["apple", "APPLE", "苹果", "蘋果", "Ap"]) expect(fruits.find(name)?.id).toBe("apple");
  });
  it("gives every bearer of a shared name, the first for find", () => {
    expect(fruits.findAll("pome").map((fruit) => fruit.id)).toEqual(["apple", "quince"]);
    expect(fruits.find("pome")?.id).toBe("apple");
  });
  it("refuses an id that nobody has", () => {
    expect(() => fruits.require("pear")).toThrow(ObservatoryError);
    expect(fruits.get("pear")).toBeUndefined();
  });
  it("searches from the start of names first", () => {
    expect(fruits.search("qui").map((fruit) => fruit.id)).toEqual(["quince"]);
    expect(fruits.search("苹").map((fruit) => fruit.id)).toEqual(["apple"]);
    expect(fruits.search(" ")).toEqual([]);
  });
});

describe.each(Object.entries(registries))("%s", (_, registry) => {
  it("finds every entry by each of its names in either language", () => {
    for (const entry of registry.all as readonly Entry[]) {
      for (const name of [entry.id, ...entry.names.en, ...entry.names.zh, ...(entry.names.zhHant ?? [])]) {
        expect((registry.findAll(name) as readonly Entry[]).map((found) => found.id), name).toContain(entry.id);
      }
    }
  });
  it("has each id once, and a name in both languages for each", () => {
    const all = registry.all as readonly Entry[];
    expect(new Set(all.map((entry) => entry.id)).size).toBe(all.length);
    for (const entry of all) {
      expect(entry.names.en.length, entry.id).toBeGreaterThan(0);
      expect(entry.names.zh.length, entry.id).toBeGreaterThan(0);
    }
  });
});

describe("any name of any entry", () => {
  const named = Object.values(registries).flatMap((registry) => (registry.forms() as readonly NameForm[]).filter(({ kind }) => kind !== "symbol").map(({ text, entry }) => ({ text, id: entry.id, findAll: (name: string): readonly Entry[] => registry.findAll(name) })));
  /** ASCII as Chinese pages write it: "（" for "(", "Ｕ" for "U". */
  const wide = (text: string): string => text.replace(/[!-~]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0));

  it("is found in capitals, in full width and with blanks for hyphens", () => {
    fc.assert(fc.property(fc.constantFrom(...named), fc.constantFrom((text: string) => text.toUpperCase(), wide, (text: string) => text.replaceAll("-", " "), (text: string) => ` ${text} `), ({ text, id, findAll }, written) => {
      expect(findAll(written(text)).map((entry) => entry.id)).toContain(id);
    }), { numRuns: 2000 });
  });
});

describe("names of the press", () => {
  it.each([
    ["Burma", "MMR"], ["美方", "USA"], ["Beijing", "CHN"], ["北京", "CHN"], ["Brussels", "EU27_2020"], ["EU", "EU27_2020"], ["欧盟", "EU27_2020"], ["歐盟", "EU27_2020"],
    ["Washington", "USA"], ["布鲁塞尔", "EU27_2020"], ["DRC", "COD"], ["Congo", "COD"], ["刚果(金)", "COD"], ["剛果（金）", "COD"], ["西方", "WESTERN"], ["欧美", "WESTERN"],
    ["South Korea", "KOR"], ["南韓", "KOR"], ["鹿特丹", "rotterdam"], ["Dutch", "NLD"], ["Central Asia", "CENTRAL-ASIA"], ["印尼", "IDN"], ["the bloc", "EU27_2020"], ["Korea, Republic of", "KOR"],
  ])("%s is %s", (name, id) => {
    expect(places.find(name)?.id).toBe(id);
  });
  it.each([["镓", "gallium"], ["鎵", "gallium"], ["Sb", "antimony"], ["aluminum", "aluminium"], ["中重稀土", "medium-heavy-rare-earths"], ["镨钕", "praseodymium-neodymium"]])("%s is %s", (name, id) => {
    expect(minerals.find(name)?.id).toBe(id);
  });
  it.each([["氧化镨钕", "ndpr-oxide"], ["稀土磁鐵", "rare-earth-magnets"], ["magnets", "rare-earth-magnets"], ["APT", "apt"], ["镍矿", "nickel-ore"], ["钕铁硼", "ndfeb-magnets"], ["黑钨精矿", "tungsten-concentrate"]])("%s is %s", (name, id) => {
    expect(goods.find(name)?.id).toBe(id);
  });
});
