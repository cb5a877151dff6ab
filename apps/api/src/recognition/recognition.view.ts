import type { RecognitionRefusalStage, RecognitionRevocationGround } from '@grants/domain';
import type { CalendarDate, Instant, Yuan } from '@grants/kernel';
import type { RecognitionItem } from '@grants/read-store';
import { Shown, ShownOrNull } from '../fields/shown.ts';

/** The recognition of a transformation project as it stands. */
export class RecognitionView implements RecognitionItem {
  @Shown('id', 'The recognition.', 'R-2022-0311')
  readonly recognitionId!: string;

  @Shown('text', 'The edition of the policy.', 'shanghai-2020')
  readonly policyVersion!: string;

  @Shown('text', 'The district that accepts it.', '闵行区')
  readonly district!: string;

  @Shown('text', 'Its title.', '车规级激光雷达芯片')
  readonly title!: string;

  @Shown('creditCode', 'The unit.')
  readonly applicantCreditCode!: string;

  @Shown('text', 'Name of the unit, as of its last certificate.', '示例科技(上海)有限公司')
  readonly applicantName!: string;

  @Shown('text', 'Code of the national high-tech field.', '01.02')
  readonly fieldCode!: string;

  @Shown('text', 'Where it stands.', 'recognised')
  readonly status!: RecognitionItem['status'];

  @Shown('instant', 'When it was applied for.')
  readonly submittedAt!: Instant;

  @Shown('whole', 'How often the district has recommended it (SH-11.2).', 1)
  readonly round!: number;

  @ShownOrNull('text', 'Technology contribution coefficient, as last settled.', '0.80')
  readonly contributionCoefficient!: string | null;

  @ShownOrNull('text', 'Share of the core technology in percent, as last settled.', '65.00')
  readonly coreValueShare!: string | null;

  @ShownOrNull('id', 'The last public notice.')
  readonly noticeId!: string | null;

  @ShownOrNull('date', 'First day of the public notice.')
  readonly noticeFirstDay!: CalendarDate | null;

  @ShownOrNull('date', 'Last day of the public notice.')
  readonly noticeLastDay!: CalendarDate | null;

  @Shown('texts', 'Ids of the objections nobody has reviewed.', [])
  readonly openObjections!: readonly string[];

  @ShownOrNull('text', 'The batch.', '2022年第3批')
  readonly batch!: string | null;

  @ShownOrNull('text', 'The project number.', '202203001')
  readonly projectNumber!: string | null;

  @ShownOrNull('text', 'Number of the last certificate.', 'ZH-202203001')
  readonly certificateNumber!: string | null;

  @ShownOrNull('date', 'When it was recognised.')
  readonly recognisedOn!: CalendarDate | null;

  @ShownOrNull('date', 'First day of its validity (SH-16).')
  readonly validFrom!: CalendarDate | null;

  @ShownOrNull('date', 'Last day of its validity (SH-16).')
  readonly validTo!: CalendarDate | null;

  @Shown('wholes', 'Years with an implementation report (SH-18.1).', [2022])
  readonly filedYears!: readonly number[];

  @Shown('yuan', 'Municipal support paid on the ground of it (SH-3).', '0.00')
  readonly support!: Yuan;

  @ShownOrNull('date', 'When it was revoked.')
  readonly revokedOn!: CalendarDate | null;

  @ShownOrNull('text', 'Why it was revoked.', 'misreporting')
  readonly revocationGround!: RecognitionRevocationGround | null;

  @ShownOrNull('text', 'At which stage it was refused.')
  readonly refusalStage!: RecognitionRefusalStage | null;

  @ShownOrNull('text', 'Why it was refused or withdrawn.')
  readonly endReason!: string | null;

  @Shown('texts', 'Ids of the holds that were placed and not released.', [])
  readonly holds!: readonly string[];

  @Shown('position', 'Position of the last event about it.')
  readonly position!: string;
}
