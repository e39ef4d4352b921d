// HS codes placed with minerals and goods, by edition, with a warning where a basket hides them, and the national lines that open a basket.
// A six-digit code without its edition says little: in 2022 several were split.
import type { Bilingual } from "../lang.js";
import { ObservatoryError } from "../problem.js";
import type { Stage } from "../stage.js";
import { makeRegistry, type Entry } from "./entry.js";
import { HS_CODE_DATA } from "./hs-codes.data.js";
import { HS_LINE_DATA } from "./hs-lines.data.js";

/** Editions of the Harmonized System; each stands until the next one. */
export const HS_EDITIONS = ["2012", "2017", "2022"] as const;
export type HsEdition = (typeof HS_EDITIONS)[number];

/** Six digits of the Harmonized System, placed. */
export interface HsCode extends Entry {
  /** Six digits, leading zeros kept. */
  readonly id: string;
  readonly editions: readonly HsEdition[];
  /** Minerals in it that we follow, hidden ones too. */
  readonly minerals: readonly string[];
  readonly goods: readonly string[];
  readonly stage: Stage;
  /** What cannot be told apart inside this code; absent when the code is one thing. */
  readonly basket?: Bilingual;
  /** Of a code of 2017: where its goods stand in 2022. */
  readonly successors2022?: readonly string[];
}

/** A national subdivision, eight or ten digits, that shows what six digits hide. */
export interface HsLine extends Entry {
  /** Customs territory and digits: "CHN:85051110". */
  readonly id: string;
  readonly territory: string;
  readonly code: string;
  /** The six-digit code it divides. */
  readonly of: string;
  readonly goods: readonly string[];
  /** Tariff it stands in. */
  readonly source: string;
}

/** All placed codes. Ask `hsCode` where the edition matters, and it does. */
export const hsCodes = makeRegistry<HsCode>("hs-code", HS_CODE_DATA);

/** National lines, found by their digits too. */
export const hsLines = makeRegistry<HsLine>("hs-line", HS_LINE_DATA, (line) => [{ text: line.code, lang: "any", kind: "code" }]);

/**
 * A placed code in one edition.
 *
 * @param code six digits, with or without a dot ("8505.11")
 * @returns undefined for a code that is not placed here
 * @throws ObservatoryError `hs-edition-unknown` when the code is placed but not part of that edition
 * @example hsCode("8505.11", "2022")?.basket?.en // "all magnets of metal, alnico too; ..."
 */
export function hsCode(code: string, edition: HsEdition): HsCode | undefined {
  const entry = hsCodes.get(code.replace(/\D/g, ""));
  if (entry && !entry.editions.includes(edition)) throw new ObservatoryError("hs-edition-unknown", { code: entry.id, edition, editions: entry.editions.join(", ") });
  return entry;
}

/** Codes that hold a good in an edition; several when the good may be declared under each. */
export function codesOfGood(goodId: string, edition: HsEdition): readonly HsCode[] {
  return hsCodes.all.filter((code) => code.editions.includes(edition) && code.goods.includes(goodId));
}

/** National lines that divide a six-digit code. */
export function linesOf(code: string): readonly HsLine[] {
  return HS_LINE_DATA.filter((line) => line.of === code);
}
