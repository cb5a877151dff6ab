import type { CentreKind, CentreLevel, CentreRefusalStage, Programme } from '@grants/domain';
import type { CalendarDate, Instant, Yuan } from '@grants/kernel';
import type { CentreItem } from '@grants/read-store';
import { Shown, ShownOrNull } from '../fields/shown.ts';

/** An R&D centre as it stands. */
export class CentreView implements CentreItem {
  @Shown('id', 'The centre.', 'RC-2022-0007')
  readonly centreId!: string;

  @Shown('id', 'The call it answers.')
  readonly callId!: string;

  @Shown('text', 'The programme.', 'district-centre')
  readonly programme!: Programme;

  @Shown('text', 'The edition of the policy.', 'minhang-2021')
  readonly policyVersion!: string;

  @Shown('text', 'Its title.', '车规级芯片工程技术研究中心')
  readonly title!: string;

  @Shown('text', 'Its level.', 'district')
  readonly level!: CentreLevel;

  @Shown('text', 'Its kind.', 'engineering-technology-research-centre')
  readonly kind!: CentreKind;

  @Shown('text', 'Its technical field.', '集成电路')
  readonly field!: string;

  @Shown('creditCode', 'The host unit.')
  readonly hostCreditCode!: string;

  @Shown('text', 'Name of the host unit.', '示例科技(上海)有限公司')
  readonly hostName!: string;

  @Shown('text', 'District of registration.', '闵行区')
  readonly registeredDistrict!: string;

  @Shown('text', 'Where it stands.', 'submitted')
  readonly status!: CentreItem['status'];

  @Shown('instant', 'When it was applied for.')
  readonly submittedAt!: Instant;

  @Shown('date', 'By when it is reviewed (MH-2.3.1, MH-2.3.5).')
  readonly reviewDueOn!: CalendarDate;

  @ShownOrNull('text', 'Town, sub-district or zone that recommended it (MH-2.3.3).', '莘庄工业区')
  readonly recommendingTown!: string | null;

  @ShownOrNull('text', 'Average of the online reviews.', '88.00')
  readonly averageScore!: string | null;

  @ShownOrNull('whole', 'Its place among the applications of the call.', 1)
  readonly rank!: number | null;

  @ShownOrNull('id', 'The fund that pays.')
  readonly fundId!: string | null;

  @ShownOrNull('id', 'The commitment of the fund.')
  readonly commitmentId!: string | null;

  @ShownOrNull('yuan', 'The award.', '500000.00')
  readonly award!: Yuan | null;

  @ShownOrNull('date', 'When it was approved.')
  readonly approvedOn!: CalendarDate | null;

  @ShownOrNull('text', 'The plaque it holds (MH-2.5.1).', 'MH-2022-07')
  readonly plaqueNumber!: string | null;

  @ShownOrNull('date', 'By when it is evaluated (MH-2.5.1).')
  readonly evaluationDueOn!: CalendarDate | null;

  @ShownOrNull('date', 'When it was evaluated.')
  readonly evaluatedOn!: CalendarDate | null;

  @ShownOrNull('text', 'How it was evaluated (MH-2.5.2).', 'qualified')
  readonly evaluationResult!: 'qualified' | 'unqualified' | null;

  @Shown('yuan', 'What the treasury has paid.', '0.00')
  readonly paid!: Yuan;

  @Shown('yuan', 'Award that will not be paid and went back to the fund.', '0.00')
  readonly released!: Yuan;

  @ShownOrNull('date', 'When it was put forward to become a municipal centre (MH-2.5.3).')
  readonly putForwardOn!: CalendarDate | null;

  @ShownOrNull('text', 'At which stage it was refused.')
  readonly refusalStage!: CentreRefusalStage | null;

  @ShownOrNull('text', 'Why it was refused or withdrawn.')
  readonly endReason!: string | null;

  @Shown('texts', 'Ids of the holds that were placed and not released.', [])
  readonly holds!: readonly string[];

  @Shown('position', 'Position of the last event about it.')
  readonly position!: string;
}
