import { describe, expect, it } from "vitest";
import { wordsIn } from "../text/words.js";
import { IN_QUERIES, IN_TEXTS, namedIn } from "./named-in.js";

const ids = (text: string, kinds = IN_TEXTS): string[] => namedIn(text, wordsIn(text), kinds).map(({ named }) => named[0]?.form.entry.id ?? "");

describe("what words name", () => {
  it("is the longest name in either language and either script", () => {
    expect(ids("China's rare earth magnets")).toEqual(["CHN", "rare-earth-magnets"]);
    expect(ids("中国稀土永磁")).toEqual(["CHN", "rare-earth-magnets"]);
    expect(ids("釹與鏑")).toEqual(["neodymium", "dysprosium"]);
  });

  it("takes signs and codes in queries only, and a sign only as chemists print it", () => {
    expect([ids("Dy", IN_TEXTS), ids("Dy", IN_QUERIES), ids("dy", IN_QUERIES)]).toEqual([[], ["dysprosium"], []]);
    expect(ids("In", IN_QUERIES)).toEqual([]);
    expect(ids("284690", IN_QUERIES)).toEqual(["284690"]);
  });

  it("knows names in capitals from the words beside them", () => {
    expect([ids("he told us"), ids("the US said")]).toEqual([[], ["USA"]]);
    expect(ids("to lead the way")).toEqual([]);
  });
});
