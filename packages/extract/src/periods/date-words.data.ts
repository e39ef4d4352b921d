// Words dates are made of, in both languages; Chinese in simplified form, as tokens are.

const MONTH_NAMES = ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"];

export const MONTHS: ReadonlyMap<string, number> = new Map([
  ...MONTH_NAMES.map((name, at) => [name, at + 1] as const), ...MONTH_NAMES.map((name, at) => [name.slice(0, 3), at + 1] as const), ["sept", 9],
]);

const DAY_NAMES = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];

/** 1 Monday to 7 Sunday. */
export const WEEKDAYS: ReadonlyMap<string, number> = new Map(DAY_NAMES.map((name, at) => [name, at + 1] as const));

export const HAN_WEEKDAYS: ReadonlyMap<string, number> = new Map([["一", 1], ["二", 2], ["三", 3], ["四", 4], ["五", 5], ["六", 6], ["日", 7], ["天", 7]]);

/** First to fourth, of quarters and halves; "last" and "final" are the fourth. */
export const PARTS: ReadonlyMap<string, number> = new Map([["first", 1], ["1st", 1], ["second", 2], ["2nd", 2], ["third", 3], ["3rd", 3], ["fourth", 4], ["4th", 4], ["final", 4]]);

/** Years away from this one. */
export const HAN_YEARS: ReadonlyMap<string, number> = new Map([["今年", 0], ["本年", 0], ["当年", 0], ["同年", 0], ["去年", -1], ["上年", -1], ["前年", -2], ["明年", 1], ["次年", 1], ["后年", 2]]);

/** Seasons by their months. */
export const SEASONS: ReadonlyMap<string, readonly [number, number]> = new Map([["spring", [3, 5]], ["summer", [6, 8]], ["autumn", [9, 11]], ["fall", [9, 11]]]);

/** Words after which a date without a year lies ahead. */
export const FUTURE_WORDS: readonly string[] = [
  ..."will would expected expects expect plan plans planned planning due scheduled forecast forecasts target targets aims aim could should until may shall set intends sees foresees predicts anticipates".split(" "),
  ...["预计", "预期", "将", "有望", "计划", "拟", "料", "目标", "到", "至", "力争", "预估", "可望", "或将", "最快", "最早", "届时"],
];
