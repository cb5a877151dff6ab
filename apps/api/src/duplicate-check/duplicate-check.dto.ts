import type { PlannedProject } from '@grants/application';
import type { CalendarDate, CreditCode, Yuan } from '@grants/kernel';
import { AwardParticipantDto } from '../external-award/external-award.dto.ts';
import { CreditCodeField, DateField, NestedField, TextField, YuanField } from '../fields/fields.ts';

/** A project somebody plans: what is known of it so far. The more it tells, the more is compared. */
export class PlannedProjectBody implements PlannedProject {
  @TextField({ description: 'Title.', example: '高端芯片键合设备研制' })
  readonly title!: string;

  @CreditCodeField({ description: 'Credit code of the unit that plans it.' })
  readonly creditCode!: CreditCode;

  @TextField({ description: 'The unit.', example: '示例科技(上海)有限公司', optional: true })
  readonly unitName?: string;

  @TextField({ sort: 'word', description: 'The leader.', example: '张示例', optional: true })
  readonly leader?: string;

  @TextField({
    sort: 'word',
    list: { max: 200 },
    description: 'Names of the team beside the leader.',
    example: ['李示例'],
    optional: true,
  })
  readonly members?: readonly string[];

  @NestedField({
    type: () => AwardParticipantDto,
    list: { max: 50 },
    description: 'Units that take part.',
    optional: true,
  })
  readonly participants?: readonly AwardParticipantDto[];

  @TextField({
    sort: 'paragraph',
    description: 'What it is about.',
    example: '面向先进封装的高精度键合技术研究',
    optional: true,
  })
  readonly abstract?: string;

  @TextField({
    sort: 'word',
    list: { max: 100 },
    description: 'Patents, copyrights and the like it is built on, in any written form.',
    example: ['ZL202010000001.X'],
    optional: true,
  })
  readonly ipNumbers?: readonly string[];

  @DateField({ description: 'First day.', optional: true })
  readonly startsOn?: CalendarDate;

  @DateField({ description: 'Last day.', example: '2025-02-27', optional: true })
  readonly endsOn?: CalendarDate;

  @YuanField({ description: 'What would be applied for.', optional: true })
  readonly amount?: Yuan;

  @TextField({
    sort: 'word',
    description: 'Number of the superior award that requires it (MH-2.2.2).',
    example: '22511100100',
    optional: true,
  })
  readonly requiredMatchOf?: string;
}
