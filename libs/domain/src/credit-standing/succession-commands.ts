import type { CalendarDate, CommandOf, CreditCode } from '@grants/kernel';
import type { OfficialDocument } from '../documents.ts';
import type { CreditSubject } from './subject.ts';
import type {
  AcknowledgementWithdrawn,
  BanInherited,
  InheritedBanEnded,
  SuccessionAcknowledged,
  SuccessionKind,
} from './succession-events.ts';

export type RecordSuccession = CommandOf<
  'RecordSuccession',
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
export type WithdrawSuccession = CommandOf<
  'WithdrawSuccession',
  {
    readonly subject: CreditSubject;
    readonly linkId: string;
    readonly reason: string;
    readonly document: OfficialDocument;
  }
>;

/** Given by reactions alone, to the record at the other end of a link. */
export type AcknowledgeSuccession = CommandOf<
  'AcknowledgeSuccession',
  SuccessionAcknowledged['data']
>;
export type WithdrawAcknowledgement = CommandOf<
  'WithdrawAcknowledgement',
  AcknowledgementWithdrawn['data']
>;
export type InheritBan = CommandOf<'InheritBan', BanInherited['data']>;
export type EndInheritedBan = CommandOf<'EndInheritedBan', InheritedBanEnded['data']>;

/** What is asked between the records of units that stand for one another. */
export type SuccessionCommand =
  | RecordSuccession
  | WithdrawSuccession
  | AcknowledgeSuccession
  | WithdrawAcknowledgement
  | InheritBan
  | EndInheritedBan;
