// Untrusted texts and files are read in a worker under limits of time and memory; one that breaks them costs its own answer
// and nothing else. Node only.
import { fileURLToPath } from "node:url";
import { Worker } from "node:worker_threads";
import { ObservatoryError, type TextReading } from "@monazite/core";
import type { FileOptions, FilePiece } from "@monazite/readers";
import type { GivenFile } from "../context.js";
import { isHeavy, type Job, type Outcome, type Result, type Word } from "./job.js";

export interface ReadingLimits {
  /** Longest time for one text. */
  readonly seconds: number;
  /** Longest time between two pieces of a file of statistics. */
  readonly tableSeconds: number;
  /** Heap the worker may use. */
  readonly megabytes: number;
}

export const READING_LIMITS: ReadingLimits = { seconds: 20, tableSeconds: 300, megabytes: 1024 };

export interface ReadingWorker {
  /** Begins to load what reading needs, for who knows that something will be read: it goes on beside whatever else is to be done before. */
  start(): void;
  /** @throws ObservatoryError `reading-timeout` or `reading-memory` */
  read(text: string): Promise<TextReading>;
  /**
   * The plain text of a file of any format that is read here.
   *
   * @throws ObservatoryError `reading-timeout`, `reading-memory`, and what is wrong with the file
   */
  toText(bytes: Uint8Array, path: string): Promise<string>;
  /**
   * What a file of statistics holds, piece by piece. Other jobs wait until all pieces are taken.
   *
   * @throws ObservatoryError `reading-timeout` or `reading-memory`
   */
  readTables(file: GivenFile, path: string, options: FileOptions): AsyncGenerator<FilePiece>;
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

  /** Sends a job and hears what comes of it. `hear` is told everything; `settle` ends the listening. */
  const send = (job: Job, seconds: number, hear: (outcome: Outcome) => void, fail: (error: Error) => void): { settle(): void; say(word: Word["word"]): void; goOn(): void } => {
    const reader = running();
    const id = nextId++;
    const late = (): void => {
      settle();
      void stop().then(() => fail(new ObservatoryError("reading-timeout", { seconds })));
    };
    let timer = setTimeout(late, seconds * 1000);
    const settle = (): void => {
      clearTimeout(timer);
      reader.off("message", onMessage).off("error", onError).off("exit", onExit);
    };
    const onMessage = ({ id: of, ...outcome }: Outcome & { readonly id: number }): void => {
      if (of === id) hear(outcome);
    };
    const onError = (error: Error & { code?: string }): void => {
      worker = null;
      settle();
      fail(error.code === "ERR_WORKER_OUT_OF_MEMORY" ? new ObservatoryError("reading-memory", { megabytes: limits.megabytes }) : error);
    };
    const onExit = (code: number): void => onError(new Error(`the reading worker ended by itself (${code})`));
    reader.on("message", onMessage).on("error", onError).on("exit", onExit);
    reader.postMessage({ id, ...job });
    return {
      settle,
      say: (word) => { reader.postMessage({ id, word } satisfies Word); },
      goOn: () => {
        clearTimeout(timer);
        timer = setTimeout(late, seconds * 1000);
      },
    };
  };

  const errorOf = (outcome: Exclude<Outcome, { readonly result: Result } | { readonly piece: FilePiece }>): Error => ("problem" in outcome ? new ObservatoryError(outcome.problem.code, outcome.problem.facts) : new Error(outcome.defect));

  const runOne = (job: Job): Promise<Result> =>
    new Promise((resolve, reject) => {
      const sent = send(job, limits.seconds, (outcome) => {
        sent.settle();
        if ("result" in outcome) resolve(outcome.result);
        else if (!("piece" in outcome)) reject(errorOf(outcome));
      }, reject);
    });

  const inTurn = (job: Job): Promise<Result> => {
    const done = queue.then(() => runOne(job));
    queue = done.catch(() => undefined);
    return done;
  };

  async function* readTables(file: GivenFile, path: string, options: FileOptions): AsyncGenerator<FilePiece> {
    const before = queue;
    let free: () => void = () => undefined;
    queue = new Promise<void>((resolve) => { free = resolve; });
    await before;
    const heard: (Outcome | { readonly failed: Error })[] = [];
    let wake: () => void = () => undefined;
    const hear = (one: (typeof heard)[number]): void => {
      heard.push(one);
      wake();
    };
    let isOver = false;
    const sent = send({ table: file, path, options }, limits.tableSeconds, hear, (failed) => hear({ failed }));
    try {
      for (;;) {
        if (!heard.length) await new Promise<void>((resolve) => { wake = resolve; });
        const outcome = heard.shift();
        if (!outcome) continue;
        if ("piece" in outcome) {
          yield outcome.piece;
          sent.goOn();
          if (isHeavy(outcome.piece)) sent.say("more");
          continue;
        }
        isOver = true;
        if ("result" in outcome) return;
        throw "failed" in outcome ? outcome.failed : errorOf(outcome);
      }
    } finally {
      // Who stops taking pieces lets the thread end its job first, so that the next one meets it idle.
      if (!isOver) {
        sent.say("stop");
        while (!heard.some((one) => !("piece" in one))) await new Promise<void>((resolve) => { wake = resolve; });
      }
      sent.settle();
      free();
    }
  }

  return {
    start: () => { running(); },
    // A text gives a reading, a file a text: the thread knows no other pairs.
    read: (text) => inTurn({ text }) as Promise<TextReading>,
    toText: (bytes, path) => inTurn({ bytes, path }) as Promise<string>,
    readTables,
    close: stop,
  };
}
