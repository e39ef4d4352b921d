// The checks beside the tests, each with its verdict: types, lint, walls, unused code, packages, licences, sizes.
import { readdirSync, existsSync, readFileSync } from "node:fs";
import { licences } from "./licences.mjs";
import { outside } from "./outside.mjs";
import { sizes } from "./sizes.mjs";
import { node, pnpm, root } from "./step.mjs";

const folders = ["packages", "apps"].flatMap((kind) => readdirSync(`${root}${kind}`).map((name) => `${kind}/${name}`)).filter((folder) => existsSync(`${root}${folder}/package.json`));
const manifest = (folder) => JSON.parse(readFileSync(`${root}${folder}/package.json`, "utf8"));
const published = folders.filter((folder) => !manifest(folder).private);

/** @type {readonly { name: string, run: () => Promise<{ code: number, output: string, seconds: number }> }[]} */
export const checks = [
  ...folders.filter((folder) => existsSync(`${root}${folder}/tsconfig.json`)).map((folder) => ({ name: `types ${folder}`, run: () => node("typescript/bin/tsc", ["-p", folder]) })),
  { name: "lint", run: () => node("eslint/bin/eslint.js", ["--max-warnings", "0", "."]) },
  { name: "boundaries", run: () => node("dependency-cruiser/bin/dependency-cruise.mjs", ["packages", "apps", "--config", "tooling/scripts/boundaries.cjs"]) },
  { name: "unused code", run: () => node("knip/bin/knip.js", ["--no-progress"]) },
  { name: "licences", run: licences },
  { name: "sizes", run: sizes },
  { name: "a project outside", run: outside },
  ...published.flatMap((folder) => [
    { name: `publint ${folder}`, run: () => pnpm(["exec", "publint", "run", "--strict", "--pack", "pnpm", folder]) },
    { name: `types as published ${folder}`, run: () => pnpm(["exec", "attw", "--pack", folder, "--profile", manifest(folder).exports?.["."]?.require ? "node16" : "esm-only", "--quiet"]) },
  ]),
];

/** Runs all checks, prints a line each, and the output of those that failed. */
export async function runChecks() {
  let [passed, failed] = [0, 0];
  for (const { name, run } of checks) {
    const { code, output, seconds } = await run();
    if (code === 0) passed++;
    else failed++;
    console.log(`${code === 0 ? "ok    " : "FAILED"} ${name}  ${seconds.toFixed(1)} s`);
    if (code !== 0) console.log(output.trimEnd().split("\n").map((line) => `       ${line}`).join("\n"));
    else if (name === "sizes") console.log(output.trimEnd());
  }
  return { passed, failed };
}
