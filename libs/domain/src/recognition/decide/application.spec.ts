import { describe, expect, it } from '@jest/globals';
import { calendarDate, fold } from '@grants/kernel';
import { given } from '@grants/testing';
import {
  APPLICANT,
  apply,
  command,
  content,
  document,
  historyOf,
  ID,
  lastOf,
  noRecord,
  RECOGNISED,
  recommend,
  sample,
  STRANGER,
} from '../../specs/recognition-sample.ts';
import { recognitionDecider } from '../decider.ts';

const on = calendarDate;

/** The rules that refused an application at the gate, with their clauses. */
function refusedBy(over: Parameters<typeof apply>[0]) {
  const [, refusal] = historyOf(apply(over));
  return refusal?.type === 'RecognitionRefused' && refusal.data.stage === 'gate'
    ? refusal.data.basis.map(({ rule, clause }) => `${rule} ${clause}`)
    : [];
}

describe('SH-9, SH-10: an application is recorded', () => {
  it('under the edition of the day, with every condition looked at', () => {
    const [applied, ...others] = historyOf(apply());
    expect(others).toEqual([]);
    expect(applied).toMatchObject({
      type: 'RecognitionApplied',
      data: { ...ID, policyVersion: 'shanghai-2020', district: '闵行区', content },
    });
    expect(applied?.type === 'RecognitionApplied' && applied.data.basis).toHaveLength(14);
  });

  it('once', () => {
    given(recognitionDecider, ...historyOf(apply()))
      .when(apply())
      .thenNothingHappens();
    given(recognitionDecider, ...historyOf(apply()))
      .when(apply({ content: { title: '另一项目' } }))
      .thenRejected({ code: 'RECOGNITION.APPLIED_OTHERWISE', facts: ID });
  });

  it('in the district of the unit', () => {
    given(recognitionDecider)
      .when(apply({ district: '徐汇区' }))
      .thenRejected({ code: 'RECOGNITION.NOT_ITS_DISTRICT', facts: { districts: ['闵行区'] } });
  });

  it('on the credit record of the unit', () => {
    given(recognitionDecider)
      .when(apply({ credit: { ...noRecord, creditCode: STRANGER } }))
      .thenRejected({ code: 'RECOGNITION.CREDIT_OF_ANOTHER_UNIT' });
  });
});

describe('SH-5 to SH-21: an application is refused at the gate', () => {
  it.each<[string, Parameters<typeof apply>[0], string]>([
    ['before the text is in force', { on: '2020-11-17' }, 'policy-in-force SH-21'],
    ['after it', { on: '2025-11-18' }, 'policy-in-force SH-21'],
    ['elsewhere', { content: { registeredCity: '苏州市' } }, 'registered-in-city SH-5.1'],
    [
      'with a record',
      {
        credit: {
          ...noRecord,
          violations: [{ violationId: 'v1', kind: 'quality', occurredOn: on('2021-01-01') }],
        },
      },
      'clean-record SH-5.2',
    ],
    [
      'banned',
      {
        credit: {
          ...noRecord,
          bans: [
            {
              banId: 'b',
              clause: 'SH-18.3',
              firstDay: on('2020-01-01'),
              lastDay: on('2022-03-15'),
            },
          ],
        },
      },
      'no-recognition-ban SH-18.3',
    ],
    ['outside the fields', { content: { fieldCode: '09' } }, 'high-tech-field SH-6.1'],
    ['without a right', { content: { rights: [] } }, 'right-in-age SH-6.2'],
    [
      'of an excluded kind',
      { content: { excludedKinds: ['mature-product'] } },
      'not-excluded SH-8',
    ],
    ['not declared', { content: { declaredBy: '' } }, 'declaration SH-10.2'],
  ])('%s', (_what, over, rule) => {
    expect(refusedBy(over)).toContain(rule);
  });

  it('with every reason at once, and missing documents beside it do not send it back', () => {
    const over = {
      content: { registeredCity: '苏州市', fieldCode: 'x', declaredBy: '', documents: [] },
    };
    expect(refusedBy(over)).toEqual([
      'registered-in-city SH-5.1',
      'high-tech-field SH-6.1',
      'declaration SH-10.2',
    ]);
    expect(historyOf(apply(over))).toHaveLength(2);
  });
});

describe('SH-10.1: an application is sent back for documents', () => {
  const bare = apply({ content: { documents: content.documents.slice(0, 3) } });
  const complete = (...kinds: readonly string[]) =>
    command('CompleteRecognition', { documents: kinds.map(document) });

  it('naming each that is missing', () => {
    expect(historyOf(bare)).toMatchObject([
      { type: 'RecognitionApplied' },
      {
        type: 'RecognitionReturned',
        data: {
          missingDocuments: ['previous-month-balance-sheet', 'test-report'],
          basis: [{ clause: 'SH-6.4' }, { clause: 'SH-10.1' }],
        },
      },
    ]);
  });

  it('and goes on once all of them are there', () => {
    const completion = complete('previous-month-balance-sheet', 'test-report');
    expect(lastOf(bare, completion)).toMatchObject([
      {
        type: 'RecognitionCompleted',
        data: { basis: [{ verdict: 'passed' }, { verdict: 'passed' }] },
      },
    ]);
    given(recognitionDecider, ...historyOf(bare, completion))
      .when(completion)
      .thenNothingHappens();
  });

  it('not with some of them', () => {
    given(recognitionDecider, ...historyOf(bare))
      .when(complete('test-report'))
      .thenRejected({
        code: 'RECOGNITION.STILL_INCOMPLETE',
        facts: { missingDocuments: ['previous-month-balance-sheet'] },
      });
  });

  it('only then', () => {
    given(recognitionDecider, ...historyOf(apply()))
      .when(complete('other'))
      .thenRejected({ code: 'RECOGNITION.NOT_AT_STEP', clause: 'SH-10.1' });
  });
});

