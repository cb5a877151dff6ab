import { describe, it } from '@jest/globals';
import { given } from '@grants/testing';
import {
  command,
  context,
  ID,
  inExpertReview,
  opinion,
  returned,
  submitted,
} from '../../specs/application-sample.ts';
import type { ReviewBody } from '../content.ts';
import { applicationDecider } from '../decider.ts';

const BODIES = ['science-and-technology-commission', 'economic-commission', 'finance-bureau'];

function give(body: ReviewBody, role: string, given: 'pass' | 'fail' = 'pass') {
  const data = { body, opinion: given, comment: '材料齐全' };
  return command('GivePreliminaryOpinion', data, context({ role }));
}

describe('MH-1.4.1: three bodies give a preliminary opinion', () => {
  it.each([
    ['science-and-technology-commission', 'commission-officer'],
    ['economic-commission', 'economic-officer'],
    ['finance-bureau', 'finance-officer'],
  ] as const)('the %s by its own %s', (body, role) => {
    given(applicationDecider, submitted)
      .when(give(body, role))
      .then(opinion(body))
      .andRepeatingChangesNothing();
  });

  it('the third that passes it opens the expert review', () => {
    given(
      applicationDecider,
      submitted,
      opinion('finance-bureau'),
      opinion('science-and-technology-commission'),
    )
      .when(give('economic-commission', 'economic-officer'))
      .then(opinion('economic-commission'), {
        type: 'PreliminaryReviewPassed',
        data: {
          ...ID,
          basis: [
            {
              rule: 'preliminary-review',
              clause: 'MH-1.4.1',
              verdict: 'passed',
              facts: { bodies: BODIES, negative: [], outstanding: [] },
            },
          ],
        },
      })
      .andRepeatingChangesNothing();
  });

  it('one that fails it refuses it at once', () => {
    given(applicationDecider, submitted, opinion('science-and-technology-commission'))
      .when(give('finance-bureau', 'finance-officer', 'fail'))
      .then(opinion('finance-bureau', 'fail'), {
        type: 'ApplicationRefused',
        data: {
          ...ID,
          stage: 'preliminary-review',
          reason: 'Not passed in the preliminary review by finance-bureau.',
          basis: [
            {
              rule: 'preliminary-review',
              clause: 'MH-1.4.1',
              verdict: 'failed',
              facts: {
                bodies: BODIES,
                negative: ['finance-bureau'],
                outstanding: ['economic-commission'],
              },
            },
          ],
        },
      })
      .andRepeatingChangesNothing();
  });

  it('each gives one', () => {
    given(applicationDecider, submitted, opinion('finance-bureau'))
      .when(give('finance-bureau', 'finance-officer', 'fail'))
      .thenRejected({
        code: 'APPLICATION.OPINION_GIVEN',
        clause: 'MH-1.4.1',
        facts: { body: 'finance-bureau', opinion: 'pass' },
      });
  });

  it('none speaks for another', () => {
    given(applicationDecider, submitted)
      .when(give('finance-bureau', 'commission-officer'))
      .thenRejected({
        code: 'APPLICATION.OPINION_OF_ANOTHER_BODY',
        clause: 'MH-1.4.1',
        facts: { role: 'commission-officer', expectedRole: 'finance-officer' },
      });
  });

  it('of an application that is complete', () => {
    given(applicationDecider, submitted, returned)
      .when(give('finance-bureau', 'finance-officer'))
      .thenRejected({ code: 'APPLICATION.NOT_AT_STEP', clause: 'MH-1.4.1' });
  });

  it('keep the opinions given before it was sent back and completed', () => {
    given(
      applicationDecider,
      submitted,
      opinion('finance-bureau'),
      opinion('economic-commission'),
      returned,
      { type: 'ApplicationCompleted', data: { ...ID, documents: [], basis: [] } },
    )
      .when(give('finance-bureau', 'finance-officer'))
      .thenNothingHappens();
  });

  it('are known again once all were given', () => {
    given(applicationDecider, ...inExpertReview)
      .when(give('finance-bureau', 'finance-officer'))
      .thenNothingHappens();
  });

  it('of an application that is there', () => {
    given(applicationDecider)
      .when(give('finance-bureau', 'finance-officer'))
      .thenRejected({ code: 'APPLICATION.NOT_SUBMITTED' });
  });
});
