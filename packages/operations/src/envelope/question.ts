// The canonical form of a question: what caches, cursors and figure ids are made of.
import type { Contract } from "@monazite/contracts";
import { ObservatoryError, sha256Hex } from "@monazite/core";

/** Own parameters in the contract's order, then the clocks; a text stands as its hash. Language, format and place in the list do not belong to it. */
export function canonicalInput(contract: Contract, wire: Readonly<Record<string, string>>, clocks: { readonly asOf?: string | undefined; readonly recordedAsOf?: string | undefined } = {}): Record<string, string> {
  const input: Record<string, string> = {};
  for (const name of Object.keys(contract.input.shape)) {
    const value = wire[name];
    if (value !== undefined) input[name] = name === contract.text || name === contract.file ? `sha256:${sha256Hex(value)}` : value;
  }
  if (clocks.asOf !== undefined) input["asOf"] = clocks.asOf;
  if (clocks.recordedAsOf !== undefined) input["recordedAsOf"] = clocks.recordedAsOf;
  return input;
}

export function questionText(name: string, input: Readonly<Record<string, string>>): string {
  const query = new URLSearchParams(input).toString();
  return query ? `${name}?${query}` : name;
}

/** `question#/rows/item@dataVersion`: the question, the pointer into its answer, the data it was answered from. */
export function figureId(question: string, pointer: string, dataVersion: string): string {
  return `${question}#${pointer}@${dataVersion}`;
}

export interface FigurePointer {
  readonly name: string;
  readonly input: Readonly<Record<string, string>>;
  /** The list in the answer that holds the item. */
  readonly rows: string;
  readonly itemId: string;
  readonly dataVersion: string;
}

/** Null when the text is no figure id. */
export function parseFigureId(id: string): FigurePointer | null {
  const match = /^([a-z-]+)(?:\?([^#]*))?#\/([a-zA-Z]+)\/([^@/]+)@([0-9a-f]{16})$/.exec(id);
  if (!match) return null;
  const [, name = "", query = "", rows = "", itemId = "", dataVersion = ""] = match;
  return { name, input: Object.fromEntries(new URLSearchParams(query)), rows, itemId, dataVersion };
}

/** A cursor names the last row shown and the data it was shown from; it is opaque to callers. */
export function cursorOf(question: string, dataVersion: string, after: string): string {
  return Buffer.from(JSON.stringify([sha256Hex(question).slice(0, 8), dataVersion, after])).toString("base64url");
}

/** @throws ObservatoryError `cursor-unreadable` when it is of another question or other data */
export function readCursor(cursor: string, question: string, dataVersion: string): string {
  const [asked, version, after] = parts(cursor);
  if (asked === sha256Hex(question).slice(0, 8) && version === dataVersion && typeof after === "string") return after;
  throw new ObservatoryError("cursor-unreadable", { cursor: cursor.slice(0, 60) });
}

function parts(cursor: string): readonly unknown[] {
  try {
    const value: unknown = JSON.parse(Buffer.from(cursor, "base64url").toString("utf8"));
    return Array.isArray(value) ? value : [];
  } catch {
    return [];
  }
}
