import { within } from "../within.js";

/** Estimates of the indicators run from about −2.5 to 2.5; some lie a little beyond. What lies further out is on another scale. */
const ESTIMATES = 3.5;

/**
 * Governance as the EU takes it: 0 best to 10 worst.
 *
 * Formula:  WGI = 2 · (2.5 − mean of the six estimates)
 * Source:   CRM methodology 2017; implementation seen: meyerdata/CritMAT hhi_wgi_tp.py.
 *
 * The World Bank prints the indicators on 0 to 100 since 2025; such a value is refused, for how the two scales meet has not been published for a country's
 * estimate, and a guess would look like a figure.
 *
 * @throws ObservatoryError `term-out-of-range` for a value that is no estimate
 * @example governanceRisk(-0.33) // 5.66
 */
export const governanceRisk = (meanEstimate: number): number => 2 * (2.5 - within("WGI", meanEstimate, -ESTIMATES, ESTIMATES));

/** How far the scale of `governanceRisk` reaches. */
export const GOVERNANCE_RANGE = [2 * (2.5 - ESTIMATES), 2 * (2.5 + ESTIMATES)] as const;

/**
 * Political risk as GeoPolRisk takes it: 0 best to 1 worst, cut off at both ends.
 *
 * Formula:  g = clip((2.5 − PV) / 5, 0, 1), PV the estimate of political stability and absence of violence
 * Source:   akoyamp/geopolrisk-py; China 2022: −0.441 gives 0.588.
 *
 * @throws ObservatoryError `term-out-of-range` for a value that is no estimate
 */
export const politicalRisk = (stability: number): number => Math.min(1, Math.max(0, (2.5 - within("PV", stability, -ESTIMATES, ESTIMATES)) / 5));
