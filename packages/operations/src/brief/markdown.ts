// A report as Markdown. What a document says stands in it as text: every sign that Markdown would read is escaped.
import type { Report } from "./report.js";

const escaped = (text: string): string => text.replace(/[\\`*_{}[\]()#+\-.!|<>~]/g, "\\$&").replace(/\s+/g, " ");

/** A fence longer than any run of backticks in the text, so that nothing in it ends the block. */
function fenced(text: string): string {
  const longest = Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = "`".repeat(Math.max(3, longest + 1));
  return `${fence}text\n${text}\n${fence}`;
}

export function markdownOf({ title, lead, sections, custody, text, words }: Report): string {
  const lines = [`# ${escaped(title)}`, "", escaped(lead), ""];
  for (const { heading, rows } of sections) {
    lines.push(`## ${escaped(heading)}`, "");
    for (const { head, lines: own } of rows) lines.push(`- **${escaped(head)}**`, ...own.map((line) => `  - ${escaped(line)}`));
    lines.push("");
  }
  lines.push(`## ${escaped(words.custody)}`, "", ...custody.map(([name, value]) => `- ${escaped(name)}: \`${value.replaceAll("`", "'")}\``), "", `## ${escaped(words.text)}`, "", fenced(text), "");
  return lines.join("\n");
}
