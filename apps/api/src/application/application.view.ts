import type { Programme, RefusalStage } from '@grants/domain';
import type { CalendarDate, Instant, Yuan } from '@grants/kernel';
import type { ApplicationItem } from '@grants/read-store';
import { Shown, ShownOrNull } from '../fields/shown.ts';

/** An application as it stands. */
export class ApplicationView implements ApplicationItem {
  @Shown('id', 'The application.')
  readonly applicationId!: string;

  @Shown('id', 'The call it answers.')
  readonly callId!: string;

  @Shown('text', 'The programme.', 'key-core-technology')
  readonly programme!: Programme;

  @Shown('text', 'The edition of the policy.', 'minhang-2021')
  readonly policyVersion!: string;

  @Shown('text', 'Its title.', '面向高端芯片的键合设备关键技术攻关')
  readonly title!: string;

  @Shown('text', 'Its technical field.', '集成电路')
  readonly field!: string;

  @Shown('whole', 'Item of the key core technology catalogue.', 2)
  readonly catalogueItem!: number;

  @Shown('creditCode', 'The lead unit.')
  readonly leadCreditCode!: string;

  @Shown('text', 'Name of the lead unit.', '示例科技(上海)有限公司')
  readonly leadName!: string;

  @Shown('text', 'Kind of the lead unit.', 'enterprise')
  readonly leadKind!: string;

  @Shown('text', 'District of registration.', '闵行区')
  readonly registeredDistrict!: string;

  @Shown('yuan', 'Total investment.', '10000000.00')
  readonly totalInvestment!: Yuan;

  @Shown('yuan', 'Grant asked for.')
  readonly grantRequested!: Yuan;

  @Shown('text', 'Where it stands.', 'submitted')
  readonly status!: ApplicationItem['status'];

  @Shown('instant', 'When it was submitted.')
  readonly submittedAt!: Instant;

  @Shown('date', 'By when it is reviewed (MH-1.3.6).')
  readonly reviewDueOn!: CalendarDate;

  @ShownOrNull('date', 'When the paper copy came in.')
  readonly paperReceivedOn!: CalendarDate | null;

  @Shown('whole', 'Experts assigned.', 5)
  readonly expertCount!: number;

  @ShownOrNull('text', 'Weighted average of the scores.', '82.40')
  readonly averageScore!: string | null;

  @ShownOrNull('text', 'Number of the document of consent.')
  readonly consentDocument!: string | null;

  @ShownOrNull('id', 'The project it became.')
  readonly projectId!: string | null;

  @ShownOrNull('id', 'The fund that pays.')
  readonly fundId!: string | null;

  @ShownOrNull('yuan', 'The award.')
  readonly award!: Yuan | null;

  @ShownOrNull('date', 'When it was approved, refused or withdrawn.')
  readonly decidedOn!: CalendarDate | null;

  @ShownOrNull('text', 'At which stage it was refused.')
  readonly refusalStage!: RefusalStage | null;

  @ShownOrNull('text', 'Why it was refused or withdrawn.')
  readonly endReason!: string | null;

  @Shown('texts', 'Ids of the holds in force.', [])
  readonly holds!: readonly string[];

  @Shown('whole', 'How many holds are in force.', 0)
  readonly holdCount!: number;

  @ShownOrNull('text', 'Why it is kept in view (MH-1.4.5).')
  readonly followUpNote!: string | null;

  @Shown('position', 'Position of the last event about it.')
  readonly position!: string;
}
