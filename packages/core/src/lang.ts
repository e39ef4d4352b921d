// The two languages of the house. Every text a person reads exists in both.

export const LANGS = ["zh", "en"] as const;
export type Lang = (typeof LANGS)[number];

/** One text in both languages. */
export interface Bilingual {
  readonly zh: string;
  readonly en: string;
}
