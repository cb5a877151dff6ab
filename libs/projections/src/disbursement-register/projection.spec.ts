import { describe, expect, it } from '@jest/globals';
import type { GrantsEvent, GrantsEventType } from '@grants/domain';
import { rowsOf, twice } from '../specs/rows-of.ts';
import { ledgerSequence, sample } from '../specs/sample-events.ts';
import { ACCOUNT, on, yuan } from '../specs/values.ts';
import { disbursementRegister } from './projection.ts';
import type { DisbursementRow, DisbursementStep } from './view.ts';

const HAPPENED_ON = '2022-06-19';

function rowAfter(...events: readonly GrantsEvent[]): DisbursementRow | undefined {
  const next = ledgerSequence();
  const all = events.map((event) => next(event, { occurredOn: HAPPENED_ON }));
  const rows = rowsOf(disbursementRegister, twice(all))['disbursement'];
  return rows?.[0] as DisbursementRow | undefined;
}

const PAID = { paidOn: on('2022-06-20'), voucher: 'V-1' } as const;
const UNPAID = { paidOn: null, voucher: null } as const;

describe('a disbursement in the register', () => {
  it('is as it was requested', () => {
    const requested = sample('TrancheRequested', {
      payeeAccount: ACCOUNT,
      draws: [
        { fundId: 'fund-1', commitmentId: 'commitment-1', amount: yuan('200000.00') },
        { fundId: 'fund-2', commitmentId: 'commitment-2', amount: yuan('70000.00') },
      ],
    });
    expect(rowAfter(requested)).toMatchObject({
      disbursementId: 'disbursement-1',
      subjectKind: 'project',
      projectId: 'project-1',
      tranche: 'first',
      amountFen: 27_000_000n,
      draws: JSON.stringify(requested.data.draws),
      payeeHolder: ACCOUNT.holder,
      payeeAccountNumber: ACCOUNT.accountNumber,
      payeeBank: ACCOUNT.bank,
      status: 'requested',
      requestedBy: 'clerk-1',
      requestedOn: HAPPENED_ON,
      authorisedBy: null,
    });
  });

  it('of one fund draws all of it there, and has no account where none was registered', () => {
    expect(rowAfter(sample('TrancheRequested'))).toMatchObject({
      draws: '[{"fundId":"fund-1","commitmentId":"commitment-1","amount":"270000.00"}]',
      payeeAccountNumber: null,
    });
  });

  it.each<[GrantsEventType, Partial<DisbursementRow>]>([
    ['TrancheAuthorisationBegun', { status: 'begun', firstAuthorisedBy: 'clerk-2' }],
    [
      'TrancheAuthorised',
      { status: 'authorised', authorisedBy: 'clerk-2', authorisedOn: on(HAPPENED_ON) },
    ],
    ['TranchePaid', { status: 'paid', ...PAID }],
    [
      'TrancheReturned',
      { status: 'returned', ...UNPAID, returnedOn: on('2022-06-22'), returnVoucher: 'V-1-R' },
    ],
    ['TranchePaymentReversed', { status: 'authorised', ...UNPAID }],
    ['TrancheCancelled', { status: 'cancelled', cancelledOn: on(HAPPENED_ON) }],
  ])('after %s', (type, columns) => {
    expect(rowAfter(sample('TrancheRequested'), sample(type))).toMatchObject(columns);
  });

  it.each<[GrantsEventType, Partial<DisbursementRow>]>([
    ['CentreAwardAuthorisationBegun', { status: 'begun', firstAuthorisedBy: 'clerk-2' }],
    ['CentreAwardAuthorised', { status: 'authorised', authorisedBy: 'clerk-2' }],
    ['CentreAwardPaid', { status: 'paid', voucher: 'V-C1', paidOn: on('2024-07-10') }],
    ['CentreAwardReturned', { status: 'returned', ...UNPAID, returnVoucher: 'V-C1-R' }],
    ['CentreAwardPaymentReversed', { status: 'authorised', ...UNPAID }],
    ['CentreAwardCancelled', { status: 'cancelled' }],
  ])('of a centre after %s', (type, columns) => {
    expect(rowAfter(sample('CentreAwardRequested'), sample(type))).toMatchObject({
      subjectKind: 'centre',
      projectId: 'centre-1',
      tranche: 'award',
      ...columns,
    });
  });

  it('that came back and was paid again has the voucher of the payment that stands', () => {
    const again = sample('TranchePaid', { voucher: 'V-2', paidOn: on('2022-07-01') });
    const row = rowAfter(
      sample('TrancheRequested'),
      sample('TranchePaid'),
      sample('TrancheReturned'),
      again,
    );
    expect(row).toMatchObject({ status: 'paid', voucher: 'V-2', returnVoucher: 'V-1-R' });
    const steps = JSON.parse(row?.steps ?? '') as DisbursementStep[];
    expect(steps.map(({ act, voucher, corrects }) => [act, voucher, corrects])).toEqual([
      ['requested', undefined, undefined],
      ['paid', 'V-1', undefined],
      ['returned', 'V-1-R', 'V-1'],
      ['paid', 'V-2', undefined],
    ]);
  });

  it('names who took a payment back, and which', () => {
    const row = rowAfter(sample('TrancheRequested'), sample('TranchePaymentReversed'));
    const steps = JSON.parse(row?.steps ?? '') as DisbursementStep[];
    expect(steps.at(-1)).toMatchObject({
      by: 'clerk-2',
      on: '2022-06-20',
      corrects: 'V-1',
      reason: '凭证登记有误',
    });
  });

  it('is paid on the account it was authorised for', () => {
    const moved = { ...ACCOUNT, accountNumber: '310000000000000099' };
    const authorised = sample('TrancheAuthorised', { payeeAccount: moved });
    const requested = sample('TrancheRequested', { payeeAccount: ACCOUNT });
    expect(rowAfter(requested, authorised)?.payeeAccountNumber).toBe(moved.accountNumber);
  });

  it('is told from that of another project or centre with the same id', () => {
    const next = ledgerSequence();
    const id = { disbursementId: 'first-1' };
    const events = [
      sample('TrancheRequested', { ...id, projectId: 'project-1' }),
      sample('TrancheRequested', { ...id, projectId: 'project-2' }),
      sample('CentreAwardRequested', { ...id, centreId: 'project-1' }),
      sample('TranchePaid', { ...id, projectId: 'project-2' }),
    ].map((event) => next(event, { occurredOn: HAPPENED_ON }));
    const rows = rowsOf(disbursementRegister, twice(events))['disbursement'] as DisbursementRow[];
    expect(rows.map(({ key, status }) => [key, status])).toEqual([
      ['project:project-1/first-1', 'requested'],
      ['project:project-2/first-1', 'paid'],
      ['centre:project-1/first-1', 'requested'],
    ]);
  });

  it('is no row before it was requested', () => {
    expect(rowAfter(sample('TranchePaid'))).toBeUndefined();
  });
});
