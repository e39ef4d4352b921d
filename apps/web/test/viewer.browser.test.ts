// The viewer in Chromium against the built server: what a reader sees, in both languages, and that nothing else happens.
import { spawn, type ChildProcess } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import AxeBuilder from "@axe-core/playwright";
import { DIGEST_PAGE } from "@monazite/testkit";
import { chromium, type Browser, type BrowserContext, type Page } from "playwright-core";
import { tradeSample } from "./trade-sample.js";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";

const SERVER = fileURLToPath(new URL("../../api/dist/main.js", import.meta.url));
const TOKEN = "for-the-test";
let origin: string;
let data: string;
let server: ChildProcess;
let browser: Browser;
let context: BrowserContext | undefined;
/** Requests that left this machine's server, script errors, dialogs and refusals of the content policy: there must be none. */
let incidents: string[] = [];

beforeAll(async () => {
  data = mkdtempSync(join(tmpdir(), "monazite-viewer-"));
  const port = await freePort();
  origin = `http://127.0.0.1:${port}`;
  server = spawn(process.execPath, [SERVER], { env: { ...process.env, PORT: String(port), MONAZITE_DATA: data, MONAZITE_TOKEN: TOKEN }, stdio: ["ignore", "pipe", "inherit"] });
  await new Promise<void>((resolve, reject) => {
    server.stdout?.once("data", () => resolve());
    server.once("exit", (code) => reject(new Error(`the server ended with ${code}`)));
  });
  browser = await chromium.launch({ executablePath: process.env["CHROMIUM"] ?? "/usr/bin/chromium", args: ["--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"] });
});
afterAll(async () => {
  await browser.close();
  const ended = new Promise((resolve) => server.once("exit", resolve));
  server.kill("SIGTERM");
  await ended;
  rmSync(data, { recursive: true, force: true });
});
afterEach(async () => {
  await context?.close();
  expect(incidents).toEqual([]);
  incidents = [];
});

async function open(path: string, { width = 1280, theme = "light" }: { width?: number; theme?: "light" | "dark" } = {}): Promise<Page> {
  context = await browser.newContext({ viewport: { width, height: 800 }, colorScheme: theme, locale: "en-GB" });
  const page = await context.newPage();
  page.on("request", (request) => { if (!request.url().startsWith(origin) && !request.url().startsWith("data:")) incidents.push(`request to ${request.url()}`); });
  page.on("pageerror", (error) => incidents.push(`error ${error.message}`));
  page.on("dialog", (dialog) => { incidents.push(`dialog ${dialog.message()}`); void dialog.dismiss(); });
  page.on("console", (message) => { if (/Content Security Policy/i.test(message.text())) incidents.push(message.text()); });
  await page.goto(origin + path, { waitUntil: "networkidle" });
  return page;
}

async function paste(page: Page, text: string): Promise<void> {
  await page.getByRole("textbox").fill(text);
  await page.getByRole("button", { name: "Check", exact: true }).click();
  await page.locator("article.document").first().waitFor();
}

