// The examples of a contract as command lines that run as they stand.
import type { Contract } from "@monazite/contracts";
import type { Lang } from "@monazite/core";

export function helpExamples(contract: Contract, lang: Lang): string {
  return contract.examples.map((example) => `  # ${example.note[lang]}\n  ${commandLine(contract, example.input)}`).join("\n");
}

/** A shell line for an example's input; a text goes through standard input. */
export function commandLine(contract: Contract, input: Readonly<Record<string, string>>): string {
  const options = Object.entries(input).filter(([name]) => name !== contract.text && name !== contract.file).map(([name, value]) => (name === contract.argument ? quoted(value) : `--${name.replace(/_/g, "-")}${value === "true" ? "" : ` ${quoted(value)}`}`));
  const whole = contract.text ?? contract.file;
  const command = ["monazite", contract.command, ...(whole === null ? [] : ["-"]), ...options].join(" ");
  const text = whole === null ? undefined : input[whole];
  return text === undefined ? command : `${contract.text === null ? "printf" : "echo"} ${quoted(text.replaceAll("\n", "\\n"))} | ${command}`;
}

function quoted(value: string): string {
  return /^[\w.:/-]+$/.test(value) ? value : `'${value.replaceAll("'", `'\\''`)}'`;
}
