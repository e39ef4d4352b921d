// Words of a table's problem with the facts of the case put in.
import type { TableProblemCode } from "@monazite/core";
import type { Catalogue } from "./catalogue.js";

export function tableProblemText(words: Readonly<Record<TableProblemCode, string>>): Catalogue["tableProblem"] {
  return (code, { column, found = "" }) => words[code].replace("{column}", column ?? "?").replace(/ ?[(（]?\{found\}[)）]?/, (place) => (found === "" && /[(（]/.test(place) ? "" : place.replace("{found}", found)));
}
