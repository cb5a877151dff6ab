import type {
  Challenge,
  ExtendCallWindow,
  Programme,
  PublishCall,
  ScoreWeights,
  SelectionMechanism,
  WithdrawCall,
} from '@grants/domain';
import type { Instant } from '@grants/kernel';
import { KEY_CORE_TECHNOLOGY_EDITIONS, RESEARCH_CENTRE_EDITIONS } from '@grants/policy';
import type { PolicyVersion } from '@grants/policy';
import { Occurrence } from '../command/occurrence.ts';
import {
  ChoiceField,
  InstantField,
  LedgerIdField,
  NestedField,
  TextField,
  WholeNumberField,
} from '../fields/fields.ts';
import { wordsOf } from '../fields/words.ts';
import { OfficialDocumentDto } from '../parties/documents.dto.ts';
import { PROGRAMMES } from './programmes.ts';

const MECHANISMS = wordsOf<SelectionMechanism>({ 'challenge-list': true, 'open-selection': true });
const EDITIONS = [...KEY_CORE_TECHNOLOGY_EDITIONS, ...RESEARCH_CENTRE_EDITIONS];
const VERSIONS = [...new Set(EDITIONS.map(({ version }) => version))];
const percent = (criterion: string, example: number) => ({
  from: 0,
  to: 100,
  example,
  description: `Weight of ${criterion} in percent; the four add up to 100 (MH-1.4.3).`,
});

/** One challenge of the list that applicants answer (揭榜). */
export class ChallengeDto implements Challenge {
  @LedgerIdField({ description: 'Id of the challenge.', example: 'C-01' })
  readonly challengeId!: string;

  @TextField({ description: 'What is to be solved.', example: '高端芯片封装用键合材料' })
  readonly title!: string;

  @TextField({
    sort: 'paragraph',
    description: 'What a solution must do.',
    example: '良率不低于99%',
  })
  readonly requirement!: string;
}

/** Weights of the four score criteria. */
export class ScoreWeightsDto implements ScoreWeights {
  @WholeNumberField(percent('the benefit to the region', 30))
  readonly regionalBenefit!: number;

  @WholeNumberField(percent('the advancement of the technology', 30))
  readonly advancement!: number;

  @WholeNumberField(percent('its foresight', 20))
  readonly foresight!: number;

  @WholeNumberField(percent('its applicability', 20))
  readonly applicability!: number;
}

/** Publishes a call. */
export class PublishCallBody extends Occurrence implements Omit<PublishCall['data'], 'callId'> {
  @LedgerIdField({ description: 'Id of the call; made when absent.', optional: true })
  readonly callId?: string;

  @ChoiceField({ of: PROGRAMMES, description: 'The programme.' })
  readonly programme!: Programme;

  @WholeNumberField({ from: 1990, to: 2100, description: 'Year of the call.', example: 2022 })
  readonly year!: number;

  @TextField({ description: 'Title (申报指南).', example: '2022年度关键核心技术攻关项目申报指南' })
  readonly title!: string;

  @ChoiceField({
    of: VERSIONS,
    description: 'Edition of the policy; stays with every project of the call for life.',
  })
  readonly policyVersion!: PolicyVersion;

  @ChoiceField({ of: MECHANISMS, description: 'How projects are found (MH-O1).' })
  readonly mechanism!: SelectionMechanism;

  @NestedField({
    type: () => ChallengeDto,
    list: { max: 100 },
    description: 'The list to be answered; empty under open selection.',
  })
  readonly challenges!: readonly ChallengeDto[];

  @InstantField({ description: 'When it opens.', example: '2022-03-01T09:00:00+08:00' })
  readonly opensAt!: Instant;

  @InstantField({ description: 'When it closes.', example: '2022-03-31T17:00:00+08:00' })
  readonly closesAt!: Instant;

  @NestedField({ type: () => ScoreWeightsDto, description: 'Weights of the score criteria.' })
  readonly scoreWeights!: ScoreWeightsDto;

  @WholeNumberField({
    from: 0,
    to: 100,
    description: 'Weighted average from which the experts recommend.',
    example: 75,
  })
  readonly recommendFrom!: number;

  @NestedField({ type: () => OfficialDocumentDto, description: 'The published guide.' })
  readonly guide!: OfficialDocumentDto;
}

/** Lets a call close later. */
export class ExtendCallWindowBody
  extends Occurrence
  implements Omit<ExtendCallWindow['data'], 'callId'>
{
  @InstantField({ description: 'When it closes now.', example: '2022-04-15T17:00:00+08:00' })
  readonly closesAt!: Instant;

  @TextField({ description: 'Why.', example: '疫情影响，延长申报期' })
  readonly reason!: string;

  @NestedField({ type: () => OfficialDocumentDto, description: 'The notice.' })
  readonly document!: OfficialDocumentDto;
}

/** Takes a call back. */
export class WithdrawCallBody extends Occurrence implements Omit<WithdrawCall['data'], 'callId'> {
  @TextField({ description: 'Why.', example: '年度预算调整，本批次取消' })
  readonly reason!: string;

  @NestedField({ type: () => OfficialDocumentDto, description: 'The notice.' })
  readonly document!: OfficialDocumentDto;
}
