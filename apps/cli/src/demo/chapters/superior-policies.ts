import { yuan } from '@grants/kernel';
import { refused } from '../../story/act.ts';
import type { Story } from '../../story/act.ts';
import { submitWithPaper } from '../../story/acts/application.ts';
import { approve, reviewAndConsent, signContract } from '../../story/acts/approval.ts';
import {
  authoriseAsSecond,
  confirmPayment,
  firstTranche,
  makeReady,
} from '../../story/acts/money.ts';
import { registerAccount } from '../../story/acts/payee-accounts.ts';
import { recordOverride, withdrawOverride } from '../../story/acts/superior-policies.ts';
import { application } from '../cast/application-content.ts';
import { projectOf } from './beginnings.ts';
import { FUNDS } from './calls-and-funds.ts';
import { OF_CALL } from './dates.ts';

const CEILING = { clause: 'MH-O2', rule: 'award-ceiling', value: '12000000.00' } as const;

/** What superior policies say instead of the operating rules (MH-O7). */
export function superiorPolicies(): readonly Story[] {
  return [higherCeilingUsed(), higherCeilingWithdrawn()];
}

/**
 * 11 million: refused while the ceiling is ten, approved once a superior document says twelve. Two
 * funds bear it, that of the district first; its first tranche draws on both, and the second asks
 * for two authorisers.
 */
function* higherCeilingUsed(): Story {
  const ours = application('A23-12');
  const beginning = { call: 'KCT-2023', submittedOn: '2023-03-23' } as const;
  const project = projectOf(ours, beginning);
  const { matching2023, raised2023 } = FUNDS;
  const approval = {
    fundId: matching2023.fundId,
    award: project.award,
    funding: [
      { fundId: matching2023.fundId, amount: yuan('2000000') },
      { fundId: raised2023.fundId, amount: yuan('9000000') },
    ],
  };
  yield* submitWithPaper(ours, beginning.submittedOn, '2023-03-24');
  yield* reviewAndConsent(ours, OF_CALL['KCT-2023'].review);
  yield recordOverride(
    { overrideId: 'OV-2023-01', ...CEILING, from: '2023-07-01', to: '2023-12-09' },
    '2023-06-26',
  );
  yield refused(approve(ours, approval, '2023-06-29'), 'APPLICATION.AWARD_BEYOND_CAP');
  yield approve(ours, approval, '2023-07-12');
  yield signContract(project, '2023-07-20');
  yield registerAccount(project, '2023-07-24');
  const payment = { tranche: 'first', amount: firstTranche(project) } as const;
  yield* makeReady(project, { tranche: 'first' }, '2023-08-01');
  yield refused(confirmPayment(project, payment, '2023-08-01'), 'PROJECT.TRANCHE_NOT_AUTHORISED');
  yield authoriseAsSecond(project, payment, '2023-08-02');
  yield confirmPayment(project, payment, '2023-08-04');
}

/** A higher ceiling for the awards of 2024, taken back before anything was decided on it. */
function* higherCeilingWithdrawn(): Story {
  yield recordOverride(
    { overrideId: 'OV-2024-01', ...CEILING, from: '2024-01-01', to: '2024-12-31' },
    '2023-12-20',
  );
  yield withdrawOverride('OV-2024-01', '2024-02-28');
}
