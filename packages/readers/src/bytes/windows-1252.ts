// Windows-1252, decoded by our own table: some versions of Node decode its bytes 80 to 9F as control characters (seen 2026-11-24 on 20.20).

/** The signs of the bytes 80 to 9F; five of them are none. */
const HIGH = "€\u0000‚ƒ„…†‡ˆ‰Š‹Œ\u0000Ž\u0000\u0000‘’“”•–—˜™š›œ\u0000žŸ";

/** Null when a byte is no sign of the encoding. */
export function decodeWindows1252(bytes: Uint8Array): string | null {
  const parts: string[] = [];
  for (let from = 0; from < bytes.length; from += 8192) {
    const part = Array.from(bytes.subarray(from, from + 8192), (byte) => (byte >= 0x80 && byte <= 0x9f ? (HIGH[byte - 0x80] ?? "") : String.fromCharCode(byte)));
    parts.push(part.join(""));
    if (bytes.subarray(from, from + 8192).some((byte) => byte >= 0x80 && byte <= 0x9f && HIGH[byte - 0x80] === "\u0000")) return null;
  }
  return parts.join("");
}
