import { Inject, Injectable } from '@nestjs/common';
import { overridesInForce, policyOverrideDecider, policyOverrideStream } from '@grants/domain';
import type { OverrideFact } from '@grants/domain';
import type { CalendarDate } from '@grants/kernel';
import type { PolicyVersion } from '@grants/policy';
import { CommandDesk } from '../commands/command-desk.ts';

/** What superior policies say at the moment a decision is taken, read from the edition's stream. */
@Injectable()
export class PolicyOverrideFacts {
  constructor(@Inject(CommandDesk) private readonly desk: CommandDesk) {}

  /** The overrides of an edition that are in effect on a day and not withdrawn (MH-O7). */
  async inForce(
    policyVersion: PolicyVersion,
    onDay: CalendarDate,
  ): Promise<readonly OverrideFact[]> {
    const stream = policyOverrideStream(policyVersion);
    const { state } = await this.desk.current(policyOverrideDecider, stream);
    return overridesInForce(state, onDay);
  }
}
