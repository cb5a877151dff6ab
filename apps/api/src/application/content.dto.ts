import type {
  ApplicationContent,
  MatchingRequirement,
  SubmitApplication,
  TechnologyClaim,
  TechnologyLevel,
} from '@grants/domain';
import { Occurrence } from '../command/occurrence.ts';
import {
  ChoiceField,
  LedgerIdField,
  NestedField,
  TextField,
  WholeNumberField,
} from '../fields/fields.ts';
import { wordsOf } from '../fields/words.ts';
import { ProjectBudgetDto } from '../parties/budget.dto.ts';
import { OfficialDocumentDto, SubmittedDocumentDto } from '../parties/documents.dto.ts';
import { ParticipatingUnitDto, ProjectMemberDto, UnitDto } from '../parties/parties.dto.ts';

type IntellectualProperty = TechnologyClaim['expectedIntellectualProperty'][number];

const LEVELS = wordsOf<TechnologyLevel>({
  'domestic-leading': true,
  'international-advanced': true,
  'international-leading': true,
  frontier: true,
});
const RIGHTS = wordsOf<IntellectualProperty['kind']>({
  'invention-patent': true,
  'software-copyright': true,
  'ic-layout': true,
});
/** Items of the key core technology catalogue (MH-A2). */
const CATALOGUE_ITEMS = { from: 1, to: 18 };

/** Rights of one kind that the project means to gain. */
export class ExpectedIntellectualPropertyDto implements IntellectualProperty {
  @ChoiceField({ of: RIGHTS, description: 'Kind of right.' })
  readonly kind!: IntellectualProperty['kind'];

  @WholeNumberField({ from: 0, to: 1000, description: 'How many.', example: 3 })
  readonly count!: number;
}

/** What the project claims of its technology (MH-1.1.5). */
export class TechnologyClaimDto implements TechnologyClaim {
  @ChoiceField({ of: LEVELS, description: 'Level of the technology.' })
  readonly level!: TechnologyLevel;

  @NestedField({
    type: () => ExpectedIntellectualPropertyDto,
    list: { max: 20 },
    description: 'Rights the project means to gain.',
  })
  readonly expectedIntellectualProperty!: readonly ExpectedIntellectualPropertyDto[];

  @TextField({ sort: 'paragraph', description: 'Expected results.', example: '样机两台' })
  readonly expectedOutput!: string;

  @TextField({ sort: 'paragraph', description: 'Economic benefit.', example: '三年新增产值2亿元' })
  readonly economicBenefit!: string;
}

/** The award of a superior department that the district is required to match (MH-2.2.2). */
export class MatchingRequirementDto implements MatchingRequirement {
  @TextField({ sort: 'word', description: 'Its number.', example: '22511100100' })
  readonly awardNumber!: string;

  @NestedField({ type: () => OfficialDocumentDto, description: 'The document that requires it.' })
  readonly document!: OfficialDocumentDto;
}

/** What a unit submits. */
export class ApplicationContentDto implements ApplicationContent {
  @TextField({
    description: 'Title of the project.',
    example: '面向高端芯片的键合设备关键技术攻关',
  })
  readonly title!: string;

  @NestedField({ type: () => UnitDto, description: 'The unit that leads and is paid.' })
  readonly lead!: UnitDto;

  @NestedField({
    type: () => ParticipatingUnitDto,
    list: { max: 20 },
    description: 'Units that take part; no money goes to them (MH-O5).',
  })
  readonly participants!: readonly ParticipatingUnitDto[];

  @NestedField({ type: () => ProjectMemberDto, description: 'The project leader.' })
  readonly leader!: ProjectMemberDto;

  @NestedField({ type: () => ProjectMemberDto, list: { max: 100 }, description: 'The team.' })
  readonly members!: readonly ProjectMemberDto[];

  @WholeNumberField({
    ...CATALOGUE_ITEMS,
    description: 'Item of the key core technology catalogue (MH-A2).',
    example: 2,
  })
  readonly catalogueItem!: number;

  @TextField({
    sort: 'word',
    description: 'Technical field; at least five experts of it score the application (MH-1.4.2).',
    example: '集成电路',
  })
  readonly field!: string;

  @LedgerIdField({
    description: 'The challenge it answers, when the call has a list (MH-O1).',
    example: 'C-01',
    optional: true,
  })
  readonly challengeId?: string;

  @NestedField({ type: () => ProjectBudgetDto, description: 'The budget.' })
  readonly budget!: ProjectBudgetDto;

  @NestedField({ type: () => TechnologyClaimDto, description: 'The technology.' })
  readonly technology!: TechnologyClaimDto;

  @NestedField({
    type: () => SubmittedDocumentDto,
    list: { max: 100 },
    description: 'Documents of the checklist.',
  })
  readonly documents!: readonly SubmittedDocumentDto[];

  @TextField({
    sort: 'word',
    list: { max: 100 },
    description: 'Patents, copyrights and layouts it is built on, as the unit writes them.',
    example: ['ZL202010000001.X'],
  })
  readonly intellectualPropertyNumbers!: readonly string[];

  @NestedField({
    type: () => MatchingRequirementDto,
    description: 'When a superior department requires the district to match its award (MH-2.2.2).',
    optional: true,
  })
  readonly matchingRequirement?: MatchingRequirementDto;
}

/** Submits an application. */
export class SubmitApplicationBody
  extends Occurrence
  implements Pick<SubmitApplication['data'], 'content'>
{
  @LedgerIdField({ description: 'Id of the application; made when absent.', optional: true })
  readonly applicationId?: string;

  @LedgerIdField({ description: 'The call it answers.' })
  readonly callId!: string;

  @NestedField({ type: () => ApplicationContentDto, description: 'What is submitted.' })
  readonly content!: ApplicationContentDto;
}
