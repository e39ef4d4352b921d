import { computedTerm, constantTerm, derivationOf, exact, recordTerm, remark, type MethodDerivation, type MethodNote } from "@monazite/core";
import { within } from "../within.js";

/** One partner's exports to the importer. */
export interface RiskyImport {
  readonly partner: string;
  readonly tonnes: number;
  /** Value in thousands of dollars; null where only a score is wanted. */
  readonly valueKusd: number | null;
  /** Political risk 0..1 (`politicalRisk`); null where the record has none: 0.5 by the method's convention. 0 for partners inside one's own region. */
  readonly risk: number | null;
}

/** Copper as all others are measured by: mean of the OECD 2017 to 2021, USD per kg. */
export const COPPER_FACTOR = 0.409412948;
const UNKNOWN_RISK = 0.5;
export const GEOPOLRISK = { id: "risk.geopolrisk", version: "1" } as const;

export interface GeoPolRisk {
  /** Probability-like score, 0..1. */
  readonly score: number;
  readonly importRisk: number;
  /** Thousand dollars a tonne, which is dollars a kilogram; null without values or quantities. */
  readonly price: number | null;
  /** kg copper equivalents per kg; null without a price. */
  readonly factor: number | null;
  readonly derivation: MethodDerivation;
}

/**
 * GeoPolRisk score and characterisation factor.
 *
 * Formula:  score = HHI · Σ g·f / (p + F), F = Σ f;  price = Σ V / Σ f;  CF = score · price / 0.409412948
 * Unit:     score none, 0..1; CF kg Cu-eq/kg.
 * Source:   Koyamparambath et al. 2024, Resour. Conserv. Recycl. 209:107801; checked against akoyamp/geopolrisk-py, Excel cases of the USA 2022.
 *
 * @param hhi of world production, 0..1
 * @param domestic own production of the importer, tonnes
 * @returns a score of 0 where neither imports nor own production exist, as the package does
 */
export function geoPolRisk({ hhi, domestic, imports, editionIds = [] }: { readonly hhi: number; readonly domestic: number; readonly imports: readonly RiskyImport[]; readonly editionIds?: readonly string[] }): GeoPolRisk {
  const total = imports.reduce((sum, { partner, tonnes }) => sum + within(partner, tonnes, 0), 0);
  const weighted = imports.reduce((sum, { risk, tonnes }) => sum + within("g", risk ?? UNKNOWN_RISK, 0, 1) * tonnes, 0);
  const values = imports.map(({ valueKusd }) => valueKusd);
  const value = values.some((one) => one === null) ? null : values.reduce<number>((sum, one) => sum + within("V", one ?? 0, 0), 0);
  return scored({ hhi, domestic, total, weighted, price: value !== null && total > 0 ? value / total : null, editionIds, imports });
}

/** The same from sums that are known already: Σ g·f, F and the price. */
export function geoPolRiskOf({ hhi, domestic, totalImports, numerator, price }: { readonly hhi: number; readonly domestic: number; readonly totalImports: number; readonly numerator: number; readonly price: number | null }): GeoPolRisk {
  return scored({ hhi, domestic, total: totalImports, weighted: numerator, price, editionIds: [], imports: [] });
}

function scored({ hhi, domestic, total, weighted, price, editionIds, imports }: { readonly hhi: number; readonly domestic: number; readonly total: number; readonly weighted: number; readonly price: number | null; readonly editionIds: readonly string[]; readonly imports: readonly RiskyImport[] }): GeoPolRisk {
  const supply = within("p", domestic, 0) + within("F", total, 0);
  const importRisk = supply > 0 ? weighted / supply : 0;
  const score = within("HHI", hhi, 0, 1) * importRisk;
  const factor = price === null ? null : (score * price) / COPPER_FACTOR;
  const unknown = imports.filter(({ risk }) => risk === null);
  const notes: MethodNote[] = [
    ...(unknown.length ? [remark("term-by-convention", { term: "term.political-stability", value: UNKNOWN_RISK })] : []),
    ...(price === null && imports.length ? [remark("term-missing", { term: "term.price" })] : []),
  ];
  const sorted = [...imports].sort((a, b) => b.tonnes - a.tonnes);
  const terms = [
    computedTerm({ name: "HHI", label: "term.hhi" }, exact(hhi), { id: "concentration.herfindahl", version: "1" }, editionIds), recordTerm({ name: "p", label: "term.domestic-production", unit: "t" }, exact(domestic), { editionIds }), recordTerm({ name: "F", label: "term.imports", unit: "t" }, exact(total), { editionIds }),
    ...sorted.map(({ partner, tonnes }) => recordTerm({ name: "f", of: partner, label: "term.imports", unit: "t" }, exact(tonnes), { editionIds })),
    ...sorted.map(({ partner, risk }) => (risk === null ? constantTerm({ name: "g", of: partner, label: "term.political-stability" }, UNKNOWN_RISK) : recordTerm({ name: "g", of: partner, label: "term.political-stability" }, exact(risk), { editionIds }))),
    ...(price === null ? [] : [computedTerm({ name: "price", label: "term.price", unit: "USD/kg" }, exact(price), null, editionIds), constantTerm({ name: "Cu", label: "term.factor", unit: "USD/kg" }, COPPER_FACTOR)]),
  ];
  return { score, importRisk, price, factor, derivation: derivationOf(GEOPOLRISK, price === null ? "score = HHI · Σ g·f / (p + F)" : "score = HHI · Σ g·f / (p + F), CF = score · price / Cu", terms, { name: "score", ...exact(score), unit: null }, notes) };
}

