// The stages of a supply chain, in the order material passes them. Oxides and magnets are goods, not stages.

export const STAGES = ["mining", "concentrate", "refining", "metal", "component", "end-use", "recycling"] as const;

/**
 * mining: ore out of the ground · concentrate: beneficiated ore · refining: separation, oxides, chemicals ·
 * metal: metal and alloy · component: magnet, cathode, anode · end-use · recycling.
 */
export type Stage = (typeof STAGES)[number];

/** Is the text the id of a stage? */
export function isStage(text: string): text is Stage {
  return (STAGES as readonly string[]).includes(text);
}
