// Answers of the live services in the shape they publish, with numbers of our own. Where each shape was read stands at the head of its service.

/** UN Comtrade v1: one report a row, in all 47 fields' names that matter, wrapped as the API wraps them. */
export function comtradeAnswer(rows: readonly { readonly period: string; readonly reporter: number; readonly flow: "M" | "X"; readonly partner: number; readonly code: string; readonly kg: number; readonly usd: number }[]): string {
  return JSON.stringify({
    elapsedTime: `0.${rows.length} secs`, count: rows.length,
    data: rows.map(({ period, reporter, flow, partner, code, kg, usd }) => ({
      typeCode: "C", freqCode: period.length === 4 ? "A" : "M", refPeriodId: Number(`${period.padEnd(6, "01")}01`), refYear: Number(period.slice(0, 4)), refMonth: period.length === 4 ? 52 : Number(period.slice(4)), period,
      reporterCode: reporter, reporterISO: null, reporterDesc: null, flowCode: flow, flowDesc: null, partnerCode: partner, partnerISO: null, partnerDesc: null, partner2Code: 0, partner2ISO: null, partner2Desc: null,
      classificationCode: "H6", classificationSearchCode: "HS", isOriginalClassification: true, cmdCode: code, cmdDesc: null, aggrLevel: 6, isLeaf: true, customsCode: "C00", customsDesc: null, mosCode: "0", motCode: 0, motDesc: null,
      qtyUnitCode: 8, qtyUnitAbbr: "kg", qty: kg, isQtyEstimated: false, altQtyUnitCode: -1, altQtyUnitAbbr: "N/A", altQty: null, isAltQtyEstimated: false, netWgt: kg, isNetWgtEstimated: false, grossWgt: null, isGrossWgtEstimated: false,
      cifvalue: null, fobvalue: usd, primaryValue: usd, legacyEstimationFlag: 0, isReported: true, isAggregate: false,
    })),
    error: "",
  });
}

/** Azure API Management, in front of Comtrade. */
export const gatewayAnswer = (statusCode: number, message: string): string => JSON.stringify({ statusCode, message });

/** Comext as SDMX-CSV: value and quantity of a flow are rows of their own. */
export function comextAnswer(rows: readonly { readonly period: string; readonly reporter: string; readonly partner: string; readonly product: string; readonly flow: 1 | 2; readonly eur: number; readonly hundredKg: number }[]): string {
  return ["DATAFLOW,LAST UPDATE,freq,reporter,partner,product,flow,indicators,TIME_PERIOD,OBS_VALUE", ...rows.flatMap(({ period, reporter, partner, product, flow, eur, hundredKg }) => {
    const start = `ESTAT:DS-045409(1.0),15/09/26,${period.length === 4 ? "A" : "M"},${reporter},${partner},${product},${flow}`;
    return [`${start},QUANTITY_IN_100KG,${period},${hundredKg}`, `${start},VALUE_IN_EUROS,${period},${eur}`];
  }), ""].join("\r\n");
}

/** Eurostat's faults: SOAP on the SDMX side, JSON for what is prepared first. */
export const eurostatFault = (code: number, message: string): string => `<?xml version="1.0" encoding="UTF-8"?><S:Fault xmlns:S="http://schemas.xmlsoap.org/soap/envelope/"><faultcode>${code}</faultcode><faultstring>${message}</faultstring></S:Fault>`;
export const EUROSTAT_LATER = '{ "error": [{"status": 413,"id": 413,"label": "ASYNCHRONOUS_RESPONSE. Your request will be treated asynchronously. Please try again later."}]}';

/** A page of the World Bank's API: a head, and the rows behind it. */
export function worldBankPage(page: number, pages: number, total: number, indicator: { readonly id: string; readonly value: string }, rows: readonly { readonly iso3: string; readonly name: string; readonly year: string; readonly value: number | null }[]): string {
  return JSON.stringify([
    { page, pages, per_page: Math.ceil(total / pages), total, sourceid: "3", lastupdated: "2026-09-30" },
    rows.map(({ iso3, name, year, value }) => ({ indicator, country: { id: iso3.slice(0, 2), value: name }, countryiso3code: iso3, date: year, value, unit: "", obs_status: "", decimal: 2 })),
  ]);
}

export const worldBankFault = (id: string, value: string): string => JSON.stringify([{ message: [{ id, key: "Invalid value", value }] }]);

/** A ScienceBase item with its files. */
export function scienceBaseItem(files: readonly { readonly name: string; readonly url: string; readonly size?: number }[]): string {
  return JSON.stringify({ link: { rel: "self" }, title: "Mineral Commodity Summaries, data release", files: files.map(({ name, url, size }) => ({ cuid: null, name, contentType: "text/csv", ...(size !== undefined && { size }), url, downloadUri: url })) });
}
