import { describe, expect, it } from '@jest/globals';
import { calendarDate, fold, yuan } from '@grants/kernel';
import { given } from '@grants/testing';
import { BUREAU, dossierAfter, eventsOf } from '../../specs/project-funding.ts';
import {
  accepted,
  CHECKER,
  command,
  completed,
  firstPaid,
  FUNDED,
  historyOf,
  PROJECT,
  terminated,
} from '../../specs/project-sample.ts';
import { projectDecider } from '../decider.ts';

const FIRST = {
  ...FUNDED,
  disbursementId: 'first-1',
  tranche: 'first',
  amount: yuan('300000.00'),
} as const;
const ofFinal = { disbursementId: 'final-1' };
const finalReturn = command('ReturnTranche', {
  ...ofFinal,
  returnedOn: calendarDate('2024-06-25'),
});
const finalReversal = command('ReverseTranchePayment', { ...ofFinal }, BUREAU);
const paidAgain = (disbursementId: string, amount: string) =>
  command('ConfirmTranchePayment', {
    disbursementId,
    amount: yuan(amount),
    voucher: 'V-9',
    paidOn: calendarDate('2024-06-28'),
  });

describe('a payment that the bank sends back', () => {
  it('is authorised again, by an entry that names payment and return', () => {
    given(projectDecider, ...historyOf(...firstPaid))
      .when(command('ReturnTranche'))
      .then({
        type: 'TrancheReturned',
        data: {
          ...FIRST,
          returnId: 'return-1',
          paymentVoucher: 'V-1',
          returnVoucher: 'V-1-R',
          returnedOn: calendarDate('2022-03-18'),
          reason: 'no such account',
        },
      })
      .andRepeatingChangesNothing();
    expect(dossierAfter([...firstPaid, command('ReturnTranche')]).balances).toMatchObject({
      authorised: 30_000_000n,
      paid: 0n,
    });
  });

  it('is paid again by another voucher, or cancelled and asked for anew', () => {
    const returned = [...firstPaid, command('ReturnTranche')];
    const again = command('ConfirmTranchePayment', { voucher: 'V-2' });
    expect(dossierAfter([...returned, again]).balances.paid).toBe(30_000_000n);
    const anew = [
      command('CancelTranche'),
      command('RequestTranche', { disbursementId: 'first-2' }),
      command('AuthoriseTranche', { disbursementId: 'first-2' }, CHECKER),
    ];
    expect(dossierAfter([...returned, ...anew]).balances.authorised).toBe(30_000_000n);
  });

  it('of a project that ended is cancelled at once, and its money goes back', () => {
    expect(eventsOf(terminated, command('ReturnTranche'))).toMatchObject([
      { type: 'TrancheReturned' },
      { type: 'TrancheCancelled', data: { wasAuthorised: true } },
      { type: 'AwardBalanceReleased', data: { amount: '300000.00' } },
    ]);
    expect(dossierAfter([...terminated, command('ReturnTranche')]).balances).toMatchObject({
      authorised: 0n,
      committed: 0n,
      released: 100_000_001n,
    });
  });
});

describe('a payment that was recorded wrongly', () => {
  it('is taken back as of the day it was booked on, by an entry that names it', () => {
    given(projectDecider, ...historyOf(...firstPaid))
      .when(command('ReverseTranchePayment', {}, BUREAU))
      .then({
        type: 'TranchePaymentReversed',
        data: {
          ...FIRST,
          reversalId: 'reversal-1',
          corrects: 'V-1',
          paidOn: calendarDate('2022-03-15'),
          reason: 'the voucher is of another unit',
          reversedBy: 'bureau-1',
        },
      })
      .andRepeatingChangesNothing();
  });

  it('of a project that ended is recorded as it was, or cancelled and released', () => {
    const reversed = [...terminated, command('ReverseTranchePayment')];
    const again = command('ConfirmTranchePayment', { voucher: 'V-2' });
    expect(dossierAfter([...reversed, again]).balances.paid).toBe(30_000_000n);
    expect(dossierAfter([...reversed, command('CancelTranche')]).balances).toMatchObject({
      authorised: 0n,
      committed: 0n,
      released: 100_000_001n,
    });
  });
});

describe('MH-1.5.2: a completed project', () => {
  it.each([
    ['returned', finalReturn],
    ['reversed', finalReversal],
  ])(
    'is accepted again when its final payment is %s, and completed when it is paid',
    (_how, undo) => {
      const undone = [...completed(), undo];
      expect(fold(projectDecider, historyOf(...undone)).status).toBe('accepted');
      expect(eventsOf(undone, paidAgain('final-1', '700000.01'))).toMatchObject([
        { type: 'TranchePaid', data: { voucher: 'V-9' } },
        { type: 'ProjectCompleted', data: { ...PROJECT, totalPaid: '1000000.01' } },
      ]);
    },
  );

  it('is completed again too when its first payment came back and is paid anew', () => {
    const undone = [...completed(), command('ReturnTranche')];
    expect(eventsOf(undone, paidAgain('first-1', '300000.00'))).toMatchObject([
      { type: 'TranchePaid' },
      { type: 'ProjectCompleted' },
    ]);
  });

  it('is not completed by a first payment while the final one is to come', () => {
    const undone = [...accepted(), command('ReturnTranche')];
    expect(eventsOf(undone, paidAgain('first-1', '300000.00'))).toMatchObject([
      { type: 'TranchePaid' },
    ]);
  });
});
