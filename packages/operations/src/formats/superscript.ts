// Raised digits keep their height as signs of their own: "270,000" with a note 2 must not become 270,0002.

const RAISED = ["⁰", "¹", "²", "³", "⁴", "⁵", "⁶", "⁷", "⁸", "⁹"];

/** "14" as "¹⁴"; anything but digits stays as it is. */
export function superscript(text: string): string {
  return /^\s*[+-]?\d+\s*$/.test(text) ? text.trim().replace(/\d/g, (digit) => RAISED[Number(digit)] ?? digit).replace("-", "⁻").replace("+", "⁺") : text;
}
