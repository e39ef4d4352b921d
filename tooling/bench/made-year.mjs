// A year of trade made in BACI's published shape: the same bytes for the same size, written piece by piece. Ordered as published: by exporter, importer, code.
import { closeSync, openSync, writeSync } from "node:fs";
import { hsCodes, places } from "@monazite/core/registry";
import { seeded } from "./seeded.mjs";

const CODES = 5000;
const COUNTRIES = 226;

/** Trade numbers of real places; codes of six digits, those of the registry among them, so that questions about minerals find rows. */
function numbersAndCodes() {
  const numbers = places.all.filter(({ kind, m49, comtrade }) => kind === "country" && (comtrade ?? m49)).map(({ m49, comtrade }) => Number(comtrade ?? m49)).slice(0, COUNTRIES).sort((a, b) => a - b);
  const codes = new Set(hsCodes.all.map(({ id }) => id.replace(/^.*:/, "")).filter((code) => /^\d{6}$/.test(code)));
  const random = seeded(7);
  while (codes.size < CODES) codes.add(String(Math.floor(10_000 + random() * 960_000)).padStart(6, "0"));
  return { numbers, codes: [...codes].sort() };
}

const decimals = (random, low, high) => Math.exp(low + (high - low) * random()).toFixed(3);

/** Writes `rows` flows of a year to `path`. Three in a hundred quantities are not available; numbers are padded with blanks as older editions print them. */
export function writeYear(path, rows, year = 2023) {
  const { numbers, codes } = numbersAndCodes();
  const random = seeded(year);
  const pairs = numbers.length * (numbers.length - 1);
  const share = rows / (pairs * codes.length);
  const file = openSync(path, "w");
  let written = 0;
  let text = "t,i,j,k,v,q\n";
  for (const i of numbers) {
    for (const j of numbers) {
      if (i === j) continue;
      for (let at = Math.floor(-Math.log(1 - random()) / -Math.log(1 - share)); at < codes.length && written < rows; at += 1 + Math.floor(Math.log(1 - random()) / Math.log(1 - share))) {
        const quantity = random() < 0.03 ? "NA" : decimals(random, -6, 12);
        text += `${year},${i},${j},${codes[at]},${decimals(random, -5, 10).padStart(11)},${quantity.padStart(11)}\n`;
        written++;
      }
      if (text.length > 1_000_000) {
        writeSync(file, text);
        text = "";
      }
    }
  }
  writeSync(file, text);
  closeSync(file);
  return written;
}
