// Search as a caller asks it: what must be found is said by a plain scan of the same texts, not by the index.
import type { AnswerOf, Contracts, Envelope } from "@monazite/contracts";
import { readText } from "@monazite/extract";
import { IN_MEMORY, openStore } from "@monazite/store-duckdb";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { operations, readTablesHere, toText, type Context } from "../src/index.js";

type Found = AnswerOf<Contracts["search"]>;
const NOW = "2026-02-20T00:00:00.000Z";

async function emptyContext(): Promise<Context> {
  const { store } = await openStore(IN_MEMORY);
  return { store, now: () => NOW, toText, readTables: readTablesHere, readText: (text) => Promise.resolve(readText(text)) };
}
const asker = (context: Context) => (wire: Record<string, string>): Promise<Envelope & Found> => operations.search.ask(wire, context) as Promise<Envelope & Found>;
const page = (...pieces: readonly string[]): string => pieces.join("\n=====\n");
const piece = (title: string, publisher: string, day: string, body: string): string => `${title}\n${day} 09:00 — ${publisher}\n\n${body}\n`;

const PIECES = [
  piece("Magnet shipments recover", "Example Wire", "2025-11-22", "China exported 5,473 tons of rare earth magnets in October 2025. Shipments to Japan rose 30.2% to 226 tons."),
  piece("稀土永磁出口回升", "示例日报", "2025-11-20", "2025年10月中国稀土永磁出口5473吨,同比增长15.8%。"),
  piece("釹鐵硼價格", "示例週刊", "2025-10-02", "釹鐵硼價格上漲。釹是永磁的原料。"),
  piece("Heavy rare earths", "Example Wire", "2024-06-01", "Dysprosium oxide fell to 1,620 yuan per kg. Dy is scarce, and customs code 2846.90 hides it."),
  piece("Group meets", "Example Weekly", "2025-04-25", "The C5+1 summit met in Astana; 58% of Nd-Pr comes from one mine, the minister said. Gallium licences were granted to two firms."),
  piece("A study of words", "Example Weekly", "2023-01-05", "The study is by three authors. No metal is named in it, and 158% is not 58.5%."),
];

