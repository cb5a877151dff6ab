import { describe, expect, it } from '@jest/globals';
import { calendarDate, fold, yuan } from '@grants/kernel';
import { given } from '@grants/testing';
import { context } from '../../specs/application-sample.ts';
import {
  applied,
  approvedMunicipal,
  approvedWith,
  CENTRE,
  CLAIM_ID,
  district,
  HOST,
  initiated,
  MATCHING,
  municipal,
  noHostRecord,
  onCentre,
  selected,
} from '../../specs/centre-sample.ts';
import type { ApproveCentre } from '../commands.ts';
import { centreDecider } from '../decider.ts';
import type { CentreContent, CentreEvent } from '../events.ts';

const approve = (over: Partial<ApproveCentre['data']> = {}) =>
  onCentre('ApproveCentre', {
    fundId: 'F-C',
    claimId: CLAIM_ID,
    credit: noHostRecord,
    overrides: [],
    ...over,
  });
const confirm = (commitmentId = 'Z-1-1', moment = '2022-10-20T10:00+08:00') =>
  onCentre('ConfirmCentreApproval', { commitmentId }, context({ moment }));
const cancel = (commitmentId = 'Z-1-1') =>
  onCentre('CancelCentreApproval', {
    commitmentId,
    code: 'FUND.EXCEEDS_AVAILABLE',
    reason: '额度不足',
  });
const cancelled: CentreEvent = {
  type: 'CentreApprovalCancelled',
  data: {
    ...CENTRE,
    fundId: 'F-C',
    commitmentId: 'Z-1-1',
    code: 'FUND.EXCEEDS_AVAILABLE',
    reason: '额度不足',
  },
};
const ofUniversity = (content: CentreContent): CentreContent => ({
  ...content,
  highTechEnterprise: false,
  host: { ...content.host, kind: 'university' },
});

/** What is initiated: award, commitment and the basis by clause. */
function initiation(data: Partial<ApproveCentre['data']>, ...history: readonly CentreEvent[]) {
  const before = fold(centreDecider, history);
  const decision = centreDecider.decide(approve(data), before);
  if ('rejected' in decision) throw new Error(decision.rejected.code);
  const again = centreDecider.decide(approve(data), fold(centreDecider, decision.accepted, before));
  expect(again).toEqual({ accepted: [] });
  return decision.accepted.map(({ type, data: said }) =>
    type === 'CentreApprovalInitiated'
      ? [said.award, said.commitmentId, ...said.basis.map(({ clause }) => clause)]
      : type,
  );
}

describe('MH-2.2.1: a selected centre is approved with 15 % of its R&D expense, once', () => {
  it('of 12,000,000.00 with 1,800,000.00', () => {
    expect(initiation({}, ...selected())).toEqual([
      ['1800000.00', 'Z-1-1', 'MH-2.4', 'SH-18.3', 'MH-2.2.1', 'MH-O4'],
    ]);
  });

  it('up to the cap of its level', () => {
    const rich = { ...municipal, previousYearResearchExpense: yuan('20000000.07') };
    expect(initiation({}, ...selected(rich))).toEqual([
      ['3000000.00', 'Z-1-1', 'MH-2.4', 'SH-18.3', 'MH-2.2.1', 'MH-O4'],
    ]);
  });

  it('not again under another fund while it is under way, nor after', () => {
    given(centreDecider, ...selected(), initiated('1800000.00'))
      .when(approve({ fundId: 'F-D' }))
      .thenRejected({
        code: 'CENTRE.APPROVAL_UNDER_WAY',
        facts: { commitmentId: 'Z-1-1', award: '1800000.00' },
      });
    given(centreDecider, ...approvedMunicipal)
      .when(approve())
      .thenNothingHappens();
    given(centreDecider, ...approvedMunicipal)
      .when(approve({ fundId: 'F-D' }))
      .thenRejected({ code: 'CENTRE.NOT_AT_STEP', facts: { status: 'approved' } });
  });

  it('only when the panel was consulted', () => {
    given(centreDecider, applied())
      .when(approve())
      .thenRejected({ code: 'CENTRE.NOT_AT_STEP', clause: 'MH-2.4' });
  });

  it('not of a host the text gives no money', () => {
    given(centreDecider, ...selected(ofUniversity(municipal)))
      .when(approve())
      .thenRejected({
        code: 'CENTRE.NOTHING_TO_AWARD',
        clause: 'MH-2.2.1',
        facts: { hostKind: 'university', award: '0.00' },
      });
  });

  it('nor where 15 % is less than a fen', () => {
    given(centreDecider, ...selected({ ...municipal, previousYearResearchExpense: yuan('0.06') }))
      .when(approve())
      .thenRejected({ code: 'CENTRE.NOTHING_TO_AWARD', clause: 'MH-2.2.1' });
  });
});

describe('MH-2.2.1: an approval names what makes it this centre', () => {
  it.each([
    [municipal, '上海市触觉传感工程技术研究中心'],
    [district, '触觉传感创新研发中心'],
  ])('for the claim on it', (content, title) => {
    const decision = centreDecider.decide(approve(), fold(centreDecider, selected(content)));
    expect(decision).toMatchObject({
      accepted: [
        { data: { claimId: CLAIM_ID, hostCreditCode: HOST, level: content.level, title } },
      ],
    });
  });
});

