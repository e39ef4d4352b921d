// A page of machine-made digests: title / "source· date time" / a body on one line, cut into headings and bullets by " - ".
import type { Span } from "@monazite/core";
import { isDigit } from "@monazite/core/text";
import { publicationDay } from "../periods/calendar.js";
import { readHeading, type Heading } from "./headings.js";
import { isBlank, trimmed } from "./lines.js";
import { labelStart } from "./references.js";

const MIDDLE_DOT = "·";
const SEPARATOR = " - ";

export interface Header {
  readonly source: string | null;
  readonly published: string | null;
}

/** Reads "Sou Hu Cai Jing· 2025-11-22 17:12"; the date may be missing ("转载·"). Null for any other line. */
export function readHeader(line: string): Header | null {
  const dot = line.lastIndexOf(MIDDLE_DOT);
  if (dot <= 0 || dot > 80) return null;
  const source = line.slice(0, dot).trim();
  const rest = line.slice(dot + 1).trim();
  if (source === "" || source.includes(SEPARATOR)) return null;
  if (rest === "") return { source, published: null };
  const match = /^(\d{4})-(\d{2})-(\d{2})(?:[ T](\d{2}:\d{2})(?::\d{2})?)?$/.exec(rest);
  if (!match) return null;
  const [, year = "", month = "", of = "", time] = match;
  // A day that no calendar has is a slip of the page: it is a byline all the same, of a piece without a date.
  const day = publicationDay(year, month, of);
  return { source, published: day !== null && time !== undefined && time < "24:00" ? `${day}T${time}` : day };
}

export interface RawSection {
  readonly kind: Heading["kind"];
  readonly number: number | null;
  readonly heading: string | null;
  readonly span: Span | null;
  readonly statements: Span[];
}

/** Cuts a body into sections and their bullets. */
export function readSections(text: string, body: Span): RawSection[] {
  const sections: RawSection[] = [];
  const openSection = (heading: Heading | null, span: Span | null): RawSection => {
    const section: RawSection = { kind: heading?.kind ?? "named", number: heading?.number ?? null, heading: heading?.text ?? null, span, statements: [] };
    sections.push(section);
    return section;
  };
  const addStatement = (from: number, to: number): void => {
    const span = trimmed(text, from, to);
    if (!isBlank(span)) (sections.at(-1) ?? openSection(null, null)).statements.push(span);
  };

  // Looked for in the body alone, and not to the end of a long page.
  const own = text.slice(...body);
  let from = body[0];
  let search = from;
  for (;;) {
    const found = own.indexOf(SEPARATOR, search - body[0]);
    if (found < 0) break;
    const dash = body[0] + found;
    search = dash + SEPARATOR.length;
    const piece = trimmed(text, from, dash);
    const cut = bulletEnd(text, piece);
    const name = trimmed(text, cut.at, piece[1]);
    const heading = cut.at > piece[0] || from === body[0] ? readHeading(text.slice(...name), cut.labelled || from === body[0]) : null;
    if (heading) {
      addStatement(piece[0], cut.at);
      openSection(heading, name);
    } else if (endsBullet(text, piece)) addStatement(...piece);
    else continue;
    from = search;
  }
  addStatement(from, body[1]);
  return sections;
}

/** Does the piece end with a label "[n]", with or without a stop, or with the stop of a sentence? */
function endsBullet(text: string, piece: Span): boolean {
  return /[\].。]/.test(text.charAt(piece[1] - 1)) && piece[1] > piece[0];
}

/** Where the bullet at the head of a piece ends: after its last label and stop, else after its last full stop. */
function bulletEnd(text: string, piece: Span): { readonly at: number; readonly labelled: boolean } {
  for (let at = piece[1] - 1; at >= piece[0]; at--) {
    if (text.charCodeAt(at) !== 93) continue;
    if (labelStart(text, at, piece[0]) < 0) continue;
    const stop = /[.。]/.test(text.charAt(at + 1)) ? at + 2 : at + 1;
    if (stop <= piece[1]) return { at: stop, labelled: true };
  }
  for (let at = piece[1] - 2; at > piece[0]; at--) {
    const stop = text.charAt(at) === "。" || (text.charAt(at) === "." && text.charAt(at + 1) === " " && !isDigit(text.charCodeAt(at - 1)));
    if (stop) return { at: at + 1, labelled: false };
  }
  return { at: piece[0], labelled: false };
}
