import type {
  ApproveCentre,
  CheckCentrePreliminarily,
  ConsultPanelOnCentre,
  RecommendCentre,
  RecordCentreReview,
  RefuseCentre,
} from '@grants/domain';
import type { Yuan } from '@grants/kernel';
import { Occurrence } from '../command/occurrence.ts';
import {
  BooleanField,
  ChoiceField,
  LedgerIdField,
  TextField,
  WholeNumberField,
  YuanField,
} from '../fields/fields.ts';
import { wordsOf } from '../fields/words.ts';

type TownOpinion = RecommendCentre['data']['opinion'];
type CheckOpinion = CheckCentrePreliminarily['data']['opinion'];

const TOWN_OPINIONS = wordsOf<TownOpinion>({ recommend: true, refuse: true });
const CHECK_OPINIONS = wordsOf<CheckOpinion>({ pass: true, fail: true });

/** The town office of the registered address recommends, or not. */
export class RecommendCentreBody
  extends Occurrence
  implements Omit<RecommendCentre['data'], 'centreId'>
{
  @TextField({
    sort: 'word',
    description: 'Town, sub-district or zone of the registered address (MH-2.3.3).',
    example: '莘庄镇',
  })
  readonly town!: string;

  @ChoiceField({ of: TOWN_OPINIONS, description: 'The opinion.' })
  readonly opinion!: TownOpinion;

  @TextField({ sort: 'paragraph', description: 'Its grounds.', example: '材料齐全，予以推荐' })
  readonly comment!: string;
}

/** The commission's check before the experts review. */
export class CheckCentreBody
  extends Occurrence
  implements Omit<CheckCentrePreliminarily['data'], 'centreId'>
{
  @ChoiceField({ of: CHECK_OPINIONS, description: 'The opinion (MH-2.4).' })
  readonly opinion!: CheckOpinion;

  @TextField({ sort: 'paragraph', description: 'Its grounds.', example: '符合申报条件' })
  readonly comment!: string;
}

/** The online review of the calling expert. */
export class CentreReviewBody
  extends Occurrence
  implements Omit<RecordCentreReview['data'], 'centreId' | 'expertId'>
{
  @WholeNumberField({ from: 0, to: 100, description: 'The score (MH-2.4).', example: 86 })
  readonly score!: number;

  @TextField({ sort: 'paragraph', description: 'The opinion in words.', example: '方向明确' })
  readonly opinion!: string;
}

/** What the panel settled over the online reviews. */
export class ConsultPanelBody
  extends Occurrence
  implements Omit<ConsultPanelOnCentre['data'], 'centreId'>
{
  @BooleanField({ description: 'Whether it recommends the centre (MH-2.4).', example: true })
  readonly recommended!: boolean;

  @WholeNumberField({
    from: 1,
    to: 1000,
    description: 'Place among the applications of the call; 1 is the first.',
    example: 1,
  })
  readonly rank!: number;

  @TextField({ sort: 'paragraph', description: 'The opinion in words.', example: '建议立项' })
  readonly opinion!: string;
}

/** Does not select a centre. */
export class RefuseCentreBody extends Occurrence implements Omit<RefuseCentre['data'], 'centreId'> {
  @TextField({ sort: 'paragraph', description: 'Why.', example: '排名未进入本年度立项名额' })
  readonly reason!: string;
}

/** Approves a centre; the award is computed. */
export class ApproveCentreBody
  extends Occurrence
  implements Omit<ApproveCentre['data'], 'centreId' | 'claimId' | 'credit' | 'overrides'>
{
  @LedgerIdField({ description: 'The fund that pays.', example: 'F21-2022' })
  readonly fundId!: string;

  @YuanField({
    description:
      'What a superior department asks to match. Only where an override of MH-2.2.2 is in effect; ' +
      'the award is computed otherwise (MH-2.2.1, MH-2.2.3).',
    example: '4000000.00',
    optional: true,
  })
  readonly matchingAmount?: Yuan;
}
