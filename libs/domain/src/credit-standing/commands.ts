import type { CalendarDate, CommandOf } from '@grants/kernel';
import type { OfficialDocument } from '../documents.ts';
import type { ViolationKind } from './events.ts';
import type { BanGround, BannedProgramme, CreditSubject } from './subject.ts';
import type { SuccessionCommand } from './succession-commands.ts';

export type RecordViolation = CommandOf<
  'RecordViolation',
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
export type WithdrawViolation = CommandOf<
  'WithdrawViolation',
  {
    readonly subject: CreditSubject;
    readonly violationId: string;
    readonly reason: string;
    readonly document: OfficialDocument;
  }
>;
/** The period is computed: three years from `firstDay`, to the day before the anniversary. */
export type ImposeBan = CommandOf<
  'ImposeBan',
  {
    readonly subject: CreditSubject;
    readonly banId: string;
    readonly ground: BanGround;
    readonly firstDay: CalendarDate;
    readonly programmes: readonly BannedProgramme[];
    readonly document: OfficialDocument;
  }
>;
export type LiftBan = CommandOf<
  'LiftBan',
  {
    readonly subject: CreditSubject;
    readonly banId: string;
    readonly liftedOn: CalendarDate;
    readonly reason: string;
    readonly document: OfficialDocument;
  }
>;
/** Found wrong, from its first day, otherwise than on an appeal. */
export type AnnulBan = CommandOf<
  'AnnulBan',
  {
    readonly subject: CreditSubject;
    readonly banId: string;
    readonly reason: string;
    readonly document: OfficialDocument;
  }
>;
/** Notes that the last day is over, so that lists show what it held as released. */
export type RecordBanExpiry = CommandOf<
  'RecordBanExpiry',
  { readonly subject: CreditSubject; readonly banId: string }
>;
export type AppealBan = CommandOf<
  'AppealBan',
  {
    readonly subject: CreditSubject;
    readonly banId: string;
    readonly appealId: string;
    readonly appealedOn: CalendarDate;
    readonly grounds: string;
    readonly document: OfficialDocument;
  }
>;
/** Upheld, it annuls the ban at once. */
export type ConcludeBanAppeal = CommandOf<
  'ConcludeBanAppeal',
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
/** Vouches for a code that fails its check digit and is issued all the same. */
export type AttestCreditCode = CommandOf<
  'AttestCreditCode',
  {
    readonly subject: CreditSubject;
    readonly unitName: string;
    readonly document: OfficialDocument;
  }
>;
export type MakeIntegrityEntry = CommandOf<
  'MakeIntegrityEntry',
  {
    readonly subject: CreditSubject;
    readonly entryId: string;
    readonly projectId: string;
    readonly document: OfficialDocument;
  }
>;

export type WithdrawIntegrityEntry = CommandOf<
  'WithdrawIntegrityEntry',
  {
    readonly subject: CreditSubject;
    readonly entryId: string;
    readonly reason: string;
    readonly document: OfficialDocument;
  }
>;

export type CreditStandingCommand =
  | RecordViolation
  | WithdrawViolation
  | ImposeBan
  | LiftBan
  | AnnulBan
  | RecordBanExpiry
  | AppealBan
  | ConcludeBanAppeal
  | SuccessionCommand
  | AttestCreditCode
  | MakeIntegrityEntry
  | WithdrawIntegrityEntry;
