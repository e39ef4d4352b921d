// Questions against the bundled record, through the operations, as the API asks them. The budget for a check is 300 ms.
import { openMonazite } from "@monazite/host";
import { operations } from "@monazite/operations";
import { median, ms } from "./measure.mjs";
import { PAGE } from "./reading.mjs";

/** @returns {Promise<import("./measure.mjs").Row[]>} */
export async function answers() {
  const began = performance.now();
  const { context, close } = await openMonazite(":memory:");
  const loaded = (performance.now() - began) / 1000;
  const page = Array.from({ length: 10 }, (_, n) => PAGE(n)).join("");
  try {
    const ask = (name, wire) => median(() => operations[name].ask(wire, context), 9);
    return [
      { what: "open a store and load the bundled facts", figure: ms(loaded), peer: "", ratio: "" },
      { what: "check a page of ten documents", figure: ms(await ask("check", { text: page })), peer: "budget 300 ms", ratio: "" },
      { what: "production of rare earths, all years", figure: ms(await ask("production", { mineral: "rare earths", limit: "1000" })), peer: "", ratio: "" },
      { what: "coverage of the record", figure: ms(await ask("coverage", {})), peer: "", ratio: "" },
    ];
  } finally {
    await close();
  }
}
