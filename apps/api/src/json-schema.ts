// JSON Schema with each record written once: whatever is a record or an envelope stands as a reference into the components.
import { EmptySchema, MetaSchema, NamesSchema, ProblemDetailsSchema } from "@monazite/contracts";
import { RECORDS } from "@monazite/core/schemas";
import { z } from "zod";

type Json = Readonly<Record<string, unknown>>;

const capital = (name: string): string => `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
const NAMED = new Map<z.core.$ZodType, string>([
  ...Object.entries(RECORDS).map(([name, schema]) => [schema, capital(name)] as const),
  [MetaSchema, "Meta"], [EmptySchema, "Empty"], [NamesSchema, "Names"], [ProblemDetailsSchema, "Problem"],
]);

/** The descriptions that stand at the schemas, and an id for those that have a name: zod makes a definition of each. */
const described = z.registry<{ id?: string }>();
described.get = ((schema: z.core.$ZodType) => {
  const id = NAMED.get(schema);
  return { ...z.globalRegistry.get(schema), ...(id !== undefined && { id }) };
}) as typeof described.get;

/** The schema of an answer, with `#/components/schemas/Name` wherever a named part stands; the parts are added to `components`. */
export function schemaOf(schema: z.ZodType, components: Record<string, Json>): Json {
  const { $schema: _, $defs = {}, ...whole } = z.toJSONSchema(schema, { io: "output", metadata: described }) as { $schema?: string; $defs?: Record<string, Json> } & Json;
  for (const [name, part] of Object.entries($defs)) components[name] = withReferences(part);
  return withReferences(whole);
}

function withReferences(part: Json): Json {
  const { id: _, ...plain } = JSON.parse(JSON.stringify(part), (key, value: unknown) => (key === "$ref" && typeof value === "string" ? value.replace("#/$defs/", "#/components/schemas/") : value)) as { id?: string } & Json;
  return plain;
}
