// Ten made years of trade in BACI's shape, with mine output and governance to go with it. Every code and year has a seed of its own, so that any part can
// be made again without the rest.
import { hsCodes, places } from "@monazite/core/registry";
import { editionBatches } from "@monazite/store";
import { seeded } from "../seeded.mjs";

/** Pairs of places that trade a code in a year; 11 million rows of a BACI year over about 5,000 codes. */
const PAIRS = Number(process.env["MONAZITE_BENCH_PAIRS"] ?? 2200);
const AT_ONCE = 65_536;

export const YEARS = Array.from({ length: 10 }, (_, i) => String(2014 + i));
export const CODES = hsCodes.all.map(({ id }) => id).filter((id) => id.length === 6).sort();
export const COUNTRIES = places.all.filter(({ kind }) => kind === "country").map(({ id }) => id).sort();

/** Sales of a code in a year, each pair once: exporter, importer, dollars, tonnes or null. */
export function flowsOf(code, year) {
  const random = seeded(Number(code) * 100 + Number(year));
  const pairs = new Set();
  while (pairs.size < Math.min(PAIRS, (COUNTRIES.length * (COUNTRIES.length - 1)) / 2)) {
    // A few sell much and many buy: the square of a uniform number.
    const from = Math.floor(random() ** 2 * COUNTRIES.length);
    const to = Math.floor(random() * COUNTRIES.length);
    if (from !== to) pairs.add(from * 1000 + to);
  }
  return [...pairs].sort((a, b) => a - b).map((pair) => {
    const usd = Math.round(Math.exp(4 + 10 * random()));
    return { exporter: COUNTRIES[Math.floor(pair / 1000)], importer: COUNTRIES[pair % 1000], usd, tonnes: random() < 0.03 ? null : Math.round(usd / (0.5 + random())) / 1000 };
  });
}

/** Tonnes that places make of what a code holds: a few dozen make any. */
export function outputOf(code, year) {
  const random = seeded(Number(code) * 100 + Number(year) + 7);
  return new Map(COUNTRIES.flatMap((id) => (random() < 0.15 ? [[id, Math.round(Math.exp(3 + 8 * random()))]] : [])));
}

/** Governance of each place: 0 best to 10 worst; political risk 0 to 1 and percentile of stability from the same number. */
export const GOVERNANCE = (() => {
  const random = seeded(1);
  return new Map(COUNTRIES.map((id) => [id, random() * 10]));
})();

/** Into the store by the port, an edition a year, code by code. @returns {Promise<number>} rows */
export async function fill(store) {
  let rows = 0;
  for (const year of YEARS) {
    const id = `bench-baci:${year}`;
    const edition = { id, title: `made ${year}`, kind: "statistics", published: `${Number(year) + 2}-01`, sha256: "0".repeat(64), supersedes: null };
    const session = await store.openImport({ kind: "edition", subject: id, contentHash: id, recordedAt: "2026-01-01T00:00:00.000Z" });
    const source = { id: "bench-baci", publisher: "made", title: "made", published: null, url: null, licence: "CC0", redistributable: true, family: null };
    for (const batch of editionBatches(edition, [source], [])) await session.append(batch);
    let columns = empty();
    const flush = async () => {
      const { length } = columns.code;
      if (length) await session.append({ table: "flows", rows: length, columns });
      rows += length;
      columns = empty();
    };
    for (const code of CODES) {
      for (const { exporter, importer, usd, tonnes } of flowsOf(code, year)) {
        const cells = { edition_id: id, nomenclature: "HS2012", code, period: year, exporter, importer, reported_by: "reconciled", value_usd: usd, tonnes, quality: tonnes === null ? "missing" : "reported", line: rows + columns.code.length + 1 };
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
