import { InvalidArgumentError } from 'commander';
import { calendarDate, instant } from '@grants/kernel';
import type { CalendarDate } from '@grants/kernel';
import type { KnownAt } from '@grants/read-store';
import { messageOf } from './thrown.ts';

/** An argument that is a whole number of 0 or more. @throws InvalidArgumentError */
export function wholeNumber(text: string): number {
  if (/^\d{1,9}$/.test(text)) return Number(text);
  throw new InvalidArgumentError('Expected a whole number.');
}

/** An argument that is a whole number of 1 or more. @throws InvalidArgumentError */
export function positiveNumber(text: string): number {
  const number = wholeNumber(text);
  if (number > 0) return number;
  throw new InvalidArgumentError('Expected 1 or more.');
}

/** An argument that is a date, `2022-02-28`. @throws InvalidArgumentError */
export function date(text: string): CalendarDate {
  try {
    return calendarDate(text);
  } catch (error) {
    throw new InvalidArgumentError(`${messageOf(error)}.`);
  }
}

const POSITION_SHAPE = /^\d{16}$/;

/** An argument that is a position or a moment with its offset. @throws InvalidArgumentError */
export function knownAt(text: string): KnownAt {
  if (POSITION_SHAPE.test(text)) return { position: text };
  try {
    return { recordedAt: instant(text) };
  } catch (error) {
    throw new InvalidArgumentError(`${messageOf(error)}.`);
  }
}

/** A place in a history: a revision of the project's stream, or a day. */
export type HistoryMoment = { readonly revision: number } | { readonly asOf: CalendarDate };

/** An argument that is a revision, `7`, or a date. @throws InvalidArgumentError */
export function historyMoment(text: string): HistoryMoment {
  return /^\d{1,9}$/.test(text) ? { revision: Number(text) } : { asOf: date(text) };
}

const PORT_MAX = 65_535;

/** An argument that is a port; 0 is any free one. @throws InvalidArgumentError */
export function port(text: string): number {
  const number = wholeNumber(text);
  if (number <= PORT_MAX) return number;
  throw new InvalidArgumentError(`Expected a port, 0 to ${PORT_MAX}.`);
}
