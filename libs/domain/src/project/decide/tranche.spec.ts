import { describe, expect, it } from '@jest/globals';
import { calendarDate, yuan } from '@grants/kernel';
import type { Basis } from '@grants/policy';
import { given } from '@grants/testing';
import {
  accepted,
  by,
  CHECKER,
  command,
  contracted,
  examined,
  finalAuthorised,
  finalRequested,
  firstPaid,
  firstRequested,
  FUNDED,
  historyOf,
  LEAD_CODE,
} from '../../specs/project-sample.ts';
import { projectDecider } from '../decider.ts';
import type { ProjectEvent } from '../events.ts';

/** A basis of these rules, all passed, whatever their facts. */
const passed = (...rules: readonly string[]) =>
  rules.map((rule) => expect.objectContaining({ rule, verdict: 'passed' })) as unknown as Basis;

const FIRST_RULES = ['first-tranche', 'inspection-pays-nothing', 'lead-unit-is-paid'];
const FINAL_RULES = [
  'final-tranche',
  'final-tranche-grounds',
  'inspection-pays-nothing',
  'lead-unit-is-paid',
];
const final = { disbursementId: 'final-1', tranche: 'final' } as const;

const released = (amount: string): ProjectEvent => ({
  type: 'AwardBalanceReleased',
  data: {
    ...FUNDED,
    amount: yuan(amount),
    reason: 'not-supported',
    basis: [
      expect.objectContaining({ rule: 'award-balance', clause: 'MH-1.5.2' }),
    ] as unknown as Basis,
  },
});

describe('requesting the first tranche', () => {
  it.each([
    ['0.04', '0.01'],
    ['99.99', '29.99'],
    ['1000000.00', '300000.00'],
    ['1000000.01', '300000.00'],
    ['1000000.04', '300000.01'],
    ['10000000.00', '3000000.00'],
  ])('MH-1.5.1, MH-O3, MH-O5: of an award of %s is %s, for the lead unit', (award, amount) => {
    given(
      projectDecider,
      ...historyOf(command('OpenProject', { award: yuan(award) }), command('SignContract')),
    )
      .when(command('RequestTranche'))
      .then({
        type: 'TrancheRequested',
        data: {
          ...FUNDED,
          disbursementId: 'first-1',
          tranche: 'first',
          amount: yuan(amount),
          payeeCreditCode: LEAD_CODE,
          requestedBy: 'maker-1',
          basis: passed(...FIRST_RULES),
        },
      })
      .andRepeatingChangesNothing();
  });

  it('MH-1.5.1: may name the exact amount', () => {
    const exact = command('RequestTranche', { amount: yuan('300000.00') });
    expect(historyOf(...contracted, exact).at(-1)).toMatchObject({ type: 'TrancheRequested' });
  });

  it.each(['0.01', '0.03'])('MH-1.5.1: of an award of %s has nothing to pay', (award) => {
    given(
      projectDecider,
      ...historyOf(command('OpenProject', { award: yuan(award) }), command('SignContract')),
    )
      .when(command('RequestTranche'))
      .thenRejected({
        code: 'PROJECT.NOTHING_TO_PAY',
        clause: 'MH-1.5.1',
        facts: { amount: '0.00' },
      });
  });

  it('may be made again under another id once it was cancelled', () => {
    const again = command('RequestTranche', { disbursementId: 'first-2' });
    const events = historyOf(...firstRequested, command('CancelTranche'), again);

    expect(events.at(-1)).toMatchObject({
      data: { disbursementId: 'first-2', amount: '300000.00' },
    });
  });
});

