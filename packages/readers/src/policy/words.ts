// What trackers of policies call things: kinds of measures, countries, days. A kind that has no word here keeps the tracker's own, behind a family.
import { tryPeriod, type Period, type PolicyEvent } from "@monazite/core";
import { goods, hsCodes, minerals, namedIn, places } from "@monazite/core/registry";
import { wordsIn } from "@monazite/core/text";
import { MONTHS } from "../table/period-words.js";

const KINDS: Readonly<Record<string, string>> = {
  "export ban": "export.ban", "export and import ban": "export.ban", "export controls and restrictions": "export.control", "export licensing requirement": "licence.required", "export quota": "export.quota", "export tax": "export.tax", "export tariff quota": "export.quota",
  "import tariff": "tariff.imposed", "tariffs and duties": "tariff.imposed", "import tariff quota": "tariff.quota", "anti-dumping": "tariff.anti-dumping", "anti-subsidy": "tariff.anti-subsidy", "safeguard": "tariff.safeguard", "import licensing requirement": "import.licence", "stockpiling mechanisms": "stockpile.announced",
};
const FAMILIES: readonly (readonly [RegExp, string])[] = [[/^export/, "export"], [/^import/, "import"], [/grant|loan|aid|subsid|relief|financ|incentive|fund|guarantee|investment|support/, "support"]];

const slugOf = (text: string): string => text.toLowerCase().normalize("NFKD").replace(/[^a-z]+/g, "-").replace(/^-+|-+$/g, "");

/** "Export ban" is export.ban; "Financial grant" is support.financial-grant; what fits no family is policy. */
export function policyType(kind: string): string {
  const plain = kind.trim().toLowerCase();
  const known = KINDS[plain];
  if (known !== undefined) return known;
  const slug = slugOf(kind);
  const family = FAMILIES.find(([words]) => words.test(plain))?.[1] ?? "policy";
  const rest = slug.replace(new RegExp(`^${family}-`), "");
  return rest === "" || rest === family ? `${family}.measure` : `${family}.${rest}`;
}

/** A place as trackers write it, "EUR" and "European Union" among them. Null for what the registry does not know. */
export function policyPlace(name: string): string | null {
  const plain = name.replace(/\s+/g, " ").trim();
  if (/^(EUR|EU|EU-?27|European Union)$/i.test(plain)) return "EU27_2020";
  // By the names of the United Nations, beside "DR Congo".
  if (plain === "Congo") return "COG";
  const found = places.get(plain.toUpperCase()) ?? places.find(plain);
  return found?.id ?? null;
}

export const goodNamed = (word: string): string | null => minerals.find(word.trim())?.id ?? goods.find(word.trim())?.id ?? null;

/** Minerals and goods that a title names. */
export function goodsInTitle(title: string): readonly string[] {
  const hits = namedIn(title, wordsIn(title)).flatMap(({ named }) => named.find(({ kind }) => kind === "mineral" || kind === "good") ?? []);
  return [...new Set(hits.map(({ form }) => form.entry.id))];
}

/** Goods that are traded under codes of the Harmonized System; baskets bring all they hold. */
export function goodsOfCodes(codes: readonly string[]): readonly string[] {
  return [...new Set(codes.flatMap((code) => hsCodes.get(code)?.goods ?? []))];
}

export interface TrackedDay {
  readonly period: Period;
  /** Which of two numbers is the month cannot be told: only the year is kept. */
  readonly ambiguous: boolean;
}

/** "2025-04-04", "Apr 04, 2025", "16-08-2023", "2021"; of "05-10-2021" only the year. Null for no date. */
export function trackedDay(text: string): TrackedDay | null {
  const plain = text.trim().replace(/[T ]\d{2}:\d{2}.*$/, "");
  const sure = (year: string, month: string | number, day: string): TrackedDay | null => { const period = tryPeriod(`${year}-${String(month).padStart(2, "0")}-${day.padStart(2, "0")}`); return period && { period, ambiguous: false }; };
  const [, name = "", dayNamed, yearNamed] = /^([A-Za-z]{3,9})\.? (\d{1,2}),? (\d{4})$/.exec(plain) ?? [];
  const month = MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;
  if (dayNamed !== undefined && yearNamed !== undefined) return month === 0 ? null : sure(yearNamed, month, dayNamed);
  const [, first, second, year] = /^(\d{1,2})[-./](\d{1,2})[-./](\d{4})$/.exec(plain) ?? [];
  if (first !== undefined && second !== undefined && year !== undefined) {
    if (Number(first) > 12) return sure(year, second, first);
    if (Number(second) > 12 || first === second) return sure(year, first, second);
    const period = Number(first) >= 1 && Number(second) >= 1 ? tryPeriod(year) : null;
    return period && { period, ambiguous: true };
  }
  const period = tryPeriod(plain);
  return period && ["year", "month", "day"].includes(period.grain) ? { period, ambiguous: false } : null;
}

/** A list in a cell: JSON, or names parted by ";" or "|", or by commas where the whole is no name. */
export function listIn(cell: string): readonly string[] {
  const text = cell.trim();
  if (text === "") return [];
  if (text.startsWith("[")) {
    try {
      const list: unknown = JSON.parse(text);
      if (Array.isArray(list)) return list.flatMap((one: unknown) => (typeof one === "string" ? [one] : typeof one === "number" ? [String(one)] : []));
    } catch {
      return [text];
    }
  }
  const parts = /[;|]/.test(text) ? text.split(/[;|]/) : policyPlace(text) !== null ? [text] : text.split(",");
  return parts.map((part) => part.trim()).filter((part) => part !== "");
}

/** A title stands in the language it was published in; no other is made of it. */
export const titleOf = (text: string): PolicyEvent["title"] => ({ en: text, zh: text });
