// The words of a stretch of Chinese tokens.
import type { Token } from "../text/tokens.js";

export const han = (tokens: readonly Token[], at: number, length: number): string => {
  let text = "";
  for (let i = at; i < at + length; i++) text += tokens[i]?.text ?? "";
  return text;
};

export const one = (tokens: readonly Token[], at: number): string => tokens[at]?.text ?? "";
