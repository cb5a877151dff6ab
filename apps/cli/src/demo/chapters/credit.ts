import { calendarDate, yuan } from '@grants/kernel';
import { refused } from '../../story/act.ts';
import type { Story } from '../../story/act.ts';
import { passAcceptance } from '../../story/acts/acceptance.ts';
import { refuse, submit, submitWithPaper } from '../../story/acts/application.ts';
import { approve, reviewAndConsent, signContract } from '../../story/acts/approval.ts';
import type { StoryProject } from '../../story/acts/approval.ts';
import { returnTranche } from '../../story/acts/corrections.ts';
import { withdrawEntryOfLeader } from '../../story/acts/credit-appeals.ts';
import { enterLeader, imposeBan, liftBan, recordViolation } from '../../story/acts/credit.ts';
import { revoke, terminate } from '../../story/acts/ending.ts';
import { adjust } from '../../story/acts/execution.ts';
import {
  confirmPayment,
  firstTranche,
  makeReady,
  payFirstTranche,
} from '../../story/acts/money.ts';
import { registerAccount } from '../../story/acts/payee-accounts.ts';
import { orderRecovery, receiveRecovery } from '../../story/acts/recovery.ts';
import { application } from '../cast/application-content.ts';
import { unit } from '../cast/units.ts';
import { begin, projectOf } from './beginnings.ts';
import { FUNDS } from './calls-and-funds.ts';
import { OF_CALL } from './dates.ts';

const call = 'KCT-2023';
const { fundId } = FUNDS.district2023;
const DATES = OF_CALL[call];

const CREDIT = {
  reason: '企业信用状况不符合申请条件',
  finding: { rule: 'good-credit', clause: 'MH-1.1.6', verdict: 'failed', facts: {} },
} as const;

/** Credit standing: revocation and ban, what a ban does to others of the unit, and the call of 2023. */
export function credit(): readonly Story[] {
  return [
    revokedForMisreporting(),
    bannedWhilePending(),
    bannedAtTheGate(),
    banLiftedEarly(),
    violationAfterSubmission(),
    violationAnnulled(),
    largestAward(),
    neverContracted(),
  ];
}

/** The application was untrue: approval revoked, unit banned for three years, money paid back. */
function* revokedForMisreporting(): Story {
  const ours = application('A22-05');
  const beginning = { call: 'KCT-2022', submittedOn: '2022-07-22' } as const;
  const project = projectOf(ours, beginning);
  yield* begin(ours, beginning);
  yield revoke(project, 'misreporting', '2023-03-14');
  yield imposeBan(unit('edgeComputing').creditCode, 'misreporting', '2023-03-20');
  yield enterLeader(project, '2023-03-21');
  const amount = firstTranche(project);
  yield orderRecovery(project, { amount, dueOn: '2023-06-30' }, '2023-03-28');
  yield receiveRecovery(project, { instalment: 1, amount }, '2023-06-15');
  yield withdrawEntryOfLeader(project, '2023-06-20');
}

/** The ban on its unit comes while it is under review and holds it; it is refused in the end. */
function* bannedWhilePending(): Story {
  const ours = application('A23-01');
  const award = ours.content.budget.grantRequested;
  yield* submitWithPaper(ours, '2023-03-06', '2023-03-08');
  yield* reviewAndConsent(ours, DATES.review);
  yield refused(approve(ours, { fundId, award }, DATES.approval), 'APPLICATION.HELD');
  yield refuse(ours, CREDIT, '2023-05-31');
}

/** Submitted when its unit is banned already: refused at the gate. */
function* bannedAtTheGate(): Story {
  yield submit(application('A23-04'), '2023-04-03');
}

