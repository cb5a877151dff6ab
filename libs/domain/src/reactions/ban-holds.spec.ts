import { describe, expect, it } from '@jest/globals';
import { calendarDate, creditCode } from '@grants/kernel';
import type { BannedProgramme, CreditSubject } from '../credit-standing/subject.ts';
import type { BanEnding } from '../credit-standing/succession-events.ts';
import type { GrantsEvent } from '../events.ts';
import { commandsGiven, factsAskedBy, NO_FACTS, stepsOf } from '../specs/reaction-steps.ts';
import { holdApplicationsWhenBanImposed } from './hold-applications-when-ban-imposed.ts';
import { holdCentresWhenBanImposed } from './hold-centres-when-ban-imposed.ts';
import { holdRecognitionsWhenBanImposed } from './hold-recognitions-when-ban-imposed.ts';
import { releaseCentresWhenBanEnded } from './release-centres-when-ban-ended.ts';
import { releaseHoldsWhenBanLifted } from './release-holds-when-ban-lifted.ts';
import { releaseRecognitionsWhenBanEnded } from './release-recognitions-when-ban-ended.ts';

const CODE = creditCode('91310112MA1GBXXX1C');
const ORIGIN = creditCode('91310112MA1GBXXX2F');
const BETWEEN = creditCode('91310112MA1GBXXX3J');
const subject: CreditSubject = { kind: 'unit', creditCode: CODE };
const document = { number: '沪科〔2022〕31号', date: calendarDate('2022-03-15') };
const WAY = {
  subject,
  banId: '5',
  originCreditCode: ORIGIN,
  fromCreditCode: BETWEEN,
  path: [
    { linkId: 'L1', kind: 'renaming', creditCode: BETWEEN },
    { linkId: 'L1', kind: 'merger', creditCode: CODE },
  ],
} as const;
/** Both links are called L1 on the records they are on; the unit between tells this way apart. */
const INHERITED = `ban-5-of-${ORIGIN}-by-L1.${BETWEEN}.L1`;

function inherited(programmes: readonly BannedProgramme[]): GrantsEvent {
  return {
    type: 'BanInherited',
    data: {
      ...WAY,
      linkId: 'L1',
      kind: 'merger',
      ground: 'misreporting',
      clause: 'SH-18.3',
      firstDay: calendarDate('2022-03-15'),
      lastDay: calendarDate('2025-03-14'),
      programmes,
      document,
    },
  };
}

const ended = (ending: BanEnding): GrantsEvent => ({
  type: 'InheritedBanEnded',
  data: { ...WAY, ending },
});
const IDS = { ...NO_FACTS, applicationIds: ['a'], recognitionIds: ['r'], centreIds: ['c'] };

describe('SH-18.3: a ban that came from another unit', () => {
  it('holds what its own would, under a hold of the way it came, for its days', () => {
    const hold = {
      holdId: INHERITED,
      ground: 'ban',
      sourceId: '5',
      from: '2022-03-15',
      until: '2025-03-14',
    };
    const event = inherited(['high-tech-transformation']);
    expect(commandsGiven(stepsOf(holdApplicationsWhenBanImposed, event, IDS))).toEqual([
      {
        type: 'HoldApplication',
        data: { applicationId: 'a', hold: { ...hold, clause: 'MH-1.1.6' } },
      },
    ]);
    expect(commandsGiven(stepsOf(holdRecognitionsWhenBanImposed, event, IDS))).toEqual([
      {
        type: 'HoldRecognition',
        data: { recognitionId: 'r', hold: { ...hold, clause: 'SH-18.3' } },
      },
    ]);
    expect(commandsGiven(stepsOf(holdCentresWhenBanImposed, event, IDS))).toEqual([
      { type: 'HoldCentre', data: { centreId: 'c', hold: { ...hold, clause: 'SH-18.3' } } },
    ]);
  });

  it('asks for what it closes alone: recognitions when it names them, centres of its programmes', () => {
    const municipal = inherited(['high-tech-transformation']);
    const district = inherited(['district-centre']);
    const asked = { creditCode: CODE };
    expect(factsAskedBy(holdRecognitionsWhenBanImposed, municipal)).toEqual({
      kind: 'recognitions-of-unit',
      ...asked,
    });
    expect(factsAskedBy(holdRecognitionsWhenBanImposed, district)).toBeUndefined();
    expect(factsAskedBy(holdCentresWhenBanImposed, district)).toEqual({
      kind: 'centres-of-unit',
      ...asked,
      programmes: ['district-centre'],
    });
    expect(factsAskedBy(holdApplicationsWhenBanImposed, district)).toEqual({
      kind: 'applications-of-unit',
      ...asked,
    });
  });

  it.each<[string, BanEnding, string]>([
    ['expires', { kind: 'expired' }, '不再受理期满'],
    ['is annulled', { kind: 'annulled', reason: '判决撤销', document }, '判决撤销'],
    [
      'came by a link that is withdrawn',
      { kind: 'succession-withdrawn', linkId: 'L1', reason: '登记有误', document },
      '登记有误',
    ],
    [
      'is lifted',
      { kind: 'lifted', liftedOn: calendarDate('2023-06-01'), reason: '整改完成', document },
      '整改完成',
    ],
  ])('releases them when it %s', (_what, ending, reason) => {
    const event = ended(ending);
    const released = { holdId: INHERITED, reason };
    expect([
      ...commandsGiven(stepsOf(releaseHoldsWhenBanLifted, event, IDS)),
      ...commandsGiven(stepsOf(releaseRecognitionsWhenBanEnded, event, IDS)),
      ...commandsGiven(stepsOf(releaseCentresWhenBanEnded, event, IDS)),
    ]).toEqual([
      { type: 'ReleaseApplicationHold', data: { applicationId: 'a', ...released } },
      { type: 'ReleaseRecognitionHold', data: { recognitionId: 'r', ...released } },
      { type: 'ReleaseCentreHold', data: { centreId: 'c', ...released } },
    ]);
  });

  it('of the unit itself is released when it is annulled or noted as over', () => {
    const own = { subject, banId: '5' };
    const annulled: GrantsEvent = {
      type: 'BanAnnulled',
      data: { ...own, reason: '判决撤销', document },
    };
    const expired: GrantsEvent = {
      type: 'BanExpired',
      data: { ...own, lastDay: calendarDate('2025-03-14') },
    };
    expect(commandsGiven(stepsOf(releaseRecognitionsWhenBanEnded, annulled, IDS))).toMatchObject([
      { data: { holdId: 'ban-5', reason: '判决撤销' } },
    ]);
    expect(commandsGiven(stepsOf(releaseCentresWhenBanEnded, expired, IDS))).toMatchObject([
      { data: { holdId: 'ban-5', reason: '不再受理期满（至 2025-03-14）' } },
    ]);
  });
});
