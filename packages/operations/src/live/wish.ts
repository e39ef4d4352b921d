// What somebody asks of a live service, with names and periods made plain. What the service does not take is refused rather than left out of the question.
import type { contracts, InputOf } from "@monazite/contracts";
import { ObservatoryError, parsePeriod } from "@monazite/core";
import { SERVICES, type Service, type Wish } from "@monazite/readers/download";
import { resolvePlace } from "../names/resolve.js";
import { tradedAs } from "../record/codes-holding.js";

type FetchInput = InputOf<typeof contracts.fetch>;

/** Months or years one fetch may span. */
const MOST_PERIODS = 600;

/** Parameters that stand for each part of a wish, the usual one first. */
const PARAMETERS: { readonly [Part in keyof Wish]: readonly (keyof FetchInput)[] } = { codes: ["codes", "good"], reporters: ["reporters"], partners: ["partners"], flows: ["flows"], periods: ["from", "until"], indicators: ["indicators"], release: ["release"] };

/** @throws ObservatoryError `parameter-missing`, `parameter-invalid`, `period-unreadable` or `name-unknown` */
export function wishOf(input: FetchInput): { readonly service: Service; readonly wish: Wish } {
  const service = SERVICES[input.service];
  for (const [part, names] of Object.entries(PARAMETERS) as [keyof Wish, readonly (keyof FetchInput)[]][]) {
    const given = names.find((name) => input[name] !== undefined);
    if (given !== undefined && !service.takes.includes(part)) throw new ObservatoryError("parameter-invalid", { name: given, value: input.service, reason: `this service takes ${service.takes.flatMap((one) => PARAMETERS[one]).join(", ")}` });
    if (given === undefined && service.needs.includes(part)) throw new ObservatoryError("parameter-missing", { name: names[0] ?? part });
  }
  const codes = input.codes ?? tradedAs(input.good)?.codes ?? [];
  if (service.needs.includes("codes") && codes.length === 0) throw new ObservatoryError("parameter-invalid", { name: "good", value: input.good ?? "", reason: "no HS code of six digits holds it" });
  if (service.id === "comtrade" && codes.some((code) => code.length > 6)) throw new ObservatoryError("parameter-invalid", { name: "codes", value: codes.find((code) => code.length > 6) ?? "", reason: "Comtrade has six digits at most" });
  const places = (names: readonly string[] = []) => [...new Map(names.map(resolvePlace).map((place) => [place.id, place])).values()];
  return {
    service,
    wish: { codes: [...new Set(codes)], reporters: places(input.reporters), partners: places(input.partners), flows: input.flows ?? ["import", "export"], periods: periodsBetween(input.from, input.until), indicators: input.indicators ?? [], release: input.release ?? null },
  };
}

/** All years, or all months, from the first to the last. */
function periodsBetween(from: string | undefined, until = from): readonly string[] {
  if (from === undefined || until === undefined) return [];
  const [first, last] = [parsePeriod(from), parsePeriod(until)];
  const refuse = (name: string, value: string, reason: string): ObservatoryError => new ObservatoryError("parameter-invalid", { name, value, reason });
  for (const [name, { grain, text }] of [["from", first], ["until", last]] as const) if (grain !== "year" && grain !== "month") throw refuse(name, text, "a year or a month");
  if (first.grain !== last.grain) throw refuse("until", until, "both ends are years, or both are months");
  const step = first.grain === "year" ? 12 : 1;
  const [begin, end] = [first, last].map(({ text }) => Number(text.slice(0, 4)) * 12 + Number(text.slice(5, 7) || "1") - 1) as [number, number];
  if (end < begin) throw refuse("until", until, "before the first");
  if ((end - begin) / step >= MOST_PERIODS) throw refuse("until", until, `more than ${MOST_PERIODS} periods`);
  return Array.from({ length: (end - begin) / step + 1 }, (_, index) => begin + index * step).map((month) => `${Math.floor(month / 12)}${step === 12 ? "" : `-${String((month % 12) + 1).padStart(2, "0")}`}`);
}
