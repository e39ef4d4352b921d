// The few lines of RFC 4180 that the data scripts need. The readers have their own, which reports problems; this one trusts its files.

/** Rows as objects by header; a byte order mark is dropped. */
export function parseCsv(text) {
  const [header = [], ...rows] = cells(text.replace(/^\uFEFF/, ""));
  return rows.filter((row) => row.length > 1).map((row) => Object.fromEntries(header.map((name, i) => [name.trim(), row[i] ?? ""])));
}

function cells(text) {
  const rows = [[""]];
  let quoted = false;
  for (let i = 0; i < text.length; i++) {
    const row = rows.at(-1);
    const c = text[i];
    if (quoted) {
      if (c === '"' && text[i + 1] === '"') { row[row.length - 1] += '"'; i++; }
      else if (c === '"') quoted = false;
      else row[row.length - 1] += c;
    } else if (c === '"') quoted = true;
    else if (c === ",") row.push("");
    else if (c === "\n") rows.push([""]);
    else if (c !== "\r") row[row.length - 1] += c;
  }
  return rows;
}

/** Windows-1252 as text. Node's own decoder of that name reads the bytes 0x80 to 0x9f as Latin-1 (seen in Node 20). */
export function decodeWindows1252(bytes) {
  const high = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";
  return Buffer.from(bytes).toString("latin1").replace(/[\u0080-\u009f]/g, (c) => high[c.charCodeAt(0) - 0x80]);
}
