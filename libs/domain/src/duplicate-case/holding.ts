import type { MatchEvidence } from './events.ts';
import { isExamined } from './evidence.ts';
import type { DuplicateCase } from './state.ts';

/**
 * The opening of a case that holds its application when a pair is found by some evidence: the one at
 * which the case stands, or the one that the evidence makes. Undefined when the case ended by a
 * decision on that very evidence.
 */
export function openingThatHolds(state: DuplicateCase, told: MatchEvidence): number | undefined {
  switch (state.status) {
    case 'unopened':
      return 1;
    case 'open':
    case 'followed-up':
    case 'confirmed':
      return state.file.evidence.length;
    case 'dismissed':
    case 'overturned': {
      const { evidence } = state.file;
      return evidence.some((known) => isExamined(told, known)) ? undefined : evidence.length + 1;
    }
  }
}
