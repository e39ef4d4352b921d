// The slow twin: the same figures by plain sums over single flows, with no engine and none of our functions. Only the flows, outputs and governance are shared.
import { membersOn } from "@monazite/core/registry";
import { COUNTRIES, flowsOf, GOVERNANCE, outputOf, YEARS } from "./made-trade.mjs";

const total = (numbers) => { let all = 0; for (const one of numbers) all += one; return all; };
const squares = (amounts) => { const all = total(amounts); return total(amounts.map((one) => (one / all) ** 2)); };
const perSeller = (flows, of) => COUNTRIES.map((id) => total(flows.filter(({ exporter }) => exporter === id).map(of))).filter((amount) => amount > 0);
const governance = (id) => GOVERNANCE.get(id) ?? 5;

export function worldTwin(code, year) {
  const flows = flowsOf(code, year);
  const sold = perSeller(flows, ({ usd }) => usd).sort((a, b) => b - a);
  const all = total(sold);
  const output = outputOf(code, year);
  const made = [...output.values()];
  const most = Math.max(...made);
  const [largest] = [...output].find(([, amount]) => amount === most);
  const need = (id) => Math.max(0, (output.get(id) ?? 0) + total(flows.filter(({ importer }) => importer === id).map(({ tonnes }) => tonnes ?? 0)) - total(flows.filter(({ exporter }) => exporter === id).map(({ tonnes }) => tonnes ?? 0)));
  return {
    hhi: squares(sold), cr3: (sold[0] + sold[1] + sold[2]) / all, shannon: -total(sold.map((one) => (one / all) * Math.log(one / all))), producers: squares(made),
    governed: total([...output].map(([id, amount]) => (amount / total(made)) ** 2 * governance(id))), nMinusOne: (total(made) - most) / total(COUNTRIES.filter((id) => id !== largest).map(need)),
  };
}

export function importerTwin(code, year, importer) {
  const flows = flowsOf(code, year);
  const own = flows.filter((flow) => flow.importer === importer);
  const output = outputOf(code, year);
  const made = output.get(importer) ?? 0;
  const mass = own.filter(({ tonnes }) => tonnes !== null);
  const [imports, exports] = [total(mass.map(({ tonnes }) => tonnes)), total(flows.filter(({ exporter }) => exporter === importer).map(({ tonnes }) => tonnes ?? 0))];
  const usd = own.map((flow) => flow.usd);
  const reliance = made + imports - exports > 0 ? (imports - exports) / (made + imports - exports) : null;
  const supply = imports + made;
  const sourced = total(mass.map(({ exporter, tonnes }) => (tonnes / supply) ** 2 * governance(exporter))) + (made / supply) ** 2 * governance(importer);
  const { governed, producers } = worldTwin(code, year);
  const ir = Math.min(1, Math.max(0, reliance ?? 0));
  const met = imports > 0 ? total(mass.map(({ exporter, tonnes }) => (tonnes / imports) * governance(exporter))) : null;
  const geopol = (producers * total(mass.map(({ exporter, tonnes }) => (tonnes * governance(exporter)) / 10))) / (made + imports);
  const price = total(mass.map((flow) => flow.usd / 1000)) / imports;
  return { hhi: squares(usd), cr1: Math.max(...usd) / total(usd), reliance, risk: ((governed * ir) / 2 + sourced * (1 - ir / 2)) * 0.9 * 0.9, geopol, factor: imports > 0 ? (geopol * price) / 0.409412948 : null, vulnerability: met === null ? null : met / 10, governance: met };
}

/** Where an importer's tonnes come from in the end, by letting them flow: each place passes on what it has until nothing changes, no matrix. */
export function originsTwin(code, year, importer) {
  const flows = flowsOf(code, year).filter(({ tonnes }) => tonnes);
  const output = outputOf(code, year);
  const supply = new Map(COUNTRIES.map((id) => [id, (output.get(id) ?? 0) + total(flows.filter((flow) => flow.importer === id).map(({ tonnes }) => tonnes))]));
  // Backwards: one unit of the importer's supply is followed to its makers.
  let moving = new Map([[importer, 1]]);
  const origins = new Map();
  for (let step = 0; step < 10_000 && total([...moving.values()]) > 1e-14; step++) {
    const next = new Map();
    for (const [id, part] of moving) {
      const all = supply.get(id) ?? 0;
      const own = all > 0 ? (output.get(id) ?? 0) / all : 1;
      if (own > 0) origins.set(id, (origins.get(id) ?? 0) + part * own);
      if (all > 0) for (const { exporter, importer: to, tonnes } of flows) if (to === id) next.set(exporter, (next.get(exporter) ?? 0) + (part * tonnes) / all);
    }
    moving = next;
  }
  return origins;
}

/** Whether two of the three years up to this one have all three signs; null without three years. */
export function dependentTwin(code, year, importer) {
  const years = YEARS.filter((one) => one <= year && Number(one) > Number(year) - 3);
  const held = years.filter((one) => {
    const flows = flowsOf(code, one);
    const bought = flows.filter((flow) => flow.importer === importer).map(({ usd }) => usd);
    const exports = total(flows.filter((flow) => flow.exporter === importer).map(({ usd }) => usd));
    return squares(bought) > 0.4 && squares(perSeller(flows, ({ usd }) => usd)) > 0.4 && (exports === 0 || total(bought) / exports > 1);
  });
  return held.length >= 2;
}

export function unionTwin(code, year) {
  const members = new Set(membersOn("EU27_2020", `${year}-12-31`));
  const flows = flowsOf(code, year);
  const inside = (id) => members.has(id);
  const extra = flows.filter(({ exporter, importer }) => !inside(exporter) && inside(importer));
  const intra = total(flows.filter(({ exporter, importer }) => inside(exporter) && inside(importer)).map(({ usd }) => usd));
  const out = flows.filter(({ exporter, importer }) => inside(exporter) && !inside(importer));
  const imports = total(extra.map(({ usd }) => usd));
  const used = total([...outputOf(code, year)].filter(([id]) => inside(id)).map(([, amount]) => amount)) + total(extra.map(({ tonnes }) => tonnes ?? 0)) - total(out.map(({ tonnes }) => tonnes ?? 0));
  return { cdi1: squares(perSeller(extra, ({ usd }) => usd)), cdi2: imports / (imports + intra), cdi3: imports / total(out.map(({ usd }) => usd)), single: used > 0 ? Math.max(...perSeller(extra, ({ tonnes }) => tonnes ?? 0)) / used : null };
}
