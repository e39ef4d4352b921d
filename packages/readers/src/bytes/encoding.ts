// Bytes of a table to text, strictly: by byte order mark, then UTF-8, then GB18030 when every byte of it is valid and it reads as Chinese, then what the
// publisher is known to write. A replacement character never gets in.
import { Refusal } from "../problem.js";
import { decodeWindows1252 } from "./windows-1252.js";

export interface Decoded {
  readonly text: string;
  readonly encoding: string;
}

/** Encodings that a person may name, by the names that every browser knows. */
export const ENCODINGS = ["utf-8", "utf-16le", "utf-16be", "gb18030", "big5", "windows-1252", "windows-1250", "windows-1251", "shift_jis", "euc-kr"] as const;

/** The text in the encoding that a person named, or nothing at all: bytes that are not of it are told. @throws Refusal `encoding` */
export function decodeAs(encoding: (typeof ENCODINGS)[number], bytes: Uint8Array): Decoded {
  return strictly(encoding, bytes) ?? refuse(bytes);
}

/**
 * @param known from the bytes as Latin letters, the encoding that their publisher uses and does not declare (windows-1252), or null
 * @throws Refusal `encoding`
 */
export function decodeTable(bytes: Uint8Array, known: (latin: string) => string | null = () => null): Decoded {
  const marked = byMark(bytes);
  if (marked) return strictly(marked, bytes) ?? refuse(bytes);
  const utf8 = strictly("utf-8", bytes);
  if (utf8) return utf8;
  const declared = known(new TextDecoder("latin1").decode(bytes.subarray(0, 100_000)));
  return chinese(bytes) ?? (declared === null ? null : strictly(declared, bytes)) ?? refuse(bytes);
}

function byMark(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return "utf-8";
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  // Latin letters without a mark: every second byte is zero.
  const zeros = [0, 1].map((odd) => count(bytes.subarray(0, 400), odd));
  const half = Math.min(bytes.length, 400) / 2;
  if (half >= 8 && (zeros[0] ?? 0) > half * 0.9) return "utf-16be";
  if (half >= 8 && (zeros[1] ?? 0) > half * 0.9) return "utf-16le";
  return null;
}

function count(bytes: Uint8Array, odd: number): number {
  let zeros = 0;
  for (let at = odd; at < bytes.length; at += 2) if (bytes[at] === 0) zeros++;
  return zeros;
}

function strictly(encoding: string, bytes: Uint8Array): Decoded | null {
  if (encoding === "windows-1252") {
    const text = decodeWindows1252(bytes);
    return text === null ? null : { text, encoding };
  }
  try {
    return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes), encoding };
  } catch {
    return null;
  }
}

/**
 * Almost any bytes are valid GB18030, so it must also read as Chinese: most of its wide signs are common ideographs, and most of them stand beside another. An
 * accented letter of another encoding and the letter behind it make one ideograph within a word ("Türkiye" becomes "T黵kiye").
 */
function chinese(bytes: Uint8Array): Decoded | null {
  const decoded = strictly("gb18030", bytes);
  if (!decoded) return null;
  const wide = [...decoded.text].filter((sign) => sign > "\u007f");
  const han = wide.filter((sign) => /[\u4e00-\u9fa5\u3000-\u303f\uff00-\uffef]/u.test(sign));
  const within = decoded.text.match(/(?<=[A-Za-z])[^\u0000-\u007f](?=[A-Za-z])/gu)?.length ?? 0; // eslint-disable-line no-control-regex -- all that is not ASCII
  return wide.length > 0 && han.length >= wide.length * 0.8 && within * 2 < wide.length ? decoded : null;
}

function refuse(bytes: Uint8Array): never {
  const text = new TextDecoder("utf-8").decode(bytes);
  const at = text.indexOf("\ufffd");
  throw new Refusal("encoding", "", at < 0 ? {} : { line: text.slice(0, at).split(/\r\n|\n|\r/).length });
}
