// A row of risk with what it is derived from.
import type { AnswerOf, contracts } from "@monazite/contracts";
import type { MethodDerivation } from "@monazite/core";

export interface RiskFound {
  readonly row: AnswerOf<typeof contracts.risk>["risk"][number];
  readonly derivation: MethodDerivation;
  readonly sourceIds: readonly string[];
}
