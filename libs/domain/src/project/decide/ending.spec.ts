import { describe, expect, it } from '@jest/globals';
import { fold, yuan } from '@grants/kernel';
import type { Basis } from '@grants/policy';
import { given } from '@grants/testing';
import {
  accepted,
  command,
  completed,
  dataOf,
  finalAuthorised,
  firstPaid,
  firstRequested,
  FUNDED,
  historyOf,
  LEAD_CODE,
  notPassed,
  opened,
  paper,
  recovering,
  terminated,
} from '../../specs/project-sample.ts';
import { projectDecider } from '../decider.ts';

const ruleOf = (rule: string, clause: string) =>
  [expect.objectContaining({ rule, clause, verdict: 'passed' })] as unknown as Basis;

describe('terminating a project', () => {
  it('MH-1.6.12: that was not passed and asks for no reconsideration', () => {
    given(projectDecider, ...historyOf(...notPassed))
      .when(command('TerminateProject', { ground: 'acceptance-not-passed' }))
      .then(
        {
          type: 'ProjectTerminated',
          data: {
            ...FUNDED,
            ground: 'acceptance-not-passed',
            document: paper('T-1'),
            basis: ruleOf('project-ends', 'MH-1.6.12'),
          },
        },
        {
          type: 'AwardBalanceReleased',
          data: {
            ...FUNDED,
            amount: yuan('700000.01'),
            reason: 'acceptance-not-passed',
            basis: ruleOf('award-balance', 'MH-1.6.12'),
          },
        },
      )
      .andRepeatingChangesNothing();
  });

  it('MH-1.4.4: in breach of its contract, cancels what was only requested', () => {
    given(projectDecider, ...historyOf(...firstRequested))
      .when(command('TerminateProject'))
      .then(
        {
          type: 'TrancheCancelled',
          data: {
            ...FUNDED,
            disbursementId: 'first-1',
            tranche: 'first',
            amount: yuan('300000.00'),
            wasAuthorised: false,
            reason: 'breach-of-contract',
          },
        },
        {
          type: 'ProjectTerminated',
          data: {
            ...FUNDED,
            ground: 'breach-of-contract',
            document: paper('T-1'),
            basis: ruleOf('project-ends', 'MH-1.4.4'),
          },
        },
        {
          type: 'AwardBalanceReleased',
          data: {
            ...FUNDED,
            amount: yuan('1000000.01'),
            reason: 'breach-of-contract',
            basis: ruleOf('award-balance', 'MH-1.4.4'),
          },
        },
      )
      .andRepeatingChangesNothing();
  });

  it('MH-1.6.12: releases what was authorised, beside what was released with it', () => {
    // Of 1,000,000.01: 300,000.00 paid, 150,000.01 released, 550,000.00 authorised.
    expect(
      historyOf(...finalAuthorised('850000.00'), command('TerminateProject')).slice(-3),
    ).toMatchObject([
      { type: 'TrancheCancelled', data: { amount: '550000.00', wasAuthorised: true } },
      { type: 'ProjectTerminated' },
      {
        type: 'AwardBalanceReleased',
        data: {
          amount: '550000.00',
          basis: [{ verdict: 'passed', facts: { paid: '300000.00', released: '150000.01' } }],
        },
      },
    ]);
  });
});

describe('revoking a project', () => {
  it.each([
    ['misreporting', 'MH-1.3.1'],
    ['concealment', 'MH-1.3.1'],
    ['duplicate-funding', 'MH-1.3.3'],
  ] as const)('for %s by %s', (ground, clause) => {
    given(projectDecider, ...historyOf(...firstPaid))
      .when(command('RevokeProject', { ground }))
      .then(
        {
          type: 'ProjectRevoked',
          data: {
            ...FUNDED,
            ground,
            document: paper('R-1'),
            leadCreditCode: LEAD_CODE,
            basis: ruleOf('project-ends', clause),
          },
        },
        {
          type: 'AwardBalanceReleased',
          data: {
            ...FUNDED,
            amount: yuan('700000.01'),
            reason: ground,
            basis: ruleOf('award-balance', clause),
          },
        },
      )
      .andRepeatingChangesNothing();
  });

  it.each([
    ['completed', completed()],
    ['terminated', terminated],
  ])('that is %s releases nothing twice', (_status, commands) => {
    const events = historyOf(...commands, command('RevokeProject'));

    expect(events.at(-1)).toMatchObject({ type: 'ProjectRevoked' });
    expect(fold(projectDecider, events).status).toBe('revoked');
  });

  it('MH-1.3.3: says which IP rights its approval had claimed', () => {
    const rightClaims = [{ claimId: '1', identity: 'key-core-technology|patent:202010000001' }];
    const history = historyOf(command('OpenProject', { rightClaims }), command('RevokeProject'));

    expect(history[1]).toMatchObject({
      type: 'ProjectRevoked',
      data: { applicationId: 'application-1', rightClaims },
    });
  });

  it('that was only approved releases all of the award', () => {
    expect(historyOf(...opened, command('RevokeProject')).at(-1)).toMatchObject({
      type: 'AwardBalanceReleased',
      data: { amount: '1000000.01' },
    });
  });
});