describe("search", () => {
  let context: Context;
  let ask: ReturnType<typeof asker>;
  const titles = async (wire: Record<string, string>): Promise<string[]> => (await ask(wire)).results.map(({ title }) => title);
  beforeAll(async () => {
    context = await emptyContext();
    ask = asker(context);
    await operations.read.ask({ text: page(...PIECES) }, context);
  });
  afterAll(() => context.store.close());

  it("finds a thing under its names in both languages and both scripts", async () => {
    expect((await titles({ q: "稀土永磁" })).sort()).toEqual(["Magnet shipments recover", "稀土永磁出口回升"]);
    expect((await titles({ q: "rare-earth magnets" })).sort()).toEqual(["Magnet shipments recover", "稀土永磁出口回升"]);
    expect(await titles({ q: "钕" })).toContain("釹鐵硼價格");
    expect(await titles({ q: "釹" })).toContain("Group meets");
    expect(await titles({ q: "镝" })).toEqual(["Heavy rare earths"]);
    expect(await titles({ q: "284690" })).toEqual(["Heavy rare earths"]);
  });

  it("keeps numbers and codes whole", async () => {
    expect(await titles({ q: "C5+1" })).toEqual(["Group meets"]);
    expect(await titles({ q: "58%" })).toEqual(["Group meets"]);
    expect(await titles({ q: "158 %" })).toEqual(["A study of words"]);
    expect(await titles({ q: "5473" })).toEqual(expect.arrayContaining(["Magnet shipments recover", "稀土永磁出口回升"]));
    expect(await titles({ q: "Nd-Pr" })).toEqual(["Group meets", "Heavy rare earths"]);
    expect(await titles({ q: "%" })).toHaveLength(4);
  });

  it("takes quoted words as they stand, and a word of two letters for no other word", async () => {
    expect(await titles({ q: '"rare earth magnets"' })).toEqual(["Magnet shipments recover"]);
    expect(await titles({ q: '"magnets rare earth"' })).toEqual([]);
    expect(await titles({ q: "「永磁出口」" })).toEqual(["稀土永磁出口回升"]);
    expect(await titles({ q: '"dy"' })).toEqual(["Heavy rare earths"]);
  });

  it("filters by what documents are about, who published them, when, and in which language", async () => {
    expect(await titles({ mineral: "dysprosium" })).toEqual(["Heavy rare earths"]);
    expect(await titles({ place: "Japan", q: "magnets" })).toEqual(["Magnet shipments recover"]);
    expect(await titles({ kind: "exports" })).toEqual(["Magnet shipments recover", "稀土永磁出口回升"]);
    expect(await titles({ lang_of: "zh", from: "2025-11" })).toEqual(["稀土永磁出口回升"]);
    expect(await titles({ until: "2024" })).toEqual(["Heavy rare earths", "A study of words"]);
    expect(await titles({ publisher: "Example Weekly", q: "licence" })).toEqual(["Group meets"]);
    await expect(ask({ mineral: "unobtainium" })).rejects.toMatchObject({ code: "name-unknown" });
  });

  it("counts what is found, and a facet chosen gives as many as it said", async () => {
    const { facets } = await ask({});
    expect(facets.lang).toEqual([{ id: "en", documents: 4 }, { id: "zh", documents: 2 }]);
    for (const { id, documents } of facets.publisher) expect((await ask({ publisher: id })).meta.page?.total).toBe(documents);
    for (const { id, documents } of facets.kind) expect((await ask({ kind: id })).meta.page?.total).toBe(documents);
  });

  it("marks the words at their offsets in the stored text", async () => {
    for (const q of ["稀土永磁 出口", "dysprosium", "C5+1 58%", "licences"]) {
      for (const { id, titleHighlights, passages } of (await ask({ q })).results) {
        const { text } = (await operations.document.ask({ id }, context)) as unknown as { text: string };
        for (const passage of passages) {
          expect(text.slice(...passage.span)).toBe(passage.text);
          for (const [start, end] of passage.highlights) expect(passage.span[0] <= start && end <= passage.span[1] && start < end).toBe(true);
        }
        expect(titleHighlights.length + passages.flatMap(({ highlights }) => highlights).length).toBeGreaterThan(0);
      }
    }
    const [first] = (await ask({ q: "C5+1" })).results;
    expect(first?.passages[0]?.highlights.map(([start, end]) => page(...PIECES).slice(start, end))).toEqual(["C5+1"]);
  });

  it("shows what holds most when nothing holds all, and says so", async () => {
    const { matched, results } = await ask({ q: "gallium dysprosium summit" });
    expect([matched, results[0]?.title]).toEqual(["some", "Group meets"]);
  });

  it("suggests names of the registries and words of documents when nothing is found", async () => {
    expect((await ask({ q: "dyspr0sium" })).suggestions.map(({ text }) => text.toLowerCase())).toContain("dysprosium");
    expect((await ask({ q: "minster" })).suggestions).toContainEqual({ text: "minister", from: "index" });
    expect((await ask({ q: "gallium" })).suggestions).toEqual([]);
  });

  it("puts the document that says it in its title and says it often first, and of equals the younger", async () => {
    expect((await titles({ q: "rare earths" }))[0]).toBe("Heavy rare earths");
  });

  it("takes any text as words: nothing breaks it and nothing runs", async () => {
    const hostile = ["'; DROP TABLE postings; --", '"', '""', "NEAR(a b)", "a* OR b", "(", "\\", "%_%", "\u0000", "{}[]", "--", "“", "＂稀土＂", "$1 $2", "?", "<b>x</b>", "\ud800", "a".repeat(300)];
    for (const q of hostile) expect((await ask({ q })).meta.question.name).toBe("search");
    await fc.assert(fc.asyncProperty(fc.string({ unit: "binary", maxLength: 40 }), async (q) => { expect(await ask({ q })).toBeDefined(); }), { numRuns: 60 });
    expect((await ask({})).meta.page?.total).toBe(PIECES.length);
  });

  it("loses what is withdrawn and what is erased", async () => {
    let day = 0;
    const other = { ...(await emptyContext()), now: () => new Date(Date.UTC(2026, 0, ++day)).toISOString() };
    const found = async (): Promise<number> => (await asker(other)({ q: "gallium" })).meta.page?.total ?? -1;
    const read = async (text: string): Promise<string> => ((await operations.read.ask({ text }, other)) as unknown as { textId: string }).textId;
    const first = await read(piece("One", "Wire", "2025-01-01", "Gallium output was 5 t."));
    const second = await read(piece("Two", "Wire", "2025-01-02", "Gallium output was 6 t."));
    expect(await found()).toBe(2);
    await operations.withdraw.ask({ id: first }, other);
    expect(await found()).toBe(1);
    await operations.erase.ask({ id: second, reason: "a test" }, other);
    expect(await found()).toBe(0);
    await read(piece("One", "Wire", "2025-01-01", "Gallium output was 5 t."));
    expect(await found()).toBe(1);
    await other.store.close();
  });
});

