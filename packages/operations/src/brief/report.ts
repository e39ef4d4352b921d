// A report before it is printed: a title, a finding, sections of rows, the chain of custody, and the text itself.
import type { Lang } from "@monazite/core";

export interface ReportRow {
  readonly head: string;
  readonly lines: readonly string[];
}

export interface Report {
  readonly lang: Lang;
  readonly title: string;
  readonly lead: string;
  readonly sections: readonly { readonly heading: string; readonly rows: readonly ReportRow[] }[];
  readonly custody: readonly (readonly [name: string, value: string])[];
  readonly text: string;
  readonly words: { readonly custody: string; readonly text: string };
}
