import { inspect } from 'node:util';

const CAUSES_MAX = 5;

/** A fault as the log keeps it: its stack, and the stacks of what caused it. */
export function faultText(fault: unknown): string {
  const texts: string[] = [];
  let cause = fault;
  while (cause !== undefined && texts.length < CAUSES_MAX) {
    texts.push(stackOf(cause));
    cause = cause instanceof Error ? cause.cause : undefined;
  }
  return texts.join('\ncaused by: ');
}

function stackOf(fault: unknown): string {
  return fault instanceof Error ? (fault.stack ?? fault.message) : inspect(fault, { depth: 1 });
}
