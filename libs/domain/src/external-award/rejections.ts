import { reject } from '@grants/kernel';
import type { ExternalAwardContent } from './events.ts';

/** Every way an award of another funder is refused, in order of precedence. */
export const externalAwardRejections = {
  withoutTitle: (awardId: string, { source, title }: ExternalAwardContent) =>
    reject({
      code: 'EXTERNAL_AWARD.WITHOUT_TITLE',
      clause: 'MH-1.3.3',
      message:
        `Award ${awardId} of ${source} has the title "${title}", in which there is no word to ` +
        'compare (MH-1.3.3); look the title up with the funder.',
      facts: { title },
    }),
  otherSource: (awardId: string, source: string, known: string) =>
    reject({
      code: 'EXTERNAL_AWARD.OTHER_SOURCE',
      message:
        `Award ${awardId} is known from ${known} and cannot come from ${source}; give the awards ` +
        'of each source ids of their own.',
      facts: { source, known },
    }),
};

/** A rule on awards of other funders that said no; `code` is one of a closed set. */
export type ExternalAwardRejection = ReturnType<
  (typeof externalAwardRejections)[keyof typeof externalAwardRejections]
>['rejected'];
