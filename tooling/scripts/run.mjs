// The commands of the README on a machine with nothing but Node and npm: install, build, then serve or test.
// Portable (no shell syntax), forwards signals, and skips what is already done, so a second run is quick and offline.
import { spawn, spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { constants } from "node:os";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../", import.meta.url));
const { packageManager } = JSON.parse(readFileSync(`${root}package.json`, "utf8"));
const quiet = { TURBO_TELEMETRY_DISABLED: "1", DO_NOT_TRACK: "1" };

/** Runs a program to its end; a signal to us is passed on, and its exit code becomes ours unless it is 0. */
function run(command, args, { env = {}, shell = false } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd: root, stdio: "inherit", env: { ...process.env, ...quiet, ...env }, shell });
    const forward = (signal) => child.kill(signal);
    const signals = ["SIGINT", "SIGTERM"];
    for (const signal of signals) process.on(signal, forward);
    // npm passes a signal to its shell, and a shell that is killed tells nobody: losing our parent means stop as well.
    const parent = process.ppid;
    const orphaned = setInterval(() => process.ppid === parent || forward("SIGTERM"), 250);
    child.on("error", (error) => {
      console.error(`${command}: ${error.message}`);
      process.exit(1);
    });
    child.on("exit", (code, signal) => {
      clearInterval(orphaned);
      for (const one of signals) process.off(one, forward);
      resolve(signal ? 128 + (constants.signals[signal] ?? 0) : (code ?? 1));
    });
  });
}

async function must(command, args, options) {
  const code = await run(command, args, options);
  if (code !== 0) process.exit(code);
}

/** pnpm of the pinned version, through npm's own runner: nothing else needs to be installed. Windows starts .cmd files by shell only. */
const shell = process.platform === "win32";
/** What npm's runner already has is run without asking the registry, so that a second start needs no network. */
const offline = spawnSync("npx", ["--yes", "--offline", packageManager, "--version"], { stdio: "ignore", shell }).status === 0 ? ["--offline"] : [];
const pnpm = (args, env) => must("npx", ["--yes", ...offline, packageManager, ...args], { env, shell });
const node = (args, env) => must(process.execPath, args, { env });
const bin = (file) => `${root}node_modules/${file}`;

/** The lock file as it was when node_modules were laid; equal text means nothing to install. */
function isInstalled() {
  const [wanted, laid] = [`${root}pnpm-lock.yaml`, `${root}node_modules/.pnpm/lock.yaml`];
  return existsSync(laid) && readFileSync(laid, "utf8") === readFileSync(wanted, "utf8");
}

async function install() {
  if (!isInstalled()) await pnpm(["install", "--frozen-lockfile"]);
}

async function build() {
  await install();
  // turbo asks for pnpm on the PATH; pnpm puts itself there for what it executes.
  await pnpm(["exec", "turbo", "run", "build", "--output-logs=errors-only"]);
}

const tasks = {
  start: async () => {
    await build();
    process.exit(await run(process.execPath, ["apps/api/dist/main.js"]));
  },
  build,
  test: async (args) => {
    await build();
    await node([bin("vitest/vitest.mjs"), "run", ...args]);
  },
  check: async () => {
    await install();
    await pnpm(["exec", "turbo", "run", "build", "--output-logs=errors-only"]);
    await node(["tooling/scripts/check.mjs"]);
  },
  bench: async (args) => {
    await build();
    await node(["tooling/bench/main.mjs", ...args]);
  },
  dev: async () => {
    await build();
    await pnpm(["exec", "turbo", "run", "dev"]);
  },
};

const [task = "", ...args] = process.argv.slice(2);
if (!Object.hasOwn(tasks, task)) {
  console.error(`unknown task "${task}"; one of: ${Object.keys(tasks).join(", ")}`);
  process.exit(2);
}
await tasks[task](args);
