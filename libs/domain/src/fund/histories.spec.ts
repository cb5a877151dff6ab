import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { calendarDate, fenOf, fold, instant, yuan, yuanOf } from '@grants/kernel';
import type { CommandContext } from '@grants/kernel';
import type { FundCommand } from './commands.ts';
import { commitmentIn, commitmentsIn } from './commitment-table.ts';
import { commitmentStatus } from './commitment.ts';
import type { CommitmentStatus } from './commitment.ts';
import { fundDecider } from './decider.ts';
import type { FundEvent } from './events.ts';
import type { Fund } from './state.ts';

const context: CommandContext = {
  commandId: 'command-1',
  correlationId: 'command-1',
  causationId: 'command-1',
  actor: { id: 'officer-1', role: 'finance-officer' },
  occurredAt: instant('2022-03-01T09:00+08:00'),
};
const day = calendarDate('2022-03-15');
const fundId = 'fund-2022';

const ids = (noun: string, count: number) =>
  fc.integer({ min: 1, max: count }).map((number) => `${noun}-${number}`);
/** Few enough figures that ids, amounts and limits meet often; some are not positive. */
const amount = fc.integer({ min: -1, max: 30 }).map((fen) => yuanOf(BigInt(fen)));
const commitmentId = ids('commitment', 2);
const disbursementId = ids('disbursement', 2);
const recoveryId = ids('recovery', 2);
const document = ids('document', 4).map((number) => ({ number, date: day }));
const given = fc.constant(context);
const fund = fc.constant(fundId);
const text = fc.constant('reason');

const commands: fc.Arbitrary<FundCommand> = fc.oneof(
  fc.record({
    type: fc.constant('AdjustAppropriation' as const),
    data: fc.record({ fundId: fund, change: amount, reason: text, document }),
    context: given,
  }),
  fc.record({
    type: fc.constant('CommitFunds' as const),
    data: fc.record({ fundId: fund, commitmentId, amount }).map((data) => ({
      ...data,
      applicationId: `application-of-${data.commitmentId}`,
      projectId: `project-of-${data.commitmentId}`,
    })),
    context: given,
  }),
  fc.record({
    type: fc.constant('ReleaseCommitment' as const),
    data: fc.record(
      { fundId: fund, commitmentId, releaseId: ids('release', 3), reason: text, amount },
      { requiredKeys: ['fundId', 'commitmentId', 'releaseId', 'reason'] },
    ),
    context: given,
  }),
  fc.record({
    type: fc.constant('AuthoriseDisbursement' as const),
    data: fc.record({
      fundId: fund,
      commitmentId,
      disbursementId,
      amount,
      payeeCreditCode: ids('payee', 2),
    }),
    context: given,
  }),
  fc.record({
    type: fc.constant('CancelDisbursementAuthorisation' as const),
    data: fc.record({ fundId: fund, commitmentId, disbursementId, reason: text }),
    context: given,
  }),
  fc.record({
    type: fc.constant('PayDisbursement' as const),
    data: fc.record({
      fundId: fund,
      commitmentId,
      disbursementId,
      amount,
      voucher: ids('voucher', 2),
      paidOn: fc.constant(day),
    }),
    context: given,
  }),
  fc.record({
    type: fc.constant('RecogniseRecoverable' as const),
    data: fc.record({ fundId: fund, commitmentId, recoveryId, amount }),
    context: given,
  }),
  fc.record({
    type: fc.constant('ReceiveRecoveredFunds' as const),
    data: fc.record({
      fundId: fund,
      commitmentId,
      recoveryId,
      receiptId: ids('receipt', 3),
      amount,
      voucher: text,
      receivedOn: fc.constant(day),
    }),
    context: given,
  }),
);

/** With each command, whether a payment is of the very amount that was authorised. */
const histories = fc.array(fc.tuple(commands, fc.boolean()), { minLength: 40, maxLength: 80 });

const opened: Fund = fundDecider.evolve(fundDecider.initialState, {
  type: 'FundsAppropriated',
  data: {
    fundId,
    name: '专项',
    source: 'district',
    programme: 'key-core-technology',
    fiscalYear: 2022,
    amount: yuan('1.00'),
    document: { number: 'budget', date: day },
  },
});

/** A payment at random hardly ever meets the authorised amount; one that is aimed does. */
function aimed(command: FundCommand, state: Fund, aim: boolean): FundCommand {
  if (!aim || command.type !== 'PayDisbursement' || state.status === 'unknown') return command;
  const { commitmentId: id, disbursementId: part } = command.data;
  const authorised = commitmentIn(state.commitments, id)?.disbursements.get(part)?.amount;
  return authorised === undefined
    ? command
    : { ...command, data: { ...command.data, amount: authorised } };
}

const sum = (amounts: Iterable<bigint>) => [...amounts].reduce((total, fen) => total + fen, 0n);

function expectIdentities(state: Fund): void {
  if (state.status === 'unknown') throw new Error('a fund that was opened stays open');
  const commitments = [...commitmentsIn(state.commitments)];
  const { available, lapsed, ...spoken } = state.balances;

  expect(sum(Object.values(state.balances))).toBe(sum(Object.values(state.sources)));
  expect([available, lapsed, ...Object.values(spoken)].filter((fen) => fen < 0n)).toEqual([]);
  for (const commitment of commitments) {
    const balances = Object.values(commitment.balances) as bigint[];
    expect(sum(balances)).toBe(commitment.reserved);
    expect(balances.filter((fen) => fen < 0n)).toEqual([]);
  }
  for (const [account, fen] of Object.entries(spoken)) {
    const ofCommitments = commitments.map(
      ({ balances }) => balances[account as keyof typeof spoken],
    );
    expect([account, sum(ofCommitments)]).toEqual([account, fen]);
  }
}

