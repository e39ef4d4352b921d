import { Readable } from "node:stream";
import { contracts, type Contract } from "@monazite/contracts";
import { describe, expect, it } from "vitest";
import { commandLine } from "./help.js";
import { runCli } from "./run.js";
import { printable } from "./terminal.js";

async function run(...argv: string[]): Promise<{ code: number; out: string; err: string }> {
  let [out, err] = ["", ""];
  const code = await runCli(argv, { version: "1.2.3", env: { LANG: "en_GB.UTF-8" }, stdin: Readable.from([]), out: (text) => { out += typeof text === "string" ? text : new TextDecoder().decode(text); }, err: (text) => { err += text; }, colour: false, width: 100 });
  return { code, out, err };
}

describe("monazite", () => {
  it("has a command for every question, and its help has examples", async () => {
    const { out } = await run("--help");
    for (const contract of Object.values<Contract>(contracts)) {
      expect(out).toContain(`  ${contract.command} `);
      const help = await run(contract.command, "--help");
      expect(help.code).toBe(0);
      for (const { input } of contract.examples) expect(help.out).toContain(commandLine(contract, input));
    }
  });

  it("answers in Chinese when asked or when the system speaks it", async () => {
    expect((await run("check", "--help", "--lang", "zh")).out).toContain("读一段文字");
  });

  it("takes further words where a question has them: a second parameter, or more of a list", async () => {
    const compared = JSON.parse((await run("compare", "copper", "cobalt", "--json", "--data", ":memory:")).out) as { compare: { items: string[] } };
    expect(compared.compare.items).toEqual(["copper", "cobalt"]);
    const [words, options] = [await run("dependence", "EU27", "cobalt", "--json", "--data", ":memory:"), await run("dependence", "--place", "EU27", "--mineral", "cobalt", "--json", "--data", ":memory:")];
    expect(words.out).toBe(options.out);
    const stray = await run("production", "Nd", "Dy", "--data", ":memory:");
    expect([stray.code, stray.out]).toEqual([2, ""]);
    expect(stray.err).toContain('"Dy"');
  });

  it.each([
    [["flwos"], 2, "there is no command"],
    [["prodution", "Nd"], 2, 'did you mean "production"?'],
    [["production", "Nd", "--yaer", "2024"], 2, 'did you mean "--year"?'],
    [["production", "Nd", "--data", ":memory:", "--year", "24"], 2, "not a year"],
    [["production", "--data", ":memory:"], 2, '"mineral" is missing'],
    [["production", "unobtainium", "--data", ":memory:"], 2, 'no mineral is called "unobtainium"'],
    [["production", "Nd", "--format", "xlsx"], 2, 'no format "xlsx"'],
    [["production", "Nd", "--lang", "fr"], 2, "zh | en"],
    [["check", "/no/such/file", "--data", ":memory:"], 2, "there is no such file"],
    [["check", "-", "--data", ":memory:"], 3, "empty"],
    [["document", "doc_nothing", "--data", ":memory:"], 2, "no document has the id"],
  ] as const)("says what is wrong with %j", async (argv, code, words) => {
    const result = await run(...argv);
    expect([result.code, result.out]).toEqual([code, ""]);
    expect(result.err).toContain(words);
    expect(result.err.trimEnd()).not.toContain("\n");
  });
});

describe("printable", () => {
  it("shows control characters instead of sending them", () => {
    expect(printable("a\u001b[31mb\u202ec")).toBe("a\\u001b[31mb\\u202ec");
    expect(printable("稀土 58 %\t")).toBe("稀土 58 %\t");
  });
});
