// Trade parameters out of what an asker says of one supplier's restrictions: "exportTax.CHN=30" is per cent, "quota.CHN=1" and "prohibition.CHN=1" are yes.
import { TRADE_PARAMETERS_2017, tradeParameter } from "@monazite/analysis/risk";
import { computedTerm, constantTerm, exact, givenTerm, ObservatoryError, type MethodTerm } from "@monazite/core";
import type { GivenTerms } from "./given-terms.js";

/** Each stands with a place: `exportTax.CHN`. */
export const TRADE_TERMS = ["exportTax", "quota", "prohibition"] as const;

const METHOD = { id: "risk.trade-parameter", version: "1" } as const;
const LABELS = { exportTax: "term.export-tax", quota: "term.export-quota", prohibition: "term.export-ban" } as const;

export interface GivenTrade {
  readonly t: number;
  /** What was said, the upper end of the band it falls into, and t. */
  readonly terms: readonly MethodTerm[];
}

/**
 * By supplier, what follows from the asker's restrictions: t = max(band of the export tax, quota, prohibition), in place of the study's.
 *
 * @param members of the Union, who have their own value whatever else is said
 */
export function givenTrade(given: GivenTerms, members: ReadonlySet<string>): ReadonlyMap<string, GivenTrade> {
  const suppliers = new Set([...given.keys()].flatMap((name) => { const [base, place] = name.split("."); return place !== undefined && (TRADE_TERMS as readonly string[]).includes(base ?? "") ? [place] : []; }));
  return new Map([...suppliers].map((id) => {
    const said = (name: (typeof TRADE_TERMS)[number]): number => given.get(`${name}.${id}`) ?? 0;
    const tax = within(`exportTax.${id}`, said("exportTax"), 1000);
    const t = tradeParameter({ member: members.has(id), exportTaxPercent: tax, quota: within(`quota.${id}`, said("quota"), 1) === 1, prohibition: within(`prohibition.${id}`, said("prohibition"), 1) === 1 });
    const upTo = tax > 0 ? TRADE_PARAMETERS_2017.exportTax.find((band) => tax <= band.upTo)?.upTo : undefined;
    const terms = [
      ...TRADE_TERMS.filter((name) => given.has(`${name}.${id}`)).map((name) => givenTerm({ name, of: id, label: LABELS[name] }, said(name))),
      ...(upTo !== undefined && upTo < Infinity ? [constantTerm({ name: "upTo", of: id, label: "term.export-tax-band" }, upTo)] : []),
      computedTerm({ name: "t", of: id, label: "term.trade" }, exact(t), METHOD),
    ];
    return [id, { t, terms }] as const;
  }));
}

/** A tax in per cent, or yes and no as 1 and 0. @throws ObservatoryError `parameter-invalid` */
function within(name: string, value: number, most: number): number {
  if (value < 0 || value > most || (most === 1 && value !== 0 && value !== 1)) throw new ObservatoryError("parameter-invalid", { name: "set", value: `${name}=${value}`, reason: most === 1 ? "1 for yes, 0 for no" : `a tax in per cent, from 0 to ${most}` });
  return value;
}
