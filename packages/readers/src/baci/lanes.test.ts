// The law of the two ways through BACI: read piece by piece, plain rows by their bytes, a table gives exactly what the careful reader gives that holds it
// whole; and where the pieces are cut changes nothing.
import { rowsOf } from "@monazite/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { FileSource } from "../bytes/source.js";
import { isQuarantine } from "../problem.js";
import { readPieces, type ReadMember } from "../read-pieces.js";
import { collected } from "../read-file.js";
import { headersOf } from "../table/header.js";
import { recordEnd } from "../table/record-bytes.js";
import { recordsOf } from "../table/records.js";
import { rowsUnder } from "../table/rows.js";
import { readBaci } from "./careful.js";
import { pourBaci } from "./pour.js";

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Bytes in pieces of the given sizes, over and over. */
async function* cut(bytes: Uint8Array, sizes: readonly number[]): AsyncGenerator<Uint8Array> {
  for (let at = 0, n = 0; at < bytes.length; n++) {
    const size = sizes[n % sizes.length] ?? 1;
    yield await Promise.resolve(bytes.slice(at, at + size));
    at += size;
  }
}

const told = ({ table, refusal }: Pick<ReadMember, "table" | "refusal">) => refusal ?? {
  flows: table?.flows.flatMap((batch) => rowsOf(batch)).sort((a, b) => Number(a["line"]) - Number(b["line"])), rows: table?.rows, edition: table?.edition.id,
  // A repeat is told where it is met by one way, at the end by the other.
  problems: table?.problems.map((problem) => JSON.stringify(problem)).sort(),
};

const PLAIN_HEADER = "t,i,j,k,v,q";

/** The same table both ways; the second in pieces of `sizes`. */
async function bothWays(text: string, sizes: readonly number[]) {
  const header = headersOf(text).find(({ names }) => names.join(",") === PLAIN_HEADER);
  if (!header) throw new Error("no header");
  const rest = { header, sample: text.slice(header.end), above: "", around: new Map<string, string>(), name: "x.csv", options: { edition: "e" } };
  const refused = (error: unknown) => ({ table: null, refusal: { code: (error as { code: string }).code } as never });
  let careful;
  try {
    const table = readBaci({ ...rest, sha256: "", rows: (columns, tell) => rowsUnder(text, header, columns, tell) });
    careful = told({ table, refusal: null });
  } catch (error) {
    careful = told(refused(error));
  }
  const bytes = bytesOf(text);
  const poured = await collected(async function* () {
    try {
      const table = yield* pourBaci({ ...rest, bind: () => undefined, start: bytesOf(text.slice(0, header.end)).length, atOnce: 1, chunks: () => cut(bytes, sizes), sha256: () => "" });
      yield { member: { name: "x", taken: null, table, refusal: null } };
    } catch (error) {
      yield { member: { name: "x", taken: null, ...refused(error) } };
    }
  }());
  return { careful, poured: told(poured[0] ?? { table: null, refusal: null }) };
}

const number = fc.oneof({ weight: 6, arbitrary: fc.integer({ min: 0, max: 10 ** 9 }).map((n) => (n / 1000).toFixed(3)) }, { weight: 2, arbitrary: fc.constantFrom("0", "1", "12.5", "7.25", "  3.125", "4 ", "999999999.999") },
  { weight: 2, arbitrary: fc.constantFrom("", "NA", " NA", "NAN", "-1", "1e3", "1.2345", ".5", "5.", "1000000000", "9999999999999", "1,5", "12.5 kg", "NaN", "0x1F", "١٢", "1 2", "+1") });
const cells = fc.tuple(
  fc.oneof({ weight: 9, arbitrary: fc.constantFrom("2021", "2022") }, fc.constantFrom("1987", "2036", "202", "20221", "x", " 2022")),
  fc.oneof({ weight: 9, arbitrary: fc.constantFrom("156", "392", "842", "4", "004", "490", "36") }, fc.constantFrom("999", "0", "1560", "CHN", " 156")),
  fc.oneof({ weight: 9, arbitrary: fc.constantFrom("276", "410", "704", "840") }, fc.constantFrom("156", "841", "", "JPN")),
  fc.oneof({ weight: 9, arbitrary: fc.constantFrom("850511", "280530") }, fc.constantFrom("10121", "8505", "850511.0", "'850511", "8505.11", "abc")),
  number, number,
);
const line = fc.oneof(
  { weight: 12, arbitrary: cells.map((row) => row.join(",")) },
  fc.constantFrom("", "   ", ",,,,,", "2022,156,392", "2022,156,392,850511,1,2,3", '"2022","156","392","850511","1","2"', '2022,156,"39\n2",850511,1,1', '2022,156,392,85"0511,1,1', '2022,156,392,"850511"x,1,1', "2022,156,392,850511,1\u0000,1", "稀土,156,392,850511,1,1", '"a""b",156,392,850511,1,1'),
);
const table = fc.tuple(fc.array(line, { maxLength: 12 }), fc.constantFrom("\n", "\r\n", "\r"), fc.boolean(), fc.constantFrom("", "Source: somebody\n\n")).map(([lines, end, closed, preamble]) => preamble + [PLAIN_HEADER, ...lines].join(end) + (closed ? end : ""));

