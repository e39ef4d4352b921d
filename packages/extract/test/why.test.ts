// Why the reader thinks so: every span holds words of the text, every part that is told has a reason, and the reasons are the right ones.
import type { Claim, Why } from "@monazite/core";
import { describe, expect, it } from "vitest";
import { readText } from "../src/index.js";

const TEXT = `Magnet exports recover
2025-11-22 09:00 — Example Wire

China exported 5,473 tons of rare earth magnets in October 2025, up 15.8% year on year. Shipments to Japan rose to 226 tons. Japan is expected to use 9,000 tons of magnets by 2030, according to Example Institute.
`;
const reading = readText(TEXT);
const printed = (claim: Claim | undefined, part: Why["part"]): unknown[] => (claim?.why ?? []).filter((why) => why.part === part).map(({ reason, spans, entry }) => [reason, spans.map((span) => TEXT.slice(...span)).join("|"), entry]);
const claimOf = (figure: string): Claim | undefined => reading.claims.find((claim) => claim.figure?.printed === figure);

describe("why the reader thinks so", () => {
  it("leads from each part of a claim to its words and its entry", () => {
    const claim = claimOf("5,473 tons");
    expect(printed(claim, "value")).toEqual([["printed", "5,473 tons", "t"]]);
    expect(printed(claim, "metric")).toEqual([["word", "exported", "exports"]]);
    expect(printed(claim, "goods")).toEqual([["name", "rare earth magnets", "rare-earth-magnets"]]);
    expect(printed(claim, "stage")).toEqual([["good", "rare earth magnets", "rare-earth-magnets"]]);
    expect(printed(claim, "place")).toEqual([["name", "China", "CHN"]]);
    expect(printed(claim, "period")).toEqual([["date", "in October 2025", "2025-10-01/2025-10-31"]]);
    expect(printed(claim, "modality")).toEqual([["default", "", null]]);
  });

  it("leads from what is carried on to where it was named", () => {
    const claim = claimOf("226 tons");
    expect(printed(claim, "goods")).toEqual([["carried", "rare earth magnets", "rare-earth-magnets"]]);
    expect(printed(claim, "partner")).toEqual([["destination", "Japan", "JPN"]]);
    expect(printed(claim, "place")).toEqual([["carried", "China", "CHN"]]);
    expect(printed(claim, "period")).toEqual([["carried", "in October 2025", "2025-10-01/2025-10-31"]]);
  });

  it("names the word that looks ahead and the one who says so", () => {
    const claim = claimOf("9,000 tons");
    expect(printed(claim, "modality")).toEqual([["word", "expected", "expected"]]);
    expect(printed(claim, "attribution")).toEqual([["said", "Example Institute", null]]);
    expect(printed(claimOf("15.8%"), "change")).toEqual([["word", "year on year", "yoy"]]);
  });

  it("has a reason for every part that is told, with spans inside the text", () => {
    for (const claim of reading.claims) {
      const parts = new Set(claim.why?.map(({ part }) => part));
      const told: readonly (readonly [Why["part"], unknown])[] = [["value", true], ["metric", true], ["goods", claim.minerals.length > 0], ["stage", claim.stage], ["place", claim.place], ["partner", claim.partner], ["period", claim.period], ["change", claim.change], ["attribution", claim.attribution]];
      for (const [part, value] of told) expect([part, parts.has(part)]).toEqual([part, Boolean(value)]);
      for (const { spans } of claim.why ?? []) for (const [start, end] of spans) expect(0 <= start && start < end && end <= TEXT.length).toBe(true);
    }
  });
});
