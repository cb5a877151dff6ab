// Stored format. Names and fields here are in the store for good: only add, or make a new version.
import type { CalendarDate, ClauseId, EventOf } from '@grants/kernel';
import type { Basis } from '@grants/policy';
import type { OfficialDocument } from '../documents.ts';
import type { BanGround, BannedProgramme, CreditSubject } from './subject.ts';
import type { SuccessionEvent } from './succession-events.ts';

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
    /** Who imposed it; another person annuls it or concludes its appeal. Absent on older bans. */
    readonly imposedBy?: string;
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
/** Found wrong: the ban counts for nothing from its first day. What was believed until now stays told. */
export type BanAnnulled = EventOf<
  'BanAnnulled',
  {
    readonly subject: CreditSubject;
    readonly banId: string;
    /** The appeal that was upheld, when one was. */
    readonly appealId?: string;
    readonly reason: string;
    readonly document: OfficialDocument;
  }
>;
/** Recorded once its last day is over; the days of the ban never depend on it. */
export type BanExpired = EventOf<
  'BanExpired',
  { readonly subject: CreditSubject; readonly banId: string; readonly lastDay: CalendarDate }
>;
/** The unit asks for the ban to be looked at again; it stays in force meanwhile. */
export type BanAppealed = EventOf<
  'BanAppealed',
  {
    readonly subject: CreditSubject;
    readonly banId: string;
    readonly appealId: string;
    readonly appealedOn: CalendarDate;
    readonly grounds: string;
    readonly document: OfficialDocument;
  }
>;
/** Upheld, the ban is annulled by the event that follows; dismissed, it stays. */
export type BanAppealConcluded = EventOf<
  'BanAppealConcluded',
  {
    readonly subject: CreditSubject;
    readonly banId: string;
    readonly appealId: string;
    readonly result: 'upheld' | 'dismissed';
    readonly concludedOn: CalendarDate;
    readonly opinion: string;
    readonly document: OfficialDocument;
  }
>;

/** The office vouches for a code that fails its check digit and is issued all the same. */
export type CreditCodeAttested = EventOf<
  'CreditCodeAttested',
  {
    readonly subject: CreditSubject;
    readonly unitName: string;
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

/** The entry was wrong; it counts for nothing from the beginning. */
export type IntegrityEntryWithdrawn = EventOf<
  'IntegrityEntryWithdrawn',
  {
    readonly subject: CreditSubject;
    readonly entryId: string;
    readonly reason: string;
    readonly document: OfficialDocument;
  }
>;

export type CreditStandingEvent =
  | ViolationRecorded
  | ViolationWithdrawn
  | BanImposed
  | BanLifted
  | BanAnnulled
  | BanExpired
  | BanAppealed
  | BanAppealConcluded
  | SuccessionEvent
  | CreditCodeAttested
  | IntegrityEntryMade
  | IntegrityEntryWithdrawn;
