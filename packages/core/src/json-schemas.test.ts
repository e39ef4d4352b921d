import { describe, expect, it } from "vitest";
import { RECORD_NAMES, recordJsonSchema } from "./schemas.js";

describe("recordJsonSchema", () => {
  it.each(RECORD_NAMES)("describes a %s as a closed object of JSON Schema 2020-12", (name) => {
    const schema = recordJsonSchema(name);
    expect(schema["$schema"]).toBe("https://json-schema.org/draft/2020-12/schema");
    expect(schema).toMatchObject({ type: "object", additionalProperties: false });
    expect(JSON.parse(JSON.stringify(schema))).toEqual(schema);
  });
  it("asks of an observation what a reader needs", () => {
    expect(recordJsonSchema("observation")["required"]).toEqual(expect.arrayContaining(["key", "period", "figure", "gap", "status", "basis", "sourceId"]));
  });
});
