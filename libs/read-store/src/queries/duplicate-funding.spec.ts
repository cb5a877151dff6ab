import { describe, expect, it } from '@jest/globals';
import { isId } from '@grants/kernel';
import { CREDIT_CODE, sample } from '@grants/projections/specs';
import type { SampleEvent } from '@grants/projections/specs';
import { Ledger, viewsOf } from '../specs/ledger.ts';
import type { DuplicateFundingQueries } from './duplicate-funding.ts';

async function after(...events: readonly SampleEvent[]): Promise<DuplicateFundingQueries> {
  const ledger = new Ledger();
  await ledger.record(...events);
  return (await viewsOf(ledger)).duplicates;
}

const submitted = sample('ApplicationSubmitted');
const second = sample('ApplicationSubmitted', { applicationId: 'application-2' });
const award = sample('ExternalAwardRecorded');

describe('the pairs that are suspected now', () => {
  it('are found from both sides, with one id that can name a stream', async () => {
    const duplicates = await after(submitted, award);
    const matches = await duplicates.matchesOfApplication('application-1');

    expect(matches).toEqual([
      expect.objectContaining({
        ours: expect.objectContaining({ kind: 'application', id: 'application-1' }),
        other: expect.objectContaining({ kind: 'external-award', id: 'award-1' }),
        evidence: expect.objectContaining({ rule: 'same-unit-same-title', titleLikeness: 100 }),
      }),
    ]);
    expect(isId(matches[0]?.caseId ?? '')).toBe(true);
    expect(await duplicates.matchesOfAward('award-1')).toEqual(matches);
  });

  it('have an id of their own each, the same for good', async () => {
    const two = await after(submitted, second, award);
    const [one] = await two.matchesOfApplication('application-1');
    const [other] = await two.matchesOfApplication('application-2');
    expect(one?.caseId).not.toBe(other?.caseId);
    // SHA-256 of "application:application-1|external-award:award-1", the first 40 digits
    expect(one?.caseId).toBe('dup-bc73ad85240f3f3959d4d566edef4f46e33c34ae');
  });

  it('are none for an application or award nobody knows', async () => {
    const duplicates = await after(award);
    expect(await duplicates.matchesOfApplication('application-1')).toEqual([]);
    expect(await duplicates.matchesOfAward('nobody')).toEqual([]);
  });

  it('are made with another application once that is approved, and held on the pending one', async () => {
    const approved = sample('ApplicationApproved', { applicationId: 'application-2' });
    expect(await (await after(submitted, second)).matchesOfApplication('application-1')).toEqual(
      [],
    );
    const duplicates = await after(submitted, second, approved);
    const matches = await duplicates.matchesOfApplication('application-2');
    expect(matches.map(({ ours, other }) => [ours.id, other.id])).toEqual([
      ['application-1', 'application-2'],
    ]);
    expect(await duplicates.matchesOfApplication('application-1')).toEqual(matches);
  });

  it('are not made with an approval that was revoked', async () => {
    const duplicates = await after(
      submitted,
      second,
      sample('ApplicationApproved', { applicationId: 'application-2', projectId: 'project-2' }),
      sample('ProjectOpened', { applicationId: 'application-2', projectId: 'project-2' }),
      sample('ProjectRevoked', { projectId: 'project-2' }),
    );
    expect(await duplicates.matchesOfApplication('application-1')).toEqual([]);
  });

  it('are found by the number of our application or project where an award has no credit code', async () => {
    const { award: listed, ...rest } = award.data;
    const { creditCode, ...uncoded } = listed;
    const numbered = (awardNumber: string) =>
      sample('ExternalAwardRecorded', { ...rest, award: { ...uncoded, awardNumber } });
    for (const number of ['application-1', 'project-1']) {
      const duplicates = await after(submitted, sample('ApplicationApproved'), numbered(number));
      const matches = await duplicates.matchesOfApplication('application-1');
      expect(matches.map((match) => match.evidence.rule)).toEqual(['same-award-identity']);
      expect(await duplicates.matchesOfAward('award-1')).toEqual(matches);
    }
  });
});

