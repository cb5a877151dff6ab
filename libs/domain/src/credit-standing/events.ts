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

/**
 * How another unit comes to stand for this one. `renaming`: goes on under another code; `branch-of`:
 * this unit is a branch, the other its parent; `merger`: absorbed by the other; `division`: the other
 * was split off from this one.
 */
export type SuccessionKind = 'renaming' | 'branch-of' | 'merger' | 'division';

/** A link from this unit to the one that stands for it, as its document states it. */
export type SuccessionRecorded = EventOf<
  'SuccessionRecorded',
  {
    readonly subject: CreditSubject;
    readonly linkId: string;
    readonly kind: SuccessionKind;
    readonly toCreditCode: CreditCode;
    readonly effectiveOn: CalendarDate;
    readonly document: OfficialDocument;
  }
>;
/** The link was recorded wrongly; it reaches nobody from the beginning. */
export type SuccessionWithdrawn = EventOf<
  'SuccessionWithdrawn',
  {
    readonly subject: CreditSubject;
    readonly linkId: string;
    readonly toCreditCode: CreditCode;
    readonly reason: string;
    readonly document: OfficialDocument;
  }
>;
/** The other end of a link: on the record of the unit that stands for another. */
export type SuccessionAcknowledged = EventOf<
  'SuccessionAcknowledged',
  {
    readonly subject: CreditSubject;
    readonly linkId: string;
    readonly kind: SuccessionKind;
    readonly fromCreditCode: CreditCode;
    readonly effectiveOn: CalendarDate;
    readonly document: OfficialDocument;
  }
>;
/** A ban of this unit reaches another over a link, and why; the other unit's record takes it next. */
export type BanReachedUnit = EventOf<
  'BanReachedUnit',
  {
    readonly subject: CreditSubject;
    readonly banId: string;
    readonly linkId: string;
    readonly kind: SuccessionKind;
    readonly toCreditCode: CreditCode;
    readonly firstDay: CalendarDate;
    readonly lastDay: CalendarDate;
    readonly programmes: readonly BannedProgramme[];
    readonly clause: ClauseId;
    readonly document: OfficialDocument;
    /** The unit the ban was imposed on, however many links away, and the links on the way. */
    readonly originCreditCode: CreditCode;
    readonly path: readonly string[];
  }
>;
/** A ban of another unit is in force for this one, too. */
export type BanInherited = EventOf<
  'BanInherited',
  {
    readonly subject: CreditSubject;
    /** The id it has on the record of the unit it was imposed on. */
    readonly banId: string;
    readonly originCreditCode: CreditCode;
    readonly fromCreditCode: CreditCode;
    readonly linkId: string;
    readonly kind: SuccessionKind;
    readonly firstDay: CalendarDate;
    readonly lastDay: CalendarDate;
    readonly programmes: readonly BannedProgramme[];
    readonly clause: ClauseId;
    readonly document: OfficialDocument;
    readonly path: readonly string[];
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
  | SuccessionRecorded
  | SuccessionWithdrawn
  | SuccessionAcknowledged
  | BanReachedUnit
  | BanInherited
  | CreditCodeAttested
  | IntegrityEntryMade
  | IntegrityEntryWithdrawn;