describe('requesting the final tranche', () => {
  it.each([
    // supported, asked, amount
    ['1000000.01', undefined, '700000.01'],
    ['850000.00', undefined, '550000.00'],
    ['1000000.01', '500000.00', '500000.00'],
    ['1000000.01', '700000.01', '700000.01'],
    ['300000.01', undefined, '0.01'],
  ])('MH-1.5.2, MH-1.6.13: supported %s, asked %s, is %s', (supported, asked, amount) => {
    given(projectDecider, ...historyOf(...accepted(supported)))
      .when(
        command('RequestTranche', {
          ...final,
          ...(asked !== undefined && { amount: yuan(asked) }),
        }),
      )
      .then({
        type: 'TrancheRequested',
        data: {
          ...FUNDED,
          ...final,
          amount: yuan(amount),
          payeeCreditCode: LEAD_CODE,
          requestedBy: 'maker-1',
          basis: passed(...FINAL_RULES),
        },
      })
      .andRepeatingChangesNothing();
  });

  it('MH-1.6.13: names contract, audit, on-site review and the document of the result', () => {
    expect(historyOf(...finalRequested()).at(-1)).toMatchObject({
      data: {
        basis: [
          {
            clause: 'MH-1.5.2',
            facts: {
              award: '1000000.01',
              paid: '300000.00',
              supported: '1000000.01',
              amount: '700000.01',
            },
          },
          {
            clause: 'MH-1.6.13',
            facts: {
              contractNumber: 'MH-2022-001',
              auditId: 'audit-1',
              reviewId: 'review-1',
              resultDocument: 'D-1',
            },
          },
          { clause: 'MH-1.6.14' },
          { clause: 'MH-O5' },
        ],
      },
    });
  });

  it.each(['0.01', '0.03'])('MH-1.5.2: of an award of %s is all of it', (award) => {
    const small = [
      command('OpenProject', { award: yuan(award) }),
      command('SignContract'),
      command('RecordAuditOpinion', { supportedAmount: yuan(award) }),
      command('RecordOnSiteOpinion'),
      command('ConcludeAcceptance'),
      command('RequestTranche', final),
    ];
    expect(historyOf(...small).at(-1)).toMatchObject({ data: { amount: award } });
  });

  it('MH-1.5.2: releases nothing yet, although less is asked for', () => {
    const less = command('RequestTranche', { ...final, amount: yuan('500000.00') });
    const types = historyOf(...accepted(), less).map(({ type }) => type);

    expect(types).not.toContain('AwardBalanceReleased');
  });
});

describe('authorising a tranche', () => {
  it('is done by another person, on a day', () => {
    given(projectDecider, ...historyOf(...firstRequested))
      .when(command('AuthoriseTranche', {}, CHECKER))
      .then({
        type: 'TrancheAuthorised',
        data: {
          ...FUNDED,
          disbursementId: 'first-1',
          tranche: 'first',
          amount: yuan('300000.00'),
          payeeCreditCode: LEAD_CODE,
          authorisedBy: 'checker-1',
          authorisedOn: calendarDate('2022-03-12'),
          basis: passed(...FIRST_RULES, 'free-of-holds'),
        },
      })
      .andRepeatingChangesNothing();
  });

  it('is dated in Shanghai: past midnight there is the next day', () => {
    const late = { ...by('checker-1'), occurredAt: '2022-03-10T16:00:00.000Z' as never };
    const events = historyOf(...firstRequested, command('AuthoriseTranche', {}, late));

    expect(events.at(-1)).toMatchObject({ data: { authorisedOn: '2022-03-11' } });
  });

  it.each([
    // supported, amount, released
    ['850000.00', '550000.00', '150000.01'],
    ['300000.01', '0.01', '700000.00'],
  ])('MH-1.5.2: supported %s, pays %s and releases %s with it', (supported, amount, rest) => {
    given(projectDecider, ...historyOf(...finalRequested(supported)))
      .when(command('AuthoriseTranche', { disbursementId: 'final-1' }, CHECKER))
      .then(
        {
          type: 'TrancheAuthorised',
          data: {
            ...FUNDED,
            ...final,
            amount: yuan(amount),
            payeeCreditCode: LEAD_CODE,
            authorisedBy: 'checker-1',
            authorisedOn: calendarDate('2022-03-12'),
            basis: passed(...FINAL_RULES, 'free-of-holds'),
          },
        },
        released(rest),
      )
      .andRepeatingChangesNothing();
  });

  it('MH-1.5.2: releases what was not asked for', () => {
    const less = command('RequestTranche', { ...final, amount: yuan('500000.00') });
    const authorise = command('AuthoriseTranche', { disbursementId: 'final-1' }, CHECKER);

    expect(historyOf(...accepted(), less, authorise).at(-1)).toEqual(released('200000.01'));
  });

  it('MH-1.5.2: releases nothing when all that is left is paid', () => {
    expect(historyOf(...finalAuthorised()).at(-1)).toMatchObject({ type: 'TrancheAuthorised' });
  });

  it('MH-1.5.2: pays no more than was not released, when it is requested again', () => {
    const less = command('RequestTranche', { ...final, amount: yuan('500000.00') });
    const authorise = command('AuthoriseTranche', { disbursementId: 'final-1' }, CHECKER);
    const cancel = command('CancelTranche', { disbursementId: 'final-1' });
    const again = command('RequestTranche', { ...final, disbursementId: 'final-2' });

    expect(historyOf(...accepted(), less, authorise, cancel, again).at(-1)).toMatchObject({
      type: 'TrancheRequested',
      data: { disbursementId: 'final-2', amount: '500000.00' },
    });
  });

  it('MH-1.6.12: does not follow a result "not passed"', () => {
    const open = [...examined().slice(0, 2), command('RequestTranche')];
    const history = historyOf(
      ...open,
      command('RecordAuditOpinion'),
      command('RecordOnSiteOpinion'),
      command('ConcludeAcceptance', { result: 'not-passed' }),
    );
    given(projectDecider, ...history)
      .when(command('AuthoriseTranche', {}, CHECKER))
      .thenRejected({ code: 'PROJECT.WRONG_STATUS', facts: { status: 'not-passed' } });
  });
});

