import type { NewEvent, StreamName } from '@grants/event-store';
import { accept, instant, reject } from '@grants/kernel';
import type { CommandContext, Decider, EventOf } from '@grants/kernel';
import { sha256Of } from '../commands/command-ids.ts';
import type { CommandCase } from '../commands/handle-command.ts';

/** A small aggregate for specs: a tally that takes additions up to ten. */
export type Added = EventOf<'Added', { readonly by: number }>;
export interface Add {
  readonly type: 'Add';
  readonly data: { readonly by: number };
}

export const tally: Decider<Add, Added, number> = {
  initialState: 0,
  evolve: (sum, event) => sum + event.data.by,
  decide: ({ data }, sum) => {
    if (data.by === 0) return accept();
    if (sum + data.by > 10) {
      return reject({ code: 'TALLY.FULL', message: 'a tally holds ten', facts: { sum } });
    }
    return accept({ type: 'Added', data: { by: data.by } });
  },
};

export function contextOf(commandId: string): CommandContext {
  return {
    commandId,
    correlationId: commandId,
    causationId: commandId,
    actor: { id: 'officer-1', role: 'finance-officer' },
    occurredAt: instant('2022-03-01T09:00+08:00'),
  };
}

/** An addition to the stream `tally-1`. */
export function addition(
  by: number,
  commandId: string,
  over: Partial<CommandCase<Add, number>> = {},
): CommandCase<Add, number> {
  const command: Add = { type: 'Add', data: { by } };
  return {
    stream: 'tally-1',
    decider: tally,
    command: () => Promise.resolve(command),
    context: contextOf(commandId),
    digest: sha256Of(command),
    ...over,
  };
}

/** An event someone else wrote, past the command handler. */
export function strangersEvent(id: string, by: number): NewEvent {
  return {
    id,
    type: 'Added',
    schemaVersion: 1,
    data: { by },
    metadata: { ...contextOf(id), commandDigest: 'of a stranger' },
  };
}

export async function sumOf(
  store: {
    readStream: (stream: StreamName) => AsyncIterable<{ readonly data: object }>;
  },
  stream: StreamName = 'tally-1',
): Promise<number> {
  let sum = 0;
  for await (const event of store.readStream(stream)) sum += (event.data as Added['data']).by;
  return sum;
}
