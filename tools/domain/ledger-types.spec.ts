import { beforeAll, describe, expect, it } from '@jest/globals';

import { declaredEvents } from './declared-events.ts';
import type { DeclaredEvent } from './declared-events.ts';
import { declaredRefusals } from './declared-refusals.ts';
import type { AggregateRefusals } from './declared-refusals.ts';
import { ledgerTypes } from './ledger-types.ts';

const READING_MS_MAX = 60_000;
let aggregates: readonly AggregateRefusals[];
let events: readonly DeclaredEvent[];

beforeAll(() => {
  aggregates = declaredRefusals(ledgerTypes());
  events = declaredEvents(ledgerTypes());
}, READING_MS_MAX);

describe('the refusals that the domain declares', () => {
  it('come in the order of precedence: what a fund does not have, before its figures', () => {
    const codes = refusalsOf('fund').map(({ code }) => code);

    expect(codes[0]).toBe('FUND.UNKNOWN_FUND');
    expect(codes.indexOf('FUND.LAPSED')).toBeGreaterThan(codes.indexOf('FUND.LAPSE_ID_REUSED'));
    expect(codes.indexOf('FUND.EXCEEDS_AVAILABLE')).toBeGreaterThan(codes.indexOf('FUND.LAPSED'));
  });

  it('have their clause and their message, with the names of what is put in', () => {
    expect(refusalOf('fund', 'FUND.EXCEEDS_AVAILABLE')).toEqual({
      code: 'FUND.EXCEEDS_AVAILABLE',
      clause: 'by-rule',
      message:
        '{requested} yuan cannot be committed: {available} are available, ' +
        '{requested - available} too little. Approval needs committed funds.',
    });
  });

  it('name no clause where none is behind them, and say so where it is that of the rule', () => {
    expect(refusalOf('fund', 'FUND.UNKNOWN_FUND')).not.toHaveProperty('clause');
    expect(refusalOf('centre', 'CENTRE.TOWN_NOT_OF_ADDRESS')).toMatchObject({ clause: 'by-rule' });
  });

  it('are told apart where two aggregates share a factory', () => {
    const message =
      'Disbursement {disbursementId} was paid by voucher {voucher}, not by {asked}; ' +
      'name the payment that stands.';

    expect(refusalOf('project', 'PROJECT.OTHER_VOUCHER')).toMatchObject({ message });
    expect(refusalOf('centre', 'CENTRE.OTHER_VOUCHER')).toMatchObject({ message });
  });
});

describe('the events that the domain declares', () => {
  it('are of the aggregate they are declared in, with what they say', () => {
    expect(events.find(({ type }) => type === 'FundsCommitted')).toMatchObject({
      aggregate: 'fund',
      comment: 'available → committed.',
    });
  });

  it('come in the order of the unions that name them', () => {
    const calls = events.filter(({ aggregate }) => aggregate === 'call');

    expect(calls.map(({ type }) => type)).toEqual([
      'CallPublished',
      'CallWindowExtended',
      'CallWithdrawn',
    ]);
  });
});

function refusalsOf(aggregate: string): AggregateRefusals['refusals'] {
  return aggregates.find((one) => one.aggregate === aggregate)?.refusals ?? [];
}

function refusalOf(aggregate: string, code: string): AggregateRefusals['refusals'][number] {
  const found = refusalsOf(aggregate).find((one) => one.code === code);
  if (found === undefined) throw new Error(`no ${code}`);
  return found;
}
