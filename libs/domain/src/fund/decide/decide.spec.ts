import { describe, expect, it } from '@jest/globals';
import { calendarDate, fold, yuan } from '@grants/kernel';
import { given } from '@grants/testing';
import { ask, CHECKER, did, DOCUMENTS, MAKER } from '../../specs/fund-sample.ts';
import type { FundCommand } from '../commands.ts';
import { fundDecider } from '../decider.ts';
import type { FundEvent } from '../events.ts';

const appropriated = did('FundsAppropriated');
const reserved = [appropriated, did('FundsCommitted')];
const authorised = [...reserved, did('DisbursementAuthorised')];
const disbursed = [...authorised, did('DisbursementPaid')];
const returned = [...disbursed, did('DisbursementReturned')];
const recovering = [...disbursed, did('RecoverableRecognised')];
const received = [...recovering, did('RecoveredFundsReceived')];
const requested = [appropriated, did('FundsTransferRequested')];
const released = did('CommitmentReleased', { amount: yuan('1.00') });
const lapsed = [appropriated, did('FundLapsed')];

describe('each command, accepted', () => {
  it.each<[string, readonly FundEvent[], FundCommand, FundEvent]>([
    ['appropriates', [], ask('AppropriateFunds'), appropriated],
    [
      'adjusts down to what is committed and no further',
      reserved,
      ask('AdjustAppropriation', { change: yuan('-700.00') }),
      did('AppropriationAdjusted', { change: yuan('-700.00') }),
    ],
    [
      'corrects what is left of an earlier figure',
      [
        appropriated,
        did('AppropriationAdjusted'),
        did('AppropriationAdjusted', {
          change: yuan('-2.00'),
          corrects: DOCUMENTS.supplement.number,
          document: DOCUMENTS.transfer,
        }),
      ],
      ask('AdjustAppropriation', {
        change: yuan('-3.00'),
        corrects: DOCUMENTS.supplement.number,
        document: DOCUMENTS.close,
      }),
      did('AppropriationAdjusted', {
        change: yuan('-3.00'),
        corrects: DOCUMENTS.supplement.number,
        document: DOCUMENTS.close,
      }),
    ],
    [
      'sets the threshold',
      [appropriated],
      ask('SetAuthorisationThreshold'),
      did('AuthorisationThresholdSet'),
    ],
    [
      'requests a transfer, and moves nothing',
      [appropriated],
      ask('RequestFundsTransfer'),
      did('FundsTransferRequested'),
    ],
    [
      'approves a transfer of the last fen',
      [appropriated, did('FundsTransferRequested', { amount: yuan('1000.00') })],
      ask('ApproveFundsTransfer'),
      did('FundsTransferredOut', { amount: yuan('1000.00') }),
    ],
    ['refuses one', requested, ask('RefuseFundsTransfer'), did('FundsTransferRefused')],
    ['receives one', [appropriated], ask('ReceiveFundsTransfer'), did('FundsTransferredIn')],
    [
      'receives one after it lapsed',
      lapsed,
      ask('ReceiveFundsTransfer'),
      did('FundsTransferredIn'),
    ],
    [
      'receives one of the same id from a second fund',
      [appropriated, did('FundsTransferredIn')],
      ask('ReceiveFundsTransfer', { fromFundId: 'fund-2020' }),
      did('FundsTransferredIn', { fromFundId: 'fund-2020' }),
    ],
    ['begins the close', reserved, ask('BeginYearEndClose'), did('YearEndCloseBegun')],
    [
      'begins the close of what is not authorised, in the order of ids',
      [
        appropriated,
        did('FundsCommitted', { commitmentId: 'b', amount: yuan('10.00') }),
        did('FundsCommitted', { commitmentId: 'c', amount: yuan('90.00') }),
        did('FundsCommitted', { commitmentId: 'a', amount: yuan('100.00') }),
        did('DisbursementAuthorised', { commitmentId: 'a' }),
        did('DisbursementAuthorised', { commitmentId: 'c' }),
      ],
      ask('BeginYearEndClose'),
      did('YearEndCloseBegun', {
        commitments: [
          { commitmentId: 'a', projectId: 'project-1', committed: yuan('10.00') },
          { commitmentId: 'b', projectId: 'project-1', committed: yuan('10.00') },
        ],
      }),
    ],
    [
      'carries a promise forward',
      reserved,
      ask('CarryForwardCommitment'),
      did('CommitmentCarriedForward'),
    ],
    ['carries one in', [appropriated], ask('CarryInCommitment'), did('CommitmentCarriedIn')],
    [
      'carries one in after it lapsed',
      lapsed,
      ask('CarryInCommitment'),
      did('CommitmentCarriedIn'),
    ],
    [
      'lapses what is available after the promises were carried forward',
      [...reserved, did('CommitmentCarriedForward')],
      ask('LapseFund'),
      did('FundLapsed', { amount: yuan('700.00') }),
    ],
    [
      'lapses after its year, too',
      [appropriated],
      ask('LapseFund', { lapsedOn: calendarDate('2023-01-18') }),
      did('FundLapsed', { lapsedOn: calendarDate('2023-01-18') }),
    ],
    [
      'lapses again what came in later',
      [...lapsed, did('FundsTransferredIn')],
      ask('LapseFund', { lapseId: 'lapse-2' }),
      did('FundLapsed', { lapseId: 'lapse-2', amount: yuan('200.00') }),
    ],
    [
      'MH-1.4.4: commits the last fen that is available',
      [appropriated],
      ask('CommitFunds', { amount: yuan('1000.00') }),
      did('FundsCommitted', { amount: yuan('1000.00') }),
    ],
    [
      'releases a part',
      reserved,
      ask('ReleaseCommitment', { amount: yuan('0.01') }),
      did('CommitmentReleased', { amount: yuan('0.01') }),
    ],
    [
      'releases whatever is left',
      authorised,
      ask('ReleaseCommitment'),
      did('CommitmentReleased', { amount: yuan('210.00') }),
    ],
    [
      'releases a second part under a second id',
      [...reserved, did('CommitmentReleased', { amount: yuan('100.00') })],
      ask('ReleaseCommitment', { releaseId: 'release-2' }),
      did('CommitmentReleased', { releaseId: 'release-2', amount: yuan('200.00') }),
    ],
    ['authorises a part', reserved, ask('AuthoriseDisbursement'), did('DisbursementAuthorised')],
    [
      'authorises all that is left',
      authorised,
      ask('AuthoriseDisbursement', {
        disbursementId: 'disbursement-2',
        amount: yuan('210.00'),
      }),
      did('DisbursementAuthorised', {
        disbursementId: 'disbursement-2',
        amount: yuan('210.00'),
      }),
    ],
    [
      'cancels an authorisation',
      authorised,
      ask('CancelDisbursementAuthorisation'),
      did('DisbursementAuthorisationCancelled'),
    ],
    ['pays what was authorised', authorised, ask('PayDisbursement'), did('DisbursementPaid')],
    [
      'pays with a voucher that paid another disbursement: one voucher may pay several',
      [...disbursed, did('DisbursementAuthorised', { disbursementId: 'disbursement-2' })],
      ask('PayDisbursement', { disbursementId: 'disbursement-2' }),
      did('DisbursementPaid', { disbursementId: 'disbursement-2' }),
    ],
    [
      'takes a returned payment back',
      disbursed,
      ask('ReturnDisbursement'),
      did('DisbursementReturned'),
    ],
    [
      'takes back a payment that was never made, as of its day',
      disbursed,
      ask('ReverseDisbursementPayment'),
      did('DisbursementPaymentReversed'),
    ],
    [
      'pays again with another voucher',
      returned,
      ask('PayDisbursement', { voucher: 'V-2', paidOn: calendarDate('2022-03-25') }),
      did('DisbursementPaid', { voucher: 'V-2', paidOn: calendarDate('2022-03-25') }),
    ],
    [
      'cancels what was returned',
      returned,
      ask('CancelDisbursementAuthorisation'),
      did('DisbursementAuthorisationCancelled'),
    ],
    [
      'MH-1.6.12: recognises a recoverable',
      disbursed,
      ask('RecogniseRecoverable'),
      did('RecoverableRecognised'),
    ],
    [
      'receives a part of it',
      recovering,
      ask('ReceiveRecoveredFunds'),
      did('RecoveredFundsReceived'),
    ],
    ['reverses a receipt', received, ask('ReverseRecoveredFunds'), did('RecoveredFundsReversed')],
    [
      'receives all after a receipt was reversed',
      [...received, did('RecoveredFundsReversed')],
      ask('ReceiveRecoveredFunds', { receiptId: 'receipt-2', amount: yuan('40.00') }),
      did('RecoveredFundsReceived', { receiptId: 'receipt-2', amount: yuan('40.00') }),
    ],
    [
      'writes off what did not come back',
      received,
      ask('WriteOffRecoverable'),
      did('RecoverableWrittenOff'),
    ],
  ])('%s; repeated, nothing', (_what, history, command, event) => {
    given(fundDecider, ...history)
      .when(command)
      .then(event)
      .andRepeatingChangesNothing();
  });
});

