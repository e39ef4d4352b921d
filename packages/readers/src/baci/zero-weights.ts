// Quantities of 0 beside money. BACI writes NA for what it does not know, so a 0 is less than the half kilogram that three decimals of a tonne can show, or a
// mistake. It stays as printed and counts as doubtful; a year has many, and they are told once, with their number.
import type { RowProblem } from "../problem.js";

export class ZeroWeights {
  #rows = 0;
  #first = Infinity;

  /** @param line of the first of them */
  add(line: number, rows = 1): void {
    this.#rows += rows;
    if (rows > 0) this.#first = Math.min(this.#first, line);
  }

  tell(tell: (problem: RowProblem) => void): void {
    if (this.#rows > 0) tell({ code: "quantity-suspicious", line: this.#first, column: "q", raw: `${this.#rows} ${this.#rows === 1 ? "row" : "rows"}: 0 t beside a value` });
  }
}
