// The inside of the reading worker: one text in, one reading out. It can reach nothing else.
import { parentPort } from "node:worker_threads";
import { readText } from "@monazite/extract";

parentPort?.on("message", ({ id, text }: { id: number; text: string }) => {
  parentPort?.postMessage({ id, reading: readText(text) });
});