describe("the check page", () => {
  it("shows the figures of a pasted page with the verdicts the API gives", async () => {
    const page = await open("/");
    await paste(page, DIGEST_PAGE);
    expect(await page.locator("article.document h2").allTextContents()).toEqual(["稀土磁铁出口回升", "镓价上涨"]);
    const response = await fetch(`${origin}/v1/check`, { method: "POST", headers: { "content-type": "text/plain" }, body: DIGEST_PAGE });
    const { verdicts } = (await response.json()) as { verdicts: { kind: string; text: { en: string } }[] };
    await page.getByRole("button", { name: /^5,473 tons/ }).click();
    const shown = await page.locator(".verdicts li > p").allTextContents();
    expect(shown.length).toBeGreaterThan(0);
    expect(verdicts.map(({ text }) => text.en)).toEqual(expect.arrayContaining(shown));
    expect(new URL(page.url()).searchParams.get("claim")).toMatch(/^clm_/);
  });

  it("can be shared: the address brings back the chosen figure, the filter and the language", async () => {
    const page = await open("/?sample=1&lang=zh");
    await page.locator(".figure-mark.agrees").first().click();
    await page.getByRole("button", { name: /一致/ }).first().click();
    const address = page.url();
    const [panel, pressed] = [await page.locator(".claim-figure").textContent(), await page.locator(".filter[aria-pressed=true]").textContent()];
    await page.goto(address, { waitUntil: "networkidle" });
    expect([await page.locator(".claim-figure").textContent(), await page.locator(".filter[aria-pressed=true]").textContent()]).toEqual([panel, pressed]);
    expect(await page.locator("html").getAttribute("lang")).toBe("zh-CN");
  });

  it("takes a file dropped in an old Chinese encoding", async () => {
    const page = await open("/");
    // 镝 85% in GB18030
    await page.getByLabel("or choose a file").setInputFiles({ name: "page.txt", mimeType: "text/plain", buffer: Buffer.from([0xe4, 0xef, 0x20, 0x38, 0x35, 0x25, 0xa1, 0xa3]) });
    await page.locator("article.document").first().waitFor();
    expect(await page.locator("article.document").first().textContent()).toMatch(/85%/);
  });

  it("explains a text it cannot take, and goes on", async () => {
    const page = await open("/");
    await page.getByRole("textbox").fill("x".repeat(1_000_001));
    await page.getByRole("button", { name: "Check", exact: true }).click();
    expect(await page.getByRole("alert").textContent()).toContain("1000001 characters");
  });

  it("works by keyboard alone", async () => {
    const page = await open("/?sample=1");
    await page.locator(".figure-mark").first().focus();
    await page.keyboard.press("Enter");
    expect(await page.locator(".claim").count()).toBe(1);
  });
});

describe("text from outside", () => {
  const hostile = [
    "<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "<svg onload=alert(1)>", "javascript:alert(1)", "\"><iframe srcdoc='<script>alert(1)</script>'>",
    "{{constructor.constructor('alert(1)')()}}", "<a href=\"javascript:alert(1)\">270,000 t</a>", "<style>*{display:none}</style>",
  ];

  it("is shown and never run, on the check page and as a kept document", async () => {
    const text = hostile.map((line, index) => `${line} title ${index}\nSource ${line}· 2025-11-22 09:00\nCore Viewpoint - China ${line} mined 270,000 tons of rare earths in 2024 [1].`).join("\n");
    const page = await open("/");
    await paste(page, text);
    expect(await page.locator("article.document :is(script, img, svg, iframe, style, a)").count()).toBe(0);
    expect(await page.locator("article.document").first().textContent()).toContain("<script>alert(1)</script>");
    const kept = (await (await fetch(`${origin}/v1/read`, { method: "POST", headers: { "content-type": "text/plain", authorization: `Bearer ${TOKEN}` }, body: text })).json()) as { documents: { id: string }[] };
    await page.goto(`${origin}/documents/${kept.documents[0]?.id}`, { waitUntil: "networkidle" });
    expect(await page.locator("article.document").first().textContent()).toContain("<script>alert(1)</script>");
    await page.goto(`${origin}/documents`, { waitUntil: "networkidle" });
    expect(await page.locator(".list :is(script, img, svg, iframe)").count()).toBe(0);
  });
});

