import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { calendarDate } from '@grants/kernel';
import { DutyBook } from '@grants/projections';
import { ledgerEventOf } from '../projector.ts';
import { anyHistory } from '../specs/histories.ts';
import { Ledger, viewsOf } from '../specs/ledger.ts';
import type { Duty } from './duties.ts';

const LIMIT = 500;
const RUNS = 25;

type Told = Pick<Duty, 'kind' | 'subject' | 'dueOn' | 'doneOn' | 'status' | 'overdueWorkingDays'>;

function told({ kind, subject, dueOn, doneOn, status, overdueWorkingDays }: Told): Told {
  return { kind, subject, dueOn, doneOn, status, overdueWorkingDays };
}

describe('the duties of a story in memory', () => {
  it('are those of the view, on any day, for any history', async () => {
    await fc.assert(
      fc.asyncProperty(
        anyHistory,
        fc.constantFrom('2021-06-02', '2022-05-20', '2023-06-30', '2025-03-02', '2026-01-05'),
        async (history, text) => {
          const day = calendarDate(text);
          const ledger = new Ledger();
          await ledger.recordThat(...history);
          const { duties } = await viewsOf(ledger);
          const { items } = await duties.list({ asOf: day, limit: LIMIT });
          const book = new DutyBook();
          for await (const event of ledger.eventStore.readAll()) book.take(ledgerEventOf(event));

          expect(book.on(day).map(told)).toEqual(items.map(told));
        },
      ),
      { numRuns: RUNS },
    );
  });
});
