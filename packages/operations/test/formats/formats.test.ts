// Files of every format to the text that readings count in. The pages are written here, in our own words.
import { readText } from "@monazite/extract";
import { DIGEST_PAGE } from "@monazite/testkit";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { textOf, toText } from "../../src/index.js";
import { smallPdf } from "./small-pdf.js";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const read = (text: string): Promise<string> => toText(bytes(text), "file");

const PARAGRAPHS = [
  "China exported 5,473 tons of rare earth magnets in October 2025, the customs office said on Saturday. That was 15.8% more than a year earlier, and the second month of growth in a row.",
  "Shipments to the United States came to 656 tons, against 421 tons in September, as licences were granted again after the talks of the autumn.",
  "Prices of terbium oxide stayed near 6,500 yuan per kg, traders said, while buyers waited for the next quota.",
];
const PLAIN = `Magnet exports rise again\n2025-11-22 09:00 — Example Daily\n${PARAGRAPHS.join("\n")}`;
const ARTICLE_PAGE = `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Magnet exports rise again | Example Daily</title>
<meta property="og:site_name" content="Example Portal"><meta property="article:published_time" content="2025-11-23T01:00:00Z">
<script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"WebSite","name":"x"},{"@type":["NewsArticle"],"headline":"Magnet exports rise again","datePublished":"2025-11-22T09:00:00+08:00","publisher":{"@type":"Organization","name":"Example Daily"}}]}</script>
<style>.a{color:red}</style></head>
<body><header><nav><a href="/">Home</a> <a href="/m">Minerals 270,000 t</a></nav></header>
<main><article><h1>Magnet exports rise again</h1>${PARAGRAPHS.map((text) => `<p>${text.replace("656 tons", "<b>656&nbsp;tons</b>")}</p><script>document.write("9,999 tons of gallium")</script>`).join("\n")}</article></main>
<aside><p>Read also: lithium output of 37,000 t</p></aside><footer>Copyright 2025</footer></body></html>`;

