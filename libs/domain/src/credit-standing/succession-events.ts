// Stored format. Names and fields here are in the store for good: only add, or make a new version.
import type { CalendarDate, ClauseId, CreditCode, EventOf } from '@grants/kernel';
import type { OfficialDocument } from '../documents.ts';
import type { BanGround, BannedProgramme, CreditSubject } from './subject.ts';

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
    /** What vouches for the other unit's code, when that fails its check digit. */
    readonly codeDocument?: OfficialDocument;
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
    /** The id it has on the record of the unit it leads from. */
    readonly linkId: string;
    readonly kind: SuccessionKind;
    readonly fromCreditCode: CreditCode;
    readonly effectiveOn: CalendarDate;
    readonly document: OfficialDocument;
  }
>;
/** The link whose other end this is was recorded wrongly. */
export type AcknowledgementWithdrawn = EventOf<
  'AcknowledgementWithdrawn',
  {
    readonly subject: CreditSubject;
    readonly linkId: string;
    readonly fromCreditCode: CreditCode;
    readonly reason: string;
    readonly document: OfficialDocument;
  }
>;

/** One link a ban went over, and the unit it led to. A link's id is its own unit's alone. */
export interface ReachStep {
  readonly linkId: string;
  readonly kind: SuccessionKind;
  readonly creditCode: CreditCode;
}

/** Which ban of which unit, by which way: no record has two of one way. */
interface BanOnItsWay {
  readonly subject: CreditSubject;
  /** The id it has on the record of the unit it was imposed on. */
  readonly banId: string;
  /** The unit the ban was imposed on, however many links away. */
  readonly originCreditCode: CreditCode;
  /** The links on the way, from the first to the last; the last unit is the one that is reached. */
  readonly path: readonly ReachStep[];
}

/** What a ban is for a unit it reaches. */
interface BanCarried extends BanOnItsWay {
  readonly linkId: string;
  readonly kind: SuccessionKind;
  readonly ground: BanGround;
  /** The later of the day it began where it comes from and the day the link took effect. */
  readonly firstDay: CalendarDate;
  readonly lastDay: CalendarDate;
  readonly programmes: readonly BannedProgramme[];
  readonly clause: ClauseId;
  readonly document: OfficialDocument;
}

/** A ban of this unit reaches another over a link, and why; the other unit's record takes it next. */
export type BanReachedUnit = EventOf<
  'BanReachedUnit',
  BanCarried & { readonly toCreditCode: CreditCode }
>;
/** A ban of another unit is in force for this one, too. */
export type BanInherited = EventOf<
  'BanInherited',
  BanCarried & { readonly fromCreditCode: CreditCode }
>;

/**
 * What ended a ban where it came from. Lifted, its last day is the day before; expired, it stays as
 * it was; annulled, or come over a link that is none, it counts for nothing from the beginning.
 */
export type BanEnding =
  | {
      readonly kind: 'lifted';
      readonly liftedOn: CalendarDate;
      readonly reason: string;
      readonly document: OfficialDocument;
    }
  | { readonly kind: 'expired' }
  | { readonly kind: 'annulled'; readonly reason: string; readonly document: OfficialDocument }
  | {
      readonly kind: 'succession-withdrawn';
      readonly linkId: string;
      readonly reason: string;
      readonly document: OfficialDocument;
    };

/** A ban that reached another unit has ended here; the other unit's record ends it next. */
export type BanReachEnded = EventOf<
  'BanReachEnded',
  BanOnItsWay & { readonly toCreditCode: CreditCode; readonly ending: BanEnding }
>;
/** A ban that came from another unit has ended there, and for this one. */
export type InheritedBanEnded = EventOf<
  'InheritedBanEnded',
  BanOnItsWay & { readonly fromCreditCode: CreditCode; readonly ending: BanEnding }
>;

/** What happens between the records of units that stand for one another. */
export type SuccessionEvent =
  | SuccessionRecorded
  | SuccessionWithdrawn
  | SuccessionAcknowledged
  | AcknowledgementWithdrawn
  | BanReachedUnit
  | BanReachEnded
  | BanInherited
  | InheritedBanEnded;
