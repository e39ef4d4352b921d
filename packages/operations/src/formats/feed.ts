// RSS and Atom to pieces, one an item. The document type is never read, so nothing it declares or points to exists here:
// an entity that XML itself does not know stays as it is written.
import { Parser } from "htmlparser2";
import { readMarkup } from "./markup.js";
import { printedMoment } from "./moment.js";
import { sourceName } from "./page-facts.js";
import type { Piece } from "./piece.js";

/** Feeds are flat; a deeper file is something else. */
const DEEPEST = 200;

/** Fields of an item, the fullest text first. */
const TEXTS = ["content:encoded", "content", "description", "summary"];
const DATES = ["pubDate", "published", "dc:date", "issued", "updated"];
const FIELDS: ReadonlySet<string> = new Set([...TEXTS, ...DATES, "title", "dc:publisher"]);
const ITEMS: ReadonlySet<string> = new Set(["item", "entry"]);

/** @throws FeedUnreadable */
export function readFeed(xml: string): readonly Piece[] {
  const pieces: Piece[] = [];
  const path: string[] = [];
  const channel = new Map<string, string>();
  let item: Map<string, string> | null = null;
  /** The field being read: its name, and where in the path it began. */
  let field: { readonly name: string; readonly depth: number; text: string; readonly plain: boolean } | null = null;

  const parser = new Parser({
    onopentag: (name, attributes) => {
      if (path.push(name) > DEEPEST) throw new FeedUnreadable(`more than ${DEEPEST} levels deep`);
      if (field) field.text += `<${name}>`;
      else if (ITEMS.has(name)) item = new Map();
      else if (FIELDS.has(name) || name === "source") field = { name, depth: path.length, text: "", plain: attributes["type"] === "text" || DATES.includes(name) };
    },
    ontext: (text) => {
      if (!field) return;
      // Text beside elements of the same field is text; text alone may itself be written in HTML.
      field.text += field.plain || path.length > field.depth ? text.replaceAll("&", "&amp;").replaceAll("<", "&lt;") : text;
    },
    onclosetag: (name) => {
      if (field && path.length > field.depth) field.text += `</${name}>`;
      else if (field) {
        const into = item ?? (path.length <= 3 && !ITEMS.has(path.at(-2) ?? "") ? channel : null);
        if (into && !into.has(field.name)) into.set(field.name, field.text);
        field = null;
      } else if (item && ITEMS.has(name)) {
        pieces.push(pieceOf(item, channel));
        item = null;
      }
      path.pop();
    },
  }, { xmlMode: true, decodeEntities: true });
  parser.write(xml);
  parser.end();
  return pieces.filter(({ title, paragraphs }) => title !== null || paragraphs.length > 0);
}

/** Not a feed after all. */
export class FeedUnreadable extends Error {
  override readonly name = "FeedUnreadable";
}

function pieceOf(item: ReadonlyMap<string, string>, channel: ReadonlyMap<string, string>): Piece {
  const first = (names: readonly string[]): string | undefined => names.map((name) => item.get(name)).find((text) => text !== undefined && text.trim() !== "");
  const title = line(item.get("title"));
  return {
    title,
    source: sourceName(line(item.get("source")) ?? line(item.get("dc:publisher")) ?? line(channel.get("title"))),
    published: printedMoment(first(DATES)),
    paragraphs: readMarkup(first(TEXTS) ?? "").blocks.map(({ text }) => text).filter((text, at) => at > 0 || text !== title),
  };
}

function line(text: string | undefined): string | null {
  return text === undefined ? null : readMarkup(text).blocks.map((block) => block.text).join(" ").replace(/\t/g, " ") || null;
}
