import { disbursementKeyOf } from '@grants/domain';
import { fenOf } from '@grants/kernel';
import { drawsOf } from '../award-ledger/draws.ts';
import { effectiveOn } from '../fund-commitment-ledger/posting.ts';
import type { DocumentView, LedgerEvent, Projection } from '../projection.ts';
import { disbursementAfter } from './standing.ts';
import { disbursementTable } from './view.ts';
import type { DisbursementAct, DisbursementRow, DisbursementStep } from './view.ts';

/** What each event does to its disbursement. */
const ACTS = {
  TrancheRequested: 'requested',
  CentreAwardRequested: 'requested',
  TrancheAuthorisationBegun: 'authorisation-begun',
  CentreAwardAuthorisationBegun: 'authorisation-begun',
  TrancheAuthorised: 'authorised',
  CentreAwardAuthorised: 'authorised',
  TranchePaid: 'paid',
  CentreAwardPaid: 'paid',
  TrancheReturned: 'returned',
  CentreAwardReturned: 'returned',
  TranchePaymentReversed: 'payment-reversed',
  CentreAwardPaymentReversed: 'payment-reversed',
  TrancheCancelled: 'cancelled',
  CentreAwardCancelled: 'cancelled',
} as const satisfies Partial<Record<LedgerEvent['type'], DisbursementAct>>;

type DisbursementEventType = keyof typeof ACTS;
type DisbursementEvent = LedgerEvent<DisbursementEventType>;
type Request = LedgerEvent<'TrancheRequested' | 'CentreAwardRequested'>;

const disbursements: DocumentView<DisbursementRow> = {
  kind: 'documents',
  table: disbursementTable,
  handles: Object.keys(ACTS) as DisbursementEventType[],
  keysOf: (event) => (isOfDisbursement(event) ? [disbursementKeyOf(event.data)] : []),
  evolve(row, event) {
    if (!isOfDisbursement(event)) return row;
    if (row === undefined) return isRequest(event) ? requestedBy(event) : undefined;
    const steps = [...(JSON.parse(row.steps) as DisbursementStep[]), stepOf(event)];
    return {
      ...row,
      ...disbursementAfter(steps),
      ...payeeOf(event),
      steps: JSON.stringify(steps),
      position: event.position,
    };
  },
};

/** Every disbursement to a project or a centre: whose money, to whom, by whom, when, on what voucher. */
export const disbursementRegister: Projection = {
  name: 'disbursement-register',
  version: 2,
  views: [disbursements],
};

function isOfDisbursement(event: LedgerEvent): event is DisbursementEvent {
  return event.type in ACTS;
}

function isRequest(event: DisbursementEvent): event is Request {
  return ACTS[event.type] === 'requested';
}

function requestedBy(event: Request): DisbursementRow | undefined {
  const { data, position } = event;
  const steps = [stepOf(event)];
  const standing = disbursementAfter(steps);
  return (
    standing && {
      key: disbursementKeyOf(data),
      disbursementId: data.disbursementId,
      subjectKind: 'centreId' in data ? 'centre' : 'project',
      projectId: 'centreId' in data ? data.centreId : data.projectId,
      tranche: 'tranche' in data ? data.tranche : 'award',
      amountFen: fenOf(data.amount),
      draws: JSON.stringify(drawsOf(data)),
      payeeCreditCode: data.payeeCreditCode,
      payeeHolder: null,
      payeeAccountNumber: null,
      payeeBank: null,
      ...payeeOf(event),
      ...standing,
      steps: JSON.stringify(steps),
      firstPosition: position,
      position,
    }
  );
}

/** The account the money goes to, as the request and then the authorisation has it. */
function payeeOf({ data }: DisbursementEvent) {
  if (!('payeeAccount' in data)) return {};
  const { holder, accountNumber, bank } = data.payeeAccount;
  return { payeeHolder: holder, payeeAccountNumber: accountNumber, payeeBank: bank };
}

function stepOf(event: DisbursementEvent): DisbursementStep {
  const { data, position, recordedAt } = event;
  return {
    act: ACTS[event.type],
    position,
    recordedAt,
    on: effectiveOn(event),
    by: actorOf(event),
    ...vouchersOf(data),
    ...('reason' in data && { reason: data.reason }),
  };
}

function actorOf({ data, metadata }: DisbursementEvent): string {
  if ('requestedBy' in data) return data.requestedBy;
  if ('authorisedBy' in data) return data.authorisedBy;
  return 'reversedBy' in data ? data.reversedBy : metadata.actor.id;
}

function vouchersOf(data: DisbursementEvent['data']) {
  if ('voucher' in data) return { voucher: data.voucher };
  if ('returnVoucher' in data)
    return { voucher: data.returnVoucher, corrects: data.paymentVoucher };
  return 'corrects' in data ? { corrects: data.corrects } : {};
}
