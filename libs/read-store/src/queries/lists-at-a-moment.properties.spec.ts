import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { calendarDate } from '@grants/kernel';
import { projections as allProjections } from '@grants/projections';
import { sample } from '@grants/projections/specs';
import type { SampleEvent } from '@grants/projections/specs';
import type { ReadStore } from '../read-store.ts';
import { Ledger, viewsOf } from '../specs/ledger.ts';
import type { Happening } from '../specs/ledger.ts';
import type { PointInTime } from './point-in-time.ts';

const projections = allProjections.filter(({ name }) =>
  ['duplicate-funding', 'treasury-reconciliation'].includes(name),
);
const [found] = sample('DiscrepanciesOpened').data.discrepancies;
if (!found) throw new Error('the sample opens one discrepancy');

const DAYS = ['2023-03-01', '2023-03-02', '2023-03-03', '2023-03-04'];

/** What may happen next to a thing, by what happened to it last, and the event of its n-th thing. */
interface Life {
  readonly next: Readonly<Record<string, readonly string[]>>;
  readonly eventOf: (what: string, n: number, draw: number) => SampleEvent;
}

const OF_A_CASE: Life = {
  next: {
    '': ['DuplicateCaseOpened'],
    DuplicateCaseOpened: ['FollowedUp', 'Confirmed', 'Dismissed'].map(
      (act) => `DuplicateCase${act}`,
    ),
    DuplicateCaseFollowedUp: ['FollowedUp', 'Confirmed', 'Dismissed'].map(
      (act) => `DuplicateCase${act}`,
    ),
    DuplicateCaseConfirmed: ['DuplicateCaseOverturned'],
    DuplicateCaseDismissed: ['DuplicateCaseOpened'],
    DuplicateCaseOverturned: ['DuplicateCaseOpened'],
  },
  eventOf(what, n, draw) {
    const caseId = `case-${n}`;
    const { evidence } = sample('DuplicateCaseOpened').data;
    switch (what) {
      case 'DuplicateCaseOpened':
        return sample(what, { caseId, evidence: { ...evidence, titleLikeness: draw } });
      case 'DuplicateCaseFollowedUp':
        return sample(what, { caseId, note: `note ${draw}` });
      case 'DuplicateCaseConfirmed':
        return sample(what, { caseId });
      case 'DuplicateCaseDismissed':
        return sample(what, { caseId });
      default:
        return sample('DuplicateCaseOverturned', { caseId });
    }
  },
};

const OF_A_DISCREPANCY: Life = {
  next: {
    '': ['DiscrepanciesOpened'],
    DiscrepanciesOpened: ['DiscrepanciesOpened', 'DiscrepancyWaived', 'DiscrepanciesResolved'],
    DiscrepancyWaived: ['DiscrepanciesOpened', 'DiscrepanciesResolved'],
    DiscrepanciesResolved: ['DiscrepanciesOpened'],
  },
  eventOf(what, n, draw) {
    const discrepancyId = `discrepancy-${n}`;
    switch (what) {
      case 'DiscrepanciesOpened': {
        const opened = { ...found, discrepancyId, blocking: draw % 2 === 0, detail: `${draw}` };
        return sample(what, { discrepancies: [opened] });
      }
      case 'DiscrepancyWaived':
        return sample(what, { discrepancyId });
      default:
        return sample('DiscrepanciesResolved', {
          resolved: [{ discrepancyId, cause: 'ledger-agrees' }],
        });
    }
  },
};

const AFTER_RECEIPT = ['TreasuryListReceived', 'TreasuryLinesMatched', 'TreasuryListReconciled'];
const OF_A_LIST: Life = {
  next: {
    '': ['TreasuryListReceived'],
    ...Object.fromEntries(AFTER_RECEIPT.map((what) => [what, AFTER_RECEIPT])),
  },
  eventOf(what, n, draw) {
    const batchId = n === 1 ? 'GK-2022-0620' : `batch-${n}`;
    switch (what) {
      case 'TreasuryListReceived':
        return sample(what, { batchId, receipt: draw });
      case 'TreasuryLinesMatched':
        return sample(what, { batchId });
      default:
        return sample('TreasuryListReconciled', { batchId, matchedLines: draw });
    }
  },
};

const LIVES = [OF_A_CASE, OF_A_DISCREPANCY, OF_A_LIST];

/** Stories that deciders let happen, of three things of each kind, day after day. */
const anyStory: fc.Arbitrary<readonly Happening[]> = fc
  .array(
    fc.record({
      life: fc.constantFrom(...LIVES),
      n: fc.integer({ min: 1, max: 3 }),
      draw: fc.integer({ min: 1, max: 99 }),
      day: fc.constantFrom(...DAYS),
    }),
    { minLength: 20, maxLength: 60 },
  )
  .map((drawn) => {
    const last = new Map<string, string>();
    return drawn
      .toSorted((one, other) => one.day.localeCompare(other.day))
      .map(({ life, n, draw, day }) => {
        const thing = `${LIVES.indexOf(life)} ${n}`;
        const possible = life.next[last.get(thing) ?? ''] ?? [];
        const what = possible[draw % possible.length] ?? '';
        last.set(thing, what);
        return { event: life.eventOf(what, n, draw), occurredAt: `${day}T09:00+08:00` };
      });
  });

/** Everything the lists tell at a moment. */
async function toldBy(views: ReadStore, when: PointInTime) {
  return {
    cases: (await views.duplicates.cases(when)).items,
    open: (await views.duplicates.cases({ ...when, status: 'open' })).items,
    counts: await views.duplicates.caseCounts(when),
    discrepancies: (await views.treasury.discrepancies(when)).items,
    waived: (await views.treasury.discrepancies({ ...when, standing: 'waived' })).items,
    batches: (await views.treasury.batches(when)).items,
  };
}

it('as of a day and as known at a position, lists tell what they would had nothing come after', async () => {
  await fc.assert(
    fc.asyncProperty(anyStory, fc.constantFrom(...DAYS), async (story, day) => {
      const whole = new Ledger();
      await whole.recordThat(...story);
      const begun = new Ledger();
      const by = story.filter(({ occurredAt = '' }) => occurredAt.slice(0, day.length) <= day);
      const position = await begun.recordThat(...by);
      const views = await viewsOf(whole, { projections });
      const then = await viewsOf(begun, { projections });
      try {
        const expected = await toldBy(then, {});
        expect(await toldBy(views, { asOf: calendarDate(day) })).toEqual(expected);
        expect(await toldBy(views, { asKnownAt: { position } })).toEqual(expected);
      } finally {
        views.close();
        then.close();
      }
    }),
    { numRuns: 40 },
  );
});
