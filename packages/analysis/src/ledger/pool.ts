// Figures of one definition from several independent voices put together.
//
// Formulas (R. DerSimonian and N. Laird, "Meta-analysis in clinical trials", Controlled Clinical Trials 7, 1986):
//   w = 1/v,  μ = Σwy / Σw,  Q = Σw(y − μ)²,  τ² = max(0, (Q − (k − 1)) / (Σw − Σw²/Σw)),  I² = max(0, (Q − (k − 1)) / Q),
//   and the mean again with w* = 1/(v + τ²).
// Refuses to give one number where I² is above one half: then the voices disagree by more than chance, and a range is the answer.

export interface Pooled {
  readonly fixed: number;
  readonly random: number;
  readonly q: number;
  readonly tau2: number;
  readonly i2: number;
}

/** Above this the voices differ by more than their own spread, and no single number is told. */
export const MOST_HETEROGENEITY = 0.5;

/**
 * @param values one figure a voice, of one unit
 * @param variances of each, in the square of the unit; above zero
 * @returns null for no figures or a variance that is not above zero
 */
export function poolFigures(values: readonly number[], variances: readonly number[]): Pooled | null {
  if (values.length === 0 || values.length !== variances.length || variances.some((v) => !(v > 0))) return null;
  const mean = (weights: readonly number[]): number => sum(weights.map((w, i) => w * (values[i] ?? 0))) / sum(weights);
  const weights = variances.map((v) => 1 / v);
  const fixed = mean(weights);
  const q = sum(weights.map((w, i) => w * ((values[i] ?? 0) - fixed) ** 2));
  const freedom = values.length - 1;
  const spread = sum(weights) - sum(weights.map((w) => w * w)) / sum(weights);
  const tau2 = spread > 0 ? Math.max(0, (q - freedom) / spread) : 0;
  return { fixed, random: mean(variances.map((v) => 1 / (v + tau2))), q, tau2, i2: q > 0 ? Math.max(0, (q - freedom) / q) : 0 };
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, x) => total + x, 0);