describe('SH-11.1: the district', () => {
  it('recommends, in the first round', () => {
    expect(lastOf(apply(), recommend())).toMatchObject([
      {
        type: 'RecognitionRecommended',
        data: {
          district: '闵行区',
          round: 1,
          basis: [{ clause: 'SH-11.1' }, { clause: 'SH-6.5', verdict: 'passed' }],
        },
      },
    ]);
  });

  it.each(['recommend', 'refuse'] as const)('says it once: %s', (opinion) => {
    given(recognitionDecider, ...historyOf(apply(), recommend('意见', opinion)))
      .when(recommend('意见', opinion))
      .thenNothingHappens();
  });

  it('refuses', () => {
    expect(lastOf(apply(), recommend('不属经营范围', 'refuse'))).toMatchObject([
      { type: 'RecognitionRefused', data: { stage: 'district', reason: '不属经营范围' } },
    ]);
  });

  it.each([
    ['闵行区', 'district-officer', 'commission-officer'],
    ['徐汇区', 'commission-officer', 'district-officer'],
  ])('of %s does not speak as %s', (district, role, expectedRole) => {
    const applied = apply({
      district,
      content: { applicant: { ...content.applicant, taxDistrict: district } },
    });
    const asked = { ...recommend() };
    given(recognitionDecider, ...historyOf(applied))
      .when({ ...asked, context: { ...asked.context, actor: { id: 'o', role } } })
      .thenRejected({ code: 'RECOGNITION.OFFICE_OF_ANOTHER_DISTRICT', facts: { expectedRole } });
  });
});

describe('SH-11.2: a sample', () => {
  it.each(['conforming', 'not-conforming'] as const)('%s is recorded once', (result) => {
    given(recognitionDecider, ...historyOf(apply(), recommend(), sample(result)))
      .when(sample(result))
      .thenNothingHappens();
    given(recognitionDecider, ...historyOf(apply(), recommend(), sample(result)))
      .when(sample(result === 'conforming' ? 'not-conforming' : 'conforming'))
      .thenRejected({ code: 'RECOGNITION.RECORDED_OTHERWISE', facts: { id: 'draw-1' } });
  });

  it('is of a draw that has it', () => {
    given(recognitionDecider, ...historyOf(apply(), recommend()))
      .when(sample('conforming', { drawn: false }))
      .thenRejected({ code: 'RECOGNITION.NOT_DRAWN', facts: { drawId: 'draw-1' } });
  });

  it('that does not conform goes back, and is recommended anew in the next round', () => {
    const sentBack = [apply(), recommend(), sample('not-conforming')];
    expect(fold(recognitionDecider, historyOf(...sentBack)).status).toBe('sent-back');
    expect(lastOf(...sentBack, recommend())).toMatchObject([
      { type: 'RecognitionRecommended', data: { round: 2 } },
    ]);
    expect(
      lastOf(...sentBack, recommend(), sample('conforming', { drawId: 'draw-2' })),
    ).toMatchObject([{ type: 'RecognitionSampled', data: { result: 'conforming' } }]);
  });

  it('is of recommended applications only', () => {
    given(recognitionDecider, ...historyOf(apply()))
      .when(sample('conforming'))
      .thenRejected({ code: 'RECOGNITION.NOT_AT_STEP', clause: 'SH-11.2' });
  });
});

describe('SH-10.1: an application is withdrawn', () => {
  const withdraw = command('WithdrawRecognition', { reason: '经营调整' });

  it('before it is recognised', () => {
    given(recognitionDecider, ...historyOf(apply(), recommend()))
      .when(withdraw)
      .then({ type: 'RecognitionWithdrawn', data: { ...ID, reason: '经营调整' } })
      .andRepeatingChangesNothing();
  });

  it('not afterwards, nor when there is none', () => {
    given(recognitionDecider, ...historyOf(...RECOGNISED))
      .when(withdraw)
      .thenRejected({ code: 'RECOGNITION.NOT_AT_STEP' });
    given(recognitionDecider).when(withdraw).thenRejected({ code: 'RECOGNITION.NOT_APPLIED' });
  });

  it('and nothing more is decided on it', () => {
    given(recognitionDecider, ...historyOf(apply(), withdraw))
      .when(recommend())
      .thenRejected({ code: 'RECOGNITION.CLOSED', facts: { status: 'withdrawn' } });
  });

  it('SH-21: nor under an edition that nobody knows', () => {
    const [applied] = historyOf(apply());
    if (applied?.type !== 'RecognitionApplied') throw new Error('it is applied for first');
    const data = { ...applied.data, policyVersion: 'shanghai-1999' };
    given(recognitionDecider, { ...applied, data })
      .when(withdraw)
      .thenRejected({ code: 'RECOGNITION.UNKNOWN_POLICY_VERSION', clause: 'SH-21' });
    expect(data.content.applicant.creditCode).toBe(APPLICANT);
  });
});
