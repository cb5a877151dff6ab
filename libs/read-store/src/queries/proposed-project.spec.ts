import { describe, expect, it } from '@jest/globals';
import type { ProposedProject } from '@grants/projections';
import { sample } from '@grants/projections/specs';
import { Ledger, viewsOf } from '../specs/ledger.ts';

describe('MH-1.3.3: a project that is not applied for yet', () => {
  const award = sample('ExternalAwardRecorded');
  const { title, creditCode = null } = award.data.award;

  it.each<[string, Partial<ProposedProject>, number]>([
    ['of the unit and title of an award', {}, 1],
    ['of another title', { title: '完全不同的另一个题目' }, 0],
    ['that the award requires to be matched', { requiredMatchOf: '22-001' }, 0],
    ['of another unit', { creditCode: '91310112MA1GBXXX3X' }, 0],
  ])('%s', async (_what, over, count) => {
    const ledger = new Ledger();
    await ledger.record(award);
    const views = await viewsOf(ledger);
    const project = { title, creditCode, unitName: null, requiredMatchOf: null, ...over };
    const matches = await views.duplicates.matchesOfProposal(project);
    views.close();
    expect(matches.map(({ other }) => other.id)).toEqual(
      Array.from({ length: count }, () => award.data.awardId),
    );
  });
});
