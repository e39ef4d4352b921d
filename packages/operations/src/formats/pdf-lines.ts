// Runs of a printed page to paragraphs: what stands on one height is a line, lines close under each other a paragraph.
import { superscript } from "./superscript.js";

/** A run of signs as a page places it; x from the left, y from the bottom, in points. */
export interface PrintedRun {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** Height of its font. */
  readonly size: number;
}

interface Line {
  text: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  end: number;
}

const HAN_END = /[\u2e80-\u9fff\uff00-\uffef]$/;
const HAN_START = /^[\u2e80-\u9fff\uff00-\uffef]/;

export function paragraphsOf(pages: readonly (readonly PrintedRun[])[]): readonly string[] {
  const all = pages.map(linesOf);
  const hyphened = new Set(all.flat().flatMap(({ text }) => text.match(/\p{L}+-\p{L}+/gu) ?? []).map((word) => word.toLowerCase()));
  const paragraphs: string[] = [];
  for (const lines of all) {
    let last: Line | null = null;
    for (const line of lines) {
      const before = paragraphs.at(-1);
      if (last && before !== undefined && continues(last, line)) paragraphs[paragraphs.length - 1] = joined(before, line.text, hyphened);
      else paragraphs.push(line.text);
      last = line;
    }
  }
  return paragraphs.filter((text) => text !== "" && !/^={5,}$/.test(text));
}

/** Runs in the order they are written, which is the order they are read in; a new height begins a new line. */
function linesOf(runs: readonly PrintedRun[]): readonly Line[] {
  const lines: Line[] = [];
  for (const run of runs) {
    if (run.text.trim() === "") continue;
    const line = lines.at(-1);
    const onLine = line && Math.abs(run.y - line.y) < 0.6 * line.size && run.x >= line.end - line.size;
    if (!onLine) {
      lines.push({ text: clean(run.text), x: run.x, y: run.y, size: run.size, end: run.x + run.width });
      continue;
    }
    const gap = run.x - line.end;
    const raised = run.size < 0.8 * line.size && run.y > line.y + 0.1 * line.size;
    const between = raised || gap < 0.15 * line.size ? (/^\s/.test(run.text) ? " " : "") : gap > 2 * line.size ? "\t" : " ";
    const text = raised ? superscript(run.text) : clean(run.text);
    line.text += (between === " " && HAN_END.test(line.text) && HAN_START.test(text) && gap < 0.5 * line.size ? "" : between) + text;
    line.end = run.x + run.width;
  }
  return lines.map((line) => ({ ...line, text: line.text.replace(/ {2,}/g, " ").trim() }));
}

/** The next line of the same paragraph: same letters, at most one and a half heights lower, not set in. */
function continues(last: Line, line: Line): boolean {
  const drop = last.y - line.y;
  return drop > 0 && drop <= 1.6 * last.size && Math.abs(last.size - line.size) < 0.1 * last.size && !last.text.includes("\t") && !line.text.includes("\t") && line.x < last.x + 2 * last.size;
}

/** A word cut at the end of a line is one word again, unless the file writes it with its hyphen elsewhere. */
function joined(before: string, next: string, hyphened: ReadonlySet<string>): string {
  const cut = /(\p{L}+)-$/u.exec(before);
  const rest = /^\p{Ll}+/u.exec(next);
  if (cut && rest) return hyphened.has(`${cut[1] ?? ""}-${rest[0]}`.toLowerCase()) ? before + next : before.slice(0, -1) + next;
  return HAN_END.test(before) && HAN_START.test(next) ? before + next : `${before} ${next}`;
}

function clean(text: string): string {
  return text.replace(/[\u0000-\u001f\u007f\u00ad\u200b\ufeff]/g, " ").replace(/\u00a0/g, " "); // eslint-disable-line no-control-regex -- signs nobody sees
}