describe("a mineral's page", () => {
  it("shows both editions of a year, as chart, table and evidence", async () => {
    const page = await open("/m/rare-earths?t=2024");
    const figure = page.locator("figure").nth(1);
    expect(await figure.locator("h2").textContent()).toContain("China");
    await page.keyboard.press("2");
    const row = figure.locator("tbody tr", { hasText: "World" });
    expect(await row.textContent()).toMatch(/380,000 t.*390,000 t|390,000 t.*380,000 t/);
    await page.keyboard.press("3");
    expect(await figure.locator(".evidence li").count()).toBeGreaterThan(10);
    expect(new URL(page.url()).searchParams.get("view")).toBe("evidence");
  });

  it("shows China's share in both editions, and how it came about", async () => {
    const page = await open("/m/rare-earths?t=2024");
    const figure = page.locator("figure").nth(2);
    expect(await figure.locator("h2").textContent()).toBe("China held 69.2 % to 71.1 % (of the printed world total), 2024");
    await figure.getByRole("button", { name: /^China, USGS Mineral Commodity Summaries 2026/ }).click();
    expect(await figure.locator(".evidence li").allTextContents()).toEqual([expect.stringMatching(/China.*270,000 t.*÷.*380,000 t.*= 71\.1 %/)]);
    await figure.getByLabel("Share of").selectOption("sum");
    expect(new URL(page.url()).searchParams.get("of")).toBe("sum");
  });

  it("tells what gallium comes with, which codes are baskets, and what happened, in Chinese", async () => {
    const page = await open("/m/gallium?lang=zh");
    expect(await page.locator(".tree").textContent()).toContain("铝土矿");
    expect(await page.locator("tr", { hasText: "811292" }).locator(".basket").textContent()).toContain("同在此码");
    expect(await page.locator(".events").textContent()).toContain("2023年8月1日");
  });

  it("goes to another mineral by its name", async () => {
    const page = await open("/m/gallium");
    await page.getByRole("combobox", { name: /^Mineral/ }).selectOption("cobalt");
    await page.getByRole("heading", { level: 1, name: /cobalt/i }).waitFor();
    expect(new URL(page.url()).pathname).toBe("/m/cobalt");
  });
});

describe("the chain of a mineral", () => {
  it("names the weakest stage, and gives its formula", async () => {
    const page = await open("/m/copper?lang=en");
    const figure = page.locator("figure").first();
    expect(await figure.locator("h2").textContent()).toMatch(/weakest .*refining.*China 48\.3 %/);
    expect(await figure.locator(".stage-strip .weakest h3").textContent()).toContain("refining");
    await figure.getByRole("tab", { name: "Evidence" }).click();
    expect(await figure.locator(".derivation").first().textContent()).toContain("HHI = Σ s²");
  });
});

describe("an event's page", () => {
  it("shows before and after with the trough, and leads to the figures behind a month", async () => {
    const page = await open("/events/ev-020?lang=en");
    expect(await page.locator("figure h2").textContent()).toMatch(/lowest in May 2025: −74 %/);
    expect(await page.locator(".effect-chart .point").count()).toBeGreaterThan(20);
    await page.locator(".effect-chart .point", { hasText: "2025-05" }).first().click();
    await page.locator(".evidence-list a").first().waitFor();
    expect(await page.locator(".findings").first().textContent()).toContain("July 2025");
  });
});

describe("a country's page", () => {
  it("shows what it produces with rank and share, and says of an old name whose it is", async () => {
    const page = await open("/c/Burma?t=2024");
    expect(await page.locator("h1").textContent()).toBe("Myanmar");
    await page.keyboard.press("2");
    expect(await page.locator("tbody tr", { hasText: "rare earths · mining" }).allTextContents()).toContainEqual(expect.stringMatching(/3 \/ 12.*7\.9 %.*31,000 t/));
  });
});

describe("the events page", () => {
  it("keeps its filters in the address and leads from a mark to the pages that tell it", async () => {
    const page = await open("/events");
    await page.getByRole("combobox", { name: /^Kind/ }).selectOption("licence");
    await page.getByRole("combobox", { name: /^Mineral/ }).selectOption("gallium");
    await page.getByRole("button", { name: /^3 July 2023/ }).click();
    expect(await page.locator(".events li").count()).toBe(1);
    expect(Object.fromEntries(new URL(page.url()).searchParams)).toEqual({ kind: "licence", m: "gallium", view: "evidence" });
    expect(await page.locator(".events a").count()).toBeGreaterThan(0);
  });
});

describe("the lookup", () => {
  it("finds by name, symbol or code in either language, by keyboard alone", async () => {
    const page = await open("/documents");
    await page.keyboard.press("Control+k");
    await page.getByRole("combobox", { name: "Look up" }).waitFor();
    await page.keyboard.type("镝");
    await page.getByRole("option", { name: /dysprosium/ }).first().waitFor();
    await page.keyboard.press("Enter");
    await page.waitForURL("**/m/dysprosium");
    await page.locator("h1").waitFor();
    await page.keyboard.press("/");
    await page.getByRole("dialog").waitFor();
    await page.keyboard.type("Burma");
    await page.getByRole("option", { name: /Myanmar/ }).first().waitFor();
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.filter(({ impact }) => impact === "serious" || impact === "critical").map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
    await page.keyboard.press("Enter");
    await page.waitForURL("**/c/MMR");
  });

  it("says that nothing is called so", async () => {
    const page = await open("/");
    await page.getByRole("button", { name: /Look up/ }).click();
    await page.getByRole("combobox").fill("zzzzzzzz");
    await page.getByText("Nothing is called so").waitFor();
    await page.keyboard.press("Escape");
    expect(await page.getByRole("dialog").count()).toBe(0);
  });
});

