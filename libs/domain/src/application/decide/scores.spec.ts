import { describe, it } from '@jest/globals';
import { given } from '@grants/testing';
import {
  assigned,
  command,
  context,
  ID,
  inExpertReview,
  reviewed,
  scored,
  sheetOf,
  submitted,
} from '../../specs/application-sample.ts';
import { applicationDecider } from '../decider.ts';
import type { ApplicationEvent } from '../events.ts';

const E1 = context({ id: 'e1', role: 'expert' });
const { scores } = sheetOf('e1');

function score(over: { readonly scores?: typeof scores; readonly opinion?: string } = {}, by = E1) {
  return command('RecordScore', { expertId: 'e1', scores, opinion: '同意立项', ...over }, by);
}

function correct(over: { readonly scores?: typeof scores; readonly opinion?: string } = {}) {
  const data = { expertId: 'e1', scores: sheetOf('e2').scores, opinion: '同意立项', ...over };
  return command('CorrectScore', { ...data, reason: '笔误' }, E1);
}

const recused: ApplicationEvent = {
  type: 'ExpertRecused',
  data: { ...ID, expertId: 'e1', reason: '' },
};

describe('MH-1.4.3: an expert scores', () => {
  it('each criterion, weighted by the call, with an opinion', () => {
    // 80 × 40 + 90 × 30 + 70 × 20 + 60 × 10 = 7900 hundredths.
    given(applicationDecider, ...inExpertReview, assigned('e1'))
      .when(score())
      .then({
        type: 'ScoreRecorded',
        data: { ...ID, expertId: 'e1', scores, weightedScore: '79.00', opinion: '同意立项' },
      })
      .andRepeatingChangesNothing();
  });

  it('and is known again after the review is concluded', () => {
    given(applicationDecider, ...reviewed)
      .when(score())
      .thenNothingHappens();
  });

  it('once', () => {
    given(applicationDecider, ...inExpertReview, assigned('e1'), scored('e1'))
      .when(score({ opinion: '不同意' }))
      .thenRejected({
        code: 'APPLICATION.SCORE_RECORDED',
        clause: 'MH-1.4.3',
        facts: { expertId: 'e1', weightedScore: '79.00' },
      });
  });

  it('in person', () => {
    given(applicationDecider, ...inExpertReview, assigned('e1'))
      .when(score({}, context({ id: 'officer-1', role: 'commission-officer' })))
      .thenRejected({
        code: 'APPLICATION.NOT_THE_EXPERT',
        clause: 'MH-1.4.3',
        facts: { expertId: 'e1', actorId: 'officer-1' },
      });
  });

  it('when assigned', () => {
    given(applicationDecider, ...inExpertReview, assigned('e2'))
      .when(score())
      .thenRejected({ code: 'APPLICATION.EXPERT_NOT_ASSIGNED', facts: { expertId: 'e1' } });
  });

  it('when not recused', () => {
    given(applicationDecider, ...inExpertReview, assigned('e1'), recused)
      .when(score())
      .thenRejected({ code: 'APPLICATION.EXPERT_RECUSED' });
  });

  it.each([-1, 101, 79.5])('from 0 to 100 in whole points, not %d', (foresight) => {
    given(applicationDecider, ...inExpertReview, assigned('e1'))
      .when(score({ scores: { ...scores, foresight } }))
      .thenRejected({ code: 'APPLICATION.SCORE_OFF_SCALE', clause: 'MH-1.4.3' });
  });

  it('not without an opinion', () => {
    given(applicationDecider, ...inExpertReview, assigned('e1'))
      .when(score({ opinion: ' ' }))
      .thenRejected({ code: 'APPLICATION.OPINION_MISSING', clause: 'MH-1.4.3' });
  });

  it('while the expert review lasts', () => {
    given(applicationDecider, submitted)
      .when(score())
      .thenRejected({ code: 'APPLICATION.NOT_AT_STEP', clause: 'MH-1.4.3' });
  });
});

describe('MH-1.4.3: an expert corrects a score', () => {
  const history = [...inExpertReview, assigned('e1'), scored('e1')];

  it('with a reason, beside the earlier one', () => {
    given(applicationDecider, ...history)
      .when(correct())
      .then({
        type: 'ScoreCorrected',
        data: {
          ...ID,
          expertId: 'e1',
          ...sheetOf('e2'),
          opinion: '同意立项',
          reason: '笔误',
        },
      })
      .andRepeatingChangesNothing();
  });

  it('which leaves the score that was recorded first to be told from a new one', () => {
    given(applicationDecider, ...history, {
      type: 'ScoreCorrected',
      data: { ...ID, expertId: 'e1', ...sheetOf('e2'), opinion: '同意立项', reason: '笔误' },
    })
      .when(score())
      .thenRejected({ code: 'APPLICATION.SCORE_RECORDED', facts: { weightedScore: '90.00' } });
  });

  it('of which nothing differs, without an event', () => {
    given(applicationDecider, ...history)
      .when(correct({ scores }))
      .thenNothingHappens();
  });

  it('only when there is one', () => {
    given(applicationDecider, ...inExpertReview, assigned('e1'))
      .when(correct())
      .thenRejected({ code: 'APPLICATION.SCORE_NOT_RECORDED', clause: 'MH-1.4.3' });
  });

  it('within the scale', () => {
    given(applicationDecider, ...history)
      .when(correct({ scores: { ...scores, advancement: 101 } }))
      .thenRejected({ code: 'APPLICATION.SCORE_OFF_SCALE' });
  });

  it('not once recused', () => {
    given(applicationDecider, ...history, recused)
      .when(correct())
      .thenRejected({ code: 'APPLICATION.EXPERT_RECUSED' });
  });

  it('until the review is concluded', () => {
    given(applicationDecider, ...reviewed)
      .when(correct())
      .thenRejected({ code: 'APPLICATION.NOT_AT_STEP', facts: { status: 'reviewed' } });
  });
});
