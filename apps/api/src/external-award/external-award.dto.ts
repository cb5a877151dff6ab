import type {
  AwardLevel,
  AwardParticipant,
  ExternalAwardContent,
  ImportOrigin,
} from '@grants/domain';
import type { CalendarDate, Yuan } from '@grants/kernel';
import { Occurrence } from '../command/occurrence.ts';
import { AWARD_LEVELS } from '../duplicate-case/duplicate-words.ts';
import {
  ChoiceField,
  CreditCodeField,
  DateField,
  LedgerIdField,
  NestedField,
  Sha256Field,
  TextField,
  WholeNumberField,
  YuanField,
} from '../fields/fields.ts';

const LINES_MAX = 10_000_000;

/** A unit beside the one that was awarded. */
export class AwardParticipantDto implements AwardParticipant {
  @TextField({ description: 'The unit.', example: '示例大学' })
  readonly name!: string;

  @CreditCodeField({ description: 'Its unified social credit code.', optional: true })
  readonly creditCode?: string;
}

/** An award of another funder, as its list tells it; what the list leaves blank is absent. */
export class ExternalAwardContentDto implements ExternalAwardContent {
  @TextField({ sort: 'word', description: 'The list.', example: 'shanghai-2022' })
  readonly source!: string;

  @ChoiceField({ of: AWARD_LEVELS, description: 'Level of the funder.' })
  readonly level!: AwardLevel;

  @TextField({
    sort: 'word',
    description: 'Number of the award.',
    example: '22511100100',
    optional: true,
  })
  readonly awardNumber?: string;

  @TextField({ description: 'Title.', example: '高端芯片键合设备研制' })
  readonly title!: string;

  @TextField({ description: 'The unit.', example: '示例科技(上海)有限公司', optional: true })
  readonly unitName?: string;

  @CreditCodeField({ description: 'Its unified social credit code.', optional: true })
  readonly creditCode?: string;

  @TextField({ sort: 'word', description: 'The leader.', example: '张示例', optional: true })
  readonly leader?: string;

  @TextField({ sort: 'word', description: 'Category.', example: '重点研发', optional: true })
  readonly category?: string;

  @YuanField({ description: 'The amount.', example: '800000.00', optional: true })
  readonly amount?: Yuan;

  @DateField({ description: 'Day of the award.', optional: true })
  readonly awardedOn?: CalendarDate;

  @DateField({ description: 'First day.', optional: true })
  readonly startsOn?: CalendarDate;

  @DateField({ description: 'Last day.', example: '2025-02-27', optional: true })
  readonly endsOn?: CalendarDate;

  @LedgerIdField({
    description: 'The district award this one requires: related, not a duplicate (MH-2.2.2).',
    optional: true,
  })
  readonly requiresMatchingOf?: string;

  @TextField({
    sort: 'word',
    description:
      'Of a district award: id or number of the superior award that requires it (MH-2.2.2).',
    example: '22511100100',
    optional: true,
  })
  readonly requiredMatchOf?: string;

  @TextField({
    sort: 'paragraph',
    description: 'What it is about.',
    example: '面向先进封装的高精度键合技术研究',
    optional: true,
  })
  readonly abstract?: string;

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
    sort: 'word',
    list: { max: 100 },
    description: 'Patents, copyrights and the like, as the list writes them.',
    example: ['ZL202010000001.X'],
    optional: true,
  })
  readonly ipNumbers?: readonly string[];
}

/** Where a row came from. */
export class ImportOriginDto implements ImportOrigin {
  @LedgerIdField({ description: 'The import.', example: 'import-2022-05-01' })
  readonly importId!: string;

  @TextField({ description: 'Name of the file.', example: 'awards-2022.csv' })
  readonly file!: string;

  @WholeNumberField({ from: 1, to: LINES_MAX, description: 'Its line.', example: 2 })
  readonly line!: number;

  @Sha256Field({ description: 'SHA-256 of the row as mapped.' })
  readonly rowSha256!: string;
}

/** Records an award of another funder, or corrects it. */
export class RecordExternalAwardBody extends Occurrence {
  @LedgerIdField({ description: 'Id of the award; made when absent.', optional: true })
  readonly awardId?: string;

  @NestedField({ type: () => ExternalAwardContentDto, description: 'The award.' })
  readonly award!: ExternalAwardContentDto;

  @NestedField({ type: () => ImportOriginDto, description: 'Where it was read.' })
  readonly origin!: ImportOriginDto;
}
