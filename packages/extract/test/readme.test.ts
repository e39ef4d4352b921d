import { expect, it } from "vitest";
import { readText } from "../src/index.js";

it("reads the example of the README as the README says", () => {
  const [claim] = readText("Gallium exports fall again\nHarbour Wire, 3 June 2026\nChina's gallium exports to Germany fell by over 18% from a year earlier to 410 kg in April.").claims;
  expect(claim).toMatchObject({ metric: "export volume change", place: { id: "CHN" }, partner: { id: "DEU" }, period: { text: "2026-04" } });
  expect([claim?.figure?.comparator, claim?.figure?.value]).toEqual(["lt", -18]);
});
