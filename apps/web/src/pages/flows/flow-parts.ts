// What the forms of the flow page share: a flow that can be drawn, and how its marks are told and opened.
import type { AnswerTo } from "@monazite/client";

export type FlowsAnswer = AnswerTo<"flows">;
export type Flow = FlowsAnswer["flows"][number];

/** Whose word a row is: one side's report, in one publisher's series, under codes of one length. Sums of two are never drawn as one. */
export const reportOf = ({ reportedBy, series, digits }: Pick<Flow, "reportedBy" | "series" | "digits">): string => [reportedBy, series, digits].join("~");

/** Digits of the codes of the Harmonized System: what most reports are in, and what needs no word. */
const HS_DIGITS = 6;

/** "8 digits", where codes are longer or shorter than those of the Harmonized System. @returns nothing, or one text */
export const digitsTold = (digits: number, labels: { readonly "flows.digits": string }): readonly string[] => (digits === HS_DIGITS ? [] : [`${digits} ${labels["flows.digits"]}`]);

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
