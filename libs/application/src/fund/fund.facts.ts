import { Inject, Injectable } from '@nestjs/common';
import { fundDecider, fundStream, receivingFundOf, thresholdOf } from '@grants/domain';
import type { AuthorisationThreshold, ReceivingFund } from '@grants/domain';
import { CommandDesk } from '../commands/command-desk.ts';
import { UnknownReference } from '../commands/command-result.ts';

/** What a fund says at the moment something is decided that touches it, read from its stream. */
@Injectable()
export class FundFacts {
  constructor(@Inject(CommandDesk) private readonly desk: CommandDesk) {}

  /** @throws UnknownReference when no such fund was appropriated */
  async receivingFund(toFundId: string): Promise<ReceivingFund> {
    const { state } = await this.desk.current(fundDecider, fundStream(toFundId));
    const fund = receivingFundOf(state);
    if (fund === undefined) throw new UnknownReference('toFundId', toFundId);
    return fund;
  }

  /** The amount from which each of some funds asks for a second authoriser. */
  async thresholds(fundIds: readonly string[]): Promise<readonly AuthorisationThreshold[]> {
    return Promise.all(fundIds.map((fundId) => this.threshold(fundId)));
  }

  private async threshold(fundId: string): Promise<AuthorisationThreshold> {
    const { state, revision } = await this.desk.current(fundDecider, fundStream(fundId));
    const threshold = revision === 'none' ? undefined : thresholdOf(state, revision);
    if (threshold === undefined) throw new UnknownReference('fundId', fundId);
    return threshold;
  }
}