describe("what search finds", () => {
  const SIGNS = [..."稀土永磁出口管制镝铽镓锗中国"];
  const WORDS = ["magnet", "magnets", "oxide", "gallium", "price", "prices", "in", "quota", "Nd-Pr", "58%", "a"];
  const sentence = fc.oneof(fc.array(fc.constantFrom(...SIGNS), { minLength: 3, maxLength: 14 }).map((signs) => `${signs.join("")}。`), fc.array(fc.constantFrom(...WORDS), { minLength: 3, maxLength: 9 }).map((words) => `${words.join(" ")}.`));
  const bodies = fc.sample(fc.array(sentence, { minLength: 1, maxLength: 4 }).map((some) => some.join(" ")), { numRuns: 80, seed: 7 });
  let context: Context;
  let ask: ReturnType<typeof asker>;
  beforeAll(async () => {
    context = await emptyContext();
    ask = asker(context);
    for (const half of [bodies.slice(0, 40), bodies.slice(40)]) await operations.read.ask({ text: page(...half.map((body) => piece(`Piece ${bodies.indexOf(body)}`, "Wire", "2025-01-01", body))) }, context);
  });
  afterAll(() => context.store.close());

  const found = async (q: string): Promise<string[]> => [...new Set((await ask({ q, limit: "1000" })).results.map(({ title }) => title))].sort();
  const scanned = (holds: (body: string) => boolean): string[] => [...new Set(bodies.filter(holds).map((body) => `Piece ${bodies.indexOf(body)}`))].sort();

  it("is what a scan finds, for Chinese words of any length", async () => {
    await fc.assert(fc.asyncProperty(fc.array(fc.constantFrom(...SIGNS), { minLength: 1, maxLength: 5 }), async (signs) => {
      const word = signs.join("");
      expect(await found(`"${word}"`)).toEqual(scanned((body) => body.includes(word)));
    }), { numRuns: 60 });
  });

  it("is what a scan finds, for words and phrases", async () => {
    await fc.assert(fc.asyncProperty(fc.array(fc.constantFrom(...WORDS.filter((word) => word !== "a")), { minLength: 1, maxLength: 3 }), async (words) => {
      const pattern = new RegExp(`(?<![\\w%-])${words.map((word) => word.replace(/s$/, "")).join("s? ")}s?(?![\\w%-])`);
      expect(await found(`"${words.join(" ")}"`)).toEqual(scanned((body) => pattern.test(body)));
    }), { numRuns: 60 });
  });

  it("is never less without quotes: names in the other language come on top", async () => {
    await fc.assert(fc.asyncProperty(fc.array(fc.constantFrom(...SIGNS), { minLength: 1, maxLength: 3 }), async (signs) => {
      const word = signs.join("");
      expect(await found(word)).toEqual(expect.arrayContaining(scanned((body) => body.includes(word))));
    }), { numRuns: 40 });
  });
});
