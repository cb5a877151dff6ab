import fc from 'fast-check';
import type { Choice, Given } from './fund-choices.ts';

/** Something that is done: a command, or a reaction's command delivered, again when `again`. */
export type Move =
  | { readonly kind: 'command'; readonly type: Given; readonly choice: Choice }
  | { readonly kind: 'delivery'; readonly which: number; readonly again: boolean };

/** How often of ten thousand; what begins a life comes often, what ends a fund seldom. */
const WEIGHTS: Readonly<Record<Given, number>> = {
  AdjustAppropriation: 300,
  SetAuthorisationThreshold: 100,
  RequestFundsTransfer: 300,
  ApproveFundsTransfer: 500,
  RefuseFundsTransfer: 100,
  BeginYearEndClose: 100,
  CarryForwardCommitment: 200,
  LapseFund: 40,
  CommitFunds: 1200,
  ReleaseCommitment: 100,
  AuthoriseDisbursement: 2000,
  CancelDisbursementAuthorisation: 150,
  PayDisbursement: 1500,
  ReturnDisbursement: 500,
  ReverseDisbursementPayment: 400,
  RecogniseRecoverable: 1000,
  ReceiveRecoveredFunds: 1000,
  ReverseRecoveredFunds: 600,
  WriteOffRecoverable: 500,
};
const DELIVERIES = 900;

const GIVEN = Object.keys(WEIGHTS) as readonly Given[];
const choices: fc.Arbitrary<Choice> = fc.noBias(
  fc.record({
    fundId: fc.constantFrom('fund-2022', 'fund-2022', 'fund-2022', 'fund-2023'),
    first: fc.nat(3),
    second: fc.nat(4),
    fen: fc.integer({ min: -1, max: 30 }),
  }),
);

/** A move of any kind. */
export const moves: fc.Arbitrary<Move> = fc.oneof(
  ...GIVEN.map((type) => ({
    weight: WEIGHTS[type],
    arbitrary: choices.map((choice): Move => ({ kind: 'command', type, choice })),
  })),
  {
    weight: DELIVERIES,
    arbitrary: fc.record({
      kind: fc.constant('delivery' as const),
      which: fc.nat(9),
      again: fc.boolean(),
    }),
  },
);
