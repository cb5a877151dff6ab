import { describe, expect, it } from '@jest/globals';
import { calendarDate, yuan } from '@grants/kernel';
import type { ClauseId } from '@grants/kernel';
import type { ListedLine, PayableDisbursement } from './listed-line.ts';
import { matchList } from './match-list.ts';
import type { MatchRequest } from './match-list.ts';

const PERIOD = { from: calendarDate('2022-06-20'), to: calendarDate('2022-06-24') };

const first: PayableDisbursement = {
  disbursementId: 'first-1',
  projectId: 'project-1',
  fundId: 'fund-1',
  amount: yuan('270000.00'),
  clause: 'MH-1.5.1',
  status: 'authorised',
  authorisedOn: calendarDate('2022-06-15'),
  onHold: false,
  payeeName: '上海虚构芯片有限公司',
  payeeAccount: { holder: '上海虚构芯片有限公司', accountNumber: '6222 0001' },
  payments: [],
  paymentsMade: 0,
};
const paid: PayableDisbursement = {
  ...first,
  status: 'paid',
  payments: [{ voucher: 'V-1', paidOn: calendarDate('2022-06-20'), ordinal: 0 }],
  paymentsMade: 1,
};
const second: PayableDisbursement = {
  ...first,
  disbursementId: 'first-2',
  projectId: 'project-2',
  amount: yuan('120000.00'),
  payeeName: '上海示例传感有限公司',
  payeeAccount: { holder: '上海示例传感有限公司', accountNumber: '62220002' },
};
const line: ListedLine = {
  line: 2,
  voucher: 'V-1',
  amount: yuan('270000.00'),
  paidOn: calendarDate('2022-06-20'),
  payeeAccount: '62220001',
  payeeName: '上海虚构芯片 有限公司',
};
const returned: ListedLine = {
  ...line,
  line: 9,
  voucher: 'T-1',
  amount: yuan('-270000.00'),
  paidOn: calendarDate('2022-06-22'),
};

const match = (
  lines: readonly ListedLine[],
  disbursements: readonly PayableDisbursement[],
  more: Partial<MatchRequest> = {},
) => {
  const { matches, findings } = matchList({ lines, disbursements, period: PERIOD, ...more });
  return {
    agreed: matches.map((one) => [
      one.line.line,
      one.act.act,
      one.disbursement.disbursementId,
      one.matchedBy,
    ]),
    found: findings.map((one) => [
      one.kind,
      one.line?.line,
      one.disbursement?.disbursementId,
      one.facts,
    ]),
  };
};
const kindsOf = (...args: Parameters<typeof match>) => match(...args).found.map(([kind]) => kind);

describe('a line of a payment list agrees with the ledger', () => {
  it('by account and amount, however account and name are spaced', () => {
    expect(match([line], [first, second])).toEqual({
      agreed: [[2, 'confirm', 'first-1', 'payee-account']],
      found: [],
    });
  });

  it('by the number of the payment request, which tells two alike apart', () => {
    const twin = { ...first, disbursementId: 'twin-1' };
    expect(match([{ ...line, reference: 'twin-1' }], [first, twin]).agreed).toEqual([
      [2, 'confirm', 'twin-1', 'reference'],
    ]);
  });

  it('of each of two projects that number their tranches alike', () => {
    const other = { ...second, disbursementId: 'first-1' };
    const { voucher: _first, ...unlike } = line;
    const toOther = { ...unlike, line: 3, voucher: 'V-2', payeeAccount: '62220002' };
    const lines = [line, { ...toOther, amount: other.amount, payeeName: other.payeeName }];
    const byReference = lines.map((one) => ({ ...one, reference: 'first-1' }));
    for (const listed of [lines, byReference]) {
      const { matches, findings } = matchList({ lines: listed, disbursements: [first, other] });
      expect(matches.map((one) => [one.line.line, one.disbursement.projectId])).toEqual([
        [2, 'project-1'],
        [3, 'project-2'],
      ]);
      expect(findings).toEqual([]);
    }
  });

  it('by its voucher, when the payment is on record already', () => {
    expect(match([line], [paid]).agreed).toEqual([[2, 'confirmed-before', 'first-1', 'voucher']]);
  });

  it('by name and amount where no account is registered, with a warning', () => {
    const { payeeAccount: _none, ...unregistered } = first;
    expect(match([line], [unregistered])).toEqual({
      agreed: [[2, 'confirm', 'first-1', 'payee-name']],
      found: [['payee-account-unregistered', 2, 'first-1', { listed: '62220001' }]],
    });
  });

  it('again after the bank sent the first payment back', () => {
    const again: PayableDisbursement = {
      ...first,
      payments: [
        { voucher: 'V-1', paidOn: calendarDate('2022-06-20'), ordinal: 0, returnVoucher: 'T-1' },
      ],
    };
    expect(match([line, returned, { ...line, line: 10, voucher: 'V-2' }], [again]).agreed).toEqual([
      [2, 'confirmed-before', 'first-1', 'voucher'],
      [9, 'returned-before', 'first-1', 'payee-account'],
      [10, 'confirm', 'first-1', 'payee-account'],
    ]);
  });
});

