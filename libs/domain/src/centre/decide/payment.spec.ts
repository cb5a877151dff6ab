import { describe, expect, it } from '@jest/globals';
import { calendarDate, yuan } from '@grants/kernel';
import type { CommandContext } from '@grants/kernel';
import { given } from '@grants/testing';
import { context } from '../../specs/application-sample.ts';
import {
  approvedMunicipal,
  CENTRE,
  district,
  EVALUATION,
  HOST,
  onCentre,
  qualified,
  selected,
  underConstruction,
} from '../../specs/centre-sample.ts';
import { centreDecider } from '../decider.ts';
import type { CentreAwardAuthorised, CentreAwardRequested, CentreEvent } from '../events.ts';

const by = (id: string, day = '2022-10-25'): CommandContext =>
  context({ id, role: 'commission-officer', moment: `${day}T10:00+08:00` });
const request = (disbursementId = 'D-1') =>
  onCentre('RequestCentreAward', { disbursementId }, by('officer-1'));
const authorise = (id = 'approver-1', disbursementId = 'D-1') =>
  onCentre('AuthoriseCentreAward', { disbursementId, thresholds: [] }, by(id, '2022-10-26'));
const PAYMENT = {
  disbursementId: 'D-1',
  amount: yuan('1800000.00'),
  voucher: '2022-支-0088',
  paidOn: calendarDate('2022-10-28'),
};
const pay = (over: Partial<typeof PAYMENT> = {}) =>
  onCentre('ConfirmCentreAwardPayment', { ...PAYMENT, ...over }, by('finance-1', '2022-10-30'));

const MONEY = { ...CENTRE, fundId: 'F-C', commitmentId: 'Z-1-1' };
const HOST_IS_PAID = {
  rule: 'host-is-paid',
  clause: 'MH-2.2.1',
  verdict: 'passed',
  facts: { hostCreditCode: HOST, payeeCreditCode: HOST },
} as const;
const requested: CentreAwardRequested = {
  type: 'CentreAwardRequested',
  data: {
    ...MONEY,
    disbursementId: 'D-1',
    amount: yuan('1800000.00'),
    payeeCreditCode: HOST,
    requestedBy: 'officer-1',
    basis: [HOST_IS_PAID],
  },
};
const { requestedBy: _maker, ...award } = requested.data;
const authorised: CentreAwardAuthorised = {
  type: 'CentreAwardAuthorised',
  data: { ...award, authorisedBy: 'approver-1', authorisedOn: calendarDate('2022-10-26') },
};
const paid: CentreEvent = { type: 'CentreAwardPaid', data: { ...MONEY, ...PAYMENT } };

describe('MH-2.2.1: the award of a municipal centre is paid when it is approved', () => {
  it('on request, to the host, once', () => {
    given(centreDecider, ...approvedMunicipal)
      .when(request())
      .then(requested)
      .andRepeatingChangesNothing();
    given(centreDecider, ...approvedMunicipal, requested, authorised, paid)
      .when(request('D-2'))
      .thenRejected({
        code: 'CENTRE.AWARD_REQUESTED',
        clause: 'MH-2.2.1',
        facts: { disbursementId: 'D-1', amount: yuan('1800000.00'), status: 'paid' },
      });
  });

  it('not before', () => {
    given(centreDecider, ...selected())
      .when(request())
      .thenRejected({ code: 'CENTRE.NOT_AT_STEP', clause: 'MH-2.2.1' });
  });
});

