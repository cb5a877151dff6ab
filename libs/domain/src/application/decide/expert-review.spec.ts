import { describe, it } from '@jest/globals';
import type { Basis, Finding } from '@grants/policy';
import { given } from '@grants/testing';
import {
  assigned,
  command,
  ID,
  inExpertReview,
  judgedBy,
  reviewed,
  submitted,
} from '../../specs/application-sample.ts';
import { applicationDecider } from '../decider.ts';
import type { ApplicationEvent } from '../events.ts';

const conclude = command('ConcludeExpertReview', {});

function recused(expertId: string): ApplicationEvent {
  return { type: 'ExpertRecused', data: { ...ID, expertId, reason: '同事' } };
}

function panel(facts: Finding['facts']): Finding {
  const shared = { field: '人工智能', required: 5, counted: 5 };
  return {
    rule: 'expert-panel',
    clause: 'MH-1.4.2',
    verdict: 'passed',
    facts: { ...shared, ...facts },
  };
}

function recommendation(averageScore: string, verdict: 'passed' | 'failed'): Finding {
  return {
    rule: 'expert-recommendation',
    clause: 'MH-1.4.3',
    verdict,
    facts: { averageScore, recommendFrom: 80 },
  };
}

function concludedWith(countedExperts: readonly string[], averageScore: string, basis: Basis) {
  const recommended = basis.every(({ verdict }) => verdict === 'passed');
  const data = { ...ID, countedExperts, averageScore, recommended, basis };
  return { type: 'ExpertReviewConcluded', data } as const;
}

describe('MH-1.4.2: the expert review is concluded', () => {
  it('MH-1.4.3: by five experts who recommend on average', () => {
    const countedExperts = ['e1', 'e2', 'e3', 'e4', 'e5'];
    // 79 + 90 + 80 + 83 + 77 = 409.
    given(applicationDecider, ...inExpertReview, ...judgedBy(...countedExperts))
      .when(conclude)
      .then(
        concludedWith(countedExperts, '81.80', [
          panel({ countedExperts, assigned: 5, recused: [] }),
          recommendation('81.80', 'passed'),
        ]),
      )
      .andRepeatingChangesNothing();
  });

  it('MH-1.4.3: and the application refused when they do not recommend it', () => {
    const countedExperts = ['e1', 'e3', 'e4', 'e5', 'e6'];
    // 79 + 80 + 83 + 77 + 50 = 369.
    given(applicationDecider, ...inExpertReview, ...judgedBy(...countedExperts))
      .when(conclude)
      .then(
        concludedWith(countedExperts, '73.80', [
          panel({ countedExperts, assigned: 5, recused: [] }),
          recommendation('73.80', 'failed'),
        ]),
        {
          type: 'ApplicationRefused',
          data: {
            ...ID,
            stage: 'expert-review',
            reason: "The experts' average of 73.80 is below 80.",
            basis: [recommendation('73.80', 'failed')],
          },
        },
      )
      .andRepeatingChangesNothing();
  });

  it('without the score of an expert who was recused', () => {
    const countedExperts = ['e1', 'e2', 'e3', 'e4', 'e5'];
    given(
      applicationDecider,
      ...inExpertReview,
      ...judgedBy('e6', 'e1', 'e2', 'e3', 'e4', 'e5'),
      recused('e6'),
    )
      .when(conclude)
      .then(
        concludedWith(countedExperts, '81.80', [
          panel({ countedExperts, assigned: 6, recused: ['e6'] }),
          recommendation('81.80', 'passed'),
        ]),
      );
  });

  it('MH-1.4.3: with a score as it was corrected', () => {
    const countedExperts = ['e1', 'e2', 'e3', 'e4', 'e5'];
    const scores = { regionalBenefit: 90, advancement: 90, foresight: 90, applicability: 90 };
    // 90 in the place of 79: 420.
    given(applicationDecider, ...inExpertReview, ...judgedBy(...countedExperts), {
      type: 'ScoreCorrected',
      data: { ...ID, expertId: 'e1', scores, weightedScore: '90.00', opinion: '', reason: '' },
    })
      .when(conclude)
      .then(
        concludedWith(countedExperts, '84.00', [
          panel({ countedExperts, assigned: 5, recused: [] }),
          recommendation('84.00', 'passed'),
        ]),
      );
  });

  it.each<[string, readonly ApplicationEvent[], number]>([
    ['none', [], 0],
    ['four', judgedBy('e1', 'e2', 'e3', 'e4'), 4],
    ['four and one without a score', [...judgedBy('e1', 'e2', 'e3', 'e4'), assigned('e5')], 4],
    ['five of whom one was recused', [...judgedBy('e1', 'e2', 'e3', 'e4', 'e5'), recused('e2')], 4],
  ])('not by %s', (_what, history, counted) => {
    given(applicationDecider, ...inExpertReview, ...history)
      .when(conclude)
      .thenRejected({
        code: 'APPLICATION.TOO_FEW_EXPERTS',
        clause: 'MH-1.4.2',
        facts: { counted, required: 5 },
      });
  });

  it('once', () => {
    given(applicationDecider, ...reviewed)
      .when(conclude)
      .thenNothingHappens();
  });

  it('not before it began', () => {
    given(applicationDecider, submitted)
      .when(conclude)
      .thenRejected({ code: 'APPLICATION.NOT_AT_STEP', facts: { status: 'submitted' } });
  });
});
