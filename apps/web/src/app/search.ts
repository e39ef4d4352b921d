// The state of the viewer that lives in the address: order fixed, defaults left out, unknown keys kept and told.

export const VERDICT_FILTERS = ["agrees", "implied", "differs", "contradicted", "out-of-date", "not-comparable", "nothing-to-compare"] as const;

/** Keys every page understands. */
export interface SharedSearch {
  readonly lang?: "zh" | "en" | undefined;
}

type Raw = Record<string, unknown>;

/** One of the allowed words, or nothing; a wrong word falls back to the default instead of breaking a link. */
export function oneOf<T extends string>(raw: Raw, key: string, allowed: readonly T[]): { [K in string]?: T } {
  const value = raw[key];
  const found = allowed.find((one) => one === value);
  return found === undefined ? {} : { [key]: found };
}

/** A short text, or nothing. Numbers that the router parsed out of the address become text again. */
export function text(raw: Raw, key: string, most = 500): { [K in string]?: string } {
  const value = raw[key];
  return (typeof value === "string" || typeof value === "number") && String(value).length <= most ? { [key]: String(value) } : {};
}

export function shared(raw: Raw): SharedSearch {
  return oneOf(raw, "lang", ["zh", "en"]);
}
