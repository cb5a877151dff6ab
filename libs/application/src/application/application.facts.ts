import { Inject, Injectable } from '@nestjs/common';
import {
  callDecider,
  callFactsOf,
  callStream,
  creditFactsOf,
  creditStandingDecider,
  creditStandingStream,
  fundDecider,
  fundStream,
} from '@grants/domain';
import type { BannedProgramme, CallFacts, CreditFacts } from '@grants/domain';
import type { CreditCode } from '@grants/kernel';
import { CommandDesk } from '../commands/command-desk.ts';
import { UnknownReference } from '../commands/command-result.ts';

/**
 * What other streams say at the moment an application is decided on: read from the streams
 * themselves, never from a view that may lag, and recorded with the revision they stood at.
 */
@Injectable()
export class ApplicationFacts {
  constructor(@Inject(CommandDesk) private readonly desk: CommandDesk) {}

  /** @throws UnknownReference when no such call was published */
  async call(callId: string): Promise<CallFacts> {
    const { state } = await this.desk.current(callDecider, callStream(callId));
    const facts = callFactsOf(state);
    if (!facts) throw new UnknownReference('callId', callId);
    return facts;
  }

  /**
   * The credit record of a unit, of its bans those that close the programme, or all; a unit without
   * one has a clean record at revision `none`. What other units hand on to it is on its own stream,
   * so this one is all there is to read.
   */
  async credit(creditCode: CreditCode, programme?: BannedProgramme): Promise<CreditFacts> {
    const stream = creditStandingStream({ kind: 'unit', creditCode });
    const folded = await this.desk.current(creditStandingDecider, stream);
    return creditFactsOf(creditCode, folded, programme);
  }

  /** @throws UnknownReference when no such fund was appropriated */
  async requireFund(fundId: string): Promise<void> {
    const { revision } = await this.desk.current(fundDecider, fundStream(fundId));
    if (revision === 'none') throw new UnknownReference('fundId', fundId);
  }
}
