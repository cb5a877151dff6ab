import type { CommandIntent, Step } from './reaction.ts';

/**
 * Steps of which none depends on another, for commands whose refusal is a legitimate outcome: when
 * one is refused, those that follow are taken all the same.
 */
export function independentSteps(intents: readonly CommandIntent[]): readonly Step[] {
  return intents.map((intent, index) => ({
    intent,
    ifRejected: () => independentSteps(intents.slice(index + 1)),
  }));
}
