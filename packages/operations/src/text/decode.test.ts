import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkedText, decodeText, TEXT_LIMITS } from "./decode.js";

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const utf16le = (text: string): Uint8Array => new Uint8Array([0xff, 0xfe, ...Array.from(text).flatMap((sign) => Array.from({ length: sign.length }, (_, i) => sign.charCodeAt(i)).flatMap((unit) => [unit & 0xff, unit >> 8]))]);

describe("decodeText", () => {
  it("reads UTF-8 with and without a byte order mark", () => {
    expect(decodeText(utf8("镨钕 270,000 t"), "a.txt")).toBe("镨钕 270,000 t");
    expect(decodeText(new Uint8Array([0xef, 0xbb, 0xbf, ...utf8("镝")]), "a.txt")).toBe("镝");
  });

  it("reads UTF-16 by its mark", () => {
    expect(decodeText(utf16le("稀土 58 %"), "a.txt")).toBe("稀土 58 %");
  });

  it("reads GB18030, four-byte characters included", () => {
    // Bytes written by Python's codec; 𬭊 (dubnium) takes four of them.
    expect(decodeText(new Uint8Array([0xcf, 0xa1, 0xcd, 0xc1, 0xef, 0xe8, 0x99, 0x33, 0xa8, 0x38, 0xb3, 0xf6, 0xbf, 0xda]), "a.txt")).toBe("稀土镨𬭊出口");
  });

  it("gives back any text it was given in UTF-8, unless it is empty or not text", () => {
    fc.assert(fc.property(fc.string({ unit: "grapheme", minLength: 1 }).filter((text) => text.trim() !== "" && !/[\u0000-\u0008\u000e-\u001f\ufeff]/u.test(text)), (text) => { // eslint-disable-line no-control-regex -- what decodeText refuses
      expect(decodeText(utf8(text), "a.txt")).toBe(text);
    }));
  });

  it("says what is wrong with the rest", () => {
    const codeOf = (bytes: Uint8Array): unknown => { try { return decodeText(bytes, "a.txt"); } catch (error) { return (error as { code: string }).code; } };
    expect(codeOf(new Uint8Array())).toBe("file-empty");
    expect(codeOf(utf8("  \n"))).toBe("text-empty");
    expect(codeOf(utf8("%PDF-1.7 ..."))).toBe("file-binary");
    expect(codeOf(utf8("a\u0000b"))).toBe("file-binary");
    expect(codeOf(new Uint8Array([0x61, 0xff, 0x62]))).toBe("encoding-unreadable");
    expect(codeOf(new Uint8Array(TEXT_LIMITS.bytes + 1).fill(0x61))).toBe("file-too-large");
    expect(codeOf(utf8(`short\n${"x".repeat(TEXT_LIMITS.line + 1)}`))).toBe("line-too-long");
  });

  it("names the byte where the encoding breaks and the line that is too long", () => {
    expect(() => decodeText(new Uint8Array([...utf8("稀土"), 0xff, 0xff]), "a.txt")).toThrow(expect.objectContaining({ facts: { path: "a.txt", offset: 6 } }));
    expect(() => checkedText(`one\ntwo\n${"x".repeat(TEXT_LIMITS.line + 1)}`, "a.txt")).toThrow(expect.objectContaining({ facts: expect.objectContaining({ line: 3 }) as object }));
  });
});
