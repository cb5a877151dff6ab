import { fold } from '@grants/kernel';
import { recorded } from '@grants/testing';
import type { CreditStandingCommand } from '../credit-standing/commands.ts';
import { creditStandingDecider } from '../credit-standing/decider.ts';
import type { CreditStandingEvent } from '../credit-standing/events.ts';
import type { CreditStandingRejection } from '../credit-standing/rejections.ts';
import type { CreditStanding } from '../credit-standing/state.ts';
import { acknowledgeSuccessionWhenRecorded } from '../reactions/acknowledge-succession-when-recorded.ts';
import { endInheritedBanWhenReachEnded } from '../reactions/end-inherited-ban-when-reach-ended.ts';
import { inheritBanWhenReached } from '../reactions/inherit-ban-when-reached.ts';
import type { CommandIntent } from '../reactions/reaction.ts';
import { withdrawAcknowledgementWhenSuccessionWithdrawn } from '../reactions/withdraw-acknowledgement-when-succession-withdrawn.ts';
import { creditStandingStream } from '../streams.ts';
import { codeOf, givenBy } from './credit-sample.ts';
import { NO_FACTS } from './reaction-steps.ts';

const REACTIONS = [
  acknowledgeSuccessionWhenRecorded,
  withdrawAcknowledgementWhenSuccessionWithdrawn,
  inheritBanWhenReached,
  endInheritedBanWhenReachEnded,
];

/** The credit records of several units with the reactions between them, in one global order. */
export class CreditRecords {
  /** Everything that is written, in global order. */
  readonly events: CreditStandingEvent[] = [];
  /** How many of them the reactions are done with. */
  private done = 0;

  /** Gives a command and lets what follows from it run to quiet; resolves to a refusal. */
  give(command: CreditStandingCommand): CreditStandingRejection | undefined {
    const refused = this.decide(command);
    this.settle();
    return refused;
  }

  /** Gives a command; what follows from it waits. */
  decide(command: CreditStandingCommand): CreditStandingRejection | undefined {
    const decision = creditStandingDecider.decide(command, this.standingAt(streamOf(command)));
    if ('rejected' in decision) return decision.rejected;
    this.events.push(...decision.accepted);
    return undefined;
  }

  /** Lets the reactions run until nothing follows any more. @throws when one is refused */
  settle(): void {
    for (; this.done < this.events.length; this.done += 1) this.reactTo(this.done);
  }

  /** Meets an event a second time, as after a crash, and lets what follows run to quiet. */
  repeat(index: number): void {
    this.reactTo(index);
    this.settle();
  }

  /** The record of a unit by its number. */
  standingOf(n: number): CreditStanding {
    return this.standingAt(creditStandingStream({ kind: 'unit', creditCode: codeOf(n) }));
  }

  private standingAt(stream: string): CreditStanding {
    const own = this.events.filter(({ data }) => creditStandingStream(data.subject) === stream);
    return fold(creditStandingDecider, own);
  }

  private reactTo(index: number): void {
    const event = this.events[index];
    if (!event) throw new RangeError(`there is no event ${index}`);
    const seen = recorded(event, { eventId: `event-${index}`, occurredOn: '2030-01-01' });
    for (const reaction of REACTIONS) {
      for (const { intent } of reaction.react(seen, NO_FACTS)) this.follow(intent);
    }
  }

  private follow(intent: CommandIntent): void {
    const command = { ...intent, context: givenBy('reaction', '2030-01-01') };
    const refused = this.decide(command as CreditStandingCommand);
    if (refused) throw new Error(`${intent.type}: ${refused.code}`);
  }
}

function streamOf({ data }: CreditStandingCommand): string {
  return creditStandingStream(data.subject);
}
