// JSON of unknown origin: strict, and never deeper than any publisher nests it. The depth is counted before anything is built.
import { Refusal } from "../problem.js";

const DEEPEST = 64;

/** @throws Refusal `json-too-deep` or `json-unreadable` */
export function parseJson(text: string): unknown {
  refuseDepth(text);
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    throw new Refusal("json-unreadable", error instanceof Error ? error.message.slice(0, 200) : "");
  }
}

function refuseDepth(text: string): void {
  let depth = 0;
  let inString = false;
  for (let at = 0; at < text.length; at++) {
    const sign = text[at];
    if (inString) {
      if (sign === "\\") at++;
      else if (sign === '"') inString = false;
    } else if (sign === '"') inString = true;
    else if ((sign === "[" || sign === "{") && ++depth > DEEPEST) throw new Refusal("json-too-deep", String(depth));
    else if (sign === "]" || sign === "}") depth--;
  }
}

/**
 * A name that stands twice in one object has two values, of which parsers take the last without a word; no table is read from it.
 *
 * @param whole what the text is parsed to: it has fewer names than the text where one stands twice
 * @throws Refusal `column-duplicate`
 */
export function refuseTwice(text: string, whole: unknown): void {
  let names = 0;
  eachName(text, () => names++);
  if (names === namesIn(whole)) return;
  const open: Set<string>[] = [];
  eachName(text, (quoted) => {
    const name = JSON.parse(quoted()) as string;
    if (open.at(-1)?.has(name)) throw new Refusal("column-duplicate", name, { column: name });
    open.at(-1)?.add(name);
  }, (isOpened) => { if (isOpened) open.push(new Set()); else open.pop(); });
}

/** Goes through the names of all objects of a text that is JSON: what stands before a colon. */
function eachName(text: string, take: (quoted: () => string) => void, turn: (isOpened: boolean) => void = () => undefined): void {
  let [from, to] = [0, 0];
  for (let at = 0; at < text.length; at++) {
    const sign = text[at];
    if (sign === '"') {
      from = at++;
      while (text[at] !== '"') at += text[at] === "\\" ? 2 : 1;
      to = at + 1;
    } else if (sign === ":") {
      const [start, end] = [from, to];
      take(() => text.slice(start, end));
    } else if (sign === "{" || sign === "}") turn(sign === "{");
  }
}

function namesIn(value: unknown): number {
  if (typeof value !== "object" || value === null) return 0;
  if (Array.isArray(value)) return value.reduce((sum: number, one) => sum + namesIn(one), 0);
  let names = 0;
  for (const one of Object.values(value)) names += 1 + namesIn(one);
  return names;
}
