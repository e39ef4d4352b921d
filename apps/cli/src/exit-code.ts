// Problem code → exit code: 1 an outside source or us, 2 the asker, 3 the data.
import { PROBLEMS, type Blame, type ProblemCode } from "@monazite/core";

const BY_BLAME = { asker: 2, data: 3, source: 1, us: 1 } as const satisfies Record<Blame, number>;

export function exitCodeOf(code: ProblemCode): number {
  return BY_BLAME[PROBLEMS[code].blame];
}
