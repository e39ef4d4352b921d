// Small valid files of every reader there is, in our own numbers, and what must hold when their bytes are changed: nothing crashes, a file is read or refused,
// and what is read holds numbers and no more rows than the file has. CI_DEPTH=long tries twenty times as many.
import { rowsOf } from "@monazite/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readFile, type FileOptions, type ReadMember } from "./index.js";
import { READERS } from "./readers.js";

const TRIES = process.env["CI_DEPTH"] === "long" ? 10_000 : 500;

interface Sample {
  readonly lines: readonly string[];
  readonly options?: FileOptions;
}
const csv = (...lines: readonly string[]): Sample => ({ lines });
const json = (value: unknown): Sample => ({ lines: [JSON.stringify(value)] });
const about = (sample: Sample, options: FileOptions): Sample => ({ ...sample, options });
const named = (name: string, number: string) => ({ observed_name: name, normalized_uri: `https://minmod.isi.edu/resource/${number}`, confidence: 1 });

const SAMPLES: Readonly<Record<string, Sample>> = {
  "usgs-mcs-wide": csv("SOURCE,COMMODITY,COUNTRY,TYPE,UNIT_MEAS,PROD_2023,PROD_EST_ 2024,PROD_NOTES,CAP_2023,CAP_EST_ 2024,CAP_NOTES,RESERVES_2024,RESERVE_NOTES", "MCS2025,Rare earths,China,\"Mine production, rare-earth-oxide equivalent\",metric tons,100,200,Quota.,,,,44000,", "MCS2025,Rare earths,World total (rounded),\"Mine production, rare-earth-oxide equivalent\",metric tons,300,400,,,,,>900,"),
  "usgs-mcs-long": about(csv("MCS chapter,Section,Commodity,Country,Statistics,Statistics_detail,Unit,Year,Value,Notes,Is critical mineral 2025,Other notes", "RARE EARTHS,World Mine Production and Reserves,Rare Earths,Australia,Production,Mine production,metric tons,2024,\"29,000\",Estimated.,Yes,x", "GALLIUM,Salient Statistics—United States,Gallium,United States,Net import reliance,\"Net import reliance as a percentage of apparent consumption\",percent,2024,>95,,Yes,x"), { edition: "usgs-mcs-2026" }),
  "usgs-mcs-commodity": about(csv("Source,Country,Type,Prod_t_2022,Prod_t_est_2023,Prod_notes,Reserves_t,Reserves_notes", "MCS2024,Chile,Mine production,\"4,200\",W,,1800,", "MCS2024,World total (rounded),Mine production,30000,35000,,>1100,"), { subject: "copper" }),
  "usgs-mcs-salient": csv("DataSource,Commodity,Year,USprod_t,Imports_t,Price_dol_kg,NIR_pct", "MCS2024,Gallium,2022,W,11.5,420,>95", "MCS2024,Gallium,2023,—,10,450,E"),
  "cepii-baci": csv("t,i,j,k,v,q", "2023,156,392,850511,1234.5,20.125", "2023,699,842,280530,7,NA", "2023,156,276,10121,7,1"),
  "cepii-baci-readme": csv("Name of the dataset : BACI", "", "Version : 202501", "", "Release Date : 2025 01 30"),
  "un-comtrade": csv("typeCode,freqCode,period,reporterCode,flowCode,partnerCode,classificationCode,cmdCode,qtyUnitAbbr,netWgt,primaryValue", "C,A,2023,156,X,392,H6,850511,kg,1000,20000", "C,M,202305,392,M,156,H6,850511,kg,,20500"),
  "eurostat-comext": csv("REPORTER,PARTNER,TRADE_TYPE,PRODUCT_NC,PRODUCT_SITC,PRODUCT_CPA21,PRODUCT_CPA22,PRODUCT_BEC,PRODUCT_BEC5,PRODUCT_SECTION,FLOW,STAT_PROCEDURE,SUPPL_UNIT,PERIOD,VALUE_EUR,VALUE_NAC,QUANTITY_KG,QUANTITY_SUPPL_UNIT", "DE,CN,E,85051110,59229,2052,2059,220,311210,16,1,1,NO_SU,202403,920,920,50,0", "FR,US,E,85051110,59229,2052,2059,220,311210,16,2,1,NO_SU,202452,70,70,2,0"),
  "eurostat-comext-api": csv("DATAFLOW,LAST UPDATE,freq,reporter,partner,product,flow,indicators,TIME_PERIOD,OBS_VALUE,OBS_FLAG", "ESTAT:DS-045409(1.0),15/05/24 11:00:00,M,DE,CN,85051110,1,QUANTITY_IN_100KG,2024-03,5.5,", "ESTAT:DS-045409(1.0),15/05/24 11:00:00,M,DE,CN,85051110,1,VALUE_IN_EUROS,2024-03,920,"),
  "china-customs-lines": csv("数据年月,进出口,商品编码,贸易伙伴名称,第一数量,第一计量单位,美元", "202410,出口,85051110,日本,\"1,000\",千克,50000", "202410,出口,85051110,韩国,0,千克,10"),
  "china-customs-press": csv("（14）2024年10月全国出口重点商品量值表（美元值）,,,,,,,", ",,,,,,,单位：百万美元", "商品名称,计量单位,10月,,1至10月累计,,累计比去年同期±％,", ",,数量,金额,数量,金额,数量,金额", "稀土,吨,\"4,084.6\",34.6,\"47,226.5\",410.2,6.2,-36.2"),
  "bgs-wms": csv("country_trans,country_iso3_code,year,bgs_commodity_trans,bgs_sub_commodity_trans,bgs_statistic_type_trans,quantity,units,sdmx_code,concat_figure_notes_text", "China,CHN,2022-01-01,rare earth oxides,,Production,1234.5,tonnes (metric),x,Estimated", "Chile,CHL,2021,\"copper, mine\",,Production,,tonnes (metric),x,"),
  "world-mining-data": about(csv("Country,Country_Code,Country_ISO,2021,2022,unit,data_source", "China,156,CHN,100,nan,metr. t,e", "Total,,,100.5,200,metr. t,r"), { subject: "gallium" }),
  "world-bank-wgi": csv("code,countryname,year,indicator,estimate,stddev,nsource,pctrank,pctranklower", "AUS,Australia,2023,va,1.4,0.1,9,93.6,90", "PER,Peru,2023,rl,-0.5,0.1,9,..,30"),
  "oec": about(csv("\"ISO 3\",\"Country ID\",\"Country\",\"Trade Value Export\",\"Trade Value Import\",\"Trade Value Delta\"", "\"chn\",\"aschn\",\"China\",81.99999999999999,40,41.9", "\"mmr\",\"asmmr\",\"Burma\",600,0,600"), { subject: "2022" }),
  "oec-pairs": csv("year\torigin\tdest\ths07\texport_val\timport_val", "2014\tchn\tjpn\t850511\t900.00\tNULL", "2014\tjpn\tchn\t850511\tNULL\t900.00"),
  "oec-values": csv("HS6 ID,HS6,Exporter Country ID,Exporter Country,Importer Country ID,Importer Country,Year,Trade Value", "16850511,Magnets,aschn,China,asjpn,Japan,2022,1234.0", "6280530,Metals,aschn,China,nausa,United States,2022,77"),
  "growth-lab-atlas": csv("country_id,country_iso3_code,partner_country_id,partner_iso3_code,product_id,product_hs92_code,year,export_value,import_value", "156,CHN,392,JPN,1,850511,2022,500.5,0.0", "392,JPN,156,CHN,1,850511,2022,0.0,500.5"),
  "derived-monthly-trade": about(csv("period_dt,val,qty,uv,hhi,broad_group,partner_name", "2024-05-01,1500.0,2500.5,0.6,0.4,Rare Earths,Japan", "2024-06-01,10.0,0.0,inf,1.0,Rare Earths,USA"), { subject: "China exports" }),
  "eu-crm-supply": about(csv("Material,Stage,Country,Share,t", "Dysprosium,P,China,90.5%,1.0", "Dysprosium,E,Türkiye,<0.1%,1.1"), { subject: "global supply" }),
  "eu-crm-uses": csv("Material,Application,Share,NACE sector,VA in million €", "Tin,Solder,60%,C26 - Electronics,500", "Tin,Other,>0%,C26 - Electronics,500"),
  "eu-crm-assessments": csv("Material,Year,SR,EI", "Gallium,2023,3.9,-", "Indium,2011,2,6.7"),
  "eu-crm-groupings": csv("screened_material,perm_noXREE_noPGM,perm_noXREE_PGM,perm_XREE_noPGM,perm_XREE_PGM", "dysprosium,REE,REE,HREE,HREE"),
  "komis-prices": json({ updated: "2026-04-13 07:29", source: "KOMIS", source_url: "https://www.komis.or.kr/x", metals: [{ name: "네오디뮴 (Nd)", grade: "99.5%min FOB China", today: { date: "2026.04.10", value: 12.42, unit: "USD/kg" }, history: [{ date: "2026.04.09", value: 11.5 }] }] }),
  "price-series": csv("date,product,price,currency,unit,incoterm,vat", "2026-04-01,NdPr oxide,\"550,000\",CNY,t,EXW,yes", "2026/4/2,Neodymium oxide 99.5% min,75.2,USD,kg,FOB,no"),
  "global-trade-alert": json({ interventions: [{ id: "7", title: "Atlas: ban on ore", evaluation: "harmful", interventionType: "Export ban", minerals: ["Lithium"], implementers: ["Zimbabwe"], date: "Dec 16, 2022", dateISO: "2022-12-16", link: "https://example.org/7", description: "<p>On 16&nbsp;December.</p>" }] }),
  "iea-policies": csv("title,description,status,year,jurisdiction,source,datePromulgated,yearEnded,learnMore,countries,policyType", "Lithium act,<div>Text</div>,In force,2020,National,IEA,2020-09-30,,https://example.org/a,\"[{\"\"iso3\"\":\"\"CHL\"\",\"\"name\"\":\"\"Chile\"\"}]\",\"[{\"\"family\"\":\"\"Trade\"\",\"\"name\"\":\"\"Export controls and restrictions\"\"}]\""),
  "icmm-facilities": csv("ICMMID,Confidence.Factor,Mine_Name,Group_Names,Latitude,Longitude,Asset_Type,Country_Region,Primary_Commodity,Secondary_Commodity,Other_Commodities,Production,Processing,Risk_category", "ICMM7,High,Deep Pit,Deep Pit;Old Pit,-4.056,137.114,Smelter;Refinery,Indonesia,copper,NA,gold;coal,TRUE,NA,High"),
  "minmod-sites": json([{ source_id: "https://mrdata.usgs.gov/ree", record_id: "20", name: "Hill", location_info: { country: [named("Paraguay", "Q1171")], crs: named("EPSG:4326", "Q701"), location: "POINT (-55.95 -22.65)" }, mineral_inventory: [{ commodity: named("Lanthanum", "Q686") }] }]),
  "cepii-baci-countries": csv("country_code,country_name_abbreviation,country_name_full,iso_2digit_alpha,iso_3digit_alpha", "156,China,China,CN,CHN"),
  "cepii-baci-countries-2024": csv("country_code,country_name,country_iso2,country_iso3", "156,China,CN,CHN"),
  "cepii-baci-products": csv("code,description", "850511,Magnets"),
  "un-comtrade-reporters": json({ results: [{ id: 156, text: "China", reporterCode: 156, reporterDesc: "China", reporterCodeIsoAlpha2: "CN", reporterCodeIsoAlpha3: "CHN", isGroup: false }] }),
  "un-comtrade-nomenclature": json({ results: [{ id: "850511", text: "Magnets", parent: "8505", isLeaf: "1", aggrLevel: 6 }] }),
  "tidy": csv("measure,good,place,period,value,unit,basis,counterpart", "exports,rare earth magnets,China,2025-10,\"5,473\",t,,World", "产量,稀土,中国,2024,>95,%,as:REO,"),
};

