// A report as one HTML page: no scripts, nothing loaded from elsewhere, texts of documents as text.
import type { Report } from "./report.js";

const SIGNS: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };
const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => SIGNS[sign] ?? sign);

const STYLE = "body{font:16px/1.6 system-ui,'Noto Sans CJK SC',sans-serif;max-width:48rem;margin:2rem auto;padding:0 1rem;color:#1c1f22;background:#fbfaf7}h1{font-size:1.5rem}h2{font-size:1.125rem;margin-top:2rem}li{margin:.5rem 0}pre{white-space:pre-wrap;border-left:3px solid #c9c7c1;padding-left:1rem}code{overflow-wrap:anywhere}";

export function htmlOf({ lang, title, lead, sections, custody, text, words }: Report): string {
  const body = sections.map(({ heading, rows }) => `<h2>${escaped(heading)}</h2>\n<ul>\n${rows.map(({ head, lines }) => `<li><strong>${escaped(head)}</strong><ul>${lines.map((line) => `<li>${escaped(line)}</li>`).join("")}</ul></li>`).join("\n")}\n</ul>`).join("\n");
  const chain = custody.map(([name, value]) => `<li>${escaped(name)}: <code>${escaped(value)}</code></li>`).join("\n");
  return `<!doctype html>\n<html lang="${lang === "zh" ? "zh-CN" : "en"}">\n<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'"><title>${escaped(title)}</title><style>${STYLE}</style></head>\n<body>\n<h1>${escaped(title)}</h1>\n<p>${escaped(lead)}</p>\n${body}\n<h2>${escaped(words.custody)}</h2>\n<ul>\n${chain}\n</ul>\n<h2>${escaped(words.text)}</h2>\n<pre>${escaped(text)}</pre>\n</body>\n</html>\n`;
}
