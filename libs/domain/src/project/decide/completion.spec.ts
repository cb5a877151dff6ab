import { describe, expect, it } from '@jest/globals';
import { fold } from '@grants/kernel';
import { given } from '@grants/testing';
import {
  accepted,
  command,
  dataOf,
  finalAuthorised,
  FUNDED,
  historyOf,
  PROJECT,
} from '../../specs/project-sample.ts';
import type { ProjectCommand } from '../commands.ts';
import { projectDecider } from '../decider.ts';
import type { ProjectEvent } from '../events.ts';

const released = (amount: string) => ({
  type: 'AwardBalanceReleased',
  data: { ...FUNDED, amount, reason: 'not-supported', basis: [{ clause: 'MH-1.5.2' }] },
});
const completedWith = (totalPaid: string) => ({
  type: 'ProjectCompleted',
  data: { ...PROJECT, totalPaid },
});

/**
 * The first tranche of 300,000 is authorised; the project passes before it is paid, as other
 * editions allow. The audit supports so much of 1,000,000.01.
 */
function passedBeforePaid(supported: string): readonly ProjectEvent[] {
  const after: readonly ProjectEvent['type'][] = [
    'TranchePaid',
    'AwardBalanceReleased',
    'ProjectCompleted',
  ];
  return historyOf(...accepted(supported)).filter(({ type }) => !after.includes(type));
}

/** What a command makes of a history, and how it leaves the project. */
function outcomeOf(history: readonly ProjectEvent[], then: ProjectCommand) {
  const decision = projectDecider.decide(then, fold(projectDecider, history));
  if ('rejected' in decision) throw new Error(decision.rejected.message);
  const events = decision.accepted;
  const project = fold(projectDecider, [...history, ...events]);
  if (project.status === 'unknown') throw new Error('the project was opened');
  return { events, status: project.status, balances: project.dossier.balances };
}

describe('MH-1.5.2: an accepted project whose audit supports no more than was paid', () => {
  it.each(['300000.00', '120000.00'])(
    'gives the rest back with the payment of a first tranche that came late, supported %s',
    (supported) => {
      const late = outcomeOf(passedBeforePaid(supported), command('ConfirmTranchePayment'));
      expect(late.events).toMatchObject([
        { type: 'TranchePaid', data: dataOf('ConfirmTranchePayment') },
        released('700000.01'),
        completedWith('300000.00'),
      ]);
      expect(late).toMatchObject({ status: 'completed', balances: { committed: 0n } });
    },
  );

  it('gives all of it back when that first tranche is cancelled and nothing is supported', () => {
    const { events, status } = outcomeOf(passedBeforePaid('0.00'), command('CancelTranche'));
    expect(events).toMatchObject([
      { type: 'TrancheCancelled' },
      released('1000000.01'),
      completedWith('0.00'),
    ]);
    expect(status).toBe('completed');
  });

  it('gives a returned first tranche back when it is cancelled and nothing is supported', () => {
    const returned = historyOf(...accepted('0.00'), command('ReturnTranche'));
    const { events, balances } = outcomeOf(returned, command('CancelTranche'));
    expect(events).toMatchObject([
      { type: 'TrancheCancelled' },
      released('300000.00'),
      completedWith('0.00'),
    ]);
    expect(balances).toMatchObject({ committed: 0n, released: 100_000_001n });
    given(projectDecider, ...returned, ...events)
      .when(command('CancelTranche'))
      .thenNothingHappens();
  });
});

describe('MH-1.6.13: an accepted project that may still be paid', () => {
  it('keeps the rest when a late first tranche is paid and the audit supports more', () => {
    const { events, status } = outcomeOf(
      passedBeforePaid('300000.01'),
      command('ConfirmTranchePayment'),
    );
    expect(events.map(({ type }) => type)).toEqual(['TranchePaid']);
    expect(status).toBe('accepted');
  });

  it('keeps it when the final tranche is cancelled: it may be requested again', () => {
    const cancel = command('CancelTranche', { disbursementId: 'final-1' });
    const { events, balances } = outcomeOf(historyOf(...finalAuthorised('850000.00')), cancel);
    expect(events.map(({ type }) => type)).toEqual(['TrancheCancelled']);
    expect(balances.committed).toBe(55_000_000n);
  });
});
