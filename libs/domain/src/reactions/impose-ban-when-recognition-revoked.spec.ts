import { describe, expect, it } from '@jest/globals';
import { calendarDate, creditCode } from '@grants/kernel';
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
    applicantCreditCode: creditCode('91310112MA1GBXXX1X'),
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
          subject: { kind: 'unit', creditCode: '91310112MA1GBXXX1X' },
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

  it('leaves a unit that is banned already with the ban it has', () => {
    expect(commandsGiven(steps, 'ImposeBan')).toHaveLength(1);
  });
});
