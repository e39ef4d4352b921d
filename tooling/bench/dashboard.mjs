// Ten years of made trade as published, imported by the command, and ten questions a dashboard asks of them: through the operations as the API asks them,
// by one client and by eight, cold (a store just opened) and warm, beside the engine alone with the bare sums of the same questions. `--rows 1000000`
// makes each year smaller, `--years 3` takes fewer.
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { DuckDBInstance } from "@duckdb/node-api";
import { openMonazite } from "@monazite/host";
import { operations } from "@monazite/operations";
import { writeYear } from "./made-year.mjs";
import { ms } from "./measure.mjs";

const option = (name, otherwise) => { const at = process.argv.indexOf(`--${name}`); return at > 0 ? Number(process.argv[at + 1]) : otherwise; };
const [ROWS, YEARS] = [option("rows", 11_000_000), option("years", 10)];
const LAST = 2023;
const CLI = fileURLToPath(new URL("../../apps/cli/dist/main.js", import.meta.url));
/** Times each question is asked warm, by every client. */
const ROUNDS = 20;

const year = String(LAST);
const QUESTIONS = [
  ["who sends magnets to whom", "flows", { good: "rare earth magnets", from: year, until: year, top: "20" }],
  ["magnets year by year", "flows", { good: "rare earth magnets", by: "period" }],
  ["China's rare earth compounds by buyer and year", "flows", { code: "284690", exporter: "China", by: "importer,period" }],
  ["Japan's cobalt by supplier and year", "flows", { good: "cobalt", importer: "Japan", by: "exporter,period" }],
  ["exporters of all rare earth codes in a year", "flows", { good: "rare earths", from: year, until: year, by: "exporter,code", top: "100" }],
  ["the rows behind one flow", "reports", { good: "rare earth magnets", exporter: "China", importer: "Japan" }],
  ["how concentrated Japan's suppliers are", "concentration", { mineral: "rare earth magnets", of: "suppliers", place: "Japan", year }],
  ["how concentrated the exporters are, every year", "concentration", { mineral: "rare earth magnets", of: "exporters" }],
  ["what Japan depends on for magnets", "dependence", { place: "Japan", mineral: "rare earth magnets", newest: "true" }],
  ["what is on record of magnets", "coverage", { mineral: "rare earth magnets" }],
];

/** What the engine has to add up for the first five questions, with nothing around it. */
const BARE = [
  `SELECT exporter, importer, sum(value), sum(mass) FROM trade WHERE code = $1 AND period = ${LAST * 100} GROUP BY ALL ORDER BY 3 DESC LIMIT 20`,
  "SELECT period, sum(value), sum(mass) FROM trade WHERE code = $1 GROUP BY ALL",
];

const quantile = (list, q) => [...list].sort((a, b) => a - b)[Math.min(list.length - 1, Math.floor(list.length * q))];

/** @returns {Promise<import("./measure.mjs").Row[]>} */
export async function dashboard() {
  const folder = mkdtempSync(join(tmpdir(), "monazite-bench-"));
  try {
    const data = join(folder, "data");
    let loading = 0;
    for (let at = YEARS - 1; at >= 0; at--) {
      const path = join(folder, "year.csv");
      writeYear(path, ROWS, LAST - at);
      const began = performance.now();
      const { status, stderr } = spawnSync(process.execPath, [CLI, "import", path, "--data", data], { encoding: "utf8" });
      if (status !== 0) throw new Error(stderr);
      loading += (performance.now() - began) / 1000;
      rmSync(path);
    }
    const size = statSync(join(data, "monazite.duckdb")).size;

    const cold = [];
    for (const [, name, wire] of QUESTIONS) {
      const { context, close } = await openMonazite(data);
      const began = performance.now();
      await operations[name].ask(wire, context);
      cold.push((performance.now() - began) / 1000);
      await close();
    }

    const { context, close } = await openMonazite(data);
    const times = QUESTIONS.map(() => []);
    const ask = async (index) => {
      const [, name, wire] = QUESTIONS[index];
      const began = performance.now();
      await operations[name].ask(wire, context);
      return (performance.now() - began) / 1000;
    };
    for (const [index] of QUESTIONS.entries()) for (let round = 0; round <= ROUNDS; round++) { const took = await ask(index); if (round > 0) times[index].push(took); }
    const together = [];
    const began = performance.now();
    await Promise.all(Array.from({ length: 8 }, async (_, client) => {
      for (let round = 0; round < ROUNDS; round++) for (let step = 0; step < QUESTIONS.length; step++) together.push(await ask((step + client) % QUESTIONS.length));
    }));
    const perSecond = together.length / ((performance.now() - began) / 1000);
    await close();

    const bare = await bareEngine(join(data, "monazite.duckdb"));
    const warm = times.flat();
    return [
      { what: `${YEARS} years of ${ROWS} rows, imported (${Math.round(size / 1e6)} MB on disk)`, figure: `${loading.toFixed(1)} s`, peer: "", ratio: "" },
      ...QUESTIONS.map(([what], index) => ({ what: `  ${what}: p50, cold`, figure: `${ms(quantile(times[index], 0.5))}, ${ms(cold[index])}`, peer: bare[index] === undefined ? "" : `engine alone ${ms(bare[index])}`, ratio: bare[index] === undefined ? "" : `${(quantile(times[index], 0.5) / bare[index]).toFixed(2)} x` })),
      { what: "  all ten, one client: p50, p95", figure: `${ms(quantile(warm, 0.5))}, ${ms(quantile(warm, 0.95))}`, peer: "budget p95 25 ms", ratio: "" },
      { what: "  all ten, eight clients: p50, p95", figure: `${ms(quantile(together, 0.5))}, ${ms(quantile(together, 0.95))}`, peer: "", ratio: "" },
      { what: "  questions a second, eight clients", figure: perSecond.toFixed(0), peer: "budget 1,000", ratio: "" },
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Seconds for the bare sums, the middle of many, on the same file. */
async function bareEngine(path) {
  const instance = await DuckDBInstance.create(path, { access_mode: "READ_ONLY", threads: "2" });
  const connection = await instance.connect();
  const found = await connection.runAndReadAll("SELECT code FROM trade GROUP BY code ORDER BY count(*) DESC LIMIT 1");
  const code = found.getRows()[0]?.[0];
  const seconds = [];
  for (const sql of BARE) {
    const took = [];
    for (let round = 0; round <= ROUNDS; round++) {
      const began = performance.now();
      await connection.runAndReadAll(sql, [code]);
      took.push((performance.now() - began) / 1000);
    }
    seconds.push(quantile(took, 0.5));
  }
  connection.closeSync();
  instance.closeSync();
  return seconds;
}
