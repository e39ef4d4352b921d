// Markdown to pieces: front matter says title, date and source; marks of the format are not text. Pieces of one file are
// parted by a line of "=====" after an empty line (right after a line of text it underlines a heading).
import { Marked } from "marked";
import { parse } from "yaml";
import { readMarkup } from "./markup.js";
import { printedMoment } from "./moment.js";
import { sourceName } from "./page-facts.js";
import type { Piece } from "./piece.js";

const FRONT_MATTER = /^---\r?\n([\s\S]{0,20000}?)\r?\n---[ \t]*(?:\r?\n|$)/;
const PARTING = /(?:^|\n[ \t]*\r?\n)={5,}[ \t]*(?:\r?\n|$)/;

const marked = new Marked({ gfm: true, async: false });

export function readMarkdown(text: string): readonly Piece[] {
  return text.split(PARTING).filter((piece) => piece.trim() !== "").map(readPiece);
}

function readPiece(whole: string): Piece {
  const text = whole.replace(/^\s*\n/, "");
  const front = FRONT_MATTER.exec(text);
  const stated = front ? fields(front[1] ?? "") : new Map<string, string>();
  const { blocks } = readMarkup(marked.parse(front && stated.size ? text.slice(front[0].length) : text, { async: false }));
  const first = (...names: readonly string[]): string | null => names.map((name) => stated.get(name)).find((value) => value !== undefined) ?? null;
  const title = first("title", "headline") ?? blocks.find(({ heading }) => heading === 1)?.text ?? null;
  return {
    title,
    source: sourceName(first("source", "publisher", "site")),
    published: printedMoment(first("date", "published", "publishdate", "pubdate")),
    paragraphs: blocks.map((block) => block.text).filter((paragraph, at) => at > 0 || paragraph !== title),
  };
}

/** The plain fields of a front matter, all as written; one that is no YAML says nothing. */
function fields(yaml: string): ReadonlyMap<string, string> {
  try {
    // The schema without types: a date stays the text it was written as. Aliases are not expanded.
    const value: unknown = parse(yaml, { schema: "failsafe", maxAliasCount: 0 });
    if (typeof value !== "object" || value === null) return new Map();
    return new Map(Object.entries(value).flatMap(([name, field]) => (typeof field === "string" && field.trim() !== "" ? [[name.toLowerCase(), field.replace(/\s+/g, " ").trim()] as const] : [])));
  } catch {
    return new Map();
  }
}
