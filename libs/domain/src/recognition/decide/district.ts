import { accept } from '@grants/kernel';
import { isSameContent } from '../../same-content.ts';
import type { RecommendRecognition, RecordRecognitionSample } from '../commands.ts';
import type { RecognitionEvent } from '../events.ts';
import { recognitionRejections } from '../rejections.ts';
import { isAt } from '../state.ts';
import type { AppliedRecognition, Recognition } from '../state.ts';
import { onRecord, whileAt } from './scope.ts';
import type { RecognitionDecision } from './scope.ts';

const OWN_DISTRICT = '闵行区';

/** Who speaks for the office of a district: in 闵行区 the commission, elsewhere a district officer. */
export function recommendingRoleOf(district: string): string {
  return district === OWN_DISTRICT ? 'commission-officer' : 'district-officer';
}

/**
 * The district accepts and recommends an application, or refuses it (SH-11.1). One that came back
 * from a sample is recommended again, in the next round (SH-11.2).
 */
export function recommendRecognition(
  { data, context }: RecommendRecognition,
  recognition: Recognition,
): RecognitionDecision {
  return onRecord(recognition, data, (applied, { review }) => {
    if (isAlreadySaid(data, applied)) return accept();
    return whileAt(applied, { at: ['applied', 'sent-back'], clause: 'SH-11.1' }, ({ dossier }) => {
      const { recognitionId, opinion, comment } = data;
      const { district } = dossier.application;
      const expectedRole = recommendingRoleOf(district);
      if (context.actor.role !== expectedRole) {
        const { role } = context.actor;
        return recognitionRejections.officeOfAnotherDistrict(district, role, expectedRole);
      }
      const round = dossier.recommendations.length + 1;
      const basis = review.recommendationOf({ district, opinion, comment, round });
      return opinion === 'recommend'
        ? accept({
            type: 'RecognitionRecommended',
            data: { recognitionId, district, comment, round, basis },
          })
        : accept({
            type: 'RecognitionRefused',
            data: { recognitionId, stage: 'district', reason: comment, basis },
          });
    });
  });
}

/** What the centre found of a drawn application; one that does not conform goes back (SH-11.2). */
export function recordRecognitionSample(
  { data }: RecordRecognitionSample,
  recognition: Recognition,
): RecognitionDecision {
  return onRecord(recognition, data, (applied, { review }) => {
    const { recognitionId, drawId, drawn, result, comment } = data;
    const known = applied.dossier.samples.find((sample) => sample.drawId === drawId);
    if (known) {
      return known.result === result && known.comment === comment
        ? accept()
        : recognitionRejections.recordedOtherwise({
            what: 'sample of draw',
            id: drawId,
            clause: 'SH-11.2',
          });
    }
    return whileAt(applied, { at: ['recommended'], clause: 'SH-11.2' }, () => {
      if (!drawn) return recognitionRejections.notDrawn(recognitionId, drawId);
      const sample = { drawId, result, comment };
      const basis = [review.isSampleConforming(sample)];
      return accept<RecognitionEvent>({
        type: 'RecognitionSampled',
        data: { recognitionId, ...sample, basis },
      });
    });
  });
}

function isAlreadySaid(
  { opinion, comment }: RecommendRecognition['data'],
  applied: AppliedRecognition,
): boolean {
  if (isAt(applied, 'refused')) {
    const { stage, reason } = applied.refusal;
    return isSameContent(
      { opinion, stage, reason },
      {
        opinion: 'refuse',
        stage: 'district',
        reason: comment,
      },
    );
  }
  const last = applied.dossier.recommendations.at(-1);
  return isAt(applied, 'recommended') && opinion === 'recommend' && last?.comment === comment;
}