describe('MH-2.2.2: a superior matching requirement replaces the formula', () => {
  it('citing its document', () => {
    const data = { overrides: [MATCHING], matchingAmount: yuan('4000000') };
    expect(initiation(data, ...selected())).toEqual([
      ['4000000.00', 'Z-1-1', 'MH-2.4', 'SH-18.3', 'MH-2.2.2'],
    ]);
    const decision = centreDecider.decide(approve(data), fold(centreDecider, selected()));
    expect(JSON.stringify(decision)).toContain('沪科规〔2022〕11号');
  });

  it('for a host of any kind', () => {
    const data = { overrides: [MATCHING], matchingAmount: yuan('100000') };
    expect(initiation(data, ...selected(ofUniversity(municipal)))).toEqual([
      ['100000.00', 'Z-1-1', 'MH-2.4', 'SH-18.3', 'MH-2.2.2'],
    ]);
  });

  it.each<[string, Partial<ApproveCentre['data']>]>([
    ['more than it asks', { overrides: [MATCHING], matchingAmount: yuan('4000000.01') }],
    ['nothing', { overrides: [MATCHING], matchingAmount: yuan('0') }],
    ['no amount, while it is in effect', { overrides: [MATCHING] }],
    ['an amount without requirement', { matchingAmount: yuan('1000000') }],
    [
      'an amount before it has effect',
      {
        overrides: [{ ...MATCHING, effectiveFrom: calendarDate('2022-10-21') }],
        matchingAmount: yuan('1000000'),
      },
    ],
  ])('not by %s', (_what, over) => {
    given(centreDecider, ...selected())
      .when(approve(over))
      .thenRejected({ code: 'CENTRE.MATCHING_NOT_IN_ORDER', clause: 'MH-2.2.2' });
  });

  it('not of a district centre', () => {
    given(centreDecider, ...selected(district))
      .when(approve({ overrides: [MATCHING], matchingAmount: yuan('400000') }))
      .thenRejected({ code: 'CENTRE.MATCHING_NOT_IN_ORDER', facts: { level: 'district' } });
  });
});

describe('MH-2.2.3: a district centre is approved with 500,000.00', () => {
  it('of an enterprise', () => {
    expect(initiation({}, ...selected(district))).toEqual([
      ['500000.00', 'Z-1-1', 'MH-2.4', 'SH-18.3', 'MH-2.2.3', 'MH-O4'],
    ]);
  });

  it('and one of a university without money, for the plaque', () => {
    expect(initiation({}, ...selected(ofUniversity(district)))).toEqual([
      ['0.00', 'Z-1-1', 'MH-2.4', 'SH-18.3', 'MH-2.2.3', 'MH-O4'],
    ]);
  });

  it('MH-O4: not above the cap, when a superior policy set another amount', () => {
    const more = {
      ...MATCHING,
      clause: 'MH-2.2.3',
      rule: 'district-award',
      value: '500000.01',
    } as const;
    given(centreDecider, ...selected(district))
      .when(approve({ overrides: [more] }))
      .thenRejected({
        code: 'CENTRE.AWARD_BEYOND_CAP',
        clause: 'MH-O4',
        facts: { award: '500000.01', cap: '500000.00' },
      });
  });
});

describe('MH-2.4: an approval is confirmed once the money is committed', () => {
  it('on the day it is', () => {
    given(centreDecider, ...selected(), initiated('1800000.00'))
      .when(confirm())
      .then(approvedWith('1800000.00', { approvedOn: calendarDate('2022-10-20') }))
      .andRepeatingChangesNothing();
  });

  it('MH-2.5.1: a district centre to be evaluated after two years', () => {
    given(centreDecider, ...selected(district), initiated('500000.00'))
      .when(confirm('Z-1-1', '2022-07-01T00:00+08:00'))
      .then(approvedWith('500000.00', { evaluationDueOn: calendarDate('2024-06-30') }));
  });

  it('of the commitment that was made for it', () => {
    for (const command of [confirm('Z-1-9'), cancel('Z-1-9')]) {
      given(centreDecider, ...selected(), initiated('1800000.00'))
        .when(command)
        .thenRejected({
          code: 'CENTRE.OTHER_COMMITMENT',
          facts: { commitmentId: 'Z-1-1', asked: 'Z-1-9' },
        });
    }
  });

  it('not when it is cancelled, nor begun', () => {
    for (const history of [[...selected(), initiated('1800000.00'), cancelled], selected()]) {
      given(centreDecider, ...history)
        .when(confirm())
        .thenRejected({ code: 'CENTRE.NOT_AT_STEP', facts: { status: 'consulted' } });
    }
  });
});

describe('MH-2.4: an approval is cancelled when the fund refuses', () => {
  it('and can be tried again, under another commitment', () => {
    given(centreDecider, ...selected(), initiated('1800000.00'))
      .when(cancel())
      .then(cancelled)
      .andRepeatingChangesNothing();
    const history = [...selected(), initiated('1800000.00'), cancelled];
    expect(initiation({ fundId: 'F-D' }, ...history)).toEqual([
      ['1800000.00', 'Z-1-2', 'MH-2.4', 'SH-18.3', 'MH-2.2.1', 'MH-O4'],
    ]);
  });

  it('not once it is concluded', () => {
    given(centreDecider, ...approvedMunicipal)
      .when(cancel())
      .thenRejected({ code: 'CENTRE.NOT_AT_STEP', facts: { status: 'approved' } });
  });
});
