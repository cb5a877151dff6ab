import { BEGINNING } from './event-store.ts';
import type { Position } from './event-store.ts';

/** Digits of the greatest safe integer, so that string order is number order. */
const POSITION_DIGITS = 16;
const POSITION_SHAPE = /^\d{16}$/;

/** The position of the n-th event of a log, counted from 1. */
export function positionOf(ordinal: number): Position {
  return String(ordinal).padStart(POSITION_DIGITS, '0') as Position;
}

/** The number behind a position; 0 before the first event. @throws TypeError on a foreign one */
export function ordinalOf(position: Position | undefined): number {
  if (position === undefined || position === BEGINNING) return 0;
  if (POSITION_SHAPE.test(position)) return Number(position);
  throw new TypeError(`"${position}" is not a position of this event store`);
}
