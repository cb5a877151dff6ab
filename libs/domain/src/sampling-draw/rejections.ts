import { reject } from '@grants/kernel';
import type { Finding } from '@grants/policy';
import { factText } from '../fact-text.ts';

/** Every way a draw says no, in order of precedence. */
export const samplingDrawRejections = {
  drawnOtherwise: (drawId: string) =>
    reject({
      code: 'SAMPLING_DRAW.DRAWN_OTHERWISE',
      clause: 'SH-11.2',
      message:
        `Draw ${drawId} was made of other candidates, another size or another seed, and stands; ` +
        'draw under another id.',
      facts: { drawId },
    }),
  notDrawable: (finding: Finding) =>
    reject({
      code: 'SAMPLING_DRAW.NOT_DRAWABLE',
      clause: finding.clause,
      message:
        `${factText(finding, 'size')} of ${factText(finding, 'candidates')} candidates (named ` +
        `twice: ${factText(finding, 'namedTwice')}) cannot be drawn by the seed ` +
        `"${factText(finding, 'seed')}"; name each candidate once, draw one of them at least, and ` +
        'give the seed that was announced.',
      facts: finding.facts,
    }),
};

/** A rule on draws that said no; `code` is one of a closed set. */
export type SamplingDrawRejection = ReturnType<
  (typeof samplingDrawRejections)[keyof typeof samplingDrawRejections]
>['rejected'];
