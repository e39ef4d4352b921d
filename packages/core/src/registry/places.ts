// Places and groups of places. Codes are ISO 3166-1 alpha-3; "WLD" is the world; groups have ids of their own.
import { makeRegistry, type Entry } from "./entry.js";
import { PLACE_DATA } from "./places.data.js";

export interface Place extends Entry {
  readonly kind: "country" | "group" | "world" | "region" | "city" | "undefined-group";
  readonly iso2?: string;
  /** UN M49 code, three digits. */
  readonly m49?: string;
  /** UN Comtrade's own number where it differs from M49. */
  readonly comtrade?: string;
  /** Adjectives and peoples: "Chinese", "日方". They name the place, but are not its name. */
  readonly demonyms?: Partial<Record<"en" | "zh", readonly string[]>>;
}

export const places = makeRegistry<Place>(PLACE_DATA, (place) => [...(place.iso2 ? [place.iso2] : []), ...(place.demonyms?.en ?? []), ...(place.demonyms?.zh ?? [])]);
