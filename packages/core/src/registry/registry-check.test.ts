// The check of the registries that runs in CI: no name twice in one language unless declared, no code without an edition, no factor without a
// source, no id that leads nowhere.
import { describe, expect, it } from "vitest";
import { STAGES } from "../stage.js";
import { foldName, type Entry, type NameForm } from "./entry.js";
import { actors, basisFactor, byProducts, contentFactors, denominators, goods, HS_EDITIONS, hsCodes, hsLines, measures, mineralLists, minerals, places, stages, units } from "./index.js";

const registries = { actors, denominators, goods, measures, minerals, places, units, hsLines, mineralLists, stages };

/** Names that two entries of one registry share by right. */
const DECLARED = new Set(["places congo"]);

describe("every name", () => {
  it.each(Object.entries(registries))("of %s belongs to one entry in a language, or is declared", (kind, registry) => {
    const bearers = new Map<string, Set<string>>();
    for (const { text, lang, kind: use, entry } of registry.forms() as readonly NameForm[]) {
      // Short forms and codes live beside names of other entries: they are read in company only. Signs of units keep their case.
      if (use === "abbreviation" || use === "code") continue;
      const name = use === "symbol" ? text : foldName(text);
      const key = `${lang}|${use === "symbol" ? "sign " : ""}${name}`;
      bearers.set(key, (bearers.get(key) ?? new Set()).add(entry.id));
    }
    const shared = [...bearers].filter(([key, ids]) => ids.size > 1 && !DECLARED.has(`${kind} ${key.split("|")[1] ?? ""}`)).map(([key, ids]) => `${key}: ${[...ids].join(", ")}`);
    expect(shared).toEqual([]);
  });
  it("is written without blanks at its ends, and simplified and traditional lists do not repeat each other", () => {
    for (const registry of Object.values(registries)) {
      for (const { id, names } of registry.all as readonly Entry[]) {
        const all = [...names.en, ...names.zh, ...(names.zhHant ?? [])];
        expect(all.filter((name) => name !== name.trim() || name === ""), id).toEqual([]);
        expect((names.zhHant ?? []).filter((name) => names.zh.includes(name)), id).toEqual([]);
        expect(new Set(names.en).size + new Set(names.zh).size, id).toBe(names.en.length + names.zh.length);
      }
    }
  });
  it("of a mineral is not also the name of a good, in either language, unless the mineral is meant", () => {
    const both = minerals.all.filter((mineral) => [...mineral.names.en, ...mineral.names.zh].some((name) => goods.findAll(name).length > 0)).map((mineral) => mineral.id);
    expect(both).toEqual([]);
  });
});

describe("every code", () => {
  it("stands in an edition, has six digits, and its successors are placed or named", () => {
    for (const code of hsCodes.all) {
      expect(code.id).toMatch(/^\d{6}$/);
      expect(code.editions.length, code.id).toBeGreaterThan(0);
      expect(code.editions.every((edition) => HS_EDITIONS.includes(edition)), code.id).toBe(true);
      for (const next of code.successors2022 ?? []) expect(hsCodes.get(next)?.editions ?? ["2022"], next).toContain("2022");
    }
  });
  it("that left the nomenclature in 2022 says where its goods went", () => {
    const left = hsCodes.all.filter((code) => !code.editions.includes("2022"));
    expect(left.length).toBeGreaterThan(0);
    expect(left.filter((code) => !code.successors2022).map((code) => code.id)).toEqual([]);
  });
  it("names minerals, goods and stages that exist, and warns in both languages where it is a basket", () => {
    for (const code of hsCodes.all) {
      expect(code.minerals.filter((id) => !minerals.get(id)), code.id).toEqual([]);
      expect(code.goods.filter((id) => !goods.get(id)), code.id).toEqual([]);
      expect(STAGES).toContain(code.stage);
      if (code.basket) expect(code.basket.en.length * code.basket.zh.length, code.id).toBeGreaterThan(0);
    }
  });
  it("of a nation divides a placed code and names its tariff", () => {
    for (const line of hsLines.all) {
      expect(hsCodes.get(line.of), line.id).toBeDefined();
      expect(line.code.startsWith(line.of), line.id).toBe(true);
      expect(line.goods.filter((id) => !goods.get(id)), line.id).toEqual([]);
      expect(line.source).not.toBe("");
    }
  });
});

describe("every factor", () => {
  it("of content has a source, a range within one, and a good", () => {
    for (const { good, range, typical, source, basis } of contentFactors) {
      expect(goods.get(good), good).toBeDefined();
      expect(source.length, good).toBeGreaterThan(10);
      expect(basis).toMatch(/^as:/);
      expect(range[0]).toBeLessThanOrEqual(range[1]);
      expect(range[1]).toBeLessThanOrEqual(1);
      if (typical !== null) expect(typical >= range[0] && typical <= range[1], good).toBe(true);
    }
  });
  it("of a unit is a fraction of whole numbers, and the base of its dimension is one", () => {
    for (const unit of units.all) expect(unit.factor.every((part) => Number.isSafeInteger(part) && part > 0), unit.id).toBe(true);
    for (const dimension of new Set(units.all.map((unit) => unit.dimension))) {
      expect(units.all.some((unit) => unit.dimension === dimension && unit.factor[0] === unit.factor[1]), dimension).toBe(true);
    }
    expect(basisFactor("as:Nd", "as:Nd2O3")).toBeGreaterThan(1);
  });
});

describe("every reference", () => {
  it("between minerals, groups, hosts and lists leads to a mineral", () => {
    for (const mineral of minerals.all) for (const group of mineral.groups ?? []) expect(minerals.get(group)?.kind, `${mineral.id} in ${group}`).toBe("group");
    for (const { mineral, host, source } of byProducts) {
      expect(minerals.get(mineral), mineral).toBeDefined();
      expect(minerals.get(host), host).toBeDefined();
      expect(source).not.toBe("");
    }
    expect(new Set(byProducts.map(({ mineral, host, stream }) => `${mineral}|${host}|${stream.en}`)).size).toBe(byProducts.length);
    for (const list of mineralLists.all) expect(list.members.filter((id) => !minerals.get(id)), list.id).toEqual([]);
  });
  it("of a good leads to its minerals, of an actor and a group to places", () => {
    for (const good of goods.all) expect(good.minerals.filter((id) => !minerals.get(id)), good.id).toEqual([]);
    for (const actor of actors.all) if (actor.place !== null) expect(places.get(actor.place), actor.id).toBeDefined();
    for (const place of places.all) {
      for (const { place: member } of place.members ?? []) expect(places.get(member), `${member} in ${place.id}`).toBeDefined();
      if (place.within !== undefined) expect(places.get(place.within)?.kind, place.id).toBe("country");
      if (place.kind === "group") expect((place.members ?? []).length, place.id).toBeGreaterThan(0);
      if (place.members) expect(place.source, place.id).toBeDefined();
    }
    for (const { measure } of denominators.all) expect(measures.get(measure), measure).toBeDefined();
    for (const stage of stages.all) expect(stage.after.every((id) => STAGES.includes(id))).toBe(true);
  });
});
