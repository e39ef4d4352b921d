// Tables of shares as every question takes them: masses in one unit, and no union or region counted beside its own countries.
import { shareTables, type ShareTable } from "@monazite/analysis/shares";
import type { Observation } from "@monazite/core";
import { toldAlready } from "@monazite/core/countries";
import { inOneUnit } from "./one-unit.js";

export const shareTablesOf = (observations: readonly Observation[]): readonly ShareTable[] => shareTables(inOneUnit(observations), toldAlready);
