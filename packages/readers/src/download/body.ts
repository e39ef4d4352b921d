// What a body is, before anybody reads it as data.
import { ObservatoryError } from "@monazite/core";
import type { Answer, Call, Judged } from "./service.js";

/** Signs of a body that a problem quotes. */
const QUOTED = 160;

/** The JSON of a body; undefined when it is none, or breaks off. */
export function jsonIn(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes)) as unknown;
  } catch {
    return undefined;
  }
}

export function textIn(bytes: Uint8Array): string {
  return new TextDecoder("utf-8").decode(bytes);
}

export type Item = Readonly<Record<string, unknown>>;
export const isItem = (value: unknown): value is Item => typeof value === "object" && value !== null && !Array.isArray(value);

export const isMarkup = (bytes: Uint8Array): boolean => /^[\ufeff\s]*<(?:!doctype|html|head|body)/i.test(textIn(bytes.subarray(0, 400)));

/** The beginning of a body on one line. */
export function quoted(bytes: Uint8Array): string {
  return textIn(bytes.subarray(0, 4 * QUOTED)).replace(/\s+/g, " ").trim().slice(0, QUOTED);
}

export function unexpected({ url }: Call, { bytes, headers }: Answer): Judged {
  const found = isMarkup(bytes) ? `HTML (${/<title[^>]*>([^<]{0,80})/i.exec(textIn(bytes.subarray(0, 4000)))?.[1]?.trim() ?? "no title"})` : `${headers.get("content-type") ?? "no type"}: ${quoted(bytes)}`;
  return { kind: "fault", error: new ObservatoryError("download-unexpected", { url, found }) };
}

export function refused({ url }: Call, { status }: Answer, said: string): Judged {
  return { kind: "fault", error: new ObservatoryError("download-refused", { url, status, said: said.replace(/\s+/g, " ").slice(0, QUOTED) }) };
}
