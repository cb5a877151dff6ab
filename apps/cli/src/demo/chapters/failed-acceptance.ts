import { Money, yuan } from '@grants/kernel';
import { refused } from '../../story/act.ts';
import type { Story } from '../../story/act.ts';
import {
  askReconsideration,
  audit,
  concludeAcceptance,
  concludeReconsideration,
  failAcceptance,
  findDiligence,
  reviewOnSite,
} from '../../story/acts/acceptance.ts';
import { submitWithPaper } from '../../story/acts/application.ts';
import { approve, consent, signContract } from '../../story/acts/approval.ts';
import type { StoryProject } from '../../story/acts/approval.ts';
import { terminate } from '../../story/acts/ending.ts';
import { firstTranche, payFinalTranche, payFirstTranche } from '../../story/acts/money.ts';
import { orderRecovery, receiveRecovery } from '../../story/acts/recovery.ts';
import {
  assign,
  concludeExpertReview,
  passPreliminaryReview,
  recuse,
  score,
} from '../../story/acts/review.ts';
import type { StoryApplication } from '../../story/cast/content.ts';
import { expert } from '../../story/cast/experts.ts';
import { agencies } from '../../story/cast/offices.ts';
import { otherUnits } from '../../story/cast/units.ts';
import { application } from '../cast/application-content.ts';
import { begin, projectOf } from './beginnings.ts';
import { FUNDS } from './calls-and-funds.ts';
import { OF_CALL } from './dates.ts';

const call = 'KCT-2021';
const { fundId } = FUNDS.district2022;
const DATES = OF_CALL[call];

/** Projects of the first call that did not pass, and all that can follow (MH-1.6.10 to 1.6.12, 1.6.16). */
export function failedOfTheFirstCall(): readonly Story[] {
  return [
    notReconsideredAndDiligent(),
    reconsideredAndPassed(),
    reconsiderationNotGranted(),
    reconsideredInVain(),
  ];
}

/** The unit accepts the result. It worked diligently, so nothing is entered and nothing comes back. */
function* notReconsideredAndDiligent(): Story {
  const ours = application('A21-17');
  const beginning = { call, submittedOn: '2022-01-05' } as const;
  const project = projectOf(ours, beginning);
  yield* begin(ours, beginning);
  yield* failAcceptance(project, firstTranche(project), DATES.acceptance);
  yield refused(findDiligence(project, true, '2024-06-12'), 'PROJECT.NOT_FAILED_FOR_GOOD');
  yield terminate(project, 'acceptance-not-passed', '2024-07-08');
  yield findDiligence(project, true, '2024-07-15');
}

/**
 * Managed by an agency, which cannot audit. Experts of a partner and of another field cannot judge,
 * one steps down, and four are too few. Not passed at first, passed when looked at again.
 */
function* reconsideredAndPassed(): Story {
  const { creditCode, name } = otherUnits.institute;
  const ours = application('A21-18', { participants: [{ creditCode, name }] });
  const beginning = { call, submittedOn: '2022-01-06' } as const;
  const project = projectOf(ours, beginning);
  const agency = { kind: 'agency', name: agencies.managing, contractNumber: 'FW-2022-01' } as const;
  yield* submitWithPaper(ours, beginning.submittedOn, '2022-01-10');
  yield* passPreliminaryReview(ours, DATES.review.preliminary);
  yield* reviewWithATroubledPanel(ours);
  yield consent(ours, DATES.review.consent);
  yield approve(ours, { fundId, award: project.award }, DATES.approval);
  yield signContract(project, DATES.contract, agency);
  yield* payFirstTranche(project, DATES.firstTranche);
  yield* passAtTheSecondLook(project);
}

