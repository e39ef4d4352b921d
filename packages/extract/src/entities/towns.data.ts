// Towns news is dated from that the registry of places does not name, by the country they lie in. Toronto and Vancouver are left out:
// companies with mines all over the world have their seats there.
export const TOWNS: ReadonlyMap<string, string> = new Map([
  ...of("AUS", "hobart darwin kalgoorlie perth sydney melbourne brisbane adelaide canberra"), ...of("CHL", "santiago"), ...of("PER", "lima"), ...of("BRA", "brasilia"),
  ...of("USA", "chattanooga vidalia houston denver reno tucson nashville clarksville"), ...of("CAN", "saskatoon sudbury montreal ottawa calgary edmonton"), ...of("GBR", "teesside aberdeen plymouth"), ...of("FRA", "lacq dunkirk"), ...of("ZAF", "johannesburg pretoria durban saldanha ngqura phalaborwa"), ...of("ZMB", "lusaka"), ...of("ZWE", "harare"), ...of("NAM", "windhoek"), ...of("TZA", "dodoma"), ...of("MOZ", "maputo"), ...of("RWA", "kigali"), ...of("KEN", "nairobi"), ...of("GHA", "accra"), ...of("GIN", "conakry"), ...of("GAB", "libreville"), ...of("BDI", "bujumbura"), ...of("NGA", "abuja"), ...of("MAR", "rabat casablanca"), ...of("MDG", "antananarivo"),
  ...of("KAZ", "astana almaty"), ...of("UZB", "tashkent"), ...of("KGZ", "bishkek"), ...of("TJK", "dushanbe"), ...of("MNG", "ulaanbaatar"), ...of("TUR", "ankara"), ...of("UKR", "kyiv"), ...of("LKA", "colombo"), ...of("LAO", "vientiane"), ...of("BOL", "sucre"), ...of("MEX", "monterrey"), ...of("GRL", "nuuk"), ...of("POL", "warsaw"), ...of("EST", "tallinn"), ...of("AUT", "vienna"), ...of("PHL", "manila"), ...of("IND", "mumbai"), ...of("NOR", "oslo"), ...of("SWE", "stockholm luleå lulea kiruna"), ...of("FIN", "helsinki"), ...of("ESP", "madrid"), ...of("PRT", "lisbon"), ...of("DEU", "berlin hanau frankfurt düsseldorf"), ...of("USA", "denver houston"),
]);

/** Where agencies, exchanges and warehouses serve the whole world: news dated from there, or a price there, is not of there. */
export const HUBS: ReadonlySet<string> = new Set(["london", "rotterdam", "antwerp", "new-york", "singapore-port", "hong-kong", "chicago", "SGP", "HKG", "CHE"]);

function of(country: string, towns: string): [string, string][] {
  return towns.split(" ").map((town) => [town, country]);
}
