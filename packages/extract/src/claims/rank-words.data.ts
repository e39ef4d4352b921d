// Words of ranks among periods: the superlatives, the changes they may be of instead of a level, and the records.

export const HIGHEST: ReadonlySet<string> = new Set(["highest", "largest", "biggest", "strongest"]);
export const LOWEST: ReadonlySet<string> = new Set(["lowest", "smallest", "weakest"]);
/** Superlatives only where a window follows at once: "the most since May". */
export const BARE_MOST: ReadonlySet<string> = new Set(["most", "best"]);
export const BARE_LEAST: ReadonlySet<string> = new Set(["least", "worst", "fewest"]);

/** "the biggest drop since May" ranks the change, not the level. */
export const CHANGE_NOUNS: ReadonlySet<string> = new Set("drop drops fall falls decline declines decrease decreases slump plunge slide increase increases rise rises gain gains jump jumps surge growth rebound change contraction cut".split(" "));
/** What may stand between a superlative and its window: "the highest monthly level since". */
export const FILLERS: ReadonlySet<string> = new Set("level levels reading figure total tally volume volumes amount point price prices monthly quarterly annual yearly weekly month quarter year week exports imports shipments output production such for that any by far single calendar".split(" "));

export const YEAR_UNITS: ReadonlyMap<string, number> = new Map([["year", 12], ["years", 12], ["decade", 120], ["decades", 120], ["quarter", 3], ["quarters", 3], ["month", 1], ["months", 1]]);

/** Ends of Chinese superlatives. */
export const HAN_TOPS: ReadonlySet<string> = new Set(["高", "大", "多"]);
export const HAN_BOTTOMS: ReadonlySet<string> = new Set(["低", "小", "少"]);
/** 最大降幅, 最高增速: ranks of changes. */
export const HAN_CHANGES = /^(?:的 )?(?:单 [月季周] )?(?:[降涨增跌] 幅|增 速|增 量|减 量|[升涨跌降] 势|跌 势)/;
