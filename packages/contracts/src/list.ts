// The one list. Routes, commands, client calls and the API description are made from it, in this order.
import { check } from "./questions/check.js";
import { claims } from "./questions/claims.js";
import { coverage } from "./questions/coverage.js";
import { document, documents } from "./questions/documents.js";
import { evidence } from "./questions/evidence.js";
import { production } from "./questions/production.js";
import { read } from "./questions/read.js";
import { reading } from "./questions/reading.js";
import { sources } from "./questions/sources.js";

export const contracts = { check, reading, read, documents, document, claims, production, sources, coverage, evidence } as const;

export type Contracts = typeof contracts;
export type QuestionName = keyof Contracts;
