import { rowsOf } from "@monazite/core";
import { describe, expect, it } from "vitest";
import { readFile, type FileOptions, type ReadMember } from "../index.js";

const read = async (text: string | Uint8Array, options: FileOptions = {}, name = "x.csv"): Promise<ReadMember> => {
  const [member] = await readFile(typeof text === "string" ? new TextEncoder().encode(text) : text, name, options);
  if (!member) throw new Error("no member");
  return member;
};
const flows = ({ table }: ReadMember) => table?.flows.flatMap((batch) => rowsOf(batch)).map(({ code, period, exporter, importer, reported_by: by, value_usd: usd, tonnes, quality }) => [code, period, exporter, importer, by, usd, tonnes, quality].join(" ")) ?? [];
const told = ({ table }: ReadMember) => table?.problems.map(({ code, raw }) => `${code} ${raw}`) ?? [];
const figures = ({ table }: ReadMember) => table?.observations.map(({ key, period, figure, gap }) => [key.measure, key.good, key.area, key.counterpart, period.text, figure ? `${figure.value ?? ""} ${figure.unit}` : gap].join(" ")) ?? [];

/** GB18030 of two bytes a sign, by the platform's own decoder. */
function gb18030(text: string): Uint8Array {
  const codes = new Map<string, readonly number[]>();
  const decoder = new TextDecoder("gb18030");
  for (let lead = 0x81; lead <= 0xfe; lead++) for (let trail = 0x40; trail <= 0xfe; trail++) if (trail !== 0x7f) codes.set(decoder.decode(Uint8Array.of(lead, trail)), [lead, trail]);
  return Uint8Array.from([...text].flatMap((sign) => ((sign.codePointAt(0) ?? 0) < 0x80 ? [sign.charCodeAt(0)] : [...(codes.get(sign) ?? [])])));
}

const LINES = "数据年月,商品编码,商品名称,贸易伙伴编码,贸易伙伴名称,贸易方式编码,贸易方式名称,第一数量,第一计量单位,第二数量,第二计量单位,美元";
const line = (partner: string, mode: string, kg: string, usd: string, code = "85051110") => `"202410","${code}","稀土永磁体","116","${partner}","${mode}","x","${kg}","千克","0","-","${usd}"`;