describe('a line of a payment list is set aside', () => {
  it.each<
    readonly [string, Partial<ListedLine>, PayableDisbursement, Readonly<Record<string, unknown>>]
  >([
    [
      'amount-differs',
      { amount: yuan('270000.01') },
      first,
      { listed: '270000.01', authorised: '270000.00' },
    ],
    [
      'payee-account-differs',
      { payeeAccount: '62229999' },
      first,
      { listed: '62229999', registered: '6222 0001' },
    ],
    [
      'payee-name-differs',
      { payeeName: '上海冒名有限公司' },
      first,
      { listed: '上海冒名有限公司', registered: '上海虚构芯片有限公司' },
    ],
    [
      'paid-before-authorised',
      {},
      { ...first, authorisedOn: calendarDate('2022-06-21') },
      { paidOn: '2022-06-20', status: 'authorised', authorisedOn: '2022-06-21' },
    ],
    [
      'paid-before-authorised',
      {},
      { ...first, status: 'requested' },
      { paidOn: '2022-06-20', status: 'requested', authorisedOn: '2022-06-15' },
    ],
    ['paid-while-on-hold', {}, { ...first, onHold: true }, { paidOn: '2022-06-20' }],
    ['paid-again', { voucher: 'V-2' }, paid, { voucher: 'V-2', otherVouchers: ['V-1'] }],
    [
      'paid-day-differs',
      { paidOn: calendarDate('2022-06-21') },
      paid,
      { listed: '2022-06-21', recorded: '2022-06-20' },
    ],
    [
      'payee-account-differs',
      { payeeAccount: '62229999' },
      paid,
      { listed: '62229999', registered: '6222 0001' },
    ],
  ])('as %s with %j', (kind, change, disbursement, facts) => {
    expect(match([{ ...line, ...change }], [disbursement])).toEqual({
      agreed: [],
      found: [[kind, 2, 'first-1', facts]],
    });
  });

  it.each<readonly [string, ClauseId | undefined, Partial<ListedLine>, PayableDisbursement]>([
    ['amount-differs', 'MH-1.5.1', { amount: yuan('270000.01') }, first],
    ['amount-differs', 'MH-2.2.3', { amount: yuan('270000.01') }, { ...first, clause: 'MH-2.2.3' }],
    ['payee-account-differs', 'MH-1.5.1', { payeeAccount: '62229999' }, first],
    ['payee-name-differs', 'MH-1.5.1', { payeeName: '上海冒名有限公司' }, first],
    ['paid-again', 'MH-1.5.1', { voucher: 'V-2' }, paid],
    ['paid-while-on-hold', 'MH-1.3.3', {}, { ...first, onHold: true }],
    ['paid-before-authorised', undefined, {}, { ...first, status: 'requested' }],
    ['paid-day-differs', undefined, { paidOn: calendarDate('2022-06-21') }, paid],
    ['unknown-payment', undefined, { payeeAccount: '1', payeeName: '不详' }, first],
  ])('as %s by %s, or by a rule of the ledger', (kind, clause, change, disbursement) => {
    const lines = [{ ...line, ...change }];
    const { findings } = matchList({ lines, disbursements: [disbursement] });
    expect(findings.map((one) => [one.kind, one.clause])).toEqual([[kind, clause]]);
  });

  it('when nobody authorised anything like it', () => {
    const unknown = { ...line, payeeAccount: '1', payeeName: '不详' };
    expect(match([unknown], [first])).toEqual({
      agreed: [],
      found: [['unknown-payment', 2, undefined, { amount: '270000.00', payeeAccount: '1' }]],
    });
  });

  it('when two authorised disbursements fit alike', () => {
    const twin = { ...first, disbursementId: 'twin-1' };
    expect(match([line], [twin, first])).toEqual({
      agreed: [],
      found: [
        [
          'ambiguous-payment',
          2,
          undefined,
          {
            candidates: ['project:project-1/first-1', 'project:project-1/twin-1'],
            amount: '270000.00',
          },
        ],
      ],
    });
  });

  it.each([
    ['both', '270000.00', '6222 0001'],
    ['neither', '990000.00', '62229999'],
  ])('when two projects have the number it names and %s fit it', (_which, amount, account) => {
    const other = { ...first, projectId: 'project-2' };
    const named = { ...line, reference: 'first-1', amount: yuan(amount), payeeAccount: account };
    expect(match([named], [first, other])).toEqual({
      agreed: [],
      found: [
        [
          'ambiguous-payment',
          2,
          undefined,
          { candidates: ['project:project-1/first-1', 'project:project-2/first-1'], amount },
        ],
      ],
    });
  });

  it('when two vouchers would pay one disbursement, both', () => {
    const other = { ...line, line: 3, voucher: 'V-2' };
    expect(match([line, other], [first]).found).toEqual([
      ['paid-again', 2, 'first-1', { voucher: 'V-1', otherVouchers: ['V-2'] }],
      ['paid-again', 3, 'first-1', { voucher: 'V-2', otherVouchers: ['V-1'] }],
    ]);
  });

  it('when it repeats an earlier one, which keeps its fate', () => {
    expect(match([{ ...line, line: 3 }, line], [first])).toEqual({
      agreed: [[2, 'confirm', 'first-1', 'payee-account']],
      found: [['duplicated-line', 3, undefined, { voucher: 'V-1', amount: '270000.00' }]],
    });
  });

  it('when its voucher stands for another payment too, both', () => {
    const other = { ...line, line: 3, payeeAccount: '62220002', amount: yuan('120000.00') };
    expect(kindsOf([line, other], [first, second])).toEqual(['voucher-reused', 'voucher-reused']);
  });

  it('when its voucher is on record for another disbursement', () => {
    const other = { ...line, payeeAccount: '62220002', amount: yuan('120000.00') };
    expect(match([other], [paid, second]).found).toEqual([
      [
        'voucher-reused',
        2,
        'first-1',
        { recorded: 'project:project-1/first-1', listed: 'project:project-2/first-2' },
      ],
    ]);
  });

  it('on a day the list is not of', () => {
    const early = { ...line, paidOn: calendarDate('2022-06-19') };
    expect(match([early], [first]).found).toEqual([
      [
        'outside-period',
        2,
        undefined,
        { paidOn: '2022-06-19', from: '2022-06-20', to: '2022-06-24' },
      ],
    ]);
  });
});

