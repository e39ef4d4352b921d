// Untrusted texts are read in a worker under limits of time and memory; a text that breaks them costs its own answer
// and nothing else. Node only.
import { fileURLToPath } from "node:url";
import { Worker } from "node:worker_threads";
import { ObservatoryError, type TextReading } from "@monazite/core";

export interface ReadingLimits {
  /** Longest time for one text. */
  readonly seconds: number;
  /** Heap the worker may use. */
  readonly megabytes: number;
}

export const READING_LIMITS: ReadingLimits = { seconds: 20, megabytes: 512 };

export interface ReadingWorker {
  /** @throws ObservatoryError `reading-timeout` or `reading-memory` */
  read(text: string): Promise<TextReading>;
  close(): Promise<void>;
}

interface Waiting {
  readonly resolve: (reading: TextReading) => void;
  readonly reject: (error: unknown) => void;
}

/** One worker, started at the first text and again after one that had to be stopped. Texts wait for each other. */
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

  const readOne = (text: string): Promise<TextReading> =>
    new Promise<TextReading>((resolve, reject) => {
      const reader = running();
      const id = nextId++;
      const timer = setTimeout(() => settle(() => void stop().then(() => reject(new ObservatoryError("reading-timeout", { seconds: limits.seconds })))), limits.seconds * 1000);
      const settle = (then: () => void): void => {
        clearTimeout(timer);
        reader.off("message", onMessage).off("error", onError);
        then();
      };
      const waiting: Waiting = { resolve, reject };
      const onMessage = (message: { id: number; reading: TextReading }): void => {
        if (message.id === id) settle(() => waiting.resolve(message.reading));
      };
      const onError = (error: Error & { code?: string }): void => {
        worker = null;
        settle(() => waiting.reject(error.code === "ERR_WORKER_OUT_OF_MEMORY" ? new ObservatoryError("reading-memory", { megabytes: limits.megabytes }) : error));
      };
      reader.on("message", onMessage).on("error", onError);
      reader.postMessage({ id, text });
    });

  return {
    read: (text) => {
      const reading = queue.then(() => readOne(text));
      queue = reading.catch(() => undefined);
      return reading;
    },
    close: stop,
  };
}
