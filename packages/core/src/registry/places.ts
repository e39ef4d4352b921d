// Places and groups of places. Codes are ISO 3166-1 alpha-3; "WLD" is the world; groups, regions and cities have ids of their own.
// An undefined group ("Western countries") has a name and no members: it is never resolved to a list of states.
import { COUNTRY_DATA } from "./countries.data.js";
import { makeRegistry, type Entry, type ExtraName, type Names } from "./entry.js";
import { PLACE_DATA } from "./places.data.js";
import { PRESS_NAMES } from "./press-names.data.js";

/** A row of the official table: names of ISO 3166, UN M49, UNTERM and CLDR. */
export interface CountryRow {
  readonly id: string;
  readonly iso2: string;
  readonly m49: string;
  readonly comtrade?: string;
  /** M49 codes of the regions it lies in: region, sub-region and, where there is one, the intermediate region. */
  readonly regions?: readonly string[];
  readonly names: Names;
}

/** How news writes a place beyond its official names. */
export interface PressNames {
  readonly names?: Partial<Names>;
  /** Adjectives and peoples: "Chinese", "日方". They name the place, but are not its name. */
  readonly demonyms?: Partial<Record<"en" | "zh" | "zhHant", readonly string[]>>;
  /** Seats and forms that mean the government as an actor: "Beijing", "北京", "the White House". */
  readonly governments?: Partial<Record<"en" | "zh" | "zhHant", readonly string[]>>;
  /** Short forms that need company: "美" in "中美". */
  readonly abbreviations?: Partial<Record<"en" | "zh" | "zhHant", readonly string[]>>;
}

/** A member of a group, from the first day to the day after the last; null where there is none. */
export interface Membership {
  readonly place: string;
  readonly since: string | null;
  readonly until: string | null;
}

export const PLACE_KINDS = ["country", "former-country", "group", "world", "region", "city", "subdivision", "undefined-group", "unspecified"] as const;

/** A country, a group, a region, a province or a market city. */
export interface Place extends Entry, Omit<PressNames, "names"> {
  readonly kind: (typeof PLACE_KINDS)[number];
  readonly iso2?: string;
  /** UN M49 code, three digits. */
  readonly m49?: string;
  /** UN Comtrade's own number where it differs from M49. */
  readonly comtrade?: string;
  /** Of a country, the M49 codes of the regions it lies in, the widest first. */
  readonly regions?: readonly string[];
  /** The country a city or a subdivision lies in. */
  readonly within?: string;
  /** Of a group: its members, dated. */
  readonly members?: readonly Membership[];
  /** Of a former country: its last day. */
  readonly until?: string;
  /** Where the members or the dates come from. */
  readonly source?: string;
}

const countries: readonly Place[] = COUNTRY_DATA.map(({ names, ...row }) => {
  const { names: press, ...forms } = PRESS_NAMES[row.id] ?? {};
  return { kind: "country", ...row, ...(row.id === "TWN" && { comtrade: "490" }), names: joinNames(names, press), ...forms };
});

/** The official name is printed first; press names follow. */
function joinNames(official: Names, press: Partial<Names> = {}): Names {
  const join = (lang: keyof Names): readonly string[] => [...new Set([...(official[lang] ?? []), ...(press[lang] ?? [])])];
  const zh = join("zh");
  const zhHant = join("zhHant").filter((name) => !zh.includes(name));
  return { en: join("en"), zh, ...(zhHant.length > 0 && { zhHant }) };
}

/** Comtrade and BACI print the trade of Taiwan under 490, "Other Asia, not elsewhere specified"; it has no M49 name of the UN. */
export const places = makeRegistry<Place>("place", [...PLACE_DATA.filter((place) => place.kind === "world"), ...countries, ...PLACE_DATA.filter((place) => place.kind !== "world")], extraNames);

function extraNames(place: Place): readonly ExtraName[] {
  const spoken = (kind: "demonym" | "government" | "abbreviation", forms: Place["demonyms"]): ExtraName[] =>
    (["en", "zh", "zhHant"] as const).flatMap((lang) => (forms?.[lang] ?? []).map((text) => ({ text, lang, kind })));
  return [
    ...spoken("demonym", place.demonyms),
    ...spoken("government", place.governments),
    ...spoken("abbreviation", place.abbreviations),
    ...(place.iso2 ? [{ text: place.iso2, lang: "any" as const, kind: "code" as const }] : []),
  ];
}

let numbered: Map<string, Place> | undefined;

/**
 * By a number of UN M49 or of UN Comtrade, which differ for India (356, 699), the United States (840, 842), France, Switzerland,
 * Norway and others. A number that both use for one place is the same place; leading zeros may be missing.
 */
export function placeByNumber(code: string): Place | undefined {
  numbered ??= new Map([
    ...places.all.filter((place) => place.comtrade).map((place) => [place.comtrade ?? "", place] as const),
    ...places.all.filter((place) => place.m49).map((place) => [place.m49 ?? "", place] as const),
  ]);
  return numbered.get(code.padStart(3, "0"));
}

/**
 * Who belonged to a group on a day.
 *
 * @returns ids of places; empty for a place that is no group, null for an undefined group, whose members nobody has named
 * @example membersOn("EU28", "2019-06-30").length // 28
 */
export function membersOn(groupId: string, day: string): readonly string[] | null {
  const group = places.require(groupId);
  if (group.kind === "undefined-group") return null;
  return (group.members ?? []).filter(({ since, until }) => (since === null || since <= day) && (until === null || day < until)).map(({ place }) => place);
}
