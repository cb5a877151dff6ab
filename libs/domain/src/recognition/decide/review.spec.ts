import { describe, expect, it } from '@jest/globals';
import { calendarDate, fold } from '@grants/kernel';
import { given } from '@grants/testing';
import {
  AGREED,
  command,
  conclude,
  consult,
  context,
  DIVIDED,
  historyOf,
  IN_REVIEW,
  lastOf,
  NOTICED,
  object,
  PROPOSED,
  publish,
  RECORD,
  reviewObjection,
  sheet,
} from '../../specs/recognition-sample.ts';
import type { RecognitionCommand } from '../commands.ts';
import { recognitionDecider } from '../decider.ts';

const statusAfter = (...commands: readonly RecognitionCommand[]) =>
  fold(recognitionDecider, historyOf(...commands)).status;
const after = (...commands: readonly RecognitionCommand[]) =>
  given(recognitionDecider, ...historyOf(...commands));

describe('SH-12: an expert gives a sheet', () => {
  it('once', () => {
    after(...IN_REVIEW, sheet('e1', true))
      .when(sheet('e1', true))
      .thenNothingHappens();
    after(...IN_REVIEW, sheet('e1', true))
      .when(sheet('e1', false))
      .thenRejected({ code: 'RECOGNITION.RECORDED_OTHERWISE', facts: { id: 'e1' } });
  });

  it('in person', () => {
    const forged = { ...sheet('e1', true), context: context({ id: 'e2', role: 'expert' }) };
    after(...IN_REVIEW)
      .when(forged)
      .thenRejected({ code: 'RECOGNITION.NOT_THE_EXPERT', facts: { actorId: 'e2' } });
  });

  it('on the scale', () => {
    after(...IN_REVIEW)
      .when(sheet('e1', true, ['1.01', '60']))
      .thenRejected({ code: 'RECOGNITION.SHEET_OFF_SCALE', clause: 'SH-12' });
  });

  it('with an opinion', () => {
    const silent = command(
      'RecordRecognitionReview',
      {
        expertId: 'e1',
        score: 80,
        contributionCoefficient: '0.80',
        coreValueShare: '60',
        opinion: ' ',
        inFavour: true,
      },
      context({ id: 'e1', role: 'expert' }),
    );
    after(...IN_REVIEW)
      .when(silent)
      .thenRejected({ code: 'RECOGNITION.OPINION_MISSING' });
  });

  it('while the application is in review', () => {
    after(...AGREED)
      .when(sheet('e3', true))
      .thenRejected({ code: 'RECOGNITION.NOT_AT_STEP', clause: 'SH-12' });
    after(...AGREED)
      .when(sheet('e1', true))
      .thenNothingHappens();
  });
});

describe('SH-12: the review is concluded', () => {
  it('with the means of coefficient and share', () => {
    const sheets = [sheet('e1', true, ['0.80', '60']), sheet('e2', true, ['0.85', '61.01'])];
    expect(lastOf(...IN_REVIEW, ...sheets, conclude)).toMatchObject([
      {
        type: 'RecognitionReviewConcluded',
        data: {
          round: 'first',
          consensus: 'in-favour',
          // 0.825 and 60.505, halves up.
          contributionCoefficient: '0.83',
          coreValueShare: '60.51',
          experts: ['e1', 'e2'],
        },
      },
    ]);
    after(...AGREED)
      .when(conclude)
      .thenNothingHappens();
  });

  it('and refuses whom all experts are against', () => {
    expect(lastOf(...IN_REVIEW, sheet('e1', false), conclude)).toMatchObject([
      { type: 'RecognitionReviewConcluded', data: { consensus: 'against' } },
      { type: 'RecognitionRefused', data: { stage: 'expert-review' } },
    ]);
  });

  it('not without a sheet', () => {
    after(...IN_REVIEW)
      .when(conclude)
      .thenRejected({ code: 'RECOGNITION.TOO_FEW_EXPERTS', facts: { reviewed: 0 } });
  });
});

describe('SH-13.1: four departments consult', () => {
  it('and settle coefficient and share', () => {
    expect(lastOf(...AGREED, consult())).toMatchObject([
      {
        type: 'RecognitionConsulted',
        data: {
          contributionCoefficient: '0.85',
          coreValueShare: '65.00',
          basis: [{ clause: 'SH-13.1' }, { clause: 'SH-12' }, { clause: 'SH-13.2' }],
        },
      },
    ]);
    after(...PROPOSED)
      .when(consult())
      .thenNothingHappens();
    after(...PROPOSED)
      .when(consult('not-proposed'))
      .thenRejected({ code: 'RECOGNITION.NOT_AT_STEP' });
  });

  it('all of them', () => {
    const asked = consult();
    if (asked.type !== 'ConsultOnRecognition') throw new Error('a consultation');
    const departments = asked.data.departments.slice(0, 3);
    after(...AGREED)
      .when({ ...asked, data: { ...asked.data, departments } })
      .thenRejected({
        code: 'RECOGNITION.DEPARTMENTS_MISSING',
        facts: { missing: ['human-resources-bureau'] },
      });
    after(...AGREED)
      .when({ ...asked, data: { ...asked.data, coreValueShare: '100.01' } })
      .thenRejected({ code: 'RECOGNITION.FIGURES_OFF_SCALE' });
  });

  it('and may not propose it', () => {
    expect(lastOf(...AGREED, consult('not-proposed'))).toMatchObject([
      { type: 'RecognitionConsulted' },
      { type: 'RecognitionRefused', data: { stage: 'consultation' } },
    ]);
  });
});