describe("China customs by line", () => {
  it("reads exports of a month in GB18030, adds modes of trade and says so", async () => {
    const member = await read(gb18030(["出口商品查询", LINES, line("日本", "10", "1,000", "50,000"), line("日本", "15", "234", "11,000"), line("中国台湾", "10", "20", "900"), line("韩国", "10", "0", "10")].join("\r\n")));
    expect([member.taken?.reader, member.taken?.encoding]).toEqual(["china-customs-lines", "gb18030"]);
    expect(flows(member)).toEqual(["85051110 2024-10 CHN JPN exporter 61000 1.234 reported", "85051110 2024-10 CHN KOR exporter 10  missing", "85051110 2024-10 CHN TWN exporter 900 0.02 reported"]);
    expect(told(member)).toEqual(["zero-read-as-missing 1 row", "parts-added 2 rows"]);
  });

  it("adds the parts of a table by customs office, kind of enterprise and means of transport, and takes two equal ones for two", async () => {
    const row = (office: string, owner: string, transport: string, kg: number, usd: number) => `202401,85051110,x,日本,${office},${owner},一般贸易,${transport},上海市,${kg},千克,${usd}`;
    const member = await read(["数据年月,商品编码,商品名称,贸易伙伴名称,海关口岸,企业性质,贸易方式,运输方式,收发货地,数量,计量单位,美元", row("上海海关", "国有企业", "水路运输", 10, 100), row("宁波海关", "国有企业", "水路运输", 10, 100), row("宁波海关", "私人企业", "水路运输", 20, 200), row("宁波海关", "私人企业", "航空运输", 20, 300)].join("\n"), { subject: "出口" });
    expect(flows(member)).toEqual(["85051110 2024-01 CHN JPN exporter 700 0.06 reported"]);
    expect(told(member)).toEqual(["parts-added 4 rows"]);
  });

  it.each([["合计", "一般贸易", "来料加工"], ["总计", "10", "15"], ["Total", "Ordinary trade", "Processing"]])("adds no %s of the modes of trade to the modes beside it", async (total, one, other) => {
    const row = (mode: string, office: string, kg: number, usd: number) => `202401,85051110,x,日本,${mode},${office},${kg},千克,${usd}`;
    const table = (...rows: readonly string[]) => read(["数据年月,商品编码,商品名称,贸易伙伴名称,贸易方式,海关口岸,数量,计量单位,美元", ...rows].join("\n"), { subject: "出口" });
    const member = await table(row(one, "上海海关", 10, 100), row(other, "上海海关", 20, 200), row(total, "上海海关", 30, 300));
    expect(flows(member)).toEqual(["85051110 2024-01 CHN JPN exporter 300 0.03 reported"]);
    expect(told(member)).toEqual(["aggregate-kept-apart 2 rows: parts beside their total"]);
    // An office whose total is not printed is added by its modes; a total of totals holds them all.
    expect(flows(await table(row(one, "上海海关", 10, 100), row(total, "上海海关", 10, 100), row(one, "宁波海关", 5, 50)))).toEqual(["85051110 2024-01 CHN JPN exporter 150 0.015 reported"]);
    expect(flows(await table(row(one, "上海海关", 10, 100), row(total, "上海海关", 10, 100), row(one, "合计", 15, 150), row(total, "合计", 15, 150)))).toEqual(["85051110 2024-01 CHN JPN exporter 150 0.015 reported"]);
    expect(flows(await table(row(total, "上海海关", 10, 100), row(total, "宁波海关", 5, 50), row(one, "合计", 9, 90), row(other, "合计", 6, 60)))).toEqual(["85051110 2024-01 CHN JPN exporter 150 0.015 reported"]);
  });

  it.each([["千克(净重)", 0.003], ["千克（净重）", 0.003], ["百千克", 0.3], ["公担", 0.3], ["万吨", 30_000], ["Ten thousand tons", 30_000], ["10,000 tons", 30_000], ["Ton", 3]])("reads %s as a mass", async (unit, tonnes) => {
    const member = await read(["数据年月,商品编码,贸易伙伴名称,第一数量,第一计量单位,第二数量,第二计量单位,美元", `202410,85051110,日本,3,"${unit}",0,-,900`].join("\n"), { subject: "出口" });
    expect(flows(member)).toEqual([`85051110 2024-10 CHN JPN exporter 900 ${tonnes} reported`]);
  });

  it("keeps aside a quantity in a unit that may be a mass of a size nobody said, and takes the weight beside it", async () => {
    const row = (partner: string, unit: string, second = "0,-") => `202410,85051110,${partner},3,${unit},${second},900`;
    const member = await read(["数据年月,商品编码,贸易伙伴名称,第一数量,第一计量单位,第二数量,第二计量单位,美元", row("日本", "千克/克拉"), row("德国", "千克(毛重)"), row("法国", "担", "7,千克"), row("韩国", "千个"), row("美国", "千升"), row("越南", "")].join("\n"), { subject: "出口" });
    expect(flows(member).map((flow) => flow.split(" ").slice(3).join(" "))).toEqual(["FRA exporter 900 0.007 reported", "KOR exporter 900  missing", "USA exporter 900  missing", "VNM exporter 900  missing"]);
    expect(told(member)).toEqual([expect.stringMatching(/^unit-unknown .*克拉/), expect.stringMatching(/^unit-unknown .*毛重/), "quantity-without-unit 1 row"]);
  });

  it("takes a name that two places bear for neither", async () => {
    const member = await read(["Date of data,Commodity code,Trading partner,Quantity1,Unit1,US dollar", "202403,81052010,Congo,5,Kilogram,9", "202403,81052010,DR Congo,7,Kilogram,9"].join("\n"), { subject: "imports" });
    expect(flows(member)).toEqual(["81052010 2024-03 COD CHN importer 9 0.007 reported"]);
    expect(told(member)).toEqual([expect.stringContaining("place-ambiguous")]);
  });

  it("reads the English table, whose two units have one name, and takes the weight from the quantity in kilograms", async () => {
    const member = await read(["Date of data,Commodity code,Commodity,Trading partner code,Trading partner,Quantity1,Unit,Quantity2,Unit,RMB", "202410,85051110,Permanent magnets,116,Japan,12,Piece,500,Kilogram,7200", "202410,25041010,Graphite in flakes,502,United States,300,Kilogram,,,-"].join("\n"), { subject: "imports", rate: "CNY/USD=7.2" });
    expect(flows(member)).toEqual(["25041010 2024-10 USA CHN importer  0.3 reported", "85051110 2024-10 JPN CHN importer 1000 0.5 reported"]);
    expect(told(member)).toEqual(["value-converted 1 row: CNY/USD=7.2"]);
  });

  it("takes no yuan for a dollar, counts a line of no good, and keeps aside a partner nobody knows", async () => {
    const member = await read(["进出口,数据年月,商品编码,商品名称,贸易伙伴名称,第一数量,第一计量单位,人民币", "出口,202410,01012100,马,日本,5,千克,100", "进口,202410,28053011,钕,无名国,5,千克,100"].join("\n"));
    expect(flows(member)).toEqual(["01012100 2024-10 CHN JPN exporter  0.005 reported"]);
    expect(told(member)).toEqual([expect.stringContaining("place-unknown"), "good-not-placed 1 row", "value-in-other-currency 1 row: CNY"]);
  });

  it.each([
    ["the title", ["2024年3月出口商品", "单位：万元", "商品编码,贸易伙伴名称,第一数量,第一计量单位,人民币", "28053013,日本,10,千克,100"], 1_000_000],
    ["the head", ["2024年3月出口商品", "商品编码,贸易伙伴名称,数量（千克）,人民币（万元）", "28053013,日本,10,100"], 1_000_000],
    ["neither", ["2024年3月出口商品", "商品编码,贸易伙伴名称,数量,单位,人民币", "28053013,日本,10,千克,100"], 100],
  ])("counts yuan as %s says", async (_, lines, usd) => {
    expect(flows(await read(lines.join("\n"), { rate: "CNY/USD=1" }))).toEqual([`28053013 2024-03 CHN JPN exporter ${usd} 0.01 reported`]);
  });

  it("asks what a comma is in a copy parted by semicolons", async () => {
    const copy = ["2024年3月出口商品", "商品编码;贸易伙伴名称;数量;单位;美元", "28053013;日本;1,234;千克;100"].join("\n");
    expect((await read(copy)).refusal?.code).toBe("dialect-ambiguous");
    expect(flows(await read(copy, { decimal: "," }))).toEqual(["28053013 2024-03 CHN JPN exporter 100 0.001234 reported"]);
    expect(flows(await read(copy, { decimal: "." }))).toEqual(["28053013 2024-03 CHN JPN exporter 100 1.234 reported"]);
  });

  it("refuses a title that counts another currency than the column", async () => {
    expect((await read(["2024年3月出口商品,单位：万元", "商品编码,贸易伙伴名称,数量,单位,美元", "28053013,日本,10,千克,100"].join("\n"))).refusal?.code).toBe("column-unit-unknown");
  });

  it("asks for direction and month where neither table nor name has them, and tells what the name gave", async () => {
    const table = ["商品编码,商品名称,贸易伙伴名称,第一数量,第一计量单位,美元", "85051110,磁,日本,5,千克,100"].join("\n");
    expect((await read(table)).refusal?.code).toBe("subject-unknown");
    expect(told(await read(table, {}, "2024年10月出口.csv"))).toEqual(["direction-from-name 2024年10月出口.csv", "period-of-name 2024年10月出口.csv"]);
    expect((await read(table, { subject: "2024年1至10月出口" })).refusal?.code).toBe("subject-unknown");
  });
});

