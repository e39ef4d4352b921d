// The examples of the READMEs are true: each `expression; // answer` is run against the built packages and compared.
import { execFile } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { runInNewContext } from "node:vm";
import { transform } from "esbuild";
import { afterAll, describe, expect, it } from "vitest";

const root = fileURLToPath(new URL("../../../", import.meta.url));
/** Each README runs where its imports resolve: in its own package; the root's in the package that has all of them. */
const readmes = [
  { file: "README.md", from: "packages/extract" },
  ...readdirSync(`${root}packages`).filter((name) => existsSync(`${root}packages/${name}/README.md`)).map((name) => ({ file: `packages/${name}/README.md`, from: `packages/${name}` })),
];
const folders: string[] = [];
afterAll(() => { for (const folder of folders) rmSync(folder, { recursive: true, force: true }); });

describe.each(readmes)("$file", ({ file, from }) => {
  const blocks = [...readFileSync(root + file, "utf8").matchAll(/```(?:js|ts)\n([\s\S]*?)```/g)].map(([, code = ""]) => code);

  it("has an example", () => expect(blocks.length).toBeGreaterThan(0));

  it.each(blocks.map((code, index) => ({ index, code })))("example $index gives the answers it prints", async ({ code }) => {
    const { code: script } = await transform(checked(code), { loader: "ts", format: "esm", target: "node20" });
    const folder = mkdtempSync(join(root, from, ".readme-"));
    folders.push(folder);
    writeFileSync(join(folder, "example.mjs"), script);
    const { stdout } = await promisify(execFile)(process.execPath, [join(folder, "example.mjs")]);
    expect(Number(stdout)).toBeGreaterThan(0);
  });
});

/** Turns `expression; // answer` into a comparison; an answer is a literal, and words may follow it after a colon or comma. */
function checked(code: string): string {
  const lines = code.split("\n").map((line) => {
    const match = /^(?!import |const |let |\s)(.+?);\s+\/\/ (.+)$/.exec(line);
    const answer = match && literal(match[2] ?? "");
    return match && answer !== null ? `__answer(${match[1]}, ${answer});` : line;
  });
  return [
    `import { deepStrictEqual as __equal } from "node:assert";`,
    `let __count = 0; const __answer = (found, wanted) => { __equal(JSON.parse(JSON.stringify(found)), wanted); __count++; };`,
    ...lines, `console.log(__count);`,
  ].join("\n");
}

/** The longest beginning of a comment that is a literal; null when there is none. */
function literal(comment: string): string | null {
  for (let end = comment.length; end > 0; end--) {
    const text = comment.slice(0, end);
    if (!/^[[{"\d-]/.test(text) && !/^(true|false|null)/.test(text)) return null;
    try {
      runInNewContext(`(${text})`);
      return text;
    } catch {
      continue;
    }
  }
  return null;
}
