import { creditCodeRejectionsOf } from '../credit-code-rejections.ts';
import { approvalRejections } from './rejections/approval.ts';
import { documentRejections } from './rejections/documents.ts';
import { recordRejections } from './rejections/record.ts';
import { reviewRejections } from './rejections/review.ts';
import { stepRejections } from './rejections/step.ts';

/**
 * Every way an application says no, in order of precedence: of two broken rules the earlier is
 * answered. What is refused on its merits is no rejection but an event, `ApplicationRefused`.
 */
export const applicationRejections = {
  ...recordRejections,
  ...stepRejections,
  ...creditCodeRejectionsOf('APPLICATION'),
  ...documentRejections,
  ...reviewRejections,
  ...approvalRejections,
};

/** A rule of the application that said no; `code` is one of a closed set. */
export type ApplicationRejection = ReturnType<
  (typeof applicationRejections)[keyof typeof applicationRejections]
>['rejected'];
