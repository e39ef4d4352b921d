// The inside of the reading worker: one text or file in, its reading or its text out. It can reach nothing else.
import { parentPort } from "node:worker_threads";
import { isObservatoryError } from "@monazite/core";
import { readText } from "@monazite/extract";
import { readFile } from "@monazite/readers";
import { toText } from "../formats/to-text.js";
import type { Job, Outcome, Result } from "./job.js";

parentPort?.on("message", ({ id, ...job }: Job & { readonly id: number }) => {
  const told = (outcome: Outcome): void => parentPort?.postMessage({ id, ...outcome });
  const work: Promise<Result> = "text" in job ? Promise.resolve(job.text).then(readText) : "table" in job ? readFile(job.table, job.path, job.options) : toText(job.bytes, job.path);
  work.then((result) => told({ result }), (error: unknown) => {
    // An error keeps its code and facts only when they travel as plain data.
    if (isObservatoryError(error)) told({ problem: { code: error.code, facts: error.facts } });
    else told({ defect: error instanceof Error ? (error.stack ?? error.message) : String(error) });
  });
});
