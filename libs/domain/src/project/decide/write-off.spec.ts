import { describe, expect, it } from '@jest/globals';
import { fold, yuan } from '@grants/kernel';
import { given } from '@grants/testing';
import { BUREAU, dossierAfter } from '../../specs/project-funding.ts';
import {
  command,
  dataOf,
  FUNDED,
  historyOf,
  PROJECT,
  recovering,
} from '../../specs/project-sample.ts';
import { projectDecider } from '../decider.ts';

const request = command('RequestRecoveryWriteOff');
const approve = command('ApproveRecoveryWriteOff', {}, BUREAU);
const received = [...recovering, command('ReceiveRecovery')];
const OF = { recoveryId: 'recovery-1', writeOffId: 'write-off-1' };

describe('MH-1.6.12: a recovery that will not come back', () => {
  it('is asked to be written off, all that is outstanding; nothing moves yet', () => {
    given(projectDecider, ...historyOf(...received))
      .when(request)
      .then({
        type: 'RecoveryWriteOffRequested',
        data: {
          ...PROJECT,
          ...OF,
          amount: yuan('70000.00'),
          reason: 'the unit is bankrupt',
          requestedBy: 'maker-1',
        },
      })
      .andRepeatingChangesNothing();
    expect(dossierAfter([...received, request]).balances).toEqual(dossierAfter(received).balances);
  });

  it('is written off by another person', () => {
    given(projectDecider, ...historyOf(...received, request))
      .when(approve)
      .then({
        type: 'RecoveryWrittenOff',
        data: {
          ...FUNDED,
          ...OF,
          amount: yuan('70000.00'),
          requestedBy: 'maker-1',
          approvedBy: 'bureau-1',
          document: dataOf('ApproveRecoveryWriteOff').document,
        },
      })
      .andRepeatingChangesNothing();
    expect(dossierAfter([...received, request, approve]).balances).toMatchObject({
      recoverable: 0n,
      recovered: 5_000_000n,
      writtenOff: 7_000_000n,
    });
  });

  it('is owed still when the checker refuses, and another request may follow', () => {
    const refuse = command('RefuseRecoveryWriteOff');
    given(projectDecider, ...historyOf(...received, request))
      .when(refuse)
      .then({ type: 'RecoveryWriteOffRefused', data: dataOf('RefuseRecoveryWriteOff') })
      .andRepeatingChangesNothing();
    const part = command('RequestRecoveryWriteOff', {
      writeOffId: 'write-off-2',
      amount: yuan('20000.00'),
    });
    const agreed = command('ApproveRecoveryWriteOff', { writeOffId: 'write-off-2' }, BUREAU);
    expect(dossierAfter([...received, request, refuse, part, agreed]).balances.recoverable).toBe(
      5_000_000n,
    );
  });

  it('is approved for no more than is outstanding by then: the refusal says what to do', () => {
    const before = [...recovering, request, command('ReceiveRecovery')];
    const decision = projectDecider.decide(approve, fold(projectDecider, historyOf(...before)));
    expect(decision).toMatchObject({
      rejected: {
        code: 'PROJECT.WRITE_OFF_BEYOND_RECOVERY',
        message:
          '120000.00 yuan cannot be written off: recovery recovery-1 of 120000.00 has 70000.00 outstanding. ' +
          'Request at most that; refuse the request that asks for more.',
        facts: { outstanding: '70000.00', amount: '120000.00' },
      },
    });
  });

  it('counts as paid still, so that no more than the award is ever ordered back', () => {
    const history = [...recovering, request, approve];
    given(projectDecider, ...historyOf(...history))
      .when(command('OrderRecovery', { recoveryId: 'recovery-2', amount: yuan('180000.01') }))
      .thenRejected({
        code: 'PROJECT.RECOVERY_BEYOND_LIMIT',
        facts: { paid: '300000.00', orderedBefore: '120000.00', limit: '180000.00' },
      });
  });
});

describe('a receipt that was recorded wrongly', () => {
  const reverse = command('ReverseRecoveryReceipt', {}, BUREAU);

  it('is taken back as of its day, by an entry that names it', () => {
    given(projectDecider, ...historyOf(...received))
      .when(reverse)
      .then({
        type: 'RecoveryReceiptReversed',
        data: {
          ...FUNDED,
          recoveryId: 'recovery-1',
          reversalId: 'reversal-2',
          amount: yuan('50000.00'),
          corrects: 'receipt-1',
          receivedOn: dataOf('ReceiveRecovery').receivedOn,
          reason: 'voucher of another unit',
          reversedBy: 'bureau-1',
        },
      })
      .andRepeatingChangesNothing();
  });

  it('is owed again', () => {
    const again = command('ReceiveRecovery', { receiptId: 'receipt-2', amount: yuan('120000.00') });
    expect(dossierAfter([...received, reverse, again]).balances).toMatchObject({
      recoverable: 0n,
      recovered: 12_000_000n,
    });
  });
});
