import fc from "fast-check";
import { TextReadingSchema } from "@monazite/core/schemas";
import { describe, expect, it } from "vitest";
import { readText, toReadingFormat } from "../src/index.js";
import { tokenize } from "../src/text/tokens.js";

const PIECES = [
  "Gallium exports fall again\nKUALA LUMPUR, 3 June 2026 (Harbour Wire) - China exported 410 kg of gallium in April, down 18% from a year earlier. Germany took 120 kg and Japan 95 kg.",
  "钨价上涨\n【矿讯2026年6月3日电】5月钨精矿报18.2万元/吨,环比上涨3.1%。中国产量占全球八成。",
  "Sable Hill output\nSable Hill Ltd, Perth, 30 April 2026\nOutput of NdPr oxide rose 4% to 1,210 t in the March quarter from 1,160 t in the December quarter.",
];
const HEADERS = "钴价一周跌2%\nKuang Wu Bao· 2026-06-12 09:30\nCore Points - Cobalt metal fell 2% to $24.10 per pound on Thursday [1].";

/** What of a reading does not depend on where the piece stands. */
function shape(text: string): unknown {
  const reading = readText(text);
  return {
    mentions: reading.mentions.map(({ kind, text: printed, figure, resolved }) => ({ kind, printed, figure, resolved })),
    claims: reading.claims.map(({ id, metric, minerals, place, period, key }) => ({ id, metric, minerals, place, period, key })),
    events: reading.events.map(({ id, type, status }) => ({ id, type, status })),
  };
}

describe("readText", () => {
  it.each([...PIECES, HEADERS])("gives records of the schemas, each quote at its offsets: %j", (text) => {
    const reading = readText(text);
    expect(() => TextReadingSchema.parse(reading)).not.toThrow();
    expect(reading.claims.length).toBeGreaterThan(0);
    for (const mention of reading.mentions) expect(text.slice(...mention.span)).toBe(mention.text);
    for (const { evidence } of [...reading.claims, ...reading.events]) for (const { span, quote } of evidence) expect(text.slice(...span)).toBe(quote);
  });

  it("does not care what order the documents come in", () => {
    fc.assert(fc.property(fc.shuffledSubarray(PIECES, { minLength: 1 }), (pieces) => {
      const together = readText(pieces.join("\n=====\n"));
      const alone = pieces.map((piece) => readText(piece));
      expect(together.claims.map((claim) => claim.id)).toEqual(alone.flatMap((reading) => reading.claims.map((claim) => claim.id)));
      expect(together.mentions.map((mention) => mention.id)).toEqual(alone.flatMap((reading) => reading.mentions.map((mention) => mention.id)));
    }));
  });

  it("reads a digest alone as inside a page, whatever noise stands before it", () => {
    fc.assert(fc.property(fc.array(fc.constantFrom("icon", "Workflow", "收藏 12", "Search documents", ""), { maxLength: 6 }), (noise) => {
      expect(shape([...noise, HEADERS].join("\n"))).toEqual(shape(HEADERS));
    }));
  });

  it("says the same again", () => {
    for (const piece of PIECES) expect(readText(piece)).toEqual(readText(piece));
  });

  it("lists every numeral it did not read, and every quantity without a claim", () => {
    const text = "Notes\nThe index closed at 3,480.5 points; 12 tonnes were lost.";
    const reading = readText(text);
    const held = [...reading.mentions.map((mention) => mention.span), ...reading.notUnderstood.map((item) => item.span)];
    for (const numeral of ["3,480.5", "12"]) {
      const at = text.indexOf(numeral);
      expect(held.some(([start, end]) => start <= at && at + numeral.length <= end)).toBe(true);
    }
  });

  it("takes any text", () => {
    fc.assert(fc.property(fc.string({ unit: "binary", maxLength: 300 }), (text) => {
      const reading = readText(text);
      for (const mention of reading.mentions) expect(text.slice(...mention.span)).toBe(mention.text);
      toReadingFormat(reading);
    }), { numRuns: 300 });
  });

  it("takes any mixture of the words it knows", () => {
    const words = fc.constantFrom("from", "to", "5", "%", "-", "tonnes", "between", "and", "a", "third", "of", "in", "March", "2025", "the", "same", "period", "同比", "增长", "三", "成", "万", "吨", "月", "至", "[1]", ",", ";", "。", ".", "\n", "China", "exports", "per", "每", "$");
    fc.assert(fc.property(fc.array(words, { maxLength: 40 }), (parts) => {
      const text = `T\nWire, 2 June 2026\n${parts.join(" ")}`;
      for (const { evidence } of readText(text).claims) for (const { span, quote } of evidence) expect(text.slice(...span)).toBe(quote);
    }), { numRuns: 500 });
  });
});

