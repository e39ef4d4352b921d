import { contracts, type AnswerOf } from "@monazite/contracts";
import { goods, hsCode, hsCodes, hsLines, linesOf, minerals, type HsCode, type HsLine } from "@monazite/core/registry";
import { answer } from "../envelope/answer.js";
import { pageOf } from "../envelope/page-of.js";
import { namesOf } from "../names/names-of.js";
import { printedName } from "../names/printed-name.js";
import { resolveMineralOrGood, resolvePlace } from "../names/resolve.js";
import { codesHolding, codesHoldingGood, codesNumbered, type Codes } from "../record/codes-holding.js";

type CodeRow = AnswerOf<typeof contracts.codes>["codes"][number];

/** Where the texts of six-digit codes come from; placements with goods and basket warnings are ours. */
const TEXTS = "Harmonized System texts after datasets/harmonized-system (ODC-PDDL-1.0) and CEPII BACI product codes (Etalab 2.0); placement with goods by Monazite";

/** @throws ObservatoryError `name-unknown`; `hs-edition-unknown` for a code that is not part of the edition asked for */
export const codes = answer(contracts.codes, { id: "registry.codes", version: "1" }, ({ of, edition, territory, stage }, asked) => {
  const wanted = of === undefined ? null : codesOf(of);
  const digits = of?.replace(/\D/g, "") ?? "";
  if (edition !== undefined && wanted !== null && digits.length === 6) hsCode(digits, edition);
  const customs = territory === undefined ? null : resolvePlace(territory).id;
  const six = customs !== null ? [] : hsCodes.all.filter((code) => (wanted === null || wanted.codes.has(code.id)) && (edition === undefined || code.editions.includes(edition))).map(codeRow);
  // Lines belong to no edition of their own: they show with every edition of the code they divide.
  const lines = hsLines.all.filter((line) => (wanted === null || wanted.lines.has(line.id)) && (customs === null || line.territory === customs)
    && (edition === undefined || hsCodes.get(line.of)?.editions.includes(edition) !== false)).map(lineRow);
  const fitting = [...six, ...lines].filter((row) => stage === undefined || row.stage === stage);
  const { rows, next, total } = pageOf(fitting, (row) => `${row.territory ?? ""}:${row.code}`, asked.page);
  return Promise.resolve({
    answer: { codes: [...rows], names: namesOf(rows.flatMap((row) => [...row.goods, ...row.minerals, row.territory])) },
    sourceIds: [], page: { next, total }, empty: rows.length ? null : "no-entry" as const,
  });
});

/** "8505.11", "CHN:85051110" and "2846" are numbers; everything else is a name. */
function codesOf(of: string): Codes {
  const number = /^(?:[A-Z]{3}:)?(\d[\d. ]{1,13})$/.exec(of)?.[1];
  if (number !== undefined) return codesNumbered(number.replace(/\D/g, ""));
  const { id } = resolveMineralOrGood(of);
  const mineral = minerals.get(id);
  return mineral && minerals.find(of)?.id === id ? codesHolding(mineral) : codesHoldingGood(id);
}

function codeRow(code: HsCode): CodeRow {
  return {
    code: code.id, territory: null, text: printedName(code), basket: code.basket ?? null, stage: code.stage, editions: [...code.editions], goods: [...code.goods], minerals: [...code.minerals],
    of: null, lines: linesOf(code.id).map(({ id }) => id), successors2022: [...(code.successors2022 ?? [])], source: TEXTS,
  };
}

function lineRow(line: HsLine): CodeRow {
  return {
    code: line.code, territory: line.territory, text: printedName(line), basket: null, stage: hsCodes.get(line.of)?.stage ?? null, editions: [...hsCodes.get(line.of)?.editions ?? []], goods: [...line.goods],
    minerals: [...new Set(line.goods.flatMap((id) => goods.get(id)?.minerals ?? []))], of: line.of, lines: [], successors2022: [], source: line.source,
  };
}
