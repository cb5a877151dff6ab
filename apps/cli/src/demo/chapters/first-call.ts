import { calendarDate, Money, yuan } from '@grants/kernel';
import type { Yuan } from '@grants/kernel';
import { refused } from '../../story/act.ts';
import type { Story } from '../../story/act.ts';
import { concludeAcceptance, passAcceptance } from '../../story/acts/acceptance.ts';
import {
  complete,
  hold,
  releaseHold,
  submit,
  submitWithPaper,
} from '../../story/acts/application.ts';
import { approve, consent, signContract } from '../../story/acts/approval.ts';
import type { StoryProject } from '../../story/acts/approval.ts';
import { attestCode } from '../../story/acts/credit-appeals.ts';
import {
  adjust,
  inspect,
  inspectionIdOf,
  notifyBudgetAdjustment,
  requestAdjustment,
} from '../../story/acts/execution.ts';
import {
  authorise,
  cancelTranche,
  firstTranche,
  pay,
  payFinalTranche,
  payFirstTranche,
  requestTranche,
  restOf,
} from '../../story/acts/money.ts';
import {
  assign,
  concludeExpertReview,
  correctScore,
  passExpertReview,
  passPreliminaryReview,
  score,
} from '../../story/acts/review.ts';
import { movedToTests } from '../../story/cast/budget.ts';
import { documentsOf } from '../../story/cast/content.ts';
import type { StoryApplication } from '../../story/cast/content.ts';
import { expert } from '../../story/cast/experts.ts';
import { offices } from '../../story/cast/offices.ts';
import { application } from '../cast/application-content.ts';
import { begin, projectOf } from './beginnings.ts';
import { FUNDS } from './calls-and-funds.ts';
import { OF_CALL } from './dates.ts';

const call = 'KCT-2021';
const { fundId } = FUNDS.district2022;
const DATES = OF_CALL[call];

/** Projects of the first call that were carried out and passed. */
export function passedOfTheFirstCall(): readonly Story[] {
  return [completedInFull(), returnedExtendedAndCut(), cancelledTwiceAndCutToTheFirst()];
}

/** The whole way without an incident, but for what must not be a ground of payment (MH-1.6.14). */
function* completedInFull(): Story {
  const ours = application('A21-01');
  const beginning = { call, submittedOn: '2021-12-20' } as const;
  const project = projectOf(ours, beginning);
  yield* begin(ours, beginning);
  yield notifyBudgetAdjustment(project, movedToTests(ours.content.budget, '5'), '2022-11-16');
  yield inspect(project, '2023-03-15');
  const citedInspectionId = inspectionIdOf(project.projectId);
  yield refused(
    requestTranche(project, { tranche: 'final', citedInspectionId }, '2023-03-16'),
    'PROJECT.INSPECTION_PAYS_NOTHING',
  );
  yield refused(concludeAcceptance(project, 'passed', '2024-04-10'), 'PROJECT.OPINION_MISSING');
  const audit = { supported: project.award, opinion: 'unqualified' } as const;
  yield* passAcceptance(project, audit, DATES.acceptance);
  yield* payFinalTranche(project, restOf(project), DATES.finalTranche);
}

/**
 * Sent back at once for a missing document and completed; a score corrected; the unit renamed; the
 * one extension granted, a longer and a second one refused; 300,000 yuan not supported by the audit.
 */
function* returnedExtendedAndCut(): Story {
  const ours = application('A21-02', { documents: documentsOf('A21-02', ['talent-evidence']) });
  const beginning = { call, submittedOn: '2021-12-22' } as const;
  const project = projectOf(ours, beginning);
  yield submit(ours, beginning.submittedOn);
  yield complete(ours, ['talent-evidence'], '2022-01-05');
  yield* passPreliminaryReview(ours, DATES.review.preliminary);
  yield* reviewWithACorrection(ours);
  yield consent(ours, DATES.review.consent);
  yield approve(ours, { fundId, award: project.award }, DATES.approval);
  yield signContract(project, DATES.contract);
  yield* payFirstTranche(project, DATES.firstTranche);
  yield* adjust(project, renamed('闵行示例乙精密数控有限公司（虚构）'), {
    asked: '2023-02-08',
    decided: '2023-02-16',
  });
  yield refused(
    requestAdjustment(project, longer('too-long', '2025-06-30'), '2024-01-08'),
    'PROJECT.EXTENSION_OUT_OF_RANGE',
  );
  yield* adjust(project, longer('extension', '2025-03-31'), {
    asked: '2024-01-15',
    decided: '2024-01-29',
  });
  yield refused(
    requestAdjustment(project, longer('second-extension', '2025-12-31'), '2025-01-10'),
    'PROJECT.SECOND_EXTENSION',
  );
  const disallowed = [{ lineId: 'L1', amount: yuan('300000'), reason: '设备未到货即列支' }];
  yield* passAcceptance(
    project,
    { supported: yuan('2100000'), opinion: 'qualified', disallowed },
    { audit: '2025-04-15', onSite: '2025-05-08', result: '2025-06-04' },
  );
  const amount = difference(yuan('2100000'), firstTranche(project));
  yield* payFinalTranche(project, amount, '2025-06-19');
}

