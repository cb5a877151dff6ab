// Stored format. Names and fields here are in the store for good: only add, or make a new version.
import type { CalendarDate, ClauseId, CreditCode, EventOf } from '@grants/kernel';
import type { Basis } from '@grants/policy';
import type { Programme } from '../call/events.ts';
import type { OfficialDocument } from '../documents.ts';

/** Whose standing: a unit by its credit code, or a person by a keyed hash. */
export type CreditSubject =
  | { readonly kind: 'unit'; readonly creditCode: CreditCode }
  | { readonly kind: 'person'; readonly personRef: string };

export type ViolationKind =
  | 'tax'
  | 'intellectual-property'
  | 'safety'
  | 'quality'
  | 'environment'
  | 'research-integrity'
  | 'serious-dishonesty-list';

/** A breach by a unit or a person, with its day and the decision on it (MH-1.1.6). */
export type ViolationRecorded = EventOf<
  'ViolationRecorded',
  {
    readonly subject: CreditSubject;
    readonly violationId: string;
    readonly kind: ViolationKind;
    readonly occurredOn: CalendarDate;
    readonly decidedOn: CalendarDate;
    readonly note: string;
    readonly document: OfficialDocument;
  }
>;
/** The record was wrong; it counts for nothing from the beginning. */
export type ViolationWithdrawn = EventOf<
  'ViolationWithdrawn',
  {
    readonly subject: CreditSubject;
    readonly violationId: string;
    readonly reason: string;
    readonly document: OfficialDocument;
  }
>;
export type BanGround = 'misreporting' | 'concealment' | 'two-years-unfiled';
/** Which programmes a ban closes. `high-tech-transformation` is the municipal one (SH-18.3). */
export type BannedProgramme = Programme | 'high-tech-transformation';

/** Applications of the unit to the named programmes are not accepted for these days (SH-18.3). */
export type BanImposed = EventOf<
  'BanImposed',
  {
    readonly subject: CreditSubject;
    readonly banId: string;
    readonly ground: BanGround;
    readonly clause: ClauseId;
    readonly firstDay: CalendarDate;
    readonly lastDay: CalendarDate;
    readonly programmes: readonly BannedProgramme[];
    readonly document: OfficialDocument;
    readonly basis: Basis;
  }
>;
/** Ends a ban early: its last day is the day before `liftedOn`. */
export type BanLifted = EventOf<
  'BanLifted',
  {
    readonly subject: CreditSubject;
    readonly banId: string;
    readonly liftedOn: CalendarDate;
    readonly reason: string;
    readonly document: OfficialDocument;
  }
>;
/** A project member is entered in the research-integrity list (MH-1.6.16). */
export type IntegrityEntryMade = EventOf<
  'IntegrityEntryMade',
  {
    readonly subject: CreditSubject;
    readonly entryId: string;
    readonly projectId: string;
    readonly clause: ClauseId;
    readonly document: OfficialDocument;
  }
>;

export type CreditStandingEvent =
  ViolationRecorded | ViolationWithdrawn | BanImposed | BanLifted | IntegrityEntryMade;
