import { within } from "../within.js";

/** A substitute in one application. */
export interface Substitute {
  /** Part of the application's material it replaces, fraction. */
  readonly share: number;
  /** Substitute performance and cost, SPP (0..1; for economic importance). */
  readonly costPerformance?: number;
  /** Parameters of supply: substitute production, criticality, co-production (each 0..1; for supply risk). */
  readonly production?: number;
  readonly criticality?: number;
  readonly coProduction?: number;
}
/** An application, its part of the material's use, and what can replace it there. */
export interface Application {
  readonly share: number;
  readonly substitutes: readonly Substitute[];
}

/**
 * Substitution index in economic importance.
 *
 * Formula:  SI_EI = Σ_a Σ_i SPP·sub·A, with A the application's share and sub the substitute's share in it
 * Source:   Reg. (EU) 2024/1252 Annex II.
 */
export const substitutionInImportance = (applications: readonly Application[]): number => weighted(applications, ({ costPerformance = 1 }) => within("SPP", costPerformance, 0, 1));

/**
 * Substitution index in supply risk.
 *
 * Formula:  SI_SR = Σ_a Σ_i (SP·SCr·SCo)^(1/3)·sub·A
 * Source:   CRM methodology 2017, form as recalled in METHODS section 3.
 */
export const substitutionInRisk = (applications: readonly Application[]): number =>
  weighted(applications, ({ production = 1, criticality = 1, coProduction = 1 }) => Math.cbrt(within("SP", production, 0, 1) * within("SCr", criticality, 0, 1) * within("SCo", coProduction, 0, 1)));

function weighted(applications: readonly Application[], worth: (substitute: Substitute) => number): number {
  return applications.reduce((sum, { share, substitutes }) => sum + within("A", share, 0, 1) * substitutes.reduce((part, one) => part + within("sub", one.share, 0, 1) * worth(one), 0), 0);
}
