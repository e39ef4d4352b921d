import { describe, expect, it } from "vitest";
import { rowsOf } from "@monazite/core";
import { readFile, type ReadMember } from "./index.js";

const HEAD = "t,i,j,k,v,q";
const ROWS = ["2023,156,392,850511,1234.5,20.125", "2023,156,842,850511,2000,NA", "2022,490,36,280530,10.001,0.125"];
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const table = (rows: readonly string[] = ROWS, head = HEAD): string => [head, ...rows].join("\n");
const read = async (content: string | Uint8Array, options = {}): Promise<ReadMember> => {
  const [member] = await readFile(typeof content === "string" ? bytes(content) : content, "flows.csv", options);
  if (!member) throw new Error("no member");
  return member;
};
const loaded = async (content: string | Uint8Array, options = {}) => {
  const { table: result, refusal } = await read(content, options);
  if (!result) throw new Error(refusal?.code);
  const rows = result.flows.flatMap((batch) => rowsOf(batch));
  return { ...result, cells: rows.map((row) => ["code", "period", "exporter", "importer", "value_usd", "tonnes", "quality"].map((name) => row[name])) };
};
const codes = async (content: string): Promise<readonly (readonly [string, number | null, string | null])[]> => (await loaded(content)).problems.map(({ code, line, column }) => [code, line, column] as const);
const refusal = async (content: string | Uint8Array, options = {}): Promise<string> => {
  const { refusal: facts } = await read(content, options);
  return facts ? `${facts.code} ${facts.found}`.trim() : "read";
};

describe("a BACI table", () => {
  it("gives dollars and tonnes, places of the registry, and no quantity where the publisher has none", async () => {
    expect((await loaded(table())).cells).toEqual([
      ["280530", "2022", "TWN", "AUS", 10_001, 0.125, "reported"],
      ["850511", "2023", "CHN", "JPN", 1_234_500, 20.125, "reported"],
      ["850511", "2023", "CHN", "USA", 2_000_000, null, "missing"],
    ]);
  });

  it.each([
    ["a mark", `\ufeff${table()}`], ["CRLF", table().replaceAll("\n", "\r\n")], ["CR", table().replaceAll("\n", "\r")], ["no last line end and blank lines", `${table()}\n\n\n`], ["tabs", table().replaceAll(",", "\t")],
    ["semicolons with points", table().replaceAll(",", ";")], ["other order", table(ROWS.map((row) => row.split(",").reverse().join(",")), "q,v,k,j,i,t")], ["other case and blanks", table(ROWS, " T ,I,J ,\u200bK,V,Q")], ["padded countries", table(ROWS.map((row) => row.replace(",36,", ",036,")))],
    ["blanks in numbers", table(ROWS.map((row) => row.replaceAll(",", ", ")))], ["a preamble", `Source: somebody\nDownloaded\n\n${table()}`], ["quotes", table(ROWS.map((row) => row.split(",").map((cell) => `"${cell}"`).join(",")))], ["rows in another order", table([...ROWS].reverse())],
    ["a Chinese head", table(ROWS, "年份,出口国,进口国,商品编码,金额(千美元),数量(吨)")],
  ])("is the same with %s", async (_, text) => {
    expect((await loaded(text)).cells).toEqual((await loaded(table())).cells);
  });

  it.each([
    ["2023,156,392,850511,NaN,1", "number-unreadable", "v"], ["2023,156,392,850511,1,Infinity", "number-unreadable", "q"], ["2023,156,392,850511,1e400,1", "number-out-of-range", "v"], ["2023,156,392,850511,0x1F,1", "number-unreadable", "v"],
    ["2023,156,392,850511,١٢,1", "number-unreadable", "v"], ["2023,156,392,850511,1,-5", "number-negative", "q"], ["2023,156,392,850511,1,12.5 kg", "number-unreadable", "q"], ["2023,156,392,850511,1\u00002,1", "control-character", "v"],
    ["2023,156,999,850511,1,1", "place-unknown", "j"], ["2023,156,392,8.50511E+05,1,1", "code-unreadable", "k"], ["2023,156,392,85,1,1", "code-unreadable", "k"], ["2999,156,392,850511,1,1", "period-out-of-range", "t"], ["24,156,392,850511,1,1", "period-out-of-range", "t"],
    ["202413,156,392,850511,1,1", "period-out-of-range", "t"], ["2023,156,392,850511,1,1,9", "cell-extra", null], ["2023,156,392,850511,1", "cell-missing", "q"], ['2023,156,392,85"0511,1,1', "quote-inner", null],
  ])("keeps aside %s", async (row, code, column) => {
    const found = await loaded(table([...ROWS, row]));
    expect(found.cells).toHaveLength(3);
    expect(found.problems).toEqual([{ code, line: 5, column, raw: row }]);
    expect(found.rows).toEqual({ read: 4, accepted: 3, quarantined: 1 });
    expect(await refusal(table([...ROWS, row]), { strict: true })).toContain("strict");
  });

  it.each([["8505.11"], ["850511.0"], ["'850511"]])("reads the code %s as it was meant", async (code) => {
    expect((await loaded(table([`2023,156,392,${code},1,1`]))).cells[0]?.[0]).toBe("850511");
  });

  it("puts back the zero a code lost, and says so; never joins it to another chapter", async () => {
    const found = await loaded(table(["2023,156,392,10121,1,1"]));
    expect([found.cells[0]?.[0], found.problems[0]?.code]).toEqual(["010121", "code-padded"]);
  });

  it("counts an equal row once, and loads neither of two that contradict each other", async () => {
    expect(await codes(table([...ROWS, ROWS[0] ?? ""]))).toEqual([["duplicate-identical", 5, null]]);
    const found = await loaded(table([...ROWS, "2023,156,392,850511,99,20.125"]));
    expect(found.problems.map(({ code, line }) => [code, line])).toEqual([["duplicate-conflicting", 2], ["duplicate-conflicting", 5]]);
    expect(found.rows).toEqual({ read: 4, accepted: 2, quarantined: 2 });
  });

  it("honours a unit of the row", async () => {
    expect((await loaded(table(["2023,156,392,850511,1,1500,kg", "2023,156,842,850511,1,2,t"], `${HEAD},unit`))).cells.map((row) => row[5])).toEqual([1.5, 2]);
  });

  it("is refused when nobody can tell what it says", async () => {
    expect(await refusal(table(ROWS.map((row) => row.replaceAll(",", ";").replace(/\.(\d)/g, ",$1")), HEAD.replaceAll(",", ";")))).toBe("dialect-ambiguous 1234,5");
    expect(await refusal(table(ROWS, ""))).toContain("header-not-found");
    expect(await refusal(ROWS.join("\n"))).toContain("header-not-found");
    expect(await refusal("")).toBe("empty");
    expect(await refusal(" \n\n")).toBe("empty");
    expect(await refusal(table(ROWS.map((row) => `${row},1`), `${HEAD},Q`))).toBe("column-duplicate Q");
    expect(await refusal(table(ROWS.map((row) => row.slice(0, row.lastIndexOf(","))), "t,i,j,k,v"))).toBe("column-missing q");
    // Two files put together, the second with exporters and importers the other way round.
    expect([await refusal(`${table()}\nt,j,i,k,v,q\n2021,156,392,850511,1,1`), await refusal(`${table()}\n${HEAD}\n2021,156,392,850511,1,1`)]).toEqual(["column-duplicate t", "read"]);
    expect(await refusal(`${table()}\n2023,156,392,"850511,1,1`)).toBe("quote-unclosed");
    expect(await refusal(new Uint8Array([...bytes(table()), 0xff, 0xff]))).toBe("encoding");
    expect(await refusal("a,b\n1,2")).toBe("format-unknown a, b");
    expect(await refusal("a;b\n1,5;2")).toBe("format-unknown a, b");
    expect((await refusal("This folder holds tables.\nSee the site.")).trim()).toBe("no-table");
  });

  it("reads a decimal comma when a person says that it is one", async () => {
    const text = table(ROWS.map((row) => row.replaceAll(",", ";").replace(/\.(\d)/g, ",$1")), HEAD.replaceAll(",", ";"));
    expect((await loaded(text, { decimal: "," })).cells).toEqual((await loaded(table())).cells);
  });

  it("loads nothing of a header alone, and says that there were no rows", async () => {
    expect(await codes(HEAD)).toEqual([["no-rows", null, null]]);
  });
});

