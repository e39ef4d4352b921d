// What a command may touch. Handed in, so that tests see all of it.
import type { Readable } from "node:stream";

export interface Terminal {
  readonly version: string;
  readonly env: NodeJS.ProcessEnv;
  readonly stdin: Readable;
  readonly out: (text: string | Uint8Array) => void;
  /** Is standard output a person's screen? Bytes are not sent there. */
  readonly isScreen?: boolean;
  readonly err: (text: string) => void;
  readonly colour: boolean;
  /** Columns. */
  readonly width: number;
}

/** Text from outside must not drive the terminal: control characters are shown, not sent. */
export function printable(text: string): string {
  // eslint-disable-next-line no-control-regex -- these are what must not reach the terminal
  return text.replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
