// Size budgets of what a browser loads, as gzip. The entries are bundled alone, as a page that imports only them would.
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { root } from "./step.mjs";

const kB = 1000;

/** What an outside project bundles, and how much it may cost. No entry may bring zod. */
const ENTRIES = [
  { name: "core", code: 'export * from "@monazite/core"', from: "packages/core", budget: 30 * kB, without: ["zod"] },
  ...["minerals", "goods", "hs-codes", "countries", "units", "measures", "actors", "text"].map((entry) => ({ name: `core/${entry}`, code: `export * from "@monazite/core/${entry}"`, from: "packages/facts", budget: 30 * kB, without: ["zod"] })),
  { name: "client", code: 'export * from "@monazite/client"', from: "packages/client", budget: 2 * kB, without: ["zod"] },
  ...["concentration", "dependence", "effect", "mirror", "risk", "shares"].map((entry) => ({ name: `analysis/${entry}`, code: `export * from "@monazite/analysis/${entry}"`, from: "packages/analysis", budget: 5 * kB, without: ["zod"] })),
  // Five methods, each of which asks the main one again.
  { name: "analysis/effect-checks", code: 'export * from "@monazite/analysis/effect-checks"', from: "packages/analysis", budget: 7 * kB, without: ["zod"] },
  // These two know units and goods, whose registries are most of their weight.
  ...["chain", "prices"].map((entry) => ({ name: `analysis/${entry}`, code: `export * from "@monazite/analysis/${entry}"`, from: "packages/analysis", budget: 30 * kB, without: ["zod"] })),
  { name: "analysis/ledger", code: 'export * from "@monazite/analysis/ledger"', from: "packages/analysis", budget: 56 * kB, without: ["zod"] },
];

/** JavaScript of the viewer's first page, and of all its pages together. */
const FIRST_PAGE = 225 * kB;

export async function sizes() {
  const began = performance.now();
  const lines = [];
  let code = 0;
  const tell = (name, bytes, budget, wrong = "") => {
    const over = bytes > budget || wrong !== "";
    if (over) code = 1;
    lines.push(`       ${over ? "OVER" : "fits"} ${name.padEnd(24)} ${(bytes / kB).toFixed(1).padStart(7)} of ${(budget / kB).toFixed(0)} kB gzip${wrong}`);
  };
  for (const { name, code: contents, from, budget, without } of ENTRIES) {
    const bundle = await build({ stdin: { contents, resolveDir: `${root}${from}` }, bundle: true, minify: true, format: "esm", write: false, metafile: true, platform: "browser", logLevel: "silent" });
    const brought = without.filter((dependency) => Object.keys(bundle.metafile.inputs).some((input) => input.includes(`node_modules/${dependency}/`)));
    tell(name, gzipSync(bundle.outputFiles[0].contents).length, budget, brought.length ? `, brings ${brought.join(", ")}` : "");
  }
  const dist = `${root}apps/web/dist`;
  if (existsSync(dist)) {
    const html = readFileSync(`${dist}/index.html`, "utf8");
    const first = [...html.matchAll(/(?:src|href)="\/(assets\/[^"]+\.js)"/g)].map(([, file]) => file);
    // The words of one language load with the first page as well.
    const words = readdirSync(`${dist}/assets`).filter((file) => /^(en|zh)-.*\.js$/.test(file)).map((file) => `assets/${file}`);
    const gzip = (file) => gzipSync(readFileSync(`${dist}/${file}`)).length;
    tell("viewer, first page", first.reduce((sum, file) => sum + gzip(file), 0) + Math.max(0, ...words.map(gzip)), FIRST_PAGE);
  } else {
    code = 1;
    lines.push("       the viewer is not built");
  }
  return { code, output: lines.join("\n"), seconds: (performance.now() - began) / 1000 };
}
