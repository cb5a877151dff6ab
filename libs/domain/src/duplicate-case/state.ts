import type { OfficialDocument } from '../documents.ts';
import type {
  DuplicateCaseEvent,
  DuplicateCaseOpened,
  MatchEvidence,
  SupportRef,
} from './events.ts';

/** The suspected pair, and the evidence of every opening of the case, in order. */
export interface CaseFile {
  readonly ours: SupportRef;
  readonly other: SupportRef;
  readonly evidence: readonly MatchEvidence[];
}

/** A suspected second support of one project, until somebody has looked at it and after. */
export type DuplicateCase =
  | { readonly status: 'unopened' }
  | { readonly status: 'open'; readonly file: CaseFile }
  | { readonly status: 'followed-up'; readonly file: CaseFile; readonly note: string }
  | {
      readonly status: 'confirmed';
      readonly file: CaseFile;
      readonly reason: string;
      readonly document: OfficialDocument;
    }
  | { readonly status: 'dismissed'; readonly file: CaseFile; readonly reason: string }
  | {
      readonly status: 'overturned';
      readonly file: CaseFile;
      readonly reason: string;
      readonly document: OfficialDocument;
    };

export const initialDuplicateCase: DuplicateCase = { status: 'unopened' };

/** The case after an event. What happens to a case that was never opened leaves it so. */
export function evolve(state: DuplicateCase, event: DuplicateCaseEvent): DuplicateCase {
  if (event.type === 'DuplicateCaseOpened') return opened(state, event.data);
  if (state.status === 'unopened') return state;
  const { file } = state;
  switch (event.type) {
    case 'DuplicateCaseFollowedUp':
      return { status: 'followed-up', file, note: event.data.note };
    case 'DuplicateCaseConfirmed': {
      const { reason, document } = event.data;
      return { status: 'confirmed', file, reason, document };
    }
    case 'DuplicateCaseOverturned': {
      const { reason, document } = event.data;
      return { status: 'overturned', file, reason, document };
    }
    case 'DuplicateCaseDismissed':
      return { status: 'dismissed', file, reason: event.data.reason };
  }
}

function opened(state: DuplicateCase, data: DuplicateCaseOpened['data']): DuplicateCase {
  const { ours, other, evidence } = data;
  const earlier = state.status === 'unopened' ? [] : state.file.evidence;
  return { status: 'open', file: { ours, other, evidence: [...earlier, evidence] } };
}
