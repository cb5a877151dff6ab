import { describe, expect, it } from '@jest/globals';
import { calendarDate, fold, yuan } from '@grants/kernel';
import { describeFundRefusals } from '../../specs/fund-refusals.ts';
import { ask, CHECKER, did, DOCUMENTS, MAKER } from '../../specs/fund-sample.ts';
import { fundDecider } from '../decider.ts';
import { standingRejections } from './standing.ts';

const appropriated = [did('FundsAppropriated')];
const reserved = [...appropriated, did('FundsCommitted')];
const authorised = [...reserved, did('DisbursementAuthorised')];
const disbursed = [...authorised, did('DisbursementPaid')];
const returned = [...disbursed, did('DisbursementReturned')];
const cancelled = [...authorised, did('DisbursementAuthorisationCancelled')];
const lapsed = [...appropriated, did('FundLapsed')];
const requested = [...appropriated, did('FundsTransferRequested')];
const itself = { toFundId: 'fund-2022' };

describe('what does not go as things stand', () => {
  describeFundRefusals(
    [
      {
        code: 'FUND.LAPSED',
        examples: [
          [
            'increase',
            lapsed,
            ask('AdjustAppropriation'),
            { lapsedOn: '2022-12-31', documentNumber: DOCUMENTS.lapse.number },
          ],
          ['request a transfer', lapsed, ask('RequestFundsTransfer')],
          [
            'approve a transfer asked for before',
            [...requested, did('FundLapsed')],
            ask('ApproveFundsTransfer'),
          ],
          ['commit', lapsed, ask('CommitFunds')],
        ],
      },
      {
        code: 'FUND.TO_ITSELF',
        examples: [
          ['transfer', appropriated, ask('RequestFundsTransfer', itself), { fundId: 'fund-2022' }],
          ['close', reserved, ask('BeginYearEndClose', itself)],
          ['carry forward', reserved, ask('CarryForwardCommitment', itself)],
        ],
      },
      {
        code: 'FUND.RECEIVER_LAPSED',
        examples: [
          [
            'transfer',
            appropriated,
            ask('RequestFundsTransfer', {
              toFund: {
                source: 'district',
                fiscalYear: 2022,
                lapsedOn: calendarDate('2022-08-01'),
              },
            }),
            { toFundId: 'fund-2023', lapsedOn: '2022-08-01' },
          ],
          [
            'close',
            reserved,
            ask('BeginYearEndClose', {
              toFund: {
                source: 'district',
                fiscalYear: 2023,
                lapsedOn: calendarDate('2023-12-31'),
              },
            }),
          ],
        ],
      },
      {
        code: 'FUND.ANOTHER_SOURCE',
        examples: [
          [
            'transfer',
            appropriated,
            ask('RequestFundsTransfer', { toFund: { source: 'central', fiscalYear: 2022 } }),
            { source: 'district', toSource: 'central' },
          ],
          [
            'close',
            reserved,
            ask('BeginYearEndClose', { toFund: { source: 'municipal', fiscalYear: 2023 } }),
          ],
        ],
      },
      {
        code: 'FUND.NOT_A_LATER_YEAR',
        examples: [
          [
            'close within the year',
            reserved,
            ask('BeginYearEndClose', { toFund: { source: 'district', fiscalYear: 2022 } }),
            { fiscalYear: 2022, toFiscalYear: 2022 },
          ],
        ],
      },
      {
        code: 'FUND.TRANSFER_DECIDED',
        examples: [
          [
            'approve what was refused',
            [...requested, did('FundsTransferRefused')],
            ask('ApproveFundsTransfer'),
            { outcome: 'refused', decision: 'needed here' },
          ],
          [
            'approve again by another document',
            [...requested, did('FundsTransferredOut')],
            ask('ApproveFundsTransfer', { document: DOCUMENTS.close }),
            { outcome: 'approved', decision: DOCUMENTS.transfer.number },
          ],
          [
            'refuse what was approved',
            [...requested, did('FundsTransferredOut')],
            ask('RefuseFundsTransfer'),
          ],
        ],
      },
      {
        code: 'FUND.OWN_REQUEST',
        examples: [
          [
            'the maker approves',
            requested,
            ask('ApproveFundsTransfer', {}, MAKER),
            { transferId: 'transfer-1', person: MAKER },
          ],
        ],
      },
      {
        code: 'FUND.COMMITMENT_RESOLVED',
        clause: 'MH-1.4.4',
        examples: [
          [
            'released in full',
            [
              ...reserved,
              did('CommitmentReleased', { amount: yuan('100.00') }),
              did('CommitmentReleased', { releaseId: 'release-2', amount: yuan('200.00') }),
            ],
            ask('CommitFunds'),
            { reserved: '300.00' },
          ],
        ],
      },
      {
        code: 'FUND.VOUCHER_TAKEN_BACK',
        examples: [
          [
            'pay on another day with the voucher that was returned',
            returned,
            ask('PayDisbursement', { paidOn: calendarDate('2022-03-25') }),
            { voucher: 'V-1', paidOn: '2022-03-15', takenBackBy: 'return-1' },
          ],
          [
            'pay another amount with the voucher that was reversed',
            [...disbursed, did('DisbursementPaymentReversed')],
            ask('PayDisbursement', { amount: yuan('89.00') }),
            { takenBackBy: 'reversal-1' },
          ],
        ],
      },
      {
        code: 'FUND.DISBURSEMENT_CANCELLED',
        examples: [
          ['authorise', cancelled, ask('AuthoriseDisbursement')],
          ['pay', cancelled, ask('PayDisbursement'), { disbursementId: 'disbursement-1' }],
        ],
      },
      {
        code: 'FUND.DISBURSEMENT_ALREADY_PAID',
        examples: [
          ['cancel', disbursed, ask('CancelDisbursementAuthorisation'), { voucher: 'V-1' }],
          [
            'pay with another voucher',
            disbursed,
            ask('PayDisbursement', { voucher: 'V-2' }),
            { voucher: 'V-1', paidOn: '2022-03-15' },
          ],
        ],
      },
      {
        code: 'FUND.DISBURSEMENT_NOT_PAID',
        examples: [
          ['return', authorised, ask('ReturnDisbursement'), { status: 'authorised' }],
          [
            'return a second time',
            returned,
            ask('ReturnDisbursement', { returnId: 'return-2' }),
            { status: 'authorised' },
          ],
          ['reverse', cancelled, ask('ReverseDisbursementPayment'), { status: 'cancelled' }],
        ],
      },
      {
        code: 'FUND.PAID_WITH_ANOTHER_VOUCHER',
        examples: [
          [
            'return',
            disbursed,
            ask('ReturnDisbursement', { paymentVoucher: 'V-2' }),
            { asked: 'V-2', voucher: 'V-1' },
          ],
          [
            'reverse the payment before the last',
            [...returned, did('DisbursementPaid', { voucher: 'V-2' })],
            ask('ReverseDisbursementPayment'),
            { asked: 'V-1', voucher: 'V-2' },
          ],
        ],
      },
      {
        code: 'FUND.RECEIPT_REVERSED',
        examples: [
          [
            'reverse under a second id',
            [
              ...disbursed,
              did('RecoverableRecognised'),
              did('RecoveredFundsReceived'),
              did('RecoveredFundsReversed'),
            ],
            ask('ReverseRecoveredFunds', { reversalId: 'reversal-2' }),
            { receiptId: 'receipt-1' },
          ],
        ],
      },
      {
        code: 'FUND.LAPSE_BEFORE_YEAR_END',
        examples: [
          [
            'lapse on the day before the last of its year',
            appropriated,
            ask('LapseFund', { lapsedOn: calendarDate('2022-12-30') }),
            {
              fundId: 'fund-2022',
              fiscalYear: 2022,
              lapsedOn: '2022-12-30',
              yearEndsOn: '2022-12-31',
            },
          ],
          [
            'lapse early, before anything is said of its promises',
            authorised,
            ask('LapseFund', { lapsedOn: calendarDate('2022-06-30') }),
            { lapsedOn: '2022-06-30' },
          ],
        ],
      },
      {
        code: 'FUND.STILL_LIVE',
        examples: [
          [
            'lapse with a promise of which a part is authorised',
            authorised,
            ask('LapseFund'),
            {
              committed: '210.00',
              authorised: '90.00',
              live: 1,
              commitments: [
                {
                  commitmentId: 'commitment-1',
                  projectId: 'project-1',
                  committed: '210.00',
                  authorised: '90.00',
                },
              ],
            },
          ],
          [
            'lapse while a payment that was returned is authorised',
            [...returned, did('CommitmentReleased', { amount: yuan('210.00') })],
            ask('LapseFund'),
            { committed: '0.00', authorised: '90.00' },
          ],
        ],
      },
      {
        code: 'FUND.NOTHING_TO_LAPSE',
        examples: [['lapse again at once', lapsed, ask('LapseFund', { lapseId: 'lapse-2' })]],
      },
      {
        code: 'FUND.NOTHING_TO_CARRY_FORWARD',
        examples: [
          ['close without a promise', appropriated, ask('BeginYearEndClose')],
          [
            'close with nothing but an authorisation',
            [...authorised, did('CommitmentReleased', { amount: yuan('210.00') })],
            ask('BeginYearEndClose'),
            { committed: '0.00', authorised: '90.00' },
          ],
        ],
      },
    ],
    standingRejections,
  );

  it('tells who lapses a fund of many live promises the first of them, and how many there are', () => {
    const promises = Array.from({ length: 60 }, (_none, index) =>
      did('FundsCommitted', {
        commitmentId: `commitment-${String(index).padStart(2, '0')}`,
        amount: yuan('1.00'),
      }),
    );
    const fund = fold(fundDecider, [...appropriated, ...promises]);
    const decision = fundDecider.decide(ask('LapseFund', {}, CHECKER), fund);
    if (!('rejected' in decision)) throw new Error('a fund with live promises cannot lapse');
    const { message, facts } = decision.rejected;

    expect(message).toContain(
      '60 live promises with 60.00 yuan committed and 0.00 authorised: commitment-00, ' +
        'commitment-01, commitment-02, commitment-03, commitment-04, …. Pay or cancel',
    );
    expect('commitments' in facts && facts.commitments).toHaveLength(50);
  });

  it('tells of one live promise as of one', () => {
    const fund = fold(fundDecider, [
      ...appropriated,
      did('FundsCommitted', { commitmentId: 'commitment-7', amount: yuan('1.00') }),
    ]);
    expect(fundDecider.decide(ask('LapseFund', {}, CHECKER), fund)).toMatchObject({
      rejected: {
        message: expect.stringContaining(
          'cannot lapse: 1 live promise with 1.00 yuan committed and 0.00 authorised: commitment-7.',
        ),
      },
    });
  });
});
