import { describe, expect, it } from '@jest/globals';
import { calendarDate, yuan } from '@grants/kernel';
import type { CommandContext } from '@grants/kernel';
import { given } from '@grants/testing';
import { context } from '../../specs/application-sample.ts';
import { approvedMunicipal, CENTRE, district, HOST, onCentre } from '../../specs/centre-sample.ts';
import { centreDecider } from '../decider.ts';
import type { CentreEvent } from '../events.ts';

const by = (id: string, day = '2022-12-31'): CommandContext =>
  context({ id, role: 'finance-officer', moment: `${day}T10:00+08:00` });
const MONEY = { ...CENTRE, fundId: 'F-C', commitmentId: 'Z-1-1' };
const AWARD = yuan('1800000.00');
const PAYMENT = { ...MONEY, disbursementId: 'D-1', amount: AWARD };
const PAYEE = { disbursementId: 'D-1', amount: AWARD, payeeCreditCode: HOST, basis: [] };
const requested: CentreEvent = {
  type: 'CentreAwardRequested',
  data: { ...MONEY, ...PAYEE, requestedBy: 'officer-1' },
};
const authorised: CentreEvent = {
  type: 'CentreAwardAuthorised',
  data: {
    ...MONEY,
    ...PAYEE,
    authorisedBy: 'approver-1',
    authorisedOn: calendarDate('2022-10-26'),
  },
};
const paid: CentreEvent = {
  type: 'CentreAwardPaid',
  data: { ...PAYMENT, voucher: 'V-1', paidOn: calendarDate('2022-10-28') },
};
const history = [...approvedMunicipal, requested, authorised, paid];

const RETURN = {
  disbursementId: 'D-1',
  returnId: 'return-1',
  paymentVoucher: 'V-1',
  returnVoucher: 'V-1-R',
  returnedOn: calendarDate('2022-10-31'),
  reason: '户名不符',
};
const returned: CentreEvent = { type: 'CentreAwardReturned', data: { ...PAYMENT, ...RETURN } };
const payAgain = onCentre(
  'ConfirmCentreAwardPayment',
  { disbursementId: 'D-1', amount: AWARD, voucher: 'V-2', paidOn: calendarDate('2022-11-02') },
  by('finance-1'),
);

describe('an award that the bank sends back', () => {
  it('is authorised again, and paid again by another voucher', () => {
    given(centreDecider, ...history)
      .when(onCentre('ReturnCentreAward', RETURN, by('finance-1')))
      .then(returned)
      .andRepeatingChangesNothing();
    given(centreDecider, ...history, returned)
      .when(payAgain)
      .then({
        type: 'CentreAwardPaid',
        data: { ...PAYMENT, voucher: 'V-2', paidOn: calendarDate('2022-11-02') },
      });
  });

  it('is not paid again by the voucher that came back, nor returned before it was paid', () => {
    const again = { ...PAYMENT, voucher: 'V-1', paidOn: calendarDate('2022-11-02') };
    given(centreDecider, ...history, returned)
      .when(onCentre('ConfirmCentreAwardPayment', again, by('finance-1')))
      .thenRejected({ code: 'CENTRE.VOUCHER_UNDONE', facts: { voucher: 'V-1' } });
    const early = { ...RETURN, returnedOn: calendarDate('2022-10-27') };
    given(centreDecider, ...history)
      .when(onCentre('ReturnCentreAward', early, by('finance-1')))
      .thenRejected({ code: 'CENTRE.RETURNED_BEFORE_PAID' });
  });

  it('is cancelled, and asked for anew under another id', () => {
    const cancelled: CentreEvent = {
      type: 'CentreAwardCancelled',
      data: { ...PAYMENT, wasAuthorised: true, reason: '账户已变更' },
    };
    const cancel = onCentre(
      'CancelCentreAward',
      { disbursementId: 'D-1', reason: '账户已变更' },
      by('finance-1'),
    );
    given(centreDecider, ...history, returned)
      .when(cancel)
      .then(cancelled)
      .andRepeatingChangesNothing();
    const request = (disbursementId: string) =>
      onCentre('RequestCentreAward', { disbursementId }, by('officer-1'));
    given(centreDecider, ...history, returned, cancelled)
      .when(request('D-1'))
      .thenRejected({ code: 'CENTRE.AWARD_CANCELLED' });
    const afresh = [...history, returned, cancelled].reduce(
      centreDecider.evolve,
      centreDecider.initialState,
    );
    expect(centreDecider.decide(request('D-2'), afresh)).toMatchObject({
      accepted: [{ type: 'CentreAwardRequested', data: { disbursementId: 'D-2' } }],
    });
  });

  it('is not cancelled while it is paid', () => {
    given(centreDecider, ...history)
      .when(onCentre('CancelCentreAward', { disbursementId: 'D-1', reason: '-' }, by('finance-1')))
      .thenRejected({ code: 'CENTRE.AWARD_PAID_OTHERWISE' });
  });
});

