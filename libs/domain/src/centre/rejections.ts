import { creditCodeRejectionsOf } from '../credit-code-rejections.ts';
import { approvalRejections } from './rejections/approval.ts';
import { constructionRejections } from './rejections/construction.ts';
import { paymentRejections } from './rejections/payment.ts';
import { recordRejections } from './rejections/record.ts';
import { reviewRejections } from './rejections/review.ts';

/**
 * Every way a centre says no, in order of precedence: of two broken rules the earlier is answered.
 * What is refused on its merits is no rejection but an event, `CentreRefused`.
 */
export const centreRejections = {
  ...recordRejections,
  ...creditCodeRejectionsOf('CENTRE'),
  ...reviewRejections,
  ...approvalRejections,
  ...constructionRejections,
  ...paymentRejections,
};

/** A rule of the centre that said no; `code` is one of a closed set. */
export type CentreRejection = ReturnType<
  (typeof centreRejections)[keyof typeof centreRejections]
>['rejected'];
