import { figureRejections } from './rejections/figures.ts';
import { repeatedRejections } from './rejections/repeated.ts';
import { standingRejections } from './rejections/standing.ts';
import { unknownRejections } from './rejections/unknown.ts';

/**
 * Every way a fund says no, in order of precedence: when two rules are broken, the earlier one is
 * answered. First what the fund does not have, then what an id already stands for, then how things
 * stand, then the figures.
 */
export const fundRejections = {
  ...unknownRejections,
  ...repeatedRejections,
  ...standingRejections,
  ...figureRejections,
};

/** A rule of the fund that said no; `code` is one of a closed set. */
export type FundRejection = ReturnType<
  (typeof fundRejections)[keyof typeof fundRejections]
>['rejected'];
