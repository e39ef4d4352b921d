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
