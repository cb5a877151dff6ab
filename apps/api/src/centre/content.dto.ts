import type {
  ApplyForCentre,
  CentreContent,
  CentreKind,
  CentreLevel,
  SuperiorRecognition,
} from '@grants/domain';
import type { CalendarDate, Yuan } from '@grants/kernel';
import { Occurrence } from '../command/occurrence.ts';
import {
  BooleanField,
  ChoiceField,
  DateField,
  LedgerIdField,
  NestedField,
  TextField,
  YuanField,
} from '../fields/fields.ts';
import { wordsOf } from '../fields/words.ts';
import { SubmittedDocumentDto } from '../parties/documents.dto.ts';
import { ParticipatingUnitDto, UnitDto } from '../parties/parties.dto.ts';
import { HostFiguresDto } from './host-figures.dto.ts';

const LEVELS = wordsOf<CentreLevel>({ municipal: true, national: true, district: true });
const KINDS = wordsOf<CentreKind>({
  'engineering-technology-research-centre': true,
  'technology-innovation-centre': true,
  'key-laboratory': true,
});
const RECOGNISERS = wordsOf<SuperiorRecognition['recognisedBy']>({
  'municipal-commission': true,
  'ministry-of-science-and-technology': true,
});

/** The recognition and acceptance of a national or municipal centre (MH-2.1.1). */
export class SuperiorRecognitionDto implements SuperiorRecognition {
  @ChoiceField({ of: RECOGNISERS, description: 'Who recognised it.' })
  readonly recognisedBy!: SuperiorRecognition['recognisedBy'];

  @TextField({
    sort: 'word',
    description: 'Number of the document that recognises it.',
    example: '沪科〔2019〕101号',
  })
  readonly recognitionDocument!: string;

  @DateField({ description: 'Recognised on.', example: '2019-03-01' })
  readonly recognisedOn!: CalendarDate;

  @TextField({
    sort: 'word',
    description: 'Number of the document of acceptance.',
    example: '沪科〔2022〕77号',
  })
  readonly acceptanceDocument!: string;

  @DateField({ description: 'Passed acceptance on.', example: '2022-06-01' })
  readonly acceptedOn!: CalendarDate;
}

/** What a unit submits for a centre. */
export class CentreContentDto implements CentreContent {
  @TextField({ description: 'Name of the centre.', example: '上海示例传感器工程技术研究中心' })
  readonly title!: string;

  @ChoiceField({ of: LEVELS, description: 'Level of the centre (MH-2.1.1, MH-2.1.2).' })
  readonly level!: CentreLevel;

  @ChoiceField({ of: KINDS, description: 'Kind of centre.' })
  readonly kind!: CentreKind;

  @TextField({ sort: 'word', description: 'Technical field.', example: '传感器' })
  readonly field!: string;

  @NestedField({ type: () => UnitDto, description: 'The unit the centre rests on (依托单位).' })
  readonly host!: UnitDto;

  @BooleanField({
    description: 'Whether the host is a recognised high-tech enterprise (MH-2.1.0).',
    example: true,
  })
  readonly highTechEnterprise!: boolean;

  @NestedField({
    type: () => ParticipatingUnitDto,
    list: { max: 20 },
    description: 'Units that run it with the host.',
  })
  readonly partners!: readonly ParticipatingUnitDto[];

  @YuanField({
    description: 'R&D expense of the previous year, as the audit report states it (MH-2.3.2).',
    example: '20000000.00',
  })
  readonly previousYearResearchExpense!: Yuan;

  @NestedField({
    type: () => SuperiorRecognitionDto,
    description: 'The recognition it has; national and municipal centres (MH-2.1.1).',
    optional: true,
  })
  readonly superiorRecognition?: SuperiorRecognitionDto;

  @NestedField({
    type: () => HostFiguresDto,
    description: 'The figures it is judged by; district centres (MH-2.1.2).',
    optional: true,
  })
  readonly figures?: HostFiguresDto;

  @NestedField({
    type: () => SubmittedDocumentDto,
    list: { max: 100 },
    description: 'Documents of the checklist (MH-2.3.2, MH-2.3.4).',
  })
  readonly documents!: readonly SubmittedDocumentDto[];
}

/** Applies for a centre. */
export class ApplyForCentreBody
  extends Occurrence
  implements Pick<ApplyForCentre['data'], 'content'>
{
  @LedgerIdField({ description: 'Id of the centre; made when absent.', optional: true })
  readonly centreId?: string;

  @LedgerIdField({ description: 'The call it answers.' })
  readonly callId!: string;

  @NestedField({ type: () => CentreContentDto, description: 'What is submitted.' })
  readonly content!: CentreContentDto;
}
