// Flows that a table holds more than once. Equal rows count once; of rows that contradict each other none is loaded, and all are kept aside: which
// of them is right is not ours to say.
import type { RowProblem } from "../problem.js";

interface Known {
  readonly value: number | null;
  readonly tonnes: number | null;
  readonly line: number;
  readonly raw: string;
  /** The rows that contradict each other, the first among them; null while all are equal. */
  conflict: { readonly line: number; readonly raw: string }[] | null;
}

export class Repeats {
  readonly #known = new Map<string, Known>();
  readonly #tell: (problem: RowProblem) => void;

  constructor(tell: (problem: RowProblem) => void) {
    this.#tell = tell;
  }

  /** Every row of a flow that is there more than once, in the order of the file. */
  take(key: string, value: number | null, tonnes: number | null, line: number, raw: string): void {
    const known = this.#known.get(key);
    if (!known) this.#known.set(key, { value, tonnes, line, raw, conflict: null });
    else if (known.conflict) known.conflict.push({ line, raw });
    else if (known.value === value && known.tonnes === tonnes) this.#tell({ code: "duplicate-identical", line, column: null, raw });
    else known.conflict = [known, { line, raw }];
  }

  /** Tells of all contradictions. @returns keys of the flows that are not to be loaded, with the line of the first row of each */
  finish(): ReadonlyMap<string, number> {
    const conflicting = [...this.#known].filter(([, { conflict }]) => conflict !== null).sort(([, a], [, b]) => (a.conflict?.[1]?.line ?? 0) - (b.conflict?.[1]?.line ?? 0));
    for (const [, { conflict }] of conflicting) for (const { line, raw } of conflict ?? []) this.#tell({ code: "duplicate-conflicting", line, column: null, raw });
    return new Map(conflicting.map(([key, { line }]) => [key, line]));
  }
}
