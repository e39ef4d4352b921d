/// <reference types="node" />
// Every verification case that concerns a measure, by its kind: a file that is new is run by the rule of its kind, whatever its name.
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { concentrationRatio, effectiveSuppliers, fractionsOf, herfindahl, normalisedHerfindahl, shannon } from "../src/concentration/index.js";
import { crmaBenchmarks, directExposure, exactQuantity, geoDep, importReliance, originsThrough, printedReliance, relianceOfConsumption } from "../src/dependence/index.js";
import { byReliability, fobOfImport, inverseVariance } from "../src/mirror/index.js";
import { bottleneck, geoPolRisk, geoPolRiskOf, governanceRisk, groupMean, hhiGovernance, isCritical, supplyRisk, termValue } from "../src/risk/index.js";


/* eslint-disable @typescript-eslint/no-explicit-any, @typescript-eslint/no-unsafe-member-access, @typescript-eslint/no-unsafe-argument, @typescript-eslint/no-unsafe-assignment, @typescript-eslint/no-unsafe-call, @typescript-eslint/no-unsafe-return -- cases are free JSON */
type Case = any;
const close = (found: number | null | undefined, wanted: number, tolerance: Case): void => {
  const most = tolerance?.absolute ?? tolerance?.absolutePct ?? Math.abs(wanted) * (tolerance?.relative ?? 1e-12) + 1e-15;
  expect(Math.abs((found ?? Number.NaN) - wanted), `${found} for ${wanted}`).toBeLessThanOrEqual(most);
};
/** One decimal, a half upward: 1.25 is printed 1.3, though the machine's 1.25 may lie a hair below. */
const oneDecimal = (value: number | null): number => Math.round((value ?? Number.NaN) * 10 + 1e-9) / 10;

