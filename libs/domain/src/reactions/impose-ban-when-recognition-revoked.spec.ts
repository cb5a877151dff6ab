import { describe, expect, it } from '@jest/globals';
import { calendarDate, creditCode, fold } from '@grants/kernel';
import { creditStandingDecider } from '../credit-standing/decider.ts';
import type { RecognitionRevoked } from '../recognition/events.ts';
import { commandsGiven, stepsOf } from '../specs/reaction-steps.ts';
import { context } from '../specs/recognition-sample.ts';
import { imposeBanWhenRecognitionRevoked } from './impose-ban-when-recognition-revoked.ts';

const revoked: RecognitionRevoked = {
  type: 'RecognitionRevoked',
  data: {
    recognitionId: 'ZH-1',
    ground: 'misreporting',
    revokedOn: calendarDate('2024-02-29'),
    applicantCreditCode: creditCode('91310112MA1GBXXX1C'),
    unfiledYears: [],
    document: { number: '沪科〔2024〕9号', date: calendarDate('2024-02-28') },
    basis: [],
  },
};

describe('SH-18.3: a recognition that was revoked', () => {
  const steps = stepsOf(imposeBanWhenRecognitionRevoked, revoked);

  it('bans the unit from this programme, from the day of the revocation', () => {
    expect(steps.map(({ intent }) => intent)).toEqual([
      {
        type: 'ImposeBan',
        data: {
          subject: { kind: 'unit', creditCode: '91310112MA1GBXXX1C' },
          banId: 'revoked-ZH-1',
          ground: 'misreporting',
          firstDay: '2024-02-29',
          programmes: ['high-tech-transformation'],
          document: revoked.data.document,
        },
      },
    ]);
  });

  it('SH-18.2: which the credit record takes, to the day before the third anniversary', () => {
    const [step] = steps;
    if (step?.intent.type !== 'ImposeBan') throw new Error('a ban is imposed');
    const decision = creditStandingDecider.decide(
      { ...step.intent, context: context({ on: '2024-02-29' }) },
      creditStandingDecider.initialState,
    );
    // The third anniversary of 29 February 2024 rolls to 1 March 2027.
    expect(decision).toMatchObject({
      accepted: [{ type: 'BanImposed', data: { lastDay: '2027-02-28' } }],
    });
  });

  it('is not missed where another ban closes the same days', () => {
    const [step] = steps;
    expect(step?.ifRejected?.({ code: 'CREDIT_STANDING.BAN_WITHIN_ANOTHER', message: '' })).toEqual(
      [],
    );
  });

  it('stops for a person when it is refused for anything else', () => {
    expect(() => commandsGiven(steps, 'ImposeBan')).toThrow('ImposeBan is not foreseen');
  });

  it('is a second ban within three years of the first', () => {
    const again = { ...revoked.data, recognitionId: 'ZH-2', revokedOn: calendarDate('2025-03-01') };
    const given = [revoked.data, again].flatMap((data) =>
      commandsGiven(stepsOf(imposeBanWhenRecognitionRevoked, { type: 'RecognitionRevoked', data })),
    );
    const imposed = given.flatMap((intent) => (intent.type === 'ImposeBan' ? [intent] : []));
    let standing = creditStandingDecider.initialState;
    for (const intent of imposed) {
      const by = context({ on: '2025-03-01' });
      const decision = creditStandingDecider.decide({ ...intent, context: by }, standing);
      if ('rejected' in decision) throw new Error(decision.rejected.code);
      standing = fold(creditStandingDecider, decision.accepted, standing);
    }
    expect(standing.bans.map(({ ban }) => [ban.banId, ban.lastDay])).toEqual([
      ['revoked-ZH-1', '2027-02-28'],
      ['revoked-ZH-2', '2028-02-29'],
    ]);
  });
});
