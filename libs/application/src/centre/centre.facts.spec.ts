import { beforeEach, describe, expect, it } from '@jest/globals';
import { fundingClaimStream } from '@grants/domain';
import type { CentreContent, FundingClaimEvent } from '@grants/domain';
import { InMemoryEventStore } from '@grants/event-store';
import { creditCode, instant, yuan } from '@grants/kernel';
import { fixedClock } from '@grants/testing';
import { CommandDesk } from '../commands/command-desk.ts';
import { derivedUuid } from '../commands/command-ids.ts';
import { CentreFacts, claimIdOf } from './centre.facts.ts';

const centre: CentreContent = {
  title: '上海市触觉传感工程技术研究中心',
  level: 'municipal',
  kind: 'engineering-technology-research-centre',
  field: '人工智能',
  host: {
    creditCode: creditCode('91310112MA1GBXXX1X'),
    name: '上海示例传感科技有限公司',
    kind: 'enterprise',
    registeredDistrict: '闵行区',
    taxDistrict: '闵行区',
  },
  highTechEnterprise: true,
  partners: [],
  previousYearResearchExpense: yuan('12000000'),
  documents: [],
};
const CLAIM = { claimId: claimIdOf(centre), applicationId: 'Z-1' };
const claimed: FundingClaimEvent = {
  type: 'FundingClaimed',
  data: {
    ...CLAIM,
    kind: 'research-centre',
    identity: '91310112MA1GBXXX1X|municipal|上海市触觉传感工程技术研究中心',
    projectId: 'Z-1',
  },
};
const released: FundingClaimEvent = {
  type: 'FundingClaimReleased',
  data: { ...CLAIM, reason: '预算不足' },
};

describe('MH-2.2.1: the centres that are the one applied for', () => {
  let store: InMemoryEventStore;
  let facts: CentreFacts;

  beforeEach(() => {
    store = new InMemoryEventStore({ clock: fixedClock('2022-09-15T10:00+08:00') });
    facts = new CentreFacts(new CommandDesk(store));
  });

  const happens = (...events: readonly FundingClaimEvent[]) =>
    store.append(
      fundingClaimStream(CLAIM.claimId),
      'none',
      events.map(({ type, data }) => {
        const id = derivedUuid(type, data.claimId);
        const metadata = {
          commandId: id,
          commandDigest: 'd'.repeat(64),
          correlationId: id,
          causationId: id,
          actor: { id: 'concludeCentreApprovalWhenInitiated', role: 'reaction' },
          occurredAt: instant('2022-09-15T09:00+08:00'),
        };
        return { id, type, schemaVersion: 1, data, metadata };
      }),
    );

  it('are none as long as no claim was taken', async () => {
    expect(await facts.awardedCentreIds(centre)).toEqual([]);
  });

  it('are the one that has the claim, however the title is spaced', async () => {
    await happens(claimed);

    const spaced = { ...centre, title: '上海市 触觉传感 工程技术研究中心' };
    expect(await facts.awardedCentreIds(centre)).toEqual(['Z-1']);
    expect(await facts.awardedCentreIds(spaced)).toEqual(['Z-1']);
  });

  it('are none of another level, for the award of that level is another one', async () => {
    await happens(claimed);

    expect(await facts.awardedCentreIds({ ...centre, level: 'national' })).toEqual([]);
  });

  it('are none once its approval came to nothing', async () => {
    await happens(claimed, released);

    expect(await facts.awardedCentreIds(centre)).toEqual([]);
  });
});
