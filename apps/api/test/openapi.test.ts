import { describe, expect, it } from "vitest";
import { openApiDocument } from "../src/openapi.js";

const text = JSON.stringify(openApiDocument("1", true));
const { components: { schemas } } = JSON.parse(text) as { components: { schemas: Record<string, { type?: string }> } };

describe("the description of the API", () => {
  it("writes each record once and refers to it: every reference leads somewhere, and no inner definition is left", () => {
    const references = [...text.matchAll(/"\$ref":"([^"]+)"/g)].map(([, to = ""]) => to);
    expect(references.length).toBeGreaterThan(50);
    for (const reference of new Set(references)) expect(Object.keys(schemas), reference).toContain(reference.replace("#/components/schemas/", ""));
    expect(text).not.toContain("$defs");
    expect(Object.keys(schemas)).toEqual(expect.arrayContaining(["Meta", "Problem", "Observation", "Claim", "PolicyEvent"]));
  });
});
