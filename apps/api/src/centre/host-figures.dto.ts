import type { HostFigures, OwnedRight } from '@grants/domain';
import type { CalendarDate, Yuan } from '@grants/kernel';
import {
  ChoiceField,
  DateField,
  NestedField,
  TextField,
  WholeNumberField,
  YuanField,
} from '../fields/fields.ts';
import { wordsOf } from '../fields/words.ts';

type TransformationProject = HostFigures['transformationProjects'][number];
type TransferredResult = HostFigures['transferredResults'][number];
type Committee = HostFigures['committee'];

const RIGHTS = wordsOf<OwnedRight['kind']>({
  'invention-patent': true,
  'software-copyright': true,
  'ic-layout': true,
});
const heads = (of: string, example: number) => ({
  from: 0,
  to: 1_000_000,
  example,
  description: `${of} (MH-2.1.2c).`,
});

/** An intellectual-property right of the host unit. */
export class OwnedRightDto implements OwnedRight {
  @ChoiceField({ of: RIGHTS, description: 'Kind of right.' })
  readonly kind!: OwnedRight['kind'];

  @TextField({ sort: 'word', description: 'Its number.', example: 'ZL202010000001.X' })
  readonly number!: string;

  @DateField({ description: 'Granted or registered on.', example: '2021-04-09' })
  readonly grantedOn!: CalendarDate;
}

/** A recognised high-tech achievement transformation project of the host unit. */
export class TransformationProjectDto implements TransformationProject {
  @TextField({ sort: 'word', description: 'Number of the certificate.', example: '202103045' })
  readonly certificate!: string;

  @DateField({ description: 'Recognised on.', example: '2021-03-26' })
  readonly recognisedOn!: CalendarDate;
}

/** A result that a university or institute transferred. */
export class TransferredResultDto implements TransferredResult {
  @TextField({ description: 'What was transferred.', example: '触觉传感器封装工艺' })
  readonly title!: string;

  @DateField({ description: 'Transferred on.', example: '2021-06-18' })
  readonly on!: CalendarDate;
}

/** The technical committee of the centre (MH-2.1.2f). */
export class CommitteeDto implements Committee {
  @WholeNumberField({ from: 0, to: 1000, description: 'How many members.', example: 9 })
  readonly members!: number;

  @WholeNumberField({
    from: 0,
    to: 1000,
    description: 'How many of them are of the host unit; two thirds at most.',
    example: 4,
  })
  readonly fromHostUnit!: number;
}

/** The figures of the host unit that a district centre is judged by (MH-2.1.2). */
export class HostFiguresDto implements HostFigures {
  @YuanField({
    description: 'Revenue of the previous year (MH-2.1.2a).',
    example: '80000000.00',
  })
  readonly previousYearRevenue!: Yuan;

  @WholeNumberField(heads('People who work for the unit', 200))
  readonly staff!: number;

  @WholeNumberField(heads('Of them in research and development', 60))
  readonly researchStaff!: number;

  @WholeNumberField(heads("Of these with a master's degree or above", 30))
  readonly researchStaffMasterOrAbove!: number;

  @YuanField({
    description: 'Original value of the R&D equipment (MH-2.1.2d).',
    example: '6000000.00',
  })
  readonly equipmentValue!: Yuan;

  @YuanField({
    description: 'Of it bought in the last three years (MH-2.1.2d).',
    example: '2500000.00',
  })
  readonly equipmentBoughtInThreeYears!: Yuan;

  @NestedField({
    type: () => OwnedRightDto,
    list: { max: 100 },
    description: 'Rights of the unit (MH-2.1.2b).',
  })
  readonly rights!: readonly OwnedRightDto[];

  @NestedField({
    type: () => TransformationProjectDto,
    list: { max: 100 },
    description: 'Recognised transformation projects of the unit (MH-2.1.2e).',
  })
  readonly transformationProjects!: readonly TransformationProjectDto[];

  @NestedField({
    type: () => TransferredResultDto,
    list: { max: 100 },
    description: 'Results transferred in the same field; universities and institutes (MH-2.1.2e).',
  })
  readonly transferredResults!: readonly TransferredResultDto[];

  @NestedField({ type: () => CommitteeDto, description: 'The technical committee (MH-2.1.2f).' })
  readonly committee!: CommitteeDto;

  @TextField({
    list: { max: 50 },
    description: 'Projects and standards that give priority; never a threshold (MH-2.1.2g).',
    example: ['承担国家重点研发计划项目'],
  })
  readonly priorityGrounds!: readonly string[];
}