describe('an award whose payment was recorded wrongly', () => {
  const REVERSAL = {
    disbursementId: 'D-1',
    reversalId: 'R-1',
    corrects: 'V-1',
    reason: '凭证有误',
  };

  it('is taken back as of the day it was booked on', () => {
    given(centreDecider, ...history)
      .when(onCentre('ReverseCentreAwardPayment', REVERSAL, by('approver-1')))
      .then({
        type: 'CentreAwardPaymentReversed',
        data: {
          ...PAYMENT,
          ...REVERSAL,
          paidOn: calendarDate('2022-10-28'),
          reversedBy: 'approver-1',
        },
      })
      .andRepeatingChangesNothing();
  });

  it('is named by its voucher, once it is paid', () => {
    given(centreDecider, ...history)
      .when(
        onCentre('ReverseCentreAwardPayment', { ...REVERSAL, corrects: 'V-7' }, by('approver-1')),
      )
      .thenRejected({ code: 'CENTRE.OTHER_VOUCHER', facts: { voucher: 'V-1', asked: 'V-7' } });
    given(centreDecider, ...approvedMunicipal, requested, authorised)
      .when(onCentre('ReverseCentreAwardPayment', REVERSAL, by('approver-1')))
      .thenRejected({ code: 'CENTRE.NOT_PAID', facts: { status: 'authorised' } });
  });
});

describe('two authorisers of an award', () => {
  const thresholds = [{ fundId: 'F-C', secondAuthoriserFrom: AWARD, fundRevision: 4 }];
  const authorise = (id: string) =>
    onCentre('AuthoriseCentreAward', { disbursementId: 'D-1', thresholds }, by(id, '2022-10-26'));
  const begun: CentreEvent = {
    type: 'CentreAwardAuthorisationBegun',
    data: {
      ...CENTRE,
      disbursementId: 'D-1',
      amount: AWARD,
      authorisedBy: 'approver-1',
      secondAuthoriserFrom: AWARD,
      fundId: 'F-C',
      fundRevision: 4,
    },
  };

  it('are two persons', () => {
    given(centreDecider, ...approvedMunicipal, requested)
      .when(authorise('approver-1'))
      .then(begun)
      .andRepeatingChangesNothing();
    given(centreDecider, ...approvedMunicipal, requested, begun)
      .when(authorise('approver-2'))
      .then({
        type: 'CentreAwardAuthorised',
        data: {
          ...MONEY,
          ...PAYEE,
          authorisedBy: 'approver-2',
          firstAuthorisedBy: 'approver-1',
          authorisedOn: calendarDate('2022-10-26'),
        },
      });
  });
});

