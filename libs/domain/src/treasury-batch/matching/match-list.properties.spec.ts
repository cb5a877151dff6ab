import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { calendarDate, fenOf, yuan, yuanOf } from '@grants/kernel';
import type { ListedLine, PayableDisbursement } from './listed-line.ts';
import { matchList } from './match-list.ts';
import type { Matching } from './match-list.ts';

const RUNS = { numRuns: 1000, seed: 20220620 };
const DAYS = ['2022-06-19', '2022-06-20', '2022-06-21'].map(calendarDate);
const AMOUNTS = ['100.00', '200.00'].map(yuan);
const PERIOD = { from: calendarDate('2022-06-20'), to: calendarDate('2022-06-21') };
const day = fc.constantFrom(...DAYS);
const amount = fc.constantFrom(...AMOUNTS);
/** So few of each that lines and disbursements collide in every way. */
const account = fc.constantFrom('A', 'B', 'C');
const voucher = fc.constantFrom('V-1', 'V-2', 'V-3', 'V-4', 'V-5', 'V-6');

const disbursements: fc.Arbitrary<PayableDisbursement[]> = fc
  .uniqueArray(
    fc.record({
      disbursementId: fc.constantFrom('d-1', 'd-2', 'd-3', 'd-4', 'd-5', 'd-6'),
      amount,
      status: fc.constantFrom('requested', 'authorised', 'authorised', 'paid', 'cancelled'),
      authorisedOn: day,
      onHold: fc.boolean(),
      account: fc.option(account, { nil: undefined }),
      voucher,
    }),
    { selector: ({ disbursementId }) => disbursementId, maxLength: 6 },
  )
  .map((drawn) =>
    drawn.map(({ account: number, voucher: under, ...one }) => payable(one, number, under)),
  );

function payable(
  one: Pick<
    PayableDisbursement,
    'disbursementId' | 'amount' | 'status' | 'authorisedOn' | 'onHold'
  >,
  accountNumber: string | undefined,
  under: string,
): PayableDisbursement {
  const [first] = DAYS;
  return {
    ...one,
    projectId: `project-of-${one.disbursementId}`,
    fundId: 'fund-1',
    clause: 'MH-1.5.1',
    payeeName: `unit-${accountNumber ?? 'A'}`,
    ...(accountNumber !== undefined && {
      payeeAccount: { holder: `unit-${accountNumber}`, accountNumber },
    }),
    payments:
      one.status === 'paid' && first
        ? [{ voucher: `${under}-${one.disbursementId}`, paidOn: first, ordinal: 0 }]
        : [],
    paymentsMade: one.status === 'paid' ? 1 : 0,
  };
}

const lines: fc.Arbitrary<ListedLine[]> = fc
  .array(
    fc.record({
      voucher,
      amount,
      isReturn: fc.boolean(),
      paidOn: day,
      payeeAccount: account,
      reference: fc.option(fc.constantFrom('d-1', 'd-2', 'd-9'), { nil: undefined }),
    }),
    { maxLength: 8 },
  )
  .map((drawn) =>
    drawn.map(({ isReturn, reference, ...one }, index) => ({
      ...one,
      line: index + 2,
      amount: isReturn ? yuanOf(-fenOf(one.amount)) : one.amount,
      payeeName: `unit-${one.payeeAccount}`,
      ...(reference !== undefined && { reference }),
    })),
  );

const shuffled = <Item>(items: Item[]) => fc.shuffledSubarray(items, { minLength: items.length });
const plain = ({ matches, findings }: Matching) => ({
  matches: matches.map((one) => [one.line.line, one.disbursement.disbursementId, one.act]),
  findings: findings.map((one) => [one.kind, one.identity, one.line?.line, one.facts]),
});

describe('over every list and every ledger', () => {
  it('the order of lines and disbursements changes nothing', () => {
    const drawn = fc
      .tuple(lines, disbursements)
      .chain(([list, ledger]) =>
        fc.tuple(fc.constant([list, ledger] as const), shuffled(list), shuffled(ledger)),
      );
    fc.assert(
      fc.property(drawn, ([[list, ledger], otherList, otherLedger]) => {
        const matching = matchList({ lines: list, disbursements: ledger, period: PERIOD });
        const other = { lines: otherList, disbursements: otherLedger, period: PERIOD };

        expect(plain(matchList(other))).toEqual(plain(matching));
      }),
      RUNS,
    );
  });

  it('each line has exactly one fate', () => {
    fc.assert(
      fc.property(lines, disbursements, (list, ledger) => {
        const { matches, findings } = matchList({ lines: list, disbursements: ledger });
        const setAside = findings.filter(({ kind }) => kind !== 'payee-account-unregistered');
        const fated = [...matches, ...setAside].map((one) => one.line?.line);

        expect(fated.toSorted()).toEqual(list.map(({ line }) => line).toSorted());
      }),
      RUNS,
    );
  });

  it('no disbursement is confirmed twice, nor one that may not be paid', () => {
    fc.assert(
      fc.property(lines, disbursements, (list, ledger) => {
        const confirmed = matchList({ lines: list, disbursements: ledger }).matches.filter(
          ({ act }) => act.act === 'confirm',
        );
        const ids = confirmed.map(({ disbursement }) => disbursement.disbursementId);

        expect(new Set(ids).size).toBe(ids.length);
        for (const { line, disbursement } of confirmed) {
          expect(disbursement).toMatchObject({ status: 'authorised', onHold: false });
          expect(line.amount).toBe(disbursement.amount);
          expect(line.paidOn >= (disbursement.authorisedOn ?? '')).toBe(true);
        }
      }),
      RUNS,
    );
  });

  it('read again after what it settled, a list settles nothing and finds what it found', () => {
    fc.assert(
      fc.property(lines, disbursements, (list, ledger) => {
        const before = matchList({ lines: list, disbursements: ledger, period: PERIOD });
        const stands = afterwards(ledger, before);
        const after = matchList({ lines: list, disbursements: stands, period: PERIOD });

        expect(after.matches.filter(({ act }) => !act.act.endsWith('-before'))).toEqual([]);
        expect(after.matches.map(({ line }) => line)).toEqual(
          before.matches.map(({ line }) => line),
        );
        expect(plain(after).findings).toEqual(plain(before).findings);
      }),
      RUNS,
    );
  });
});

/** The ledger once its decider has done everything the list settles, wave by wave. */
function afterwards(ledger: PayableDisbursement[], { matches }: Matching): PayableDisbursement[] {
  const stands = new Map(ledger.map((one) => [one.disbursementId, one]));
  for (const { act, disbursement, line } of matches.toSorted((one, two) => one.wave - two.wave)) {
    const one = stands.get(disbursement.disbursementId);
    if (!one) continue;
    const { voucher: under, paidOn } = line;
    if (act.act === 'confirm') {
      const payment = { voucher: under, paidOn, ordinal: one.paymentsMade };
      stands.set(one.disbursementId, {
        ...one,
        status: 'paid',
        payments: [...one.payments, payment],
        paymentsMade: one.paymentsMade + 1,
      });
    } else if (act.act === 'return') {
      const payments = one.payments.map((payment) =>
        payment.voucher === act.paymentVoucher ? { ...payment, returnVoucher: under } : payment,
      );
      stands.set(one.disbursementId, { ...one, status: 'authorised', payments });
    }
  }
  return [...stands.values()];
}
