import fc from 'fast-check';
import { calendarDate, fenOf, yuanOf } from '@grants/kernel';
import type { FundCommand } from '../fund/commands.ts';
import { receivingFundOf } from '../fund/receiving-fund.ts';
import type { ProjectCommand } from '../project/commands.ts';
import { fundsDrawnOn } from '../project/state.ts';
import { thresholdOf } from '../second-authoriser.ts';
import { BUREAU } from './project-funding.ts';
import { CHECKER, command, dataOf, MAKER, paper } from './project-sample.ts';
import type { ProjectWorld } from './project-world.ts';

const SECOND = { ...CHECKER, actor: { id: 'checker-2', role: 'officer' } };

/** What a move is made up of; each kind of move takes of it what it needs. */
export interface Choice {
  readonly first: boolean;
  readonly number: number;
  readonly other: number;
  readonly fen: bigint;
}

type Given = (choice: Choice, world: ProjectWorld) => ProjectCommand | FundCommand;

const part = ({ first, number }: Choice) => `${first ? 'first' : 'final'}-${1 + (number % 3)}`;
const voucher = ({ other }: Choice) => `V-${other % 4}`;
const recovery = ({ number }: Choice) => `recovery-${number % 2}`;
const PEOPLE = [MAKER, CHECKER, CHECKER, SECOND, SECOND] as const;
const context = ({ other }: Choice) => PEOPLE[other % PEOPLE.length] ?? MAKER;
const OF_2022 = ['fund-2022', 'fund-municipal'] as const;

/** The voucher of the payment that stands, mostly. */
function standing(choice: Choice, { project }: ProjectWorld): string {
  if (project.status === 'unknown' || choice.other === 0) return voucher(choice);
  const outcome = project.dossier.tranches.get(part(choice))?.outcome;
  return outcome?.status === 'paid' ? outcome.voucher : voucher(choice);
}

function asked(choice: Choice, { project }: ProjectWorld) {
  const amount =
    project.status === 'unknown' ? undefined : project.dossier.tranches.get(part(choice))?.amount;
  return amount ?? yuanOf(choice.fen);
}

