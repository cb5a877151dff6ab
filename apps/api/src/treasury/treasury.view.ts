import type { DiscrepancyKind, MatchedLine, ResolutionCause } from '@grants/domain';
import type { CalendarDate, ClauseId, JsonObject, RuleBasis, Yuan } from '@grants/kernel';
import type { DiscrepancyItem, TreasuryBatchItem, TreasuryLineItem } from '@grants/read-store';
import { Shown, ShownOrNull } from '../fields/shown.ts';

/** A payment list as it stood at the moment asked for. */
export class TreasuryBatchView implements TreasuryBatchItem {
  @Shown('id', 'The number of the list.', 'GK-2022-0620')
  readonly batchId!: string;

  @Shown('text', 'Reconciled when every line of the last file has its fate.', 'reconciled')
  readonly status!: TreasuryBatchItem['status'];

  @Shown('whole', 'How many files of this number came in.')
  readonly receipts!: number;

  @Shown('text', 'Name of the last file.', 'gk-2022-06-20.xlsx')
  readonly file!: string;

  @Shown('text', 'SHA-256 of its bytes.')
  readonly sha256!: string;

  @Shown('text', 'Name of the mapping it was read with.', 'treasury-payment-list')
  readonly mapping!: string;

  @Shown('whole', 'Lines of payments and returns.')
  readonly lineCount!: number;

  @Shown('yuan', 'What the lines add up to.')
  readonly total!: Yuan;

  @ShownOrNull('yuan', 'What its sum line states.')
  readonly sumLine!: Yuan | null;

  @ShownOrNull('date', 'First day the list is of.')
  readonly periodFrom!: CalendarDate | null;

  @ShownOrNull('date', 'Last day the list is of.')
  readonly periodTo!: CalendarDate | null;

  @Shown('date', 'Day the last file came in.')
  readonly receivedOn!: CalendarDate;

  @Shown('id', 'Who brought it in.')
  readonly receivedBy!: string;

  @Shown('whole', 'Lines that agree with the ledger.')
  readonly matchedLines!: number;

  @Shown('yuan', 'What they add up to.')
  readonly matchedTotal!: Yuan;

  @ShownOrNull('date', 'Day it was last reconciled.')
  readonly reconciledOn!: CalendarDate | null;

  @ShownOrNull('position', 'Position the ledger was matched at.')
  readonly knownAt!: string | null;

  @Shown('whole', 'Blocking discrepancies that stood open.', 0)
  readonly openBlocking!: number;

  @Shown('whole', 'Warnings that stood open.', 0)
  readonly openWarnings!: number;

  @Shown('position', 'Position of the last event about it by then.')
  readonly position!: string;
}

/** A line that agrees with the ledger. */
export class TreasuryLineView implements TreasuryLineItem {
  @Shown('id', 'The number of the list.', 'GK-2022-0620')
  readonly batchId!: string;

  @Shown('whole', 'Which file of that number, from 1.')
  readonly receipt!: number;

  @Shown('whole', 'Line of the file.', 2)
  readonly line!: number;

  @Shown('text', 'Its voucher.', '310112-000123')
  readonly voucher!: string;

  @Shown('yuan', 'Its amount; negative on a return.')
  readonly amount!: Yuan;

  @Shown('date', 'Day of the payment or return.')
  readonly paidOn!: CalendarDate;

  @Shown('id', 'The disbursement.')
  readonly disbursementId!: string;

  @ShownOrNull('id', 'The project that is paid.')
  readonly projectId!: string | null;

  @ShownOrNull('id', 'The centre that is paid.')
  readonly centreId!: string | null;

  @Shown('id', 'The fund it draws on first.')
  readonly fundId!: string;

  @Shown('text', 'Confirmed or returned on the word of the list, or on record before.', 'confirmed')
  readonly outcome!: MatchedLine['outcome'];

  @Shown('text', 'What it was found by.', 'payee-account')
  readonly matchedBy!: MatchedLine['matchedBy'];

  @Shown('position', 'Position of the event that tells it.')
  readonly position!: string;
}

/** A discrepancy as it stood at the moment asked for. */
export class DiscrepancyView implements DiscrepancyItem {
  @Shown('id', 'The discrepancy.')
  readonly discrepancyId!: string;

  @Shown('id', 'The list it was found in.', 'GK-2022-0620')
  readonly batchId!: string;

  @Shown('text', 'In which way list and ledger disagree.', 'payee-account-differs')
  readonly kind!: DiscrepancyKind;

  @Shown('flag', 'Whether what it is about stays unconfirmed until somebody has acted.')
  readonly blocking!: boolean;

  @ShownOrNull('text', 'Which clause is not kept; null where it is a rule of the ledger.')
  readonly clause!: ClauseId | null;

  @Shown('text', 'Whether that clause is not kept, or a rule of the ledger.', 'policy-clause')
  readonly basis!: RuleBasis;

  @Shown('text', 'Open, waived or resolved.', 'open')
  readonly standing!: DiscrepancyItem['standing'];

  @Shown('whole', 'The file of that number it was last found in.')
  readonly receipt!: number;

  @ShownOrNull('whole', 'Line of that file.', 3)
  readonly line!: number | null;

  @ShownOrNull('text', 'Voucher of the line.')
  readonly voucher!: string | null;

  @ShownOrNull('yuan', 'Amount of the line, or of the disbursement the list lacks.')
  readonly amount!: Yuan | null;

  @ShownOrNull('id', 'The disbursement it is about.')
  readonly disbursementId!: string | null;

  @ShownOrNull('id', 'The project it is about.')
  readonly projectId!: string | null;

  @ShownOrNull('id', 'The centre it is about.')
  readonly centreId!: string | null;

  @ShownOrNull('id', 'The fund whose money it is about.')
  readonly fundId!: string | null;

  @Shown('text', 'What is wrong and what to do.')
  readonly detail!: string;

  @Shown('object', 'The figures of both sides.')
  readonly facts!: JsonObject;

  @Shown('whole', 'How often it was opened.')
  readonly openings!: number;

  @Shown('date', 'Day it was last opened.')
  readonly openedOn!: CalendarDate;

  @Shown('id', 'Who brought in the list.')
  readonly openedBy!: string;

  @ShownOrNull('date', 'Day it was waived or resolved.')
  readonly closedOn!: CalendarDate | null;

  @ShownOrNull('id', 'Who waived it, or brought in what resolved it.')
  readonly closedBy!: string | null;

  @ShownOrNull('text', 'Why it was waived.')
  readonly waiverReason!: string | null;

  @ShownOrNull('text', 'Why it is none any more.')
  readonly resolutionCause!: ResolutionCause | null;

  @Shown('position', 'Position of the last event about it by then.')
  readonly position!: string;
}
