import { openEmbeddedLedger } from '@grants/api';
import type { RecordedEvent } from '@grants/event-store';
import { instant } from '@grants/kernel';
import { ScriptedClock } from '../story/scripted-clock.ts';
import { CommandFailed } from '../terminal.ts';
import { appendHistory } from './write-history.ts';

/** A moment before any event of a history. */
const BEFORE_ANY = instant('2021-01-01T00:00+08:00');

/** Writes a generated history into the ledger of a data folder. @throws CommandFailed if it has one */
export async function generateInto(
  dataFolder: string,
  events: Iterable<RecordedEvent>,
): Promise<void> {
  const clock = new ScriptedClock(BEFORE_ANY);
  const ledger = await openEmbeddedLedger({ dataFolder, clock });
  try {
    if ((await ledger.eventStore.lastPosition()) !== undefined) {
      throw new CommandFailed(
        `there is a ledger in ${dataFolder}, and nothing generated is added to it: name an empty ` +
          'folder with --data, or a file with --out',
      );
    }
    await appendHistory(events, { ...ledger, clock });
  } finally {
    await ledger.close();
  }
}