describe('money the bank sent back', () => {
  it('undoes the payment its voucher names', () => {
    const { matches } = matchList({
      lines: [{ ...returned, payeeAccount: '', returnedVoucher: 'V-1' }],
      disbursements: [paid],
    });
    expect(matches.map(({ act }) => act)).toEqual([
      { act: 'return', ordinal: 0, paymentVoucher: 'V-1' },
    ]);
  });

  it('undoes a payment of the same list', () => {
    expect(match([returned, line], [first]).agreed).toEqual([
      [2, 'confirm', 'first-1', 'payee-account'],
      [9, 'return', 'first-1', 'payee-account'],
    ]);
  });

  it('undoes the payment it follows, so that the next is the payment made again', () => {
    const again = { ...line, line: 12, voucher: 'V-2', paidOn: calendarDate('2022-06-23') };
    expect(match([again, returned, line], [first])).toEqual({
      agreed: [
        [2, 'confirm', 'first-1', 'payee-account'],
        [9, 'return', 'first-1', 'payee-account'],
        [12, 'confirm', 'first-1', 'payee-account'],
      ],
      found: [],
    });
  });

  it('on the same day undoes the payment on the lines above it', () => {
    const { paidOn } = line;
    const again = { ...line, line: 12, voucher: 'V-2' };
    const named = { ...returned, paidOn, payeeAccount: '', returnedVoucher: 'V-1' };
    expect(match([line, named, again], [first]).agreed.map(([at, act]) => [at, act])).toEqual([
      [2, 'confirm'],
      [9, 'return'],
      [12, 'confirm'],
    ]);
  });

  it.each([
    ['after both payments', '2022-06-21', '2022-06-22'],
    ['before both payments', '2022-06-22', '2022-06-21'],
  ])('%s tells nothing of which was made again', (_when, paidOn, returnedOn) => {
    const lines = [
      { ...line, paidOn: calendarDate(paidOn) },
      { ...line, line: 3, voucher: 'V-2', paidOn: calendarDate(paidOn) },
      { ...returned, paidOn: calendarDate(returnedOn) },
    ];
    expect(kindsOf(lines, [first])).toEqual(['paid-again', 'paid-again', 'return-unmatched']);
  });

  it.each<readonly [string, readonly ListedLine[], PayableDisbursement]>([
    ['nothing was paid', [returned], first],
    ['another payment is named', [{ ...returned, returnedVoucher: 'V-9' }], paid],
    ['it comes back twice', [returned, { ...returned, line: 10, voucher: 'T-2' }], paid],
  ])('is set aside when %s', (_why, lines, disbursement) => {
    expect(kindsOf(lines, [disbursement])).toEqual(lines.map(() => 'return-unmatched'));
  });

  it('of another amount is set aside', () => {
    const part = { ...returned, amount: yuan('-1.00'), returnedVoucher: 'V-1' };
    expect(kindsOf([part], [paid])).toEqual(['amount-differs']);
  });
});

describe('what a list lacks', () => {
  it('is what was authorised by the day and no line is about, rightly or wrongly', () => {
    const dueBy = calendarDate('2022-06-15');
    const late = { ...second, disbursementId: 'late-1' };
    const recent = { ...late, disbursementId: 'recent-1', authorisedOn: PERIOD.from };
    const wrong = { ...line, amount: yuan('1.00') };
    expect(match([wrong], [recent, late, first], { dueBy }).found).toEqual([
      ['amount-differs', 2, 'first-1', { listed: '1.00', authorised: '270000.00' }],
      ['not-listed', undefined, 'late-1', { authorisedOn: '2022-06-15', amount: '120000.00' }],
    ]);
  });
});
