import type {
  AttestCreditCode,
  RecordSuccession,
  SuccessionKind,
  WithdrawSuccession,
} from '@grants/domain';
import type { CalendarDate, CreditCode } from '@grants/kernel';
import { Occurrence } from '../command/occurrence.ts';
import {
  ChoiceField,
  CreditCodeField,
  DateField,
  LedgerIdField,
  NestedField,
  TextField,
} from '../fields/fields.ts';
import { wordsOf } from '../fields/words.ts';
import { OfficialDocumentDto } from '../parties/documents.dto.ts';

const KINDS = wordsOf<SuccessionKind>({
  renaming: true,
  'branch-of': true,
  merger: true,
  division: true,
});

/** Says which unit stands for this one. */
export class RecordSuccessionBody
  extends Occurrence
  implements Omit<RecordSuccession['data'], 'subject' | 'linkId'>
{
  @LedgerIdField({ description: 'Id of the link; made when absent.', optional: true })
  readonly linkId?: string;

  @ChoiceField({
    of: KINDS,
    description:
      'How: this unit goes on under the other code, is a branch of the other, was absorbed by it, ' +
      'or the other was split off from this one.',
  })
  readonly kind!: SuccessionKind;

  @CreditCodeField({ description: 'The other unit.' })
  readonly toCreditCode!: CreditCode;

  @DateField({ description: 'From which day.', example: '2023-03-01' })
  readonly effectiveOn!: CalendarDate;

  @NestedField({ type: () => OfficialDocumentDto, description: 'What shows it.' })
  readonly document!: OfficialDocumentDto;

  @NestedField({
    type: () => OfficialDocumentDto,
    description: 'What vouches for the code of the other unit, when its check digit is wrong.',
    optional: true,
  })
  readonly codeDocument?: OfficialDocumentDto;
}

/** Takes a wrong link back; it reaches nobody from the beginning. */
export class WithdrawSuccessionBody
  extends Occurrence
  implements Omit<WithdrawSuccession['data'], 'subject' | 'linkId'>
{
  @TextField({ description: 'Why.', example: '登记对象有误' })
  readonly reason!: string;

  @NestedField({ type: () => OfficialDocumentDto, description: 'The decision.' })
  readonly document!: OfficialDocumentDto;
}

/** Vouches for a code whose check digit is wrong and that is issued all the same. */
export class AttestCreditCodeBody
  extends Occurrence
  implements Omit<AttestCreditCode['data'], 'subject'>
{
  @TextField({ description: 'Name of the unit.', example: '上海虚构芯片有限公司' })
  readonly unitName!: string;

  @NestedField({ type: () => OfficialDocumentDto, description: 'What shows the code.' })
  readonly document!: OfficialDocumentDto;
}
