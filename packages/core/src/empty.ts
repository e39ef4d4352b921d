// Why an answer holds nothing. Empty is not an error, but it always has a reason.

export const EMPTY_REASONS = ["no-match", "nothing-loaded", "nothing-stored", "as-of-before-all", "nothing-read", "no-entry", "nothing-kept-aside", "no-document", "no-conflict", "no-trade", "only-totals", "other-grain", "no-earlier-edition", "nothing-revised"] as const;

/**
 * no-match: the record has figures, none fit the filters · nothing-loaded: no edition is loaded · nothing-stored: no
 * document was kept yet · as-of-before-all: every edition is younger than the date asked for · nothing-read: the text
 * holds no statement with a number · no-entry: the registries have no entry that fits · no-document: no kept document fits · no-conflict: all figures hold
 * together · no-trade: no flow of these goods is loaded · only-totals: of these goods only what reporters trade with the world as a whole, which names no
 * partner · other-grain: there are months where years were asked for, or years where months were · no-earlier-edition: no loaded edition
 * supersedes another · nothing-revised: two editions say the same wherever both say anything.
 */
export type EmptyReason = (typeof EMPTY_REASONS)[number];
