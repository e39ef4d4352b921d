// A rank that the document's own figures deny: "the highest since January" beside a higher figure for March.
import { parsePeriod, type Claim, type Warning } from "@monazite/core";
import { ends } from "./figures.js";

/** @param claims those of the whole document, in order */
export function rankWarnings(claims: readonly Claim[]): Warning[] {
  return claims.flatMap((claim): Warning[] => {
    const { rank, period } = claim;
    if (!rank || !period?.start) return [];
    const own = claims.find((other) => other.figure && isBeside(claim, other) && other.period?.text === period.text);
    const least = own && ends(own);
    if (!least) return [];
    const from = rank.from === null ? "" : (parsePeriod(rank.from).start ?? "");
    const until = rank.until === null ? period.start : (parsePeriod(rank.until).start ?? "");
    const ahead = claims.filter((other) => {
      const theirs = other.figure && isBeside(claim, other) && other.figure.unit === own.figure?.unit ? ends(other) : null;
      const at = other.period?.start ?? null;
      if (!theirs || at === null || other.period?.grain !== period.grain || at === period.start || at < from || at > until) return false;
      return rank.highest ? theirs.lo > least.hi : theirs.hi < least.lo;
    });
    const periods = new Set(ahead.map((other) => other.period?.text));
    const [first] = ahead;
    return periods.size < rank.n || !first ? [] : [{ kind: "rank", statement: claim.statement, span: rank.span, facts: { place: rank.n, found: periods.size + 1, period: first.period?.text ?? "", told: first.figure?.value ?? 0 } }];
  });
}

/** The same measured of the same, in whatever period. */
function isBeside(a: Claim, b: Claim): boolean {
  return b.kind !== "change" && a.metric === b.metric && a.product === b.product && a.minerals.join() === b.minerals.join() && a.stage === b.stage && a.place?.name === b.place?.name && a.partner?.name === b.partner?.name && a.correctedModality === b.correctedModality;
}
