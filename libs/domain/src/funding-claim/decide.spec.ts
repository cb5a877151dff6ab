import { describe, expect, it } from '@jest/globals';
import { instant } from '@grants/kernel';
import type { CommandContext } from '@grants/kernel';
import { given } from '@grants/testing';
import type { ClaimFunding, ReleaseFundingClaim } from './commands.ts';
import { fundingClaimDecider } from './decider.ts';
import type { FundingClaimed, FundingClaimReleased } from './events.ts';
import { intellectualPropertyClaims, researchCentreClaim, unitAndTitleClaim } from './identity.ts';

const context: CommandContext = {
  commandId: 'command-1',
  correlationId: 'correlation-1',
  causationId: 'command-1',
  actor: { id: 'concludeApprovalWhenInitiated', role: 'reaction' },
  occurredAt: instant('2022-03-01T09:00+08:00'),
};
const claimData = {
  claimId: 'claim-1',
  kind: 'unit-and-title',
  identity: '91310112MA1GBXXX1X|激光雷达芯片',
  applicationId: 'app-1',
  projectId: 'project-1',
} as const;
const claim = (over: Partial<ClaimFunding['data']> = {}): ClaimFunding => ({
  type: 'ClaimFunding',
  data: { ...claimData, ...over },
  context,
});
const release = (applicationId: string): ReleaseFundingClaim => ({
  type: 'ReleaseFundingClaim',
  data: { claimId: 'claim-1', applicationId, reason: '预算不足' },
  context,
});
const claimed: FundingClaimed = { type: 'FundingClaimed', data: claimData };
const released: FundingClaimReleased = {
  type: 'FundingClaimReleased',
  data: { claimId: 'claim-1', applicationId: 'app-1', reason: '预算不足' },
};

describe('MH-1.3.3: claiming funding', () => {
  it('takes a claim nobody has', () => {
    given(fundingClaimDecider).when(claim()).then(claimed).andRepeatingChangesNothing();
  });

  it('is nothing new to the application that has it', () => {
    given(fundingClaimDecider, claimed).when(claim()).thenNothingHappens();
  });

  it('is refused while another application has it', () => {
    given(fundingClaimDecider, claimed)
      .when(claim({ applicationId: 'app-2', projectId: 'project-2' }))
      .thenRejected({
        code: 'FUNDING_CLAIM.TAKEN',
        clause: 'MH-1.3.3',
        facts: {
          identity: '91310112MA1GBXXX1X|激光雷达芯片',
          heldByApplication: 'app-1',
          heldByProject: 'project-1',
        },
      });
  });

  it('is open to others, and to the same application, once it was released', () => {
    const others = claim({ applicationId: 'app-2', projectId: 'project-2' });
    given(fundingClaimDecider, claimed, released)
      .when(others)
      .then({ type: 'FundingClaimed', data: others.data })
      .andRepeatingChangesNothing();
    given(fundingClaimDecider, claimed, released).when(claim()).then(claimed);
  });

  it.each([
    ['another title', { identity: '91310112MA1GBXXX1X|量子通信' }],
    ['another kind', { kind: 'intellectual-property' }],
  ] as const)('is refused for %s under one id, before it is said who has it', (_what, over) => {
    const other = claim({ ...over, applicationId: 'app-2' });
    for (const history of [[claimed], [claimed, released]]) {
      given(fundingClaimDecider, ...history)
        .when(other)
        .thenRejected({ code: 'FUNDING_CLAIM.IDENTITY_DIFFERS' });
    }
  });
});

describe('releasing a claim', () => {
  it('sets it free', () => {
    given(fundingClaimDecider, claimed)
      .when(release('app-1'))
      .then(released)
      .andRepeatingChangesNothing();
  });

  it('is refused when it was never taken', () => {
    given(fundingClaimDecider)
      .when(release('app-1'))
      .thenRejected({ code: 'FUNDING_CLAIM.NOT_CLAIMED', facts: { applicationId: 'app-1' } });
  });

  it('is refused to anybody but the holder', () => {
    given(fundingClaimDecider, claimed)
      .when(release('app-2'))
      .thenRejected({
        code: 'FUNDING_CLAIM.NOT_HOLDER',
        facts: { applicationId: 'app-2', holder: 'app-1' },
      });
  });

  it('is refused to the holder of before, once another has it', () => {
    const others: FundingClaimed = {
      type: 'FundingClaimed',
      data: { ...claimData, applicationId: 'app-2' },
    };
    given(fundingClaimDecider, claimed, released, others)
      .when(release('app-1'))
      .thenRejected({ code: 'FUNDING_CLAIM.NOT_HOLDER', facts: { holder: 'app-2' } });
  });
});

