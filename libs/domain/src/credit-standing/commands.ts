import type { CalendarDate, CommandOf } from '@grants/kernel';
import type { OfficialDocument } from '../documents.ts';
import type { BanGround, BannedProgramme, CreditSubject, ViolationKind } from './events.ts';

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
export type MakeIntegrityEntry = CommandOf<
  'MakeIntegrityEntry',
  {
    readonly subject: CreditSubject;
    readonly entryId: string;
    readonly projectId: string;
    readonly document: OfficialDocument;
  }
>;

export type CreditStandingCommand =
  RecordViolation | WithdrawViolation | ImposeBan | LiftBan | MakeIntegrityEntry;