describe('the supports of a pair', () => {
  it('are told by their keys, and what one is to the other', async () => {
    const central = { ...award.data, awardId: 'award-2' };
    const money = { ...central.award, level: 'central' as const };
    const duplicates = await after(
      submitted,
      award,
      sample('ExternalAwardRecorded', { ...central, award: money }),
    );
    const keys = ['application:application-1', 'external-award:award-1', 'external-award:award-2'];
    const found = await duplicates.supports([...keys, 'external-award:nobody']);
    const [ours, municipal, other] = keys.flatMap((key) => found.get(key) ?? []);
    if (!ours || !municipal || !other) throw new Error('a support is not told');

    expect(found.size).toBe(3);
    expect(await duplicates.standing(ours, municipal)).toBe('second-support');
    expect(await duplicates.standing(ours, other)).toBe('other-money');
  });
});

describe('the cases', () => {
  const opened = sample('DuplicateCaseOpened');
  const other = sample('DuplicateCaseOpened', {
    caseId: 'case-2',
    ours: { ...opened.data.ours, id: 'application-2' },
    other: { ...opened.data.ours, id: 'application-1' },
  });

  it.each([
    [{}, ['case-2', 'case-1']],
    [{ status: 'dismissed' }, ['case-1']],
    [{ applicationId: 'application-1' }, ['case-2', 'case-1']],
    [{ applicationId: 'application-2' }, ['case-2']],
    [{ awardId: 'award-1' }, ['case-1']],
    [{ awardId: 'application-1' }, []],
    [{ creditCode: CREDIT_CODE, status: 'open' }, ['case-2']],
    [{ unit: CREDIT_CODE }, ['case-2', 'case-1']],
    [{ unit: '虚构芯片' }, ['case-2', 'case-1']],
    [{ unit: '上海_构' }, []],
    [{ unit: '%' }, []],
  ] as const)('are listed by %j', async (filter, expected) => {
    const duplicates = await after(opened, other, sample('DuplicateCaseDismissed'));
    const { items } = await duplicates.cases(filter);
    expect(items.map((item) => item.caseId)).toEqual(expected);
  });

  it('are counted by where they stand', async () => {
    const duplicates = await after(opened, other, sample('DuplicateCaseDismissed'));
    expect(await duplicates.caseCounts()).toEqual([
      { status: 'dismissed', count: 1 },
      { status: 'open', count: 1 },
    ]);
    expect(await duplicates.caseCounts({ applicationId: 'application-2' })).toEqual([
      { status: 'open', count: 1 },
    ]);
    const statuses = await duplicates.caseStatuses(['case-1', 'case-2', 'nobody']);
    expect([...statuses].toSorted()).toEqual([
      ['case-1', 'dismissed'],
      ['case-2', 'open'],
    ]);
  });

  it('are found with both sides, evidence and decision', async () => {
    const duplicates = await after(opened, sample('DuplicateCaseConfirmed'));
    expect(await duplicates.find('case-1')).toMatchObject({
      status: 'confirmed',
      ours: { kind: 'application', id: 'application-1', source: 'key-core-technology' },
      other: { kind: 'external-award', id: 'award-1', source: 'municipal-list' },
      facts: ['同一单位', '同名'],
      decisionReason: '同一项目',
      decidedBy: 'clerk-1',
    });
    expect(await duplicates.find('nobody')).toBeUndefined();
  });

  it('are told with what every field contributed, where records were linked', async () => {
    const linkage = {
      priorMillibits: -12_000,
      contributions: [{ field: 'title', level: 'same', millibits: 9_000, ours: '甲', other: '甲' }],
      scoreMillibits: -3_000,
    };
    const evidence = { rule: 'linked-records', titleLikeness: 100, facts: [], linkage } as const;
    const duplicates = await after(
      opened,
      sample('DuplicateCaseOpened', { caseId: 'D-9', evidence }),
    );
    expect(await duplicates.find('case-1')).toMatchObject({ linkage: null });
    expect(await duplicates.find('D-9')).toMatchObject({ rule: 'linked-records', linkage });
  });
});
