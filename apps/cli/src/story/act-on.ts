import type { CommandRequest } from '@grants/application';
import type { Actor } from '@grants/kernel';
import type { Act } from './act.ts';
import { officeDay } from './office-day.ts';

/** A command that somebody gives on the working day a date stands for. */
export function actOn(date: string, by: Actor, request: CommandRequest): Act {
  return { on: officeDay(date), by, request };
}