/** Experts 2, 5 and 8 are of the institute, which takes part. */
function* reviewWithATroubledPanel(ours: StoryApplication): Story {
  const { field } = ours;
  const on = DATES.review.experts;
  const steppingDown = expert(field, 4);
  const others = [1, 3, 6, 7].map((n) => expert(field, n));
  const fifth = expert(field, 9);
  yield refused(assign(ours, expert(field, 2), on), 'APPLICATION.EXPERT_IN_CONFLICT');
  yield refused(assign(ours, expert('生物医药', 1), on), 'APPLICATION.EXPERT_NOT_OF_FIELD');
  for (const one of [steppingDown, ...others]) yield assign(ours, one, on);
  yield recuse(ours, steppingDown, '2022-02-18');
  yield refused(
    score(ours, steppingDown, { points: 90, on: '2022-02-18' }),
    'APPLICATION.EXPERT_RECUSED',
  );
  for (const one of others) yield score(ours, one, { points: 84, on: '2022-02-18' });
  yield refused(concludeExpertReview(ours, '2022-02-21'), 'APPLICATION.TOO_FEW_EXPERTS');
  yield assign(ours, fifth, '2022-02-22');
  yield score(ours, fifth, { points: 85, on: '2022-02-23' });
  yield concludeExpertReview(ours, '2022-02-24');
}

function* passAtTheSecondLook(project: StoryProject): Story {
  const { onSite, result } = DATES.acceptance;
  const supported = yuan('2600000');
  const opinion = 'qualified';
  yield refused(
    audit(project, { supported, opinion, agency: agencies.managing }, '2024-04-15'),
    'PROJECT.AUDITOR_NOT_INDEPENDENT',
  );
  yield audit(project, { supported, opinion }, DATES.acceptance.audit);
  yield reviewOnSite(project, { opinion: 'fail' }, onSite);
  yield refused(
    concludeAcceptance(project, 'passed', '2024-05-30'),
    'PROJECT.RESULT_AGAINST_OPINIONS',
  );
  yield concludeAcceptance(project, 'not-passed', result);
  yield askReconsideration(project, '2024-06-20');
  yield reviewOnSite(project, { opinion: 'pass', round: 2 }, '2024-08-07');
  yield concludeReconsideration(project, 'passed', '2024-08-28');
  const amount = Money.of(supported)
    .minus(Money.of(firstTranche(project)))
    .toYuan();
  yield* payFinalTranche(project, amount, '2024-09-12');
}

/** Not looked at again; without diligence, so the team is entered and all that was paid comes back. */
function* reconsiderationNotGranted(): Story {
  const ours = application('A21-19');
  const beginning = { call, submittedOn: '2022-01-10' } as const;
  const project = projectOf(ours, beginning);
  yield* begin(ours, beginning);
  yield* failAcceptance(project, yuan('120000'), DATES.acceptance);
  yield askReconsideration(project, '2024-06-18');
  yield concludeReconsideration(project, 'not-granted', '2024-07-10');
  yield findDiligence(project, false, '2024-07-24');
  yield refused(
    orderRecovery(project, { amount: yuan('600000'), dueOn: '2024-12-31' }, '2024-08-05'),
    'PROJECT.RECOVERY_BEYOND_LIMIT',
  );
  yield orderRecovery(project, { amount: yuan('540000'), dueOn: '2024-12-31' }, '2024-08-06');
  yield receiveRecovery(project, { instalment: 1, amount: yuan('200000') }, '2024-09-10');
  yield receiveRecovery(project, { instalment: 2, amount: yuan('200000') }, '2024-10-15');
  yield refused(
    receiveRecovery(project, { instalment: 3, amount: yuan('150000') }, '2024-11-12'),
    'PROJECT.RECEIPT_BEYOND_RECOVERY',
  );
  yield receiveRecovery(project, { instalment: 3, amount: yuan('140000') }, '2024-11-13');
}

/** Looked at again with the same result; what the audit did not support of the first tranche comes back. */
function* reconsideredInVain(): Story {
  const ours = application('A21-20');
  const beginning = { call, submittedOn: '2022-01-11' } as const;
  const project = projectOf(ours, beginning);
  yield* begin(ours, beginning);
  yield* failAcceptance(project, yuan('280000'), DATES.acceptance);
  yield askReconsideration(project, '2024-06-19');
  yield reviewOnSite(project, { opinion: 'fail', round: 2 }, '2024-08-08');
  yield concludeReconsideration(project, 'not-passed', '2024-08-29');
  yield refused(askReconsideration(project, '2024-09-05'), 'PROJECT.RECONSIDERED_ALREADY');
  yield findDiligence(project, true, '2024-09-11');
  yield orderRecovery(project, { amount: yuan('200000'), dueOn: '2025-03-31' }, '2024-09-25');
  yield receiveRecovery(project, { instalment: 1, amount: yuan('200000') }, '2025-01-14');
}
