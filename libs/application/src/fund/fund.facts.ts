import { Inject, Injectable } from '@nestjs/common';
import { fundDecider, fundStream, receivingFundOf } from '@grants/domain';
import type { ReceivingFund } from '@grants/domain';
import { CommandDesk } from '../commands/command-desk.ts';
import { UnknownReference } from '../commands/command-result.ts';

/** What another fund says at the moment money is to go to it, read from its stream. */
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
}
