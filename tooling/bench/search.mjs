// Search over 100,000 short documents in Chinese and English, filed as they come: how long filing takes, how long a query takes, beside a scan of the
// same texts by the engine. The documents follow from a seed; their words are drawn by rank, as words of news are. MONAZITE_DOCUMENTS=20000 makes it shorter.
import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { contentId, sha256Hex } from "@monazite/core";
import { goods, measures, minerals, places } from "@monazite/core/registry";
import { operations } from "@monazite/operations";
import { openStore } from "@monazite/store-duckdb";
import { readingBatches } from "@monazite/store";
import { ms, times } from "./measure.mjs";

const DOCUMENTS = Number(process.env["MONAZITE_DOCUMENTS"] ?? 100_000);
const IN_A_TEXT = 20;

function random(seed) {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) | 0;
    return (state >>> 0) / 2 ** 32;
  };
}

const next = random(20_251_122);
const drawn = (list, skew = 3) => list[Math.floor(list.length * next() ** skew)];
const SYLLABLES = "ba be bo ca co da de di fa ga gen ha ka la lo ma men mi na ne no pa per po ra ri ro sa sen ta ter ti to va ver vi za".split(" ");
const ENGLISH = Array.from({ length: 20_000 }, () => Array.from({ length: 2 + Math.floor(next() * 3) }, () => drawn(SYLLABLES, 1)).join(""));
const HAN = Array.from({ length: 3_000 }, (_, n) => String.fromCharCode(0x4e00 + ((n * 6911) % 20_000)));
const CHINESE = Array.from({ length: 20_000 }, () => drawn(HAN, 2) + drawn(HAN, 2) + (next() < 0.3 ? drawn(HAN, 2) : ""));
const NAMED = [...minerals.all, ...goods.all, ...places.all.slice(0, 80), ...measures.all.slice(0, 20)];

function sentence(zh) {
  const words = Array.from({ length: zh ? 16 : 18 }, () => {
    const one = next();
    if (one < 0.12) return drawn(drawn(NAMED, 2).names[zh ? "zh" : "en"], 3) ?? "";
    if (one < 0.18) return String(Math.floor(next() * 10_000));
    return drawn(zh ? CHINESE : ENGLISH);
  });
  return words.join(zh ? "" : " ") + (zh ? "。" : ". ");
}

/** A text of several documents with the reading a reader would give of their layout. Claims are not what is measured here. */
function pageOf(n) {
  let text = "";
  const documents = [];
  for (let at = 1; at <= IN_A_TEXT; at++) {
    const zh = next() < 0.5;
    const start = text.length;
    const title = sentence(zh).slice(0, zh ? 20 : 60).trim();
    text += `${title}\n`;
    const statements = [];
    for (let part = 1; part <= 5; part++) {
      const from = text.length;
      text += sentence(zh);
      statements.push({ id: `${at}.${part}`, span: [from, text.length], refs: [], lang: zh ? "zh" : "en" });
    }
    const span = [start, text.length];
    text += "\n";
    documents.push({ id: contentId("doc", [n, at]), n: at, title: { text: title, span: [start, start + title.length] }, source: `Source ${Math.floor(next() * 40)}`, published: `20${15 + Math.floor(next() * 11)}-0${1 + Math.floor(next() * 9)}-1${Math.floor(next() * 10)}`, lang: zh ? "zh" : "en", span, sections: [{ kind: "named", number: null, heading: null, span: null, statements }] });
  }
  return { text, reading: { textId: sha256Hex(text), reader: "bench", documents, noise: [], mentions: [], claims: [], events: [], warnings: [], notUnderstood: [] } };
}

const QUERIES = ["稀土永磁", "稀土", "镝", "釹", "rare earth magnets", "dysprosium", "gallium export", "中国 出口", "China rare earths exports", '"rare earth oxides"', "锂", "lithium price China", "284690", "tungsten Japan", "稀土 日本 出口", "copper", "5473", "钕铁硼 价格", "氧化镨钕", "graphite anodes"];

/** @returns {Promise<import("./measure.mjs").Row[]>} */
export async function search() {
  const folder = mkdtempSync(join(tmpdir(), "monazite-bench-"));
  const { store } = await openStore(folder);
  try {
    const began = performance.now();
    let slowest = 0;
    for (let n = 0; n * IN_A_TEXT < DOCUMENTS; n++) {
      const { text, reading } = pageOf(n);
      const start = performance.now();
      const session = await store.openImport({ kind: "text", subject: reading.textId, contentHash: reading.textId, recordedAt: new Date(1_700_000_000_000 + n).toISOString() });
      for (const batch of readingBatches(text, reading)) await session.append(batch);
      await session.commit();
      slowest = Math.max(slowest, performance.now() - start);
    }
    const filed = (performance.now() - began) / 1000;
    const context = { store };
    const words = [...QUERIES, ...Array.from({ length: 30 }, () => (next() < 0.5 ? drawn(CHINESE) : drawn(ENGLISH)))];
    const seconds = [];
    const found = [];
    for (let round = 0; round < 3; round++) {
      for (const q of words) {
        const start = performance.now();
        const { meta } = await operations.search.ask({ q, limit: "20" }, context);
        if (round > 0) seconds.push((performance.now() - start) / 1000);
        if (round === 1) found.push([q, meta.page.total, ((performance.now() - start)).toFixed(0)]);
      }
    }
    if (process.env["MONAZITE_VERBOSE"]) console.error(found.map((one) => one.join("\t")).join("\n"));
    seconds.sort((a, b) => a - b);
    const at = (part) => seconds[Math.floor(seconds.length * part)] ?? Number.NaN;
    const none = performance.now();
    await operations.search.ask({ q: "dysprosuim xqzt" }, context);
    const nothing = (performance.now() - none) / 1000;
    return [
      { what: `file ${DOCUMENTS} documents`, figure: `${filed.toFixed(0)} s`, peer: `slowest text of ${IN_A_TEXT}: ${ms(slowest / 1000)}`, ratio: "" },
      { what: "  database", figure: `${(statSync(join(folder, "monazite.duckdb")).size / 1e6).toFixed(0)} MB`, peer: "", ratio: "" },
      { what: "search, half of the queries", figure: ms(at(0.5)), peer: "", ratio: "" },
      { what: "search, 95 % of the queries", figure: ms(at(0.95)), peer: "budget 150 ms", ratio: times(0.15, at(0.95)) },
      { what: "search, nothing found, with suggestions", figure: ms(nothing), peer: "", ratio: "" },
    ];
  } finally {
    await store.close();
    rmSync(folder, { recursive: true });
  }
}
