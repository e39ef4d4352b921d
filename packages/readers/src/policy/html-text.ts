// HTML of a cell as the text a reader sees: tags gone, blocks on lines of their own, entities as signs. One pass over the tokens of the standard's own
// tokenizer, so that depth costs nothing; scripts and styles are no text. What comes out is text and stays text.
import { Tokenizer, TokenizerMode, type Token } from "parse5";

const BLOCKS = new Set(["p", "div", "br", "li", "ul", "ol", "tr", "table", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "section", "article"]);
/** The tokenizer must be told what holds no markup. */
const RAW: Readonly<Record<string, (typeof TokenizerMode)[keyof typeof TokenizerMode]>> = { script: TokenizerMode.SCRIPT_DATA, style: TokenizerMode.RAWTEXT, iframe: TokenizerMode.RAWTEXT, noembed: TokenizerMode.RAWTEXT, noframes: TokenizerMode.RAWTEXT, xmp: TokenizerMode.RAWTEXT };

export function htmlText(html: string): string {
  const parts: string[] = [];
  let hidden: string | null = null;
  const write = (token: Token.CharacterToken): void => {
    if (hidden === null) parts.push(token.chars);
  };
  const tokenizer: Tokenizer = new Tokenizer({ sourceCodeLocationInfo: false }, {
    onStartTag: ({ tagName }: Token.TagToken) => {
      const raw = RAW[tagName];
      if (raw !== undefined) {
        tokenizer.state = raw;
        hidden ??= tagName;
      }
      if (BLOCKS.has(tagName)) parts.push("\n");
    },
    onEndTag: ({ tagName }: Token.TagToken) => {
      if (tagName === hidden) hidden = null;
      if (BLOCKS.has(tagName)) parts.push("\n");
    },
    onCharacter: write, onWhitespaceCharacter: write,
    onNullCharacter: () => undefined, onComment: () => undefined, onDoctype: () => undefined, onEof: () => undefined,
  });
  tokenizer.write(html, true);
  return parts.join("").replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u200b]/g, "") // eslint-disable-line no-control-regex -- signs nobody sees
    .split("\n").map((line) => line.replace(/[\s\u00a0]+/g, " ").trim()).filter((line) => line !== "").join("\n");
}
