import type { CommandRequest, CommandResult } from '@grants/application';
import type { CommandContext } from '@grants/kernel';
import type { Stage } from './tell.ts';

const PATIENCE_MS = 30_000;

/**
 * Gives commands one after the other in the order they are asked for, each when everything that
 * follows from the one before is done. What asks for many at once writes the same bytes every time.
 */
export function oneAtATime({ give, settled }: Pick<Stage, 'give' | 'settled'>): Stage['give'] {
  let last: Promise<unknown> = Promise.resolve();
  return (request: CommandRequest, context: CommandContext): Promise<CommandResult> => {
    const given = last.then(async () => {
      const result = await give(request, context);
      await settled(PATIENCE_MS);
      return result;
    });
    last = given.catch(() => undefined);
    return given;
  };
}
