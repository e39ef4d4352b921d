// Bytes of unknown origin to text: by byte order mark, then strict UTF-8, then the encoding a page declares, then strict GB18030;
// otherwise refused.
// A replacement character never gets in: what cannot be decoded is a problem with its offset.
import { ObservatoryError } from "@monazite/core";

export const TEXT_LIMITS = {
  /** Bytes of one text. */
  bytes: 8_000_000,
  /** Characters of one line: longer ones are no prose, and no reader should be fed them. */
  line: 1_000_000,
} as const;

/** First bytes of files that are often mistaken for text, and what they are. */
const SIGNATURES: readonly (readonly [string, readonly number[]])[] = [
  ["PDF", [0x25, 0x50, 0x44, 0x46]],
  ["ZIP or Office document", [0x50, 0x4b, 0x03, 0x04]],
  ["gzip", [0x1f, 0x8b]],
  ["PNG image", [0x89, 0x50, 0x4e, 0x47]],
  ["JPEG image", [0xff, 0xd8, 0xff]],
  ["Word document", [0xd0, 0xcf, 0x11, 0xe0]],
];

/**
 * @param path what to call it in a problem
 * @throws ObservatoryError `file-empty`, `file-too-large`, `file-binary`, `encoding-unreadable` or `line-too-long`
 */
export function decodeText(bytes: Uint8Array, path: string): string {
  return checkedText(decodeSource(bytes, path), path);
}

/** Text or markup, before it is known which: a page may stand on one long line. @throws like `decodeText`, but for lines */
export function decodeSource(bytes: Uint8Array, path: string): string {
  if (bytes.length === 0) throw new ObservatoryError("file-empty", { path });
  if (bytes.length > TEXT_LIMITS.bytes) throw new ObservatoryError("file-too-large", { path, bytes: bytes.length, limit: TEXT_LIMITS.bytes });
  const signature = SIGNATURES.find(([, head]) => head.every((byte, index) => bytes[index] === byte));
  if (signature) throw new ObservatoryError("file-binary", { path, found: signature[0] });
  return decoded(bytes, path);
}

/** The checks a text needs however it came: not empty, not too long, no control characters, no endless line. */
export function checkedText(text: string, path: string): string {
  if (text.length > TEXT_LIMITS.bytes) throw new ObservatoryError("file-too-large", { path, bytes: text.length, limit: TEXT_LIMITS.bytes });
  refuseControls(text, path);
  if (text.trim() === "") throw new ObservatoryError(text === "" ? "file-empty" : "text-empty", text === "" ? { path } : {});
  let line = 1;
  for (let start = 0; start <= text.length; line++) {
    const newline = text.indexOf("\n", start);
    const end = newline < 0 ? text.length : newline;
    if (end - start > TEXT_LIMITS.line) throw new ObservatoryError("line-too-long", { path, line, characters: end - start, limit: TEXT_LIMITS.line });
    start = end + 1;
  }
  return text;
}

function refuseControls(text: string, path: string): void {
  const control = /[\u0000-\u0008\u000e-\u001f]/u.exec(text); // eslint-disable-line no-control-regex -- looking for exactly these
  if (control) throw new ObservatoryError("file-binary", { path, found: `control character U+${(text.codePointAt(control.index) ?? 0).toString(16).padStart(4, "0").toUpperCase()}` });
}

function decoded(bytes: Uint8Array, path: string): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return strict("utf-16le", bytes, path);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return strict("utf-16be", bytes, path);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return strict(declaredEncoding(bytes) ?? "gb18030", bytes, path);
  }
}

/** What the head of a page or of an XML file says about its encoding, when this machine knows it. */
function declaredEncoding(bytes: Uint8Array): string | null {
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, 1024));
  const [, label] = /<(?:meta|\?xml)\b[^>]{0,200}?(?:charset|encoding)\s*=\s*["']?([\w-]{2,30})/i.exec(head) ?? [];
  try {
    return label === undefined ? null : new TextDecoder(label).encoding;
  } catch {
    return null;
  }
}

function strict(encoding: string, bytes: Uint8Array, path: string): string {
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    // Random bytes often happen to be valid GB18030. Real Chinese text is mostly ASCII and common characters.
    if (encoding !== "gb18030" || looksWritten(text)) return text;
  } catch {
    // told below, with the place
  }
  throw new ObservatoryError("encoding-unreadable", { path, offset: firstBadByte(bytes) });
}

/** At least nine in ten characters are ASCII, CJK ideographs or CJK and full-width punctuation. */
function looksWritten(text: string): boolean {
  let plain = 0;
  let all = 0;
  for (const sign of text) {
    all++;
    if (/[\t\n\r\u0020-\u007e\u2010-\u2026\u3000-\u303f\u3400-\u9fff\uff00-\uffee\u{20000}-\u{323af}]/u.test(sign)) plain++;
  }
  return plain >= all * 0.9;
}

/** Where strict UTF-8 first fails. */
function firstBadByte(bytes: Uint8Array): number {
  let [good, bad] = [0, bytes.length];
  while (good + 1 < bad) {
    const middle = (good + bad) >> 1;
    if (isUtf8Prefix(bytes.subarray(0, middle))) good = middle;
    else bad = middle;
  }
  return good;
}

function isUtf8Prefix(bytes: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}
