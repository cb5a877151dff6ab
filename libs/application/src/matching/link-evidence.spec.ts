import { describe, expect, it } from '@jest/globals';
import { openingThatHolds } from '@grants/domain';
import type { DuplicateCase, MatchEvidence } from '@grants/domain';
import { calendarDate } from '@grants/kernel';
import { prepared } from '@grants/matching';
import type { MatchRecord } from '@grants/matching';
import { linkEvidence } from './link-evidence.ts';
import { linkedPair } from './linked-records.ts';
import { SupportIndex } from './support-index.ts';

const ours: MatchRecord = {
  id: 'application:app-1',
  source: 'key-core-technology',
  title: '高灵敏度触觉传感器关键技术攻关',
  leader: '张示例',
  startsOn: calendarDate('2022-03-10'),
};
const other: MatchRecord = {
  id: 'external-award:award-1',
  source: 'shanghai-2022',
  title: '高灵敏度触觉传感器核心技术研究',
  leader: '张示例',
  startsOn: calendarDate('2022-01-01'),
};
const evidenceOf = (over: Partial<MatchRecord> = {}): MatchEvidence =>
  linkEvidence(linkedPair(prepared(ours), prepared({ ...other, ...over }), new SupportIndex()));

const levelsOf = ({ linkage }: MatchEvidence) =>
  Object.fromEntries((linkage?.contributions ?? []).map(({ field, level }) => [field, level]));

describe('the evidence of linked records', () => {
  it('is whole thousandths of a bit that add up to the score', () => {
    const { linkage } = evidenceOf();
    const millibits = (linkage?.contributions ?? []).map((each) => each.millibits);
    expect(millibits.every(Number.isSafeInteger)).toBe(true);
    const sum = millibits.reduce((total, each) => total + each, linkage?.priorMillibits ?? 0);
    expect(sum).toBe(linkage?.scoreMillibits);
  });

  it('tells the level of every field, of a text its band, and whose side lacks one', () => {
    expect(levelsOf(evidenceOf({ unit: { name: '示例大学' } }))).toMatchObject({
      leader: 'same',
      period: 'within-one-year',
      unit: 'ours-missing',
      abstract: 'both-missing',
      title: expect.stringMatching(/^\d0-\d0%$/),
    });
    expect(levelsOf(evidenceOf({ title: ours.title }))).toMatchObject({ title: 'same' });
  });

  it('tells the likeness of the titles in percent, and every line of the waterfall that counts', () => {
    const { titleLikeness, facts } = evidenceOf({ title: ours.title });
    expect(titleLikeness).toBe(100);
    expect(facts[0]).toContain('合计');
    expect(facts.some((fact) => fact.startsWith('题名：相似度 100%'))).toBe(true);
  });
});

describe('the opening of a case that holds', () => {
  const told = evidenceOf();
  const sides = {
    ours: { kind: 'application', id: 'app-1', source: 'district', title: '甲' },
    other: { kind: 'external-award', id: 'award-1', source: 'city', title: '甲' },
  } as const;
  const file = { ...sides, evidence: [told] };
  const dismissed: DuplicateCase = { status: 'dismissed', file, reason: '研究内容不同' };

  it('is the first of a case that was never opened, and that at which a case stands', () => {
    expect(openingThatHolds({ status: 'unopened' }, told)).toBe(1);
    expect(openingThatHolds({ status: 'open', file }, told)).toBe(1);
  });

  it('is none when the evidence was dismissed, and the next on other evidence', () => {
    expect(openingThatHolds(dismissed, told)).toBeUndefined();
    expect(openingThatHolds(dismissed, evidenceOf({ title: ours.title }))).toBe(2);
  });
});
