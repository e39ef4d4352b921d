// An empty project outside the repository installs the packed core and facts and runs the lines of core's README: in Node as ESM and as CommonJS,
// in a worker, and in a bundle made for browsers. What works here works for a stranger.
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "esbuild";
import { pnpm, root, step } from "./step.mjs";

/** The README's block as a program: its imports, then each line held to the answer behind it. */
function program(load) {
  const block = /```js\n([\s\S]*?)```/.exec(readFileSync(`${root}packages/core/README.md`, "utf8"))[1];
  const imports = [...block.matchAll(/^import (\{ [^}]+ \}) from ("[^"]+");$/gm)].map(([, names, entry]) => load(names, entry));
  const lines = [...block.matchAll(/^(.+); \/\/ (.+)$/gm)].map(([, code, answer]) => `same(JSON.stringify(${code}), ${JSON.stringify(answer)});`);
  const same = "const same = (found, told) => { if (found !== told) throw new Error(`${found} instead of ${told}`); };";
  return { text: [...imports, same, ...lines].join("\n"), lines: lines.length };
}

export async function outside() {
  const began = performance.now();
  const folder = mkdtempSync(join(tmpdir(), "monazite-outside-"));
  const inside = (args) => step(process.execPath, args, { cwd: folder });
  const facts = 'import { loadFacts } from "@monazite/facts";\nconst { observations } = await loadFacts();\nif (observations.length < 10000) throw new Error("facts are missing");\n';
  const esm = program((names, entry) => `import ${names} from ${entry};`);
  const cjs = program((names, entry) => `const ${names} = require(${entry});`);
  const output = [];
  let code = 0;
  const tell = (what, result) => {
    code ||= result.code;
    output.push(`       ${result.code === 0 ? "runs" : "FAILS"} ${what}${result.code === 0 ? "" : `\n${result.output}`}`);
  };
  try {
    const packed = [];
    for (const name of ["core", "facts"]) {
      const result = await pnpm(["pack", "--pack-destination", folder], { cwd: `${root}packages/${name}` });
      if (result.code !== 0 || !existsSync(`${root}packages/${name}/dist`)) return { ...result, code: 1, output: `${name} is not built or does not pack\n${result.output}` };
      packed.push(`./monazite-${name}-${JSON.parse(readFileSync(`${root}packages/${name}/package.json`, "utf8")).version}.tgz`);
    }
    writeFileSync(join(folder, "package.json"), '{ "name": "outside", "private": true }');
    writeFileSync(join(folder, "lines.mjs"), facts + esm.text);
    writeFileSync(join(folder, "lines.cjs"), cjs.text);
    writeFileSync(join(folder, "worker.mjs"), 'import { Worker } from "node:worker_threads";\nnew Worker(new URL("./lines.mjs", import.meta.url)).on("error", (error) => { throw error; });\n');
    const installed = await step("npm", ["install", "--prefer-offline", "--no-audit", "--no-fund", ...packed], { cwd: folder });
    if (installed.code !== 0) return installed;
    tell("as ESM, with facts", await inside(["lines.mjs"]));
    tell("as CommonJS", await inside(["lines.cjs"]));
    tell("in a worker", await inside(["worker.mjs"]));
    const bundle = await build({ stdin: { contents: esm.text, resolveDir: folder }, bundle: true, format: "esm", platform: "browser", outfile: join(folder, "bundle.mjs"), metafile: true, logLevel: "silent" });
    const brought = Object.keys(bundle.metafile.inputs).some((input) => input.includes("node_modules/zod/"));
    tell("in a browser bundle without zod", brought ? { code: 1, output: "the bundle holds zod" } : await inside(["bundle.mjs"]));
    output.push(`       ${esm.lines} lines of the README each`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return { code, output: output.join("\n"), seconds: (performance.now() - began) / 1000 };
}
