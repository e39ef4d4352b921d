// Ordinary least squares by Householder reflections, and its errors when neighbours in time are alike.
//
// Formulas:  b minimises |y − Xb|; R from X = QR gives (XᵀX)⁻¹ = R⁻¹R⁻ᵀ;
//            HAC:  V = (XᵀX)⁻¹ S (XᵀX)⁻¹,  S = Γ₀ + Σ_{l=1..L} (1 − l/(L+1)) (Γ_l + Γ_lᵀ),  Γ_l = Σ_t u_t u_{t−l} x_t x_{t−l}ᵀ
// Source:    W. K. Newey and K. D. West, "A Simple, Positive Semi-Definite, Heteroskedasticity and Autocorrelation Consistent Covariance Matrix",
//            Econometrica 55, 1987; lag L = ⌊4(T/100)^{2/9}⌋, the rule of thumb of their "Automatic Lag Selection", 1994.

export interface Fit {
  readonly coefficients: readonly number[];
  /** Newey–West standard errors, one a coefficient. */
  readonly errors: readonly number[];
  readonly residuals: readonly number[];
}

/** @returns null where the columns of X are not independent, or there are no more rows than columns */
export function leastSquares(x: readonly (readonly number[])[], y: readonly number[], lag = Math.floor(4 * (y.length / 100) ** (2 / 9))): Fit | null {
  const [n, k] = [x.length, x[0]?.length ?? 0];
  if (n <= k || k === 0) return null;
  const a = x.map((row, i) => [...row, y[i] ?? 0]);
  const at = (i: number, j: number): number => a[i]?.[j] ?? 0;
  for (let j = 0; j < k; j++) {
    const length = Math.sqrt(sum(n - j, (i) => at(j + i, j) ** 2));
    const whole = Math.sqrt(sum(n, (i) => (x[i]?.[j] ?? 0) ** 2));
    // What is left of a column after taking off the columns before it is nothing but rounding.
    if (length <= 1e-10 * whole || whole === 0) return null;
    const alpha = at(j, j) > 0 ? -length : length;
    const v = Array.from({ length: n - j }, (_, i) => at(j + i, j) - (i === 0 ? alpha : 0));
    const square = sum(v.length, (i) => (v[i] ?? 0) ** 2);
    for (let c = j; c <= k; c++) {
      const scale = (2 * sum(v.length, (i) => (v[i] ?? 0) * at(j + i, c))) / square;
      for (let i = 0; i < v.length; i++) { const row = a[j + i]; if (row) row[c] = at(j + i, c) - scale * (v[i] ?? 0); }
    }
  }
  const inverse = inverseUpper(k, at);
  const coefficients = Array.from({ length: k }, (_, i) => sum(k, (j) => (inverse[i]?.[j] ?? 0) * at(j, k)));
  const residuals = y.map((value, i) => value - sum(k, (j) => (x[i]?.[j] ?? 0) * (coefficients[j] ?? 0)));
  // Rows of X(XᵀX)⁻¹, each times its residual: their weighted products are V itself.
  const scores = x.map((row, t) => {
    const half = Array.from({ length: k }, (_, j) => sum(k, (i) => (row[i] ?? 0) * (inverse[i]?.[j] ?? 0)));
    return Array.from({ length: k }, (_, i) => sum(k, (j) => (inverse[i]?.[j] ?? 0) * (half[j] ?? 0)) * (residuals[t] ?? 0));
  });
  const errors = coefficients.map((_, i) => {
    const own = scores.map((score) => score[i] ?? 0);
    const gamma = (l: number): number => sum(n - l, (t) => (own[t + l] ?? 0) * (own[t] ?? 0));
    return Math.sqrt(Math.max(0, gamma(0) + sum(lag, (l) => 2 * (1 - (l + 1) / (lag + 1)) * gamma(l + 1))));
  });
  return { coefficients, errors, residuals };
}

function inverseUpper(k: number, r: (i: number, j: number) => number): readonly (readonly number[])[] {
  const inverse = Array.from({ length: k }, () => new Array<number>(k).fill(0));
  for (let j = 0; j < k; j++) {
    for (let i = j; i >= 0; i--) {
      const rest = i === j ? 1 : -sum(j - i, (l) => r(i, i + 1 + l) * (inverse[i + 1 + l]?.[j] ?? 0));
      const row = inverse[i];
      if (row) row[j] = rest / r(i, i);
    }
  }
  return inverse;
}

function sum(n: number, of: (i: number) => number): number {
  let total = 0;
  for (let i = 0; i < n; i++) total += of(i);
  return total;
}