describe('the end of a year', () => {
  const TO = { fundId: 'F-C-2023', commitmentId: 'Z-1-1.close-2022' };
  const CLOSE = {
    closeId: 'close-2022',
    fundId: 'F-C',
    commitmentId: 'Z-1-1',
    to: TO,
    document: { number: '闵财〔2022〕99号', date: calendarDate('2022-12-31') },
  };
  const carry = onCentre('CarryForwardCentreFunding', CLOSE, by('reaction'));
  const carried: CentreEvent = {
    type: 'CentreFundingCarriedForward',
    data: {
      ...CENTRE,
      closeId: CLOSE.closeId,
      from: { fundId: 'F-C', commitmentId: 'Z-1-1', amount: AWARD },
      to: { ...TO, amount: AWARD },
      document: CLOSE.document,
    },
  };

  it('has an award that is not paid promised by the fund of the next year, which pays it', () => {
    given(centreDecider, ...approvedMunicipal)
      .when(carry)
      .then(carried)
      .andRepeatingChangesNothing();
    const centre = [...approvedMunicipal, carried].reduce(
      centreDecider.evolve,
      centreDecider.initialState,
    );
    const request = onCentre('RequestCentreAward', { disbursementId: 'D-1' }, by('officer-1'));
    expect(centreDecider.decide(request, centre)).toMatchObject({
      accepted: [{ data: TO }],
    });
  });

  it('leaves what is paid, and what is under way', () => {
    given(centreDecider, ...history)
      .when(carry)
      .thenNothingHappens();
    given(centreDecider, ...approvedMunicipal, requested)
      .when(carry)
      .thenRejected({ code: 'CENTRE.CARRY_FORWARD_WHILE_OPEN', facts: { status: 'requested' } });
  });

  it('knows a close by its id, and the award by its commitment', () => {
    const other = { ...CLOSE, to: { ...TO, fundId: 'F-9' } };
    given(centreDecider, ...approvedMunicipal, carried)
      .when(onCentre('CarryForwardCentreFunding', other, by('reaction')))
      .thenRejected({ code: 'CENTRE.CARRIED_FORWARD_OTHERWISE' });
    given(centreDecider, ...approvedMunicipal)
      .when(
        onCentre('CarryForwardCentreFunding', { ...CLOSE, commitmentId: 'Z-9' }, by('reaction')),
      )
      .thenRejected({ code: 'CENTRE.COMMITMENT_UNKNOWN' });
  });
});

describe('the account of the host', () => {
  const REGISTRATION = {
    account: { holder: district.host.name, accountNumber: '3105', bank: '示例银行' },
    document: { number: '账户证明', date: calendarDate('2022-10-20') },
  };
  const registered: CentreEvent = {
    type: 'CentrePayeeAccountRegistered',
    data: { ...CENTRE, ...REGISTRATION, registeredBy: 'finance-1' },
  };

  it('is held by the host, however its name is spaced, and by no other unit', () => {
    const ofHolder = (holder: string) =>
      onCentre(
        'RegisterCentrePayeeAccount',
        { ...REGISTRATION, account: { ...REGISTRATION.account, holder } },
        by('finance-1'),
      );
    given(centreDecider, ...approvedMunicipal)
      .when(ofHolder('上海示例大学'))
      .thenRejected({
        code: 'CENTRE.ACCOUNT_OF_ANOTHER',
        clause: 'MH-2.2.1',
        facts: { unit: district.host.name, holder: '上海示例大学' },
      });
    const spaced = ` ${district.host.name.slice(0, 2)} ${district.host.name.slice(2)}`;
    expect(
      centreDecider.decide(
        ofHolder(spaced),
        approvedMunicipal.reduce(centreDecider.evolve, centreDecider.initialState),
      ),
    ).toMatchObject({ accepted: [{ data: { account: { holder: spaced } } }] });
  });

  it('goes with the request that follows', () => {
    given(centreDecider, ...approvedMunicipal)
      .when(onCentre('RegisterCentrePayeeAccount', REGISTRATION, by('finance-1')))
      .then(registered)
      .andRepeatingChangesNothing();
    const centre = [...approvedMunicipal, registered].reduce(
      centreDecider.evolve,
      centreDecider.initialState,
    );
    const request = onCentre('RequestCentreAward', { disbursementId: 'D-1' }, by('officer-1'));
    expect(centreDecider.decide(request, centre)).toMatchObject({
      accepted: [{ data: { payeeAccount: REGISTRATION.account } }],
    });
  });
});
