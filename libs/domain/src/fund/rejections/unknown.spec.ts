import { describe } from '@jest/globals';
import { describeFundRefusals } from '../../specs/fund-refusals.ts';
import { ask, did } from '../../specs/fund-sample.ts';
import { unknownRejections } from './unknown.ts';

const appropriated = [did('FundsAppropriated')];
const reserved = [...appropriated, did('FundsCommitted')];
const disbursed = [...reserved, did('DisbursementAuthorised'), did('DisbursementPaid')];

describe('what the fund does not have', () => {
  describeFundRefusals(
    [
      {
        code: 'FUND.UNKNOWN_FUND',
        examples: [
          ['adjust', [], ask('AdjustAppropriation'), { fundId: 'fund-2022' }],
          ['threshold', [], ask('SetAuthorisationThreshold')],
          ['transfer', [], ask('RequestFundsTransfer')],
          ['approve', [], ask('ApproveFundsTransfer')],
          ['refuse', [], ask('RefuseFundsTransfer')],
          ['receive', [], ask('ReceiveFundsTransfer')],
          ['close', [], ask('BeginYearEndClose')],
          ['carry in', [], ask('CarryInCommitment')],
          ['lapse', [], ask('LapseFund')],
          ['commit', [], ask('CommitFunds')],
          ['release', [], ask('ReleaseCommitment')],
        ],
      },
      {
        code: 'FUND.UNKNOWN_COMMITMENT',
        examples: [
          ['release', appropriated, ask('ReleaseCommitment'), { commitmentId: 'commitment-1' }],
          ['carry forward', appropriated, ask('CarryForwardCommitment')],
          ['authorise', appropriated, ask('AuthoriseDisbursement')],
          ['cancel', appropriated, ask('CancelDisbursementAuthorisation')],
          ['pay', appropriated, ask('PayDisbursement')],
          ['return', appropriated, ask('ReturnDisbursement')],
          ['reverse a payment', appropriated, ask('ReverseDisbursementPayment')],
          ['recognise', appropriated, ask('RecogniseRecoverable')],
          ['receive', appropriated, ask('ReceiveRecoveredFunds')],
          ['reverse a receipt', appropriated, ask('ReverseRecoveredFunds')],
          ['write off', appropriated, ask('WriteOffRecoverable')],
        ],
      },
      {
        code: 'FUND.UNKNOWN_DISBURSEMENT',
        examples: [
          ['cancel', reserved, ask('CancelDisbursementAuthorisation')],
          ['pay', reserved, ask('PayDisbursement'), { disbursementId: 'disbursement-1' }],
          ['return', reserved, ask('ReturnDisbursement')],
          ['reverse', reserved, ask('ReverseDisbursementPayment')],
        ],
      },
      {
        code: 'FUND.UNKNOWN_RECOVERY',
        examples: [
          ['receive', disbursed, ask('ReceiveRecoveredFunds'), { recoveryId: 'recovery-1' }],
          ['reverse', disbursed, ask('ReverseRecoveredFunds')],
          ['write off', disbursed, ask('WriteOffRecoverable')],
        ],
      },
      {
        code: 'FUND.UNKNOWN_RECEIPT',
        examples: [
          [
            'reverse what never came in',
            [...disbursed, did('RecoverableRecognised')],
            ask('ReverseRecoveredFunds'),
            { recoveryId: 'recovery-1', receiptId: 'receipt-1' },
          ],
        ],
      },
      {
        code: 'FUND.UNKNOWN_TRANSFER',
        examples: [
          ['approve', appropriated, ask('ApproveFundsTransfer'), { transferId: 'transfer-1' }],
          ['refuse', appropriated, ask('RefuseFundsTransfer')],
        ],
      },
    ],
    unknownRejections,
  );
});
