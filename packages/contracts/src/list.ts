// The one list. Routes, commands, client calls and the API description are made from it, in this order.
import { agreement } from "./questions/agreement.js";
import { brief } from "./questions/brief.js";
import { chain } from "./questions/chain.js";
import { check } from "./questions/check.js";
import { claims } from "./questions/claims.js";
import { codes } from "./questions/codes.js";
import { compare } from "./questions/compare.js";
import { concentration } from "./questions/concentration.js";
import { conflicts } from "./questions/conflicts.js";
import { countries, country } from "./questions/countries.js";
import { coverage } from "./questions/coverage.js";
import { correct } from "./questions/correct.js";
import { dependence } from "./questions/dependence.js";
import { document, documents } from "./questions/documents.js";
import { effect } from "./questions/effect.js";
import { erase } from "./questions/erase.js";
import { events } from "./questions/events.js";
import { evidence } from "./questions/evidence.js";
import { facilities } from "./questions/facilities.js";
import { fetchLive } from "./questions/fetch.js";
import { flows } from "./questions/flows.js";
import { goods } from "./questions/goods.js";
import { imports } from "./questions/imports.js";
import { lookup } from "./questions/lookup.js";
import { mineral, minerals } from "./questions/minerals.js";
import { mirror } from "./questions/mirror.js";
import { prices } from "./questions/prices.js";
import { production } from "./questions/production.js";
import { quarantine } from "./questions/quarantine.js";
import { read } from "./questions/read.js";
import { reading } from "./questions/reading.js";
import { reports } from "./questions/reports.js";
import { revisions } from "./questions/revisions.js";
import { risk } from "./questions/risk.js";
import { search } from "./questions/search.js";
import { series } from "./questions/series.js";
import { shares } from "./questions/shares.js";
import { sources } from "./questions/sources.js";
import { units } from "./questions/units.js";
import { withdraw } from "./questions/withdraw.js";

export const contracts = {
  check, brief, reading, read, documents, document, search, claims,
  lookup, mineral, minerals, country, countries, goods, codes, units,
  production, shares, chain, compare, concentration, dependence, risk, prices, flows, reports, mirror, facilities, events, effect, series, agreement, conflicts,
  sources, coverage, revisions, evidence,
  quarantine, imports, fetch: fetchLive,
  correct, withdraw, erase,
} as const;

export type Contracts = typeof contracts;
export type QuestionName = keyof Contracts;
