import { reject } from '@grants/kernel';
import type { ClauseId } from '@grants/kernel';

/** The recognition is not on record, or what is on record says otherwise than the command. */
export const recordRejections = {
  notApplied: (recognitionId: string) =>
    reject({
      code: 'RECOGNITION.NOT_APPLIED',
      clause: 'SH-10.1',
      message: `Recognition ${recognitionId} was not applied for; apply first.`,
      facts: { recognitionId },
    }),
  appliedOtherwise: (recognitionId: string) =>
    reject({
      code: 'RECOGNITION.APPLIED_OTHERWISE',
      clause: 'SH-10.1',
      message:
        `Recognition ${recognitionId} is applied for with other content, which stands; ` +
        'apply under another id.',
      facts: { recognitionId },
    }),
  recordedOtherwise: (known: {
    readonly what: string;
    readonly id: string;
    readonly clause: ClauseId;
  }) =>
    reject({
      code: 'RECOGNITION.RECORDED_OTHERWISE',
      clause: known.clause,
      message: `The ${known.what} ${known.id} is on record and says something else, which stands.`,
      facts: { what: known.what, id: known.id },
    }),
  unknown: (asked: { readonly what: string; readonly id: string; readonly clause: ClauseId }) =>
    reject({
      code: 'RECOGNITION.UNKNOWN',
      clause: asked.clause,
      message: `There is no ${asked.what} ${asked.id} on this recognition; check the id.`,
      facts: { what: asked.what, id: asked.id },
    }),
};
