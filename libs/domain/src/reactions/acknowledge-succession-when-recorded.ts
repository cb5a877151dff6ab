import { reactionTo } from './reaction-to.ts';

/** The record of the unit that stands for another takes note of the link that leads to it. */
export const acknowledgeSuccessionWhenRecorded = reactionTo({
  name: 'acknowledgeSuccessionWhenRecorded',
  handles: ['SuccessionRecorded'],
  react: ({ data: { subject, linkId, kind, toCreditCode, effectiveOn, document } }) =>
    subject.kind === 'person'
      ? []
      : [
          {
            intent: {
              type: 'AcknowledgeSuccession',
              data: {
                subject: { kind: 'unit', creditCode: toCreditCode },
                linkId,
                kind,
                fromCreditCode: subject.creditCode,
                effectiveOn,
                document,
              },
            },
          },
        ],
});
