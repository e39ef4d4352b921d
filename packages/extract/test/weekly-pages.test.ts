// Constructs of weekly pages in both languages: each row is one of them, in words of our own, with what an analyst would sign.
import { describe, expect, it } from "vitest";
import { readText } from "../src/index.js";
import { claimLines, figures, readSentence } from "./sentence.js";

describe("claims", () => {
  it.each([
    ["Vietnam shipped 640 tonnes of ferrotungsten in May, up 12% from April and twice the 320 tonnes it sold a year earlier. Japan took 90 tonnes.", [
      "eq 640 t | export volume | tungsten | trade | VNM>WLD | 2026-05", "eq 12 % | export volume change | tungsten | trade | VNM>WLD | 2026-05", "eq 2 x | ratio | tungsten | trade | VNM>WLD | 2026-05",
      "eq 320 t | export volume | tungsten | trade | VNM>WLD | 2025-05", "eq 90 t | export volume | tungsten | trade | VNM>JPN | 2026-05"]],
    ["Chinese germanium exports came to 12 tonnes in the first four months; Japan and Germany together took 7 tonnes.", ["eq 12 t | export volume | germanium | trade | CHN>WLD | 2026-01/2026-04", "eq 7 t | export volume | germanium | trade | CHN>- | 2026-01/2026-04"]],
    ["鹿特丹仓库锑锭报每吨2.9万美元。5月我国出口氧化锑900吨;其中对越南出口310吨。", ["eq 29000 USD/t | price | antimony | - | rotterdam>- | -", "eq 900 t | export volume | antimony | trade | CHN>WLD | 2026-05", "eq 310 t | export volume | antimony | trade | CHN>VNM | 2026-05"]],
    ["国内方面,本周精炼镍库存增加1,240吨至4.1万吨。", ["eq 1240 t | stocks change | nickel | - | CHN>- | 2026-06-15/2026-06-21", "eq 41000 t | stocks | nickel | - | CHN>- | 2026-06-15/2026-06-21"]],
    ["The agency plans to buy up to $90 million of antimony for its stockpile over four years.", ["lte 90000000 USD | strategic reserve | antimony | - | ->- | -"]],
    ["The plant will cost $20 million, of which 40% will come from a bank loan.", ["eq 20000000 USD | cost |  | - | ->- | -"]],
    ["The EU has set aside 60 million euros for gallium projects and wants to meet 15% of its needs by 2030.", ["eq 60000000 EUR | budget | gallium | - | EU27_2020>- | -", "eq 15 % | demand share | gallium | - | EU27_2020>- | 2030"]],
    ["In December 2025 the miner bought a 30% stake in the venture. It sold 900 tonnes of lithium carbonate in the first quarter, 8% more than in the fourth, at an average price of $9,870 a tonne; a year earlier it had sold 700 tonnes.", [
      "eq 30 % | stake | lithium | - | ->- | 2025-12", "eq 900 t | sales volume | lithium | refining | ->- | 2026-Q1", "eq 8 % | sales volume change | lithium | refining | ->- | 2026-Q1", "eq 9870 USD/t | price | lithium | refining | ->- | 2026-Q1", "eq 700 t | sales volume | lithium | refining | ->- | 2025-Q1"]],
    ["Zimbabwe's ban on exports of lithium concentrate takes effect next year; the country shipped 1.1 million tonnes of it last year.", ["eq 1100000 t | export volume | lithium | trade | ZWE>WLD | 2025"]],
    ["2025年我国石墨负极材料产量238万吨;全年出口28万吨,同比增长31%,其中对韩国9万吨、对美国7万吨,分别占33%和25%。", [
      "eq 2380000 t | production | graphite | anodes | CHN>- | 2025", "eq 280000 t | export volume | graphite | anodes | CHN>WLD | 2025", "eq 31 % | export volume change | graphite | anodes | CHN>WLD | 2025", "eq 90000 t | export volume | graphite | anodes | CHN>KOR | 2025",
      "eq 70000 t | export volume | graphite | anodes | CHN>USA | 2025", "eq 33 % | export share | graphite | anodes | CHN>KOR | 2025", "eq 25 % | export share | graphite | anodes | CHN>USA | 2025"]],
    ["人造石墨的压实密度大于等于1.75克每立方厘米,克容量大于等于355毫安时每克。", []],
    ["欧盟约98%的稀土磁体依赖中国进口。", ["approx 98 % | import share | rare-earths | magnets | EU27_2020>CHN | -"]],
    ["德国磁体制造商表示,中国商务部的出口许可审批平均耗时由4月的45天缩短至目前的28天。", ["eq 45 d | licence approval time | rare-earths | - | CHN>DEU | 2026-04", "eq 28 d | licence approval time | rare-earths | - | CHN>DEU | 2026-06-15"]],
    ["公司明年投产,年分离能力为氧化镝200吨。", ["eq 200 t | capacity | dysprosium | separation | CHN>- | 2027"]],
    ["法国工厂每年可回收2,000吨钕铁硼磁体。", ["eq 2000 t/a | production | rare-earths | recycling | FRA>- | -"]],
    ["Spot treatment charges for copper concentrate averaged minus $58 a tonne in May.", ["eq -58 USD/t | treatment charge | copper | concentrate | ->- | 2026-05"]],
    ["Peru's copper output fell 3.2% in May to 221,000 tonnes as a mine was blocked for eleven days, while Chile's rose 1.9% to 456,000.", [
      "eq -3.2 % | production change | copper | mining | PER>- | 2026-05", "eq 221000 t | production | copper | mining | PER>- | 2026-05", "eq 1.9 % | production change | copper | mining | CHL>- | 2026-05", "eq 456000 t | production | copper | mining | CHL>- | 2026-05"]],
    ["China imported 4,870 tonnes of rare earth compounds from Myanmar in May, more than double April's 2,310 tonnes.", [
      "eq 4870 t | import volume | rare-earths | trade | CHN>MMR | 2026-05", "gt 2 x | import volume change | rare-earths | trade | CHN>MMR | 2026-05", "eq 2310 t | import volume | rare-earths | trade | CHN>MMR | 2026-04"]],
    ["公司前三季度营业收入41亿元;净利润5亿元。", ["eq 4100000000 CNY | revenue |  | - | CHN>- | 2025-01/2025-09", "eq 500000000 CNY | net profit |  | - | CHN>- | 2025-01/2025-09"]],
    ["公司1.2万吨钕铁硼项目预计12月试生产。", ["eq 12000 t | capacity | rare-earths | magnets | CHN>- | -"]],
    ["公司拟以自有资金3,000万美元收购马来西亚一家磁材企业。", ["eq 30000000 USD | deal value | rare-earths | - | MYS>- | -"]],
    ["镝添加量较上年降低约15%。", ["approx -15 % | material intensity change | dysprosium | end-use | ->- | -"]],
    ["The EU imports 98 per cent of its magnets; China supplies 71 per cent of its gallium.", ["eq 98 % | import share | rare-earths | magnets | EU27_2020>- | -", "eq 71 % | import share | gallium | trade | EU27_2020>CHN | -"]],
    ["Has China's suspension helped? Shipments of magnets to the EU reached 2,340 tonnes in May.", ["eq 2340 t | export volume | rare-earths | magnets | CHN>EU27_2020 | 2026-05"]],
    ["Japan cut its dependence on Chinese rare earths from 90% in 2010 to 60% last year and aims for below 50% by 2030.", ["eq 90 % | import share | rare-earths | trade | JPN>CHN | 2010", "eq 60 % | import share | rare-earths | trade | JPN>CHN | 2025", "lt 50 % | import share | rare-earths | trade | JPN>CHN | 2030"]],
    ["It will make 50 tonnes of terbium a year once the circuit is complete, equal to a third of Japan's needs.", ["eq 50 t/a | production | terbium | refining | JPN>- | -", "eq 33.33333333333 % | demand share | terbium | - | JPN>- | -"]],
    ["金力永磁上半年境外收入占比升至21%。", ["eq 21 % | revenue share |  | - | CHN>- | 2026-H1"]],
    ["对欧盟27国合计出口稀土永磁2,010吨。", ["eq 2010 t | export volume | rare-earths | magnets | CHN>EU27_2020 | -"]],
    ["印尼财政部长表示,明年起镍铁出口税税率介乎2%至6%。", ["range 2..6 % | tariff | nickel | - | IDN>- | 2027-01-01/.."]],
    ["5月进口稀土矿8.1万吨,其中自缅甸进口3.9万吨、自老挝进口1.7万吨,分别下降22%和增长35%。", [
      "eq 81000 t | import volume | rare-earths | trade | CHN>WLD | 2026-05", "eq 39000 t | import volume | rare-earths | trade | CHN>MMR | 2026-05", "eq 17000 t | import volume | rare-earths | trade | CHN>LAO | 2026-05",
      "eq -22 % | import volume change | rare-earths | trade | CHN>MMR | 2026-05", "eq 35 % | import volume change | rare-earths | trade | CHN>LAO | 2026-05"]],
    ["Benchmark puts China's share of graphite anode output at 96%.", ["eq 96 % | production share | graphite | anodes | CHN>- | -"]],
    ["當局預計在2027年底前建立至少三個月用量的鎢戰略儲備。", ["gte 3 mo | stocks in months of use | tungsten | - | CHN>- | 2027-12-31"]],
  ])("%s", (sentence, expected) => expect(claimLines(sentence)).toEqual(expected));
});

