// Pieces in voices the development sets do not have, each with the claims an analyst would sign. voices/README.md tells what they are.
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Claim } from "@monazite/core";
import { readText } from "../src/index.js";
import { figureLine } from "./sentence.js";

const read = (name: string): string => readFileSync(new URL(`voices/${name}`, import.meta.url), "utf8");

/** "1.2 | eq 20 t | export volume | gallium | trade | CHN>DEU | 2026-04". */
function claimLine(claim: Claim): string {
  const area = `${claim.place?.id ?? claim.place?.name ?? "-"}>${claim.partner?.id ?? "-"}`;
  return [claim.statement, figureLine(claim), claim.metric, claim.minerals.join("+") || "-", claim.stage ?? "-", area, claim.period?.text ?? "-", ...(claim.change?.base ? [claim.change.base] : [])].join(" | ");
}

describe.each(["digest-page", "wire", "customs", "column", "company", "ministry", "oped"])("%s", (name) => {
  const reading = readText(read(`${name}.txt`));
  const lines = reading.claims.map(claimLine);

  it.each(read(`${name}.expected.txt`).trim().split("\n"))("tells %s", (line) => expect(lines).toContain(line));

  it("raises no false alarm about its sums", () => expect(reading.warnings.filter(({ kind }) => /arithmetic|unit|share/.test(kind))).toEqual([]));
});
