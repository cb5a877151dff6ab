import { reactionTo } from './reaction-to.ts';

/**
 * A ban that reaches another unit is taken on that unit's own record, so that whoever decides on its
 * applications reads one stream (SH-18.3). That record sends it on over its own links.
 */
export const inheritBanWhenReached = reactionTo({
  name: 'inheritBanWhenReached',
  handles: ['BanReachedUnit'],
  react: ({ data: { subject, toCreditCode, ...ban } }) =>
    subject.kind === 'person'
      ? []
      : [
          {
            intent: {
              type: 'InheritBan',
              data: {
                ...ban,
                subject: { kind: 'unit', creditCode: toCreditCode },
                fromCreditCode: subject.creditCode,
              },
            },
          },
        ],
});
