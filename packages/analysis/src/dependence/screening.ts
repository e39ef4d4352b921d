// Screens that call a product dependent: by thresholds on concentration, on where imports come from, and on exports that could replace them.
import { herfindahl } from "../concentration/herfindahl.js";
import { fractionsOf } from "../concentration/supply.js";
import { within } from "../within.js";

/** What stands for imports over exports where nothing is exported, in the words of GeoDep. */
export const NO_EXPORTS = 9999;
const over = (imports: number, exports: number): number => (within("exports", exports, 0) === 0 ? NO_EXPORTS : within("imports", imports, 0) / exports);

export interface GeoDepYear {
  /** Shares of the suppliers in imports, fractions. */
  readonly importShares: Iterable<number>;
  /** Shares of exporters in world exports, fractions. */
  readonly worldExportShares: Iterable<number>;
  readonly imports: number;
  readonly exports: number;
}
export interface GeoDepYearResult {
  readonly importHhi: number;
  readonly worldHhi: number;
  readonly ratio: number;
  /** All three of the year. */
  readonly holds: boolean;
}

/** Strict thresholds, and in how many years of how many. */
export const GEODEP = { hhi: 0.4, ratio: 1, years: 2, of: 3 } as const;

/**
 * GeoDep: C1 HHI of imports > 0.4; C2 HHI of world exports > 0.4; C3 imports / exports > 1 (9999 where nothing is exported); C4 all three in at least
 * two years of three. Strict: exactly 1 is not larger than 1.
 *
 * Source: Lefebvre & Wibaux, CEPII Policy Brief 47, 2024; cepii.fr GeoDep.
 *
 * @returns `dependent` null where fewer than three years are given, unless two hold already
 */
export function geoDep(years: readonly GeoDepYear[]): { readonly years: readonly GeoDepYearResult[]; readonly dependent: boolean | null } {
  const results = years.map(({ importShares, worldExportShares, imports, exports }): GeoDepYearResult => {
    const [importHhi, worldHhi, ratio] = [herfindahl(importShares), herfindahl(worldExportShares), over(imports, exports)];
    return { importHhi, worldHhi, ratio, holds: importHhi > GEODEP.hhi && worldHhi > GEODEP.hhi && ratio > GEODEP.ratio };
  });
  const held = results.filter(({ holds }) => holds).length;
  return { years: results, dependent: held >= GEODEP.years ? true : years.length < GEODEP.of ? null : false };
}

/** Strict thresholds of the Commission. */
export const CDI = { cdi1: 0.4, cdi2: 0.5, cdi3: 1 } as const;

/**
 * Core dependency indicators of the Commission: CDI1 HHI of extra-EU origins > 0.4; CDI2 extra-EU imports / all imports > 0.5; CDI3 extra-EU imports /
 * EU exports > 1; dependent where all three hold.
 *
 * Source: European Commission, SWD(2021) 352. Denominators as METHODS section 5 has them; the paper itself was not read.
 *
 * @param extra imports from each place outside
 * @param intra imports of members from members
 */
export function coreDependency(extra: ReadonlyMap<string, number>, intra: number, exports: number): { readonly cdi1: number | null; readonly cdi2: number | null; readonly cdi3: number; readonly dependent: boolean | null } {
  const shares = fractionsOf([...extra].map(([id, amount]) => ({ id, amount })));
  const imports = [...extra.values()].reduce((sum, amount) => sum + amount, 0);
  const all = imports + within("intra", intra, 0);
  const [cdi1, cdi2, cdi3] = [shares && herfindahl(shares.values()), all > 0 ? imports / all : null, over(imports, exports)];
  return { cdi1, cdi2, cdi3, dependent: cdi1 === null || cdi2 === null ? null : cdi1 > CDI.cdi1 && cdi2 > CDI.cdi2 && cdi3 > CDI.cdi3 };
}

/** Benchmarks of the Critical Raw Materials Act for 2030, as parts of the Union's annual consumption of strategic raw materials. */
export const CRMA_2030 = { extraction: 0.1, processing: 0.4, recycling: 0.25, single: 0.65 } as const;

/**
 * Benchmarks for 2030: at least 10 % extracted, 40 % processed, 25 % recycled in the Union, and not more than 65 % from one third country at any
 * relevant stage. "Not more than": exactly 65 % is allowed.
 *
 * Source: Reg. (EU) 2024/1252, article 5.
 *
 * @param imports from each third country, of one stage
 * @returns null where nothing is consumed
 */
export function crmaBenchmarks({ consumption, extraction, processing, recycling, imports }: { readonly consumption: number; readonly extraction: number; readonly processing: number; readonly recycling: number; readonly imports: ReadonlyMap<string, number> }): Readonly<Record<keyof typeof CRMA_2030, { readonly share: number; readonly met: boolean }>> | null {
  if (within("consumption", consumption, 0) === 0) return null;
  const least = (amount: number, benchmark: number) => ({ share: amount / consumption, met: amount / consumption >= benchmark });
  const single = Math.max(0, ...imports.values()) / consumption;
  return { extraction: least(extraction, CRMA_2030.extraction), processing: least(processing, CRMA_2030.processing), recycling: least(recycling, CRMA_2030.recycling), single: { share: single, met: single <= CRMA_2030.single } };
}
