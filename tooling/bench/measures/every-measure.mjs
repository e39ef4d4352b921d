// Every measure that trade, output and governance carry, of one code: the engine has grouped and added up, the published formulas do the rest. What a
// country buys of a code in a year is one table.
import { concentrationOf, exactAmount } from "@monazite/analysis/concentration";
import { coreDependency, crmaBenchmarks, directExposure, exactQuantity, geoDep, importReliance, mixtureOf, nMinusOne, originsWithin } from "@monazite/analysis/dependence";
import { passingThrough, weakestStage } from "@monazite/analysis/chain";
import { geoPolRisk, hhiGovernance, klimekVulnerability, supplyRisk, termValue, weightedGovernance } from "@monazite/analysis/risk";
import { membersOn } from "@monazite/core/registry";
import { GOVERNANCE, outputOf } from "./made-trade.mjs";

const EU = "EU27_2020";
const sum = (numbers) => numbers.reduce((all, one) => all + one, 0);
const exact = (value) => ({ value, min: value, max: value });

/** Seconds spent in each measure, and how many figures it gave. */
export class Clock {
  spent = new Map();

  time(name, run) {
    const began = performance.now();
    const found = run();
    const before = this.spent.get(name) ?? { seconds: 0, figures: 0 };
    this.spent.set(name, { seconds: before.seconds + (performance.now() - began) / 1000, figures: before.figures + 1 });
    return found;
  }
}

/** Groups of sums by one of their ends. */
const by = (sums, end) => {
  const groups = new Map();
  for (const one of sums) {
    const own = groups.get(one[end]);
    if (own) own.push(one);
    else groups.set(one[end], [one]);
  }
  return groups;
};

const byValue = (sums, of) => concentrationOf({ suppliers: [...by(sums, of)].map(([id, own]) => exactAmount(id, sum(own.map(({ valueUsd }) => valueUsd ?? 0)))), unnamed: null, absent: [], whole: null, unit: "USD", editionIds: [] });

/** By weight, where a flow without a quantity can be any: a range. */
const byTonnes = (sums) => concentrationOf({ suppliers: sums.map(({ exporter, tonnes, withoutTonnes }) => ({ id: exporter, value: withoutTonnes ? null : tonnes, lo: tonnes ?? 0, hi: withoutTonnes ? Infinity : (tonnes ?? 0) })), unnamed: null, absent: [], whole: null, unit: "t", editionIds: [] });

const governed = (amounts) => {
  const total = sum(amounts.map(({ amount }) => amount));
  return amounts.map(({ id, amount }) => ({ id, share: exact(total > 0 ? amount / total : 0), governance: GOVERNANCE.get(id) ?? null, t: 1 }));
};

/**
 * @param sums a code's sales by year, exporter and importer
 * @param keep called with what was found for an importer in a year, and for the world in a year (importer null)
 */
