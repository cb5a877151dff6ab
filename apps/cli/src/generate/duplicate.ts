import type { Act } from '../story/act.ts';
import { refuse } from '../story/acts/application.ts';
import {
  caseOf,
  confirmCase,
  dismissCase,
  followUpCase,
  recordAward,
} from '../story/acts/duplicates.ts';
import type { StoryAward } from '../story/acts/duplicates.ts';
import type { Lot } from './applicant-lot.ts';
import type { Life } from './life.ts';

/** Another award of the same title, and the case that comes of it. */
export interface Duplicate {
  readonly award: Act;
  readonly caseId: string;
  readonly awardId: string;
}

const SOURCE = 'generated-municipal';

/** An award of the city with the title of the application, or nearly so (MH-1.3.3). */
export function duplicateOf({ application, random, course }: Lot): Duplicate {
  const { content, applicationId } = application;
  const awardId = `${SOURCE}.${applicationId}`;
  const { title, lead, budget } = content;
  const story: StoryAward = {
    awardId,
    line: random.between(1, 900),
    award: {
      source: SOURCE,
      level: 'municipal',
      awardNumber: `GEN-${applicationId.slice(2)}`,
      title: random.chance(50) ? title : `${title}（一期）`,
      unitName: lead.name,
      creditCode: lead.creditCode,
      amount: budget.grantRequested,
      awardedOn: course.today,
    },
  };
  return { awardId, award: recordAward(story, course.today), caseId: caseOf(application, story) };
}

/** The case is dismissed, and the application goes on; or it is confirmed, and refused. */
export function* settled(
  { caseId }: Duplicate,
  { application, random, course }: Lot,
): Life<boolean> {
  if (random.chance(30)) yield followUpCase(caseId, course.after(2, 5));
  if (random.chance(55)) {
    yield dismissCase(caseId, course.after(3, 10));
    return true;
  }
  yield confirmCase(caseId, course.after(3, 10));
  yield refuse(application, DUPLICATE, course.after(1, 5));
  return false;
}

const DUPLICATE = {
  reason: '已获其他财政资金支持，不再重复支持',
  finding: { rule: 'no-duplicate-support', clause: 'MH-1.3.3', verdict: 'failed', facts: {} },
} as const;
