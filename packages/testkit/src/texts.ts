// Texts for tests, in our own words.

/** Two digests in the page layout: noise lines, title, byline, one-line body. */
export const DIGEST_PAGE = `Example
稀土
icon
Search documents
稀土磁铁出口回升
Example Daily· 2025-11-22 09:00
Core Viewpoint - China exported 5,473 tons of rare earth magnets in October 2025 [1]. Group 1: Mining - China mined 270,000 tons of rare earths in 2024, while the world mined 390,000 tons [2].
镓价上涨
Example Weekly· 2025-11-21 08:30
Core Insights - Gallium prices rose 5% in October from September [1].
`;

const flowRow = (reporter: number, way: "M" | "X", partner: number, code: string): string => `C,A,2023,${reporter},${way},${partner},H6,${code},kg,1000,20000`;

/**
 * What the bundled facts lack and the examples of the contracts ask about, by the edition to load each as: two facilities, and a flow that both its ends
 * report beside one that only its exporter does.
 */
export const SAMPLE_TABLES = {
  "sample:facilities": "ICMMID,Mine_Name,Latitude,Longitude,Asset_Type,Country_Region,Primary_Commodity\nICMM1,North Pit,1,2,Mine,Australia,lanthanides\nICMM2,Old Works,3,4,Smelter,China,copper\n",
  "sample:reports": ["typeCode,freqCode,period,reporterCode,flowCode,partnerCode,classificationCode,cmdCode,qtyUnitAbbr,netWgt,primaryValue", flowRow(608, "X", 156, "260400"), flowRow(156, "M", 608, "260400"), flowRow(156, "X", 392, "850511")].join("\n"),
};
