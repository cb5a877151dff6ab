import { Inject, Injectable } from '@nestjs/common';
import {
  bansOf,
  callDecider,
  callFactsOf,
  callStream,
  creditStandingDecider,
  creditStandingStream,
  fundDecider,
  fundStream,
  violationsOf,
} from '@grants/domain';
import type { CallFacts, CreditFacts } from '@grants/domain';
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

  /** The credit record of a unit; a unit without one has a clean record at revision `none`. */
  async credit(creditCode: CreditCode): Promise<CreditFacts> {
    const stream = creditStandingStream({ kind: 'unit', creditCode });
    const { state, revision } = await this.desk.current(creditStandingDecider, stream);
    return { creditCode, revision, violations: violationsOf(state), bans: bansOf(state) };
  }

  /** @throws UnknownReference when no such fund was appropriated */
  async requireFund(fundId: string): Promise<void> {
    const { revision } = await this.desk.current(fundDecider, fundStream(fundId));
    if (revision === 'none') throw new UnknownReference('fundId', fundId);
  }
}
