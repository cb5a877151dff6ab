import { beforeEach, describe, expect, it } from '@jest/globals';
import type { Adjustment, BudgetLine } from '@grants/domain';
import { InMemoryEventStore } from '@grants/event-store';
import type { RecordedEvent } from '@grants/event-store';
import { calendarDate, instant, yuan } from '@grants/kernel';
import { sample, streamOf } from '@grants/projections/specs';
import type { SampleEvent } from '@grants/projections/specs';
import { fixedClock } from '@grants/testing';
import { adjustedBudget } from './budget-adjustments.ts';
import { majorAdjustments } from './major-adjustments.ts';

const officer = { id: 'li', role: 'commission-officer' };

const line = (lineId: string, category: string, [grant, selfRaised]: readonly [string, string]) =>
  ({
    lineId,
    category,
    year: 2022,
    grant: yuan(grant),
    selfRaised: yuan(selfRaised),
  }) satisfies BudgetLine;

const AGREED = {
  totalInvestment: yuan('1000.00'),
  grantRequested: yuan('400.00'),
  selfRaised: yuan('600.00'),
  lines: [line('L1', '设备费', ['300.00', '500.00']), line('L2', '材料费', ['100.00', '100.00'])],
};

describe('what became of a project', () => {
  let store: InMemoryEventStore;
  let count: number;

  beforeEach(() => {
    store = new InMemoryEventStore({ clock: fixedClock('2023-07-01T09:00+08:00') });
    count = 0;
  });

  /** The events of the project, each on the day after the one before, from 2 June 2022 on. */
  async function history(...events: readonly SampleEvent[]): Promise<readonly RecordedEvent[]> {
    for (const event of events) {
      count += 1;
      const id = `00000000-0000-4000-8000-${String(count).padStart(12, '0')}`;
      const ids = { commandId: id, commandDigest: id, correlationId: id, causationId: id };
      const occurredAt = instant(`2022-06-${String(count + 1).padStart(2, '0')}T10:00+08:00`);
      const metadata = { ...ids, actor: officer, occurredAt };
      const { type, data } = event;
      await store.append(streamOf(event), 'any', [{ id, type, schemaVersion: 1, data, metadata }]);
    }
    return Array.fromAsync(store.readStream(streamOf(sample('ProjectOpened'))));
  }

  const notified = (notificationId: string, lines: readonly BudgetLine[]) =>
    sample('BudgetAdjustmentNotified', { notificationId, lines, reason: '试验批次增加' });

  describe('in its budget', () => {
    it('MH-1.6.6: is nothing where nothing was told of', async () => {
      expect(adjustedBudget(AGREED, await history())).toEqual({ adjustments: [], after: null });
    });

    it('MH-1.6.6: is told line by line, before and after; what did not move is not told', async () => {
      const { adjustments } = adjustedBudget(
        AGREED,
        await history(
          notified('n-1', [
            line('L1', '设备费', ['250.00', '500.00']),
            line('L2', '材料费', ['100.00', '100.00']),
            line('L3', '测试费', ['50.00', '0.00']),
          ]),
        ),
      );
      const still = (amount: string) => ({ before: amount, after: amount, change: '0.00' });
      expect(adjustments).toEqual([
        {
          notificationId: 'n-1',
          notifiedOn: '2022-06-02',
          reason: '试验批次增加',
          clause: 'MH-1.6.6',
          moved: [
            {
              lineId: 'L1',
              category: '设备费',
              year: 2022,
              grant: { before: '300.00', after: '250.00', change: '-50.00' },
              selfRaised: still('500.00'),
            },
            {
              lineId: 'L3',
              category: '测试费',
              year: 2022,
              grant: { before: null, after: '50.00', change: '50.00' },
              selfRaised: { before: null, after: '0.00', change: '0.00' },
            },
          ],
        },
      ]);
    });

    it('MH-1.6.6: builds on the adjustment before, and leaves a line it does not name', async () => {
      const { adjustments, after } = adjustedBudget(
        AGREED,
        await history(
          notified('n-1', [line('L1', '设备费', ['250.00', '500.00'])]),
          notified('n-2', [line('L1', '设备费', ['270.00', '480.00'])]),
        ),
      );
      expect(adjustments[1]?.moved[0]?.grant).toEqual({
        before: '250.00',
        after: '270.00',
        change: '20.00',
      });
      expect(after).toEqual({
        // 400 − 50 + 20; 600 − 20; both.
        grantRequested: '370.00',
        selfRaised: '580.00',
        totalInvestment: '950.00',
        lines: [line('L1', '设备费', ['270.00', '480.00']), AGREED.lines[1]],
      });
    });
  });

  describe('by major adjustments', () => {
    const asked = (adjustmentId: string, adjustment: Adjustment) =>
      sample('AdjustmentRequested', { adjustmentId, adjustment, reason: '经营布局调整' });

    it.each([
      [{ kind: 'withdrawal' }, null],
      [{ kind: 'execution-period', newEnd: calendarDate('2025-03-31') }, '2025-03-31'],
      [{ kind: 'unit-name', newName: '上海新名有限公司' }, '上海新名有限公司'],
      [{ kind: 'registered-address', newDistrict: '闵行区' }, '闵行区'],
      [{ kind: 'registered-address', newDistrict: '闵行区', newTown: '颛桥镇' }, '闵行区颛桥镇'],
      [{ kind: 'tax-jurisdiction', newDistrict: '徐汇区' }, '徐汇区'],
    ] as const)('MH-1.6.5: is asked for: %j', async (adjustment, to) => {
      expect(majorAdjustments(await history(asked('a-1', adjustment)))).toEqual([
        {
          adjustmentId: 'a-1',
          kind: adjustment.kind,
          to,
          reason: '经营布局调整',
          requestedOn: '2022-06-02',
          outcome: 'requested',
          decidedOn: null,
          refusedFor: null,
          documentNumber: null,
          clauses: ['MH-1.6.5'],
        },
      ]);
    });

    it('MH-1.6.5: is consented to by document, or refused for a reason', async () => {
      const adjustment = { kind: 'withdrawal' } as const;
      const passed = { rule: 'major-adjustment-consent', verdict: 'passed', facts: {} } as const;
      const document = { number: '闵科委〔2022〕18号', date: calendarDate('2022-06-03') };
      const told = majorAdjustments(
        await history(
          asked('a-1', adjustment),
          asked('a-2', adjustment),
          sample('AdjustmentApproved', {
            adjustmentId: 'a-2',
            adjustment,
            document,
            basis: [{ ...passed, clause: 'MH-1.6.5' }],
          }),
          sample('AdjustmentRefused', { adjustmentId: 'a-1', reason: '理由不充分', basis: [] }),
        ),
      );
      expect(told).toMatchObject([
        {
          adjustmentId: 'a-1',
          outcome: 'refused',
          decidedOn: '2022-06-05',
          refusedFor: '理由不充分',
          documentNumber: null,
          clauses: ['MH-1.6.5'],
        },
        {
          adjustmentId: 'a-2',
          outcome: 'approved',
          decidedOn: '2022-06-04',
          refusedFor: null,
          documentNumber: '闵科委〔2022〕18号',
        },
      ]);
    });
  });
});
