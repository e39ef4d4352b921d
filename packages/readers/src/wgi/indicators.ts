// The six indicators of the World Bank, and the scales that one of them is met on. They are never one series.

export interface Indicator {
  /** As the Bank's own codes begin: "PV.EST". */
  readonly code: string;
  readonly name: string;
  readonly words: RegExp;
}

export const INDICATORS: readonly Indicator[] = [
  { code: "va", name: "voice and accountability", words: /\bvoice\b|(?:^|[^a-z])va(?:$|[^a-z])/i },
  { code: "pv", name: "political stability and absence of violence", words: /stability|(?:^|[^a-z])pv(?:$|[^a-z])/i },
  { code: "ge", name: "government effectiveness", words: /effectiveness|(?:^|[^a-z])ge(?:$|[^a-z])/i },
  { code: "rq", name: "regulatory quality", words: /regulatory|(?:^|[^a-z])rq(?:$|[^a-z])/i },
  { code: "rl", name: "rule of law", words: /rule of law|(?:^|[^a-z])rl(?:$|[^a-z])/i },
  { code: "cc", name: "control of corruption", words: /corruption|(?:^|[^a-z])cc(?:$|[^a-z])/i },
];

export type Scale = "estimate" | "percentile" | "geopolrisk" | "score";

export const DEFINITIONS: Readonly<Record<Scale, string>> = {
  estimate: "estimate, about -2.5 (weak) to 2.5 (strong)", percentile: "percentile rank, 0 (weak) to 100 (strong)", geopolrisk: "0.5 - estimate/5, cut off at 0 and 1; 1 is weakest (GeoPolRisk)", score: "governance score, 0 (weak) to 100 (strong), the scale of 2025",
};

/** Ends of each scale; estimates have none, but none was ever beyond four. */
const ENDS: Readonly<Record<Scale, readonly [number, number]>> = { estimate: [-4, 4], percentile: [0, 100], geopolrisk: [0, 1], score: [0, 100] };

export const fitsScale = (value: number, scale: Scale): boolean => value >= ENDS[scale][0] && value <= ENDS[scale][1];

export function indicatorIn(text: string): Indicator | null {
  const plain = text.replace(/[_-]+/g, " ");
  const found = INDICATORS.filter(({ words }) => words.test(plain));
  return found.length === 1 ? (found[0] ?? null) : null;
}

/** What words say of the scale. "other": a margin or a count of the indicator, which is none. Null: nothing. */
export function scaleIn(text: string): Scale | "other" | null {
  if (/standard error|std|number of sources|no\.src|lower|upper|margin/i.test(text)) return "other";
  if (/percentile|per\.rnk|pctrank|\brank\b/i.test(text)) return "percentile";
  if (/\bscore\b|0 ?(?:-|–|to) ?100|\.sc\b/i.test(text)) return "score";
  return /estimate|\.est\b/i.test(text) ? "estimate" : null;
}

/**
 * The scale by what numbers can be: below zero is an estimate, all between 0 and 1 in the layout of GeoPolRisk is its own. In another layout those may be the
 * estimates of a few well-governed countries, and 0 to 100 is a rank or a score: which cannot be told.
 */
export function scaleOfNumbers(values: readonly number[], isOfGeoPolRisk: boolean): Scale | null {
  const [least, most] = values.reduce(([low, high], value) => [Math.min(low, value), Math.max(high, value)], [Infinity, -Infinity]);
  if (least < 0 && least >= -4 && most <= 4) return "estimate";
  return isOfGeoPolRisk && least >= 0 && most <= 1 && values.length > 2 ? "geopolrisk" : null;
}
