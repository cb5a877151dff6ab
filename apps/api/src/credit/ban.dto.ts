import type { AnnulBan, AppealBan, ConcludeBanAppeal } from '@grants/domain';
import type { CalendarDate } from '@grants/kernel';
import { Occurrence } from '../command/occurrence.ts';
import { ChoiceField, DateField, LedgerIdField, NestedField, TextField } from '../fields/fields.ts';
import { wordsOf } from '../fields/words.ts';
import { OfficialDocumentDto } from '../parties/documents.dto.ts';

type AppealResult = ConcludeBanAppeal['data']['result'];
const RESULTS = wordsOf<AppealResult>({ upheld: true, dismissed: true });

/** Finds a ban wrong from its first day. */
export class AnnulBanBody
  extends Occurrence
  implements Omit<AnnulBan['data'], 'subject' | 'banId'>
{
  @TextField({ description: 'Why.', example: '人民法院判决撤销原决定' })
  readonly reason!: string;

  @NestedField({ type: () => OfficialDocumentDto, description: 'The decision.' })
  readonly document!: OfficialDocumentDto;
}

/** Asks for a ban to be looked at again. */
export class AppealBanBody
  extends Occurrence
  implements Omit<AppealBan['data'], 'subject' | 'banId' | 'appealId'>
{
  @LedgerIdField({ description: 'Id of the appeal; made when absent.', optional: true })
  readonly appealId?: string;

  @DateField({ description: 'The day of the appeal.', example: '2022-07-01' })
  readonly appealedOn!: CalendarDate;

  @TextField({ sort: 'paragraph', description: 'Its grounds.', example: '填报数据与审计报告一致' })
  readonly grounds!: string;

  @NestedField({ type: () => OfficialDocumentDto, description: 'The letter of appeal.' })
  readonly document!: OfficialDocumentDto;
}

/** Concludes an appeal; upheld, it annuls the ban. */
export class ConcludeBanAppealBody
  extends Occurrence
  implements Omit<ConcludeBanAppeal['data'], 'subject' | 'banId' | 'appealId'>
{
  @ChoiceField({ of: RESULTS, description: 'Whether the appeal is right.' })
  readonly result!: AppealResult;

  @DateField({ description: 'The day of the decision.', example: '2022-08-15' })
  readonly concludedOn!: CalendarDate;

  @TextField({ sort: 'paragraph', description: 'The opinion.', example: '经核查，申诉理由成立' })
  readonly opinion!: string;

  @NestedField({ type: () => OfficialDocumentDto, description: 'The decision.' })
  readonly document!: OfficialDocumentDto;
}
