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
const GOODS = ["rare earth magnets", "cobalt", "lithium carbonate", "nickel", "tungsten", "graphite", "rare earth metals", "manganese", "copper", "gallium metal", "germanium metal", "antimony", "titanium", "vanadium", "tantalum", "niobium", "magnesium", "zinc", "tin", "lead", "aluminium"];
const PLACES = ["Japan", "Germany", "United States", "South Korea", "India", "France", "Italy", "Vietnam", "Mexico", "Thailand", "Poland", "Spain", "Brazil", "Canada", "Australia", "Netherlands", "Belgium", "Sweden", "Turkey", "Malaysia", "Austria"];
const CODES = ["284690", "280530", "850511", "260500", "283691", "260400", "261100", "250410", "260200", "260300", "811292", "261710", "261400", "261590", "810411", "260800", "260900", "260700", "260600", "282520", "283990"];
/** Each asked with the first of these again and again, and with another each time. */
const QUESTIONS = [
  ["who sends a good to whom", "flows", (n) => ({ good: GOODS[n], from: year, until: year, top: "20" })],
  ["a good year by year", "flows", (n) => ({ good: GOODS[n], by: "period" })],
  ["China's exports under a code by buyer and year", "flows", (n) => ({ code: CODES[n], exporter: "China", by: "importer,period" })],
  ["what a place buys of a good, by supplier and year", "flows", (n) => ({ good: GOODS[n], importer: PLACES[n], by: "exporter,period" })],
  ["exporters of a good by code in a year", "flows", (n) => ({ good: GOODS[n], from: String(LAST - (n % YEARS)), until: String(LAST - (n % YEARS)), by: "exporter,code", top: "100" })],
  ["the rows behind one flow", "reports", (n) => ({ good: GOODS[n], exporter: "China", importer: PLACES[n] })],
  ["how concentrated a place's suppliers are", "concentration", (n) => ({ mineral: GOODS[n], of: "suppliers", place: PLACES[n], year })],
  ["how concentrated the exporters are in a year", "concentration", (n) => ({ mineral: GOODS[n], of: "exporters", year })],
  ["what a place depends on for a good", "dependence", (n) => ({ place: PLACES[n], mineral: GOODS[n], newest: "true" })],
  ["what is on record of a good", "coverage", (n) => ({ mineral: GOODS[n] })],
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
    for (const [, name, wireOf] of QUESTIONS) {
      const { context, close } = await openMonazite(data);
      const began = performance.now();
      await operations[name].ask(wireOf(0), context);
      cold.push((performance.now() - began) / 1000);
      await close();
    }

    const { context, close } = await openMonazite(data);
    const [anew, again] = [QUESTIONS.map(() => []), QUESTIONS.map(() => [])];
    const ask = async (index, n) => {
      const [, name, wireOf] = QUESTIONS[index];
      const began = performance.now();
      await operations[name].ask(wireOf(n), context);
      return (performance.now() - began) / 1000;
    };
    for (const [index] of QUESTIONS.entries()) for (let round = 0; round <= ROUNDS; round++) { const took = await ask(index, round); if (round > 0) anew[index].push(took); }
    for (const [index] of QUESTIONS.entries()) for (let round = 0; round < ROUNDS; round++) again[index].push(await ask(index, 0));
    const together = [];
    const began = performance.now();
    await Promise.all(Array.from({ length: 8 }, async (_, client) => {
      for (let round = 0; round < ROUNDS; round++) for (let step = 0; step < QUESTIONS.length; step++) together.push(await ask((step + client) % QUESTIONS.length, (round + client) % (ROUNDS + 1)));
    }));
    const perSecond = together.length / ((performance.now() - began) / 1000);
    await close();

    const bare = await bareEngine(join(data, "monazite.duckdb"));
    const quantiles = (list) => `${ms(quantile(list, 0.5))}, ${ms(quantile(list, 0.95))}`;
    return [
      { what: `${YEARS} years of ${ROWS} rows, imported (${Math.round(size / 1e6)} MB on disk)`, figure: `${loading.toFixed(1)} s`, peer: "", ratio: "" },
      ...QUESTIONS.map(([what], index) => ({ what: `  ${what}: p50 of others each time; cold`, figure: `${ms(quantile(anew[index], 0.5))}; ${ms(cold[index])}`, peer: bare[index] === undefined ? "" : `engine alone ${ms(bare[index])}`, ratio: bare[index] === undefined ? "" : `${(quantile(anew[index], 0.5) / bare[index]).toFixed(2)} x` })),
      { what: "  cold, each on a store just opened: p50, p95", figure: quantiles(cold), peer: "", ratio: "" },
      { what: "  others each time, one client: p50, p95", figure: quantiles(anew.flat()), peer: "", ratio: "" },
      { what: "  the same again, one client: p50, p95", figure: quantiles(again.flat()), peer: "budget p95 25 ms", ratio: "" },
      { what: "  the same again, eight clients: p50, p95", figure: quantiles(together), peer: "", ratio: "" },
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
