// A year of trade as published, imported through the command as a stranger would run it, with all checks; beside it the engine's own sorted table of the
// same file, types and words for "none" given to it. Both begin with an empty file and end when it is closed. `--rows 1000000` makes it smaller.
import { spawnSync } from "node:child_process";
import { createReadStream, createWriteStream, mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import { fileURLToPath } from "node:url";
import { createGzip } from "node:zlib";
import { writeYear } from "./made-year.mjs";

const asked = process.argv.indexOf("--rows");
const ROWS = asked > 0 ? Number(process.argv[asked + 1]) : 11_000_000;
const CLI = fileURLToPath(new URL("../../apps/cli/dist/main.js", import.meta.url));
const here = (name) => fileURLToPath(new URL(name, import.meta.url));
const seconds = (s) => `${s.toFixed(2)} s`;
const megabytes = (bytes) => `${Math.round(bytes / 1e6)} MB`;

/** Runs a program to its end. @returns seconds, and peak memory in bytes */
function run(script, args) {
  const began = performance.now();
  const { status, stderr } = spawnSync(process.execPath, ["--import", here("peak.mjs"), script, ...args], { encoding: "utf8" });
  const took = (performance.now() - began) / 1000;
  if (status !== 0) throw new Error(stderr);
  return { took, peak: Number(/^peak (\d+)$/m.exec(stderr)?.[1]) };
}

/** @returns {Promise<import("./measure.mjs").Row[]>} */
export async function imports() {
  const folder = mkdtempSync(join(tmpdir(), "monazite-bench-"));
  const path = (name) => join(folder, name);
  try {
    const rows = writeYear(path("year.csv"), ROWS);
    const { size } = statSync(path("year.csv"));
    await pipeline(createReadStream(path("year.csv")), createGzip({ level: 4 }), createWriteStream(path("year.csv.gz")));
    // Turn and turn about, so that a busy machine slows both; the middle of three counts.
    const times = { peer: [], own: [], packed: [], start: [] };
    let [peak, peerPeak] = [0, 0];
    for (let turn = 0; turn < 3; turn++) {
      rmSync(path("peer"), { force: true });
      const peer = run(here("import-peer.mjs"), [path("year.csv"), path("peer")]);
      times.peer.push(peer.took);
      peerPeak = Math.max(peerPeak, peer.peak);
      rmSync(path("own"), { recursive: true, force: true });
      const own = run(CLI, ["import", path("year.csv"), "--data", path("own")]);
      times.own.push(own.took);
      peak = Math.max(peak, own.peak);
      rmSync(path("packed"), { recursive: true, force: true });
      times.packed.push(run(CLI, ["import", path("year.csv.gz"), "--data", path("packed")]).took);
      rmSync(path("empty"), { recursive: true, force: true });
      times.start.push(run(CLI, ["sources", "--data", path("empty")]).took);
    }
    const [peer, own, packed, start] = Object.values(times).map((list) => list.sort((a, b) => a - b)[1]);
    const disk = (file) => megabytes(statSync(path(file)).size);
    return [
      { what: `import of ${rows} rows (${megabytes(size)})`, figure: seconds(own), peer: `sorted CREATE TABLE ${seconds(peer)}, budget 2 x`, ratio: `${(own / peer).toFixed(2)} x` },
      { what: "  the same without the start of the command and its bundled facts", figure: seconds(own - start), peer: "", ratio: `${((own - start) / peer).toFixed(2)} x` },
      { what: "  rows a second", figure: String(Math.round(rows / own)), peer: String(Math.round(rows / peer)), ratio: "" },
      { what: "  peak memory", figure: megabytes(peak), peer: `${megabytes(peerPeak)}, budget 1600 MB`, ratio: "" },
      { what: "  on disk", figure: disk("own/monazite.duckdb"), peer: disk("peer"), ratio: "" },
      { what: "  the same file as gzip", figure: seconds(packed), peer: "", ratio: `${(packed / peer).toFixed(2)} x` },
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