const read = async (bytes: Uint8Array, options: FileOptions): Promise<ReadMember> => {
  const [member] = await readFile(bytes, "x.csv", options);
  if (!member) throw new Error("no member");
  return member;
};

describe.each(READERS.map(({ id }) => id))("%s", (id) => {
  const { lines, options = {} } = SAMPLES[id] ?? { lines: [] };
  const bytes = new TextEncoder().encode(lines.join("\n"));

  it("takes its small file, and keeps nothing of it aside", async () => {
    const { taken, table } = await read(bytes, options);
    expect([taken?.reader, table?.rows.quarantined]).toEqual([id, 0]);
  });

  it("is crashed by no changed, lost or doubled bytes, and loads numbers only", async () => {
    const change = fc.tuple(fc.constantFrom("set", "cut", "double"), fc.nat(), fc.integer({ min: 1, max: 12 }), fc.oneof(fc.integer({ min: 0, max: 255 }), fc.constantFrom(...[...'",;\n\r\t0-.eE%<>{}[]'].map((sign) => sign.charCodeAt(0)))));
    await fc.assert(fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 5 }), async (changes) => {
      const changed = changes.reduce<Uint8Array>(apply, bytes);
      const { table, refusal } = await read(changed, options);
      expect((table === null) !== (refusal === null)).toBe(true);
      if (!table) return;
      for (const { figure } of table.observations) for (const part of [figure?.value, figure?.min, figure?.max]) expect(part === undefined || part === null || Number.isFinite(part)).toBe(true);
      for (const { value_usd: usd, tonnes } of table.flows.flatMap((batch) => rowsOf(batch))) for (const amount of [usd, tonnes]) expect(amount === null || (typeof amount === "number" && Number.isFinite(amount) && amount >= 0)).toBe(true);
      expect(table.rows.accepted).toBeGreaterThanOrEqual(0);
      expect(table.rows.accepted).toBeLessThanOrEqual(table.rows.read);
      for (const { code, line } of table.problems) expect([code, line === null || line >= 1]).toEqual([code, true]);
    }), { numRuns: TRIES });
  }, 900_000);
});

function apply(bytes: Uint8Array, [kind, place, length, byte]: readonly [string, number, number, number]): Uint8Array {
  const at = bytes.length === 0 ? 0 : place % bytes.length;
  const rest = bytes.subarray(Math.min(bytes.length, at + (kind === "set" ? 1 : length)));
  const middle = kind === "set" ? Uint8Array.of(byte) : kind === "cut" ? new Uint8Array(0) : new Uint8Array([...bytes.subarray(at, at + length), ...bytes.subarray(at, at + length)]);
  return Uint8Array.from([...bytes.subarray(0, at), ...middle, ...rest]);
}
