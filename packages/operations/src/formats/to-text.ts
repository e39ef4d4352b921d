// Bytes of a file to the plain text that readings count in. What is plain already stays exactly as it is; the readers of the
// other formats are loaded when the first such file comes. Runs in the reading worker: files are untrusted.
import { ObservatoryError } from "@monazite/core";
import { checkedText, decodeSource, TEXT_LIMITS } from "../text/decode.js";
import { piecesText, type Piece } from "./piece.js";
import { afterProlog, isPdf, recognise } from "./recognise.js";

/**
 * @param path what to call it in a problem
 * @throws ObservatoryError what `decodeText` refuses, and `pdf-scanned`, `pdf-encrypted`, `file-unreadable`
 */
export async function toText(bytes: Uint8Array, path: string): Promise<string> {
  if (isPdf(bytes) && bytes.length <= TEXT_LIMITS.bytes) return written([await (await import("./pdf.js")).readPdf(bytes, path)], path);
  const text = decodeSource(bytes, path);
  const format = recognise(text);
  if (format === "plain") return checkedText(text, path);
  if (format === "xml") throw new ObservatoryError("file-unreadable", { path, format: "XML", reason: `root <${/^<([\w:.-]{1,60})/.exec(text.slice(afterProlog(text)))?.[1] ?? "?"}>` });
  try {
    return written(await readPieces(format, text), path);
  } catch (error) {
    // A file nested deeper than any written by people runs a reader out of its stack: wrong data, not a defect.
    if (error instanceof RangeError || (error instanceof Error && error.name === "FeedUnreadable")) throw new ObservatoryError("file-unreadable", { path, format, reason: error.message.slice(0, 200) }, { cause: error });
    throw error;
  }
}

/** A file of nothing but marks is a text that says nothing, not an empty file. */
function written(pieces: readonly Piece[], path: string): string {
  return checkedText(piecesText(pieces) || " ", path);
}

async function readPieces(format: "html" | "markdown" | "feed", text: string): Promise<readonly Piece[]> {
  if (format === "html") return [(await import("./html.js")).readHtml(text)];
  return format === "markdown" ? (await import("./markdown.js")).readMarkdown(text) : (await import("./feed.js")).readFeed(text);
}