describe('SH-13.2: where the experts did not agree', () => {
  it('the consultation concludes', () => {
    expect(statusAfter(...DIVIDED)).toBe('reviewed');
    expect(statusAfter(...DIVIDED, consult())).toBe('proposed');
  });

  it('or leaves it to a second review, which is final', () => {
    const open = [...DIVIDED, consult('undetermined')];
    expect(statusAfter(...open)).toBe('second-review');
    const inFavour = [sheet('e1', true, ['0.70', '50']), sheet('e3', true, ['0.70', '50'])];
    expect(
      lastOf(...open, ...inFavour, sheet('e4', false, ['0.40', '20']), conclude),
    ).toMatchObject([
      {
        type: 'RecognitionReviewConcluded',
        // (0.70 + 0.70 + 0.40) / 3 and (50 + 50 + 20) / 3.
        data: {
          round: 'second',
          consensus: 'in-favour',
          contributionCoefficient: '0.60',
          coreValueShare: '40.00',
          experts: ['e1', 'e3', 'e4'],
        },
      },
    ]);
    expect(statusAfter(...open, ...inFavour, conclude)).toBe('proposed');
  });

  it('a tie in the second review is against', () => {
    const open = [...DIVIDED, consult('undetermined')];
    expect(lastOf(...open, sheet('e1', true), sheet('e2', false), conclude)).toMatchObject([
      { type: 'RecognitionReviewConcluded', data: { round: 'second', consensus: 'against' } },
      { type: 'RecognitionRefused', data: { stage: 'second-review', basis: [{}, {}] } },
    ]);
  });

  it('and only there', () => {
    after(...AGREED)
      .when(consult('undetermined'))
      .thenRejected({ code: 'RECOGNITION.CONSENSUS_LEAVES_NOTHING_OPEN', clause: 'SH-13.2' });
  });
});

describe('SH-14.1: a proposed project is put up', () => {
  it('for five working days', () => {
    expect(lastOf(...NOTICED)).toMatchObject([
      {
        type: 'PublicNoticePublished',
        data: { firstDay: '2022-05-16', lastDay: '2022-05-20', basis: [{ clause: 'SH-14.1' }] },
      },
    ]);
    after(...NOTICED)
      .when(publish())
      .thenNothingHappens();
    after(...NOTICED)
      .when(publish('2022-05-17'))
      .thenRejected({ code: 'RECOGNITION.RECORDED_OTHERWISE' });
  });

  it('not in hindsight', () => {
    after(...PROPOSED)
      .when(publish('2022-05-16', '2022-05-17'))
      .thenRejected({ code: 'RECOGNITION.NOTICE_IN_THE_PAST', facts: { today: '2022-05-17' } });
  });

  it('not beyond the official calendar', () => {
    after(...PROPOSED)
      .when(publish('2090-05-16'))
      .thenRejected({ code: 'RECOGNITION.CALENDAR_NOT_PUBLISHED', facts: { year: 2090 } });
  });

  it('not before it is proposed', () => {
    after(...AGREED)
      .when(publish())
      .thenRejected({ code: 'RECOGNITION.NOT_AT_STEP', clause: 'SH-14.1' });
  });
});

describe('SH-14.2: an objection', () => {
  it('is raised within the notice, once', () => {
    after(...NOTICED)
      .when(object())
      .then({
        type: 'ObjectionRaised',
        data: {
          recognitionId: 'ZH-1',
          objectionId: 'objection-1',
          raisedOn: calendarDate('2022-05-18'),
          subject: '知识产权归属',
        },
      })
      .andRepeatingChangesNothing();
    after(...NOTICED, object())
      .when(object('objection-1', '2022-05-19'))
      .thenRejected({ code: 'RECOGNITION.RECORDED_OTHERWISE' });
  });

  it.each(['2022-05-15', '2022-05-21'])('not on %s', (day) => {
    after(...NOTICED)
      .when(object('objection-1', day))
      .thenRejected({ code: 'RECOGNITION.OBJECTION_OUT_OF_TIME', clause: 'SH-14.2' });
  });

  it('not on a day ahead', () => {
    const early = { ...object(), context: context({ on: '2022-05-17' }) };
    after(...NOTICED)
      .when(early)
      .thenRejected({ code: 'RECOGNITION.DAY_AHEAD', facts: { today: '2022-05-17' } });
  });

  it('is dismissed', () => {
    expect(lastOf(...NOTICED, object(), reviewObjection('dismissed'))).toMatchObject([
      { type: 'ObjectionReviewed', data: { result: 'dismissed', document: RECORD } },
    ]);
    expect(statusAfter(...NOTICED, object(), reviewObjection('dismissed'))).toBe('noticed');
  });

  it('or upheld, and the project loses its qualification', () => {
    const upheld = [...NOTICED, object(), reviewObjection('upheld')];
    expect(lastOf(...upheld)).toMatchObject([
      { type: 'ObjectionReviewed', data: { basis: [{ verdict: 'failed' }] } },
      { type: 'RecognitionRefused', data: { stage: 'public-notice' } },
    ]);
    after(...upheld)
      .when(reviewObjection('upheld'))
      .thenNothingHappens();
    after(...upheld)
      .when(reviewObjection('dismissed'))
      .thenRejected({ code: 'RECOGNITION.RECORDED_OTHERWISE' });
  });

  it('is reviewed when there is one', () => {
    after(...NOTICED)
      .when(reviewObjection('upheld'))
      .thenRejected({ code: 'RECOGNITION.UNKNOWN', facts: { what: 'objection' } });
  });
});
