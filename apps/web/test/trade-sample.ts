// A small file of trade in Comtrade's shape, made by us for the viewer's tests: sintered magnets (850511), years and months, with what real files have: a report
// that only one side gives, a row without a weight, a last year that not everyone has reported yet.

const HEADER = "typeCode,freqCode,period,reporterCode,flowCode,partnerCode,classificationCode,cmdCode,qtyUnitAbbr,netWgt,primaryValue";
const CODES = { CHN: 156, JPN: 392, DEU: 276, USA: 842, KOR: 410, VNM: 704, THA: 764, SGP: 702, BRA: 76, AUS: 36, POL: 616, SVN: 705 } as const;
type Place = keyof typeof CODES;

/** Exporter, importer, thousand dollars in 2021. */
const PAIRS: readonly (readonly [Place, Place, number])[] = [
  ["CHN", "DEU", 410_000], ["CHN", "USA", 362_000], ["CHN", "KOR", 221_000], ["CHN", "VNM", 143_000], ["CHN", "JPN", 98_000], ["CHN", "POL", 71_000], ["CHN", "THA", 66_000], ["CHN", "SGP", 12_000],
  ["JPN", "CHN", 205_000], ["JPN", "THA", 61_000], ["JPN", "USA", 57_000], ["JPN", "DEU", 22_000], ["DEU", "USA", 38_000], ["DEU", "POL", 31_000], ["DEU", "CHN", 18_000], ["VNM", "JPN", 44_000], ["SVN", "DEU", 27_000], ["KOR", "VNM", 15_000], ["USA", "BRA", 6_000], ["AUS", "SGP", 400],
];
const LATE: ReadonlySet<Place> = new Set<Place>(["KOR", "VNM", "THA", "SVN"]);

const row = (period: string, reporter: Place, flow: "M" | "X", partner: Place, kg: number | "", usd: number): string =>
  ["C", period.length === 4 ? "A" : "M", period, CODES[reporter], flow, CODES[partner], "H6", "850511", "kg", kg, usd].join(",");

/** @param factor of all values: 1, or another for a later edition of the same */
export function tradeSample(factor = 1): string {
  const rows: string[] = [];
  const both = (period: string, exporter: Place, importer: Place, usd: number, index: number): void => {
    const late = period >= "2024";
    if (!(late && LATE.has(exporter))) rows.push(row(period, exporter, "X", importer, Math.round(usd / 45), Math.round(usd)));
    // Vietnam's imports from Korea are not in the file at all.
    if (!(late && LATE.has(importer)) && exporter !== "KOR") rows.push(row(period, importer, "M", exporter, index % 7 === 3 ? "" : Math.round(usd / 44), Math.round(usd * (1.02 + (index % 5) * 0.06))));
  };
  for (const [step, year] of ["2021", "2022", "2023", "2024"].entries()) for (const [index, [exporter, importer, thousand]] of PAIRS.entries()) both(year, exporter, importer, thousand * 1000 * factor * (1 + step * 0.07 - (index % 3) * step * 0.05), index);
  for (let month = 0; month < 20; month++) both(`${2023 + Math.floor(month / 12)}${String((month % 12) + 1).padStart(2, "0")}`, "CHN", "JPN", 8_000_000 * factor * (1 + 0.2 * Math.sin(month)), 4);
  return [HEADER, ...rows].join("\n");
}
