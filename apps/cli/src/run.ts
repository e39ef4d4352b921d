// One loop over the contracts makes the commands. Data go to standard output, everything else to standard error.
import { contracts, EnvelopeParams, FORMATS, type Contract, type Envelope, type QuestionName } from "@monazite/contracts";
import { isObservatoryError, ObservatoryError, type Lang } from "@monazite/core";
import { defaultFolder } from "@monazite/host";
import { catalogues, problemText } from "@monazite/messages";
import { nearest, toParquet } from "@monazite/operations";
import { Command, CommanderError, Option } from "commander";
import { withAsker, type Ask, type Purpose } from "./asker.js";
import { namesIn } from "./cells.js";
import { exitCodeOf } from "./exit-code.js";
import { helpExamples } from "./help.js";
import { importFiles } from "./import-files.js";
import { inputText } from "./input-text.js";
import { printAnswer } from "./print-answer.js";
import { derivationsIn, printDerivations } from "./print-derivations.js";
import { fetchExit } from "./print-fetch.js";
import { explainable, printWhy } from "./print-why.js";
import { printable, type Terminal } from "./terminal.js";
import { writeOutput } from "./write-output.js";

interface Shared {
  readonly data?: string;
  readonly json?: boolean;
  readonly lang?: string;
  readonly format?: string;
  readonly explain?: boolean;
  readonly output?: string;
}

/** Parameters of the envelope that a command takes under their own names; language and format are common options. */
const LISTED = ["limit", "cursor", "asOf", "recordedAsOf", "raw"] as const;

/** Parameters that are said by being there. */
const FLAGS = ["dry_run", "strict", "newest", "again"];

/** Runs one command line. @returns the exit code */
export async function runCli(argv: readonly string[], terminal: Terminal): Promise<number> {
  const lang = langFrom(argv, terminal.env);
  let code = 0;
  const program = new Command("monazite")
    .description(`${catalogues[lang].labels["app.tagline"]}`)
    .version(terminal.version)
    .exitOverride()
    .configureOutput({ writeOut: terminal.out, writeErr: () => undefined })
    .showSuggestionAfterError(false);
  for (const contract of Object.values<Contract>(contracts)) program.addCommand(commandOf(contract, lang, terminal, (result) => { code = result; }));
  try {
    await program.parseAsync(argv, { from: "user" });
    return code;
  } catch (error) {
    return told(error, argv, program, lang, terminal);
  }
}

function commandOf(contract: Contract, lang: Lang, terminal: Terminal, finish: (code: number) => void): Command {
  const command = new Command(contract.command)
    .description(contract.summary[lang])
    .exitOverride()
    .configureOutput({ writeOut: terminal.out, writeErr: () => undefined })
    .addHelpText("after", `\n${catalogues[lang].labels["cli.examples"]}\n${helpExamples(contract, lang)}`);
  const takesFiles = contract.text !== null || contract.file !== null;
  const lone = takesFiles ? "file" : contract.argument;
  if (lone !== null && contract.further !== lone) command.argument(takesFiles ? "<file...>" : `[${lone}]`, takesFiles ? catalogues[lang].labels[contract.file === null ? "cli.file" : "cli.files"] : describe(contract, lone));
  if (contract.further !== null) command.argument(contract.further === lone ? `[${lone}...]` : `[${contract.further}]`, describe(contract, contract.further));
  for (const name of Object.keys(contract.input.shape)) if (FLAGS.includes(name)) command.option(`--${kebab(name)}`, describe(contract, name));
  for (const name of Object.keys(contract.input.shape)) if (name !== contract.text && name !== contract.file && !FLAGS.includes(name)) command.option(`--${kebab(name)} <value>`, describe(contract, name));
  for (const name of LISTED) command.option(name === "raw" ? "--raw" : `--${kebab(name)} <value>`, EnvelopeParams.shape[name].meta()?.description ?? "");
  if (explains(contract)) command.option("--explain", catalogues[lang].labels["cli.explain"]);
  command
    .addOption(new Option("--format <format>", FORMATS.join(" | ")))
    .option("-o, --output <file>", catalogues[lang].labels["cli.output"])
    .option("--json", catalogues[lang].labels["cli.json"])
    .addOption(new Option("--lang <lang>", "zh | en"))
    .option("--data <folder>", catalogues[lang].labels["cli.data"]);
  return command.action(async (...given: unknown[]) => {
    // Commander hands over the words, one by one or in a list, then the options and the command itself.
    const alone = (given.slice(0, -2) as (string | readonly string[] | undefined)[]).flat().filter((one) => one !== undefined);
    const options = given.at(-2) as Shared & Readonly<Record<string, string | boolean | undefined>>;
    finish(await answerCommand(contract, alone, options, lang, terminal));
  });
}

