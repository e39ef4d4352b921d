// What may be unpacked of one file, and what counts as an archive.
import { Refusal } from "../problem.js";

export const ARCHIVE_LIMITS = {
  /** Bytes of a member that has to be held whole to be read. */
  held: 200_000_000,
  /** Bytes of all that is unpacked from one file: a hundred years of trade. */
  unpacked: 50_000_000_000,
  /** Unpacked bytes for one packed byte. */
  ratio: 100,
  members: 100,
} as const;

/** @throws Refusal `archive-too-large` or `archive-ratio` */
export function checkSize(unpacked: number, packed: number): void {
  if (unpacked > ARCHIVE_LIMITS.unpacked) throw new Refusal("archive-too-large", `${unpacked} bytes`);
  // Small tables pack better than any ratio; a bomb is also large.
  if (unpacked > 1_000_000 && unpacked > packed * ARCHIVE_LIMITS.ratio) throw new Refusal("archive-ratio", `${Math.round(unpacked / packed)}:1`);
}

export function isArchive(bytes: Uint8Array): boolean {
  return (bytes[0] === 0x1f && bytes[1] === 0x8b) || (bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 0x03);
}
