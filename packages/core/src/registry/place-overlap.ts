// Which rows of a table of places say again what other rows of it say: the European Union beside Germany, Asia beside China, a province beside its country.
import { membersOn, places, type Place } from "./places.js";

/** Regions that are no region of M49's own tree: of which regions and countries they are made. The Middle East is Western Asia with Egypt and Iran, as statistics mostly mean it. */
const MADE_OF: Readonly<Record<string, readonly string[]>> = { "NORTH-AMERICA": ["021", "013", "029"], "MIDDLE-EAST": ["145", "EGY", "IRN"] };

/** The countries of a place; a group among the members of another brings its own. */
function countriesOf({ id, kind, m49 }: Place, day: string): ReadonlySet<string> {
  if (kind === "group") return new Set((membersOn(id, day) ?? []).flatMap((member) => { const inner = places.get(member); return inner?.kind === "group" && inner.id !== id ? [...countriesOf(inner, day)] : [member]; }));
  if (kind !== "region") return new Set([id]);
  const parts = MADE_OF[id] ?? [m49];
  return new Set(places.all.flatMap(({ id: country, regions = [] }) => (parts.some((part) => part === country || regions.some((region) => region === part)) ? [country] : [])));
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
    // Of two that share most of the smaller one (Cyprus of the Union lies in Asia) the larger is the sum.
    const isWider = countries.size > inner.size || (countries.size === inner.size && place.id > other.id);
    return isWider && [...inner].filter((country) => countries.has(country)).length > inner.size / 2;
  };
  const sums = wide.filter((one) => known.some((other) => holds(one, other))).map(({ place }) => place.id);
  const parts = known.filter(({ kind, within }) => (kind === "subdivision" || kind === "city") && known.some(({ id }) => id === within)).map(({ id }) => id);
  return new Set([...sums, ...parts]);
}