/** What each kind of case asks, told by its method or by the fields it has. */
const KINDS: readonly { readonly is: (one: Case) => boolean; readonly run: (one: Case) => void }[] = [
  {
    is: ({ cases }) => cases?.some?.((one: Case) => "exportFob" in one),
    run: ({ cases, tolerance }) => {
      for (const { exportFob, importCif, importFob, cifFactor, varExport, varImport, exporterScore, importerScore, expected } of cases) {
        const reports = { exporter: exportFob, importer: importFob ?? (importCif === null || importCif === undefined ? null : fobOfImport(importCif, cifFactor)) };
        const found = exporterScore === undefined ? inverseVariance(reports, { exporter: varExport ?? 1, importer: varImport ?? 1 }) : byReliability(reports, { exporter: exporterScore, importer: importerScore });
        close(found?.value, expected?.value ?? expected, tolerance);
        if (expected?.weightExporter !== undefined) close(found?.weightExporter, expected.weightExporter, tolerance);
      }
    },
  },
  {
    is: ({ cases, method }) => method === "hhi" && Array.isArray(cases),
    run: ({ cases, identities = [], tolerance }) => {
      for (const { sharesPct, expected } of cases) close(herfindahl(sharesPct.map((s: number) => s / 100)) * 10_000, expected.hhi, tolerance);
      for (const { sharesPct, expected } of identities) {
        const shares: number[] = sharesPct.map((s: number) => s / 100);
        const hhi = herfindahl(shares);
        if (expected.hhi01 !== undefined) close(hhi, expected.hhi01, tolerance);
        if (expected.hhiNormalised !== undefined) close(normalisedHerfindahl(hhi, expected.n ?? shares.length), expected.hhiNormalised, tolerance);
        if (expected.shannonNats !== undefined) close(shannon(shares), expected.shannonNats, tolerance);
        if (expected.effectiveSuppliers !== undefined) close(effectiveSuppliers(hhi), expected.effectiveSuppliers, tolerance);
      }
    },
  },
  {
    is: ({ inputs }) => Array.isArray(inputs?.production),
    run: ({ inputs, expected, tolerance }) => {
      const supply = inputs.production.map(({ country, value }: Case) => ({ id: country, amount: value }));
      const shares = [...(fractionsOf(supply)?.values() ?? [])];
      close(supply.reduce((sum: number, one: Case) => sum + one.amount, 0), expected.total, tolerance);
      close(herfindahl(shares), expected.hhi01, tolerance);
      close(herfindahl(shares) * 10_000, expected.hhi10000, tolerance);
      for (const [name, value] of Object.entries<number>(expected)) if (/^cr\d+$/.test(name)) close(concentrationRatio(shares, Number(name.slice(2))), value, tolerance);
      if (expected.shannonNats !== undefined) close(shannon(shares), expected.shannonNats, tolerance);
    },
  },
  {
    is: ({ cases }) => Array.isArray(cases?.[0]?.years),
    run: ({ cases, tolerance }) => {
      for (const { years, expected } of cases) {
        const found = geoDep(years);
        const each = (name: string, pick: (year: (typeof found.years)[number]) => number): void => expected[name]?.forEach((wanted: number, i: number) => { const year = found.years[i]; close(year && pick(year), wanted, tolerance); });
        each("hhiImport", (year) => year.importHhi);
        each("hhiWorld", (year) => year.worldHhi);
        each("ratio", (year) => year.ratio);
        if (expected.perYear) expect(found.years.map(({ holds }) => holds)).toEqual(expected.perYear);
        if (expected.dependent !== undefined) expect(found.dependent).toBe(expected.dependent);
      }
    },
  },
  {
    is: ({ id }) => id.startsWith("benchmarks-crma"),
    run: ({ cases }) => {
      for (const { consumption, extraction, processing, recycling, imports, expected } of cases) {
        const found = crmaBenchmarks({ consumption, extraction, processing, recycling, imports: new Map(Object.entries(imports)) });
        for (const [name, wanted] of Object.entries(expected)) if (typeof wanted === "boolean") expect(found?.[(name === "single65" ? "single" : name) as keyof typeof found]?.met, name).toBe(wanted);
      }
    },
  },
  {
    is: ({ members, cases }) => Array.isArray(cases?.[0]?.members ?? members),
    run: ({ cases }) => {
      for (const { members, expected } of cases) for (const name of ["sr", "ei"] as const) if (expected[name] !== undefined) expect(oneDecimal(groupMean(members.map((member: Case) => member[name])))).toBe(expected[name]);
    },
  },
  {
    is: ({ materials }) => Array.isArray(materials),
    run: ({ materials, tolerance, thresholds }) => {
      expect(thresholds).toEqual({ SR: 1, EI: 2.8 });
      for (const { material, supplyRisk: printed, economicImportance, extraction, processing, isGroup, bottleneckStage, criticalByThreshold } of materials) {
        expect(isCritical(printed, economicImportance), material).toBe(criticalByThreshold);
        const stages = [["Extraction", extraction], ["Processing", processing]].flatMap(([stage, part]: Case) => (typeof part?.sr !== "number" ? [] : [{ stage, risk: termValue(part.sr) }]));
        const worst = bottleneck<string>(stages);
        if (isGroup || !worst) continue;
        close(worst.risk.value, printed, tolerance);
        // Where both stages are printed alike, either is the worst.
        if (stages.filter(({ risk }) => risk.value === worst.risk.value).length === 1 && bottleneckStage) expect(worst.stage, material).toBe(bottleneckStage);
      }
    },
  },
  {
    is: ({ cases }) => Array.isArray(cases?.[0]?.suppliers),
    run: ({ cases, tolerance }) => {
      for (const { suppliers, expected } of cases) close(hhiGovernance(suppliers.map(({ share, wgiMean, t }: Case, i: number) => ({ id: String(i), share: { value: share, min: share, max: share }, governance: governanceRisk(wgiMean), t }))).index.value, expected, tolerance);
    },
  },
  {
    is: ({ cases }) => cases?.[0]?.inputs?.hhiGS !== undefined || cases?.[0]?.inputs?.hhiEU !== undefined,
    run: ({ cases, tolerance }) => {
      for (const { inputs: { hhiGS, hhiEU, ir, eolRir, siSr }, expected } of cases) {
        const term = (value: number | null | undefined) => (typeof value === "number" ? termValue(value) : null);
        close(supplyRisk({ world: term(hhiGS), eu: term(hhiEU), reliance: term(ir), recycling: term(eolRir), substitution: term(siSr) }).risk.value, expected, tolerance);
      }
    },
  },
  {
    is: ({ inputs, cases }) => inputs?.hhiWgiT_GS !== undefined && Array.isArray(cases),
    run: ({ inputs, cases }) => {
      for (const { siSr, expectedSr, element } of cases) expect(oneDecimal(supplyRisk({ world: termValue(inputs.hhiWgiT_GS), eu: null, reliance: null, recycling: termValue(inputs.eolRirPct / 100), substitution: termValue(siSr) }).risk.value), element).toBe(expectedSr);
    },
  },
  {
    is: ({ id }) => id.startsWith("exposure"),
    run: ({ case: one, cases = [one], tolerance }) => {
      for (const { mineShareOfRefiner, expected, ...rest } of cases) {
        for (const [key, bought] of Object.entries<Case>(rest)) {
          if (!key.startsWith("consumer")) continue;
          const consumer = key.slice("consumer".length);
          const direct = directExposure(new Map(Object.entries(bought)));
          for (const [seller, share] of Object.entries<number>(expected.direct ?? {})) close(direct?.get(seller), share, tolerance);
          const miners = new Set(Object.values<Case>(mineShareOfRefiner).flatMap((from) => Object.keys(from)));
          const own = new Map<string, number>([...miners].map((id) => [id, mineShareOfRefiner[id]?.[id] ?? (id in mineShareOfRefiner ? 0 : 1)]));
          const mine = { own, suppliers: new Map(Object.entries<Case>(mineShareOfRefiner).map(([refiner, from]) => [refiner, new Map(Object.entries<number>(from).filter(([id]) => id !== refiner))])) };
          const refined = { own: new Map(Object.keys(mineShareOfRefiner).map((id) => [id, 1])), suppliers: new Map([[consumer, new Map(Object.entries<number>(bought))]]) };
          const origins = originsThrough([mine, refined]).origins.get(consumer);
          for (const [origin, share] of Object.entries<number>(expected.originMine ?? {})) close(origins?.get(origin), share, tolerance);
          expect([...(origins?.values() ?? [])].reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12);
        }
      }
    },
  },
  {
    is: ({ method, inputs }) => method === "geopolrisk" && Array.isArray(inputs?.imports),
    run: ({ inputs, expected, tolerance }) => {
      const hhi = herfindahl([...(fractionsOf(inputs.worldProduction_t.filter(({ country, code }: Case) => country !== "Total" && code !== "DELETE").map(({ country, t }: Case) => ({ id: country, amount: t })))?.values() ?? [])]);
      const found = geoPolRisk({ hhi, domestic: inputs.domesticProduction_t, imports: inputs.imports.map(({ partner, value_kusd, qty_t, risk_pv }: Case) => ({ partner: String(partner), tonnes: qty_t, valueKusd: value_kusd, risk: risk_pv })) });
      close(hhi, expected.hhi, tolerance);
      for (const [name, value] of [["importRisk", found.importRisk], ["score", found.score], ["price_kusd_per_t", found.price], ["cf_kgCuEq_per_kg", found.factor]] as const) if (expected[name] !== undefined) close(value, expected[name], tolerance);
    },
  },
  {
    is: ({ method, inputs }) => method === "geopolrisk" && inputs?.numerator !== undefined,
    run: ({ inputs, expected, tolerance }) => {
      const found = geoPolRiskOf({ hhi: inputs.hhi, domestic: inputs.domesticProduction_t, totalImports: inputs.totalImports_t, numerator: inputs.numerator, price: inputs.price ?? null });
      for (const [name, value] of [["importRisk", found.importRisk], ["score", found.score], ["cf_kgCuEq_per_kg", found.factor]] as const) if (expected[name] !== undefined) close(value, expected[name], tolerance);
    },
  },
  {
    is: ({ id }) => id.startsWith("nir-usgs"),
    run: ({ cases, edge = [], tolerance }) => {
      const amount = (one: Case, name: RegExp): number | undefined => Object.entries<Case>(one).find(([key]) => name.test(key))?.[1];
      for (const one of cases) {
        const [p, ac] = [amount(one, /^production/) ?? Number.NaN, amount(one, /^apparentConsumption/) ?? Number.NaN];
        const { reliance } = relianceOfConsumption(exactQuantity(ac), exactQuantity(p));
        if (one.expected.nirPct !== undefined) close((reliance.value ?? Number.NaN) * 100, one.expected.nirPct, tolerance);
        if (one.expected.published !== undefined) expect(printedReliance(reliance.value, ac - p)).toBe(one.expected.published);
      }
      for (const { production, imports, exports, expectedPublished } of edge) {
        const { reliance } = importReliance({ production: exactQuantity(production), imports: exactQuantity(imports), exports: exactQuantity(exports) });
        expect(printedReliance(reliance.value, imports - exports)).toBe(expectedPublished);
      }
    },
  },
];

const folder = new URL("../../../../shared/cases/", import.meta.url);

/** Kinds that other methods answer: events, simulation, prices, pools, quantities, stoichiometry. */
const OTHERS = /^(event|pool|quantities|sim|units)-/;

describe("verification cases", () => {
  const files = readdirSync(folder).filter((name) => name.endsWith(".json") && !OTHERS.test(name));
  it("are there", () => { expect(files.length).toBeGreaterThan(8); });
  it.each(files)("%s", (name) => {
    const one: Case = JSON.parse(readFileSync(new URL(name, folder), "utf8"));
    const kind = KINDS.find(({ is }) => is({ id: name.replace(".json", ""), ...one }));
    expect(kind, "a kind of case nobody answers").toBeDefined();
    kind?.run({ id: name, ...one });
  });
});
