import { fenOf } from '@grants/kernel';
import { post } from '../posting.ts';
import type { Posting } from '../posting.ts';
import { withEntry } from '../with-entry.ts';
import { commitmentIn, withCommitment } from './commitment-table.ts';
import { reservation, withRecordOf } from './commitment.ts';
import type { CommitmentBalances, Movement } from './commitment.ts';
import type {
  AppropriationAdjusted,
  AuthorisationThresholdSet,
  CommitmentCarriedIn,
  FundEvent,
  FundLapsed,
  FundsCommitted,
  FundsTransferredIn,
} from './events.ts';
import { fundOf, thresholdIn, withMoneyIn, withMoneyMoved } from './state.ts';
import type { AppropriatedFund, Fund, FundBalances } from './state.ts';
import type { TransferOutcome } from './transfer.ts';

/** A balance that commitments share with the fund; `available` is what they released. */
type MovedBalance = Exclude<keyof FundBalances, 'lapsed'>;

/** From which balance to which each movement goes, in the fund and in the commitment alike. */
const POSTINGS: Record<Movement['type'], Omit<Posting<MovedBalance>, 'fen'>> = {
  CommitmentReleased: { from: 'committed', to: 'available' },
  CommitmentCarriedForward: { from: 'committed', to: 'carriedForward' },
  DisbursementAuthorised: { from: 'committed', to: 'authorised' },
  DisbursementAuthorisationCancelled: { from: 'authorised', to: 'committed' },
  DisbursementPaid: { from: 'authorised', to: 'paid' },
  DisbursementReturned: { from: 'paid', to: 'authorised' },
  DisbursementPaymentReversed: { from: 'paid', to: 'authorised' },
  RecoverableRecognised: { from: 'paid', to: 'recoverable' },
  RecoveredFundsReceived: { from: 'recoverable', to: 'recovered' },
  RecoveredFundsReversed: { from: 'recovered', to: 'recoverable' },
  RecoverableWrittenOff: { from: 'recoverable', to: 'writtenOff' },
};

/** The fund after an event. Never changes the fund it is given, and never throws. */
export function evolve(fund: Fund, event: FundEvent): Fund {
  if (fund.status === 'unknown') {
    return event.type === 'FundsAppropriated' ? fundOf(event.data) : fund;
  }
  return isMovement(event) ? moved(fund, event) : changed(fund, event);
}

function isMovement(event: FundEvent): event is Movement {
  return event.type in POSTINGS;
}

function changed(fund: AppropriatedFund, event: Exclude<FundEvent, Movement>): Fund {
  switch (event.type) {
    case 'FundsAppropriated':
      return fund;
    case 'AppropriationAdjusted':
      return adjusted(fund, event.data);
    case 'AuthorisationThresholdSet':
      return withThreshold(fund, event.data);
    case 'FundsCommitted':
      return committed(fund, event.data);
    case 'CommitmentCarriedIn':
      return carriedIn(fund, event.data);
    case 'YearEndCloseBegun':
      return { ...fund, closes: withEntry(fund.closes, event.data.closeId, event.data) };
    case 'FundLapsed':
      return lapsed(fund, event.data);
    case 'FundsTransferRequested':
    case 'FundsTransferRefused':
    case 'FundsTransferredOut':
    case 'FundsTransferredIn':
      return transferred(fund, event);
  }
}

type OfTransfer = Extract<FundEvent, { data: { transferId: string } }>;

function transferred(fund: AppropriatedFund, event: OfTransfer): Fund {
  switch (event.type) {
    case 'FundsTransferRequested': {
      const { transferId, toFundId, amount, reason, requestedBy } = event.data;
      const outcome = { status: 'requested' } as const;
      const transfer = { toFundId, amount, reason, requestedBy, outcome };
      return { ...fund, transfersOut: withEntry(fund.transfersOut, transferId, transfer) };
    }
    case 'FundsTransferRefused': {
      const { transferId, reason } = event.data;
      return withOutcome(fund, transferId, { status: 'refused', reason });
    }
    case 'FundsTransferredOut': {
      const { transferId, amount, approvedBy, document } = event.data;
      const outcome = { status: 'approved', approvedBy, documentNumber: document.number } as const;
      const fen = -fenOf(amount);
      const left = withMoneyIn(fund, { source: 'transferred', to: 'available', fen });
      return withOutcome(left, transferId, outcome);
    }
    case 'FundsTransferredIn':
      return received(fund, event.data);
  }
}

function withOutcome(
  fund: AppropriatedFund,
  transferId: string,
  outcome: TransferOutcome,
): AppropriatedFund {
  const transfer = fund.transfersOut.get(transferId);
  if (transfer === undefined) return fund;
  const transfersOut = withEntry(fund.transfersOut, transferId, { ...transfer, outcome });
  return { ...fund, transfersOut };
}

const NONE_RECEIVED: ReadonlyMap<string, FundsTransferredIn['data']> = new Map();

function received(fund: AppropriatedFund, data: FundsTransferredIn['data']): Fund {
  const { fromFundId, transferId, amount } = data;
  const known = fund.transfersIn.get(fromFundId) ?? NONE_RECEIVED;
  const transfersIn = withEntry(fund.transfersIn, fromFundId, withEntry(known, transferId, data));
  const fen = fenOf(amount);
  return withMoneyIn({ ...fund, transfersIn }, { source: 'transferred', to: 'available', fen });
}

function adjusted(fund: AppropriatedFund, data: AppropriationAdjusted['data']): Fund {
  const adjustments = withEntry(fund.adjustments, data.document.number, data);
  const fen = fenOf(data.change);
  return withMoneyIn({ ...fund, adjustments }, { source: 'appropriation', to: 'available', fen });
}

function withThreshold(fund: AppropriatedFund, data: AuthorisationThresholdSet['data']): Fund {
  const { secondAuthoriserFrom: _former, ...rest } = fund;
  return {
    ...rest,
    ...thresholdIn(data),
    thresholds: withEntry(fund.thresholds, data.document.number, data),
  };
}

function committed(fund: AppropriatedFund, data: FundsCommitted['data']): Fund {
  const fen = fenOf(data.amount);
  const commitments = withCommitment(fund.commitments, reservation(data));
  return withMoneyMoved({ ...fund, commitments }, { from: 'available', to: 'committed', fen });
}

function carriedIn(fund: AppropriatedFund, data: CommitmentCarriedIn['data']): Fund {
  const fen = fenOf(data.amount);
  const commitments = withCommitment(fund.commitments, reservation(data));
  return withMoneyIn({ ...fund, commitments }, { source: 'carriedIn', to: 'committed', fen });
}

function lapsed(fund: AppropriatedFund, data: FundLapsed['data']): Fund {
  const lapses = withEntry(fund.lapses, data.lapseId, data);
  const fen = fenOf(data.amount);
  return withMoneyMoved({ ...fund, lapses }, { from: 'available', to: 'lapsed', fen });
}

function moved(fund: AppropriatedFund, event: Movement): Fund {
  const commitment = commitmentIn(fund.commitments, event.data.commitmentId);
  if (commitment === undefined) return fund;
  const posting = POSTINGS[event.type];
  const fen = fenOf(event.data.amount);
  const commitments = withCommitment(fund.commitments, {
    ...withRecordOf(commitment, event),
    balances: post(commitment.balances, {
      from: inCommitment(posting.from),
      to: inCommitment(posting.to),
      fen,
    }),
  });
  return withMoneyMoved({ ...fund, commitments }, { ...posting, fen });
}

function inCommitment(balance: MovedBalance): keyof CommitmentBalances {
  return balance === 'available' ? 'released' : balance;
}
