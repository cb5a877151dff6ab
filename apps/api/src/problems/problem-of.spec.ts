import { describe, expect, it } from '@jest/globals';
import {
  ConcurrencyConflict,
  NotPermitted,
  StaleRevision,
  UnknownReference,
} from '@grants/application';
import { EventTooLarge, PositionNotReached, StoreUnavailable } from '@grants/event-store';
import type { Position } from '@grants/event-store';
import { CommandRefused } from './command-refused.ts';
import { problemOf } from './problem-of.ts';

const POSITION = '0000000000000042' as Position;
const SOON = { 'retry-after': '1' };
const ask = (error: unknown, ...pathNames: readonly string[]) => problemOf(error, { pathNames });

describe('an error as a caller is told of it', () => {
  it.each<readonly [Error, number, string, object?]>([
    [new ConcurrencyConflict('fund-F1', 4), 409, 'LEDGER.CONFLICT', SOON],
    [new StaleRevision('fund-F1', 3, 4), 412, 'LEDGER.STALE_REVISION'],
    [new NotPermitted('no'), 403, 'AUTH.NOT_PERMITTED'],
    [new EventTooLarge('fund-F1', 2_000_000, 1_000_000), 413, 'REQUEST.TOO_LARGE'],
    [new PositionNotReached(POSITION, '' as Position, 'late'), 503, 'LEDGER.BEHIND', SOON],
    [new StoreUnavailable('disk full'), 503, 'LEDGER.UNAVAILABLE', SOON],
  ])('has its own status, number %#', (error, ...[status, code, headers = {}]) => {
    expect(ask(error)).toMatchObject({ status, code, detail: error.message, headers });
  });

  it('tells which clause says no, and the numbers behind it', () => {
    const rejection = {
      code: 'APPLICATION.AWARD_BEYOND_CAP',
      message: 'The award 12000000.00 is beyond 10000000.00.',
      clause: 'MH-O2',
      facts: { cap: '10000000.00' },
    } as const;

    expect(ask(new CommandRefused(rejection))).toMatchObject({
      status: 422,
      code: 'APPLICATION.AWARD_BEYOND_CAP',
      detail: 'The award 12000000.00 is beyond 10000000.00.',
      clause: 'MH-O2',
      basis: 'policy-clause',
      facts: { cap: '10000000.00' },
    });
  });

  it('says that it is a rule of the ledger, where no clause speaks of it', () => {
    const rejection = {
      code: 'FUND.OWN_REQUEST',
      message: 'zhang-san requested transfer T-1 and may not approve it.',
      facts: { person: 'zhang-san', transferId: 'T-1' },
    } as const;

    const told = ask(new CommandRefused(rejection));
    expect(told).toMatchObject({ code: 'FUND.OWN_REQUEST', basis: 'ledger-rule' });
    expect(told).not.toHaveProperty('clause');
    expect(ask(new NotPermitted('no'))).not.toHaveProperty('basis');
  });

  it('is 404 for what the path names and 400 for what the body names, when it is not there', () => {
    const unknown = new UnknownReference('fundId', 'F0');

    expect(ask(unknown, 'fundId')).toMatchObject({ status: 404, code: 'LEDGER.NOT_FOUND' });
    expect(ask(unknown, 'applicationId')).toMatchObject({
      status: 400,
      errors: [{ field: 'fundId' }],
    });
  });

  it('is nothing for a fault: its inside stays inside', () => {
    expect(ask(new TypeError('undefined is not a function'))).toBeUndefined();
    expect(ask('thrown text')).toBeUndefined();
  });
});