describe('each command, already so', () => {
  it.each<[string, readonly FundEvent[], FundCommand]>([
    ['commit when a part was released', [...reserved, released], ask('CommitFunds')],
    [
      'commit when all was paid or released',
      [...disbursed, did('CommitmentReleased', { amount: yuan('210.00') })],
      ask('CommitFunds'),
    ],
    [
      'commit when all was carried forward',
      [...reserved, did('CommitmentCarriedForward')],
      ask('CommitFunds'),
    ],
    [
      'release of whatever is left of nothing',
      [...disbursed, did('CommitmentReleased', { amount: yuan('210.00') })],
      ask('ReleaseCommitment'),
    ],
    [
      'release of the rest, when nothing was reserved any more',
      [...reserved, did('CommitmentReleased', { releaseId: 'r' })],
      ask('ReleaseCommitment'),
    ],
    ['authorise what was paid', disbursed, ask('AuthoriseDisbursement')],
    ['pay what was paid and returned since', returned, ask('PayDisbursement')],
    [
      'pay what was paid, returned and cancelled since',
      [...returned, did('DisbursementAuthorisationCancelled')],
      ask('PayDisbursement'),
    ],
    [
      'return what was returned and paid again since',
      [...returned, did('DisbursementPaid', { voucher: 'V-2' })],
      ask('ReturnDisbursement'),
    ],
    [
      'receive what was received and reversed since',
      [...received, did('RecoveredFundsReversed')],
      ask('ReceiveRecoveredFunds'),
    ],
  ])('%s', (_what, history, command) => {
    given(fundDecider, ...history)
      .when(command)
      .thenNothingHappens();
  });
});

