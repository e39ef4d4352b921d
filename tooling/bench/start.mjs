// How long the command takes before it says anything, beside a program that says nothing.
import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { median, ms, times } from "./measure.mjs";

const MAIN = fileURLToPath(new URL("../../apps/cli/dist/main.js", import.meta.url));

/** @returns {Promise<import("./measure.mjs").Row[]>} */
export async function start() {
  const empty = await median(() => execFileSync(process.execPath, ["-e", "0"]));
  const run = (...argv) => median(() => execFileSync(process.execPath, [MAIN, ...argv], { stdio: "pipe" }));
  const [version, help] = [await run("--version"), await run("--help")];
  return [
    { what: "monazite --version", figure: ms(version), peer: `node -e 0 ${ms(empty)}, budget 150 ms`, ratio: times(version, empty) },
    { what: "monazite --help", figure: ms(help), peer: "", ratio: times(help, empty) },
  ];
}