describe('recovery', () => {
  it('MH-1.6.12: is ordered on a project that ended before its time', () => {
    given(projectDecider, ...historyOf(...terminated))
      .when(command('OrderRecovery', { amount: yuan('300000.00') }))
      .then({
        type: 'RecoveryOrdered',
        data: {
          ...FUNDED,
          ...dataOf('OrderRecovery'),
          amount: yuan('300000.00'),
          basis: ruleOf('recovery-limit', 'MH-1.6.12'),
        },
      })
      .andRepeatingChangesNothing();
  });

  it.each([
    ['terminated', terminated, '120000.00', '180000.00'],
    [
      'revoked when completed',
      [...completed(), command('RevokeProject')],
      '120000.00',
      '880000.01',
    ],
  ])(
    'MH-1.6.12: of a project that is %s, up to what was paid and not ordered',
    (_is, commands, _ordered, rest) => {
      const history = historyOf(...commands, command('OrderRecovery'));
      const more = yuan(rest.replace(/.$/, (fen) => `${Number(fen) + 1}`));
      const second = { recoveryId: 'recovery-2' };

      given(projectDecider, ...history)
        .when(command('OrderRecovery', { ...second, amount: more }))
        .thenRejected({
          code: 'PROJECT.RECOVERY_BEYOND_LIMIT',
          clause: 'MH-1.6.12',
          facts: { limit: yuan(rest), orderedBefore: '120000.00' },
        });
      expect(
        historyOf(
          ...commands,
          command('OrderRecovery'),
          command('OrderRecovery', { ...second, amount: yuan(rest) }),
        ),
      ).toHaveLength(history.length + 1);
    },
  );

  it.each([
    ['180000.00', '120000.00', '120000.01'],
    ['0.00', '300000.00', '300000.01'],
  ])(
    'MH-1.5.2: of an accepted project whose audit supports %s is %s at most',
    (supported, limit, more) => {
      const history = historyOf(...accepted(supported));
      given(projectDecider, ...history)
        .when(command('OrderRecovery', { amount: yuan(more) }))
        .thenRejected({
          code: 'PROJECT.RECOVERY_BEYOND_LIMIT',
          clause: 'MH-1.5.2',
          facts: { limit },
        });
      given(projectDecider, ...history)
        .when(command('OrderRecovery', { amount: yuan(limit) }))
        .then({
          type: 'RecoveryOrdered',
          data: {
            ...FUNDED,
            ...dataOf('OrderRecovery'),
            amount: yuan(limit),
            basis: ruleOf('recovery-limit', 'MH-1.5.2'),
          },
        });
    },
  );

  it('MH-1.5.2: of a completed project whose audit supports all is nothing', () => {
    given(projectDecider, ...historyOf(...completed()))
      .when(command('OrderRecovery', { amount: yuan('0.01') }))
      .thenRejected({ code: 'PROJECT.RECOVERY_BEYOND_LIMIT', facts: { limit: '0.00' } });
  });

  it('comes in by receipts, until all of it is in', () => {
    const receipt = dataOf('ReceiveRecovery');
    given(projectDecider, ...historyOf(...recovering))
      .when(command('ReceiveRecovery'))
      .then({ type: 'RecoveryReceived', data: { ...FUNDED, ...receipt } })
      .andRepeatingChangesNothing();
    given(projectDecider, ...historyOf(...recovering, command('ReceiveRecovery')))
      .when(command('ReceiveRecovery', { receiptId: 'receipt-2', amount: yuan('70000.00') }))
      .then({
        type: 'RecoveryReceived',
        data: { ...FUNDED, ...receipt, receiptId: 'receipt-2', amount: yuan('70000.00') },
      });
  });

  it('MH-1.6.12: that came in is not ordered back once more', () => {
    given(projectDecider, ...historyOf(...recovering, command('ReceiveRecovery')))
      .when(command('OrderRecovery', { recoveryId: 'recovery-2', amount: yuan('180000.01') }))
      .thenRejected({
        code: 'PROJECT.RECOVERY_BEYOND_LIMIT',
        facts: { paid: '300000.00', orderedBefore: '120000.00', limit: '180000.00' },
      });
  });
});
