// Short words of the viewer and the command line, in English. The Chinese twin must have the same keys.
export const LABELS_EN = {
  "app.name": "Monazite",
  "app.tagline": "Critical-mineral figures, checked",
  "verdict.agrees": "agrees",
  "verdict.contradicts": "contradicts",
  "verdict.not-comparable": "not comparable",
  "verdict.nothing-to-compare": "nothing to compare",
  "cli.examples": "Examples:",
  "cli.file": "a text file, or - for standard input",
  "cli.json": "print the whole answer as JSON",
  "cli.data": "data folder; :memory: keeps nothing",
  "check.not-understood": "not understood",
} as const;
