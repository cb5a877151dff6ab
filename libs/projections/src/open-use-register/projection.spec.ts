import { describe, expect, it } from '@jest/globals';
import { rowsOf } from '../specs/rows-of.ts';
import { ledgerSequence, sample } from '../specs/sample-events.ts';
import { openUseRegister } from './projection.ts';

describe('the open-use register', () => {
  it('MH-1.6.15: has an accepted result from the day it was registered, once', () => {
    const next = ledgerSequence();
    const rows = rowsOf(openUseRegister, [
      next(sample('OpenUseRegistered'), { occurredOn: '2024-08-01' }),
      next(sample('OpenUseRegistered', { title: '开放共享（二）' }), { occurredOn: '2024-09-01' }),
    ]);
    expect(rows['open_use']).toEqual([
      {
        projectId: 'project-1',
        title: '开放共享（二）',
        registeredOn: '2024-08-01',
        firstPosition: '000000000001',
        position: '000000000002',
      },
    ]);
  });
});
