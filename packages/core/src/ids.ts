// Identifiers that follow from content: the same text, sentence or row has the same id wherever it is read.
// Nothing here is random and nothing depends on the clock.
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";

declare const brand: unique symbol;
type Id<Name extends string> = string & { readonly [brand]?: Name };

/** SHA-256 of the whole text as UTF-8, 64 hex digits. */
export type TextId = Id<"TextId">;
/** "doc_" and 16 hex digits of the hash of the document's own text, so a page and a lone piece agree. */
export type DocumentId = Id<"DocumentId">;
export type ClaimId = Id<"ClaimId">;
export type EventId = Id<"EventId">;
export type ObservationId = Id<"ObservationId">;
export type VerdictId = Id<"VerdictId">;
export type SourceId = Id<"SourceId">;

/** SHA-256 as 64 lower-case hex digits; text is hashed as UTF-8. */
export function sha256Hex(content: string | Uint8Array): string {
  return bytesToHex(hashOf(content));
}

/** Ids are made of short parts by the thousand: where those are ASCII, they are written over each other and not into a new array each. */
const room = new Uint8Array(512);

function hashOf(content: string | Uint8Array): Uint8Array {
  if (typeof content !== "string") return sha256(content);
  return sha256(asciiOf(content) ?? utf8ToBytes(content));
}

function asciiOf(text: string): Uint8Array | null {
  if (text.length > room.length) return null;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code > 0x7f) return null;
    room[at] = code;
  }
  return room.subarray(0, text.length);
}

/**
 * The prefixes of short ids, and which id evidence takes for such a thing: its own; the `figureId` beside its derivation, where a formula was filled in for
 * it; or those that stand in its row, where it is made of others.
 */
export const ID_PREFIXES = {
  obs: "own", clm: "own", cor: "own", iea: "own", imp: "own",
  bal: "computed", cnc: "computed", dep: "computed", mir: "computed", rsk: "computed",
  agr: "made", brf: "made", cfl: "made", cmp: "made", doc: "made", evt: "made", rev: "made", tbl: "made", vdt: "made",
} as const;
export type IdPrefix = keyof typeof ID_PREFIXES;

/**
 * A short id made of what a thing is: prefix, underscore, first 16 hex digits of the hash of the parts.
 * Parts are joined by a unit separator, which never occurs in printed text, so ["a b"] and ["a", "b"] differ.
 *
 * @example contentId("doc", ["some text"]) // "doc_" + 16 hex digits
 */
export function contentId(prefix: IdPrefix, parts: readonly (string | number | null)[]): string {
  return `${prefix}_${bytesToHex(hashOf(parts.map((part) => part ?? "\u0000").join("\u001f")).subarray(0, 8))}`;
}
