// A person's correction of an event of a document: resolved against the registries, kept beside the reading, never over it.
import type { AnswerOf, contracts, InputOf } from "@monazite/contracts";
import { contentId, lastDay, ObservatoryError, parsePeriod, type AreaRef, type CorrectableEvent, type NewsEvent } from "@monazite/core";
import type { Answered, Asked } from "../envelope/answer.js";
import { namesOf } from "../names/names-of.js";
import { resolveMineral, resolvePlace } from "../names/resolve.js";

type Input = InputOf<typeof contracts.correct>;

const OF_CLAIMS = ["value", "min", "max", "unit", "comparator", "metric", "partner", "modality"] as const;

export async function correctEvent(input: Input, { store, clocks, now }: Pick<Asked, "store" | "clocks" | "now">): Promise<Answered<AnswerOf<typeof contracts.correct>>> {
  refuseFields(input, OF_CLAIMS);
  const stored = await store.event(input.id, clocks);
  if (!stored) throw new ObservatoryError("id-unknown", { kind: "event", id: input.id });
  const read: NewsEvent = { ...stored.event, ...(stored.event.correction?.original as Partial<NewsEvent> | undefined) };
  const own = correctedFields(input);
  const fields = { ...earlier(stored.event), ...own };
  const isClaim = input.not_a_claim === undefined;
  if (isClaim && !Object.keys(own).length) throw new ObservatoryError("parameter-missing", { name: "type" });
  const note = input.note ?? null;
  await store.correct({
    id: contentId("cor", [input.id, JSON.stringify(fields), String(isClaim), input.author, note]),
    claimId: input.id, documentId: stored.documentId, quote: read.evidence[0]?.quote ?? "", printed: read.type,
    author: input.author, at: now(), note, isClaim, fields,
  });
  const event = (await store.event(input.id, clocks))?.event ?? read;
  return { answer: { claim: null, event, names: namesOf([...event.minerals, event.place?.id]) }, sourceIds: [] };
}

/** What an earlier correction set right stays right unless this one says otherwise. */
function earlier(event: NewsEvent): CorrectableEvent {
  const names = Object.keys(event.correction?.original ?? {}) as (keyof CorrectableEvent)[];
  return Object.fromEntries(names.map((name) => [name, event[name]]));
}

function correctedFields({ type, status, actors, period, place, minerals }: Input): CorrectableEvent {
  return {
    ...(type !== undefined && { type }),
    ...(status !== undefined && { status }),
    ...(actors !== undefined && { actors: actors.split(/[,，、]/).filter((one) => one.trim() !== "").map(actorOf) }),
    ...(period !== undefined && { date: daysOf(period) }),
    ...(place !== undefined && { place: areaOf(place) }),
    ...(minerals !== undefined && { minerals: mineralsOf(minerals) }),
  };
}

/** "China:actor"; a name alone acts. */
function actorOf(written: string): NewsEvent["actors"][number] {
  const [name = "", role = "actor"] = written.split(/[:：]/).map((part) => part.trim());
  return { name, role };
}

/** Days of an event count the last one too. */
function daysOf(written: string): NonNullable<NewsEvent["date"]> {
  const period = parsePeriod(written);
  return { start: period.start, end: lastDay(period) };
}

export function areaOf(name: string): AreaRef {
  return { id: resolvePlace(name).id, name };
}

/** Names parted by commas of either script, as ids. */
export function mineralsOf(names: string): string[] {
  return names.split(/[,，、]/).filter((name) => name.trim() !== "").map((name) => resolveMineral(name.trim()).id);
}

/** A field the corrected thing does not have is a mistake of the asker, and is not passed over. */
export function refuseFields(input: Input, fields: readonly (keyof Input)[]): void {
  const given = fields.find((name) => input[name] !== undefined);
  if (given === undefined) return;
  const allowed = Object.keys(input).filter((name) => !fields.includes(name as keyof Input)).join(", ");
  throw new ObservatoryError("parameter-unknown", { name: given, allowed, suggestion: "" });
}
