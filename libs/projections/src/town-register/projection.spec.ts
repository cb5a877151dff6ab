import { describe, expect, it } from '@jest/globals';
import { calendarDate } from '@grants/kernel';
import type { LedgerEvent } from '../projection.ts';
import { rowsOf } from '../specs/rows-of.ts';
import { ledgerSequence, sample } from '../specs/sample-events.ts';
import { townRegister } from './projection.ts';

const { lead } = sample('ProjectOpened').data;
const { content } = sample('CentreApplied').data;

function towns(...events: readonly LedgerEvent[]): readonly unknown[] {
  return rowsOf(townRegister, events)['town'] ?? [];
}

describe('the register of towns', () => {
  it('has the town of the lead unit from the day its project was opened', () => {
    const next = ledgerSequence();
    const opened = sample('ProjectOpened', { lead: { ...lead, town: '莘庄镇' } });

    expect(towns(next(opened, { occurredOn: '2022-06-01' }))).toEqual([
      {
        position: '000000000001',
        projectId: 'project-1',
        town: '莘庄镇',
        effectiveOn: '2022-06-01',
        recordedAt: expect.any(String),
      },
    ]);
  });

  it('says that no town is on record where none is', () => {
    const next = ledgerSequence();
    const { town: _town, ...unit } = lead;

    expect(towns(next(sample('ProjectOpened', { lead: unit })))).toMatchObject([{ town: null }]);
  });

  it('MH-1.6.5: follows the unit to another address, and forgets the old town with the old one', () => {
    const next = ledgerSequence();
    const moved = (newTown?: string) =>
      sample('AdjustmentApproved', {
        adjustment: {
          kind: 'registered-address',
          newDistrict: '闵行区',
          ...(newTown && { newTown }),
        },
      });

    expect(towns(next(moved('颛桥镇')), next(moved()))).toMatchObject([
      { projectId: 'project-1', town: '颛桥镇' },
      { projectId: 'project-1', town: null },
    ]);
  });

  it('does not take another adjustment for a move', () => {
    const next = ledgerSequence();
    const adjustment = { kind: 'execution-period', newEnd: calendarDate('2025-06-09') } as const;

    expect(towns(next(sample('AdjustmentApproved', { adjustment })))).toEqual([]);
  });

  it('MH-2.3.3: has the town of the host of a centre, then the one that recommended it', () => {
    const next = ledgerSequence();
    const applied = sample('CentreApplied', {
      content: { ...content, host: { ...content.host, town: '江川路街道' } },
    });

    expect(towns(next(applied), next(sample('CentreRecommended')))).toMatchObject([
      { projectId: 'centre-1', town: '江川路街道' },
      { projectId: 'centre-1', town: '莘庄工业区' },
    ]);
  });
});