const printed = (state: Fund) =>
  JSON.stringify(state, (_key, value: unknown) => {
    if (typeof value === 'bigint') return `${value}n`;
    return value instanceof Map ? [...(value as Map<unknown, unknown>)] : value;
  });

type Visit = (state: Fund, command: FundCommand, events: readonly FundEvent[]) => void;

/** Gives the commands one after the other, and shows the state after each that was accepted. */
function live(history: readonly (readonly [FundCommand, boolean])[], visit: Visit): void {
  let state = opened;
  for (const [command, aim] of history) {
    const meant = aimed(command, state, aim);
    const decision = fundDecider.decide(meant, state);
    if (!('accepted' in decision)) continue;
    state = fold(fundDecider, decision.accepted, state);
    visit(state, meant, decision.accepted);
  }
}

describe('any history of a fund', () => {
  it('keeps every identity at every step, and no balance below zero', () => {
    fc.assert(
      fc.property(histories, (history) => live(history, expectIdentities)),
      { numRuns: 120 },
    );
  });

  it('has nothing more to say when an accepted command is repeated at once', () => {
    fc.assert(
      fc.property(histories, (history) =>
        live(history, (state, command) => {
          expect(fundDecider.decide(command, state)).toEqual({ accepted: [] });
        }),
      ),
      { numRuns: 120 },
    );
  });

  it('resolves a commitment once', () => {
    fc.assert(
      fc.property(histories, (history) => {
        const known = new Map<string, CommitmentStatus>();
        live(history, (state) => {
          if (state.status === 'unknown') return;
          for (const commitment of commitmentsIn(state.commitments)) {
            const earlier = known.get(commitment.commitmentId) ?? 'open';
            const status = commitmentStatus(commitment);
            if (earlier !== 'open') expect(status).toBe(earlier);
            known.set(commitment.commitmentId, status);
          }
        });
      }),
      { numRuns: 60 },
    );
  });

  it('never changes a state that somebody holds', () => {
    fc.assert(
      fc.property(histories, (history) => {
        const held: [Fund, string][] = [[opened, printed(opened)]];
        live(history, (state) => held.push([state, printed(state)]));
        expect(held.map(([state]) => printed(state))).toEqual(held.map(([, text]) => text));
      }),
      { numRuns: 60 },
    );
  });

  it('gets as far as every kind of event', () => {
    const seen = new Set<string>(['FundsAppropriated']);
    for (const history of fc.sample(histories, { seed: 2022, numRuns: 100 })) {
      live(history, (_state, _command, events) => events.forEach(({ type }) => seen.add(type)));
    }

    expect([...seen].sort()).toEqual([
      'AppropriationAdjusted',
      'CommitmentReleased',
      'DisbursementAuthorisationCancelled',
      'DisbursementAuthorised',
      'DisbursementPaid',
      'FundsAppropriated',
      'FundsCommitted',
      'RecoverableRecognised',
      'RecoveredFundsReceived',
    ]);
  });
});

describe('a fold', () => {
  const commitment = (number: number): FundEvent => ({
    type: 'FundsCommitted',
    data: {
      fundId,
      commitmentId: `commitment-${number}`,
      projectId: `project-${number}`,
      applicationId: `application-${number}`,
      amount: yuanOf(BigInt(number)),
    },
  });

  it('finds each of 5,000 commitments again', () => {
    const numbers = Array.from({ length: 5000 }, (_none, index) => index + 1);
    const state = fold(fundDecider, numbers.map(commitment), opened);
    if (state.status === 'unknown') throw new Error('the fund is open');
    const reserved = numbers.map(
      (number) => commitmentIn(state.commitments, `commitment-${number}`)?.reserved,
    );

    expect(reserved).toEqual(numbers.map(BigInt));
    expect([...commitmentsIn(state.commitments)]).toHaveLength(5000);
    expect(commitmentIn(state.commitments, 'commitment-5001')).toBeUndefined();
  });

  it('takes an event that no decision could have led to as nothing', () => {
    const stray: FundEvent = {
      type: 'CommitmentReleased',
      data: {
        fundId,
        commitmentId: 'commitment-9',
        projectId: 'project-9',
        releaseId: 'release-1',
        amount: yuan('1.00'),
        reason: 'none such',
      },
    };

    expect(fundDecider.evolve(fundDecider.initialState, stray)).toBe(fundDecider.initialState);
    expect(fundDecider.evolve(opened, stray)).toBe(opened);
  });

  it('keeps the sums of amounts beyond what a float can hold', () => {
    const large = yuan('9999999999999.99');
    const state = fold(
      fundDecider,
      [
        { ...commitment(1), data: { ...commitment(1).data, amount: large } } as FundEvent,
        { ...commitment(2), data: { ...commitment(2).data, amount: large } } as FundEvent,
      ],
      opened,
    );

    expect(state).toMatchObject({ balances: { committed: fenOf(large) * 2n } });
  });
});
