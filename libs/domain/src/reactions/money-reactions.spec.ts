import { describe, expect, it } from '@jest/globals';
import { calendarDate, yuan } from '@grants/kernel';
import type { GrantsEvent } from '../events.ts';
import { stepsOf } from '../specs/reaction-steps.ts';
import { authoriseDisbursementWhenTrancheAuthorised } from './authorise-disbursement-when-tranche-authorised.ts';
import { cancelAuthorisationWhenTrancheCancelled } from './cancel-authorisation-when-tranche-cancelled.ts';
import { payDisbursementWhenTranchePaid } from './pay-disbursement-when-tranche-paid.ts';
import { receiveRecoveredFundsWhenRecoveryReceived } from './receive-recovered-funds-when-recovery-received.ts';
import { recogniseRecoverableWhenRecoveryOrdered } from './recognise-recoverable-when-recovery-ordered.ts';
import { releaseCommitmentWhenAwardBalanceReleased } from './release-commitment-when-award-balance-released.ts';

const commitment = { fundId: 'fund-2022', commitmentId: 'commitment-1' };
const funded = { ...commitment, projectId: 'project-1' };
const document = { number: '闵科〔2024〕3号', date: calendarDate('2024-03-01') };
const tranche = {
  ...funded,
  disbursementId: 'disbursement-1',
  tranche: 'first',
  amount: yuan('900000.00'),
} as const;

describe('a tranche', () => {
  it('that was authorised leaves the commitment', () => {
    const event: GrantsEvent = {
      type: 'TrancheAuthorised',
      data: {
        ...tranche,
        payeeCreditCode: '91310112MA1GBWQX0N',
        authorisedBy: 'checker-1',
        authorisedOn: calendarDate('2022-07-01'),
        basis: [],
      },
    };
    expect(stepsOf(authoriseDisbursementWhenTrancheAuthorised, event)).toEqual([
      {
        intent: {
          type: 'AuthoriseDisbursement',
          data: {
            ...commitment,
            disbursementId: 'disbursement-1',
            amount: '900000.00',
            payeeCreditCode: '91310112MA1GBWQX0N',
          },
        },
      },
    ]);
  });

  it('that was paid is paid from the fund', () => {
    const payment = { voucher: '凭证-77', paidOn: calendarDate('2022-07-04') };
    const event: GrantsEvent = { type: 'TranchePaid', data: { ...tranche, ...payment } };
    expect(stepsOf(payDisbursementWhenTranchePaid, event)).toEqual([
      {
        intent: {
          type: 'PayDisbursement',
          data: {
            ...commitment,
            disbursementId: 'disbursement-1',
            amount: '900000.00',
            ...payment,
          },
        },
      },
    ]);
  });

  const cancelled = (wasAuthorised: boolean): GrantsEvent => ({
    type: 'TrancheCancelled',
    data: { ...tranche, wasAuthorised, reason: '账户有误' },
  });

  it('that was cancelled after it was authorised goes back to the commitment', () => {
    expect(stepsOf(cancelAuthorisationWhenTrancheCancelled, cancelled(true))).toEqual([
      {
        intent: {
          type: 'CancelDisbursementAuthorisation',
          data: { ...commitment, disbursementId: 'disbursement-1', reason: '账户有误' },
        },
      },
    ]);
  });

  it('that was cancelled before it was authorised never left it', () => {
    expect(stepsOf(cancelAuthorisationWhenTrancheCancelled, cancelled(false))).toEqual([]);
  });
});

describe('MH-1.5.2, MH-1.6.12: what will not be paid any more', () => {
  it('goes back to the fund, once for each release', () => {
    const event: GrantsEvent = {
      type: 'AwardBalanceReleased',
      data: { ...funded, amount: yuan('120000.50'), reason: '审计核减', basis: [] },
    };
    expect(stepsOf(releaseCommitmentWhenAwardBalanceReleased, event)).toEqual([
      {
        intent: {
          type: 'ReleaseCommitment',
          data: {
            ...commitment,
            releaseId: 'event-9',
            amount: '120000.50',
            reason: '审计核减',
          },
        },
      },
    ]);
  });
});

describe('MH-1.6.12: a recovery', () => {
  it('that was ordered is recoverable', () => {
    const event: GrantsEvent = {
      type: 'RecoveryOrdered',
      data: {
        ...funded,
        recoveryId: 'recovery-1',
        amount: yuan('900000.00'),
        dueOn: calendarDate('2024-06-30'),
        document,
        basis: [],
      },
    };
    expect(stepsOf(recogniseRecoverableWhenRecoveryOrdered, event)).toEqual([
      {
        intent: {
          type: 'RecogniseRecoverable',
          data: { ...commitment, recoveryId: 'recovery-1', amount: '900000.00' },
        },
      },
    ]);
  });

  it('that was received is recovered', () => {
    const receipt = {
      recoveryId: 'recovery-1',
      receiptId: 'receipt-1',
      amount: yuan('400000.00'),
      voucher: '凭证-91',
      receivedOn: calendarDate('2024-05-20'),
    };
    const event: GrantsEvent = { type: 'RecoveryReceived', data: { ...funded, ...receipt } };
    expect(stepsOf(receiveRecoveredFundsWhenRecoveryReceived, event)).toEqual([
      { intent: { type: 'ReceiveRecoveredFunds', data: { ...commitment, ...receipt } } },
    ]);
  });
});
