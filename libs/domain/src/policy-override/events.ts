// Stored format. Names and fields here are in the store for good: only add, or make a new version.
import type { CalendarDate, ClauseId, EventOf, Json } from '@grants/kernel';
import type { PolicyVersion } from '@grants/policy';
import type { OfficialDocument } from '../documents.ts';

/**
 * A superior policy replaces a parameter or a rule of an edition (MH-O7, MH-2.2.2). The decision
 * it changes cites the clause and the superior document.
 */
export type PolicyOverrideRecorded = EventOf<
  'PolicyOverrideRecorded',
  {
    readonly overrideId: string;
    readonly policyVersion: PolicyVersion;
    readonly clause: ClauseId;
    /** Name of the rule or parameter of that clause, e.g. `award-ceiling`. */
    readonly rule: string;
    /** What it is from now on; its meaning is the rule's. */
    readonly value: Json;
    readonly document: OfficialDocument;
    readonly article: string;
    readonly approver: string;
    readonly effectiveFrom: CalendarDate;
    readonly effectiveTo?: CalendarDate;
  }
>;
/** It was wrong, or is no more; decisions after this are taken without it. */
export type PolicyOverrideWithdrawn = EventOf<
  'PolicyOverrideWithdrawn',
  {
    readonly overrideId: string;
    readonly policyVersion: PolicyVersion;
    readonly reason: string;
    readonly document: OfficialDocument;
  }
>;

export type PolicyOverrideEvent = PolicyOverrideRecorded | PolicyOverrideWithdrawn;
