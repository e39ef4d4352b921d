// Every measure over ten made years of trade: all goods of the registry, all importers, in one pass over the store, code by code, held against a slow twin.
import { createHash } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { NOW } from "@monazite/store";
import { openStore } from "@monazite/store-duckdb";
import { operations } from "@monazite/operations";
import { Clock, everyMeasure } from "./every-measure.mjs";
import { CODES, fill, YEARS } from "./made-trade.mjs";
import { dependentTwin, importerTwin, originsTwin, unionTwin, worldTwin } from "./twin.mjs";

const EU = "EU27_2020";
/** Tables of the pass that the twin makes again. */
const TWINS = 60;

const seconds = (since) => (performance.now() - since) / 1000;
const rss = () => process.memoryUsage().rss / 1e9;

/** One in so many, always the same ones. */
const isChosen = (key, of) => createHash("sha256").update(key).digest().readUInt32BE() % of === 0;

/** @returns what was counted, and what was found in the tables that the twin is to make again */
async function pass(store) {
  const clock = new Clock();
  const chosen = new Map();
  let [tables, grouping, peak] = [0, 0, 0];
  for (const code of CODES) {
    const since = performance.now();
    const sums = await store.flowSums({ codes: [code], grain: "year" }, ["period", "exporter", "importer"], NOW);
    grouping += seconds(since);
    everyMeasure(code, sums, clock, (year, importer, found) => {
      tables += Number(importer !== null && "hhi" in found);
      const key = `${code}|${year}|${importer ?? ""}`;
      if (isChosen(key, importer === null || importer === EU ? 100 : 5000)) chosen.set(key, { ...chosen.get(key), ...found });
    });
    peak = Math.max(peak, rss());
  }
  return { clock, tables, grouping, peak, chosen };
}

/** Figures of the twin beside those of the pass. */
function compared(chosen) {
  let [same, other] = [0, 0];
  const hold = (name, ours, twin) => {
    const equal = ours === twin || (typeof ours === "number" && typeof twin === "number" && Math.abs(ours - twin) <= 1e-9 * Math.max(1, Math.abs(twin)));
    if (equal) same++;
    else {
      other++;
      console.error(`${name}: ${ours}, the twin says ${twin}`);
    }
  };
  for (const [key, found] of [...chosen].slice(0, TWINS)) {
    const [code, year, importer] = key.split("|");
    const twin = importer === "" ? worldTwin(code, year) : importer === EU ? unionTwin(code, year) : importerTwin(code, year, importer);
    for (const [name, value] of Object.entries(twin)) hold(`${name} of ${key}`, found[name], value);
    if (importer === "" || importer === EU) continue;
    if (found.least > found.hhi && found.most < found.hhi) hold(`range of ${key}`, "turned", "in order");
    if (found.dependent !== undefined) hold(`GeoDep of ${key}`, found.dependent, dependentTwin(code, year, importer));
    for (const [id, part] of originsTwin(code, year, importer)) hold(`origin ${id} of ${key}`, found.origins.get(id) ?? 0, part);
  }
  return { same, other };
}

/** @returns {Promise<import("../measure.mjs").Row[]>} */
export async function measures() {
  const folder = mkdtempSync(join(tmpdir(), "monazite-bench-"));
  const { store } = await openStore(join(folder, "store"));
  try {
    const began = performance.now();
    const rows = await fill(store);
    const loaded = seconds(began);
    const passing = performance.now();
    const { clock, tables, grouping, peak, chosen } = await pass(store);
    const passed = seconds(passing);
    const twins = compared(chosen);
    const asked = async (name, wire) => {
      const since = performance.now();
      try {
        const { meta } = await operations[name].ask(wire, { store, now: () => "2026-01-01T00:00:00.000Z" });
        return `${seconds(since).toFixed(1)} s, ${meta.page?.total ?? 0} rows, RSS ${rss().toFixed(2)} GB`;
      } catch (error) {
        return `refused: ${error.code ?? error.message}`;
      }
    };
    return [
      { what: `${(rows / 1e6).toFixed(1)} M flows, ${YEARS.length} years, ${CODES.length} codes, through the port`, figure: `${loaded.toFixed(0)} s`, peer: "", ratio: "" },
      { what: "every measure, every importer, code and year, one pass", figure: `${passed.toFixed(1)} s`, peer: `${(tables / 1e3).toFixed(0)} k tables of importers, peak RSS ${peak.toFixed(2)} GB`, ratio: `${(rows / passed / 1e6).toFixed(2)} M rows/s` },
      { what: "- grouped and added up by the engine", figure: `${grouping.toFixed(1)} s`, peer: "", ratio: "" },
      ...[...clock.spent].sort(([, a], [, b]) => b.seconds - a.seconds).map(([what, spent]) => ({ what: `- ${what}`, figure: `${spent.seconds.toFixed(1)} s`, peer: `${spent.figures} times`, ratio: `${((spent.seconds / spent.figures) * 1e6).toFixed(0)} µs each` })),
      { what: `the same by the slow twin, ${Math.min(TWINS, chosen.size)} tables`, figure: `${twins.same} of ${twins.same + twins.other} figures equal`, peer: "to 1e-9", ratio: "" },
      { what: "concentration of exporters, all goods and years", figure: await asked("concentration", { of: "exporters", limit: "10" }), peer: "", ratio: "" },
      { what: "dependence of Japan, all goods, newest", figure: await asked("dependence", { place: "Japan", kind: "suppliers", newest: "true", limit: "10" }), peer: "", ratio: "" },
    ];
  } finally {
    await store.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
