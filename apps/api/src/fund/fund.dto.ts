import type {
  AdjustAppropriation,
  AppropriateFunds,
  FundSource,
  Programme,
  SetAuthorisationThreshold,
} from '@grants/domain';
import type { Yuan } from '@grants/kernel';
import { PROGRAMMES } from '../call/programmes.ts';
import { Occurrence } from '../command/occurrence.ts';
import {
  ChoiceField,
  LedgerIdField,
  NestedField,
  SignedYuanField,
  TextField,
  WholeNumberField,
  YuanField,
} from '../fields/fields.ts';
import { wordsOf } from '../fields/words.ts';
import { OfficialDocumentDto } from '../parties/documents.dto.ts';

/** Whose money a fund can be. */
export const FUND_SOURCES = wordsOf<FundSource>({
  district: true,
  municipal: true,
  central: true,
  matching: true,
});

/** Appropriates a fund. */
export class AppropriateFundsBody
  extends Occurrence
  implements Omit<AppropriateFunds['data'], 'fundId'>
{
  @LedgerIdField({
    description: 'Id of the fund; made when absent.',
    example: 'F12-2022',
    optional: true,
  })
  readonly fundId?: string;

  @TextField({ description: 'Name of the budget line.', example: '2022年关键核心技术攻关专项' })
  readonly name!: string;

  @ChoiceField({ of: FUND_SOURCES, description: 'Whose money it is.' })
  readonly source!: FundSource;

  @ChoiceField({ of: PROGRAMMES, description: 'The programme it is for.' })
  readonly programme!: Programme;

  @WholeNumberField({ from: 1990, to: 2100, description: 'Fiscal year.', example: 2022 })
  readonly fiscalYear!: number;

  @YuanField({ description: 'How much is appropriated.', example: '50000000.00' })
  readonly amount!: Yuan;

  @NestedField({ type: () => OfficialDocumentDto, description: 'The budget document.' })
  readonly document!: OfficialDocumentDto;

  @YuanField({
    description: 'From which amount on a tranche takes a second authoriser; none does when absent.',
    example: '500000.00',
    optional: true,
  })
  readonly secondAuthoriserFrom?: Yuan;
}

/** Raises or lowers an appropriation. */
export class AdjustAppropriationBody
  extends Occurrence
  implements Omit<AdjustAppropriation['data'], 'fundId'>
{
  @SignedYuanField({ description: 'By how much; below 0 when it shrinks.' })
  readonly change!: Yuan;

  @TextField({ description: 'Why.', example: '年中预算调整' })
  readonly reason!: string;

  @NestedField({ type: () => OfficialDocumentDto, description: 'The budget document.' })
  readonly document!: OfficialDocumentDto;

  @TextField({
    sort: 'word',
    description: 'Number of the document whose figure this takes back, in whole or in part.',
    example: '闵财〔2022〕30号',
    optional: true,
  })
  readonly corrects?: string;
}

/** Says from which amount on a tranche takes a second authoriser. */
export class AuthorisationThresholdBody
  extends Occurrence
  implements Omit<SetAuthorisationThreshold['data'], 'fundId'>
{
  @YuanField({
    description: 'From which amount on; no tranche takes a second authoriser when absent.',
    example: '500000.00',
    optional: true,
  })
  readonly secondAuthoriserFrom?: Yuan;

  @NestedField({ type: () => OfficialDocumentDto, description: 'The document that says so.' })
  readonly document!: OfficialDocumentDto;
}