describe.each(["zh", "en"] as const)("every page in %s", (lang) => {
  it.each(["/?sample=1", "/", "/m/rare-earths", "/m/gallium", "/c/CHN", "/c/CHN?view=table", "/events", "/events?view=table", "/events/ev-020", "/compare", "/documents", "/data", "/data?by=good"])("%s is accessible in both themes and fits a phone", async (path) => {
    const address = `${path}${path.includes("?") ? "&" : "?"}lang=${lang}`;
    for (const theme of ["light", "dark"] as const) {
      const page = await open(address, { theme });
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.filter(({ impact }) => impact === "serious" || impact === "critical").map(({ id, nodes }) => [id, nodes[0]?.html]), theme).toEqual([]);
      await context?.close();
    }
    const phone = await open(address, { width: 360 });
    expect(await phone.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(360);
  });
});

describe("search", () => {
  const PIECE = "Gallium licences\n2025-10-02 09:00 — Example Wire\n\nChina exported 5 tons of gallium in September 2025. Licences were granted to two firms.\n";
  const keep = async (): Promise<void> => { await fetch(`${origin}/v1/read`, { method: "POST", headers: { "content-type": "text/plain", authorization: `Bearer ${TOKEN}` }, body: PIECE }); };

  it("finds an English document by a Chinese word, marks it, and narrows by a facet", async () => {
    await keep();
    const page = await open("/documents?q=%E9%95%93&lang=zh", { width: 390 });
    await page.locator(".found-document mark").first().waitFor();
    expect((await page.locator(".found-document mark").allTextContents()).map((text) => text.toLowerCase())).toContain("gallium");
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    expect((await new AxeBuilder({ page }).analyze()).violations.filter(({ impact }) => impact === "serious" || impact === "critical").map(({ id }) => id)).toEqual([]);
  });

  it("says what may have been meant, and takes it", async () => {
    await keep();
    const page = await open("/documents?q=galium&lang=en");
    await page.getByRole("button", { name: "gallium" }).first().click();
    await page.locator(".found-document").first().waitFor();
    expect(page.url()).toContain("q=gallium");
  });

  it("shows why each part of a claim was read so, and erases after asking again", async () => {
    await keep();
    const page = await open("/documents?q=gallium&lang=en");
    await page.locator(".found-document a").first().click();
    await page.locator(".figure-mark").first().click();
    await page.locator(".panel .explain").first().click();
    expect(await page.locator(".explanation mark").first().textContent()).toContain("5 tons");
    await page.getByRole("button", { name: "Erase this text" }).click();
    await page.getByLabel("Reason, as others will read it").fill("a test");
    await page.getByLabel("Token of the server").last().fill(TOKEN);
    await page.getByRole("alertdialog").getByRole("button", { name: "Erase this text" }).click();
    await page.waitForURL(/\/documents\?lang=en$/);
    expect(((await (await fetch(`${origin}/v1/search?q=gallium`)).json()) as { meta: { page: { total: number } } }).meta.page.total).toBe(0);
  });
});

describe("the reference page", () => {
  it("works without any other host", async () => {
    const page = await open("/reference");
    await page.getByText("/v1/check").first().waitFor();
  });
});

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });
}

