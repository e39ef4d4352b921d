// The door of the command line. `--version` answers before anything heavy is loaded.
import { readFileSync } from "node:fs";

const { version } = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8")) as { version: string };

if (process.argv.length === 3 && ["--version", "-V"].includes(process.argv[2] ?? "")) {
  console.log(version);
} else {
  const { runCli } = await import("./run.js");
  // Whoever reads us may stop before the end; that is no fault.
  process.stdout.on("error", (error: NodeJS.ErrnoException) => { if (error.code === "EPIPE") process.exit(0); else throw error; });
  process.on("SIGINT", () => process.exit(130));
  process.exitCode = await runCli(process.argv.slice(2), {
    version,
    env: process.env,
    stdin: process.stdin,
    out: (text) => process.stdout.write(text),
    isScreen: process.stdout.isTTY,
    err: (text) => process.stderr.write(text),
    colour: process.stdout.isTTY && !process.env["NO_COLOR"] && process.env["TERM"] !== "dumb",
    width: process.stdout.columns ?? 100,
  });
}
