// A page to one piece: its article's text by Readability, what it states of itself by its metadata. A page too large or too
// deep for a tree is read as all its text outside navigation, in one pass.
import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";
import { AROUND, readMarkup, type Block } from "./markup.js";
import { pageFacts } from "./page-facts.js";
import type { Piece } from "./piece.js";

/** A tree is built of pages up to here; the search for the article walks it many times. */
const TREE = { tags: 20_000, depth: 400 } as const;

export function readHtml(html: string): Piece {
  const markup = readMarkup(html, AROUND);
  const facts = pageFacts(markup);
  const found = markup.tags <= TREE.tags && markup.depth <= TREE.depth ? articleOf(html) : null;
  const blocks = found && found.length ? found : markup.blocks;
  const heading = blocks.find((block) => block.heading === 1)?.text ?? markup.blocks.find((block) => block.heading === 1)?.text ?? null;
  const title = facts.title !== null && heading !== null && facts.title.startsWith(heading) ? heading : (facts.title ?? heading);
  return { ...facts, title, paragraphs: blocks.map(({ text }) => text).filter((text, at) => at > 3 || text !== title) };
}

/** The blocks of the article; null when there is none to be found. */
function articleOf(html: string): readonly Block[] | null {
  // A fragment has no body of its own; the reader of articles wants one.
  // Types of a browser's document are not part of this house.
  const { document } = parseHTML(/<body[\s>]/i.test(html) ? html : `<!doctype html><html><body>${html}</body></html>`) as unknown as { readonly document: never };
  const article = new Readability<string>(document, { serializer: (node: unknown) => (node as { readonly innerHTML: string }).innerHTML }).parse();
  return article?.content ? readMarkup(article.content).blocks : null;
}
