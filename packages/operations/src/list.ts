// Every contract has its operation; a missing one is a type error.
import type { QuestionName } from "@monazite/contracts";
import type { Operation } from "./envelope/answer.js";
import { check } from "./questions/check.js";
import { claims } from "./questions/claims.js";
import { document, documents } from "./questions/documents.js";
import { evidence } from "./questions/evidence.js";
import { production } from "./questions/production.js";
import { read, reading } from "./questions/read.js";
import { coverage, sources } from "./questions/record.js";

export const operations: Readonly<Record<QuestionName, Operation>> = { check, reading, read, documents, document, claims, production, sources, coverage, evidence };
