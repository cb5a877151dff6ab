import { reactionTo } from './reaction-to.ts';

/** The record that a link led to takes note that it is none. */
export const withdrawAcknowledgementWhenSuccessionWithdrawn = reactionTo({
  name: 'withdrawAcknowledgementWhenSuccessionWithdrawn',
  handles: ['SuccessionWithdrawn'],
  react: ({ data: { subject, linkId, toCreditCode, reason, document } }) =>
    subject.kind === 'person'
      ? []
      : [
          {
            intent: {
              type: 'WithdrawAcknowledgement',
              data: {
                subject: { kind: 'unit', creditCode: toCreditCode },
                linkId,
                fromCreditCode: subject.creditCode,
                reason,
                document,
              },
            },
          },
        ],
});