describe('MH-1.3.3: what a unit claims by its title', () => {
  it('is one thing, however the title is spaced and quoted', () => {
    expect(unitAndTitleClaim('91310112MA1GBXXX1X', '“激光雷达” 芯片')).toEqual({
      kind: 'unit-and-title',
      identity: '91310112MA1GBXXX1X|激光雷达芯片',
    });
  });

  it('is another thing for another unit', () => {
    expect(unitAndTitleClaim('91310112MA1GBXXX2X', '激光雷达芯片')).not.toEqual(
      unitAndTitleClaim('91310112MA1GBXXX1X', '激光雷达芯片'),
    );
  });
});

describe('MH-2.2.1: a centre, which is awarded once', () => {
  const centre = {
    hostCreditCode: '91310112MA1GBXXX1X',
    level: 'municipal',
    title: '“激光雷达” 工程技术研究中心',
  } as const;
  const claimOf = (centreId: string) =>
    claim({ ...researchCentreClaim(centre), applicationId: centreId, projectId: centreId });

  it('is the same one by host, level and title, however the title is spaced and quoted', () => {
    expect(researchCentreClaim(centre)).toEqual({
      kind: 'research-centre',
      identity: '91310112MA1GBXXX1X|municipal|激光雷达工程技术研究中心',
    });
  });

  it.each([{ hostCreditCode: '91310112MA1GBXXX2X' }, { level: 'national' }] as const)(
    'is another one with %j',
    (over) => {
      expect(researchCentreClaim({ ...centre, ...over })).not.toEqual(researchCentreClaim(centre));
    },
  );

  it('is refused under a second id, with the clause and the id it has', () => {
    const first: FundingClaimed = { type: 'FundingClaimed', data: claimOf('Z-1').data };
    given(fundingClaimDecider, first)
      .when(claimOf('Z-2'))
      .thenRejected({
        code: 'FUNDING_CLAIM.TAKEN',
        clause: 'MH-2.2.1',
        facts: { heldByApplication: 'Z-1' },
      });
  });
});

describe('MH-1.3.3: the claims on IP rights', () => {
  const claimsOn = (...numbers: readonly string[]) =>
    intellectualPropertyClaims('key-core-technology', numbers).map(({ identity }) => identity);

  it('are one for each right under a programme, however it is written', () => {
    expect(
      claimsOn('ZL202010000001.X', 'CN 2020 1 0000001', '2020SR0123456', '软著登字第1号'),
    ).toEqual([
      'key-core-technology|patent:202010000001',
      'key-core-technology|software:2020SR0123456',
      'key-core-technology|other:软著登字第1号',
    ]);
  });

  it('are none where there is no number', () => {
    expect(claimsOn()).toEqual([]);
    expect(claimsOn('', ' —— ')).toEqual([]);
  });

  it('of another programme are other claims', () => {
    const [one] = intellectualPropertyClaims('national-municipal-centre', ['ZL202010000001.X']);
    expect(one).toEqual({
      kind: 'intellectual-property',
      identity: 'national-municipal-centre|patent:202010000001',
    });
  });

  it('are held by one application at a time', () => {
    const right = {
      kind: 'intellectual-property',
      identity: 'key-core-technology|patent:202010000001',
    } as const;
    const held: FundingClaimed = { type: 'FundingClaimed', data: { ...claimData, ...right } };
    given(fundingClaimDecider, held)
      .when(claim({ ...right, applicationId: 'app-2', projectId: 'project-2' }))
      .thenRejected({
        code: 'FUNDING_CLAIM.TAKEN',
        clause: 'MH-1.3.3',
        facts: { identity: 'key-core-technology|patent:202010000001', heldByApplication: 'app-1' },
      });
    given(fundingClaimDecider, held, released)
      .when(claim({ ...right, applicationId: 'app-2', projectId: 'project-2' }))
      .then({
        type: 'FundingClaimed',
        data: { ...held.data, applicationId: 'app-2', projectId: 'project-2' },
      });
  });
});
