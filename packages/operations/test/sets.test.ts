// Pages whose claims meet: what is a contradiction, and what only looks like one.
import { setsOf } from "@monazite/analysis/ledger";
import { readText } from "@monazite/extract";
import { describe, expect, it } from "vitest";
import { toldClaims } from "../src/ledger/told-claims.js";

const page = (...pieces: readonly string[]): string => pieces.map((body, n) => `Piece ${n + 1}\n2026-03-${10 + n} 09:00 — Paper ${n + 1}\n${body}`).join("\n=====\n");

async function setsIn(text: string): Promise<string[]> {
  const { documents, claims } = readText(text);
  const told = await toldClaims(text, documents, claims);
  const printed = new Map(claims.map((claim) => [claim.id, claim.figure?.printed ?? ""]));
  return setsOf(told.claims, told.isContrast).sets.map(({ verdict, members }) => `${verdict}: ${members.map((id) => printed.get(id)).sort().join(" | ")}`);
}

describe("sets of a page", () => {
  it("are a contradiction where two papers print two figures for one thing", async () => {
    expect(await setsIn(page("China exported 5,120 tons of rare earth magnets in February 2026.", "China exported 6,300 tons of rare earth magnets in February 2026."))).toContain("contradiction: 5,120 tons | 6,300 tons");
  });

  it("are none where one is a forecast, a company's, or another month's", async () => {
    const sets = await setsIn(page(
      "China exported 5,120 tons of rare earth magnets in February 2026.", "China is expected to export 6,300 tons of rare earth magnets in March 2026.",
      "The Hongyan mine in Jiangxi produced 46,000 tonnes of lithium carbonate equivalent in 2025.", "China produced 460,000 tonnes of lithium carbonate equivalent in 2025.",
    ));
    expect(sets.filter((set) => set.startsWith("contradiction"))).toEqual([]);
  });

  it("are derivations where a total follows from its months", async () => {
    const sets = await setsIn(page("China exported 5,780 tons of rare earth magnets in January 2026 and 5,120 tons in February 2026.", "China exported 10,900 tons of rare earth magnets in the first two months of 2026."));
    expect(sets.some((set) => set.startsWith("derivation") && set.includes("10,900"))).toBe(true);
  });

  it("do not depend on unit notation: 270,000 t, 270 kt and 27万吨 are one figure", async () => {
    const sets = await setsIn(page("China mined 270,000 tons of rare earths in 2024.", "China mined 270 kt of rare earths in 2024.", "2024年中国稀土矿产量为27万吨。"));
    expect(sets.filter((set) => set.startsWith("contradiction"))).toEqual([]);
    expect(sets.some((set) => set.startsWith("compatible"))).toBe(true);
  });

  it("doubt a reading where one sentence gives two figures for one thing, and accuse no other page of it", async () => {
    const sets = await setsIn(page("Germany, South Korea and Vietnam took 18.3%, 12.1% and 9.6% of China's exports of rare earth magnets in February 2026.", "China exported 5,120 tons of rare earth magnets in February 2026, of which 936 tons went to Germany."));
    expect(sets.filter((set) => set.startsWith("contradiction"))).toEqual([]);
  });
});
