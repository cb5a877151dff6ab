import { describe, expect, it } from '@jest/globals';
import type { LedgerEvent } from '../projection.ts';
import { rowsOf, twice } from '../specs/rows-of.ts';
import { ledgerSequence, sample } from '../specs/sample-events.ts';
import { CREDIT_CODE, on } from '../specs/values.ts';
import { creditBlacklist } from './projection.ts';
import type { BanRow } from './view.ts';

function bansOf(...events: readonly LedgerEvent[]): readonly BanRow[] {
  return rowsOf(creditBlacklist, events)['ban'] as readonly BanRow[];
}

describe('a ban (SH-18.3)', () => {
  it('is told with ground, clause, first and last day, and when the ledger learned of it', () => {
    const next = ledgerSequence();
    const imposed = next(sample('BanImposed'), { recordedAt: '2022-07-05T10:00+08:00' });
    expect(bansOf(imposed)).toEqual([
      {
        key: `unit:${CREDIT_CODE}|ban-1`,
        subjectKind: 'unit',
        subjectRef: CREDIT_CODE,
        banId: 'ban-1',
        ground: 'misreporting',
        clause: 'SH-18.3',
        programmes: 'high-tech-transformation key-core-technology',
        firstDay: '2022-07-01',
        lastDay: '2025-06-30',
        liftedOn: null,
        effectiveLastDay: '2025-06-30',
        documentNumber: '闵科委〔2022〕1号',
        documentDate: '2022-01-10',
        liftReason: null,
        imposedPosition: imposed.position,
        imposedRecordedAt: '2022-07-05T02:00:00.000Z',
        liftedPosition: null,
        liftedRecordedAt: null,
        position: imposed.position,
      },
    ]);
  });

  it('that is lifted ends the day before, and keeps the day it was imposed until', () => {
    const next = ledgerSequence();
    const imposed = next(sample('BanImposed'));
    const lifted = next(sample('BanLifted'), { recordedAt: '2023-03-02T10:00+08:00' });
    expect(bansOf(imposed, lifted)).toEqual([
      expect.objectContaining({
        lastDay: '2025-06-30',
        liftedOn: '2023-03-01',
        effectiveLastDay: '2023-02-28',
        liftReason: '复核撤销',
        imposedPosition: imposed.position,
        liftedPosition: lifted.position,
        liftedRecordedAt: '2023-03-02T02:00:00.000Z',
      }),
    ]);
  });

  it('that is lifted after it ended is no longer for it', () => {
    const next = ledgerSequence();
    const bans = bansOf(
      next(sample('BanImposed')),
      next(sample('BanLifted', { liftedOn: on('2026-01-01') })),
    );
    expect(bans[0]?.effectiveLastDay).toBe('2025-06-30');
  });

  it('of a person is kept apart from one of a unit with the same number', () => {
    const next = ledgerSequence();
    const subject = { kind: 'person', personRef: 'p-0001' } as const;
    const bans = bansOf(next(sample('BanImposed')), next(sample('BanImposed', { subject })));
    expect(bans.map((ban) => [ban.subjectKind, ban.subjectRef])).toEqual([
      ['unit', CREDIT_CODE],
      ['person', 'p-0001'],
    ]);
  });
});

describe('a violation', () => {
  it('is kept when it is withdrawn, with the reason and when that was known', () => {
    const next = ledgerSequence();
    const recorded = next(sample('ViolationRecorded'));
    const withdrawn = next(sample('ViolationWithdrawn'));
    expect(rowsOf(creditBlacklist, [recorded])['violation']).toEqual([
      expect.objectContaining({ kind: 'tax', occurredOn: '2021-05-01', withdrawnReason: null }),
    ]);
    expect(rowsOf(creditBlacklist, [recorded, withdrawn])['violation']).toEqual([
      expect.objectContaining({
        recordedPosition: recorded.position,
        withdrawnReason: '行政复议撤销',
        withdrawnPosition: withdrawn.position,
      }),
    ]);
  });
});

describe('an entry in the integrity list (MH-1.6.16)', () => {
  it('names person and project', () => {
    const entry = ledgerSequence()(sample('IntegrityEntryMade'), { occurredOn: '2024-12-01' });
    expect(rowsOf(creditBlacklist, [entry])['integrity_entry']).toEqual([
      expect.objectContaining({
        subjectKind: 'person',
        subjectRef: 'p-0001',
        projectId: 'project-1',
        clause: 'MH-1.6.16',
        enteredOn: '2024-12-01',
      }),
    ]);
  });
});

it('delivery twice makes the same credit records', () => {
  const next = ledgerSequence();
  const events = [
    next(sample('BanImposed')),
    next(sample('BanLifted')),
    next(sample('ViolationRecorded')),
    next(sample('ViolationWithdrawn')),
    next(sample('IntegrityEntryMade')),
  ];
  expect(rowsOf(creditBlacklist, twice(events))).toEqual(rowsOf(creditBlacklist, events));
});
