// A problem in words: what is wrong, and how to mend it, in one line.
import type { ProblemCode, ProblemFacts } from "@monazite/core";
import type { Catalogue, ProblemWords } from "./catalogue.js";

/** The words for a problem. */
export function problemWords<Code extends ProblemCode>(catalogue: Catalogue, code: Code, facts: ProblemFacts[Code]): ProblemWords {
  return catalogue.problems[code](facts);
}

/** The line a person reads: "what; mend". */
export function problemText<Code extends ProblemCode>(catalogue: Catalogue, code: Code, facts: ProblemFacts[Code]): string {
  const { what, mend } = problemWords(catalogue, code, facts);
  return catalogue.lang === "zh" ? `${what}；${mend}` : `${what}; ${mend}`;
}
