// Every zod schema of the records. Importing this entry brings zod; the main entry does not.
export * from "./claim.schema.js";
export * from "./derivation.schema.js";
export * from "./document.schema.js";
export * from "./event.schema.js";
export * from "./evidence.schema.js";
export * from "./figure.schema.js";
export * from "./json-schemas.schema.js";
export * from "./method-derivation.schema.js";
export * from "./observation.schema.js";
export * from "./period.schema.js";
export * from "./policy-event.schema.js";
export * from "./reading.schema.js";
export * from "./rank.schema.js";
export * from "./relation.schema.js";
export * from "./source.schema.js";
export * from "./span.schema.js";
export * from "./verdict.schema.js";
