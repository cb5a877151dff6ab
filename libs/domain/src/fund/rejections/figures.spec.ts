import { describe } from '@jest/globals';
import { calendarDate, yuan } from '@grants/kernel';
import { describeFundRefusals } from '../../specs/fund-refusals.ts';
import { ask, did, DOCUMENTS } from '../../specs/fund-sample.ts';
import { figureRejections } from './figures.ts';

const appropriated = [did('FundsAppropriated')];
const adjusted = [...appropriated, did('AppropriationAdjusted')];
const reserved = [...appropriated, did('FundsCommitted')];
const authorised = [...reserved, did('DisbursementAuthorised')];
const disbursed = [...authorised, did('DisbursementPaid')];
const recovering = [...disbursed, did('RecoverableRecognised')];
const received = [...recovering, did('RecoveredFundsReceived')];
/** The samples are of the first of April 2026. */
const tomorrow = { number: '闵财预〔2026〕40号', date: calendarDate('2026-04-02') };
const nothing = { amount: yuan('0') };

describe('what the figures do not allow', () => {
  describeFundRefusals(
    [
      {
        code: 'FUND.AMOUNT_NOT_POSITIVE',
        examples: [
          ['appropriate', [], ask('AppropriateFunds', nothing), { amount: '0.00' }],
          [
            'a threshold of the appropriation',
            [],
            ask('AppropriateFunds', { secondAuthoriserFrom: yuan('-1') }),
            { amount: '-1.00' },
          ],
          [
            'a threshold',
            appropriated,
            ask('SetAuthorisationThreshold', { secondAuthoriserFrom: yuan('0') }),
          ],
          ['transfer', appropriated, ask('RequestFundsTransfer', { amount: yuan('-1') })],
          ['receive a transfer', appropriated, ask('ReceiveFundsTransfer', nothing)],
          ['commit', appropriated, ask('CommitFunds', nothing)],
          ['carry forward', reserved, ask('CarryForwardCommitment', nothing)],
          ['carry in', appropriated, ask('CarryInCommitment', nothing)],
          ['release', reserved, ask('ReleaseCommitment', { amount: yuan('-1') })],
          ['authorise', reserved, ask('AuthoriseDisbursement', nothing)],
          ['recognise', disbursed, ask('RecogniseRecoverable', { amount: yuan('-40') })],
          ['receive', recovering, ask('ReceiveRecoveredFunds', nothing)],
          ['write off', recovering, ask('WriteOffRecoverable', nothing)],
        ],
      },
      {
        code: 'FUND.CHANGE_IS_ZERO',
        examples: [['adjust', appropriated, ask('AdjustAppropriation', { change: yuan('0.00') })]],
      },
      {
        code: 'FUND.CORRECTS_NOTHING',
        examples: [
          [
            'a document of no figure',
            appropriated,
            ask('AdjustAppropriation', { corrects: '闵财预〔2021〕7号' }),
            { corrects: '闵财预〔2021〕7号' },
          ],
        ],
      },
      {
        code: 'FUND.CORRECTION_EXCEEDS_ENTRY',
        examples: [
          [
            'a fen more than the figure',
            adjusted,
            ask('AdjustAppropriation', {
              change: yuan('-5.01'),
              corrects: DOCUMENTS.supplement.number,
              document: DOCUMENTS.close,
            }),
            { change: '-5.01', left: '5.00' },
          ],
          [
            'in the same direction',
            appropriated,
            ask('AdjustAppropriation', { corrects: DOCUMENTS.budget.number }),
            { change: '5.00', left: '1000.00' },
          ],
          [
            'a decrease that was corrected in full',
            [
              ...appropriated,
              did('AppropriationAdjusted', { change: yuan('-5.00') }),
              did('AppropriationAdjusted', {
                change: yuan('5.00'),
                corrects: DOCUMENTS.supplement.number,
                document: DOCUMENTS.transfer,
              }),
            ],
            ask('AdjustAppropriation', {
              change: yuan('0.01'),
              corrects: DOCUMENTS.supplement.number,
              document: DOCUMENTS.close,
            }),
            { change: '0.01', left: '0.00' },
          ],
        ],
      },
      {
        code: 'FUND.CHANGE_EXCEEDS_AVAILABLE',
        examples: [
          [
            'below what is committed',
            reserved,
            ask('AdjustAppropriation', { change: yuan('-700.01') }),
            { available: '700.00', change: '-700.01', shortBy: '0.01' },
          ],
        ],
      },
      {
        code: 'FUND.EXCEEDS_AVAILABLE',
        clause: 'MH-1.4.4',
        examples: [
          [
            'a fen more than available',
            reserved,
            ask('CommitFunds', { commitmentId: 'commitment-2', amount: yuan('700.01') }),
            { available: '700.00', requested: '700.01', shortBy: '0.01' },
          ],
          [
            'for a centre, by the clause centres are approved by',
            [did('FundsAppropriated', { programme: 'district-centre' })],
            ask('CommitFunds', { amount: yuan('1000.01') }),
            { available: '1000.00', requested: '1000.01' },
            'MH-2.4',
          ],
        ],
      },
      {
        code: 'FUND.TRANSFER_EXCEEDS_AVAILABLE',
        examples: [
          [
            'request a fen more than available',
            reserved,
            ask('RequestFundsTransfer', { amount: yuan('700.01') }),
            { available: '700.00', requested: '700.01', shortBy: '0.01' },
          ],
          [
            'approve what was available when it was requested',
            [
              ...appropriated,
              did('FundsTransferRequested', { amount: yuan('700.01') }),
              did('FundsCommitted'),
            ],
            ask('ApproveFundsTransfer'),
            { shortBy: '0.01' },
          ],
        ],
      },
      {
        code: 'FUND.RELEASE_EXCEEDS_COMMITMENT',
        examples: [
          [
            'what is authorised stays',
            authorised,
            ask('ReleaseCommitment', { amount: yuan('210.01') }),
            { committed: '210.00', requested: '210.01' },
          ],
        ],
      },
      {
        code: 'FUND.CARRY_FORWARD_EXCEEDS_COMMITMENT',
        examples: [
          [
            'what is authorised stays',
            authorised,
            ask('CarryForwardCommitment', { amount: yuan('210.01') }),
            { committed: '210.00', requested: '210.01' },
          ],
        ],
      },
      {
        code: 'FUND.AUTHORISATION_EXCEEDS_COMMITMENT',
        examples: [
          [
            'what was released is gone',
            [...reserved, did('CommitmentReleased', { amount: yuan('250.00') })],
            ask('AuthoriseDisbursement'),
            { committed: '50.00', requested: '90.00' },
          ],
          [
            'what was carried forward is gone',
            [...reserved, did('CommitmentCarriedForward', { amount: yuan('250.00') })],
            ask('AuthoriseDisbursement'),
            { committed: '50.00', requested: '90.00' },
          ],
        ],
      },
      {
        code: 'FUND.PAYMENT_DIFFERS',
        examples: [
          [
            'a fen less',
            authorised,
            ask('PayDisbursement', { amount: yuan('89.99') }),
            { authorised: '90.00', asked: '89.99' },
          ],
        ],
      },
      {
        code: 'FUND.RETURN_DIFFERS',
        examples: [
          [
            'a part comes back',
            disbursed,
            ask('ReturnDisbursement', { amount: yuan('10.00') }),
            { paid: '90.00', asked: '10.00' },
          ],
          [
            'a part is reversed',
            disbursed,
            ask('ReverseDisbursementPayment', { amount: yuan('90.01') }),
            { paid: '90.00', asked: '90.01' },
          ],
        ],
      },
      {
        code: 'FUND.RETURNED_BEFORE_PAID',
        examples: [
          [
            'the day before',
            disbursed,
            ask('ReturnDisbursement', { returnedOn: calendarDate('2022-03-14') }),
            { paidOn: '2022-03-15', returnedOn: '2022-03-14' },
          ],
        ],
      },
      {
        code: 'FUND.RETURN_EXCEEDS_PAID',
        examples: [
          [
            'return what is in part ordered back',
            recovering,
            ask('ReturnDisbursement'),
            { paid: '50.00', requested: '90.00' },
          ],
          ['reverse what is in part ordered back', recovering, ask('ReverseDisbursementPayment')],
        ],
      },
      {
        code: 'FUND.RECOVERY_EXCEEDS_PAID',
        clause: 'MH-1.6.12',
        examples: [
          [
            'net of what is ordered back already',
            recovering,
            ask('RecogniseRecoverable', { recoveryId: 'recovery-2', amount: yuan('50.01') }),
            { paid: '50.00', requested: '50.01' },
          ],
        ],
      },
      {
        code: 'FUND.RECEIPT_EXCEEDS_RECOVERY',
        examples: [
          [
            'in total',
            received,
            ask('ReceiveRecoveredFunds', { receiptId: 'receipt-2', amount: yuan('25.01') }),
            { outstanding: '25.00', received: '25.01' },
          ],
          [
            'after a part was written off',
            [...recovering, did('RecoverableWrittenOff')],
            ask('ReceiveRecoveredFunds', { amount: yuan('15.01') }),
            { outstanding: '15.00', received: '15.01' },
          ],
        ],
      },
      {
        code: 'FUND.WRITE_OFF_EXCEEDS_RECOVERY',
        examples: [
          [
            'what came in is not lost',
            received,
            ask('WriteOffRecoverable', { amount: yuan('25.01') }),
            { outstanding: '25.00', requested: '25.01' },
          ],
        ],
      },
      {
        code: 'FUND.DAY_AHEAD',
        examples: [
          [
            'close by a document of tomorrow',
            reserved,
            ask('BeginYearEndClose', { document: tomorrow }),
            { field: 'document.date', day: '2026-04-02', today: '2026-04-01' },
          ],
          [
            'lapse tomorrow',
            appropriated,
            ask('LapseFund', { lapsedOn: tomorrow.date }),
            { field: 'lapsedOn', day: '2026-04-02' },
          ],
          [
            'set a threshold by it',
            appropriated,
            ask('SetAuthorisationThreshold', { document: tomorrow }),
          ],
          [
            'approve a transfer by it',
            [...appropriated, did('FundsTransferRequested')],
            ask('ApproveFundsTransfer', { document: tomorrow }),
          ],
        ],
      },
    ],
    figureRejections,
  );
});