describe("China customs for the press", () => {
  const TABLE = ["（14）2024年10月全国出口重点商品量值表（美元值）,,,,,,,", ",,,,,,,单位：百万美元", "商品名称,计量单位,10月,,1至10月累计,,累计比去年同期±％,", ",,数量,金额,数量,金额,数量,金额", "粮食,万吨,20.1,100.5,200,1000,1,2", "稀土,吨,\"4,084.6\",34.6,\"47,226.5\",410.2,6.2,-36.2", "  *未锻轧铝及铝材,万吨,57.7,1700,550,16000,17.2,15.7"].join("\n");

  it("gives the month and the months since January apart, in the units of table and title", async () => {
    const member = await read(TABLE);
    expect(member.taken?.reader).toBe("china-customs-press");
    expect(figures(member).filter((text) => text.includes("rare-earths"))).toEqual([
      "exports rare-earths CHN WLD 2024-10 4084.6 t", "export-value rare-earths CHN WLD 2024-10 34.6 MUSD", "exports rare-earths CHN WLD 2024-01/2024-10 47226.5 t", "export-value rare-earths CHN WLD 2024-01/2024-10 410.2 MUSD",
    ]);
    expect(told(member)).toContainEqual(expect.stringMatching(/^good-outside-registry [12] rows?/));
  });

  it("reads the English table, with the unit in the head and a dash for none", async () => {
    const member = await read(["\"Major Import Commodities in Quantity and Value, October 2024\",,,,,", "Commodity,Unit,October (Quantity),October Value (USD million),Jan-Oct Quantity,Change", "Rare earths,ton,\"10,000\",90.5,-,3.5"].join("\n"));
    expect(figures(member)).toEqual(["imports rare-earths CHN WLD 2024-10 10000 t", "import-value rare-earths CHN WLD 2024-10 90.5 MUSD", "imports rare-earths CHN WLD 2024-01/2024-10 not-reported"]);
  });

  const small = (unit: string, money: string, ...rows: readonly string[]) => read([`"(14) Major Export Commodities, December 2024 (in USD)"`, unit, `Commodity,Unit,Dec Quantity,Dec ${money}`, ...rows].join("\n"));

  it.each([["Unit: USD1000", "Value", "33400 kUSD"], ["\"Unit: USD 1,000\"", "Value", "33400 kUSD"], ["单位：万元人民币", "Value", "33400 wan-CNY"], ["Unit: RMB 100 million", "Value", "33400 yi-CNY"], ["", "Value (million yuan)", "33400000000 CNY"]])("takes %s %s for what it says, and the currency of the title for no unit", async (unit, money, meant) => {
    expect(figures(await small(unit, money, "Rare earth,ton,5278,\"33,400\"")).at(-1)).toBe(`export-value rare-earths CHN WLD 2024-12 ${meant}`);
  });

  it("reads no value whose unit nobody states, though the title names a currency", async () => {
    const member = await small("", "Value", "Rare earth,ton,5278,\"33,400\"");
    expect(figures(member)).toEqual(["exports rare-earths CHN WLD 2024-12 5278 t"]);
    expect(told(member)).toEqual(["column-not-read 1 row: no currency or unit is stated"]);
  });

  it("takes no column of another month for that of the title, and no table by partner for totals", async () => {
    const member = await read(["2024年12月出口商品", "商品名称,计量单位,11月数量,12月数量", "稀土,吨,10,20"].join("\n"));
    expect(figures(member)).toEqual(["exports rare-earths CHN WLD 2024-12 20 t"]);
    expect((await read(["2024年12月出口商品", "商品名称,国家(地区),计量单位,12月数量", "稀土,日本,吨,20"].join("\n"))).refusal?.code).toBe("format-unknown");
  });

  it("asks where the title is missing", async () => {
    expect((await read(TABLE.split("\n").slice(2).join("\n"))).refusal?.code).toBe("subject-unknown");
  });
});
