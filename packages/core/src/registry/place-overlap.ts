// Which rows of a table of places say again what other rows of it say: the European Union beside Germany, Asia beside China, a province beside its country.
// Whether two do is asked of the registry; where its regions are finer than what it knows of countries, they are taken to meet.
import { membersOn, places, type Place } from "./places.js";

/** Regions by M49 that are not a sub-region of the registry's countries: those they lie in or are made of. */
const SUBREGIONS: Readonly<Record<string, readonly string[]>> = {
  "002": ["015", "202"], "019": ["021", "419"], "142": ["030", "034", "035", "143", "145"], "150": ["039", "151", "154", "155"], "009": ["053", "054", "057", "061"],
  "003": ["021", "419"], "005": ["419"], "011": ["202"], "014": ["202"], "017": ["202"], "018": ["202"],
};
const MIDDLE_EAST = ["015", "145"];

/** The countries of a place; a group among the members of another brings its own. */
function countriesOf({ id, kind, m49 }: Place, day: string): ReadonlySet<string> {
  if (kind === "group") return new Set((membersOn(id, day) ?? []).flatMap((member) => { const inner = places.get(member); return inner?.kind === "group" && inner.id !== id ? [...countriesOf(inner, day)] : [member]; }));
  if (kind !== "region") return new Set([id]);
  const subregions = m49 === undefined ? MIDDLE_EAST : (SUBREGIONS[m49] ?? [m49]);
  return new Set(places.all.flatMap(({ id: country, subregion }) => (subregion !== undefined && subregions.includes(subregion) ? [country] : [])));
}

/**
 * Of the places of one table, those whose amounts stand in other rows already: groups and regions beside one of their countries, and parts of a country
 * beside it. What they print is no further amount, and no sum of the table may have both.
 *
 * @param day on which membership counts, as the first of the table's period
 * @example toldAlready(["CHN", "DEU", "EU27_2020"], "2024-01-01") // EU27_2020
 */
export function toldAlready(areas: Iterable<string>, day: string): ReadonlySet<string> {
  const known = [...new Set(areas)].flatMap((area) => places.get(area) ?? []);
  const wide = known.filter(({ kind }) => kind === "group" || kind === "region").map((place) => ({ place, countries: countriesOf(place, day) }));
  const holds = ({ place, countries }: (typeof wide)[number], other: Place): boolean => {
    if (other.id === place.id) return false;
    const inner = wide.find((one) => one.place.id === other.id)?.countries;
    if (inner === undefined) return countries.has(other.id);
    // Of two groups that meet the larger is the sum.
    return [...inner].some((country) => countries.has(country)) && (countries.size > inner.size || (countries.size === inner.size && place.id > other.id));
  };
  const sums = wide.filter((one) => known.some((other) => holds(one, other))).map(({ place }) => place.id);
  const parts = known.filter(({ kind, within }) => (kind === "subdivision" || kind === "city") && known.some(({ id }) => id === within)).map(({ id }) => id);
  return new Set([...sums, ...parts]);
}
