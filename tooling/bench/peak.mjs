// Loaded before a program that is measured: its last word is its peak memory in bytes.
process.on("exit", () => process.stderr.write(`\npeak ${process.resourceUsage().maxRSS * 1024}\n`));