function* reviewWithACorrection(ours: StoryApplication): Story {
  const panel = [1, 2, 3, 4, 5].map((n) => expert(ours.field, n));
  const on = DATES.review.experts;
  for (const one of panel) yield assign(ours, one, on);
  for (const one of panel) yield score(ours, one, { points: 82, on });
  yield correctScore(ours, expert(ours.field, 1), { points: 88, on: '2022-02-18' });
  yield concludeExpertReview(ours, '2022-02-21');
}

/**
 * Of a unit whose credit code has a wrong check character. An objection holds the approval; the
 * first tranche is cancelled before and after its authorisation; the audit supports no more than it.
 */
function* cancelledTwiceAndCutToTheFirst(): Story {
  const ours = application('A21-21');
  const beginning = { call, submittedOn: '2022-01-17' } as const;
  const project = projectOf(ours, beginning);
  const approval = { fundId, award: project.award };
  yield refused(submit(ours, '2022-01-13'), 'APPLICATION.CODE_UNATTESTED');
  yield attestCode(ours.content.lead, '2022-01-14');
  yield* submitWithPaper(ours, beginning.submittedOn, '2022-01-19');
  yield* passPreliminaryReview(ours, DATES.review.preliminary);
  yield* passExpertReview(ours, DATES.review.experts);
  yield refused(approve(ours, approval, '2022-03-02'), 'APPLICATION.NOT_READY_FOR_APPROVAL');
  yield consent(ours, DATES.review.consent);
  yield hold(ours, '2022-03-14');
  yield refused(approve(ours, approval, DATES.approval), 'APPLICATION.HELD');
  yield releaseHold(ours, '2022-03-23');
  yield refused(
    approve(ours, { fundId, award: yuan('1600000') }, '2022-03-24'),
    'APPLICATION.AWARD_BEYOND_REQUEST',
  );
  yield approve(ours, approval, '2022-03-24');
  yield signContract(project, '2022-04-06');
  yield* payAtTheThirdAttempt(project);
  const audit = { supported: firstTranche(project), opinion: 'qualified' } as const;
  yield* passAcceptance(project, audit, DATES.acceptance);
}

function* payAtTheThirdAttempt(project: StoryProject): Story {
  const [first, second] = [{ tranche: 'first' }, { tranche: 'first', attempt: 2 }] as const;
  yield requestTranche(project, first, '2022-04-18');
  yield refused(
    { ...authorise(project, first, '2022-04-19'), by: offices.secondedOfficer },
    'PROJECT.AUTHORISER_IS_REQUESTER',
  );
  yield cancelTranche(project, first, '2022-04-20');
  yield requestTranche(project, second, '2022-04-25');
  yield authorise(project, second, '2022-04-26');
  yield cancelTranche(project, second, '2022-04-28');
  const third = { tranche: 'first', attempt: 3, amount: firstTranche(project) } as const;
  yield* pay(project, third, '2022-05-06');
}

function renamed(newName: string) {
  const adjustment = { kind: 'unit-name', newName } as const;
  return { name: 'unit-name', adjustment, reason: '公司更名，统一社会信用代码不变' };
}

function longer(name: string, end: string) {
  const adjustment = { kind: 'execution-period', newEnd: calendarDate(end) } as const;
  return { name, adjustment, reason: '关键进口部件交付推迟' };
}

function difference(one: Yuan, other: Yuan): Yuan {
  return Money.of(one).minus(Money.of(other)).toYuan();
}
