import { describe, expect, it } from '@jest/globals';
import { yuan } from '@grants/kernel';
import type { GrantsEvent } from '../events.ts';
import type { ExternalAwardContent } from '../external-award/events.ts';
import { commandsGiven, factsAskedBy, NO_FACTS, stepsOf } from '../specs/reaction-steps.ts';
import { holdApprovalWhenSupportKnown } from './hold-approval-when-support-known.ts';
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
    'is compared, whether or not it names its unit by code',
    (eventWith) => {
      for (const told of [award, { ...award, creditCode: '91310112MA1GBWQX0N' }]) {
        expect(factsAskedBy(openDuplicateCaseWhenSupportKnown, eventWith(told))).toEqual({
          kind: 'matches-of-award',
          awardId: 'award-1',
        });
      }
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

  it('names what found the pair, where that was not the rules on unit and title', () => {
    const linked = { ...matchOf('award-1'), matcherVersion: 'fellegi-sunter-1' };
    const facts = { ...NO_FACTS, matches: [linked], matcherVersion: 'title-bigrams-1' };
    expect(stepsOf(openDuplicateCaseWhenSupportKnown, awardRecorded(award), facts)).toMatchObject([
      { intent: { data: { matcherVersion: 'fellegi-sunter-1' } } },
    ]);
  });
});

describe('MH-1.3.3: an approval that is initiated', () => {
  const initiated: GrantsEvent = {
    type: 'ApprovalInitiated',
    data: {
      applicationId: 'app-1',
      projectId: 'project-1',
      fundId: 'fund-2022',
      commitmentId: 'commitment-1',
      claimId: 'claim-1',
      leadCreditCode: '91310112MA1GBWQX0N',
      title: '激光雷达芯片',
      award: yuan('3000000.00'),
      basis: [],
    },
  };

  it('is looked at once more', () => {
    expect(factsAskedBy(holdApprovalWhenSupportKnown, initiated)).toEqual({
      kind: 'matches-before-approval',
      applicationId: 'app-1',
    });
  });

  it('is held at once by the opening of the case that stands, or that this evidence makes', () => {
    const facts = {
      ...NO_FACTS,
      matches: [{ ...matchOf('award-1'), opening: 2 }],
      matcherVersion: 'title-bigrams-1',
      knownAt: '000000000042',
    };
    const steps = stepsOf(holdApprovalWhenSupportKnown, initiated, facts);
    const given = [
      {
        type: 'OpenDuplicateCase',
        data: {
          ...matchOf('award-1'),
          matcherVersion: 'title-bigrams-1',
          knownAt: '000000000042',
        },
      },
      {
        type: 'HoldApplication',
        data: {
          applicationId: 'app-1',
          hold: {
            holdId: 'case-case-of-award-1.2',
            ground: 'duplicate-case',
            sourceId: 'case-of-award-1',
            clause: 'MH-1.3.3',
          },
        },
      },
    ];
    expect(commandsGiven(steps)).toEqual(given);
    expect(commandsGiven(steps, 'OpenDuplicateCase')).toEqual(given);
  });

  it('goes on when somebody has looked at the evidence', () => {
    const facts = { ...NO_FACTS, matches: [matchOf('award-1')] };
    expect(stepsOf(holdApprovalWhenSupportKnown, initiated, facts)).toEqual([]);
  });
});
