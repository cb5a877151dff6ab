import type { CreditStandingRejection } from '../credit-standing/rejections.ts';
import type { RecognitionRevoked } from '../recognition/events.ts';
import { banOfRevocation } from './ban-ids.ts';
import { reactionTo } from './reaction-to.ts';
import type { CommandIntent } from './reaction.ts';

const WITHIN_ANOTHER: CreditStandingRejection['code'] = 'CREDIT_STANDING.BAN_WITHIN_ANOTHER';

/**
 * A unit whose recognition was revoked is banned from the programme for three years from that day
 * (SH-18.3), which enters it in the credit record (SH-18.2). A second revocation is a second ban.
 * One that would add no day, as when two recognitions are revoked on one day, is not missed; any
 * other refusal is asked for once more and stops the runner, for a person to see.
 */
export const imposeBanWhenRecognitionRevoked = reactionTo({
  name: 'imposeBanWhenRecognitionRevoked',
  handles: ['RecognitionRevoked'],
  react: ({ data }) => {
    const intent = banFor(data);
    return [{ intent, ifRejected: ({ code }) => (code === WITHIN_ANOTHER ? [] : [{ intent }]) }];
  },
});

function banFor(revocation: RecognitionRevoked['data']): CommandIntent {
  const { recognitionId, applicantCreditCode, ground, revokedOn, document } = revocation;
  return {
    type: 'ImposeBan',
    data: {
      subject: { kind: 'unit', creditCode: applicantCreditCode },
      banId: banOfRevocation(recognitionId),
      ground,
      firstDay: revokedOn,
      programmes: ['high-tech-transformation'],
      document,
    },
  };
}
