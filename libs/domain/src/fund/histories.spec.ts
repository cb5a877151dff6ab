import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { fold } from '@grants/kernel';
import type { FundName } from '../specs/fund-choices.ts';
import { doubleEntry, foldedEntry, postedTwice, untied } from '../specs/fund-identities.ts';
import { moves } from '../specs/fund-moves.ts';
import type { Move } from '../specs/fund-moves.ts';
import { after, begin, settled } from '../specs/fund-world.ts';
import type { Happened, World } from '../specs/fund-world.ts';
import { commitmentsIn } from './commitment-table.ts';
import { commitmentStatus } from './commitment.ts';
import type { CommitmentStatus } from './commitment.ts';
import { fundDecider } from './decider.ts';
import type { FundEvent } from './events.ts';
import type { AppropriatedFund, Fund } from './state.ts';

const NAMES: readonly FundName[] = ['fund-2022', 'fund-2023'];
const COMMANDS = 50;
const histories = fc.array(moves, { minLength: COMMANDS, maxLength: COMMANDS });

/** Gives the commands one after the other, and shows what each that was accepted led to. */
function live(history: readonly Move[], visit: (happened: Happened) => void): World {
  return history.reduce((world, move) => {
    const happened = after(world, move);
    if (happened === undefined) return world;
    visit(happened);
    return happened.world;
  }, begin());
}

function opened(fund: Fund): AppropriatedFund {
  if (fund.status === 'unknown') throw new Error('a fund that was opened stays open');
  return fund;
}

const printed = (value: unknown) =>
  JSON.stringify(value, (_key, part: unknown) => {
    if (typeof part === 'bigint') return `${part}n`;
    return part instanceof Map ? [...(part as Map<unknown, unknown>)] : part;
  });

describe('2,000 histories of 50 commands over two funds', () => {
  it('tie out at every position, and once all is delivered between the two', () => {
    fc.assert(
      fc.property(histories, (history) => {
        const end = live(history, ({ world, command }) => {
          expect(untied(world.funds[command.data.fundId as FundName])).toEqual([]);
        });
        const { funds, streams, pending } = settled(end);
        const [old, next] = [opened(funds['fund-2022']), opened(funds['fund-2023'])];

        expect(pending).toEqual([]);
        for (const name of NAMES) {
          expect(untied(funds[name])).toEqual([]);
          expect(postedTwice(streams[name])).toEqual([]);
          expect(foldedEntry(funds[name])).toEqual(doubleEntry(streams[name]));
        }
        expect(next.sources.carriedIn).toBe(old.balances.carriedForward);
        expect(old.sources.carriedIn).toBe(next.balances.carriedForward);
        expect(old.sources.transferred + next.sources.transferred).toBe(0n);
      }),
      { numRuns: 2000 },
    );
  });

  it('give the same funds again when they are read back from what was written', () => {
    fc.assert(
      fc.property(histories, (history) => {
        const { funds, streams } = live(history, () => undefined);
        for (const name of NAMES) {
          const written = JSON.parse(JSON.stringify(streams[name])) as readonly FundEvent[];
          expect(printed(fold(fundDecider, written))).toBe(printed(funds[name]));
        }
      }),
      { numRuns: 200 },
    );
  });
});

describe('any history of two funds', () => {
  it('has nothing more to say when an accepted command is repeated at once', () => {
    fc.assert(
      fc.property(histories, (history) => {
        live(history, ({ world, command, events }) => {
          const decision = fundDecider.decide(
            command,
            world.funds[command.data.fundId as FundName],
          );
          if (events.length > 0) expect(decision).toEqual({ accepted: [] });
        });
      }),
      { numRuns: 200 },
    );
  });

  it('resolves a commitment once, but for payments that are taken back', () => {
    fc.assert(
      fc.property(histories, (history) => {
        const known = new Map<string, CommitmentStatus>();
        live(history, ({ world, command, events }) => {
          const { fundId } = command.data;
          const isTakenBack = events.some(({ type }) =>
            ['DisbursementReturned', 'DisbursementPaymentReversed'].includes(type),
          );
          for (const commitment of commitmentsIn(
            opened(world.funds[fundId as FundName]).commitments,
          )) {
            const key = `${fundId} ${commitment.commitmentId}`;
            const earlier = known.get(key) ?? 'open';
            const status = commitmentStatus(commitment);
            if (earlier === 'released') expect(status).toBe('released');
            if (earlier === 'settled' && !isTakenBack) expect(status).toBe('settled');
            known.set(key, status);
          }
        });
      }),
      { numRuns: 200 },
    );
  });

  it('never changes a state that somebody holds', () => {
    fc.assert(
      fc.property(histories, (history) => {
        const held: [World['funds'], string][] = [];
        live(history, ({ world }) => held.push([world.funds, printed(world.funds)]));
        expect(held.map(([funds]) => printed(funds))).toEqual(held.map(([, text]) => text));
      }),
      { numRuns: 100 },
    );
  });

  it('gets as far as every kind of event', () => {
    const seen = new Map<string, number>([['FundsAppropriated', 2]]);
    for (const history of fc.sample(histories, { seed: 2022, numRuns: 200 })) {
      live(history, ({ events }) =>
        events.forEach(({ type }) => seen.set(type, (seen.get(type) ?? 0) + 1)),
      );
    }

    expect([...seen.keys()].sort()).toEqual([
      'AppropriationAdjusted',
      'AuthorisationThresholdSet',
      'CommitmentCarriedForward',
      'CommitmentCarriedIn',
      'CommitmentReleased',
      'DisbursementAuthorisationCancelled',
      'DisbursementAuthorised',
      'DisbursementPaid',
      'DisbursementPaymentReversed',
      'DisbursementReturned',
      'FundLapsed',
      'FundsAppropriated',
      'FundsCommitted',
      'FundsTransferRefused',
      'FundsTransferRequested',
      'FundsTransferredIn',
      'FundsTransferredOut',
      'RecoverableRecognised',
      'RecoverableWrittenOff',
      'RecoveredFundsReceived',
      'RecoveredFundsReversed',
      'YearEndCloseBegun',
    ]);
  });
});
