// Words that bound a figure. Before it ("over 90 %", 超过九成) or after it ("90 % or more", 九成以上).
import type { Comparator } from "@monazite/core";

/** only: says that the figure is small, bounds nothing. */
export type Bound = Comparator | "only";

const phrases = (bound: Bound, words: string): [string, Bound][] => words.split("|").map((phrase) => [phrase, bound]);

export const BOUNDS_BEFORE: readonly (readonly [string, Bound])[] = [
  ...phrases("gt", "more than|over|above|exceed|exceeds|exceeded|exceeding|greater than|higher than|larger than|upwards of|north of|in excess of|well over|just over|slightly over|surpass|surpasses|surpassed|surpassing|well above|just above|topped|超|超过|逾|突破|高于|大于|多于|超出|超逾|过"),
  ...phrases("gte", "at least|no less than|not less than|no fewer than|a minimum of|minimum|at or above|at or above a floor of|not below|>=|至少|不低于|不少于|不小于|最少|起码|大于等于|大于或等于"),
  ...phrases("lt", "less than|fewer than|under|below|lower than|smaller than|well under|well below|just under|just below|shy of|<|不到|不足|不及|低于|少于|小于|未满|不满|未达|跌破"),
  ...phrases("lte", "up to|at most|no more than|not more than|not exceed|not exceeding|as much as|as many as|a maximum of|maximum of|a cap of|capped at|<=|不超过|不超|不高于|不多于|不大于|最多|至多|最高|最长|不得超过|不得超|不得高于|不得多于|小于等于|小于或等于"),
  ...phrases("approx", "about|around|roughly|approximately|some|circa|ca|close to|nearly|almost|an estimated|in the region of|in the order of|something like|~|约|大约|大概|约为|约占|大致|大约为|近|将近|接近|几近|大约占|估计约|约用"),
  ...phrases("only", "only|just|a mere|merely|仅|仅为|只|只有|仅有|只占|仅占"),
];

/** After the figure. */
export const BOUNDS_AFTER: readonly (readonly [string, Bound])[] = [
  ...phrases("approx", "or so|or thereabouts|左右|上下|前后"),
  ...phrases("gte", "or more|or above|or higher|or greater|and above|at least|at minimum|min|以上|及以上|或以上|或更多"),
  ...phrases("lte", "or less|or fewer|or below|or lower|at most|at the most|maximum|max|以下|以内|及以下|之内"),
  ...phrases("gt", "多|余|出头|有余|开外|挂零|plus"),
];

/** Words after a percentage or an amount that say it is a difference, and which way. */
export const TURNS_AFTER: ReadonlyMap<string, "up" | "down"> = new Map([
  ...["higher", "more", "above", "dearer", "up", "larger", "greater", "increase", "rise", "gain", "growth", "premium"].map((word) => [word, "up"] as const),
  ...["lower", "less", "below", "cheaper", "down", "smaller", "fewer", "decrease", "fall", "drop", "decline", "discount", "cut"].map((word) => [word, "down"] as const),
]);