export function everyMeasure(code, sums, clock, keep) {
  const histories = new Map();
  const stages = new Map();
  for (const [year, flows] of by(sums, "period")) {
    const sellers = by(flows, "exporter");
    const buyers = by(flows, "importer");
    const output = outputOf(code, year);
    const made = [...output].map(([id, amount]) => ({ id, amount }));
    const sold = new Map([...sellers].map(([id, own]) => [id, { usd: sum(own.map(({ valueUsd }) => valueUsd ?? 0)), tonnes: sum(own.map(({ tonnes }) => tonnes ?? 0)) }]));
    const exporters = clock.time("concentration of exporters", () => byValue(flows, "exporter"));
    const producers = clock.time("concentration of producers", () => concentrationOf({ suppliers: made.map(({ id, amount }) => exactAmount(id, amount)), unnamed: null, absent: [], whole: null, unit: "t", editionIds: [] }));
    const world = clock.time("HHI with governance, world", () => hhiGovernance(governed(made)));
    const origins = clock.time("origins behind re-exports", () => originsWithin(mixtureOf(output, flows.flatMap(({ exporter, importer, tonnes }) => (tonnes ? [{ from: exporter, to: importer, amount: tonnes }] : []))))).origins;
    const worldShares = [...sold.values()].map(({ usd }, _, all) => usd / sum(all.map((one) => one.usd)));
    const bought = new Map([...buyers].map(([id, own]) => [id, sum(own.map(({ tonnes }) => tonnes ?? 0))]));
    const used = new Map([...new Set([...output.keys(), ...bought.keys()])].map((id) => [id, Math.max(0, (output.get(id) ?? 0) + (bought.get(id) ?? 0) - (sold.get(id)?.tonnes ?? 0))]));
    const without = clock.time("N − 1, both variants", () => nMinusOne(output, used));
    clock.time("governance weighted by production", () => weightedGovernance(made.map(({ id, amount }) => ({ id, amount, governance: GOVERNANCE.get(id) ?? null })), "production", "t"));
    for (const [largest] of [...output].sort((a, b) => b[1] - a[1])) {
      stages.set(year, [exact(producers.hhi.value), exact(exporters.hhi.value)]);
      clock.time("passing through the largest", () => passingThrough([exact((output.get(largest) ?? 0) / sum([...output.values()])), exact((sold.get(largest)?.usd ?? 0) / sum([...sold.values()].map(({ usd }) => usd)))]));
      break;
    }
    clock.time("weakest stage", () => weakestStage([{ id: "mining", hhi: producers.hhi }, { id: "trade", hhi: exporters.hhi }]));
    keep(year, null, { hhi: exporters.hhi.value, cr3: exporters.cr3.value, shannon: exporters.shannon.value, producers: producers.hhi.value, governed: world.index.value, nMinusOne: without?.ofRemainingDemand ?? null });

    for (const [importer, own] of buyers) {
      const amounts = new Map(own.map(({ exporter, valueUsd }) => [exporter, valueUsd ?? 0]));
      const suppliers = clock.time("concentration of suppliers, by value", () => byValue(own, "exporter"));
      const weighed = clock.time("concentration of suppliers, by weight, ranges", () => byTonnes(own));
      const direct = clock.time("shares, direct exposure", () => directExposure(amounts));
      const tonnes = own.flatMap((one) => (one.tonnes === null ? [] : [{ partner: one.exporter, tonnes: one.tonnes, valueKusd: (one.valueUsd ?? 0) / 1000, risk: (GOVERNANCE.get(one.exporter) ?? 5) / 10 }]));
      const balance = { production: exactQuantity(output.get(importer) ?? 0), imports: exactQuantity(bought.get(importer) ?? 0), exports: exactQuantity(sold.get(importer)?.tonnes ?? 0) };
      const reliance = clock.time("import reliance", () => importReliance(balance)).reliance.value;
      const sourced = clock.time("HHI with governance, sourcing", () => hhiGovernance(governed([...own.map(({ exporter, tonnes: amount }) => ({ id: exporter, amount: amount ?? 0 })), ...(output.has(importer) ? [{ id: importer, amount: output.get(importer) }] : [])])));
      const term = ({ value, min, max }) => ({ value, min, max, origin: "record" });
      const risk = clock.time("EU supply risk", () => supplyRisk({ world: term(world.index), eu: term(sourced.index), reliance: termValue(Math.min(1, Math.max(0, reliance ?? 0))), recycling: termValue(0.1), substitution: termValue(0.9) }));
      const geopol = clock.time("GeoPolRisk", () => geoPolRisk({ hhi: producers.hhi.value ?? 0, domestic: output.get(importer) ?? 0, imports: tonnes }));
      const vulnerable = clock.time("vulnerability (Klimek)", () => klimekVulnerability(own.map(({ exporter, tonnes: amount }) => ({ id: exporter, amount: amount ?? 0, percentile: 100 - 10 * (GOVERNANCE.get(exporter) ?? 5) }))));
      const met = clock.time("governance weighted by imports", () => weightedGovernance(own.map(({ exporter, tonnes: amount }) => ({ id: exporter, amount: amount ?? 0, governance: GOVERNANCE.get(exporter) ?? null })), "imports", "t"));
      const history = histories.get(importer) ?? [];
      histories.set(importer, history);
      history.push({ year, importShares: [...(direct?.values() ?? [])], worldExportShares: worldShares, imports: sum([...amounts.values()]), exports: sold.get(importer)?.usd ?? 0 });
      keep(year, importer, { hhi: suppliers.hhi.value, least: weighed.hhi.min, most: weighed.hhi.max, cr1: suppliers.cr1.value, reliance, risk: risk.risk.value, geopol: geopol.score, factor: geopol.factor, vulnerability: vulnerable.vulnerability.value, governance: met.governance.value, origins: origins.get(importer) ?? new Map() });
    }
    european(year, flows, output, clock, keep);
  }
  for (const [importer, history] of histories) {
    const newest = history.sort((a, b) => (a.year < b.year ? 1 : -1));
    for (let from = 0; from + 3 <= newest.length; from++) {
      const found = clock.time("GeoDep, three years", () => geoDep(newest.slice(from, from + 3)));
      keep(newest[from].year, importer, { dependent: found.dependent });
    }
  }
}

/** What the Union buys from outside, and what its members sell each other. */
function european(year, flows, output, clock, keep) {
  const members = new Set(membersOn(EU, `${year}-12-31`));
  const extra = new Map();
  const mass = new Map();
  let [intra, exports, net] = [0, 0, 0];
  for (const { exporter, importer, valueUsd, tonnes } of flows) {
    const [from, to] = [members.has(exporter), members.has(importer)];
    if (from && to) intra += valueUsd ?? 0;
    else if (from) { exports += valueUsd ?? 0; net -= tonnes ?? 0; }
    else if (to) {
      extra.set(exporter, (extra.get(exporter) ?? 0) + (valueUsd ?? 0));
      mass.set(exporter, (mass.get(exporter) ?? 0) + (tonnes ?? 0));
      net += tonnes ?? 0;
    }
  }
  const own = sum([...output].flatMap(([id, amount]) => (members.has(id) ? [amount] : [])));
  const core = clock.time("core dependency indicators", () => coreDependency(extra, intra, exports));
  const marks = clock.time("benchmarks for 2030", () => crmaBenchmarks({ consumption: Math.max(0, own + net), extraction: own, processing: own, recycling: 0, imports: mass }));
  keep(year, EU, { cdi1: core.cdi1, cdi2: core.cdi2, cdi3: core.cdi3, single: marks?.single.share ?? null });
}
