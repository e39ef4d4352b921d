// What every engine must do, whichever it is. An engine's own test file calls `storeSuite` and adds nothing to these laws.
import type { Store } from "@monazite/store";
import { describe } from "vitest";
import { documentLaws } from "./document-laws.js";
import { importLaws } from "./import-laws.js";
import { whileOpen } from "./opened.js";
import { recordLaws } from "./record-laws.js";

/** @param open gives a fresh, empty store each time */
export function storeSuite(name: string, open: () => Promise<Store>): void {
  describe(`${name} as a store`, () => {
    const opened = whileOpen(open);
    importLaws(opened);
    recordLaws(opened);
    documentLaws(opened);
  });
}
