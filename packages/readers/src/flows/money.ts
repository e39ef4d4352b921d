// Values in other currencies. Flows are in dollars, and no rate is ever assumed: without a rate that was given, a value in euros or yuan is not loaded,
// and that is told.
import { Refusal } from "../problem.js";
import type { ReaderOptions } from "../reader.js";
import type { Counted } from "./counted.js";

const RATE = /^([A-Z]{3})\/([A-Z]{3})=(\d{1,9}(?:\.\d{1,12})?)$/;

/** Turns values of one currency into dollars. */
export class Dollars {
  readonly #perDollar: number | null;
  readonly #currency: string;
  readonly #rate: string | null;

  /**
   * @param currency ISO 4217: "EUR", "CNY", "USD"
   * @throws Refusal `rate-unreadable`
   */
  constructor(currency: string, { rate }: ReaderOptions) {
    this.#currency = currency;
    const found = currency === "USD" ? null : rateOf(currency, rate);
    this.#perDollar = currency === "USD" ? 1 : (found?.perDollar ?? null);
    this.#rate = found?.text ?? null;
  }

  /** Null, told in the counts, for a value nobody gave a rate for. */
  of(value: number | null, counted: Counted, line: number, column: string): number | null {
    if (value === null) return null;
    if (this.#perDollar === null) {
      counted.add("value-in-other-currency", line, column, this.#currency);
      return null;
    }
    if (this.#rate === null) return value;
    counted.add("value-converted", line, column, this.#rate);
    return Number((value / this.#perDollar).toFixed(6));
  }
}

/** "CNY/USD=7.2,EUR/USD=0.92": units of the first for one of the second, either way round. */
function rateOf(currency: string, rates = ""): { readonly perDollar: number; readonly text: string } | null {
  for (const text of rates.split(",").filter((one) => one !== "")) {
    const [, of, per, number] = RATE.exec(text.trim()) ?? [];
    const value = Number(number);
    if (of === undefined || !(value > 0)) throw new Refusal("rate-unreadable", text.slice(0, 80));
    if (of === currency && per === "USD") return { perDollar: value, text };
    if (of === "USD" && per === currency) return { perDollar: 1 / value, text };
  }
  return null;
}
