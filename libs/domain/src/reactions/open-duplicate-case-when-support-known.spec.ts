import { describe, expect, it } from '@jest/globals';
import type { GrantsEvent } from '../events.ts';
import type { ExternalAwardContent } from '../external-award/events.ts';
import { factsAskedBy, NO_FACTS, stepsOf } from '../specs/reaction-steps.ts';
import { openDuplicateCaseWhenSupportKnown } from './open-duplicate-case-when-support-known.ts';
import type { SupportMatch } from './reaction.ts';

const award: ExternalAwardContent = { source: 'city', level: 'municipal', title: '激光雷达芯片' };
const origin = { importId: 'import-1', file: 'a.csv', line: 2, rowSha256: 'a'.repeat(64) };
const awardRecorded = (content: ExternalAwardContent): GrantsEvent => ({
  type: 'ExternalAwardRecorded',
  data: { awardId: 'award-1', award: content, origin },
});
const awardCorrected = (content: ExternalAwardContent): GrantsEvent => ({
  type: 'ExternalAwardCorrected',
  data: { awardId: 'award-1', award: content, correctedFields: ['creditCode'], origin },
});
const matchOf = (awardId: string): SupportMatch => ({
  caseId: `case-of-${awardId}`,
  ours: { kind: 'application', id: 'app-1', source: 'district', title: '激光雷达芯片' },
  other: { kind: 'external-award', id: awardId, source: 'city', title: '激光雷达芯片' },
  evidence: { rule: 'same-unit-same-title', titleLikeness: 100, facts: [] },
});

describe('MH-1.3.3: another support that becomes known', () => {
  it.each([awardRecorded, awardCorrected])(
    'is compared when the award names its unit',
    (eventWith) => {
      const event = eventWith({ ...award, creditCode: '91310112MA1GBWQX0N' });
      expect(factsAskedBy(openDuplicateCaseWhenSupportKnown, event)).toEqual({
        kind: 'matches-of-award',
        awardId: 'award-1',
      });
    },
  );

  it.each([awardRecorded, awardCorrected])(
    'is not asked about, and opens nothing, when it names none',
    (eventWith) => {
      const event = eventWith(award);
      expect(factsAskedBy(openDuplicateCaseWhenSupportKnown, event)).toBeUndefined();
      expect(stepsOf(openDuplicateCaseWhenSupportKnown, event)).toEqual([]);
    },
  );

  it('opens a case for every match, with what was known and how it was compared', () => {
    const facts = {
      ...NO_FACTS,
      matches: [matchOf('award-1'), matchOf('award-2')],
      matcherVersion: 'title-bigrams-1',
      knownAt: '000000000042',
    };
    expect(stepsOf(openDuplicateCaseWhenSupportKnown, awardRecorded(award), facts)).toEqual(
      ['award-1', 'award-2'].map((awardId) => ({
        intent: {
          type: 'OpenDuplicateCase',
          data: {
            ...matchOf(awardId),
            matcherVersion: 'title-bigrams-1',
            knownAt: '000000000042',
          },
        },
      })),
    );
  });
});