describe("text of one byte a letter", () => {
  const latin = (text: string): Uint8Array => Uint8Array.from(text, (sign) => sign.charCodeAt(0));

  it("is Windows-1252 where its publisher writes that, and never taken for Chinese because a letter has an accent", async () => {
    const [member] = await readFile(latin("period,reporterCode,reporterDesc,partnerCode,flowCode,cmdCode,netWgt,primaryValue\n2023,792,T\u00fcrkiye,156,X,280530,5,9"), "trade.csv");
    expect([member?.taken?.encoding, member?.table?.rows.accepted]).toEqual(["windows-1252", 1]);
    expect(await refusal(latin("measure,good,place,period,value,unit,note\nproduction,lithium,Chile,2023,44,t,T\u00fcrkiye"))).toContain("encoding");
  });
});

describe("an archive", () => {
  const gzip = async (content: Uint8Array): Promise<Uint8Array> => new Uint8Array(await new Response(new Blob([content as BlobPart]).stream().pipeThrough(new CompressionStream("gzip"))).arrayBuffer());

  it("is read like the file it holds", async () => {
    expect((await loaded(await gzip(bytes(table())))).cells).toEqual((await loaded(table())).cells);
  });

  it("is refused when it is cut off, changed, nested, or grows out of all proportion", async () => {
    const packed = await gzip(bytes(table(Array.from({ length: 200 }, (_, index) => `2023,156,392,${850000 + index},${index * 7919},1`))));
    expect(await refusal(packed.slice(0, packed.length - 30))).toBe("archive-truncated gzip");
    const changed = packed.slice();
    changed[packed.length - 6] = (changed[packed.length - 6] ?? 0) ^ 0xff;
    expect(await refusal(changed)).toBe("archive-checksum gzip");
    expect(await refusal(await gzip(packed))).toBe("archive-nested gzip");
    expect(await refusal(await gzip(new Uint8Array(20_000_000)))).toContain("archive-ratio");
  });
});
