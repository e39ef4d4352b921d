import { derivationOf, refusal, type Bounded, type MethodDerivation, type MethodNote } from "@monazite/core";
import { cornersOf, shownTerm, type TermValue } from "./term-value.js";

/** GS+EU: both; GSonly, EUonly: the study had only one of the two, or only one was sound. */
export const SUPPLY_USED = ["GS+EU", "GSonly", "EUonly"] as const;
export type SupplyUsed = (typeof SUPPLY_USED)[number];

export interface SupplyRiskTerms {
  /** HHI_WGI,t of world supply; null where it is not used. */
  readonly world: TermValue | null;
  /** HHI_WGI,t of EU sourcing; null where it is not used. */
  readonly eu: TermValue | null;
  /** Import reliance, 0..1 (`clampedReliance`); not needed where only one of the two is used. */
  readonly reliance: TermValue | null;
  /** End-of-life recycling input rate, fraction. */
  readonly recycling: TermValue | null;
  /** SI_SR: 1 where nothing can be put in its place. */
  readonly substitution: TermValue | null;
}

export const SUPPLY_RISK = { id: "risk.eu-supply-risk", version: "1" } as const;
const INDEX = [0, 20] as const;
const FRACTION = [0, 1] as const;

/**
 * Supply risk of one stage.
 *
 * Formula:  SR = (HHI_GS·IR/2 + HHI_EU·(1 − IR/2))·(1 − EoL)·SI; with one of the two alone, SR = HHI·(1 − EoL)·SI
 * Unit:     none; critical from 1.0 on, together with economic importance of 2.8 (`THRESHOLDS_2017`).
 * Source:   CRM methodology 2017, doi 10.2873/769526; Reg. (EU) 2024/1252 Annex II section 2. IR = 1 weighs both alike; IR = 0 is EU sourcing alone.
 *
 * @returns no number, and which term is missing, where one is
 * @throws ObservatoryError `term-out-of-range`
 */
export function supplyRisk({ world, eu, reliance, recycling, substitution }: SupplyRiskTerms): { readonly risk: Bounded; readonly used: SupplyUsed | null; readonly derivation: MethodDerivation } {
  const used: SupplyUsed | null = world && eu ? "GS+EU" : world ? "GSonly" : eu ? "EUonly" : null;
  const terms = [
    ...(world ? [shownTerm("HHI_GS", "term.hhi-world", world, INDEX)] : []),
    ...(eu ? [shownTerm("HHI_EU", "term.hhi-eu", eu, INDEX)] : []),
    ...(reliance && used === "GS+EU" ? [shownTerm("IR", "term.import-reliance", reliance, FRACTION)] : []),
    ...(recycling ? [shownTerm("EoL", "term.recycling", recycling, FRACTION)] : []),
    ...(substitution ? [shownTerm("SI", "term.substitution", substitution, FRACTION)] : []),
  ];
  const missing = [
    ...(used === null ? ["term.hhi-world"] : []), ...(used === "GS+EU" && !reliance ? ["term.import-reliance"] : []),
    ...(recycling ? [] : ["term.recycling"]), ...(substitution ? [] : ["term.substitution"]),
  ];
  const formula = used === "GS+EU" || used === null ? "SR = (HHI_GS·IR/2 + HHI_EU·(1 − IR/2))·(1 − EoL)·SI" : used === "GSonly" ? "SR = HHI_GS·(1 − EoL)·SI" : "SR = HHI_EU·(1 − EoL)·SI";
  const nothing: Bounded = { value: null, min: null, max: null };
  const one = world ?? eu;
  const risk = missing.length || !one || !recycling || !substitution ? nothing
    : world && eu && reliance ? cornersOf([world, eu, reliance, recycling, substitution], (gs = 0, own = 0, ir = 0, eol = 0, si = 0) => ((gs * ir) / 2 + own * (1 - ir / 2)) * (1 - eol) * si)
    : cornersOf([one, recycling, substitution], (hhi = 0, eol = 0, si = 0) => hhi * (1 - eol) * si);
  const notes: MethodNote[] = missing.map((term) => refusal("term-missing", { term }));
  return { risk, used, derivation: derivationOf(SUPPLY_RISK, formula, terms, { name: "SR", ...risk, unit: null }, notes) };
}

/** A stage and its risk. */
export interface StageRisk<Stage extends string = string> {
  readonly stage: Stage;
  readonly risk: Bounded;
}

/**
 * The stage that decides: supply risk of a material is that of its worst stage.
 *
 * Formula:  SR = max(SR_extraction, SR_processing)
 * Check:    holds for every single material of the 2023 table with both values (METHODS section 3).
 *
 * @returns null without any number; the first of equal stages
 */
export function bottleneck<Stage extends string>(stages: readonly StageRisk<Stage>[]): StageRisk<Stage> | null {
  const size = ({ risk }: StageRisk<Stage>): number => risk.value ?? (risk.min === null || risk.max === null ? -1 : (risk.min + risk.max) / 2);
  return stages.filter((one) => size(one) >= 0).reduce<StageRisk<Stage> | null>((worst, one) => (worst === null || size(one) > size(worst) ? one : worst), null);
}

/** From these on a material is critical. */
export const THRESHOLDS_2017 = { supplyRisk: 1, economicImportance: 2.8 } as const;

/** Both thresholds reached, by the printed one decimal. */
export const isCritical = (supplyRiskPrinted: number, economicImportancePrinted: number): boolean => supplyRiskPrinted >= THRESHOLDS_2017.supplyRisk && economicImportancePrinted >= THRESHOLDS_2017.economicImportance;

/**
 * A group's score: the unweighted mean of its members'.
 *
 * Check:    LREE 4.0, 3.5, 4.5, 3.2, 3.5 give 3.74, printed 3.7.
 *
 * @returns null without members
 */
export function groupMean(values: readonly number[]): number | null {
  return values.length ? values.reduce((sum, value) => sum + value, 0) / values.length : null;
}
