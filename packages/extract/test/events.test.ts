import { describe, expect, it } from "vitest";
import { readSentence } from "./sentence.js";

describe("events", () => {
  it.each([
    ["China banned exports of germanium to the US on 3 June.", "export.ban", "happened"],
    ["China has not banned exports of germanium.", "export.ban", "negated"],
    ["Indonesia intends to cut its nickel ore quota for 2027.", "quota.set", "planned"],
    ["The US imposed a duty of 60% on graphite from China.", "tariff.imposed", "happened"],
    ["The Kestrel mine in Canada restarted in May.", "mine.restart", "happened"],
    ["The merger of the two smelters was called off.", "merger.cancelled", "cancelled"],
    ["商务部否认对稀土出口设置配额。", "quota.set", "negated"],
    ["宏山矿5月起停产。", "mine.stoppage", "happened"],
  ])("reads %j as %s, %s", (sentence, type, status) => {
    expect(readSentence(sentence).events.map((event) => [event.type, event.status])).toEqual([[type, status]]);
  });

  it.each([
    ["Shipments of gallium to the US resumed in May.", "export.resumed", "happened", "2026-05-01"],
    ["A loan was signed on 12 May, and an offtake agreement for 2,000 tonnes of nickel was signed on 2 June.", "deal.offtake", "happened", "2026-06-02"],
    ["2026年锑矿开采指标下达2.9万吨,较上年同期增加。", "quota.set", "happened", "2026-01-01"],
    ["越南对钨精矿出口征收20%的关税，自2027年1月1日起生效。", "tariff.imposed", "planned", "2027-01-01"],
    ["美国自2026年3月1日起对镓征收25%的关税。", "tariff.imposed", "happened", "2026-03-01"],
    ["锑出口管理办法自2026年7月1日起施行。", "policy.effective", "planned", "2026-07-01"],
    ["The rules on antimony took effect on 1 June.", "policy.effective", "in-force", "2026-06-01"],
    ["海关周二公布,中国5月镓出口同比下降三成。", "export.change", "happened", "2026-05-01"],
    ["China will resume exports of gallium in April.", "export.resumed", "planned", "2027-04-01"],
    ["中国将于4月恢复镓出口。", "export.resumed", "planned", "2027-04-01"],
    ["The Kestrel mine in Canada is due to restart in the first quarter.", "mine.restart", "planned", "2027-01-01"],
    ["The Kestrel mine in Canada restarted in May and will reach full rate in 2027.", "mine.restart", "happened", "2026-05-01"],
    ["锑品出口自去年12月起恢复。", "export.resumed", "happened", "2025-12-01"],
    ["Tarn signed an offtake deal to supply magnets in 2028.", "deal.offtake", "happened", null],
    ["The ministry denied that it would ban exports of nickel ore.", "export.ban", "negated", null],
  ])("dates %j", (sentence, type, status, start) => {
    expect(readSentence(sentence).events.map((event) => [event.type, event.status, event.date?.start ?? null])).toEqual([[type, status, start]]);
  });

  it.each(["Recycling met no more than 18 per cent of domestic demand for antimony.", "Output of antimony was 450 tonnes, 9% above plan.", "Alloy grade of cobalt is some 40 cents a pound dearer.", "氧化镨钕保底价为每公斤110美元,比市场价高出近一倍。"])("is none in %j", (sentence) => {
    expect(readSentence(sentence).events).toEqual([]);
  });

  it("are none where nothing happens", () => {
    expect(readSentence("Gallium is a soft metal.").events).toEqual([]);
  });
});