describe("claims and disagreements", () => {
  it("puts China's shares on one scale by definition, and names what cannot all be right", async () => {
    const page = await open("/claims?lang=en");
    expect(await page.locator(".agreement section").count()).toBeGreaterThan(4);
    expect(await page.locator(".agreement .of-statistics").count()).toBeGreaterThan(0);
    expect(await page.locator(".conflicts .conflict").count()).toBeGreaterThan(0);
    await page.locator(".agreement .bar").first().click();
    await page.getByRole("tab", { name: "Evidence", selected: true }).waitFor();
  });

  it.each(["en", "zh"])("fits a telephone in %s and has no serious barrier", async (lang) => {
    for (const path of ["/claims", "/series"]) {
      const page = await open(`${path}?lang=${lang}`, { width: 390 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.filter(({ impact }) => impact === "serious" || impact === "critical").map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
      await page.context().close();
    }
  });
});

describe("a series", () => {
  it("draws months nobody printed and tells how each follows", async () => {
    const page = await open("/series?lang=en");
    expect(await page.locator(".series-chart .point").count()).toBe(27);
    await page.locator(".series-chart .point.implied").first().click();
    await page.locator(".evidence-list ol li").first().waitFor();
    expect(await page.locator(".evidence-list").textContent()).toMatch(/by the change or share/);
  });
});

describe("the flow page", () => {
  const serious = async (page: Page): Promise<unknown> => (await new AxeBuilder({ page }).analyze()).violations.filter(({ impact }) => impact === "serious" || impact === "critical").map(({ id, nodes }) => [id, nodes[0]?.html]);
  beforeAll(async () => {
    const told = await fetch(`${origin}/v1/imports?name=comtrade.csv&edition=un-comtrade:sample`, { method: "POST", headers: { "content-type": "application/octet-stream", authorization: `Bearer ${TOKEN}` }, body: tradeSample() });
    expect((await told.json()) as unknown).toMatchObject({ files: [{ outcome: "accepted" }] });
  });

  it("says that nothing flows where nothing is loaded, and where to bring it", async () => {
    const page = await open("/flows?m=gallium&lang=en");
    expect(await page.locator(".state").first().textContent()).toMatch(/No trade of these goods is loaded/);
    expect(await page.locator("main a[href^='/data']").count()).toBe(1);
  });

  it("draws the same flows ranked, as a sankey and on a map, keeps the form in the address, and gives what the API gives", async () => {
    const page = await open("/flows?lang=en");
    const { flows } = (await (await fetch(`${origin}/v1/flows?good=rare-earth-magnets&from=2024&until=2024&top=20&reporter=exporter&series=un-comtrade`)).json()) as { flows: { exporter: string; valueUsd: number }[] };
    await page.getByRole("button", { name: "Sankey" }).click();
    await page.locator(".sankey .band").first().waitFor({ state: "attached" });
    expect(new URL(page.url()).searchParams.get("form")).toBe("sankey");
    expect(await page.locator(".sankey .band[role=button]").count()).toBe(flows.length);
    await page.getByText(/^As a list/).click();
    const listed = await page.locator(".twin .value").allTextContents();
    const usd = (value: number): string => `${new Intl.NumberFormat("en-GB").format(Math.round(value))} USD`;
    expect([...listed].sort()).toEqual(flows.map(({ valueUsd }) => usd(valueUsd)).sort());
    await page.getByRole("button", { name: "Map" }).click();
    await page.locator(".arc-map .arc").first().waitFor();
    expect(await page.locator(".arc-map .arc").count()).toBe(flows.length);
    await page.goBack();
    await page.locator(".sankey .band").first().waitFor({ state: "attached" });
  });

  it("folds what is not among the largest into others, and counts it", async () => {
    const page = await open("/flows?lang=en&form=sankey&top=10");
    expect(await page.locator(".sankey .band[role=button]").count()).toBe(10);
    expect(await page.locator(".sankey .band.others title").textContent()).toMatch(/others \(\d+\) → others/);
  });

  it("leads by keyboard from a band to its rows, and from a row to the file", async () => {
    const page = await open("/flows?lang=en&form=sankey");
    await page.locator(".sankey .band").first().focus();
    await page.keyboard.press("Enter");
    await page.locator(".chosen-rows tbody tr").first().waitFor();
    expect(new URL(page.url()).searchParams.get("rows")).toBe("CHN~DEU~2024");
    await page.locator(".chosen-rows tbody a").first().click();
    await page.waitForURL("**/evidence?**");
    await page.locator("h2").first().waitFor();
    expect(await page.locator("main").textContent()).toContain("un-comtrade:sample");
  });

  it("shows of one pair the line with growth on the year, both reports with the gap, and how one value was made of two", async () => {
    const page = await open("/flows?lang=en&form=line&exporter=China&importer=Japan&grain=month");
    expect(await page.locator("figure").first().locator("svg .point").count()).toBe(20);
    expect(await page.locator("figure").first().locator("svg .point").last().getAttribute("aria-label")).toMatch(/2024-08.*on the year/);
    const mirror = page.locator("figure").nth(1);
    expect(await mirror.locator("svg").count()).toBe(2);
    await mirror.getByRole("tab", { name: "Table" }).click();
    await mirror.locator("tbody .member").first().click();
    expect(await mirror.locator(".derivation").first().textContent()).toContain("w = e^E / (e^E + e^S)");
  });

  it("says of the last year that not all have reported, and names the side that is missing", async () => {
    const page = await open("/flows?lang=en");
    expect(await page.locator(".partial").textContent()).toMatch(/2024: \d+ of \d+ reporters so far/);
    await page.locator("figure").nth(1).getByRole("tab", { name: "Table" }).click();
    expect(await page.locator("table.mirror .gap").first().textContent()).toBe("no report loaded");
  });

  it.each(["en", "zh"])("fits a phone in every form in %s and has no serious barrier in either theme", async (lang) => {
    for (const path of ["/flows", "/flows?form=sankey", "/flows?form=map", "/flows?form=line", "/flows?form=line&exporter=China&importer=Japan", "/flows?view=table", "/flows?view=evidence", "/flows?rows=CHN~DEU~2024"]) {
      for (const [width, theme] of [[360, "light"], [1280, "dark"]] as const) {
        const page = await open(`${path}${path.includes("?") ? "&" : "?"}lang=${lang}`, { width, theme });
        await page.locator("figure").nth(1).waitFor();
        expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(width);
        expect(await serious(page), `${path} ${theme}`).toEqual([]);
        await page.context().close();
      }
    }
  }, 180_000);
});

describe("the data page", () => {
  it("moves through the heat map by arrows and opens the counts behind a cell", async () => {
    const page = await open("/data?by=good&lang=en");
    await page.locator(".heat .cell[tabindex='0']").focus();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowRight");
    expect(await page.evaluate(() => document.activeElement?.getAttribute("data-at"))).toBe("1 1");
    expect(await page.locator(".heat .cell[tabindex='0']").count()).toBe(1);
    await page.locator(".heat .cell.shade-5").first().click();
    await page.getByRole("tab", { name: "Evidence", selected: true }).first().waitFor();
  });

  it("compares two editions: rare earths in 2024 fell from 390,000 to 380,000 t, and each side leads to its row", async () => {
    const page = await open("/data?lang=en&m=rare-earths&kind=changed");
    const figure = page.locator("figure").nth(1);
    await figure.getByRole("tab", { name: "Table" }).click();
    const world = figure.locator("tbody tr", { hasText: "World" }).filter({ hasText: "production" }).first();
    expect(await world.textContent()).toMatch(/390,000 t.*380,000 t.*−10,000.*−2\.6 %/);
    await world.locator("a").first().click();
    await page.waitForURL("**/evidence?**");
  });

  it.each([["en", "Fetch from a live service", /would be asked/, /without leave to reach the network/], ["zh", "从实时服务获取", /将请求/, /未获准访问网络/]])("lists what would be fetched from a live service, and says that this server may not (%s)", async (lang, title, planned, refused) => {
    const page = await open(`/data?lang=${lang}`);
    const form = page.locator("details", { hasText: title });
    await form.locator("summary").click();
    await form.locator("select").selectOption("world-bank");
    for (const [name, value] of [["indicators", "PV.EST,RL.EST"], ["from", "2020"], ["token", TOKEN]] as const) await form.locator(`input[name=${name}]`).fill(value);
    await form.locator("input[name=dry]").check();
    await form.locator("button.primary").click();
    await form.getByRole("status").waitFor();
    expect(await form.getByRole("status").locator("li").allTextContents()).toEqual([expect.stringMatching(planned), expect.stringMatching(planned)]);
    await form.locator("input[name=dry]").uncheck();
    await form.locator("button.primary").click();
    await form.getByText(refused).waitFor();
  });
});
