import { instant } from '@grants/kernel';
import { openLedger } from '../open-ledger.ts';
import type { Act } from '../story/act.ts';
import { ScriptedClock } from '../story/scripted-clock.ts';
import { tell } from '../story/tell.ts';
import { storyOfTheDemo } from './story-of-the-demo.ts';

/** A moment before the first act. */
const BEFORE_THE_STORY = instant('2021-12-01T00:00+08:00');

/**
 * Builds the demo story in a data folder that has no ledger: every act is a command over the bus,
 * recorded at the moment of the story. Two builds have the same events, byte for byte.
 *
 * @returns how many commands were given
 * @throws StoryWentOtherwise when the ledger answers otherwise than the story says
 */
export async function buildDemo(
  dataFolder: string,
  onAct?: (act: Act, count: number) => void,
): Promise<number> {
  const clock = new ScriptedClock(BEFORE_THE_STORY);
  const ledger = await openLedger(dataFolder, clock);
  try {
    return await tell(storyOfTheDemo(), {
      stage: ledger,
      clock,
      ...(onAct === undefined ? {} : { onAct }),
    });
  } finally {
    await ledger.close();
  }
}
