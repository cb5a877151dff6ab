import type { DisbursementAct, DisbursementStanding, DisbursementStep } from './view.ts';

type Change = (step: DisbursementStep) => Partial<DisbursementStanding>;

const UNPAID = { paidOn: null, voucher: null } as const;

const CHANGES: Readonly<Record<DisbursementAct, Change>> = {
  requested: () => ({}),
  'authorisation-begun': ({ by }) => ({ status: 'begun', firstAuthorisedBy: by }),
  authorised: ({ by, on }) => ({ status: 'authorised', authorisedBy: by, authorisedOn: on }),
  paid: ({ on, voucher = null }) => ({ status: 'paid', paidOn: on, voucher }),
  returned: ({ on, voucher = null }) => ({
    ...UNPAID,
    status: 'returned',
    returnedOn: on,
    returnVoucher: voucher,
  }),
  'payment-reversed': () => ({ ...UNPAID, status: 'authorised' }),
  cancelled: ({ on }) => ({ status: 'cancelled', cancelledOn: on }),
};

/**
 * Where a disbursement stands after some of its steps, in global order: all of them, or those that
 * had happened by a day and were known at a moment. Undefined before it was requested.
 */
export function disbursementAfter(
  steps: readonly DisbursementStep[],
): DisbursementStanding | undefined {
  const [first, ...later] = steps;
  if (first?.act !== 'requested') return undefined;
  const requested: DisbursementStanding = {
    status: 'requested',
    requestedBy: first.by,
    requestedOn: first.on,
    firstAuthorisedBy: null,
    authorisedBy: null,
    authorisedOn: null,
    ...UNPAID,
    returnedOn: null,
    returnVoucher: null,
    cancelledOn: null,
  };
  return later.reduce((standing, step) => ({ ...standing, ...CHANGES[step.act](step) }), requested);
}
