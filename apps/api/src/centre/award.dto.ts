import type {
  CancelCentreAward,
  ConfirmCentreAwardPayment,
  EvaluateCentre,
  GrantPlaque,
  RecommendCentreToMunicipality,
  RequestCentreAward,
} from '@grants/domain';
import type { CalendarDate, Yuan } from '@grants/kernel';
import { Occurrence } from '../command/occurrence.ts';
import {
  ChoiceField,
  DateField,
  LedgerIdField,
  NestedField,
  TextField,
  YuanField,
} from '../fields/fields.ts';
import { wordsOf } from '../fields/words.ts';
import { OfficialDocumentDto } from '../parties/documents.dto.ts';

type EvaluationResult = EvaluateCentre['data']['result'];

const RESULTS = wordsOf<EvaluationResult>({ qualified: true, unqualified: true });

/** Hands out the plaque of a district centre. */
export class GrantPlaqueBody extends Occurrence implements Omit<GrantPlaque['data'], 'centreId'> {
  @TextField({ sort: 'word', description: 'Number of the plaque.', example: 'MH-RC-2022-07' })
  readonly plaqueNumber!: string;

  @DateField({ description: 'Handed out on.', example: '2022-07-20' })
  readonly grantedOn!: CalendarDate;
}

/** The evaluation after the construction period. */
export class EvaluateCentreBody
  extends Occurrence
  implements Omit<EvaluateCentre['data'], 'centreId'>
{
  @ChoiceField({ of: RESULTS, description: 'What it comes to (MH-2.5.2).' })
  readonly result!: EvaluationResult;

  @DateField({
    description: 'Day of the evaluation; after two years of construction (MH-2.5.1).',
    example: '2024-07-20',
  })
  readonly evaluatedOn!: CalendarDate;

  @TextField({ sort: 'paragraph', description: 'In words.', example: '达到建设目标' })
  readonly opinion!: string;

  @NestedField({ type: () => OfficialDocumentDto, description: 'The document of the result.' })
  readonly document!: OfficialDocumentDto;
}

/** Asks for the payment of the award. */
export class RequestCentreAwardBody
  extends Occurrence
  implements Partial<Omit<RequestCentreAward['data'], 'centreId'>>
{
  @LedgerIdField({ description: 'Id of the disbursement; made when absent.', optional: true })
  readonly disbursementId?: string;
}

/** Takes the award back before it is paid. */
export class CancelCentreAwardBody
  extends Occurrence
  implements Omit<CancelCentreAward['data'], 'centreId' | 'disbursementId'>
{
  @TextField({ description: 'Why.', example: '收款账户有误' })
  readonly reason!: string;
}

/** The treasury paid the award. */
export class CentreAwardPaymentBody
  extends Occurrence
  implements Omit<ConfirmCentreAwardPayment['data'], 'centreId' | 'disbursementId'>
{
  @YuanField({ description: 'What was paid.', example: '500000.00' })
  readonly amount!: Yuan;

  @TextField({ sort: 'word', description: 'Voucher of the treasury.', example: 'PZ-2024-0815-003' })
  readonly voucher!: string;

  @DateField({ description: 'Day of payment.', example: '2024-08-15' })
  readonly paidOn!: CalendarDate;
}

/** Puts a district centre forward to become a municipal one. */
export class MunicipalRecommendationBody
  extends Occurrence
  implements Omit<RecommendCentreToMunicipality['data'], 'centreId'>
{
  @DateField({ description: 'Recommended on.', example: '2024-09-10' })
  readonly recommendedOn!: CalendarDate;

  @TextField({
    sort: 'paragraph',
    description: 'Why: strength in innovation, R&D expense, standing (MH-2.5.3).',
    example: '创新能力强，研发投入大',
  })
  readonly grounds!: string;
}
