// From parameters as written to parameters as meant. Unknown ones are refused by name, with the nearest known one.
import { EnvelopeParams, type Contract, type EnvelopeInput } from "@monazite/contracts";
import { ObservatoryError } from "@monazite/core";
import type { z } from "zod";
import { nearest } from "../names/nearest.js";

export interface ParsedQuestion {
  readonly envelope: EnvelopeInput;
  readonly input: Readonly<Record<string, unknown>>;
}

/**
 * @throws ObservatoryError `parameter-unknown`, `parameter-missing` or `parameter-invalid`
 */
export function parseWireInput(contract: Contract, wire: Readonly<Record<string, string>>): ParsedQuestion {
  const own = Object.keys(contract.input.shape);
  const shared = Object.keys(EnvelopeParams.shape);
  for (const name of Object.keys(wire)) {
    if (own.includes(name) || shared.includes(name)) continue;
    throw new ObservatoryError("parameter-unknown", { name, allowed: [...own, ...shared].join(", "), suggestion: nearest(name, [...own, ...shared]) });
  }
  return {
    envelope: parse(EnvelopeParams, pick(wire, shared)),
    input: parse(contract.input, pick(wire, own)),
  };
}

function pick(wire: Readonly<Record<string, string>>, names: readonly string[]): Record<string, string> {
  return Object.fromEntries(Object.entries(wire).filter(([name]) => names.includes(name)));
}

function parse<S extends z.ZodType>(schema: S, value: Record<string, string>): z.output<S> {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  const name = String(issue?.path[0] ?? "");
  const given = value[name];
  if (given === undefined) throw new ObservatoryError("parameter-missing", { name });
  throw new ObservatoryError("parameter-invalid", { name, value: given.slice(0, 80), reason: issue?.message ?? "not valid" });
}
