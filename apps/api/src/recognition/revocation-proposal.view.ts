import type { RevocationProposal } from '@grants/domain';
import type { CalendarDate } from '@grants/kernel';
import type { Finding } from '@grants/policy';
import { Shown } from '../fields/shown.ts';

/** A recognition whose reports are unfiled for two years in total, for an officer to decide on. */
export class RevocationProposalView implements RevocationProposal {
  @Shown('text', 'The recognition.', 'R-2022-001')
  readonly recognitionId!: string;

  @Shown('text', 'Title of the project.', '激光雷达芯片成果转化')
  readonly title!: string;

  @Shown('creditCode', 'The unit.')
  readonly applicantCreditCode!: string;

  @Shown('date', 'First day of its validity (SH-16).')
  readonly validFrom!: CalendarDate;

  @Shown('date', 'Last day of its validity (SH-16).')
  readonly validTo!: CalendarDate;

  @Shown('wholes', 'Years whose report was due before the day and not filed by it.', [2022, 2023])
  readonly unfiledYears!: readonly number[];

  @Shown('wholes', 'Years with a report by the day.', [])
  readonly filedYears!: readonly number[];

  @Shown('wholes', 'Years a revocation was declined for before.', [])
  readonly declinedYears!: readonly number[];

  @Shown('object', 'What the clause finds, with its numbers (SH-18.2).')
  readonly finding!: Finding;
}
