// A country column as a place and what its brackets add.
import { placeNamed } from "../table/codes.js";

/** Names that USGS gives a meaning of its own. */
const NAMES: Readonly<Record<string, string>> = { "Other countries": "OTHER-COUNTRIES", "Other Countries": "OTHER-COUNTRIES", "All other": "OTHER-COUNTRIES", Other: "OTHER-COUNTRIES", "World total": "WLD", "Congo (Kinshasa)": "COD", "Congo (Brazzaville)": "COG", "Korea, North": "PRK", "Korea, Republic of": "KOR" };

/** Numbers of footnotes behind a name or its brackets: "Australia 7", "World total (rounded) 10", "Chile²", "Other countries 8, 9". No place ends so. */
const FOOTNOTES = /(?:\s?\d{1,2}(?:,\s?\d{1,2})*|\s?[¹²³⁰⁴-⁹]+)$/;

export interface PrintedPlace {
  readonly area: string;
  /** What stands in brackets or behind a comma: "rounded" is not told, "estimated" is. */
  readonly told: string | null;
}

/** Null for two countries in one row, which no place of ours is. A footnote number glued to the name is dropped. */
export function placeOf(name: string): PrintedPlace | null {
  const plain = name.replace(/[\s\u00a0]+/g, " ").trim().replace(FOOTNOTES, "");
  const whole = placeId(plain);
  if (whole !== undefined) return { area: whole, told: null };
  const [, base = plain, inside, after] = /^(.*?),? ?(?:\((.*)\)(?:, (\w+))?)$/.exec(plain) ?? [];
  const area = placeId(base);
  const told = [inside, after].flatMap((words) => words?.split(",") ?? []).map((word) => word.trim()).filter((word) => word !== "" && word !== "rounded").join(", ");
  return area === undefined ? null : { area, told: told || null };
}

function placeId(name: string): string | undefined {
  const place = placeNamed(name);
  return NAMES[name] ?? (typeof place !== "string" && place.kind === "country" ? place.id : undefined);
}
