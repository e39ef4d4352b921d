// Ranks among places, in both languages: who stands where, as what, of which good, among whom and behind whom.
import { describe, expect, it } from "vitest";
import { readText } from "../src/index.js";
import { claimLines } from "./sentence.js";

/** Read as a piece of 20 November 2025: "AUS>- production rare-earths 3 as maker of WLD behind CHN,USA". */
function standings(sentence: string): string[] {
  return readText(`Market notes\nMineral News, 20 November 2025\n${sentence}`).claims.flatMap(({ standing, place, partner, metric, minerals, polarity }) => (standing ? [[
    `${place?.id ?? "-"}>${partner?.id ?? "-"}`, metric, minerals.join("+"), standing.n, "as", standing.side, ...(standing.scope ? ["of", standing.scope.id] : []),
    ...(standing.outside ? ["outside", standing.outside.id] : []), ...(standing.behind.length ? ["behind", standing.behind.map(({ id }) => id).join()] : []), ...(polarity === "negated" ? ["denied"] : []),
  ].join(" ")] : []));
}

describe("ranks among places", () => {
  it.each([
    ["Malaysia is the world's fourth-largest producer of rare earths after China, Australia and the United States.", ["MYS>- production rare-earths 4 as maker of WLD behind CHN,AUS,USA"]],
    ["Brazil, the biggest niobium producer, sold more.", ["BRA>- production niobium 1 as maker"]],
    ["The world's largest lithium miner, Australia, slowed down.", ["AUS>- production lithium 1 as maker of WLD"]],
    ["Peru is second only to Chile in copper production.", ["PER>- production copper 2 as maker behind CHL"]],
    ["Vietnam ranks sixth globally by reserves of tungsten.", ["VNM>- reserve tungsten 6 as holder of WLD"]],
    ["Chile's lithium reserves are the largest in the world.", ["CHL>- reserve lithium 1 as holder of WLD"]],
    ["China was again the top supplier of gallium to Germany.", ["CHN>DEU export volume gallium 1 as seller"]],
    ["Germany's top supplier of gallium is China.", ["CHN>DEU export volume gallium 1 as seller"]],
    ["Japan remains China's largest market for rare earth magnets.", ["JPN>CHN import volume rare-earths 1 as buyer"]],
    ["Guinea replaced Australia as the world's leading exporter of bauxite.", ["GIN>WLD export volume bauxite 1 as seller of WLD"]],
    ["The mine would make Kazakhstan the second-largest gallium producer outside China.", ["KAZ>- production gallium 2 as maker outside CHN"]],
    ["Gabon is no longer the largest exporter of manganese ore.", ["GAB>WLD export volume manganese 1 as seller denied"]],
    ["China's exports of gallium to Germany reached 2.1 tons, with Japan ranking second at 1.9 tons and South Korea third at 1.2 tons.", ["JPN>CHN import volume gallium 2 as buyer", "KOR>CHN import volume gallium 3 as buyer"]],
    ["智利锂产量居世界第二,仅次于澳大利亚。", ["CHL>- production lithium 2 as maker of WLD behind AUS"]],
    ["南非锰矿产量仅次于加蓬和中国,排名全球第三。", ["ZAF>- production manganese 3 as maker of WLD behind GAB,CHN"]],
    ["越南鎢儲量位列全球第六。", ["VNM>- reserve tungsten 6 as holder of WLD"]],
    ["我国锑储量和产量均居世界第一。", ["CHN>- reserve antimony 1 as holder of WLD", "CHN>- production antimony 1 as maker of WLD"]],
    ["Talks with Kazakhstan, which ranks seventh by reserves of tungsten, go on.", ["KAZ>- reserve tungsten 7 as holder"]],
    ["智利锂储量居世界首位,达930万吨。", ["CHL>- reserve lithium 1 as holder of WLD"]],
    ["智利对中国出口锂盐2.2万吨,韩国以3900吨居第二位。", ["KOR>CHL import volume lithium 2 as buyer"]],
    ["刚果(金)是全球最大的钴生产国。", ["COD>- production cobalt 1 as maker of WLD"]],
    ["全球最大的镍生产国印度尼西亚收紧了审批。", ["IDN>- production nickel 1 as maker of WLD"]],
    ["缅甸为中国以外最大的重稀土生产国。", ["MMR>- production heavy-rare-earths 1 as maker outside CHN"]],
    ["德國是中國第一大稀土永磁出口市場,韓國位列第二。", ["DEU>CHN import volume rare-earths 1 as buyer", "KOR>CHN import volume rare-earths 2 as buyer"]],
  ])("%s", (sentence, expected) => expect(standings(sentence)).toEqual(expected));

  it.each([
    ["one of many", "Kazakhstan is one of the largest producers of gallium."],
    ["one of many, in Chinese", "哈萨克斯坦是全球最大的铬生产国之一。"],
    ["of companies", "Norbec is the largest germanium producer of North America."],
    ["of a mine", "The European Union's largest tungsten mine is in Portugal."],
    ["an order of events", "China was first to answer, and the second batch of quotas came in August."],
    ["of a flow", "The largest increase was to Germany, while exports of gallium to Japan ranked second."],
    ["of batches", "中国下达了第二批稀土开采指标。"],
    ["without a measure", "Germany was the largest economy of Europe."],
  ])("reads none that is %s", (_, sentence) => expect(standings(sentence)).toEqual([]));

  it("gives its figures to the one that is ranked, not to those it is ranked with", () => {
    expect(claimLines("Vietnam, the world's second-largest producer after China, mined 3,400 tonnes of tungsten in 2025.")).toEqual(["eq 3400 t | production | tungsten | mining | VNM>- | 2025", " | production | tungsten | mining | VNM>- | 2025"]);
    expect(claimLines("日本是我国第一大钨出口市场,占比逾三成。")[0]).toBe("gt 30 % | export share | tungsten | trade | CHN>JPN | -");
  });

  it("names its own words", () => {
    const text = "Market notes\nMineral News, 20 November 2025\nPeru is second only to Chile in copper production.";
    const [claim] = readText(text).claims;
    expect(claim && [claim.kind, claim.figure, claim.quantitySpan, text.slice(...(claim.standing?.span ?? [0, 0]))]).toEqual(["rank", null, null, "second only to Chile"]);
  });
});
