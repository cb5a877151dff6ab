import type { CommandOf } from '@grants/kernel';
import type { OfficialDocument } from '../documents.ts';
import type { MatchEvidence, SupportRef } from './events.ts';

/** Sent by the reaction that compares a new application or award with what is known. */
export type OpenDuplicateCase = CommandOf<
  'OpenDuplicateCase',
  {
    readonly caseId: string;
    readonly ours: SupportRef;
    readonly other: SupportRef;
    readonly evidence: MatchEvidence;
    readonly matcherVersion: string;
    readonly knownAt: string;
  }
>;
export type ConfirmDuplicateCase = CommandOf<
  'ConfirmDuplicateCase',
  { readonly caseId: string; readonly reason: string; readonly document: OfficialDocument }
>;
export type DismissDuplicateCase = CommandOf<
  'DismissDuplicateCase',
  { readonly caseId: string; readonly reason: string }
>;
export type FollowUpDuplicateCase = CommandOf<
  'FollowUpDuplicateCase',
  { readonly caseId: string; readonly note: string }
>;

/** Takes a confirmation back, by a document of its own. */
export type OverturnDuplicateCase = CommandOf<
  'OverturnDuplicateCase',
  { readonly caseId: string; readonly reason: string; readonly document: OfficialDocument }
>;

export type DuplicateCaseCommand =
  | OpenDuplicateCase
  | ConfirmDuplicateCase
  | DismissDuplicateCase
  | FollowUpDuplicateCase
  | OverturnDuplicateCase;
