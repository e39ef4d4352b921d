// `npm run bench [reading|answers|import|dashboard|ledger|search|start|measures ...]`: one table of everything, or of what is named.
import { cpus } from "node:os";
import { answers } from "./answers.mjs";
import { dashboard } from "./dashboard.mjs";
import { imports } from "./import.mjs";
import { ledger } from "./ledger.mjs";
import { measures } from "./measures/measures.mjs";
import { reading } from "./reading.mjs";
import { search } from "./search.mjs";
import { start } from "./start.mjs";

const parts = { start, answers, import: imports, dashboard, ledger, reading, search, measures };
// Options belong to the part they are for.
const named = process.argv.slice(2).filter((word, at, all) => !word.startsWith("--") && !all[at - 1]?.startsWith("--"));
const chosen = named.length ? named : Object.keys(parts);
const rows = [];
for (const name of chosen) {
  if (!Object.hasOwn(parts, name)) {
    console.error(`no part "${name}"; one of: ${Object.keys(parts).join(", ")}`);
    process.exit(2);
  }
  rows.push(...(await parts[name]()));
}
const width = (key, title) => Math.max(title.length, ...rows.map((row) => row[key].length));
const line = (row) => `| ${row.what.padEnd(width("what", "what"))} | ${row.figure.padStart(width("figure", "measured"))} | ${row.peer.padEnd(width("peer", "peer or budget"))} | ${row.ratio.padStart(width("ratio", "ratio"))} |`;
console.log(line({ what: "what", figure: "measured", peer: "peer or budget", ratio: "ratio" }));
console.log(line({ what: "-".repeat(width("what", "what")), figure: "-".repeat(width("figure", "measured")), peer: "-".repeat(width("peer", "peer or budget")), ratio: "-".repeat(width("ratio", "ratio")) }));
for (const row of rows) console.log(line(row));
console.log(`Node ${process.versions.node}, ${cpus().length} cores`);
