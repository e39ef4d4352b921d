// Every contract has its operation; a missing one is a type error.
import type { QuestionName } from "@monazite/contracts";
import type { Operation } from "./envelope/answer.js";
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
import { read, reading } from "./questions/read.js";
import { coverage, sources } from "./questions/record.js";
import { reports } from "./questions/reports.js";
import { revisions } from "./questions/revisions.js";
import { risk } from "./questions/risk.js";
import { search } from "./questions/search.js";
import { series } from "./questions/series.js";
import { shares } from "./questions/shares.js";
import { units } from "./questions/units.js";
import { withdraw } from "./questions/withdraw.js";

export const operations: Readonly<Record<QuestionName, Operation>> = {
  check, brief, reading, read, documents, document, search, claims,
  lookup, mineral, minerals, country, countries, goods, codes, units,
  production, shares, chain, compare, concentration, dependence, risk, prices, flows, reports, mirror, facilities, events, effect, series, agreement, conflicts,
  sources, coverage, revisions, evidence: evidence(() => operations),
  quarantine, imports, fetch: fetchLive,
  correct, withdraw, erase,
};
