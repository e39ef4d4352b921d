// Every measure over ten years of trade in BACI's shape: all goods of the registry, all importers, in one pass over the store, code by code. What a country
// buys of a code in a year is one table; from it come supplier shares, their concentration, the largest supplier and the GeoDep screen.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fractionsOf, herfindahl } from "@monazite/analysis/concentration";
import { directExposure, geoDep } from "@monazite/analysis/dependence";
import { hsCodes, places } from "@monazite/core/registry";
import { NOW, editionBatches } from "@monazite/store";
import { openStore } from "@monazite/store-duckdb";
import { operations } from "@monazite/operations";

/** Pairs of places that trade a code in a year; 11 million rows of a BACI year over about 5,000 codes. */
const PAIRS = Number(process.env["MONAZITE_BENCH_PAIRS"] ?? 2200);
const YEARS = Array.from({ length: 10 }, (_, i) => String(2014 + i));
const AT_ONCE = 65_536;

/** mulberry32: the same trade each time. */
function seeded(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const seconds = (since) => (performance.now() - since) / 1000;
const rss = () => process.memoryUsage().rss / 1e9;

async function fill(store, codes, countries) {
  let rows = 0;
  for (const [index, year] of YEARS.entries()) {
    const random = seeded(index + 1);
    const id = `bench-baci:${year}`;
    const edition = { id, title: `made ${year}`, kind: "statistics", published: `${Number(year) + 2}-01`, sha256: "0".repeat(64), supersedes: null };
    const session = await store.openImport({ kind: "edition", subject: id, contentHash: id, recordedAt: "2026-01-01T00:00:00.000Z" });
    const source = { id: "bench-baci", publisher: "made", title: "made", published: null, url: null, licence: "CC0", redistributable: true, family: null };
    for (const batch of editionBatches(edition, [source], [])) await session.append(batch);
    let columns = empty();
    const flush = async () => { const { length } = columns.code; if (length) await session.append({ table: "flows", rows: length, columns }); rows += length; columns = empty(); };
    for (const code of codes) {
      const pairs = new Set();
      while (pairs.size < Math.min(PAIRS, countries.length * (countries.length - 1) / 2)) {
        // A few sell much and many buy: the square of a uniform number.
        const from = Math.floor(random() ** 2 * countries.length);
        const to = Math.floor(random() * countries.length);
        if (from !== to) pairs.add(from * 1000 + to);
      }
      for (const pair of [...pairs].sort((a, b) => a - b)) {
        const value = Math.round(Math.exp(4 + 10 * random()));
        const cells = { edition_id: id, nomenclature: "HS2012", code, period: year, exporter: countries[Math.floor(pair / 1000)], importer: countries[pair % 1000], reported_by: "reconciled", value_usd: value, tonnes: random() < 0.03 ? null : value / 1000 / (0.5 + random()), quality: "reported", line: rows + columns.code.length + 1 };
        for (const [name, list] of Object.entries(columns)) list.push(cells[name]);
      }
      if (columns.code.length >= AT_ONCE) await flush();
    }
    await flush();
    await session.commit();
  }
  return rows;
}

const empty = () => ({ edition_id: [], nomenclature: [], code: [], period: [], exporter: [], importer: [], reported_by: [], value_usd: [], tonnes: [], quality: [], line: [] });

/** One pass: for each code all its years and pairs, and from them every country's figures. */
async function pass(store, codes) {
  const counted = { tables: 0, figures: 0, concentrated: 0, dependent: 0, rss: 0 };
  for (const code of codes) {
    const sums = await store.flowSums({ codes: [code], grain: "year" }, ["period", "exporter", "importer"], NOW);
    const [bought, sold] = [new Map(), new Map()];
    for (const { period, exporter, importer, valueUsd } of sums) {
      add(bought, `${period}|${importer}`, exporter, valueUsd ?? 0);
      add(sold, `${period}|${exporter}`, importer, valueUsd ?? 0);
    }
    const total = (table) => [...table.values()].reduce((sum, value) => sum + value, 0);
    const world = new Map(YEARS.map((year) => {
      const shares = fractionsOf([...sold].filter(([key]) => key.startsWith(year)).map(([key, table]) => ({ id: key.slice(5), amount: total(table) })));
      return [year, shares ? [...shares.values()] : []];
    }));
    const years = new Map();
    for (const [key, table] of bought) {
      const [year, importer] = key.split("|");
      const shares = directExposure(table);
      if (!shares) continue;
      const exports = total(sold.get(key) ?? new Map());
      counted.tables++;
      counted.figures += shares.size + 1;
      counted.concentrated += Number(herfindahl(shares.values()) > 0.25);
      const own = years.get(importer) ?? [];
      years.set(importer, own);
      own.push({ year, importShares: [...shares.values()], worldExportShares: world.get(year) ?? [], imports: total(table), exports });
    }
    for (const own of years.values()) counted.dependent += Number(geoDep(own.sort((a, b) => (a.year < b.year ? 1 : -1)).slice(0, 3)).dependent === true);
    counted.rss = Math.max(counted.rss, rss());
  }
  return counted;
}

function add(tables, key, id, amount) {
  const table = tables.get(key) ?? new Map();
  tables.set(key, table);
  table.set(id, (table.get(id) ?? 0) + amount);
}

/** @returns {Promise<import("./measure.mjs").Row[]>} */
export async function measures() {
  const folder = mkdtempSync(join(tmpdir(), "monazite-bench-"));
  const { store } = await openStore(join(folder, "store"));
  const codes = hsCodes.all.map(({ id }) => id).filter((id) => id.length === 6).sort();
  const countries = places.all.filter(({ kind }) => kind === "country").map(({ id }) => id).sort();
  try {
    const began = performance.now();
    const rows = await fill(store, codes, countries);
    const loaded = seconds(began);
    const passing = performance.now();
    const counted = await pass(store, codes);
    const passed = seconds(passing);
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
      { what: `${(rows / 1e6).toFixed(1)} M flows, ${YEARS.length} years, ${codes.length} codes, through the port`, figure: `${loaded.toFixed(0)} s`, peer: "", ratio: "" },
      { what: "suppliers, HHI, exposure and screen of every importer, code and year, one pass", figure: `${passed.toFixed(1)} s`, peer: `${(counted.tables / 1e3).toFixed(0)} k tables, ${(counted.figures / 1e6).toFixed(1)} M figures, peak RSS ${counted.rss.toFixed(2)} GB`, ratio: `${(rows / passed / 1e6).toFixed(2)} M rows/s` },
      { what: "concentration of exporters, all goods and years", figure: await asked("concentration", { of: "exporters", limit: "10" }), peer: "", ratio: "" },
      { what: "dependence of Japan, all goods, newest", figure: await asked("dependence", { place: "Japan", kind: "suppliers", newest: "true", limit: "10" }), peer: "", ratio: "" },
    ];
  } finally {
    await store.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
