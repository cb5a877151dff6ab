import type { AdjustAppropriation, AppropriateFunds, FundSource, Programme } from '@grants/domain';
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
}
