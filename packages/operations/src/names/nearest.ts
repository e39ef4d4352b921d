// The likely word behind a misspelt one.
import { distance } from "fastest-levenshtein";

/** The shortest candidate that begins with the word, else the closest within a third of its length, or "" when none is near. */
export function nearest(word: string, candidates: readonly string[]): string {
  const asked = word.toLowerCase().slice(0, 60);
  const [begun] = candidates.filter((candidate) => asked.length > 2 && candidate.toLowerCase().startsWith(asked)).sort((a, b) => a.length - b.length);
  if (begun !== undefined) return begun;
  let best = "";
  let least = (asked.length < 4 ? 1 : Math.max(2, Math.floor(asked.length / 3))) + 1;
  for (const candidate of candidates) {
    const steps = distance(asked, candidate.toLowerCase());
    if (steps < least) [best, least] = [candidate, steps];
  }
  return best;
}