describe("figures", () => {
  it.each([
    ["库存增加1,240吨至4.1万吨。", ["eq 1240 t", "eq 41000 t"]],
    ["报价下跌3,500元至14.2万元。", ["eq -3500 CNY", "eq 142000 CNY"]],
    ["预计产量为1,200吨至1,500吨。", ["range 1200..1500 t"]],
  ])("%s", (sentence, expected) => expect(figures(sentence)).toEqual(expected));
});

describe("events", () => {
  it.each([
    ["Beijing banned gallium sales to the United States in December 2024 and suspended that ban a year later.", ["export.ban happened China", "export.ban-suspended happened China"]],
    ["Vietnam has not issued any export licences for rare earth ore since it banned raw ore shipments in December 2025.", ["export.ban happened Vietnam"]],
    ["The militia reopened the border crossing on 1 June after a four-month closure.", []],
    ["Buyers wait for licences under the controls that take effect on 1 December.", ["policy.effective planned -"]],
    ["若征税,将有更多镍冶炼厂停产。", ["mine.stoppage planned -"]],
    ["菲律宾参议院上月否决了镍矿出口禁令议案。", ["export.ban negated Philippines"]],
    ["The miner hopes Panama will let it restart the copper mine in 2027.", ["mine.restart planned Panama"]],
    ["商务部宣布暂停实施对美锑出口禁令。", ["export.ban-suspended happened China"]],
    ["印尼能矿部明年镍矿配额拟定在2.5亿湿吨。", ["quota.set planned Indonesia"]],
  ])("%s", (sentence, expected) => expect(readSentence(sentence).events.map(({ type, status, actors }) => [type, status, actors[0]?.name ?? "-"].join(" "))).toEqual(expected));
});

