// Pictures of the viewer, made from the built app over the bundled facts: the README's one, or all pages in both languages
// and three widths into a folder to look at. `node tooling/scripts/screenshots.mjs [FOLDER] [--text FILE]`
import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "playwright-core";
import { root } from "./step.mjs";

const PORT = 4189;
const ORIGIN = `http://127.0.0.1:${PORT}`;
export const CHROMIUM = { executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", args: ["--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"] };

const textAt = process.argv.indexOf("--text");
const text = textAt > 0 ? readFileSync(process.argv[textAt + 1], "utf8") : null;
const folder = process.argv[2] && !process.argv[2].startsWith("--") ? process.argv[2] : null;

const data = mkdtempSync(join(tmpdir(), "monazite-pictures-"));
const server = spawn(process.execPath, [`${root}apps/api/dist/main.js`], { env: { ...process.env, PORT: String(PORT), MONAZITE_DATA: data }, stdio: ["ignore", "pipe", "inherit"] });
await new Promise((resolve) => server.stdout.once("data", resolve));
const browser = await chromium.launch(CHROMIUM);
try {
  if (folder === null) {
    const page = await open({ width: 1280, lang: "en", theme: "light", path: "/?sample=1" });
    await page.locator(".figure-mark.differs, .figure-mark.agrees").first().click();
    await page.screenshot({ path: `${root}apps/docs/check.png`, clip: { x: 0, y: 0, width: 1280, height: 800 } });
  } else {
    mkdirSync(folder, { recursive: true });
    const pages = { check: text === null ? "/?sample=1" : "/", mineral: "/m/rare-earths", byproduct: "/m/gallium", country: "/c/CHN", events: "/events", data: "/data", documents: "/documents" };
    for (const [name, path] of Object.entries(pages)) {
      for (const lang of ["zh", "en"]) {
        for (const [width, theme] of [[390, "light"], [1280, "light"], [1280, "dark"]]) {
          const page = await open({ width, lang, theme, path });
          await page.screenshot({ path: join(folder, `${name}-${lang}-${width}-${theme}.png`), fullPage: name !== "data" });
          await page.context().close();
        }
      }
    }
  }
} finally {
  await browser.close();
  server.kill("SIGTERM");
  rmSync(data, { recursive: true, force: true });
}

async function open({ width, lang, theme, path }) {
  const context = await browser.newContext({ viewport: { width, height: 800 }, deviceScaleFactor: 1, colorScheme: theme });
  const page = await context.newPage();
  if (text !== null) await page.addInitScript((value) => globalThis.sessionStorage.setItem("monazite.check", value), text);
  await page.goto(`${ORIGIN}${path}${path.includes("?") ? "&" : "?"}lang=${lang}`, { waitUntil: "networkidle" });
  return page;
}
