import type { FundSource, Programme } from '@grants/domain';
import type { CalendarDate, Yuan } from '@grants/kernel';
import type {
  AwardDecision,
  BudgetDocument,
  MoneyCard,
  MoneyCardShare,
  SharePayment,
  ShareRecovery,
} from '@grants/read-store';
import { Shown, ShownOrNull, ShownView, ShownViewOrNull, ShownViews } from '../fields/shown.ts';
import { PostingView, ProjectBalancesView } from '../fund/fund.view.ts';
import { RecoveryAmountsView } from './register.view.ts';
import { DisbursementStandingView } from './standing.view.ts';

/** Who decided on the award. */
export class AwardDecisionView implements AwardDecision {
  @Shown('position', 'Position of the decision.')
  readonly position!: string;

  @Shown('object', 'Who decided, in which role.', { id: 'approver-1', role: 'commission-approver' })
  readonly decidedBy!: AwardDecision['decidedBy'];

  @Shown('date', 'When.')
  readonly decidedOn!: CalendarDate;

  @Shown('texts', 'By which clauses.', ['MH-1.4.4'])
  readonly clauses!: readonly string[];

  @ShownOrNull('text', 'Document by which the district government agreed.', '闵府〔2022〕3号')
  readonly consentDocument!: string | null;
}

/** A document by which a fund came by its money, or lost some of it. */
export class BudgetDocumentView implements BudgetDocument {
  @Shown('position', 'Position of its event.')
  readonly position!: string;

  @Shown('text', 'What happened.', 'FundsAppropriated')
  readonly type!: string;

  @ShownOrNull('text', 'Number of the document.', '闵财〔2022〕5号')
  readonly document!: string | null;

  @Shown('date', 'The day it counts from.')
  readonly on!: CalendarDate;

  @Shown('yuan', 'How much; below 0 where money went.')
  readonly amount!: Yuan;

  @ShownOrNull('id', 'The other fund of a transfer.')
  readonly counterFundId!: string | null;
}

/** What of one disbursement a share bears. */
export class SharePaymentView extends DisbursementStandingView implements SharePayment {
  @Shown('yuan', 'How much of it.')
  readonly amount!: Yuan;
}

/** What of one recovery a share has back, or waits for. */
export class ShareRecoveryView extends RecoveryAmountsView implements ShareRecovery {
  @Shown('id', 'The recovery.', 'R-01')
  readonly recoveryId!: string;

  @Shown('text', 'Number of the document that orders it.', '闵科委〔2025〕3号')
  readonly documentNumber!: string;

  @Shown('date', 'When it was ordered.')
  readonly orderedOn!: CalendarDate;

  @Shown('date', 'The last day to pay.')
  readonly dueOn!: CalendarDate;

  @Shown('texts', 'Vouchers of receipts and documents of write-offs.', ['SK-2025-009'])
  readonly evidence!: readonly string[];
}

/** The promise of the year before. */
export class CarriedFromView {
  @Shown('id', 'Its fund.', 'F12-2022')
  readonly fundId!: string;

  @Shown('id', 'The commitment there.')
  readonly commitmentId!: string;
}

/** What one fund promised, and the way of it. */
export class MoneyCardShareView implements MoneyCardShare {
  @Shown('id', 'The fund.', 'F12-2022')
  readonly fundId!: string;

  @Shown('text', 'Its name.', '2022年关键核心技术攻关专项')
  readonly fundName!: string;

  @Shown('text', 'Whose money it is.', 'district')
  readonly source!: FundSource;

  @Shown('whole', 'Its fiscal year.', 2022)
  readonly fiscalYear!: number;

  @ShownViews(() => BudgetDocumentView, 'How the fund came by its money.')
  readonly appropriations!: readonly BudgetDocumentView[];

  @Shown('id', 'The commitment.')
  readonly commitmentId!: string;

  @Shown('yuan', 'What was promised.')
  readonly promised!: Yuan;

  @Shown('date', 'When.')
  readonly promisedOn!: CalendarDate;

  @Shown('position', 'Position of the promise.')
  readonly position!: string;

  @ShownViewOrNull(() => CarriedFromView, 'The promise of the year before, if it was carried.')
  readonly carriedFrom!: CarriedFromView | null;

  @ShownView(() => ProjectBalancesView, 'Where it is.')
  readonly balances!: ProjectBalancesView;

  @ShownViews(() => SharePaymentView, 'What of it was asked for, authorised and paid.')
  readonly payments!: readonly SharePaymentView[];

  @ShownViews(() => ShareRecoveryView, 'What of it was asked back.')
  readonly recoveries!: readonly ShareRecoveryView[];
}

/** All the money of one project or centre, and the way of every part of it. */
export class MoneyCardView implements MoneyCard {
  @Shown('id', 'The project, or the centre.')
  readonly projectId!: string;

  @Shown('text', 'Which of them it is.', 'project')
  readonly subjectKind!: MoneyCard['subjectKind'];

  @Shown('text', 'Its title.')
  readonly title!: string;

  @Shown('text', 'The unit that is paid.')
  readonly unitName!: string;

  @Shown('creditCode', 'Its credit code.')
  readonly unitCreditCode!: string;

  @Shown('text', 'The programme.', 'key-core-technology')
  readonly programme!: Programme;

  @ShownViewOrNull(() => AwardDecisionView, 'Who decided on the award.')
  readonly decision!: AwardDecisionView | null;

  @ShownView(() => ProjectBalancesView, 'Where the money committed to it is.')
  readonly balances!: ProjectBalancesView;

  @ShownViews(() => MoneyCardShareView, 'Share by share, in the order of drawing.')
  readonly shares!: readonly MoneyCardShareView[];

  @Shown('objects', 'Its disbursements, as in the register.')
  readonly disbursements!: MoneyCard['disbursements'];

  @Shown('objects', 'Its recoveries, as in the register.')
  readonly recoveries!: MoneyCard['recoveries'];

  @ShownViews(() => PostingView, 'Its postings in global order.')
  readonly postings!: readonly PostingView[];
}
