// What a page says against all the world makes: a coefficient times a count ("1 kg of gallium a vehicle, 10 million vehicles"), or the
// output of one place. Only where both are tonnes of the same thing; output of another product or basis says nothing here.
import { intervalOf, samePeriod, type Claim, type Mention, type Observation, type Warning } from "@monazite/core";
import { tryUnit, unitFactor } from "@monazite/core/registry";
import { goodOf } from "./said/loose-key.js";

interface Output {
  readonly row: Observation;
  /** The most it can stand for. */
  readonly tonnes: number;
  readonly printed: number;
}

type Authority = (observation: Observation) => number;

/**
 * Warnings "world-output", with facts: needs (t), output (t, of the world) and its period; of a product also each and count.
 *
 * @param outputs world production of the goods of the claims
 */
export function beyondWorldOutput(claims: readonly Claim[], mentions: readonly Mention[], outputs: readonly Observation[], authority: Authority): Warning[] {
  return claims.flatMap((claim): Warning[] => {
    if (claim.polarity === "negated" || !claim.figure) return [];
    return claim.kind === "coefficient" ? product(claim, mentions, outputs, authority) : ownOutput(claim, outputs, authority);
  });
}

function product(claim: Claim, mentions: readonly Mention[], outputs: readonly Observation[], authority: Authority): Warning[] {
  const [mass = "", per] = claim.figure?.unit.split("/") ?? [];
  const each = least(claim) ?? 0;
  const factor = tonnesOf(mass);
  const count = mentions.find(({ statement, kind, figure }) => statement === claim.statement && kind === "count" && figure !== null && (figure.unit === per || per === "unit"))?.figure;
  const units = count?.value ?? count?.min ?? null;
  const output = newest(goodOf(claim), outputs, authority);
  if (factor === null || units === null || !output) return [];
  // By the least the words can mean; told as they are printed.
  const printed = claim.figure?.value ?? each;
  return each * factor * units > output.tonnes ? [warning(claim, { each: printed, count: units, needs: rounded(printed * factor * units), output: output.printed, period: output.row.period.text })] : [];
}

/** No place makes more in a period than the world; the newest edition of that period judges. */
function ownOutput(claim: Claim, outputs: readonly Observation[], authority: Authority): Warning[] {
  const { key, period, figure, correctedModality } = claim;
  if (!key || key.measure !== "production" || key.denominator !== null || key.area === "WLD" || !period || !figure || correctedModality === "projected" || correctedModality === "opinion") return [];
  const factor = tonnesOf(figure.unit);
  const output = newest(key.good, outputs.filter((row) => samePeriod(row.period, period) && (key.stage === null || row.key.stage === key.stage)), authority);
  const told = least(claim);
  if (factor === null || told === null || !output || told * factor <= output.tonnes) return [];
  return [warning(claim, { needs: rounded((figure.value ?? told) * factor), output: output.printed, period: output.row.period.text })];
}

/** The youngest period, then the edition of most authority, then the larger: of two stages the one that leaves more room. */
function newest(good: string | null, outputs: readonly Observation[], authority: Authority): Output | null {
  let best: Output | null = null;
  for (const row of outputs) {
    const factor = row.figure && row.key.good === good ? tonnesOf(row.figure.unit) : null;
    const most = row.figure && (intervalOf(row.figure).hi ?? row.figure.value);
    if (factor === null || most === null) continue;
    const found = { row, tonnes: most * factor, printed: (row.figure?.value ?? most) * factor };
    const later = best === null ? 1 : (row.period.start ?? "").localeCompare(best.row.period.start ?? "") || authority(row) - authority(best.row) || found.tonnes - best.tonnes;
    if (later > 0) best = found;
  }
  return best;
}

/** Tonnes that one of a unit of mass is; null for what is no mass. */
function tonnesOf(unit: string): number | null {
  const factor = tryUnit(unit)?.of.dimension === "mass" ? unitFactor(unit, "t") : null;
  return factor && factor[0] / factor[1];
}

function least({ figure }: Claim): number | null {
  return figure && (intervalOf(figure).lo ?? figure.value);
}

function warning(claim: Claim, facts: Warning["facts"]): Warning {
  return { kind: "world-output", statement: claim.statement, span: claim.quantitySpan, facts };
}

const rounded = (value: number): number => Number(value.toPrecision(4));
