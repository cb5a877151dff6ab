import { banOfRevocation } from './ban-ids.ts';
import { reactionTo } from './reaction-to.ts';

/**
 * A unit whose recognition was revoked is banned from the programme for three years from that day
 * (SH-18.3), which enters it in the credit record (SH-18.2). A unit that is banned already keeps the
 * ban it has: the credit record takes no second one over the same days.
 */
export const imposeBanWhenRecognitionRevoked = reactionTo({
  name: 'imposeBanWhenRecognitionRevoked',
  handles: ['RecognitionRevoked'],
  react: ({ data: { recognitionId, applicantCreditCode, ground, revokedOn, document } }) => [
    {
      intent: {
        type: 'ImposeBan',
        data: {
          subject: { kind: 'unit', creditCode: applicantCreditCode },
          banId: banOfRevocation(recognitionId),
          ground,
          firstDay: revokedOn,
          programmes: ['high-tech-transformation'],
          document,
        },
      },
      ifRejected: () => [],
    },
  ],
});