async function answerCommand(contract: Contract, alone: readonly string[], options: Shared & Readonly<Record<string, unknown>>, lang: Lang, terminal: Terminal): Promise<number> {
  const format = options.format ?? (options.json ? "json" : endingOf(options.output) ?? "table");
  if (![...FORMATS, "table"].includes(format)) throw new ObservatoryError("format-unknown", { format, allowed: FORMATS.join(", ") });
  if (options.lang !== undefined && options.lang !== lang) throw new ObservatoryError("parameter-invalid", { name: "lang", value: options.lang, reason: "zh | en" });
  const wire: Record<string, string> = {};
  for (const name of [...Object.keys(contract.input.shape), ...LISTED]) {
    const value = options[camel(name)];
    if (value === true) wire[name] = "true";
    else if (typeof value === "string") wire[name] = value;
  }
  if (contract.file !== null) return importFiles(contract, alone, wire, { folder: options.data ?? defaultFolder(terminal.env), format, lang }, terminal);
  // A report is in the language of the command unless it is asked for in the other.
  if ("words" in contract.input.shape) wire["words"] ??= lang;
  if (contract.text !== null) wire[contract.text] = await inputText(alone, terminal.stdin);
  else if (alone[0] !== undefined && contract.argument !== null) wire[contract.argument] = contract.further === contract.argument ? alone.join(",") : alone[0];
  if (alone[1] !== undefined && contract.further !== null && contract.further !== contract.argument) wire[contract.further] = alone[1];

  // `read --format json` prints the interchange format and keeps nothing; `read --json` keeps, and prints what it did.
  const prints = contract.name === "read" && options.format === "json" ? contracts.reading : contract;
  const fetching: Purpose["fetching"] = prints.name === "fetch" ? { onCall: ({ done, of, url }) => terminal.err(`${done}/${of} · ${printable(url)}\n`) } : null;
  const envelope = await withAsker(options.data ?? defaultFolder(terminal.env), terminal.env, (ask: Ask) => ask(prints.name as QuestionName, wire), { fetching, reads: contract.text !== null });
  if (format === "parquet" && options.output === undefined && terminal.isScreen) throw new ObservatoryError("parameter-missing", { name: "output" });
  const text = format === "parquet" ? toParquet(prints, envelope) : printAnswer(prints, envelope, { format, lang, raw: wire["raw"] === "true", terminal });
  const code = prints.name === "fetch" ? fetchExit(envelope as never) : 0;
  if (options.output !== undefined) {
    await writeOutput(options.output, text);
    return code;
  }
  terminal.out(text);
  if (options.explain === true && format === "table") terminal.out(`${explained(envelope, lang)}\n`);
  return code;
}

/** The format a file's ending says, where it is one of ours. */
function endingOf(file: string | undefined): string | undefined {
  return FORMATS.find((format) => file?.toLowerCase().endsWith(`.${format}`));
}

/** Does the question answer with claims as they were read, or with computed figures? Those can be explained. */
function explains(contract: Contract): boolean {
  return "derivations" in contract.output.shape || ("claims" in contract.output.shape && contract.name !== "reading");
}

function explained(envelope: Envelope, lang: Lang): string {
  const derivations = derivationsIn(envelope);
  if (derivations) return printDerivations(derivations, namesIn(envelope), lang);
  const read = explainable(envelope);
  return read ? printWhy(read.claims, read.text, lang) : "";
}

/** Says what went wrong, in one line, and with which exit code. */
function told(error: unknown, argv: readonly string[], program: Command, lang: Lang, terminal: Terminal): number {
  if (error instanceof CommanderError && error.exitCode === 0) return 0;
  const known = error instanceof CommanderError ? usageProblem(error, argv, program) : error;
  if (isObservatoryError(known)) {
    terminal.err(`${printable(problemText(catalogues[lang], known.code, known.facts))}\n`);
    return exitCodeOf(known.code);
  }
  if (error instanceof CommanderError) {
    terminal.err(program.helpInformation());
    return 2;
  }
  terminal.err(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  return 1;
}

/** Commander's usage errors as problems of our table; null for a bare `monazite`, which wants the help. */
function usageProblem(error: CommanderError, argv: readonly string[], program: Command): ObservatoryError | null {
  const name = /'([^']*)'/.exec(error.message)?.[1]?.split(" ")[0] ?? "";
  const commands = program.commands.map((command) => command.name());
  const command = program.commands.find((one) => one.name() === argv.find((word) => commands.includes(word)));
  const options = command?.options.map((option) => option.long ?? "") ?? ["--version", "--help"];
  switch (error.code) {
    case "commander.unknownCommand": return new ObservatoryError("command-unknown", { name, suggestion: nearest(name, commands) });
    case "commander.unknownOption": return new ObservatoryError("parameter-unknown", { name, allowed: options.join(", "), suggestion: nearest(name, options) });
    case "commander.missingArgument": return new ObservatoryError("parameter-missing", { name });
    case "commander.optionMissingArgument": return new ObservatoryError("parameter-missing", { name });
    case "commander.excessArguments": return new ObservatoryError("parameter-unknown", { name: (command && wordTooMany(command, argv)) ?? "", allowed: options.join(", "), suggestion: "" });
    default: return null;
  }
}

/** The first word that stands alone where the command takes none, or none more. */
function wordTooMany(command: Command, argv: readonly string[]): string | undefined {
  const takesValue = (word: string): boolean => command.options.some((option) => (option.long === word || option.short === word) && (option.required || option.optional));
  const words = argv.slice(argv.indexOf(command.name()) + 1);
  return words.filter((word, index) => !word.startsWith("-") && !takesValue(words[index - 1] ?? ""))[command.registeredArguments.length];
}

function describe(contract: Contract, name: string): string {
  return (contract.input.shape[name] as { meta(): { description?: string } | undefined } | undefined)?.meta()?.description ?? "";
}

function langFrom(argv: readonly string[], env: NodeJS.ProcessEnv): Lang {
  const at = argv.indexOf("--lang");
  const asked = at >= 0 ? argv[at + 1] : argv.find((word) => word.startsWith("--lang="))?.slice(7);
  if (asked !== undefined && asked !== "zh" && asked !== "en") return "en";
  return asked ?? (/^zh/i.test(env["LC_ALL"] ?? env["LC_MESSAGES"] ?? env["LANG"] ?? "") ? "zh" : "en");
}

/** How commander names the option of a parameter: "to_basis" is --to-basis, and its value stands under toBasis. */
const camel = (name: string): string => name.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());

const kebab = (name: string): string => name.replace(/_/g, "-").replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