/** Banned for what another programme found, and redeemed: the hold goes with the ban. */
function* banLiftedEarly(): Story {
  const ours = application('A23-03');
  const beginning = { call, submittedOn: '2023-03-15' } as const;
  const project = projectOf(ours, beginning);
  const approval = { fundId, award: project.award };
  yield* submitWithPaper(ours, beginning.submittedOn, '2023-03-17');
  yield* reviewAndConsent(ours, { ...DATES.review, consent: '2023-05-12' });
  yield imposeBan(unit('ultrasound').creditCode, 'concealment', '2023-05-15');
  yield refused(approve(ours, approval, '2023-05-18'), 'APPLICATION.HELD');
  yield liftBan(unit('ultrasound').creditCode, '2023-05-22');
  yield approve(ours, approval, DATES.approval);
  yield signContract(project, DATES.contract);
  yield* payFirstTranche(project, DATES.firstTranche);
  yield* passedAndReady(project);
}

/** A tax decision comes between submission and approval, on what happened the autumn before. */
function* violationAfterSubmission(): Story {
  const ours = application('A23-09');
  const award = ours.content.budget.grantRequested;
  yield* submitWithPaper(ours, '2023-03-16', '2023-03-17');
  yield* reviewAndConsent(ours, DATES.review);
  yield recordViolation(unit('visionSystems').creditCode, '2022-11-08', '2023-05-17');
  yield refused(approve(ours, { fundId, award }, DATES.approval), 'APPLICATION.CREDIT_NOT_GOOD');
  yield refuse(ours, CREDIT, '2023-05-31');
}

/** The unit of `A21-16`, cleared: approved and passed. */
function* violationAnnulled(): Story {
  const ours = application('A23-02');
  const beginning = { call, submittedOn: '2023-03-07' } as const;
  const project = projectOf(ours, beginning);
  yield* begin(ours, beginning);
  yield* passedAndReady(project);
}

/** The treasury says in its list when it has paid the final tranche. */
function* passedAndReady(project: StoryProject): Story {
  const audit = { supported: project.award, opinion: 'unqualified' } as const;
  yield* passAcceptance(project, audit, DATES.acceptance);
  yield registerAccount(project, DATES.acceptance.result);
  yield* makeReady(project, { tranche: 'final' }, DATES.finalTranche);
}

/**
 * Asks for 12 million: 11 are beyond the cap of 10 (MH-O2), 6 are awarded. The bank sends the first
 * tranche back, and it is paid again. Running, extended.
 */
function* largestAward(): Story {
  const ours = application('A23-05');
  const fund = FUNDS.municipal2023.fundId;
  const beginning = { call, submittedOn: '2023-03-20', award: yuan('6000000') } as const;
  const project = projectOf(ours, beginning);
  yield* submitWithPaper(ours, beginning.submittedOn, '2023-03-22');
  yield* reviewAndConsent(ours, DATES.review);
  yield refused(
    approve(ours, { fundId: fund, award: yuan('11000000') }, '2023-05-22'),
    'APPLICATION.AWARD_BEYOND_CAP',
  );
  yield approve(ours, { fundId: fund, award: project.award }, DATES.approval);
  yield signContract(project, DATES.contract);
  yield registerAccount(project, '2023-06-08');
  yield* payFirstTranche(project, DATES.firstTranche);
  const first = { tranche: 'first', amount: firstTranche(project) } as const;
  yield returnTranche(project, first, {
    date: '2023-06-26',
    reason: '收款行账户信息核验未通过，银行退汇',
  });
  yield confirmPayment(project, { ...first, payment: 2 }, '2023-07-03');
  const extension = {
    name: 'extension',
    adjustment: { kind: 'execution-period', newEnd: calendarDate('2026-06-05') },
    reason: '在轨验证排期调整',
  } as const;
  yield* adjust(project, extension, { asked: '2025-04-14', decided: '2025-04-28' });
}

/** Approved, and the unit never came to sign: ended with nothing paid and all released. */
function* neverContracted(): Story {
  const ours = application('A23-10');
  const award = ours.content.budget.grantRequested;
  yield* submitWithPaper(ours, '2023-03-21', '2023-03-22');
  yield* reviewAndConsent(ours, DATES.review);
  yield approve(ours, { fundId, award }, DATES.approval);
  const project = projectOf(ours, { call, submittedOn: '2023-03-21' });
  yield terminate(project, 'breach-of-contract', '2023-10-17');
}
