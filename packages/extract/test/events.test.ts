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

  it("are none where nothing happens", () => {
    expect(readSentence("Gallium is a soft metal.").events).toEqual([]);
  });
});
