import { z } from "zod";

/** What stands or lies at a place: deposit and mine come out of the ground, plant is any other works. */
export const FACILITY_KINDS = ["deposit", "mine", "plant", "smelter", "refinery"] as const;

export const FacilitySchema = z.strictObject({
  id: z.string().min(1),
  name: z.string().min(1),
  alsoNamed: z.array(z.string()).meta({ description: "Other names the source groups under this one" }),
  kinds: z.array(z.enum(FACILITY_KINDS)),
  country: z.string().nullable().meta({ description: "Registry id of the country; null where the source is of two minds" }),
  region: z.string().nullable().meta({ description: "Province or state, in the source's words" }),
  latitude: z.number().min(-90).max(90).nullable().meta({ description: "Degrees north, WGS 84" }),
  longitude: z.number().min(-180).max(180).nullable().meta({ description: "Degrees east, WGS 84" }),
  minerals: z.array(z.strictObject({
    good: z.string().nullable().meta({ description: "Registry id; null for a word the registry does not know" }),
    told: z.string().meta({ description: "The source's own word" }),
    role: z.enum(["primary", "secondary", "other", "present"]),
  })),
  operators: z.array(z.string()),
  status: z.string().nullable().meta({ description: "In the source's words" }),
  confidence: z.string().nullable().meta({ description: "How sure the source is, in its own words" }),
  editionId: z.string(),
  sourceId: z.string(),
  locator: z.string().meta({ description: "The row of the file it was read from" }),
  note: z.string().nullable(),
});
/** A mine, works or deposit as one source describes it. Two sources on one place are two facilities: whether they are the same nobody says here. */
export type Facility = z.infer<typeof FacilitySchema>;
export type FacilityKind = (typeof FACILITY_KINDS)[number];
