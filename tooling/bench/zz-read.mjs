import { readFileSync } from "node:fs";
import { createHash } from "node:crypto";
const { readPieces, sourceOf } = await import("../../packages/readers/dist/index.js");
const bytes = new Uint8Array(readFileSync("/tmp/prof/y2.csv"));
const hasher = () => { const h = createHash("sha256"); return { update: (b) => { h.update(b); }, hex: () => h.digest("hex") }; };
for (let i = 0; i < 2; i++) {
  const c = process.cpuUsage(), w = performance.now(); let rows = 0;
  for await (const p of readPieces(sourceOf(bytes), "y.csv", {}, hasher)) if ("flows" in p) rows += p.flows.rows;
  const u = process.cpuUsage(c); console.log(rows, ((u.user + u.system) / 1000).toFixed(0), "cpu ms", (performance.now() - w).toFixed(0), "wall");
}
