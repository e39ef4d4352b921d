// The envelope, added once: every question says what it was, from which data, by which method, and why it is empty.
import { PAGE, type AnswerOf, type Contract, type Envelope, type InputOf } from "@monazite/contracts";
import type { EmptyReason, Source } from "@monazite/core";
import { catalogues } from "@monazite/messages";
import type { Clocks, PageRequest } from "@monazite/store";
import type { Context } from "../context.js";
import { clocksOf } from "./clocks.js";
import { knownAnswers } from "./known-answers.js";
import { canonicalInput, cursorOf, figureId, questionText, readCursor } from "./question.js";
import { parseWireInput } from "./wire-input.js";

/** What a run is given beside its input. */
export interface Asked extends Context {
  readonly clocks: Clocks;
  readonly page: PageRequest;
  readonly dataVersion: string;
  /** Of a row of the answer: the canonical question, the pointer into its answer and the data version, which `evidence` takes back. */
  readonly figureId: (row: string) => string;
}

/** What a run gives back. */
export interface Answered<Answer> {
  readonly answer: Answer;
  /** Whose figures are in it; looked up by id unless given whole. */
  readonly sourceIds: Iterable<string>;
  readonly empty?: EmptyReason | null;
  readonly page?: { readonly next: string | null; readonly total: number };
}

export interface Operation {
  readonly contract: Contract;
  ask(wire: Readonly<Record<string, string>>, context: Context): Promise<Envelope>;
}

/** Binds a run to its contract. `method` names how the answer is made; its version changes when an answer may. */
export function answer<C extends Contract>(
  contract: C,
  method: { readonly id: string; readonly version: string },
  run: (input: InputOf<C>, asked: Asked) => Promise<Answered<AnswerOf<C>>>,
): Operation {
  return {
    contract,
    ask: async (wire, context) => {
      // A file that is handed over beside the question is not in it, and its name says which it is.
      const { envelope, input } = parseWireInput(contract, context.given && contract.file !== null ? { ...wire, [contract.file]: "" } : wire);
      const clocks = clocksOf(envelope);
      const canonical = canonicalInput(contract, wire, envelope);
      const question = questionText(contract.name, canonical);
      const dataVersion = await context.store.dataVersion(clocks);
      const page: PageRequest = { limit: envelope.limit ?? PAGE.usual, after: envelope.cursor === undefined ? null : readCursor(envelope.cursor, question, dataVersion) };
      const known = knownAnswers(context.store);
      // A text or a file is in the question by its hash only, and whoever writes wants it done.
      const isKept = !contract.writes && (contract.text === null || wire[contract.text] === undefined) && contract.file === null;
      const key = `${question} ${page.limit} ${page.after ?? ""} ${dataVersion}`;
      const before = isKept ? known.get(key) : undefined;
      if (before) return before;
      try {
        const result = await run(input as InputOf<C>, { ...context, clocks, page, dataVersion, figureId: (row) => figureId(question, `/${contract.rows ?? ""}/${row}`, dataVersion) });
        const given: Envelope = {
          meta: {
            question: { name: contract.name, input: canonical },
            dataVersion: contract.writes ? await context.store.dataVersion(clocks) : dataVersion,
            asOf: clocks.asOf,
            recordedAsOf: clocks.recordedAsOf,
            method,
            sources: await namedSources(result.sourceIds, context, clocks),
            empty: result.empty ? { code: result.empty, text: { zh: catalogues.zh.empty[result.empty], en: catalogues.en.empty[result.empty] } } : null,
            page: result.page ? { total: result.page.total, next: result.page.next === null ? null : cursorOf(question, dataVersion, result.page.next) } : null,
          },
          ...result.answer,
        };
        // Something may have been written meanwhile; then it is an answer of neither state for certain.
        if (isKept && (await context.store.dataVersion(clocks)) === dataVersion) known.keep(key, given, JSON.stringify(given).length);
        return given;
      } finally {
        if (contract.writes) known.forget();
      }
    },
  };
}

async function namedSources(ids: Iterable<string>, context: Context, clocks: Clocks): Promise<Source[]> {
  const unique = [...new Set(ids)].sort();
  return unique.length ? (await context.store.sources({ ids: unique }, clocks)).map(({ source }) => source) : [];
}
