// The likely word behind a misspelt one.
import { distance } from "fastest-levenshtein";

/** The closest candidate within a third of the word's length, or "" when none is near. */
export function nearest(word: string, candidates: readonly string[]): string {
  const asked = word.toLowerCase().slice(0, 60);
  let best = "";
  let least = Math.max(1, Math.floor(asked.length / 3)) + 1;
  for (const candidate of candidates) {
    const steps = distance(asked, candidate.toLowerCase());
    if (steps < least) [best, least] = [candidate, steps];
  }
  return best;
}
