// A request to parameters: the query as it is written, once each; a text from a JSON body or from the body itself.
import type { Contract } from "@monazite/contracts";
import { ObservatoryError } from "@monazite/core";
import { checkedText, textOf, type Context as Answering } from "@monazite/operations";
import type { Context } from "hono";

export const LIMITS = {
  /** Bytes of a body: a text of the largest size, escaped. */
  body: 10_000_000,
  /** Bytes of a file of statistics, which is not held but laid down while it comes: a zip of twenty years of trade. */
  file: 20_000_000_000,
  /** Characters of the query. */
  query: 8_000,
  parameters: 50,
} as const;

/** Types of a body that is a file. Which format it has is told by its content, whatever the type says. */
export const FILE_TYPES = ["text/plain", "text/html", "text/markdown", "application/xhtml+xml", "application/rss+xml", "application/atom+xml", "application/xml", "text/xml", "application/pdf", "application/octet-stream"] as const;

const TAKEN = ["application/json", ...FILE_TYPES].join(", ");

/** @throws ObservatoryError `query-too-large`, `parameter-invalid`, `body-unreadable` or `media-type-unsupported` */
export function wireQuery(c: Context): Record<string, string> {
  const search = new URL(c.req.url).search;
  if (search.length > LIMITS.query) throw new ObservatoryError("query-too-large", { characters: search.length, limit: LIMITS.query });
  // A null prototype: "__proto__" is an unknown parameter like any other.
  const wire = Object.create(null) as Record<string, string>;
  const given = [...new URLSearchParams(search)];
  if (given.length > LIMITS.parameters) throw new ObservatoryError("query-too-large", { characters: search.length, limit: LIMITS.query });
  for (const [name, value] of given) {
    if (name in wire) throw new ObservatoryError("parameter-invalid", { name: name.slice(0, 80), value: value.slice(0, 80), reason: "given twice" });
    wire[name] = value;
  }
  return wire;
}

/** The text of a POST, as the contract's text parameter: a JSON `text` as it stands, a file as its plain text. */
export async function wireText(c: Context, contract: Contract & { readonly text: string }, toText: Answering["toText"]): Promise<Record<string, string>> {
  const type = (c.req.header("content-type") ?? "application/octet-stream").split(";")[0]?.trim().toLowerCase() ?? "";
  const bytes = new Uint8Array(await c.req.arrayBuffer());
  if (FILE_TYPES.some((one) => one === type)) return { [contract.text]: await textOf(bytes, "body", toText) };
  if (type !== "application/json") throw new ObservatoryError("media-type-unsupported", { type: type.slice(0, 80), allowed: TAKEN });
  const body = parseJson(bytes);
  const unknown = Object.keys(body).find((name) => name !== contract.text);
  if (unknown !== undefined) throw new ObservatoryError("parameter-unknown", { name: unknown.slice(0, 80), allowed: contract.text, suggestion: contract.text });
  const text = body[contract.text];
  if (text === undefined) throw new ObservatoryError("parameter-missing", { name: contract.text });
  if (typeof text !== "string") throw new ObservatoryError("parameter-invalid", { name: contract.text, value: typeof text, reason: "must be a string" });
  return { [contract.text]: checkedText(text, "body") };
}

/** The parameters of a POST without a text, when it brings them as a JSON object of strings rather than in the query. */
export async function wireFields(c: Context): Promise<Record<string, string>> {
  const bytes = new Uint8Array(await c.req.arrayBuffer());
  if (bytes.length === 0) return {};
  const fields = Object.create(null) as Record<string, string>;
  for (const [name, value] of Object.entries(parseJson(bytes))) {
    if (typeof value !== "string") throw new ObservatoryError("parameter-invalid", { name: name.slice(0, 80), value: typeof value, reason: "must be a string" });
    fields[name] = value;
  }
  return fields;
}

function parseJson(bytes: Uint8Array): Readonly<Record<string, unknown>> {
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch (error) {
    throw new ObservatoryError("body-unreadable", { reason: error instanceof SyntaxError ? "not JSON" : "not UTF-8" }, { cause: error });
  }
  if (typeof value !== "object" || value === null || Array.isArray(value)) throw new ObservatoryError("body-unreadable", { reason: "not a JSON object" });
  return value as Readonly<Record<string, unknown>>;
}
