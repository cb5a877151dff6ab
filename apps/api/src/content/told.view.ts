import type { AskedPayment, RecordedDocument, StandingHold, TeamMember } from '@grants/application';
import type { CalendarDate, ClauseId, Yuan } from '@grants/kernel';
import { ExplainedFindingView, SentenceView } from '../basis/finding.view.ts';
import { Shown, ShownOrNull, ShownView, ShownViews } from '../fields/shown.ts';

/** A person of the team. */
export class TeamMemberView implements TeamMember {
  @Shown('text', 'The name.', '张示例')
  readonly name!: string;

  @Shown('text', 'What the person does.', '项目负责人')
  readonly duty!: string;
}

/** A document as the event that brought it names it. */
export class RecordedDocumentView implements RecordedDocument {
  @Shown('text', 'Type of the event it came with.', 'ApplicationSubmitted')
  readonly event!: string;

  @ShownView(() => SentenceView, 'That event in words.')
  readonly told!: SentenceView;

  @Shown('position', 'Position of that event.')
  readonly position!: string;

  @Shown('date', 'The day of that event.')
  readonly recordedFor!: CalendarDate;

  @ShownOrNull('text', 'What it is on the checklist; null for an official paper.', 'audit-report')
  readonly kind!: string | null;

  @ShownOrNull('text', 'Its name as submitted.', '申报书.pdf')
  readonly name!: string | null;

  @ShownOrNull('text', 'SHA-256 of its bytes.', 'a'.repeat(64))
  readonly sha256!: string | null;

  @ShownOrNull('text', 'Number of an official paper (文号).', '闵科委〔2022〕18号')
  readonly number!: string | null;

  @ShownOrNull('date', 'Its date.')
  readonly date!: CalendarDate | null;
}

/** A hold in force. */
export class StandingHoldView implements StandingHold {
  @Shown('id', 'The hold.', 'H-01')
  readonly holdId!: string;

  @Shown('text', 'What placed it: duplicate-case, ban or notice-objection.', 'ban')
  readonly ground!: StandingHold['ground'];

  @Shown('id', 'The case, ban or objection.', 'ban-1')
  readonly sourceId!: string;

  @Shown('text', 'Under which clause.', 'MH-1.1.6')
  readonly clause!: ClauseId;

  @ShownOrNull('date', 'First day of the ban that placed it.')
  readonly from!: CalendarDate | null;

  @ShownOrNull('date', 'Its last day.')
  readonly until!: CalendarDate | null;
}

/** A part of an award that was asked for. */
export class AskedPaymentView implements AskedPayment {
  @Shown('id', 'The disbursement.', 'T-01')
  readonly disbursementId!: string;

  @Shown('text', 'Which part: first, final, or all of it at once.', 'first')
  readonly tranche!: AskedPayment['tranche'];

  @Shown('text', 'Where it stands.', 'paid')
  readonly status!: AskedPayment['status'];

  @Shown('yuan', 'How much.', '900000.00')
  readonly amount!: Yuan;

  @Shown('date', 'When it was asked for.')
  readonly requestedOn!: CalendarDate;

  @ShownOrNull('date', 'When it was authorised.')
  readonly authorisedOn!: CalendarDate | null;

  @ShownOrNull('date', 'Day of the payment that stands.')
  readonly paidOn!: CalendarDate | null;

  @ShownOrNull('text', 'Voucher of the payment that stands.', 'PZ-2022-071')
  readonly voucher!: string | null;

  @ShownOrNull('date', 'When the bank last sent it back.')
  readonly returnedOn!: CalendarDate | null;

  @ShownOrNull('date', 'When it was cancelled.')
  readonly cancelledOn!: CalendarDate | null;

  @ShownViews(() => ExplainedFindingView, 'The conditions it was asked for on.')
  readonly conditions!: readonly ExplainedFindingView[];
}
