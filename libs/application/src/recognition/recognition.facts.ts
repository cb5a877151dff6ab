import { Inject, Injectable } from '@nestjs/common';
import {
  creditFactsOf,
  creditStandingDecider,
  creditStandingStream,
  isDrawn,
  recognitionDecider,
  recognitionStream,
  samplingDrawDecider,
  samplingDrawStream,
} from '@grants/domain';
import type { CreditFacts, RecognitionDossier } from '@grants/domain';
import type { CreditCode } from '@grants/kernel';
import { CommandDesk } from '../commands/command-desk.ts';
import { UnknownReference } from '../commands/command-result.ts';

/** What other streams say at the moment a recognition is decided on, read from the streams. */
@Injectable()
export class RecognitionFacts {
  constructor(@Inject(CommandDesk) private readonly desk: CommandDesk) {}

  /** The credit record of a unit, of its bans those that close the programme (SH-18.3). */
  async credit(creditCode: CreditCode): Promise<CreditFacts> {
    const stream = creditStandingStream({ kind: 'unit', creditCode });
    const folded = await this.desk.current(creditStandingDecider, stream);
    return creditFactsOf(creditCode, folded, 'high-tech-transformation');
  }

  /** Whether a draw has the recognition in its sample. @throws UnknownReference without the draw */
  async isDrawn(drawId: string, recognitionId: string): Promise<boolean> {
    const { state } = await this.desk.current(samplingDrawDecider, samplingDrawStream(drawId));
    if (state.status === 'undrawn') throw new UnknownReference('drawId', drawId);
    return isDrawn(state, recognitionId);
  }

  /** What is on record of a recognition. @throws UnknownReference when it was not applied for */
  async dossier(recognitionId: string): Promise<RecognitionDossier> {
    const stream = recognitionStream(recognitionId);
    const { state } = await this.desk.current(recognitionDecider, stream);
    if (state.status === 'unsubmitted') throw new UnknownReference('recognitionId', recognitionId);
    return state.dossier;
  }

  /** @throws UnknownReference naming the first that was not applied for */
  async requireApplied(recognitionIds: readonly string[]): Promise<void> {
    for (const recognitionId of recognitionIds) {
      const stream = recognitionStream(recognitionId);
      const { revision } = await this.desk.current(recognitionDecider, stream);
      if (revision === 'none') throw new UnknownReference('candidates', recognitionId);
    }
  }
}
