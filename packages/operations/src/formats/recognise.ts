// What a file is, by its content and never by its name. Only strong signs count: plain text that merely holds a tag or a
// star stays plain text, and is read as it was printed.

export type Format = "plain" | "html" | "markdown" | "feed" | "xml" | "pdf";

const SIGNS_OF_MARKDOWN = /^#{1,6} \S|\*\*[^\s*](?:[^\n*]{0,200}[^\s*])?\*\*|\]\((?:https?:|\/|#)|^```/mu;
/** Signs are looked for in the first part only: who writes Markdown shows it early. */
const HEAD = 20_000;

const PAGE = /^<(?:!doctype\s+html|html|head|body)[\s>]/i;
const PIECE_OF_PAGE = /^<(article|main|section|header|div|p|h[1-6]|table|ul|ol|blockquote|meta|title)[\s>]/i;
const FEED = /^<(?:rss|feed|rdf:RDF)[\s>]/;

/** A PDF begins with "%PDF-", at times after a few stray bytes. */
export function isPdf(bytes: Uint8Array): boolean {
  return new TextDecoder("latin1").decode(bytes.subarray(0, 1024)).includes("%PDF-");
}

export function recognise(text: string): Exclude<Format, "pdf"> {
  const start = afterProlog(text);
  const head = text.slice(start, start + 200);
  if (FEED.test(head)) return "feed";
  const piece = PIECE_OF_PAGE.exec(head);
  if (PAGE.test(head) || (piece && text.includes("</"))) return "html";
  if (/^\s*<\?xml\s/.test(text.slice(0, 200))) return "xml";
  return text.startsWith("---\n") || text.startsWith("---\r\n") || SIGNS_OF_MARKDOWN.test(text.slice(0, HEAD)) ? "markdown" : "plain";
}

/** Where the first element begins: after blanks, comments, an XML declaration and a document type that is not HTML's. */
export function afterProlog(text: string): number {
  let at = 0;
  for (;;) {
    while (/\s/.test(text.charAt(at))) at++;
    const end = text.startsWith("<!--", at) ? endOf(text, "-->", at) : text.startsWith("<?", at) ? endOf(text, "?>", at) : endOfDoctype(text, at);
    if (end < 0) return at;
    at = end;
  }
}

/** Of "<!DOCTYPE rss [ ... ]>" the end; -1 for HTML's, which is a sign of its own, and for anything else. */
function endOfDoctype(text: string, at: number): number {
  const head = text.slice(at, at + 200);
  if (!/^<!doctype\s/i.test(head) || PAGE.test(head)) return -1;
  const close = text.indexOf(">", at);
  const subset = text.indexOf("[", at);
  return subset >= 0 && subset < close ? endOf(text, "]>", subset) : endOf(text, ">", at);
}

function endOf(text: string, mark: string, from: number): number {
  const found = text.indexOf(mark, from);
  return found < 0 ? -1 : found + mark.length;
}
