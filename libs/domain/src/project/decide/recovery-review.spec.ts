import { describe, expect, it } from '@jest/globals';
import { calendarDate, fold, yuan } from '@grants/kernel';
import { given } from '@grants/testing';
import {
  by,
  command,
  contracted,
  firstPaid,
  FUNDED,
  historyOf,
  PROJECT,
  terminated,
} from '../../specs/project-sample.ts';
import { projectDecider } from '../decider.ts';
import type { ProjectEvent, RecoveryReviewConcluded, RecoveryReviewOrdered } from '../events.ts';

const MAY = by('orderRecoveryReviewWhenCaseFound', '2022-05-02');
const order = (over: object = {}) => command('OrderRecoveryReview', over, MAY);
const conclude = (over: object = {}) => command('ConcludeRecoveryReview', over);

const ordered = (over: Partial<RecoveryReviewOrdered['data']> = {}): ProjectEvent => ({
  type: 'RecoveryReviewOrdered',
  data: {
    ...FUNDED,
    caseId: '7',
    round: 1,
    occasion: 'case-opened',
    opening: 1,
    paid: yuan('300000.00'),
    clause: 'MH-1.3.3',
    dueOn: calendarDate('2022-07-01'),
    ...over,
  },
});
const concluded = (over: Partial<RecoveryReviewConcluded['data']> = {}): ProjectEvent => ({
  type: 'RecoveryReviewConcluded',
  data: {
    ...PROJECT,
    caseId: '7',
    round: 1,
    result: 'no-recovery',
    reason: '研究内容不同',
    ...over,
  },
});
const paid = historyOf(...firstPaid);

describe('MH-1.3.3: a review of recovery is ordered', () => {
  it('when a case comes to light after payment', () => {
    given(projectDecider, ...paid)
      .when(order())
      .then(ordered())
      .andRepeatingChangesNothing();
  });

  it('not while nothing is paid', () => {
    given(projectDecider, ...historyOf(...contracted))
      .when(order())
      .thenNothingHappens();
  });

  it('of what was not ordered back', () => {
    const history = historyOf(...terminated, command('OrderRecovery'));
    given(projectDecider, ...history)
      .when(order())
      .then(ordered({ paid: yuan('180000.00') }));
  });

  it('not when all of it was ordered back', () => {
    const all = command('OrderRecovery', { amount: yuan('300000.00') });
    given(projectDecider, ...historyOf(...terminated, all))
      .when(order())
      .thenNothingHappens();
  });

  it('not a second time while the first is under way', () => {
    given(projectDecider, ...paid, ordered())
      .when(order({ occasion: 'case-confirmed' }))
      .thenNothingHappens();
  });

  it('again when the case is confirmed after the first was concluded', () => {
    given(projectDecider, ...paid, ordered(), concluded())
      .when(order())
      .thenNothingHappens();
    given(projectDecider, ...paid, ordered(), concluded())
      .when(order({ occasion: 'case-confirmed' }))
      .then(ordered({ round: 2, occasion: 'case-confirmed' }))
      .andRepeatingChangesNothing();
  });

  it('again when the case is opened again', () => {
    given(projectDecider, ...paid, ordered(), concluded())
      .when(order({ opening: 2 }))
      .then(ordered({ round: 2, opening: 2 }));
  });

  it('of each case', () => {
    given(projectDecider, ...paid, ordered())
      .when(order({ caseId: '8' }))
      .then(ordered({ caseId: '8' }));
  });

  it('of a project there is', () => {
    given(projectDecider).when(order()).thenRejected({ code: 'PROJECT.UNKNOWN_PROJECT' });
  });
});

describe('MH-1.3.3: a review of recovery is concluded', () => {
  const under = [...paid, ordered()];
  const recovering = [...historyOf(...terminated), ordered()];
  const recovery = { result: 'recovery-ordered', recoveryId: 'recovery-1' } as const;

  it('with a reason for none', () => {
    given(projectDecider, ...under)
      .when(conclude())
      .then(concluded())
      .andRepeatingChangesNothing();
  });

  it('with the recovery that was ordered', () => {
    const history = historyOf(...terminated, command('OrderRecovery'));
    given(projectDecider, ...history, ordered())
      .when(conclude(recovery))
      .then(concluded(recovery))
      .andRepeatingChangesNothing();
  });

  it('only with one that was ordered', () => {
    given(projectDecider, ...recovering)
      .when(conclude(recovery))
      .thenRejected({
        code: 'PROJECT.UNKNOWN_ID',
        facts: { noun: 'recovery', id: 'recovery-1' },
      });
  });

  it.each([
    ['a recovery that is none', { recoveryId: 'recovery-1' }],
    ['none that is one', { result: 'recovery-ordered' }],
  ])('not with %s', (_what, over) => {
    given(projectDecider, ...under)
      .when(conclude(over))
      .thenRejected({ code: 'PROJECT.RECOVERY_REVIEW_UNSOUND', clause: 'MH-1.3.3' });
  });

  it.each(['', '  \n'])('not without a reason: %j', (reason) => {
    given(projectDecider, ...under)
      .when(conclude({ reason }))
      .thenRejected({ code: 'PROJECT.RECOVERY_REVIEW_WITHOUT_REASON' });
  });

  it('once', () => {
    given(projectDecider, ...under, concluded())
      .when(conclude({ reason: '再议' }))
      .thenRejected({
        code: 'PROJECT.RECOVERY_REVIEW_CONCLUDED',
        facts: { result: 'no-recovery', reason: '研究内容不同' },
      });
  });

  it('of a case that gave occasion', () => {
    given(projectDecider, ...under)
      .when(conclude({ caseId: '8' }))
      .thenRejected({ code: 'PROJECT.UNKNOWN_ID', facts: { noun: 'recovery review', id: '8' } });
  });

  it('which a conclusion of no review leaves as it is', () => {
    expect(fold(projectDecider, [...paid, concluded()])).toEqual(fold(projectDecider, paid));
  });
});