describe("an HTML page", () => {
  it("is read like its text alone: title, publisher, time and paragraphs, nothing else", async () => {
    expect(await read(ARTICLE_PAGE)).toBe(PLAIN);
    const reading = readText(PLAIN);
    expect(reading.documents).toMatchObject([{ source: "Example Daily", published: "2025-11-22" }]);
    expect(readText(await read(ARTICLE_PAGE))).toEqual(reading);
  });

  it("takes publisher and time from meta elements where there is no JSON-LD, and states neither when the page does not", async () => {
    const withMeta = ARTICLE_PAGE.replace(/<script type="application\/ld[\s\S]*?<\/script>/, "");
    expect((await read(withMeta)).split("\n")[1]).toBe("2025-11-23 01:00 — Example Portal");
    const bare = withMeta.replace(/<meta property[^>]*>/g, "");
    expect((await read(bare)).split("\n").slice(0, 2)).toEqual(["Magnet exports rise again", PARAGRAPHS[0]]);
    const onlySource = withMeta.replace(/<meta property="article[^>]*>/, "");
    expect(readText(await read(onlySource)).documents).toMatchObject([{ source: "Example Portal", published: null }]);
  });

  it("is recognised by its content, in the encoding it declares", async () => {
    expect(await read("<p>镝价上涨5%。</p>\n<p>China mined 270,000 t.</p>")).toBe("镝价上涨5%。\nChina mined 270,000 t.");
    const big5 = Uint8Array.from([...bytes('<html><head><meta charset="big5"></head><body><p>'), 0xb5, 0x7d, 0xa4, 0x67, ...bytes(" 58%</p></body></html>")]);
    expect(await toText(big5, "file")).toBe("稀土 58%");
  });

  it("keeps cells apart and raised digits raised", async () => {
    expect(await read("<table><tr><td>China</td><td>270,000<sup>2</sup></td></tr><tr><td>CO<sub>2</sub></td><td>10<sup>6</sup> t</td></tr></table>")).toBe("China\t270,000²\nCO2\t10⁶ t");
  });

  it("never has scripts, styles or hidden parts as text", async () => {
    const hostile = "<html><body><p>seen</p><script>alert('1 t')</script><style>p{content:'2 t'}</style><template><p>3 t</p></template><noscript><style>x</style></noscript><svg><text>4 t</text></svg><p hidden>5 t</p><div style='display: none'>6 t<div>7 t</div></div><iframe>8 t</iframe><textarea>9 t</textarea><p>also &lt;b&gt;seen&lt;/b&gt;</p></body></html>";
    expect(await read(hostile)).toBe("seen\nalso <b>seen</b>");
  });
});

describe("Markdown", () => {
  it("gives its front matter and its text without marks", async () => {
    const markdown = `---\ntitle: "Magnet exports rise again"\ndate: 2025-11-22 09:00\nsource: Example Daily\ntags: [a, b]\n---\n\n${PARAGRAPHS.map((text) => text.replace("5,473 tons", "**5,473 tons**").replace("licences", "[licences](https://example.org/9999)")).join("\n\n")}\n`;
    expect(await read(markdown)).toBe(PLAIN);
  });

  it("takes the first heading as title, lists line by line, and pieces parted by =====", async () => {
    expect(await read("# One\n\n- Output was 5 t.\n- Exports were 3 t.\n\n=====\n\n# Two\n\nPrices *fell* 2% [1].\n")).toBe("One\nOutput was 5 t.\nExports were 3 t.\n=====\nTwo\nPrices fell 2% [1].");
  });
});

describe("a feed", () => {
  const rss = `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Example Daily</title><pubDate>Sun, 23 Nov 2025 00:00:00 GMT</pubDate>
<item><title>Magnet exports rise again</title><pubDate>Sat, 22 Nov 2025 09:00:00 +0800</pubDate><description>short</description><content:encoded><![CDATA[${PARAGRAPHS.map((text) => `<p>${text}</p>`).join("")}]]></content:encoded></item>
<item><title>镓价上涨 &amp; 锗价</title><description>&lt;p&gt;镓价10月上涨5%。&lt;/p&gt;</description></item></channel></rss>`;

  it("gives a piece an item, with the time and the publisher it states", async () => {
    expect(await read(rss)).toBe(`${PLAIN}\n=====\n镓价上涨 & 锗价\n来源 — Example Daily\n镓价10月上涨5%。`);
    expect(readText(await read(rss)).documents).toMatchObject([{ source: "Example Daily", published: "2025-11-22" }, { source: "Example Daily", published: null }]);
  });

  it("is read in the form of Atom too, its own markup included", async () => {
    const atom = `<feed xmlns="http://www.w3.org/2005/Atom"><title>Example Daily</title><entry><title type="html">Magnet exports rise &lt;i&gt;again&lt;/i&gt;</title><published>2025-11-22T09:00:00+08:00</published><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">${PARAGRAPHS.map((text) => `<p>${text}</p>`).join("")}</div></content></entry></feed>`;
    expect(await read(atom)).toBe(PLAIN);
  });

  it("resolves no entity it declares: no file is read, nothing grows", async () => {
    const xxe = `<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY file SYSTEM "file:///etc/passwd"><!ENTITY % dtd SYSTEM "http://127.0.0.1:9/x.dtd"> %dtd;]><rss><channel><item><title>a &file; b</title></item></channel></rss>`;
    expect(await read(xxe)).toBe("a &file; b");
    const laughs = `<?xml version="1.0"?><!DOCTYPE lolz [<!ENTITY lol "lol">${Array.from({ length: 9 }, (_, n) => `<!ENTITY lol${n + 1} "${`&lol${n || ""};`.repeat(10)}">`).join("")}]><rss><channel><item><title>&lol9;</title></item></channel></rss>`;
    expect(await read(laughs)).toBe("&lol9;");
  });

  it("is told from other XML, and from one nested without end", async () => {
    await expect(read("<?xml version='1.0'?><urlset><url/></urlset>")).rejects.toMatchObject({ code: "file-unreadable", facts: { format: "XML", reason: "root <urlset>" } });
    await expect(read(`<rss>${"<a>".repeat(100_000)}`)).rejects.toMatchObject({ code: "file-unreadable", facts: { format: "feed" } });
  });
});

describe("a PDF", () => {
  it("gives the paragraphs of its text layer, in Chinese and English", async () => {
    const page = [
      { text: "Magnet exports rise", x: 72, y: 760, size: 20 },
      { text: "China exported 5,473 tons of rare earth magnets in Octo-", x: 72, y: 720, size: 11 },
      { text: "ber 2025, up from 4,726 tons a year earlier. Low-", x: 72, y: 706, size: 11 },
      { text: "carbon industries need low-carbon metals.", x: 72, y: 692, size: 11 },
      { text: "2025年10月中国稀土永磁", x: 72, y: 650, size: 11 },
      { text: "出口5473吨。", x: 72, y: 636, size: 11 },
      { text: "Mined", x: 72, y: 600, size: 11 }, { text: "270,000", x: 200, y: 600, size: 11 }, { text: "2", x: 243, y: 604, size: 6 },
    ];
    expect(await toText(smallPdf([page]), "file.pdf")).toBe("Magnet exports rise\nChina exported 5,473 tons of rare earth magnets in October 2025, up from 4,726 tons a year earlier. Low-carbon industries need low-carbon metals.\n2025年10月中国稀土永磁出口5473吨。\nMined\t270,000²");
  });

  it("without text, locked or damaged is refused with what to do", async () => {
    await expect(toText(smallPdf([[], []]), "scan.pdf")).rejects.toMatchObject({ code: "pdf-scanned", facts: { path: "scan.pdf", pages: 2 } });
    await expect(toText(smallPdf([[]], { locked: true }), "locked.pdf")).rejects.toMatchObject({ code: "pdf-encrypted", facts: { path: "locked.pdf" } });
    await expect(read("%PDF-1.7 and nothing more")).rejects.toMatchObject({ code: "file-unreadable", facts: { format: "PDF" } });
  });
});

describe("plain text", () => {
  it("stays as it is, sign by sign, whatever marks it holds", async () => {
    for (const text of [DIGEST_PAGE, "a <b>270,000 t</b> of ore", "<script>alert(1)</script> title\nbody 5 t", "1. one\n2. two * three * four\n#hash", "===\n=====\n- a - b [1]."]) {
      expect(await read(text)).toBe(text);
      expect(await textOf(bytes(text), "file", () => Promise.reject(new Error("no reader is needed")))).toBe(text);
    }
  });

  it("is what every file becomes once: its text read again is the same text", async () => {
    const words = fc.stringMatching(/^[a-z]{3,9}( [a-z]{2,9}){1,8}$/);
    await fc.assert(fc.asyncProperty(fc.array(words, { minLength: 1, maxLength: 6 }), async (paragraphs) => {
      const text = await read(`<!doctype html><body>${paragraphs.map((one) => `<p>${one}.</p>`).join("")}</body>`);
      expect(await read(text)).toBe(text);
    }), { numRuns: 30 });
  });
});

describe("a hostile file", () => {
  const within = async (seconds: number, file: string): Promise<string> => {
    const began = performance.now();
    const text = await read(file).catch((error: unknown) => String((error as { code?: string }).code));
    expect((performance.now() - began) / 1000).toBeLessThan(seconds);
    return text;
  };

  it("nested 100,000 deep is read in time, and its text found", async () => {
    expect(await within(5, `<html><body>${"<div>".repeat(100_000)}270,000 t</body></html>`)).toBe("270,000 t");
    expect(await within(5, `<html><body>${"<b>".repeat(100_000)}5 t${"</b>".repeat(100_000)}<p>6 t</p></body></html>`)).toBe("5 t\n6 t");
  });

  it("of 7 MB of tags costs no more than its length", async () => {
    expect(await within(10, `<html><body><p>first</p>${"<b><i>".repeat(1_150_000)}</body></html>`)).toBe("first");
    expect(await within(10, `<html><body><p>first</p>${"<p>x</p>".repeat(850_000)}</body></html>`)).toMatch(/^first\nx\nx/);
    expect(await within(10, `<html><body><p>first</p>${"<!-- ".repeat(1_400_000)}`)).toBe("first");
    expect(await within(10, `<html><body><p a=${"'\"<".repeat(2_300_000)}`)).toBe("text-empty");
  });

  it("of Markdown nested without end is refused or read in time", async () => {
    await within(15, `# a\n\n${">".repeat(20_000)} b`);
    await within(15, `# a\n\n${"**a ".repeat(50_000)}`);
    await within(15, `# a\n\n${"[".repeat(50_000)}b${"](".repeat(1000)}`);
  });
});
