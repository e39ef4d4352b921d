// Untrusted texts and files are read in a worker under limits of time and memory; one that breaks them costs its own answer
// and nothing else. Node only.
import { fileURLToPath } from "node:url";
import { Worker } from "node:worker_threads";
import { ObservatoryError, type TextReading } from "@monazite/core";
import type { FileOptions, ReadMember } from "@monazite/readers";
import type { Job, Outcome, Result } from "./job.js";

export interface ReadingLimits {
  /** Longest time for one text. */
  readonly seconds: number;
  /** Longest time for one file of statistics. */
  readonly tableSeconds: number;
  /** Heap the worker may use. */
  readonly megabytes: number;
}

export const READING_LIMITS: ReadingLimits = { seconds: 20, tableSeconds: 300, megabytes: 1024 };

export interface ReadingWorker {
  /** @throws ObservatoryError `reading-timeout` or `reading-memory` */
  read(text: string): Promise<TextReading>;
  /**
   * The plain text of a file of any format that is read here.
   *
   * @throws ObservatoryError `reading-timeout`, `reading-memory`, and what is wrong with the file
   */
  toText(bytes: Uint8Array, path: string): Promise<string>;
  /**
   * What a file of statistics holds. A table takes longer than a text and has limits of its own.
   *
   * @throws ObservatoryError `reading-timeout` or `reading-memory`
   */
  readTables(bytes: Uint8Array, path: string, options: FileOptions): Promise<readonly ReadMember[]>;
  close(): Promise<void>;
}

/** One worker, started at the first job and again after one that had to be stopped. Jobs wait for each other. */
export function startReadingWorker(limits: ReadingLimits = READING_LIMITS): ReadingWorker {
  let worker: Worker | null = null;
  let queue: Promise<unknown> = Promise.resolve();
  let nextId = 0;

  const running = (): Worker => {
    if (worker) return worker;
    const started = new Worker(fileURLToPath(new URL("./worker-thread.js", import.meta.url)), { execArgv: [], env: {}, resourceLimits: { maxOldGenerationSizeMb: limits.megabytes } });
    started.unref();
    // An error between two texts concerns nobody who waits; without a listener it would end the whole server.
    started.on("error", () => { if (worker === started) worker = null; });
    return (worker = started);
  };
  const stop = async (): Promise<void> => {
    const stopped = worker;
    worker = null;
    await stopped?.terminate();
  };

  const runOne = (job: Job): Promise<Result> =>
    new Promise((resolve, reject) => {
      const reader = running();
      const id = nextId++;
      const seconds = "table" in job ? limits.tableSeconds : limits.seconds;
      const timer = setTimeout(() => settle(() => void stop().then(() => reject(new ObservatoryError("reading-timeout", { seconds })))), seconds * 1000);
      const settle = (then: () => void): void => {
        clearTimeout(timer);
        reader.off("message", onMessage).off("error", onError);
        then();
      };
      const onMessage = ({ id: of, ...outcome }: Outcome & { readonly id: number }): void => {
        if (of !== id) return;
        settle(() => {
          if ("result" in outcome) resolve(outcome.result);
          else reject("problem" in outcome ? new ObservatoryError(outcome.problem.code, outcome.problem.facts) : new Error(outcome.defect));
        });
      };
      const onError = (error: Error & { code?: string }): void => {
        worker = null;
        settle(() => reject(error.code === "ERR_WORKER_OUT_OF_MEMORY" ? new ObservatoryError("reading-memory", { megabytes: limits.megabytes }) : error));
      };
      reader.on("message", onMessage).on("error", onError);
      reader.postMessage({ id, ...job });
    });

  const inTurn = (job: Job): Promise<Result> => {
    const done = queue.then(() => runOne(job));
    queue = done.catch(() => undefined);
    return done;
  };

  return {
    // A text gives a reading, a file a text, a table its members: the thread knows no other pairs.
    read: (text) => inTurn({ text }) as Promise<TextReading>,
    toText: (bytes, path) => inTurn({ bytes, path }) as Promise<string>,
    readTables: (bytes, path, options) => inTurn({ table: bytes, path, options }) as Promise<readonly ReadMember[]>,
    close: stop,
  };
}
