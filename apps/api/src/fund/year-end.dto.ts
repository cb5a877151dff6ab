import type { BeginYearEndClose, LapseFund } from '@grants/domain';
import type { CalendarDate } from '@grants/kernel';
import { Occurrence } from '../command/occurrence.ts';
import { DateField, LedgerIdField, NestedField } from '../fields/fields.ts';
import { OfficialDocumentDto } from '../parties/documents.dto.ts';

/** Carries what is still promised forward to the fund of a later year. */
export class YearEndCloseBody
  extends Occurrence
  implements Omit<BeginYearEndClose['data'], 'fundId' | 'closeId' | 'toFund'>
{
  @LedgerIdField({ description: 'Id of the close; made when absent.', optional: true })
  readonly closeId?: string;

  @LedgerIdField({
    description: 'The fund of a later year, of the same source, that goes on with the promises.',
    example: 'F12-2023',
  })
  readonly toFundId!: string;

  @NestedField({ type: () => OfficialDocumentDto, description: 'The document that orders it.' })
  readonly document!: OfficialDocumentDto;
}

/** What is available lapses. */
export class FundLapseBody
  extends Occurrence
  implements Omit<LapseFund['data'], 'fundId' | 'lapseId'>
{
  @LedgerIdField({ description: 'Id of the lapse; made when absent.', optional: true })
  readonly lapseId?: string;

  @DateField({ description: 'The day it lapses.', example: '2022-12-31' })
  readonly lapsedOn!: CalendarDate;

  @NestedField({ type: () => OfficialDocumentDto, description: 'The document that orders it.' })
  readonly document!: OfficialDocumentDto;
}
