// Writes apps/docs/methods/README.md anew: the table of published cases, and the replays from the bundled facts. The test that holds the page makes it.
// Run: node tooling/scripts/methods-page.mjs
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../", import.meta.url));
const { status } = spawnSync("npx", ["vitest", "run", "--project", "unit", "packages/operations/test/methods-page.test.ts"], { cwd: root, stdio: "inherit", env: { ...process.env, MONAZITE_WRITE: "methods" } });
process.exit(status ?? 1);
