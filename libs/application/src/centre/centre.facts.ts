import { Inject, Injectable } from '@nestjs/common';
import { fundingClaimDecider, fundingClaimStream, researchCentreClaim } from '@grants/domain';
import type { CentreContent } from '@grants/domain';
import { CommandDesk } from '../commands/command-desk.ts';
import { sha256Of } from '../commands/command-ids.ts';

/** What other streams say at the moment a centre is decided on, read from the streams. */
@Injectable()
export class CentreFacts {
  constructor(@Inject(CommandDesk) private readonly desk: CommandDesk) {}

  /**
   * Centres that are this one under another id and were approved, or are being approved, as the
   * claim on host, level and title tells: one at most (MH-2.2.1). Two that are applied for at the
   * same time both find none; the claim itself then refuses the second approval.
   */
  async awardedCentreIds(content: CentreContent): Promise<readonly string[]> {
    const stream = fundingClaimStream(claimIdOf(content));
    const { state } = await this.desk.current(fundingClaimDecider, stream);
    return state.status === 'held' ? [state.claim.applicationId] : [];
  }
}

/** The id of the claim on a centre; an award is once for each (MH-2.2.1, MH-2.2.3). */
export function claimIdOf({ host, level, title }: CentreContent): string {
  return sha256Of(researchCentreClaim({ hostCreditCode: host.creditCode, level, title }));
}
