import type { Yuan } from '@grants/kernel';

/** The amount from which a fund asks for a second authoriser, as its stream stood. */
export interface AuthorisationThreshold {
  readonly fundId: string;
  readonly secondAuthoriserFrom?: Yuan;
  /** Revision of the fund's stream it was read at. */
  readonly fundRevision: number;
}
