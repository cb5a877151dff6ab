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
import { returnDisbursementWhenPaymentReturned } from './return-disbursement-when-payment-returned.ts';
import { reverseDisbursementWhenPaymentReversed } from './reverse-disbursement-when-payment-reversed.ts';
import { reverseRecoveredFundsWhenReceiptReversed } from './reverse-recovered-funds-when-receipt-reversed.ts';
import { writeOffRecoverableWhenRecoveryWrittenOff } from './write-off-recoverable-when-recovery-written-off.ts';

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

  it('of several funds leaves the commitment of each, in the order of drawing', () => {
    const draws = [
      { fundId: 'fund-2022', commitmentId: 'commitment-1', amount: yuan('600000.00') },
      { fundId: 'fund-matching', commitmentId: 'commitment-1-s2', amount: yuan('300000.00') },
    ];
    const event: GrantsEvent = {
      type: 'TrancheReturned',
      data: {
        ...tranche,
        draws,
        returnId: 'return-1',
        paymentVoucher: '凭证-77',
        returnVoucher: '退-1',
        returnedOn: calendarDate('2022-07-06'),
        reason: '户名不符',
      },
    };
    expect(
      stepsOf(returnDisbursementWhenPaymentReturned, event).map(({ intent }) => intent),
    ).toEqual(
      draws.map((draw) => ({
        type: 'ReturnDisbursement',
        data: {
          ...draw,
          disbursementId: 'disbursement-1',
          returnId: 'return-1',
          paymentVoucher: '凭证-77',
          returnVoucher: '退-1',
          returnedOn: '2022-07-06',
          reason: '户名不符',
        },
      })),
    );
  });

  it('whose payment was reversed is authorised again, and names what is corrected', () => {
    const reversal = { reversalId: 'reversal-1', corrects: '凭证-77', reason: '凭证有误' };
    const event: GrantsEvent = {
      type: 'TranchePaymentReversed',
      data: {
        ...tranche,
        ...reversal,
        paidOn: calendarDate('2022-07-04'),
        reversedBy: 'checker-1',
      },
    };
    expect(stepsOf(reverseDisbursementWhenPaymentReversed, event)).toEqual([
      {
        intent: {
          type: 'ReverseDisbursementPayment',
          data: {
            ...commitment,
            disbursementId: 'disbursement-1',
            amount: '900000.00',
            ...reversal,
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

  it('whose receipt was reversed is owed again, and what is written off is owed no more', () => {
    const reversal = { recoveryId: 'recovery-1', reversalId: 'reversal-2', corrects: 'receipt-1' };
    const reversed: GrantsEvent = {
      type: 'RecoveryReceiptReversed',
      data: {
        ...funded,
        ...reversal,
        amount: yuan('400000.00'),
        receivedOn: calendarDate('2024-05-20'),
        reason: '款项有误',
        reversedBy: 'checker-1',
      },
    };
    expect(stepsOf(reverseRecoveredFundsWhenReceiptReversed, reversed)).toEqual([
      {
        intent: {
          type: 'ReverseRecoveredFunds',
          data: { ...commitment, ...reversal, reason: '款项有误' },
        },
      },
    ]);
    const given = {
      recoveryId: 'recovery-1',
      writeOffId: 'write-off-1',
      amount: yuan('500000.00'),
      document,
    };
    const writtenOff: GrantsEvent = {
      type: 'RecoveryWrittenOff',
      data: { ...funded, ...given, requestedBy: 'maker-1', approvedBy: 'checker-1' },
    };
    expect(stepsOf(writeOffRecoverableWhenRecoveryWrittenOff, writtenOff)).toEqual([
      { intent: { type: 'WriteOffRecoverable', data: { ...commitment, ...given } } },
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
