import { z } from "zod";

export const AreaRefSchema = z.strictObject({
  id: z.string().nullable().meta({ description: "Registry id; null for a name the registry does not know, which is kept and not guessed" }),
  name: z.string(),
});
/** An area as a text names it. */
export type AreaRef = z.infer<typeof AreaRefSchema>;
