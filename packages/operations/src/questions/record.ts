// What is in the record: its sources and its coverage.
import { contracts } from "@monazite/contracts";
import { isTradeMeasure, OTHER_CODES } from "@monazite/core";
import type { CoverageRow } from "@monazite/store";
import { answer } from "../envelope/answer.js";
import { whyNoObservations } from "../envelope/empty.js";
import { namesOf } from "../names/names-of.js";
import { resolveMeasure, resolveMineralOrGood, resolvePlace } from "../names/resolve.js";
import { tradedAs } from "../record/codes-holding.js";
import { tradeCoverage } from "../trade/trade-coverage.js";

export const sources = answer(contracts.sources, { id: "store.list", version: "1" }, async ({ edition }, asked) => {
  const [editions, found] = await Promise.all([asked.store.editions(asked.clocks), asked.store.sources(edition === undefined ? {} : { editionId: edition }, asked.clocks)]);
  return {
    answer: {
      editions: editions.filter((row) => edition === undefined || row.edition.id === edition).map((row) => ({ ...row.edition, observations: row.observations, recordedAt: row.recordedAt })),
      sources: found.map(({ source, observations }) => ({ ...source, observations })),
    },
    sourceIds: [],
    empty: found.length ? null : await whyNoObservations(asked, edition),
  };
});

export const coverage = answer(contracts.coverage, { id: "store.coverage", version: "3" }, async ({ mineral, measure, place, edition }, asked) => {
  const wanted = measure === undefined ? undefined : resolveMeasure(measure);
  const area = place === undefined ? undefined : resolvePlace(place).id;
  const found = await asked.store.coverage({ ...(area !== undefined && { area }), ...(mineral !== undefined && { goods: resolveMineralOrGood(mineral).goods }), ...(wanted !== undefined && { measure: wanted }) }, asked.clocks);
  const asksTrade = wanted === undefined || isTradeMeasure(wanted);
  const trade = asksTrade ? await tradeCoverage(tradedAs(mineral), { measure: wanted, place: area }, asked) : [];
  const rows = [...found.map((row) => ({ ...row, isTrade: false })), ...trade.map((row) => ({ ...row, isTrade: true }))].filter(({ editionId }) => edition === undefined || editionId === edition).sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
  return { answer: { coverage: rows, names: { ...namesOf(rows.flatMap((row) => [row.good, row.measure])), ...(rows.some(({ good }) => good === OTHER_CODES) && { [OTHER_CODES]: { en: "codes outside the registry", zh: "登记表以外的编码" } }) } }, sourceIds: [], empty: rows.length ? null : await whyNoObservations(asked, edition) };
});

const keyOf = ({ editionId, measure, good, year }: CoverageRow): string => [editionId, measure, good, year].join("\u001f");
