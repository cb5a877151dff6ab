import { conductRejections } from './rejections/conduct.ts';
import { moneyRejections } from './rejections/money.ts';
import { recordRejections } from './rejections/record.ts';
import { recoveryReviewRejections } from './rejections/recovery-review.ts';

/**
 * Every way a project says no, in order of precedence: what is on record, then the way it is
 * carried out, then money, then what is reviewed of it.
 */
export const projectRejections = {
  ...recordRejections,
  ...conductRejections,
  ...moneyRejections,
  ...recoveryReviewRejections,
};

/** A rule of the project that said no; `code` is one of a closed set. */
export type ProjectRejection = ReturnType<
  (typeof projectRejections)[keyof typeof projectRejections]
>['rejected'];
