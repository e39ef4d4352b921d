// The text layer of a PDF. Pages that are pictures hold no text; a file of nothing else is refused, because a guess at its
// letters would be a guess at its numbers.
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { ObservatoryError } from "@monazite/core";
import { paragraphsOf, type PrintedRun } from "./pdf-lines.js";
import type { Piece } from "./piece.js";

/** @throws ObservatoryError `pdf-encrypted`, `pdf-scanned` or `file-unreadable` */
export async function readPdf(bytes: Uint8Array, path: string): Promise<Piece> {
  const pdf = await pdfReader();
  const task = pdf.getDocument({
    // A copy: the reader takes the buffer away from its giver.
    data: Uint8Array.from(bytes),
    verbosity: pdf.VerbosityLevel.ERRORS,
    // Chinese fonts that are named and not embedded need the published tables of their encodings.
    cMapUrl: join(dirname(createRequire(import.meta.url).resolve("pdfjs-dist/package.json")), "cmaps/"),
    cMapPacked: true,
    disableFontFace: true, useSystemFonts: false, isEvalSupported: false, enableXfa: false, disableAutoFetch: true, useWasm: false,
  });
  try {
    const document = await task.promise;
    const pages: PrintedRun[][] = [];
    for (let number = 1; number <= document.numPages; number++) {
      const page = await document.getPage(number);
      const { items } = await page.getTextContent();
      pages.push(items.flatMap((item) => ("str" in item ? [{ text: item.str, x: Number(item.transform[4]), y: Number(item.transform[5]), width: item.width, size: Math.hypot(Number(item.transform[2]), Number(item.transform[3])) }] : [])));
      page.cleanup();
    }
    const paragraphs = paragraphsOf(pages);
    if (!paragraphs.length) throw new ObservatoryError("pdf-scanned", { path, pages: document.numPages });
    return { title: null, source: null, published: null, paragraphs };
  } catch (error) {
    if (error instanceof Error && error.name === "PasswordException") throw new ObservatoryError("pdf-encrypted", { path }, { cause: error });
    if (error instanceof Error && /^(InvalidPDF|FormatError|MissingPDF|UnknownError|XRef)/.test(error.name)) throw new ObservatoryError("file-unreadable", { path, format: "PDF", reason: error.message.slice(0, 200) }, { cause: error });
    throw error;
  } finally {
    await task.destroy();
  }
}

/** As a value, because the package describes no types for it. */
const WORKER: string = "pdfjs-dist/legacy/build/pdf.worker.mjs";

/** Loaded when the first PDF comes. */
async function pdfReader() {
  // The reader makes matrices only to draw, but looks for their class when it is loaded; Node has none.
  const scope = globalThis as { DOMMatrix?: unknown; ImageData?: unknown; Path2D?: unknown; pdfjsWorker?: unknown };
  for (const name of ["DOMMatrix", "ImageData", "Path2D"] as const) scope[name] ??= class {};
  // Without this it would look for its worker by address; we are the worker.
  scope.pdfjsWorker ??= await import(WORKER);
  // It warns that it cannot draw, which nobody asked of it.
  const { warn } = console;
  console.warn = () => undefined;
  try {
    return await import("pdfjs-dist/legacy/build/pdf.mjs");
  } finally {
    console.warn = warn;
  }
}
