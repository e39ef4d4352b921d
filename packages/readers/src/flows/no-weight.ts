/** A weight of 0 beside money is how publishers write that they have none: goods that were paid for weigh something. */
export const isNoWeight = (weight: number | null, money: number | null): boolean => weight === 0 && (money ?? 0) > 0;
