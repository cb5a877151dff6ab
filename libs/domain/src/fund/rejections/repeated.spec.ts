import { describe } from '@jest/globals';
import { calendarDate, yuan } from '@grants/kernel';
import { describeFundRefusals } from '../../specs/fund-refusals.ts';
import { ask, did, DOCUMENTS } from '../../specs/fund-sample.ts';
import { repeatedRejections } from './repeated.ts';

const appropriated = [did('FundsAppropriated')];
const reserved = [...appropriated, did('FundsCommitted')];
const authorised = [...reserved, did('DisbursementAuthorised')];
const disbursed = [...authorised, did('DisbursementPaid')];
const recovering = [...disbursed, did('RecoverableRecognised')];
const received = [...recovering, did('RecoveredFundsReceived')];

const differing = (field: string, recorded: unknown, asked: unknown) => ({
  differences: { [field]: { recorded, asked } },
});

describe('an id that is taken, for something else', () => {
  describeFundRefusals(
    [
      {
        code: 'FUND.APPROPRIATED_WITH_OTHER_FIGURES',
        examples: [
          [
            'another amount and year',
            appropriated,
            ask('AppropriateFunds', { amount: yuan('1000.01'), fiscalYear: 2023 }),
            {
              differences: {
                amount: { recorded: '1000.00', asked: '1000.01' },
                fiscalYear: { recorded: 2022, asked: 2023 },
              },
            },
          ],
          [
            'a threshold where there was none',
            appropriated,
            ask('AppropriateFunds', { secondAuthoriserFrom: yuan('50.00') }),
            differing('secondAuthoriserFrom', 'none', '50.00'),
          ],
        ],
      },
      {
        code: 'FUND.DOCUMENT_ALREADY_USED',
        examples: [
          [
            'for another change',
            [...appropriated, did('AppropriationAdjusted')],
            ask('AdjustAppropriation', { change: yuan('6.00') }),
            differing('change', '5.00', '6.00'),
          ],
          [
            'for a change that corrects nothing',
            [...appropriated, did('AppropriationAdjusted')],
            ask('AdjustAppropriation', { corrects: DOCUMENTS.budget.number }),
            differing('corrects', 'none', DOCUMENTS.budget.number),
          ],
          [
            'for another threshold',
            [...appropriated, did('AuthorisationThresholdSet')],
            ask('SetAuthorisationThreshold', { secondAuthoriserFrom: yuan('60.00') }),
            differing('secondAuthoriserFrom', '50.00', '60.00'),
          ],
        ],
      },
      {
        code: 'FUND.TRANSFER_ID_REUSED',
        examples: [
          [
            'requested with another amount',
            [...appropriated, did('FundsTransferRequested')],
            ask('RequestFundsTransfer', { amount: yuan('201.00') }),
            differing('amount', '200.00', '201.00'),
          ],
          [
            'received with another amount',
            [...appropriated, did('FundsTransferredIn')],
            ask('ReceiveFundsTransfer', { amount: yuan('201.00') }),
            differing('amount', '200.00', '201.00'),
          ],
        ],
      },
      {
        code: 'FUND.CLOSE_ID_REUSED',
        examples: [
          [
            'to another fund',
            [...reserved, did('YearEndCloseBegun')],
            ask('BeginYearEndClose', { toFundId: 'fund-2024' }),
            differing('toFundId', 'fund-2023', 'fund-2024'),
          ],
        ],
      },
      {
        code: 'FUND.LAPSE_ID_REUSED',
        examples: [
          [
            'on another day',
            [...appropriated, did('FundLapsed')],
            ask('LapseFund', { lapsedOn: calendarDate('2023-12-31') }),
            differing('lapsedOn', '2022-12-31', '2023-12-31'),
          ],
        ],
      },
      {
        code: 'FUND.COMMITMENT_ID_REUSED',
        examples: [
          [
            'another amount',
            reserved,
            ask('CommitFunds', { amount: yuan('301.00') }),
            differing('amount', '300.00', '301.00'),
          ],
          [
            'another project, although released',
            [...reserved, did('CommitmentReleased')],
            ask('CommitFunds', { projectId: 'project-2' }),
            differing('projectId', 'project-1', 'project-2'),
          ],
          [
            'committed and then carried in',
            reserved,
            ask('CarryInCommitment'),
            differing('fromFundId', 'none', 'fund-2021'),
          ],
          [
            'carried in and then committed',
            [...appropriated, did('CommitmentCarriedIn')],
            ask('CommitFunds'),
            differing('carriedFrom', 'commitment-0', 'none'),
          ],
        ],
      },
      {
        code: 'FUND.CARRIED_FORWARD_OTHERWISE',
        examples: [
          [
            'with another amount',
            [...reserved, did('CommitmentCarriedForward')],
            ask('CarryForwardCommitment', { amount: yuan('299.00') }),
            differing('amount', '300.00', '299.00'),
          ],
        ],
      },
      {
        code: 'FUND.RELEASE_ID_REUSED',
        examples: [
          [
            'another amount',
            [...reserved, did('CommitmentReleased', { amount: yuan('100.00') })],
            ask('ReleaseCommitment', { amount: yuan('99.99') }),
            differing('amount', '100.00', '99.99'),
          ],
        ],
      },
      {
        code: 'FUND.DISBURSEMENT_ID_REUSED',
        examples: [
          [
            'another payee',
            authorised,
            ask('AuthoriseDisbursement', { payeeCreditCode: '91310112TEST000002' }),
            differing('payeeCreditCode', '91310112TEST000001', '91310112TEST000002'),
          ],
        ],
      },
      {
        code: 'FUND.RETURN_ID_REUSED',
        examples: [
          [
            'another voucher of the bank',
            [...disbursed, did('DisbursementReturned')],
            ask('ReturnDisbursement', { returnVoucher: 'T-2' }),
            differing('returnVoucher', 'T-1', 'T-2'),
          ],
          [
            'another payment',
            [
              ...disbursed,
              did('DisbursementReturned'),
              did('DisbursementPaid', { voucher: 'V-2' }),
            ],
            ask('ReturnDisbursement', { paymentVoucher: 'V-2' }),
            differing('paymentVoucher', 'V-1', 'V-2'),
          ],
        ],
      },
      {
        code: 'FUND.REVERSAL_ID_REUSED',
        examples: [
          [
            'another payment',
            [...disbursed, did('DisbursementPaymentReversed')],
            ask('ReverseDisbursementPayment', { corrects: 'V-2' }),
            differing('corrects', 'V-1', 'V-2'),
          ],
          [
            'another receipt',
            [
              ...received,
              did('RecoveredFundsReceived', { receiptId: 'receipt-2', amount: yuan('1.00') }),
              did('RecoveredFundsReversed'),
            ],
            ask('ReverseRecoveredFunds', { corrects: 'receipt-2' }),
            differing('corrects', 'receipt-1', 'receipt-2'),
          ],
        ],
      },
      {
        code: 'FUND.RECOVERY_ID_REUSED',
        examples: [
          [
            'another amount',
            recovering,
            ask('RecogniseRecoverable', { amount: yuan('41.00') }),
            differing('amount', '40.00', '41.00'),
          ],
        ],
      },
      {
        code: 'FUND.RECEIPT_ID_REUSED',
        examples: [
          [
            'another voucher',
            received,
            ask('ReceiveRecoveredFunds', { voucher: 'R-2' }),
            differing('voucher', 'R-1', 'R-2'),
          ],
        ],
      },
      {
        code: 'FUND.WRITE_OFF_ID_REUSED',
        examples: [
          [
            'another amount',
            [...received, did('RecoverableWrittenOff')],
            ask('WriteOffRecoverable', { amount: yuan('24.00') }),
            differing('amount', '25.00', '24.00'),
          ],
        ],
      },
    ],
    repeatedRejections,
  );
});