describe('MH-2.2.3: the award of a district centre is paid when it is qualified', () => {
  it('with 500,000.00', () => {
    const decided = given(centreDecider, ...underConstruction(), qualified).when(request());
    decided.then({ ...requested, data: { ...requested.data, amount: yuan('500000.00') } });
  });

  it('once, under the same clause', () => {
    const amount = yuan('500000.00');
    const history = [
      ...underConstruction(),
      qualified,
      { ...requested, data: { ...requested.data, amount } },
      { ...authorised, data: { ...authorised.data, amount } },
    ];
    given(centreDecider, ...history)
      .when(request('D-2'))
      .thenRejected({ code: 'CENTRE.AWARD_REQUESTED', clause: 'MH-2.2.3', facts: { amount } });
    given(centreDecider, ...history)
      .when(pay({ amount: yuan('500000.01') }))
      .thenRejected({
        code: 'CENTRE.PAYMENT_DIFFERS',
        clause: 'MH-2.2.3',
        facts: { authorised: amount, asked: yuan('500000.01') },
      });
  });

  it.each<[string, readonly CentreEvent[]]>([
    ['approved', underConstruction().slice(0, -1)],
    ['under-construction', underConstruction()],
    [
      'unqualified',
      [
        ...underConstruction(),
        {
          type: 'CentreEvaluated',
          data: { ...CENTRE, ...EVALUATION, result: 'unqualified', basis: [] },
        },
      ],
    ],
  ])('not while it is %s', (status, history) => {
    given(centreDecider, ...history)
      .when(request())
      .thenRejected({
        code: 'CENTRE.NOT_AT_STEP',
        clause: 'MH-2.2.3',
        facts: { status, expected: ['qualified'] },
      });
  });

  it('not of a host that was approved without money', () => {
    const university = { ...district, host: { ...district.host, kind: 'university' } } as const;
    given(centreDecider, ...underConstruction('0.00', university), qualified)
      .when(request())
      .thenRejected({ code: 'CENTRE.NOTHING_TO_PAY', clause: 'MH-2.2.3' });
  });
});

describe('an award is authorised by another person than asked for it', () => {
  it('on the day it is', () => {
    given(centreDecider, ...approvedMunicipal, requested)
      .when(authorise())
      .then(authorised)
      .andRepeatingChangesNothing();
  });

  it('not by the same, nor under an id that was not requested', () => {
    given(centreDecider, ...approvedMunicipal, requested)
      .when(authorise('officer-1'))
      .thenRejected({ code: 'CENTRE.AUTHORISER_IS_REQUESTER', facts: { actorId: 'officer-1' } });
    for (const history of [approvedMunicipal, [...approvedMunicipal, requested]]) {
      given(centreDecider, ...history)
        .when(authorise('approver-1', 'D-2'))
        .thenRejected({ code: 'CENTRE.DISBURSEMENT_UNKNOWN', facts: { disbursementId: 'D-2' } });
    }
  });
});

describe('an award is paid to the fen', () => {
  const history = [...approvedMunicipal, requested, authorised];

  it('once', () => {
    given(centreDecider, ...history)
      .when(pay())
      .then(paid)
      .andRepeatingChangesNothing();
    given(centreDecider, ...history, paid)
      .when(pay({ voucher: '2022-支-0089' }))
      .thenRejected({
        code: 'CENTRE.AWARD_PAID_OTHERWISE',
        clause: 'MH-2.2.1',
        facts: {
          amount: yuan('1800000.00'),
          voucher: '2022-支-0088',
          paidOn: calendarDate('2022-10-28'),
        },
      });
  });

  it.each(['1799999.99', '1800000.01'].map(yuan))('not with %s', (amount) => {
    given(centreDecider, ...history)
      .when(pay({ amount }))
      .thenRejected({
        code: 'CENTRE.PAYMENT_DIFFERS',
        clause: 'MH-2.2.1',
        facts: { authorised: yuan('1800000.00'), asked: amount },
      });
  });

  it.each([
    ['2022-10-25', 'CENTRE.PAID_BEFORE_AUTHORISED'],
    ['2022-10-31', 'CENTRE.DAY_AHEAD'],
  ] as const)('not on %s: %s', (day, code) => {
    given(centreDecider, ...history)
      .when(pay({ paidOn: calendarDate(day) }))
      .thenRejected({ code });
  });

  it('on the day it is authorised at the earliest', () => {
    const sameDay = { ...PAYMENT, paidOn: calendarDate('2022-10-26') };
    given(centreDecider, ...history)
      .when(pay(sameDay))
      .then({ type: 'CentreAwardPaid', data: { ...MONEY, ...sameDay } });
  });

  it('not before it is authorised', () => {
    given(centreDecider, ...approvedMunicipal, requested)
      .when(pay())
      .thenRejected({ code: 'CENTRE.AWARD_NOT_AUTHORISED' });
  });

  it('and a word on another disbursement changes nothing on record', () => {
    const stray: CentreEvent = {
      type: 'CentreAwardPaid',
      data: { ...MONEY, ...PAYMENT, disbursementId: 'D-9' },
    };
    const centre = [...history, stray].reduce(centreDecider.evolve, centreDecider.initialState);
    if (centre.status === 'unapplied') throw new Error('the centre was applied for');
    expect([...centre.dossier.payments.values()]).toMatchObject([
      { disbursementId: 'D-1', outcome: { status: 'authorised' } },
    ]);
  });
});
