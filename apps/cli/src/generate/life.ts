import type { Act } from '../story/act.ts';
import type { Answer } from './in-memory-ledger.ts';

/** What happens to one application or call: acts in order of time, each told what came of it. */
export type Life<Outcome = void> = Generator<Act, Outcome, Answer>;

/** Whether an event of the type came of a command. */
export function brought({ events }: Answer, type: string): boolean {
  return events.some((event) => event.type === type);
}
