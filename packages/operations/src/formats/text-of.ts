// Bytes to text where they come in: what is plain already costs no worker, everything else goes to one.
import type { Context } from "../context.js";
import { checkedText, decodeSource } from "../text/decode.js";
import { isPdf, recognise } from "./recognise.js";

/**
 * @param toText the reader of other formats, under limits
 * @throws ObservatoryError what `toText` of the operations throws
 */
export async function textOf(bytes: Uint8Array, path: string, toText: Context["toText"]): Promise<string> {
  if (isPdf(bytes)) return toText(bytes, path);
  const text = decodeSource(bytes, path);
  return recognise(text) === "plain" ? checkedText(text, path) : toText(bytes, path);
}
