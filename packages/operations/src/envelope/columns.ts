// The columns of an answer's rows, as its contract states them: the same question always has the same columns, whatever the data.
import type { Contract, Envelope } from "@monazite/contracts";
import type { z } from "zod";

/** number, text, boolean; json for what has parts of its own: a list, free keys, one of several kinds. */
export type ColumnKind = "number" | "text" | "boolean" | "json";

export interface Column {
  /** Names joined by dots: "figure.value". */
  readonly path: string;
  readonly kind: ColumnKind;
  /** A record of free keys, whose names are not known before its data are. */
  readonly isFree: boolean;
}

/** The schema of one row: what the list holds, or the answer itself where a question has no list. */
export function rowSchema(contract: Contract): z.core.$ZodType {
  const shape = contract.output.shape as Readonly<Record<string, z.core.$ZodType>>;
  const list = contract.rows === null ? undefined : shape[contract.rows];
  const { element } = (list?._zod.def ?? {}) as { readonly element?: z.core.$ZodType };
  return element ?? list ?? contract.output;
}

/** The rows of an answer: its list, or the answer itself. */
export function rowsIn(contract: Contract, envelope: Envelope): readonly unknown[] {
  const { meta: _, ...answer } = envelope;
  const found = contract.rows === null ? [answer] : answer[contract.rows];
  return Array.isArray(found) ? (found as readonly unknown[]) : [found];
}

interface Def {
  readonly type: string;
  readonly shape?: Record<string, z.core.$ZodType>;
  readonly innerType?: z.core.$ZodType;
  readonly out?: z.core.$ZodType;
  readonly options?: readonly z.core.$ZodType[];
  readonly values?: readonly unknown[];
}

/** The columns a value of the schema fills, in its order. A record of free keys is one column of its own. */
export function columnsOf(schema: z.core.$ZodType, path = ""): readonly Column[] {
  const def = schema._zod.def as unknown as Def;
  if (def.shape) return Object.entries(def.shape).flatMap(([name, part]) => columnsOf(part, path ? `${path}.${name}` : name));
  if (def.innerType) return columnsOf(def.innerType, path);
  if (def.out) return columnsOf(def.out, path);
  if (def.options) return merged(def.options.flatMap((option) => columnsOf(option, path)));
  return def.type === "null" ? [] : [{ path, kind: kindOf(def), isFree: def.type === "record" }];
}

function kindOf({ type, values = [] }: Def): ColumnKind {
  if (type === "number" || type === "int") return "number";
  if (type === "boolean") return "boolean";
  if (type === "string" || type === "enum") return "text";
  return type === "literal" && values.every((value) => typeof value === "string") ? "text" : "json";
}

/** Of several forms one list of columns; where they disagree on a kind it is json, and a part goes before the whole it belongs to. */
function merged(columns: readonly Column[]): readonly Column[] {
  const known = new Map<string, Column>();
  for (const column of columns) { const before = known.get(column.path); known.set(column.path, before === undefined || before.kind === column.kind ? column : { ...column, kind: "json" }); }
  return [...known.values()].filter(({ path }) => ![...known.keys()].some((other) => other.startsWith(`${path}.`)));
}

/** What stands at a path of a row; undefined where the way there ends. */
export function valueAt(row: unknown, path: string): unknown {
  return path.split(".").reduce<unknown>((value, name) => (typeof value === "object" && value !== null ? (value as Readonly<Record<string, unknown>>)[name] : undefined), row);
}
