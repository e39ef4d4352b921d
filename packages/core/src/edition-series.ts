// Editions that follow each other share what stands before the colon of their ids.

/**
 * The publisher's series an edition belongs to, which is also the id of its source where the editions are files of somebody's own.
 *
 * @example seriesIdOf("cepii-baci:2022") // "cepii-baci"
 */
export const seriesIdOf = (editionId: string): string => editionId.split(":", 1)[0] ?? editionId;
