import { describe, expect, it } from "vitest";
import { z } from "zod";
import { EnvelopeParams } from "./envelope.js";
import { contracts, type Contract } from "./index.js";

describe.each(Object.values<Contract>(contracts))("$name", (contract) => {
  it("says in both languages what it answers", () => {
    expect(contract.summary.en).toMatch(/^[A-Z][^\u4e00-\u9fff]+$/);
    expect(contract.summary.zh).toMatch(/[\u4e00-\u9fff]/);
  });

  it("has two examples that its input takes", () => {
    expect(contract.examples.length).toBeGreaterThanOrEqual(2);
    for (const { input, note } of contract.examples) {
      expect(contract.input.safeParse(input), note.en).toMatchObject({ success: true });
    }
  });

  it("takes strings only, and nothing it does not name", () => {
    const { properties = {}, additionalProperties } = z.toJSONSchema(contract.input, { io: "input" });
    expect(additionalProperties).toBe(false);
    for (const property of Object.values(properties)) expect(property).toMatchObject({ type: "string" });
  });

  it("shares no name with the envelope, and names its argument, text and rows rightly", () => {
    expect(Object.keys(contract.input.shape).filter((name) => name in EnvelopeParams.shape)).toEqual([]);
    expect(contract.output.shape).not.toHaveProperty("meta");
    if (contract.argument !== null) expect(contract.input.shape).toHaveProperty(contract.argument);
    if (contract.further !== null) expect([contract.argument, contract.input.shape]).toEqual([expect.any(String), expect.objectContaining({ [contract.further]: expect.anything() as unknown })]);
    if (contract.text !== null) expect(contract.input.shape).toHaveProperty(contract.text);
    for (const list of contract.lists) expect(contract.output.shape[list]).toBeInstanceOf(z.ZodArray);
    if (contract.rows !== null) expect(contract.output.shape[contract.rows]).toBeInstanceOf(z.ZodArray);
  });
});
