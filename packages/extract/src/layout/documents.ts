// A text as documents: a page of digests, one piece of plain news, or several pieces parted by lines of "=====".
import { contentId, type NewsDocument, type Section, type Span, type Statement } from "@monazite/core";
import { isHan } from "@monazite/core/text";
import { readHeader, readSections, type Header, type RawSection } from "./digest.js";
import { isBylineAlone } from "./byline.js";
import { isBlank, linesOf } from "./lines.js";
import { readPlainPiece } from "./plain.js";
import { labelStart, referencesIn } from "./references.js";

export interface Layout {
  readonly documents: readonly NewsDocument[];
  /** Lines that belong to no document. */
  readonly noise: readonly Span[];
}

/** Finds the documents of a text. A text without a digest header and without dividing lines is one plain document. */
export function readLayout(text: string): Layout {
  const documents: NewsDocument[] = [];
  const noise: Span[] = [];
  for (const [from, to] of piecesOf(text)) {
    const lines = linesOf(text, from, to).filter((line) => !isBlank(line));
    const headers = headersAmong(text, lines);
    if (headers.length > 0) readPage(text, lines, headers, documents, noise);
    else {
      const titles = titlesAmong(text, lines);
      for (const line of lines.slice(0, titles[0] ?? 0)) noise.push(line);
      const starts = titles.map((at) => lines[at]?.[0] ?? to);
      for (const [at, start] of (starts.length ? starts : [from]).entries()) {
        const piece = readPlainPiece(text, start, starts[at + 1] ?? to);
        if (!piece) continue;
        const section: RawSection = { kind: "named", number: null, heading: null, span: null, statements: piece.statements };
        documents.push(makeDocument(text, documents.length + 1, piece.title, piece, [section], [piece.title[0], piece.end]));
      }
    }
  }
  return { documents, noise };
}

/** Several pieces pasted one below the other: each has its title, and below that a line with the paper and the day. One such line is of a piece by itself. */
function titlesAmong(text: string, lines: readonly Span[]): number[] {
  const titles = lines.flatMap((line, at) => {
    const [title, next] = [lines[at - 1], lines[at + 1]];
    if (!title || !next || title[1] - title[0] > 100 || !isBylineAlone(text.slice(...line))) return [];
    const above = text.slice(...title);
    return isBylineAlone(above) || /[。；;:：,，]$/.test(above) ? [] : [at - 1];
  });
  return titles.length > 1 ? titles : [];
}

/** The stretches between lines made of five or more "=". */
function piecesOf(text: string): Span[] {
  const pieces: Span[] = [];
  let from = 0;
  for (const line of linesOf(text)) {
    if (line[1] - line[0] < 5 || !/^=+$/.test(text.slice(...line))) continue;
    pieces.push([from, line[0]]);
    from = line[1];
  }
  pieces.push([from, text.length]);
  return pieces;
}

interface FoundHeader extends Header {
  /** Place of the header among the lines; the title is the line before. */
  readonly line: number;
}

function headersAmong(text: string, lines: readonly Span[]): FoundHeader[] {
  const headers: FoundHeader[] = [];
  for (const [at, line] of lines.entries()) {
    const last = headers.at(-1)?.line ?? -1;
    // Title, header and body take a line each, so headers are at least three lines apart.
    if (at === 0 || (last >= 0 && at < last + 3) || line[1] - line[0] > 120) continue;
    const header = readHeader(text.slice(...line));
    if (header) headers.push({ ...header, line: at });
  }
  return headers;
}

function readPage(text: string, lines: readonly Span[], headers: readonly FoundHeader[], documents: NewsDocument[], noise: Span[]): void {
  for (const line of lines.slice(0, (headers[0]?.line ?? 1) - 1)) noise.push(line);
  for (const [at, header] of headers.entries()) {
    const title = lines[header.line - 1];
    const until = (headers[at + 1]?.line ?? lines.length + 1) - 1;
    const body = lines.slice(header.line + 1, until);
    const told = bodyLines(text, body);
    for (const line of body.slice(told)) noise.push(line);
    const [first, last] = [body[0], body[told - 1]];
    if (!title || !first || !last) continue;
    const span: Span = [first[0], last[1]];
    documents.push(makeDocument(text, documents.length + 1, title, header, readSections(text, span), [title[0], span[1]]));
  }
}

/** A body is one line; a later line belongs to it only when it carries on with bullets or labels, else it is noise of the page. */
function bodyLines(text: string, lines: readonly Span[]): number {
  let count = Math.min(1, lines.length);
  while (count < lines.length) {
    const line = text.slice(...(lines[count] ?? [0, 0]));
    if (!line.startsWith("- ") && !line.includes(" - ") && !/\[\d{1,4}\][.。]?$/.test(line)) break;
    count++;
  }
  return count;
}

function makeDocument(text: string, n: number, title: Span, header: Header, raw: readonly RawSection[], span: Span): NewsDocument {
  let bullets = 0;
  const sections = raw.map((section): Section => ({
    kind: section.kind, number: section.number, heading: section.heading, span: section.span,
    statements: section.statements.map((statement): Statement => ({
      id: `${n}.${++bullets}`, span: statement, refs: referencesIn(text, ...statement), lang: langOf(text, statement),
    })),
  }));
  const first = sections[0]?.statements[0];
  return {
    id: contentId("doc", [text.slice(...span)]), n, title: { text: text.slice(...title), span: title },
    source: header.source, published: header.published, lang: first?.lang ?? langOf(text, title), span, sections,
  };
}

/** Chinese when at least a fifth of its letters are Han characters: one of them says as much as several letters. */
export function langOf(text: string, span: Span): "zh" | "en" {
  let han = 0;
  let others = 0;
  for (let at = span[0]; at < span[1]; at++) {
    const code = text.charCodeAt(at);
    if (isHan(code)) han++;
    else if ((code | 32) >= 97 && (code | 32) <= 122) others++;
  }
  return han > 0 && han * 4 >= others ? "zh" : "en";
}

/** The end of what a statement says: without its labels and its final stop. */
export function tellingEnd(text: string, span: Span): number {
  let end = span[1];
  for (;;) {
    const mark = text.charAt(end - 1);
    if (mark === "]") {
      const open = labelStart(text, end - 1, span[0]);
      if (open < 0) return end;
      end = open;
    } else if (mark === " " || ((mark === "." || mark === "。") && text.charAt(end - 2) === "]")) end--;
    else return end;
  }
}