describe('cancelling a tranche', () => {
  it.each([
    ['requested', firstRequested, false],
    ['authorised', [...firstRequested, command('AuthoriseTranche', {}, CHECKER)], true],
  ])('that is %s', (_what, commands, wasAuthorised) => {
    given(projectDecider, ...historyOf(...commands))
      .when(command('CancelTranche'))
      .then({
        type: 'TrancheCancelled',
        data: {
          ...FUNDED,
          disbursementId: 'first-1',
          tranche: 'first',
          amount: yuan('300000.00'),
          wasAuthorised,
          reason: 'wrong account',
        },
      })
      .andRepeatingChangesNothing();
  });
});

describe('confirming a payment', () => {
  const payment = { amount: yuan('300000.00'), voucher: 'V-1', paidOn: calendarDate('2022-03-12') };

  it('takes the treasury at its word, from the day of the authorisation on', () => {
    const history = historyOf(...firstRequested, command('AuthoriseTranche', {}, CHECKER));
    given(projectDecider, ...history)
      .when(command('ConfirmTranchePayment', payment))
      .then({
        type: 'TranchePaid',
        data: { ...FUNDED, disbursementId: 'first-1', tranche: 'first', ...payment },
      })
      .andRepeatingChangesNothing();
  });

  it('MH-1.6.13: of the final tranche completes the project', () => {
    const last = { disbursementId: 'final-1', amount: yuan('550000.00'), voucher: 'V-2' };
    const paidOn = calendarDate('2024-06-20');
    given(projectDecider, ...historyOf(...finalAuthorised('850000.00')))
      .when(command('ConfirmTranchePayment', { ...last, paidOn }))
      .then(
        { type: 'TranchePaid', data: { ...FUNDED, tranche: 'final', ...last, paidOn } },
        {
          type: 'ProjectCompleted',
          data: { projectId: 'project-1', totalPaid: yuan('850000.00') },
        },
      )
      .andRepeatingChangesNothing();
  });

  it('is known again although a hold came since', () => {
    given(projectDecider, ...historyOf(...firstPaid, command('HoldProject')))
      .when(command('ConfirmTranchePayment'))
      .thenNothingHappens();
  });
});