describe('the threshold of a fund', () => {
  const threshold = (...events: readonly FundEvent[]) => {
    const fund = fold(fundDecider, events);
    return fund.status === 'unknown' ? fund : fund.secondAuthoriserFrom;
  };
  const opened = did('FundsAppropriated', { secondAuthoriserFrom: yuan('80.00') });

  it('is that of the appropriation, then that of the latest document', () => {
    expect(threshold(appropriated)).toBeUndefined();
    expect(threshold(opened)).toBe('80.00');
    expect(threshold(opened, did('AuthorisationThresholdSet'))).toBe('50.00');
  });

  it('is none again when a document sets none', () => {
    const { fundId } = opened.data;
    const none: FundEvent = {
      type: 'AuthorisationThresholdSet',
      data: { fundId, document: DOCUMENTS.close },
    };

    expect(threshold(opened, none)).toBeUndefined();
  });
});

describe('a transfer', () => {
  it('is on record with maker and checker', () => {
    const fund = fold(fundDecider, [...requested, did('FundsTransferredOut')]);

    expect(fund).toMatchObject({
      sources: { transferred: -20000n },
      balances: { available: 80000n },
      transfersOut: new Map([
        [
          'transfer-1',
          {
            toFundId: 'fund-2023',
            amount: '200.00',
            reason: 'pooled',
            requestedBy: MAKER,
            outcome: {
              status: 'approved',
              approvedBy: CHECKER,
              documentNumber: DOCUMENTS.transfer.number,
            },
          },
        ],
      ]),
    });
  });
});
