// The editions that collect what pages said, as against a publisher's own tables.
import type { Asked } from "../envelope/answer.js";

export async function statementEditions({ store, clocks }: Pick<Asked, "store" | "clocks">): Promise<ReadonlySet<string>> {
  return new Set((await store.editions(clocks)).filter(({ edition }) => edition.kind === "statements").map(({ edition }) => edition.id));
}