describe("one amount in many spellings", () => {
  const amount = (printed: string): (number | null | undefined)[] => {
    const figure = readText(`库存\n2026年6月2日 来源:矿讯\n稀土库存为${printed}。`).mentions.find((mention) => mention.kind === "quantity")?.figure;
    return [figure?.value, figure?.unit === "t" ? 1 : 0];
  };

  it("is the same tonnage", () => {
    // A number that could be a year is none where something is counted by it.
    for (const tonnes of [1900, 2025, 2050]) expect(amount(`${tonnes}吨`)).toEqual([tonnes, 1]);
    for (const printed of ["270,000 t", "270 kt", "27万吨", "二十七万吨", "27萬噸", "２７万吨", "27 万 吨"]) expect(amount(printed)).toEqual([270_000, 1]);
  });

  it("makes the same claim, in whatever notation it is printed", () => {
    // Ids and quotes follow the text, as they must; what is claimed does not.
    const claimed = (printed: string): unknown[] => readText(`库存\n2026年6月2日 来源:矿讯\n5月中国稀土永磁出口${printed},同比增长一成。`).claims.map(({ figure, metric, kind, minerals, stage, place, partner, period, key }) => [figure?.value, figure?.unit, figure?.comparator, metric, kind, minerals, stage, place, partner, period, key]);
    fc.assert(fc.property(fc.integer({ min: 1, max: 9999 }), (n) => {
      const told = claimed(`${n}万吨`);
      expect(told).toHaveLength(2);
      for (const printed of [`${n * 10} kt`, `${n * 10}千吨`, `${(n * 10_000).toLocaleString("en")} t`, `${n * 10_000}吨`, `${n}萬噸`]) expect(claimed(printed)).toEqual(told);
    }), { numRuns: 40 });
    expect(claimed("二十七万吨")).toEqual(claimed("27万吨"));
  });

  it("is kept for any whole number of tonnes, half-width or full-width", () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 999_999 }), (tonnes) => {
      const wide = [...String(tonnes)].map((digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)).join("");
      expect(amount(`${tonnes}吨`)).toEqual([tonnes, 1]);
      expect(amount(`${wide}吨`)).toEqual([tonnes, 1]);
    }));
  });
});

describe("laws over whole sentences", () => {
  const number = fc.oneof(fc.integer({ min: 1, max: 99_999 }).map((n) => n.toLocaleString("en")), fc.integer({ min: 1, max: 999 }).map((n) => (n / 10).toFixed(1)));
  const place = fc.constantFrom("Germany", "Japan", "the United States");
  const sentence = fc.oneof(
    fc.tuple(number, place, number).map(([a, to, b]) => `China exported ${a} tonnes of gallium to ${to} in May 2026, up ${b}% from a year earlier (notice No. 17/2026).`),
    fc.tuple(number, number).map(([a, b]) => `Dysprosium oxide in Rotterdam traded at $${a} per kg on 10 June, against A$${b}/kg in Q1.`),
    fc.tuple(number, number).map(([a, b]) => `中国5月出口稀土永磁${a}吨,同比增长${b}%,其中对德国出口910.5吨;钨精矿报${a}万元/吨。`),
    fc.tuple(number, number).map(([a, b]) => `Turbines use ${a} kg/MW of rare earths; output fell ${b}% q/q to 1,210 t, an all-time low.`),
  );
  const piece = fc.array(sentence, { minLength: 1, maxLength: 3 }).map((sentences) => `Notes\nMineral News, 15 June 2026\n${sentences.join("\n")}`);
  const widened = (text: string): string => text.split("\n").map((line, at) => (at < 2 ? line : [...line].map((sign) => (/[!-~]/.test(sign) ? String.fromCharCode(sign.charCodeAt(0) + 0xfee0) : sign)).join(""))).join("\n");
  const claimed = (text: string): unknown[] => readText(text).claims.map(({ figure, metric, kind, minerals, stage, place: own, partner, period, change, modality, rank, key }) => [figure?.comparator, figure?.value, figure?.min, figure?.max, figure?.unit, metric, kind, minerals, stage, own, partner, period, change, modality, rank?.n, key]);

  it("full-width and half-width are equal", () => {
    fc.assert(fc.property(piece, (text) => {
      expect(claimed(widened(text))).toEqual(claimed(text));
    }), { numRuns: 120 });
  });

  it("a quote is the text at its offsets, in either width", () => {
    fc.assert(fc.property(piece, fc.boolean(), (told, wide) => {
      const text = wide ? widened(told) : told;
      const reading = readText(text);
      expect(reading.claims.length).toBeGreaterThan(0);
      for (const mention of reading.mentions) expect(text.slice(...mention.span)).toBe(mention.text);
      for (const { evidence } of [...reading.claims, ...reading.events]) for (const { span, quote } of evidence) expect(text.slice(...span)).toBe(quote);
      for (const { span, text: quote } of reading.notUnderstood) expect(text.slice(...span)).toBe(quote);
    }), { numRuns: 120 });
  });

  it("reading is idempotent, whatever was read in between", () => {
    fc.assert(fc.property(piece, piece, (text, other) => {
      const first = JSON.stringify(readText(text));
      readText(other);
      expect(JSON.stringify(readText(text))).toBe(first);
    }), { numRuns: 60 });
  });
});

describe("tokenize", () => {
  it("covers every character that is no space, in order", () => {
    fc.assert(fc.property(fc.string({ unit: "grapheme", maxLength: 80 }), (text) => {
      let at = 0;
      for (const token of tokenize(text)) {
        expect(text.slice(at, token.start).trim().replaceAll("\u200b", "")).toBe("");
        expect(token.end).toBeGreaterThan(token.start);
        at = token.end;
      }
    }));
  });

  it("makes no more tokens than characters, on hostile text too", () => {
    for (const hostile of ["9,".repeat(5000), "a.".repeat(5000), "一".repeat(5000), "[1]".repeat(5000), "$".repeat(5000), "U.S.".repeat(2000)]) {
      expect(tokenize(hostile).length).toBeLessThanOrEqual(hostile.length);
    }
  });
});
