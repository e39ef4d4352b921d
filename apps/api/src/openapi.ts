// The OpenAPI 3.1 description, made from the contracts. Its schema dialect is JSON Schema 2020-12, which zod writes itself.
import { contracts, EnvelopeParams, envelopeOf, FORMATS, ProblemDetailsSchema, type Contract, type Format } from "@monazite/contracts";
import { z } from "zod";
import { schemaOf } from "./json-schema.js";
import { FILE_TYPES } from "./wire.js";

const MEDIA: Readonly<Record<Format, string>> = { json: "application/json", csv: "text/csv", parquet: "application/vnd.apache.parquet" };

type Json = Readonly<Record<string, unknown>>;

/** @param mayWrite whether questions that write exist on this server */
export function openApiDocument(version: string, mayWrite: boolean): Json {
  const schemas: Record<string, Json> = {};
  schemaOf(z.strictObject({ problem: ProblemDetailsSchema }), schemas);
  return {
    openapi: "3.1.0",
    info: {
      title: "Monazite",
      version,
      summary: "Critical-mineral figures, checked: news against statistics, with the evidence behind every number",
      license: { name: "MIT", identifier: "MIT" },
    },
    servers: [{ url: "/" }],
    paths: Object.fromEntries(Object.values<Contract>(contracts).filter(({ writes }) => mayWrite || !writes).map((contract) => [`/v1/${contract.name}`, pathItem(contract, schemas)])),
    components: {
      schemas,
      securitySchemes: { token: { type: "http", scheme: "bearer", description: "Only questions that write need a token" } },
    },
  };
}

function pathItem(contract: Contract, schemas: Record<string, Json>): Json {
  const own = parameters(contract.input, [contract.text, contract.file].filter((name) => name !== null));
  const operation = {
    operationId: contract.name,
    summary: contract.summary.en,
    description: contract.summary.zh,
    parameters: [...own, ...parameters(EnvelopeParams, [])],
    ...(contract.text !== null && {
      requestBody: {
        required: true,
        content: {
          "application/json": { schema: { type: "object", required: [contract.text], additionalProperties: false, properties: { [contract.text]: { type: "string" } } }, example: contract.examples[0].input },
          ...Object.fromEntries(FILE_TYPES.map((type) => [type, { schema: type.startsWith("text/") ? { type: "string" } : { type: "string", format: "binary" } }])),
        },
      },
    }),
    ...(contract.file !== null && { requestBody: { required: true, content: { "application/octet-stream": { schema: { type: "string", format: "binary" } } } } }),
    ...(contract.writes && { security: [{ token: [] }] }),
    responses: {
      200: {
        description: contract.summary.en,
        content: Object.fromEntries(FORMATS.map((format) => [MEDIA[format], { schema: format === "json" ? schemaOf(envelopeOf(contract.output), schemas) : format === "csv" ? { type: "string" } : { type: "string", format: "binary" } }])),
      },
      default: { description: "A problem, RFC 9457", content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } } },
    },
  };
  return { [contract.text === null && !contract.writes ? "get" : "post"]: operation };
}

function parameters(schema: z.ZodObject, except: readonly string[]): Json[] {
  const { properties = {}, required = [] } = z.toJSONSchema(schema, { io: "input" });
  return Object.entries(properties).filter(([name]) => !except.includes(name)).map(([name, property]) => {
    const { description, examples, ...rest } = property as { description?: string; examples?: readonly unknown[] };
    return { name, in: "query", required: required.includes(name), ...(description && { description }), schema: rest, ...(examples?.length && { example: examples[0] }) };
  });
}