describe("BACI read piece by piece", () => {
  it("gives what the careful reader gives, for every table and wherever it is cut", async () => {
    await fc.assert(fc.asyncProperty(table, fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 5 }), async (text, sizes) => {
      const { careful, poured } = await bothWays(text, sizes);
      expect(poured).toEqual(careful);
    }), { numRuns: 1500 });
  });

  it("doubts a quantity of 0 beside money either way, and tells once of how many", async () => {
    const rows = ["2022,156,392,850511,1.5,0", "2022,156,842,850511,0.001,0.000", '"2022",156,276,850511,3,0', "2022,156,410,850511,0,0", "2022,156,704,850511,2,NA", "2022,156,36,850511,2,0.001"];
    const { careful, poured } = await bothWays([PLAIN_HEADER, ...rows].join("\n"), [7]);
    expect(poured).toEqual(careful);
    expect("flows" in poured && [poured.flows?.map(({ tonnes, quality }) => [tonnes, quality]), poured.problems]).toEqual([[[0, "suspicious"], [0, "suspicious"], [0, "suspicious"], [0, "reported"], [null, "missing"], [0.001, "reported"]], [JSON.stringify({ code: "quantity-suspicious", line: 2, column: "q", raw: "3 rows: 0 t beside a value" })]]);
  });

  it("gives it for more rows than a block or a batch holds, some of them there twice or not plain", async () => {
    const places = ["156", "392", "842", "276", "410", "704", "36", "76"];
    const rows = Array.from({ length: 266_000 }, (_, n) => {
      const code = String(10_000 + (n % 4999) * 7).padStart(6, "0");
      const pair = Math.floor(n / 4999);
      const row = `2022,${places[pair % 8] ?? ""},${places[(pair + 1 + Math.floor(pair / 8)) % 8] ?? ""},${code},${n}.125,${n % 3 === 0 ? "NA" : `${n}.5`}`;
      return n % 997 === 0 ? row.replace("2022", '"2022"') : row;
    });
    for (const [from, to, tail] of [[3, 9, ""], [100, 4100, ""], [5000, 264_000, "9"], [7, 265_990, ""]] as const) rows[to] = (rows[from] ?? "") + tail;
    const { careful, poured } = await bothWays([PLAIN_HEADER, ...rows].join("\n"), [1_000_000]);
    expect(poured).toEqual(careful);
    expect(poured).toMatchObject({ rows: { read: 266_000, accepted: 265_995 } });
  });

  it("refuses an open quote as the careful reader does, wherever it is cut", async () => {
    await fc.assert(fc.asyncProperty(table, fc.integer({ min: 1, max: 40 }), async (text, size) => {
      const { careful, poured } = await bothWays(`${text}\n2022,156,392,"850511,1,1\n`, [size]);
      expect(poured).toEqual(careful);
    }), { numRuns: 200 });
  });

  it("gives the same digest for the same rows in any order, and another for any other rows", async () => {
    const digest = async (rows: readonly string[]): Promise<string> => {
      const bytes = bytesOf([PLAIN_HEADER, ...rows].join("\n"));
      const source: FileSource = { size: bytes.length, slice: (from, until) => Promise.resolve(bytes.slice(from, until)) };
      for await (const piece of readPieces(source, "x.csv")) if ("member" in piece) return piece.member.table?.contentDigest ?? "";
      return "";
    };
    const distinct = fc.uniqueArray(cells.map((row) => row.join(",")), { minLength: 2, maxLength: 10 });
    await fc.assert(fc.asyncProperty(distinct, fc.nat(), async (rows, seed) => {
      const turned = [...rows.slice(seed % rows.length), ...rows.slice(0, seed % rows.length)];
      expect(await digest(turned)).toBe(await digest(rows));
    }), { numRuns: 200 });
    const base = ["2022,156,392,850511,10,1", "2022,156,842,850511,20,2"];
    for (const other of [["2022,156,392,850511,20,1", "2022,156,842,850511,10,2"], ["2022,156,392,850511,10,2", "2022,156,842,850511,20,1"], ["2022,156,392,850511,10,1"], ["2022,156,392,850511,10,NA", "2022,156,842,850511,20,2"]]) expect(await digest(other)).not.toBe(await digest(base));
  });

  it("tells a thousand remarks and counts the rest", async () => {
    const rows = Array.from({ length: 1200 }, (_, n) => `2022,156,392,${10_000 + n},1,1`);
    const found = await collected(readPieces({ size: bytesOf([PLAIN_HEADER, ...rows].join("\n")).length, slice: (from, until) => Promise.resolve(bytesOf([PLAIN_HEADER, ...rows].join("\n")).slice(from, until)) }, "x.csv"));
    expect([found[0]?.table?.problems.length, found[0]?.table?.untold, found[0]?.table?.rows.accepted]).toEqual([1000, 200, 1200]);
    expect(found[0]?.table?.problems.some(isQuarantine)).toBe(false);
  });
});

describe("the end of a record in bytes", () => {
  it("is where the record of the text ends, and asks for more rather than guess", () => {
    const sign = fc.constantFrom('"', ",", "\n", "\r", "a", "稀", " ");
    fc.assert(fc.property(fc.array(sign, { minLength: 1, maxLength: 24 }), (signs) => {
      const text = signs.join("");
      const bytes = bytesOf(text);
      let first;
      try {
        [first] = recordsOf(text, ",");
      } catch {
        return;
      }
      const end = recordEnd(bytes, 0, bytes.length, 0x2c, true);
      expect(new TextDecoder().decode(bytes.subarray(0, end))).toBe(first?.raw);
      for (let length = 0; length < bytes.length; length++) expect([-1, end]).toContain(recordEnd(bytes, 0, length, 0x2c, false));
    }), { numRuns: 3000 });
  });
});
