// Towns news is dated from that the registry of places does not name, by the country they lie in. Toronto and Vancouver are left out:
// companies with mines all over the world have their seats there.
export const TOWNS: ReadonlyMap<string, string> = new Map([
  ...of("AUS", "perth sydney melbourne brisbane adelaide canberra"), ...of("CHL", "santiago"), ...of("PER", "lima"), ...of("BRA", "brasilia"),
  ...of("ZAF", "johannesburg pretoria"), ...of("ZMB", "lusaka"), ...of("ZWE", "harare"), ...of("NAM", "windhoek"), ...of("KAZ", "astana almaty"), ...of("PHL", "manila"), ...of("IND", "mumbai"), ...of("NOR", "oslo"), ...of("SWE", "stockholm"), ...of("FIN", "helsinki"), ...of("ESP", "madrid"), ...of("PRT", "lisbon"), ...of("DEU", "berlin"), ...of("USA", "denver houston"),
]);

/** Where agencies, exchanges and warehouses serve the whole world: news dated from there, or a price there, is not of there. */
export const HUBS: ReadonlySet<string> = new Set(["london", "rotterdam", "antwerp", "new-york", "singapore-port", "hong-kong", "chicago", "SGP", "HKG", "CHE"]);

function of(country: string, towns: string): [string, string][] {
  return towns.split(" ").map((town) => [town, country]);
}
