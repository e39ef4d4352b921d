// The ledger: how many entries a second are solved in one connected ledger, what a changed figure costs, and what a check
// costs beside the whole record. There is no peer for the first two; beside them stands a plain pass that only reads the entries.
import { fork, solve } from "@monazite/analysis/ledger";
import { openMonazite } from "@monazite/host";
import { operations } from "@monazite/operations";
import { parsePeriod } from "@monazite/core";
import { median, ms } from "./measure.mjs";
import { PAGE } from "./reading.mjs";

const month = (n) => `${2000 + Math.floor(n / 12)}-${String((n % 12) + 1).padStart(2, "0")}`;

/** A connected ledger: partners with monthly figures, changes and shares of one total; true figures, rounded as printed. */
function entriesOf(count) {
  const entries = [];
  const total = { id: "total", adds: true, signed: false };
  const level = (series, text) => ({ kind: "level", series, period: parsePeriod(text) });
  const says = (cell, value, half) => entries.push({ id: `e${entries.length}`, family: `e${entries.length}`, authority: 0, says: { kind: "within", cell, interval: { lo: value - half, hi: value + half, loOpen: false, hiOpen: false } } });
  const MONTHS = 120;
  for (let partner = 0; entries.length < count; partner++) {
    const series = { id: `partner ${partner}`, adds: true, signed: false };
    const value = (n) => 100 + ((partner * 37 + n * 11) % 50);
    let year = 0;
    for (let n = 0; n < MONTHS && entries.length < count; n++) {
      year = (n % 12 === 0 ? 0 : year) + value(n);
      const here = level(series, month(n));
      says(here, value(n), 0.5);
      if (n > 0) says({ kind: "ratio", of: here, to: level(series, month(n - 1)), label: "mom" }, value(n) / value(n - 1), 0.005);
      if (n % 12 > 0) says(level(series, `${month(n).slice(0, 4)}-01/${month(n)}`), year, 0.5);
      says({ kind: "ratio", of: here, to: level(total, month(n)), label: "share" }, value(n) / 1e6, 1e-6);
    }
  }
  for (let n = 0; n < MONTHS; n++) says(level(total, month(n)), 1e6, 500);
  return entries;
}

/** @returns {Promise<import("./measure.mjs").Row[]>} */
export async function ledger() {
  const entries = entriesOf(100_000);
  const began = performance.now();
  const solved = solve(null, { add: entries });
  const seconds = (performance.now() - began) / 1000;
  if (solved.conflicts.length) throw new Error("true figures clash");
  const small = entriesOf(2_000);
  const before = solve(null, { add: small });
  const [first] = small;
  const moved = { ...first, id: "moved", says: { ...first.says, interval: { ...first.says.interval, hi: first.says.interval.hi - 0.1 } } };
  const incremental = await median(() => solve(fork(before), { remove: [first.id], add: [moved] }), 9);
  const large = await median(() => solve(solved, { add: [{ ...moved, id: `moved ${performance.now()}` }] }), 5);
  const { context, close } = await openMonazite(":memory:");
  const page = Array.from({ length: 10 }, (_, n) => PAGE(n)).join("");
  try {
    const check = await median(() => operations.check.ask({ text: page }, context), 9);
    return [
      { what: "solve 100,000 connected entries", figure: `${Math.round(entries.length / seconds).toLocaleString("en")} entries/s`, peer: `seconds: ${seconds.toFixed(1)}`, ratio: "" },
      { what: "one figure more in a ledger of 100,000", figure: ms(large), peer: "budget tens of ms", ratio: "" },
      { what: "one figure changed in a ledger of 2,000", figure: ms(incremental), peer: "budget tens of ms", ratio: "" },
      { what: "check a page of ten documents against the record", figure: ms(check), peer: "budget 300 ms", ratio: `${(check / 0.3).toFixed(2)} x` },
    ];
  } finally {
    await close();
  }
}
