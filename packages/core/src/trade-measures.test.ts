import { describe, expect, it } from "vitest";
import { measures } from "./registry/index.js";
import { measureOfTrade, tradeMeasure } from "./trade-measures.js";

describe("measures of trade", () => {
  it("are called as their reporter and their dimension say, and are in the registry", () => {
    const known = measures.all.flatMap(({ id }) => { const trade = tradeMeasure(id); return trade ? [[id, measureOfTrade(trade.reporter, trade.of)] as const] : []; });
    expect(known.map(([id]) => id).sort()).toEqual(["export-value", "exports", "import-value", "imports"]);
    for (const [id, called] of known) expect(called).toBe(id);
  });

  it("are no others, whatever they are called", () => {
    for (const name of ["production", "net-imports", "constructor", ""]) expect(tradeMeasure(name)).toBeNull();
  });

  it("tell a reconciled flow as exports", () => {
    expect([measureOfTrade("reconciled", "weight"), measureOfTrade("reconciled", "value")]).toEqual(["exports", "export-value"]);
  });
});
