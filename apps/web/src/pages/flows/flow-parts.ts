// What the forms of the flow page share: a flow that can be drawn, and how its marks are told and opened.
import type { AnswerTo } from "@monazite/client";

export type FlowsAnswer = AnswerTo<"flows">;
export type Flow = FlowsAnswer["flows"][number];

export interface FormProps {
  readonly flows: readonly Flow[];
  readonly rest: FlowsAnswer["rest"];
  readonly name: (id: string | null) => string;
  /** Opens the rows behind a flow. */
  readonly open: (exporter: string, importer: string) => void;
}

/** Enter and the space bar do what a click does, on marks that are no buttons of their own. */
export function pressed(act: () => void) {
  return (event: { readonly key: string; preventDefault(): void }): void => {
    if (event.key !== "Enter" && event.key !== " ") return;
    event.preventDefault();
    act();
  };
}
