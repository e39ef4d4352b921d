// What a search found as a person reads it: the document, the sentences, the words in them; then what else was looked for and what may have been meant.
import type { AnswerOf, Contracts, Envelope } from "@monazite/contracts";
import type { Lang } from "@monazite/core";
import { catalogues } from "@monazite/messages";
import pc from "picocolors";
import { printable, type Terminal } from "./terminal.js";

type Found = Envelope<AnswerOf<Contracts["search"]>>;
type Passage = Found["results"][number]["passages"][number];
/** Facets in words and how many of each are worth a line. */
const MOST_OF_A_FACET = 6;

export function printSearch(found: Found, lang: Lang, { colour }: Pick<Terminal, "colour">): string {
  const paint = pc.createColors(colour);
  const { labels } = catalogues[lang];
  const lines: string[] = [];
  const { empty, page, dataVersion } = found.meta;
  if (found.matched === "some") lines.push(paint.yellow(labels["search.some"]), "");
  for (const { id, title, source, published, passages } of found.results) {
    lines.push(paint.bold(printable(title)), paint.dim([source, published?.replace("T", " "), id].filter(Boolean).map((part) => printable(String(part))).join("  ")));
    for (const passage of passages) lines.push(`  ${marked(passage, paint)}`);
    lines.push("");
  }
  if (empty) lines.push(empty.text[lang]);
  if (found.suggestions.length) lines.push(`${labels["search.meant"]}: ${found.suggestions.map(({ text }) => printable(text)).join(", ")}`);
  for (const { text, forms } of found.lookedFor) if (forms.length > 1) lines.push(paint.dim(`${labels["search.also"]} (${printable(text)}): ${forms.slice(1, 9).map(printable).join(", ")}${forms.length > 9 ? " …" : ""}`));
  for (const facet of ["mineral", "place", "kind", "publisher", "year"] as const) {
    const counts = found.facets[facet].slice(0, MOST_OF_A_FACET).map(({ id, documents }) => `${printable(found.names[id]?.[lang] ?? id)} ${documents}`);
    if (counts.length > 1) lines.push(paint.dim(`${labels[`search.${facet}`]}: ${counts.join(", ")}`));
  }
  const shown = page?.next ? `${found.results.length} / ${page.total}  --cursor ${page.next}` : `${page?.total ?? found.results.length} ${labels["search.found"]}`;
  lines.push(shown, paint.dim(`data ${dataVersion}`));
  return `${lines.join("\n")}\n`;
}

/** Without colours the words stand between marks, so that a pipe sees them too. */
function marked({ text, span, highlights }: Passage, paint: ReturnType<typeof pc.createColors>): string {
  let at = 0;
  let line = "";
  for (const [start, end] of highlights) {
    const [from, to] = [start - span[0], end - span[0]];
    const word = printable(text.slice(from, to));
    line += `${printable(text.slice(at, from))}${paint.isColorSupported ? paint.underline(word) : `[${word}]`}`;
    at = to;
  }
  return `${line}${printable(text.slice(at))}`.replace(/\s+/g, " ");
}
