import { creditCodeRejectionsOf } from '../credit-code-rejections.ts';
import { certificateRejections } from './rejections/certificate.ts';
import { recordRejections } from './rejections/record.ts';
import { reviewRejections } from './rejections/review.ts';
import { stepRejections } from './rejections/step.ts';

/**
 * Every way a recognition says no, in order of precedence: of two broken rules the earlier is
 * answered. What is refused on its merits is no rejection but an event, `RecognitionRefused`.
 */
export const recognitionRejections = {
  ...recordRejections,
  ...stepRejections,
  ...creditCodeRejectionsOf('RECOGNITION'),
  ...reviewRejections,
  ...certificateRejections,
};

/** A rule of the recognition that said no; `code` is one of a closed set. */
export type RecognitionRejection = ReturnType<
  (typeof recognitionRejections)[keyof typeof recognitionRejections]
>['rejected'];
