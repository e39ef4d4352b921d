// Everything Monazite says in English.
import { printPeriod } from "@monazite/core";
import type { Catalogue } from "./catalogue.js";
import { figureEn, numberEn } from "./figure-text.js";
import { boundedText, filledFormula } from "./derivation-text.js";
import { boundsEn, cellEn, stepEn } from "./ledger-text.js";
import { LABELS_EN } from "./labels.en.js";
import { PROBLEMS_EN } from "./problems.en.js";
import { SET_EN } from "./set-text.js";
import { tableProblemText } from "./table-problem-text.js";
import { TABLE_PROBLEMS_EN } from "./table-problems.en.js";
import { termEn } from "./term-labels.js";
import { verdictEn } from "./verdict-text.js";
import { saidShortEn } from "./said-text.js";
import { warningEn } from "./warning-text.js";

export const en: Catalogue = {
  lang: "en",
  labels: LABELS_EN,
  problems: PROBLEMS_EN,
  empty: {
    "no-match": "The record has figures, but none fits this question; ask coverage what there is",
    "nothing-loaded": "No edition is loaded yet",
    "nothing-stored": "No document has been kept yet; read one first",
    "as-of-before-all": "Nothing had been published by that date",
    "nothing-read": "No statement with a figure was found in this text",
    "nothing-kept-aside": "No row was kept aside",
    "no-entry": "No entry of the registries fits; ask lookup for names that are near",
    "no-conflict": "All figures that fit this question hold together",
    "no-trade": "No trade of these goods is loaded, and the record has no other figure that fits; load a file of flows with import",
    "only-totals": "Of these goods only totals with the world are loaded, which name no partner; load rows by partner, or ask flows with the world as one end (WLD)",
    "other-grain": "Trade of these goods is loaded, but by months where years were asked for, or by years where months were; ask flows for the other with grain",
    "no-earlier-edition": "No loaded edition supersedes another; name two with edition and against, or a moment with before",
    "nothing-revised": "Both editions say the same wherever both say anything that fits",
    "no-document": "No kept document fits these words and filters",
  },
  chain: {},
  warning: warningEn,
  // Fields are named in English: "editionId" reads "edition id".
  column: (field) => field.replace(/([a-z0-9])([A-Z])/g, (_, end: string, begin: string) => `${end} ${begin.toLowerCase()}`),
  tableProblem: tableProblemText(TABLE_PROBLEMS_EN),
  number: numberEn,
  figure: figureEn,
  said: saidShortEn,
  period: (period) => printPeriod(period, "en"),
  cell: cellEn,
  bounds: boundsEn,
  step: stepEn,
  term: termEn,
  filled: (derivation) => filledFormula(derivation, { number: numberEn }),
  bounded: (value, unit) => boundedText(value, unit, { lang: "en", number: numberEn }),
  set: SET_EN,
  verdict: verdictEn,
};
