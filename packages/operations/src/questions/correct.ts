import { contracts, type InputOf } from "@monazite/contracts";
import { contentId, ObservatoryError, parsePeriod, type Claim, type Correctable, type Figure, type ObservationKey } from "@monazite/core";
import { measures, units } from "@monazite/core/registry";
import { answer } from "../envelope/answer.js";
import { areaOf, correctEvent, mineralsOf, refuseFields } from "../corrections/correct-event.js";
import { idsOfClaims, namesOf } from "../names/names-of.js";
import { refuseErased } from "../record/erased.js";

type Asked = InputOf<typeof contracts.correct>;

const OF_EVENTS = ["type", "status", "actors"] as const;

/** A person's correction: resolved against the registries like any question, kept beside the reading, never over it. */
export const correct = answer(contracts.correct, { id: "store.correct", version: "1" }, async (input, { store, clocks, now }) => {
  await refuseErased(input.id, store);
  if (input.id.startsWith("evt_")) return correctEvent(input, { store, clocks, now });
  refuseFields(input, OF_EVENTS);
  const stored = await store.claim(input.id, clocks);
  if (!stored) throw new ObservatoryError("id-unknown", { kind: "claim", id: input.id });
  // The reading under earlier corrections is what the original of this one is.
  const read: Claim = { ...stored.claim, ...(stored.claim.correction?.original as Partial<Claim> | undefined) };
  const own = correctedFields(input, stored.claim);
  const fields = { ...earlier(stored.claim), ...own };
  const isClaim = input.not_a_claim === undefined;
  if (isClaim && !Object.keys(own).length) throw new ObservatoryError("parameter-missing", { name: "value" });
  const note = input.note ?? null;
  await store.correct({
    id: contentId("cor", [input.id, JSON.stringify(fields), String(isClaim), input.author, note]),
    claimId: input.id, documentId: stored.documentId, quote: read.evidence[0]?.quote ?? "", printed: read.figure?.printed ?? null,
    author: input.author, at: now(), note, isClaim, fields,
  });
  const claim = (await store.claim(input.id, clocks))?.claim ?? read;
  return { answer: { claim, event: null, names: namesOf(idsOfClaims([claim])) }, sourceIds: [] };
});

/** What an earlier correction set right stays right unless this one says otherwise. */
function earlier(claim: Claim): Correctable {
  const names = Object.keys(claim.correction?.original ?? {}) as (keyof Correctable)[];
  return Object.fromEntries(names.map((name) => [name, claim[name]]));
}

function correctedFields(input: Asked, claim: Claim): Correctable {
  const fields: Correctable = {
    ...(input.metric !== undefined && { metric: input.metric }),
    ...(input.minerals !== undefined && { minerals: mineralsOf(input.minerals) }),
    ...(input.place !== undefined && { place: areaOf(input.place) }),
    ...(input.partner !== undefined && { partner: areaOf(input.partner) }),
    ...(input.period !== undefined && { period: parsePeriod(input.period) }),
    ...(input.modality !== undefined && { modality: input.modality, correctedModality: input.modality }),
    ...([input.value, input.min, input.max, input.unit, input.comparator].some((given) => given !== undefined) && { figure: figureOf(input, claim.figure) }),
  };
  return input.metric ?? input.minerals ?? input.place ?? input.partner ? { ...fields, key: keyOf({ ...claim, ...(fields as Partial<Claim>) }, fields) } : fields;
}


/** The printed words stay: they are what the text says. A corrected number is exact as far as anybody told. */
function figureOf({ value, min, max, unit, comparator }: Asked, before: Figure | null): Figure {
  const known = unit === undefined ? undefined : unit.split("/").every((part) => units.find(part) !== undefined || part === "%") ? unit : null;
  if (known === null) throw new ObservatoryError("unit-unknown", { text: unit ?? "" });
  const isRange = min !== undefined && max !== undefined;
  const numbers = value !== undefined || min !== undefined || max !== undefined;
  return {
    printed: before?.printed ?? null,
    comparator: comparator ?? (isRange ? "range" : numbers && before?.comparator === "range" ? "eq" : (before?.comparator ?? "eq")),
    value: isRange ? null : (value ?? (numbers ? null : (before?.value ?? null))),
    min: min ?? (numbers ? null : (before?.min ?? null)),
    max: max ?? (numbers ? null : (before?.max ?? null)),
    unit: known ?? before?.unit ?? "1",
    precision: numbers ? null : (before?.precision ?? null),
  };
}

/** The key under which the corrected claim meets the record; null while a part of it is unknown. */
function keyOf(claim: Claim, fields: Correctable): ObservationKey | null {
  const measure = fields.metric === undefined ? claim.key?.measure : measures.find(fields.metric)?.id;
  const good = fields.minerals === undefined ? claim.key?.good : fields.minerals[0];
  const area = fields.place === undefined ? claim.key?.area : (fields.place?.id ?? undefined);
  if (measure === undefined || good === undefined || area === undefined) return null;
  return { measure, good, stage: claim.key?.stage ?? null, area, counterpart: fields.partner === undefined ? (claim.key?.counterpart ?? null) : (fields.partner?.id ?? null), denominator: claim.key?.denominator ?? null };
}
