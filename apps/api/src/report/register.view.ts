import type { RegisteredDisbursement, RegisteredRecovery } from '@grants/application';
import type { FundSource, Programme } from '@grants/domain';
import type { CalendarDate, Yuan } from '@grants/kernel';
import { Shown, ShownOrNull, ShownViews } from '../fields/shown.ts';
import { DisbursementStandingView } from './standing.view.ts';

/** What one fund bears. */
export class DrawView {
  @Shown('id', 'The fund.', 'F12-2022')
  readonly fundId!: string;

  @ShownOrNull('text', 'Whose money it is.', 'district')
  readonly source!: FundSource | null;

  @Shown('id', 'The commitment.')
  readonly commitmentId!: string;

  @Shown('yuan', 'How much.')
  readonly amount!: Yuan;
}

/** A disbursement in the register. */
export class RegisteredDisbursementView
  extends DisbursementStandingView
  implements RegisteredDisbursement
{
  @Shown('text', 'Whether it goes to a project or a centre.', 'project')
  readonly subjectKind!: RegisteredDisbursement['subjectKind'];

  @Shown('id', 'The project, or the centre.')
  readonly projectId!: string;

  @ShownOrNull('id', 'The application.')
  readonly applicationId!: string | null;

  @ShownOrNull('text', 'The programme.', 'key-core-technology')
  readonly programme!: Programme | null;

  @ShownOrNull('text', 'The unit that is paid.')
  readonly payeeName!: string | null;

  @Shown('creditCode', 'Its credit code.')
  readonly payeeCreditCode!: string;

  @ShownOrNull('text', 'Holder of the account.')
  readonly payeeHolder!: string | null;

  @ShownOrNull('text', 'Number of the account.')
  readonly payeeAccountNumber!: string | null;

  @ShownOrNull('text', 'Bank of the account.')
  readonly payeeBank!: string | null;

  @Shown('yuan', 'How much.', '900000.00')
  readonly amount!: Yuan;

  @Shown('text', 'The same in capital numerals.', '人民币玖拾万元整')
  readonly amountInWords!: string;

  @ShownViews(() => DrawView, 'Whose money it is, in the order of drawing.')
  readonly draws!: readonly DrawView[];

  @Shown('date', 'When it was asked for.')
  readonly requestedOn!: CalendarDate;

  @ShownOrNull('date', 'When it was cancelled.')
  readonly cancelledOn!: CalendarDate | null;

  @Shown('objects', 'Everything that was done, in global order.')
  readonly steps!: RegisteredDisbursement['steps'];

  @Shown('position', 'Position of the request.')
  readonly firstPosition!: string;
}

/** What of a recovery there is. */
export class RecoveryAmountsView {
  @Shown('yuan', 'Asked back.')
  readonly ordered!: Yuan;

  @Shown('yuan', 'Came in.')
  readonly received!: Yuan;

  @Shown('yuan', 'Given up.')
  readonly writtenOff!: Yuan;

  @Shown('yuan', 'Neither came in nor was given up.')
  readonly outstanding!: Yuan;
}

/** What one fund has of a recovery. */
export class RecoveryShareView extends RecoveryAmountsView {
  @Shown('id', 'The fund.', 'F12-2022')
  readonly fundId!: string;

  @ShownOrNull('text', 'Whose money it is.', 'district')
  readonly source!: FundSource | null;
}

/** A recovery in the register. */
export class RegisteredRecoveryView extends RecoveryAmountsView implements RegisteredRecovery {
  @Shown('id', 'The recovery.', 'R-01')
  readonly recoveryId!: string;

  @Shown('id', 'The project.')
  readonly projectId!: string;

  @ShownOrNull('id', 'The application.')
  readonly applicationId!: string | null;

  @ShownOrNull('text', 'The programme.', 'key-core-technology')
  readonly programme!: Programme | null;

  @ShownOrNull('text', 'The unit that owes it.')
  readonly unitName!: string | null;

  @ShownOrNull('creditCode', 'Its credit code.')
  readonly unitCreditCode!: string | null;

  @Shown('text', 'Where it stands.', 'outstanding')
  readonly status!: RegisteredRecovery['status'];

  @Shown('text', 'Number of the document that orders it.', '闵科委〔2025〕3号')
  readonly documentNumber!: string;

  @Shown('date', 'When it was ordered.')
  readonly orderedOn!: CalendarDate;

  @Shown('date', 'The last day to pay.')
  readonly dueOn!: CalendarDate;

  @Shown('text', 'What is asked back, in capital numerals.', '人民币贰拾柒万元整')
  readonly orderedInWords!: string;

  @ShownViews(() => RecoveryShareView, 'Fund by fund, in the order of drawing back.')
  readonly shares!: readonly RecoveryShareView[];

  @ShownOrNull('date', 'When money last came in.')
  readonly lastReceivedOn!: CalendarDate | null;

  @ShownOrNull('date', 'Since when nothing is due.')
  readonly settledOn!: CalendarDate | null;

  @Shown('objects', 'Everything that was done, in global order.')
  readonly steps!: RegisteredRecovery['steps'];

  @Shown('position', 'Position of the order.')
  readonly firstPosition!: string;
}