/** Every command about the money of a project, and of its funds what touches it. */
export const GIVEN = {
  RegisterPayeeAccount: () => command('RegisterPayeeAccount'),
  RequestTranche: (choice) =>
    command('RequestTranche', {
      disbursementId: part(choice),
      tranche: choice.first ? 'first' : 'final',
      ...(!choice.first && choice.other % 3 === 0 && { amount: yuanOf(choice.fen) }),
    }),
  AuthoriseTranche: (choice, { funds, project }) =>
    command(
      'AuthoriseTranche',
      {
        disbursementId: part(choice),
        thresholds: fundsDrawnOn(project, part(choice)).flatMap((fundId) => {
          const fund = funds.get(fundId);
          return (fund && thresholdOf(fund, 1)) ?? [];
        }),
      },
      context(choice),
    ),
  CancelTranche: (choice) => command('CancelTranche', { disbursementId: part(choice) }),
  ConfirmTranchePayment: (choice, world) =>
    command('ConfirmTranchePayment', {
      disbursementId: part(choice),
      amount: asked(choice, world),
      voucher: voucher(choice),
      paidOn: calendarDate('2024-12-30'),
    }),
  ReturnTranche: (choice, world) =>
    command('ReturnTranche', {
      disbursementId: part(choice),
      returnId: `return-${choice.number}`,
      paymentVoucher: standing(choice, world),
      returnedOn: calendarDate('2024-12-30'),
    }),
  ReverseTranchePayment: (choice, world) =>
    command('ReverseTranchePayment', {
      disbursementId: part(choice),
      reversalId: `reversal-${choice.number}`,
      corrects: standing(choice, world),
    }),
  OrderRecovery: (choice) =>
    command('OrderRecovery', { recoveryId: recovery(choice), amount: yuanOf(choice.fen) }),
  ReceiveRecovery: (choice) =>
    command('ReceiveRecovery', {
      recoveryId: recovery(choice),
      receiptId: `receipt-${choice.other}`,
      amount: yuanOf(choice.fen / 3n),
    }),
  ReverseRecoveryReceipt: (choice) =>
    command('ReverseRecoveryReceipt', {
      recoveryId: recovery(choice),
      reversalId: `reversal-${choice.number}`,
      corrects: `receipt-${choice.other}`,
    }),
  RequestRecoveryWriteOff: (choice) =>
    command('RequestRecoveryWriteOff', {
      recoveryId: recovery(choice),
      writeOffId: `write-off-${choice.other % 3}`,
      ...(choice.first && { amount: yuanOf(choice.fen / 4n) }),
    }),
  ApproveRecoveryWriteOff: (choice) =>
    command(
      'ApproveRecoveryWriteOff',
      { recoveryId: recovery(choice), writeOffId: `write-off-${choice.other % 3}` },
      BUREAU,
    ),
  RefuseRecoveryWriteOff: (choice) =>
    command('RefuseRecoveryWriteOff', {
      recoveryId: recovery(choice),
      writeOffId: `write-off-${choice.other % 3}`,
    }),
  TerminateProject: () => command('TerminateProject'),
  RevokeProject: () => command('RevokeProject'),
  BeginYearEndClose: (choice, { funds }) => {
    const fundId = OF_2022[choice.number % 2] ?? 'fund-2022';
    const toFundId = fundId === 'fund-2022' ? 'fund-2023' : 'fund-municipal-2023';
    const fund = funds.get(toFundId);
    const toFund = fund && receivingFundOf(fund);
    if (toFund === undefined) throw new Error(`${toFundId} is open`);
    const closeId = `close-${choice.other}`;
    const document = paper(closeId, '2022-12-31');
    return {
      type: 'BeginYearEndClose',
      data: { fundId, closeId, toFundId, document, toFund },
      context: BUREAU,
    };
  },
  LapseFund: (choice) => ({
    type: 'LapseFund',
    data: {
      fundId: OF_2022[choice.number % 2] ?? 'fund-2022',
      lapseId: `lapse-${choice.other}`,
      lapsedOn: calendarDate('2022-12-31'),
      document: paper('lapse', '2022-12-31'),
    },
    context: BUREAU,
  }),
  SetAuthorisationThreshold: (choice) => ({
    type: 'SetAuthorisationThreshold',
    data: {
      fundId: OF_2022[choice.number % 2] ?? 'fund-2022',
      ...(choice.first && { secondAuthoriserFrom: yuanOf(choice.fen) }),
      document: paper(`threshold-${choice.other}`, '2022-02-01'),
    },
    context: BUREAU,
  }),
} as const satisfies Readonly<Record<string, Given>>;

export type MoveType = keyof typeof GIVEN | 'quieten' | 'crash';

/** One thing that is done: a command is given, or what follows comes, or comes again. */
export interface Move extends Choice {
  readonly type: MoveType;
}

/** How often of a hundred; what ends a life comes seldom. */
const WEIGHTS: Readonly<Record<MoveType, number>> = {
  RegisterPayeeAccount: 1,
  RequestTranche: 12,
  AuthoriseTranche: 14,
  CancelTranche: 4,
  ConfirmTranchePayment: 14,
  ReturnTranche: 6,
  ReverseTranchePayment: 4,
  OrderRecovery: 6,
  ReceiveRecovery: 8,
  ReverseRecoveryReceipt: 4,
  RequestRecoveryWriteOff: 4,
  ApproveRecoveryWriteOff: 4,
  RefuseRecoveryWriteOff: 1,
  TerminateProject: 1,
  RevokeProject: 1,
  BeginYearEndClose: 4,
  LapseFund: 1,
  SetAuthorisationThreshold: 2,
  quieten: 8,
  crash: 2,
};

const AWARD_FEN = fenOf(dataOf('OpenProject').award);

/** A move of any kind. */
export const moves: fc.Arbitrary<Move> = fc.noBias(
  fc.record({
    type: fc.oneof(
      ...(Object.keys(WEIGHTS) as MoveType[]).map((type) => ({
        weight: WEIGHTS[type],
        arbitrary: fc.constant(type),
      })),
    ),
    first: fc.boolean(),
    number: fc.nat(5),
    other: fc.nat(9),
    fen: fc.bigInt({ min: 1n, max: AWARD_FEN }),
  }),
);
