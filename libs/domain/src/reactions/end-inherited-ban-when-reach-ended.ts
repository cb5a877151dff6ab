import { reactionTo } from './reaction-to.ts';

/** A ban that was lifted, annulled or over, or came by a wrong link, ends where it went, too. */
export const endInheritedBanWhenReachEnded = reactionTo({
  name: 'endInheritedBanWhenReachEnded',
  handles: ['BanReachEnded'],
  react: ({ data: { subject, toCreditCode, ...end } }) =>
    subject.kind === 'person'
      ? []
      : [
          {
            intent: {
              type: 'EndInheritedBan',
              data: {
                ...end,
                subject: { kind: 'unit', creditCode: toCreditCode },
                fromCreditCode: subject.creditCode,
              },
            },
          },
        ],
});
