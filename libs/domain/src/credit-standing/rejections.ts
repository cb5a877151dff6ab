import { appealRejections } from './rejections/appeal.ts';
import { banEndRejections } from './rejections/ban-end.ts';
import { banRejections } from './rejections/ban.ts';
import { codeAndEntryRejections } from './rejections/code-and-entry.ts';
import { successionRejections } from './rejections/succession.ts';
import { violationRejections } from './rejections/violation.ts';

/** Every way a credit record says no, in order of precedence for each command. */
export const creditStandingRejections = {
  ...codeAndEntryRejections,
  ...violationRejections,
  ...banRejections,
  ...banEndRejections,
  ...appealRejections,
  ...successionRejections,
};

/** A rule on credit records that said no; `code` is one of a closed set. */
export type CreditStandingRejection = ReturnType<
  (typeof creditStandingRejections)[keyof typeof creditStandingRejections]
>['rejected'];
