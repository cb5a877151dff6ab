import { refused } from '../../story/act.ts';
import type { Story } from '../../story/act.ts';
import { passAcceptance } from '../../story/acts/acceptance.ts';
import { refuse, submitWithPaper } from '../../story/acts/application.ts';
import { approve, reviewAndConsent, signContract } from '../../story/acts/approval.ts';
import {
  caseOf,
  confirmCase,
  dismissCase,
  followUpCase,
  openCase,
  overturnCase,
} from '../../story/acts/duplicates.ts';
import { revoke } from '../../story/acts/ending.ts';
import { firstTranche, makeReady, payFirstTranche } from '../../story/acts/money.ts';
import {
  concludeRecoveryReview,
  orderRecovery,
  receiveRecovery,
} from '../../story/acts/recovery.ts';
import { passPreliminaryReview } from '../../story/acts/review.ts';
import { application } from '../cast/application-content.ts';
import { AWARDS } from './awards.ts';
import { begin, projectOf } from './beginnings.ts';
import { FUNDS } from './calls-and-funds.ts';
import { OF_CALL } from './dates.ts';

const { fundId } = FUNDS.district2022;
const OF_2022 = OF_CALL['KCT-2022'];
const OF_2023 = OF_CALL['KCT-2023'];

const NOT_CONFIRMED = 'DUPLICATE_CASE.NOT_CONFIRMED';
const DUPLICATE = {
  reason: '已获其他财政资金支持，不再重复支持',
  finding: { rule: 'no-duplicate-support', clause: 'MH-1.3.3', verdict: 'failed', facts: {} },
} as const;

/** Second support of one project, suspected, confirmed, and found too late (MH-1.3.3). */
export function duplicates(): readonly Story[] {
  return [
    dismissedAndApproved(),
    confirmedAndRefused(),
    foundAfterPayment(),
    sameTitleTwice(),
    openedByHand(),
    toldInOtherWords(),
    foundAtTheEnd(),
  ];
}

/** The case holds the approval until it is dismissed; the project then goes all the way. */
function* dismissedAndApproved(): Story {
  const ours = application('A22-02');
  const beginning = { call: 'KCT-2022', submittedOn: '2022-07-12' } as const;
  const project = projectOf(ours, beginning);
  const approval = { fundId, award: project.award };
  yield* submitWithPaper(ours, beginning.submittedOn, '2022-07-14');
  yield* reviewAndConsent(ours, OF_2022.review);
  yield refused(approve(ours, approval, '2022-09-20'), 'APPLICATION.HELD');
  yield dismissCase(caseOf(ours, AWARDS.photonics), '2022-09-23');
  yield approve(ours, approval, OF_2022.approval);
  yield signContract(project, OF_2022.contract);
  yield* payFirstTranche(project, OF_2022.firstTranche);
  const audit = { supported: project.award, opinion: 'unqualified' } as const;
  yield* passAcceptance(project, audit, OF_2022.acceptance);
  yield* makeReady(project, { tranche: 'final' }, OF_2022.finalTranche);
}

/** The award of the city comes to light while the application is under review. */
function* confirmedAndRefused(): Story {
  const ours = application('A22-03');
  const caseId = caseOf(ours, AWARDS.hydrogenValves);
  yield* submitWithPaper(ours, '2022-07-18', '2022-07-20');
  yield* passPreliminaryReview(ours, OF_2022.review.preliminary);
  yield followUpCase(caseId, '2022-08-25');
  yield confirmCase(caseId, '2022-09-08');
  yield refused(dismissCase(caseId, '2022-09-09'), 'DUPLICATE_CASE.CONFIRMED');
  yield refuse(ours, DUPLICATE, '2022-09-13');
}

/**
 * Known a year after the first tranche was paid: the project is held and a review of recovery is
 * ordered; the project is revoked and pays back.
 */
function* foundAfterPayment(): Story {
  const ours = application('A22-04');
  const beginning = { call: 'KCT-2022', submittedOn: '2022-07-19' } as const;
  const project = projectOf(ours, beginning);
  yield* begin(ours, beginning);
  const caseId = caseOf(ours, AWARDS.precisionGears);
  yield confirmCase(caseId, '2023-12-05');
  yield revoke(project, 'duplicate-funding', '2023-12-18');
  const amount = firstTranche(project);
  yield refused(concludeRecoveryReview(project, caseId, '2024-01-05'), 'PROJECT.UNKNOWN_ID');
  yield orderRecovery(project, { amount, dueOn: '2024-06-28' }, '2024-01-08');
  yield concludeRecoveryReview(project, caseId, '2024-01-09');
  yield receiveRecovery(project, { instalment: 1, amount }, '2024-05-21');
}

/**
 * The title of `A22-02` again, in the next call. Of two cases one is dismissed by mistake and the
 * other confirmed, then overturned; the claim on unit and title still stands in the way: the
 * approval is cancelled, no money is committed.
 */
function* sameTitleTwice(): Story {
  const ours = application('A23-06');
  yield* submitWithPaper(ours, '2023-03-08', '2023-03-10');
  yield followUpCase(caseOf(ours, application('A22-02')), '2023-03-14');
  yield* reviewAndConsent(ours, OF_2023.review);
  yield refused(overturnCase(caseOf(ours, application('A22-02')), '2023-05-15'), NOT_CONFIRMED);
  yield confirmCase(caseOf(ours, application('A22-02')), '2023-05-15');
  yield overturnCase(caseOf(ours, application('A22-02')), '2023-05-16');
  yield dismissCase(caseOf(ours, AWARDS.photonics), '2023-05-16');
  const award = ours.content.budget.grantRequested;
  yield approve(ours, { fundId: FUNDS.district2023.fundId, award }, '2023-05-23');
  yield refuse(ours, DUPLICATE, '2023-06-01');
}

/** A letter tells of an award that the rules cannot see; the supervisor opens the case. */
function* openedByHand(): Story {
  const ours = application('A23-07');
  const caseId = caseOf(ours, AWARDS.membranes);
  yield* submitWithPaper(ours, '2023-03-09', '2023-03-10');
  yield* passPreliminaryReview(ours, OF_2023.review.preliminary);
  yield openCase(ours, AWARDS.membranes, '2023-04-18');
  yield followUpCase(caseId, '2023-04-19');
  yield confirmCase(caseId, '2023-05-09');
  yield refuse(ours, DUPLICATE, '2023-05-11');
}

/**
 * Another funder's list tells of the same work in other words. No rule on unit and title sees it; the
 * comparison of the records does, and the case keeps what every field said.
 */
function* toldInOtherWords(): Story {
  const ours = application('A23-13');
  const caseId = caseOf(ours, AWARDS.microphones);
  yield* submitWithPaper(ours, '2023-03-14', '2023-03-15');
  yield followUpCase(caseId, '2023-03-17');
  yield* passPreliminaryReview(ours, OF_2023.review.preliminary);
  yield confirmCase(caseId, '2023-05-10');
  yield refuse(ours, DUPLICATE, '2023-05-12');
}

/**
 * An award of the same title, but of the central government: no case. In December 2025 a list tells of
 * the same work in other words: the case is open, and the project held, when the story ends.
 */
function* foundAtTheEnd(): Story {
  const ours = application('A23-08');
  yield* begin(ours, { call: 'KCT-2023', submittedOn: '2023-03-13' });
}
