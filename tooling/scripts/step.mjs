// Runs one program of a check and tells how it went.
import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("../../", import.meta.url));
const { packageManager } = JSON.parse(readFileSync(`${root}package.json`, "utf8"));

/**
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ cwd?: string, env?: Record<string, string>, show?: boolean }} [options]
 * @returns {Promise<{ code: number, output: string, seconds: number }>}
 */
export function step(command, args, { cwd = root, env = {}, show = false } = {}) {
  const began = performance.now();
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd, env: { ...process.env, TURBO_TELEMETRY_DISABLED: "1", DO_NOT_TRACK: "1", ...env }, shell: process.platform === "win32" && command === "npx" });
    let output = "";
    const take = (part) => {
      output += part;
      if (show) process.stdout.write(part);
    };
    child.stdout.on("data", take);
    child.stderr.on("data", take);
    child.on("error", (error) => take(error.message));
    child.on("close", (code) => resolve({ code: code ?? 1, output, seconds: (performance.now() - began) / 1000 }));
  });
}

/** A program of the root's node_modules, run by this Node. */
export const node = (file, args, options) => step(process.execPath, [`${root}node_modules/${file}`, ...args], options);

/** Through pnpm of the pinned version: for tools that call pnpm themselves. */
export const pnpm = (args, options) => step("npx", ["--yes", packageManager, ...args], options);
