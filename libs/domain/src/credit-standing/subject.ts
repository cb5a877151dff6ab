// Stored format. Names and fields here are in the store for good: only add, or make a new version.
import type { CreditCode } from '@grants/kernel';
import type { Programme } from '../call/events.ts';

/** Whose standing: a unit by its credit code, or a person by a keyed hash. */
export type CreditSubject =
  | { readonly kind: 'unit'; readonly creditCode: CreditCode }
  | { readonly kind: 'person'; readonly personRef: string };

export type BanGround = 'misreporting' | 'concealment' | 'two-years-unfiled';
/** Which programmes a ban closes. `high-tech-transformation` is the municipal one (SH-18.3). */
export type BannedProgramme = Programme | 'high-tech-transformation';
