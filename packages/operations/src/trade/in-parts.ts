// Sums over many codes, asked a few codes at a time: what a store gives back in one answer is limited, and all goods over many years are more than that.
import { isObservatoryError } from "@monazite/core";
import type { FlowFilter, FlowGroupKey, FlowSum } from "@monazite/store";
import type { Asked } from "../envelope/answer.js";

const CODES_AT_ONCE = 8;

/** The same sums as in one answer, part by part; `by` has the code. @param atOnce codes that are asked for together, fewer where that is too much */
export async function* flowSumsInParts(filter: FlowFilter & { readonly codes: readonly string[] }, by: readonly FlowGroupKey[], { store, clocks }: Pick<Asked, "store" | "clocks">, atOnce = CODES_AT_ONCE): AsyncGenerator<readonly FlowSum[]> {
  const { codes } = filter;
  for (let from = 0; from < codes.length; from += atOnce) yield* halving(codes.slice(from, from + atOnce));

  async function* halving(some: readonly string[]): AsyncGenerator<readonly FlowSum[]> {
    try {
      yield await store.flowSums({ ...filter, codes: some, ...(filter.lines && { lines: filter.lines.filter(({ under }) => some.includes(under)) }) }, by, clocks);
    } catch (error) {
      if (!isObservatoryError(error) || error.code !== "parameter-invalid" || some.length < 2) throw error;
      const half = Math.ceil(some.length / 2);
      yield* halving(some.slice(0, half));
      yield* halving(some.slice(half));
    }
  }
}
