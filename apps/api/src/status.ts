// Problem code → HTTP status. The table of core says whose fault it is; a few codes have a status of their own.
import { PROBLEMS, type Blame, type ProblemCode } from "@monazite/core";

const OWN: Partial<Record<ProblemCode, 401 | 403 | 404 | 405 | 410 | 413 | 414 | 415 | 421 | 503>> = {
  "network-off": 403,
  "question-unknown": 404,
  "id-unknown": 404,
  "name-unknown": 404,
  "id-stale": 410,
  "host-unknown": 421,
  "text-erased": 410,
  "method-not-allowed": 405,
  "body-too-large": 413,
  "file-too-large": 413,
  "query-too-large": 414,
  "media-type-unsupported": 415,
  "token-missing": 401,
  "token-wrong": 401,
  "export-forbidden": 403,
  "store-locked": 503,
};
const BY_BLAME = { asker: 400, data: 422, source: 502, us: 500 } as const satisfies Record<Blame, number>;

export function statusOf(code: ProblemCode): 400 | 401 | 403 | 404 | 405 | 410 | 413 | 414 | 415 | 421 | 422 | 500 | 502 | 503 {
  return OWN[code] ?? BY_BLAME[PROBLEMS[code].blame];
}
