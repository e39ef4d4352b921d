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