describe("warnings", () => {
  it("do not take two prices of one day for the beginning and the end of its rise", () => {
    expect(readSentence("周三盘中镍价一度涨至每吨17,980美元,收盘报17,845美元,日涨3.1%。").warnings.filter(({ kind }) => kind === "arithmetic")).toEqual([]);
  });
});

describe("pieces pasted one below the other", () => {
  const page = "矿产周报\n镍矿配额收紧\n《南岸矿讯》2026-06-12 10:20\n印尼今年镍矿配额为2.5亿湿吨。\n钴出口缓慢\n《南岸矿讯》2026-06-11 16:05\n刚果（金）5月出口钴3,100吨。\n其中对华2,900吨。\n";
  it("are documents of their own, each with its title, paper and day", () => {
    const { documents, claims } = readText(page);
    expect(documents.map(({ title, source, published }) => [title.text, source, published?.slice(0, 10)])).toEqual([["镍矿配额收紧", "南岸矿讯", "2026-06-12"], ["钴出口缓慢", "南岸矿讯", "2026-06-11"]]);
    expect(claims.map(({ place, figure }) => [place?.id, figure?.value])).toEqual([["IDN", 250_000_000], ["COD", 3100], ["COD", 2900]]);
  });

  it("are dated by an office and a day below their title", () => {
    const [notice] = readText("2026年1—5月稀土行业运行情况\n某部原材料工业司\n2026年6月12日\n1—5月,稀土出口2.1万吨。\n5月末价格上涨。").documents;
    expect([notice?.source, notice?.published]).toEqual(["某部原材料工业司", "2026-06-12"]);
  });

  it("are one where a single line names a paper and a day", () => {
    expect(readText(page.slice(page.indexOf("钴出口缓慢"))).documents).toHaveLength(1);
  });
});
