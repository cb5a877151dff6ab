import { dateAt } from '@grants/kernel';
import type { CalendarDate, ClauseId, CommandContext, Decision } from '@grants/kernel';
import { recognitionEdition } from '@grants/policy';
import type { RecognitionEdition } from '@grants/policy';
import type { RecognitionEvent } from '../events.ts';
import { recognitionRejections } from '../rejections.ts';
import type { RecognitionRejection } from '../rejections.ts';
import { isAt } from '../state.ts';
import type {
  AppliedRecognition,
  Recognition,
  RecognitionAt,
  RecognitionStatus,
} from '../state.ts';

export type RecognitionDecision = Decision<RecognitionEvent, RecognitionRejection>;

/** The half of a decision that says no. */
export interface Refusal {
  readonly rejected: RecognitionRejection;
}

/** Decides on a recognition that was applied for, by the edition that rules it for life (SH-21). */
export function onRecord(
  recognition: Recognition,
  { recognitionId }: { readonly recognitionId: string },
  decideOn: (recognition: AppliedRecognition, edition: RecognitionEdition) => RecognitionDecision,
): RecognitionDecision {
  if (recognition.status === 'unsubmitted') {
    return recognitionRejections.notApplied(recognitionId);
  }
  const { policyVersion } = recognition.dossier.application;
  const edition = recognitionEdition(policyVersion);
  return edition
    ? decideOn(recognition, edition)
    : recognitionRejections.unknownPolicyVersion(policyVersion);
}

/** The steps at which something can be done, and the clause that has it so. */
export interface Step<Status extends RecognitionStatus> {
  readonly at: readonly Status[];
  readonly clause: ClauseId;
}

/** Decides on a recognition that is at one of the steps. */
export function whileAt<Status extends RecognitionStatus>(
  recognition: AppliedRecognition,
  { at, clause }: Step<Status>,
  decideOn: (recognition: RecognitionAt<Status>) => RecognitionDecision,
): RecognitionDecision {
  if (isAt(recognition, ...at)) return decideOn(recognition);
  const { status, dossier } = recognition;
  const { recognitionId } = dossier.application;
  return isAt(recognition, 'refused', 'withdrawn', 'revoked')
    ? recognitionRejections.closed(recognitionId, status)
    : recognitionRejections.notAtStep({ recognitionId, status, expected: at, clause });
}

/** Says no to a day that lies ahead of the one the command is recorded for. */
export function dayAheadRefusal(day: CalendarDate, context: CommandContext): Refusal | undefined {
  const today = dateAt(context.occurredAt);
  return day > today ? recognitionRejections.dayAhead(day, today) : undefined;
}
