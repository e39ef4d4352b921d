// The trade parameter t of the EU method, as data: which restriction weighs how much.

/** Worth of each kind of restriction. */
export interface TradeParameterTable {
  /** No restriction known. */
  readonly none: number;
  /** A member of the Union, or a partner whose agreement covers the good. */
  readonly member: number;
  /** Export tax up to so many per cent, ascending; the last holds for all above. */
  readonly exportTax: readonly { readonly upTo: number; readonly t: number }[];
  readonly quota: number;
  readonly prohibition: number;
  readonly source: string;
}

/**
 * The table as METHODS section 3 recalls it: bands of the export tax at 25 and 75 %, prohibition 1.5. The guideline of 2017 itself was not at hand, so it is
 * data to be replaced, and values of t that a study prints (0.8 to 1.5 in 2023) are taken as printed instead.
 */
export const TRADE_PARAMETERS_2017: TradeParameterTable = {
  none: 1, member: 0.8, exportTax: [{ upTo: 25, t: 1.1 }, { upTo: 75, t: 1.2 }, { upTo: Infinity, t: 1.3 }], quota: 1.1, prohibition: 1.5,
  source: "Methodology for establishing the EU list of critical raw materials, 2017, doi 10.2873/769526, as recalled in METHODS section 3",
};

/** What is known of a country's exports of a good. */
export interface Restrictions {
  readonly member?: boolean;
  readonly exportTaxPercent?: number;
  readonly quota?: boolean;
  readonly prohibition?: boolean;
}

/**
 * Trade parameter of a supplier.
 *
 * Formula:  t = max(ET-TA, EQ, EP, EU): the heaviest of what applies
 *
 * A member or partner restricts nothing towards the Union and has its own value, whatever else is known.
 */
export function tradeParameter({ member = false, exportTaxPercent = 0, quota = false, prohibition = false }: Restrictions, table: TradeParameterTable = TRADE_PARAMETERS_2017): number {
  if (member) return table.member;
  const tax = exportTaxPercent > 0 ? (table.exportTax.find(({ upTo }) => exportTaxPercent <= upTo)?.t ?? table.none) : table.none;
  return Math.max(tax, quota ? table.quota : table.none, prohibition ? table.prohibition : table.none);
}
