// Claims with what their documents and sentences say about them: whose word, when, of which mine or company, at which terms.
import type { ToldClaim } from "@monazite/analysis/ledger";
import type { Claim, NewsDocument } from "@monazite/core";

export interface Told {
  readonly claims: readonly ToldClaim[];
  /** Does the claim's sentence set two voices against each other? */
  readonly isContrast: (claim: ToldClaim) => boolean;
}

/**
 * Documents of one source on one day about one thing may still be two reports, so the document is the voice; a document
 * that is read in two texts has one id and counts once.
 */
export async function toldClaims(text: string, documents: readonly NewsDocument[], claims: readonly Claim[]): Promise<Told> {
  // Loaded when first asked for: it brings the readings of Chinese characters, which no other question needs.
  const { subjectsOf } = await import("@monazite/extract/subjects");
  const subjects = subjectsOf(text, { documents: [...documents], claims: [...claims] });
  const published = new Map(documents.map(({ id, published: at }) => [id, at]));
  return {
    claims: claims.map((claim) => {
      const documentId = claim.evidence[0]?.documentId ?? "";
      const { scope = null, specification = "" } = subjects.get(claim.id) ?? {};
      return { claim, documentId, published: published.get(documentId) ?? null, family: documentId, scope, specification, authority: 0 };
    }),
    isContrast: ({ claim }) => subjects.get(claim.id)?.isContrast ?? false,
  };
}
