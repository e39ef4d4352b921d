// What a question is: a name, what it takes, what it gives, and examples that run. Schemas only; safe in a browser.
import type { Bilingual } from "@monazite/core";
import type { z } from "zod";

/** Input as it travels: every parameter a string, as in a query or on a command line. */
export type WireInput = z.ZodObject;

export interface Example {
  /** What the example shows. */
  readonly note: Bilingual;
  /** Parameters as they are written in a query; a text parameter names a sample of the docs. */
  readonly input: Readonly<Record<string, string>>;
}

export interface Contract<Name extends string = string, In extends WireInput = WireInput, Out extends z.ZodObject = z.ZodObject> {
  readonly name: Name;
  readonly summary: Bilingual;
  readonly input: In;
  readonly output: Out;
  /** Does it change the store? Only such questions need a token. */
  readonly writes: boolean;
  /** The parameter that may stand alone on a command line: `monazite document ID`. */
  readonly argument: (keyof z.input<In> & string) | null;
  /** What a second word is there: `monazite dependence EU cobalt`; the argument itself where it is a list: `monazite compare copper cobalt`. */
  readonly further: (keyof z.input<In> & string) | null;
  /** The parameter that holds a whole text; such a question is a POST and takes a file on the command line. */
  readonly text: (keyof z.input<In> & string) | null;
  /**
   * The parameter that holds the bytes of a file, one sign a byte (latin1); such a question is a POST of the file itself, and on a command line takes
   * paths of files and folders.
   */
  readonly file: (keyof z.input<In> & string) | null;
  /** What the command is called where it is not the question's own name. */
  readonly command: string;
  /** The list in the answer that CSV prints and cursors page through. */
  readonly rows: string | null;
  /** Of a profile, or of a list that has others beside it: all further lists in reading order, for those who print the whole of it. Empty when `rows` says everything. */
  readonly lists: readonly string[];
  readonly examples: readonly [Example, Example, ...Example[]];
}

/** The parsed parameters a run receives, and the answer it gives. */
export type InputOf<C extends Contract> = z.output<C["input"]>;
/** The parameters a caller writes. */
export type AskedOf<C extends Contract> = z.input<C["input"]>;
export type AnswerOf<C extends Contract> = z.output<C["output"]>;

type Optional<C> = Partial<Pick<C & Contract, "writes" | "argument" | "further" | "text" | "file" | "command" | "rows" | "lists">>;

/** A question in its full form; what is left out gets its quiet default: reads only, no lone argument, no text or file, no rows, no further lists. */
export function defineContract<const Name extends string, In extends WireInput, Out extends z.ZodObject>(
  contract: Omit<Contract<Name, In, Out>, "writes" | "argument" | "further" | "text" | "file" | "command" | "rows" | "lists"> & Optional<Contract<Name, In, Out>>,
): Contract<Name, In, Out> {
  return { writes: false, argument: null, further: null, text: null, file: null, command: contract.name, rows: null, lists: [], ...contract };
}
