// XML of a workbook's parts, tag by tag. htmlparser2 streams, and reads no document type, so there are no entities to resolve.
import { Parser } from "htmlparser2";

export function elements(xml: string, open: (tag: string, attributes: Readonly<Record<string, string>>) => void, text: (text: string) => void = () => undefined, close: (tag: string) => void = () => undefined): void {
  const parser = new Parser({ onopentag: open, ontext: text, onclosetag: close }, { xmlMode: true, decodeEntities: true });
  parser.write(xml);
  parser.end();
}
