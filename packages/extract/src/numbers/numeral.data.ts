// Number words of both languages. Chinese characters are in their simplified form, as tokens are.

export const ENGLISH_UNITS: ReadonlyMap<string, number> = new Map([...
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(" ").map((word, value) => [word, value] as const),
  ["nil", 0],
]);

export const ENGLISH_TENS: ReadonlyMap<string, number> = new Map(
  "twenty thirty forty fifty sixty seventy eighty ninety".split(" ").map((word, at) => [word, (at + 2) * 10]),
);

/** Words that multiply what stands before them. "m", "bn" and "k" only directly after a printed number. */
export const ENGLISH_SCALES: ReadonlyMap<string, number> = new Map([
  ["hundred", 1e2], ["thousand", 1e3], ["million", 1e6], ["billion", 1e9], ["trillion", 1e12], ["lakh", 1e5], ["crore", 1e7], ["dozen", 12],
]);

export const SCALE_LETTERS: ReadonlyMap<string, number> = new Map([["k", 1e3], ["m", 1e6], ["mn", 1e6], ["mln", 1e6], ["bn", 1e9], ["bln", 1e9], ["b", 1e9], ["mio", 1e6], ["mrd", 1e9], ["tn", 1e12], ["trn", 1e12]]);

/** "third", "quarter", ... as parts of one; the same words are ordinals elsewhere. */
export const FRACTION_WORDS: ReadonlyMap<string, number> = new Map([
  ["half", 1 / 2], ["halves", 1 / 2], ["third", 1 / 3], ["thirds", 1 / 3], ["quarter", 1 / 4], ["quarters", 1 / 4], ["fourth", 1 / 4], ["fourths", 1 / 4], ["fifth", 1 / 5], ["fifths", 1 / 5],
  ["sixth", 1 / 6], ["sixths", 1 / 6], ["seventh", 1 / 7], ["sevenths", 1 / 7], ["eighth", 1 / 8], ["eighths", 1 / 8], ["ninth", 1 / 9], ["ninths", 1 / 9], ["tenth", 1 / 10], ["tenths", 1 / 10],
]);

export const VULGAR_FRACTIONS: ReadonlyMap<string, number> = new Map([["½", 1 / 2], ["⅓", 1 / 3], ["⅔", 2 / 3], ["¼", 1 / 4], ["¾", 3 / 4], ["⅕", 1 / 5], ["⅖", 2 / 5], ["⅗", 3 / 5], ["⅘", 4 / 5], ["⅙", 1 / 6], ["⅚", 5 / 6], ["⅛", 1 / 8], ["⅜", 3 / 8], ["⅝", 5 / 8], ["⅞", 7 / 8]]);

export const ORDINAL_WORDS: ReadonlyMap<string, number> = new Map(
  "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth".split(" ").map((word, at) => [word, at + 1]),
);

/** Verbs and words that multiply: "doubled" is times two, "halve" times a half. */
export const MULTIPLIER_WORDS: ReadonlyMap<string, number> = new Map([
  ...["double", "doubles", "doubled", "doubling", "twice", "twofold"].map((word) => [word, 2] as const),
  ...["triple", "triples", "tripled", "tripling", "treble", "trebled", "thrice", "threefold"].map((word) => [word, 3] as const),
  ...["quadruple", "quadruples", "quadrupled", "quadrupling", "fourfold"].map((word) => [word, 4] as const),
  ...["quintupled", "fivefold"].map((word) => [word, 5] as const),
  ["sixfold", 6], ["sevenfold", 7], ["eightfold", 8], ["ninefold", 9], ["tenfold", 10], ["twentyfold", 20], ["thirtyfold", 30], ["fiftyfold", 50], ["hundredfold", 100],
  ...["halve", "halves", "halved", "halving"].map((word) => [word, 0.5] as const),
]);

export const HAN_DIGITS: ReadonlyMap<string, number> = new Map([
  ["〇", 0], ["零", 0], ["一", 1], ["二", 2], ["两", 2], ["三", 3], ["四", 4], ["五", 5], ["六", 6], ["七", 7], ["八", 8], ["九", 9],
  ["壹", 1], ["贰", 2], ["貳", 2], ["叁", 3], ["參", 3], ["肆", 4], ["伍", 5], ["陆", 6], ["柒", 7], ["捌", 8], ["玖", 9],
]);

/** Places inside a group of four. */
export const HAN_PLACES: ReadonlyMap<string, number> = new Map([["十", 10], ["拾", 10], ["百", 100], ["佰", 100], ["千", 1000], ["仟", 1000]]);

/** Groups of four. */
export const HAN_GROUPS: ReadonlyMap<string, number> = new Map([["万", 1e4], ["亿", 1e8], ["兆", 1e12]]);
