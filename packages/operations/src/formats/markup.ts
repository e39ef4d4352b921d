// HTML as the blocks of text a reader sees, in one pass over its tokens: no tree, no recursion, so that depth and number of
// tags cost no more than their length. Scripts, styles and hidden parts are never text.
import { Tokenizer, TokenizerMode, type Token } from "parse5";
import { superscript } from "./superscript.js";

export interface Block {
  readonly text: string;
  /** 1 to 6 for a heading, else null. */
  readonly heading: number | null;
}

export interface Markup {
  readonly blocks: readonly Block[];
  /** Of <title>. */
  readonly title: string | null;
  /** Content of <meta> by name, property or itemprop, in lower case; the first wins. */
  readonly metas: ReadonlyMap<string, string>;
  /** Bodies of <script type="application/ld+json">. */
  readonly jsonLd: readonly string[];
  readonly tags: number;
  readonly depth: number;
}

const words = (text: string): ReadonlySet<string> => new Set(text.split(" "));
const VOID = words("area base br col embed hr img input link meta param source track wbr");
const BREAKS = words("address article aside blockquote br caption center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html body li main menu nav ol option p pre search section summary table tbody tfoot thead title tr ul");
const NEVER_TEXT = words("script style template svg math iframe object select button textarea canvas audio video noembed noframes datalist dialog map");
/** What stands around an article rather than in it. */
export const AROUND = words("nav aside footer form");
const NOTHING: ReadonlySet<string> = new Set();

const RAW: Readonly<Record<string, (typeof TokenizerMode)[keyof typeof TokenizerMode]>> = {
  script: TokenizerMode.SCRIPT_DATA, style: TokenizerMode.RAWTEXT, xmp: TokenizerMode.RAWTEXT, iframe: TokenizerMode.RAWTEXT, noembed: TokenizerMode.RAWTEXT,
  noframes: TokenizerMode.RAWTEXT, title: TokenizerMode.RCDATA, textarea: TokenizerMode.RCDATA, plaintext: TokenizerMode.PLAINTEXT,
};

/** @param leaveOut elements whose text is not wanted, besides those that are never text */
export function readMarkup(html: string, leaveOut: ReadonlySet<string> = NOTHING): Markup {
  const blocks: Block[] = [];
  const metas = new Map<string, string>();
  const jsonLd: string[] = [];
  let title: string | null = null;
  let [tags, depth, deepest] = [0, 0, 0];
  let parts: string[] = [];
  let heading: number | null = null;
  let [preformatted, raised] = [false, -1];
  /** The element that is being left out, and how often it is open. */
  let skipped: { readonly name: string; readonly ld: boolean; open: number } | null = null;
  let inTitle = false;

  const flush = (): void => {
    const text = tidy(parts.join(""));
    parts = [];
    raised = -1;
    if (inTitle) title ??= text || null;
    else if (text !== "" && !/^={5,}$/.test(text)) blocks.push({ text, heading });
  };
  const write = (chars: string): void => {
    if (skipped) {
      if (skipped.ld) jsonLd.push((jsonLd.pop() ?? "") + chars);
    } else if (preformatted && chars.includes("\n")) {
      for (const [at, line] of chars.split("\n").entries()) {
        if (at) flush();
        parts.push(line);
      }
    } else parts.push(chars);
  };

  const tokenizer = new Tokenizer({ sourceCodeLocationInfo: false }, {
    onStartTag: (token: Token.TagToken) => {
      const name = token.tagName;
      tags++;
      if (!VOID.has(name) && !token.selfClosing) deepest = Math.max(deepest, ++depth);
      const raw = RAW[name];
      if (raw !== undefined) tokenizer.state = raw;
      if (skipped) {
        if (skipped.name === name && !token.selfClosing) skipped.open++;
        return;
      }
      if (name === "meta") addMeta(metas, token);
      if (BREAKS.has(name)) flush();
      else if ((name === "td" || name === "th") && parts.some((part) => part.trim() !== "")) parts.push("\t");
      if (!VOID.has(name) && !token.selfClosing && (NEVER_TEXT.has(name) || leaveOut.has(name) || isHidden(token))) {
        const ld = name === "script" && /^application\/ld\+json\b/i.test(attribute(token, "type") ?? "");
        skipped = { name, ld, open: 1 };
        if (ld) jsonLd.push("");
      } else if (name === "title") inTitle = true;
      else if (/^h[1-6]$/.test(name)) heading = Number(name[1]);
      else if (name === "pre") preformatted = true;
      else if (name === "sup") raised = parts.length;
    },
    onEndTag: (token: Token.TagToken) => {
      const name = token.tagName;
      depth = Math.max(0, depth - 1);
      if (skipped) {
        if (skipped.name === name && --skipped.open === 0) skipped = null;
        return;
      }
      if (name === "sup" && raised >= 0) {
        parts.push(superscript(parts.splice(raised).join("")));
        raised = -1;
      }
      if (BREAKS.has(name)) flush();
      if (name === "title") inTitle = false;
      if (/^h[1-6]$/.test(name)) heading = null;
      if (name === "pre") preformatted = false;
    },
    onCharacter: (token: Token.CharacterToken) => write(token.chars),
    onWhitespaceCharacter: (token: Token.CharacterToken) => write(token.chars),
    onNullCharacter: () => undefined,
    onComment: () => undefined,
    onDoctype: () => undefined,
    onEof: flush,
  });
  tokenizer.write(html, true);
  return { blocks, title, metas, jsonLd, tags, depth: deepest };
}

function attribute(token: Token.TagToken, name: string): string | undefined {
  return token.attrs.find((one) => one.name === name)?.value;
}

function isHidden(token: Token.TagToken): boolean {
  return attribute(token, "hidden") !== undefined || attribute(token, "aria-hidden") === "true" || /display\s*:\s*none/i.test(attribute(token, "style") ?? "");
}

function addMeta(metas: Map<string, string>, token: Token.TagToken): void {
  const name = (attribute(token, "property") ?? attribute(token, "name") ?? attribute(token, "itemprop"))?.trim().toLowerCase();
  const content = tidy(attribute(token, "content") ?? "");
  if (name && content !== "" && !metas.has(name)) metas.set(name, content);
}

/** One line of text: blanks joined, invisible signs gone; cells of a row stay parted by a tab. */
export function tidy(text: string): string {
  return text
    .replace(/[\u0000-\u0008\u000b\u000e-\u001f\u007f\u00ad\u200b\u2060\ufeff]/g, "") // eslint-disable-line no-control-regex -- signs nobody sees
    .replace(/[ \n\f\r\u00a0]+/g, " ")
    .replace(/ ?\t[ \t]*/g, "\t")
    .trim();
}
