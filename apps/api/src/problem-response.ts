// Errors as RFC 9457 problem+json, in the language of the asker. Nothing of the inside leaks: no stack, no path, no query.
import { isObservatoryError, ObservatoryError, PROBLEMS, type Lang } from "@monazite/core";
import { catalogues, problemText, problemWords } from "@monazite/messages";
import type { ProblemDetails } from "@monazite/contracts";
import type { Context } from "hono";
import { statusOf } from "./status.js";

/** The asked language, else the browser's first that we speak, else English. */
export function langOf(c: Context): Lang {
  const asked = c.req.query("lang");
  if (asked === "zh" || asked === "en") return asked;
  return /^\s*zh\b/i.test(c.req.header("accept-language") ?? "") ? "zh" : "en";
}

/** @param report called with what is not the asker's business: unexpected errors and the reference they got */
export function problemResponse(c: Context, error: unknown, report: (reference: string, error: unknown) => void): Response {
  const known = isObservatoryError(error) ? error : unexpected(error, report);
  const catalogue = catalogues[langOf(c)];
  const status = statusOf(known.code);
  const body: ProblemDetails = {
    type: `/reference/problems#${known.code}`,
    title: problemWords(catalogue, known.code, known.facts).what,
    status,
    detail: problemText(catalogue, known.code, known.facts),
    code: known.code,
    facts: { ...known.facts },
    retry: PROBLEMS[known.code].retry,
  };
  return c.body(JSON.stringify(body), status, {
    "content-type": "application/problem+json; charset=utf-8",
    "content-language": catalogue.lang,
    "cache-control": "no-store",
    vary: "Accept-Language",
    ...(status === 401 && { "www-authenticate": 'Bearer realm="monazite"' }),
  });
}

function unexpected(error: unknown, report: (reference: string, error: unknown) => void): ObservatoryError {
  const reference = crypto.randomUUID().slice(0, 8);
  report(reference, error);
  return new ObservatoryError("internal", { reference }, { cause: error });
}
