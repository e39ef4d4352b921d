// The name to print of an entry, in both languages.
import type { Bilingual } from "@monazite/core";
import type { Entry } from "@monazite/core/registry";

/** The first name of each language; a Latin name stands for itself in Chinese where none is settled. */
export function printedName({ id, names }: Entry): Bilingual {
  const en = names.en[0] ?? id;
  return { zh: names.zh[0] ?? en, en };
}
