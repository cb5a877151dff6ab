import { accept } from '@grants/kernel';
import type { Finding, RecognitionEdition } from '@grants/policy';
import { isSameContent } from '../../same-content.ts';
import type { ConsultOnRecognition } from '../commands.ts';
import type { RecognitionDossier } from '../dossier.ts';
import type { RecognitionConsulted, RecognitionEvent } from '../events.ts';
import { recognitionRejections } from '../rejections.ts';
import type { Recognition } from '../state.ts';
import { onRecord, whileAt } from './scope.ts';
import type { RecognitionDecision, Refusal } from './scope.ts';

/**
 * The four departments settle the proposed list, coefficient and share (SH-13.1). Where the experts
 * did not agree they conclude, or leave it to a second review (SH-13.2).
 */
export function consultOnRecognition(
  { data }: ConsultOnRecognition,
  recognition: Recognition,
): RecognitionDecision {
  return onRecord(recognition, data, (applied, edition) => {
    const earlier = applied.dossier.consultation;
    if (earlier && isRepeated(data, earlier)) return accept();
    return whileAt(applied, { at: ['reviewed'], clause: 'SH-13.1' }, ({ dossier }) => {
      const looked = looksAt(data, dossier, edition);
      return refusalBy(looked) ?? consulted(data, [looked.all, looked.figures, looked.conclusive]);
    });
  });
}

interface Looked {
  readonly all: Finding;
  readonly figures: Finding;
  readonly conclusive: Finding;
}

function looksAt(
  data: ConsultOnRecognition['data'],
  { conclusions }: RecognitionDossier,
  { review }: RecognitionEdition,
): Looked {
  const { departments, outcome, record } = data;
  const consensus = conclusions.at(-1)?.consensus ?? 'none';
  return {
    all: review.isConsultedByAll({ departments, recordNumber: record.number }),
    figures: review.areOnScale(data),
    conclusive: review.isConclusive({ outcome, consensus }),
  };
}

function refusalBy({ all, figures, conclusive }: Looked): Refusal | undefined {
  if (all.verdict === 'failed') return recognitionRejections.departmentsMissing(all);
  if (figures.verdict === 'failed') return recognitionRejections.figuresOffScale(figures);
  return conclusive.verdict === 'failed'
    ? recognitionRejections.consensusLeavesNothingOpen(conclusive)
    : undefined;
}

function consulted(
  data: ConsultOnRecognition['data'],
  basis: readonly Finding[],
): RecognitionDecision {
  const event: RecognitionConsulted = { type: 'RecognitionConsulted', data: { ...data, basis } };
  if (data.outcome !== 'not-proposed') return accept(event);
  const { recognitionId, record } = data;
  const reason = `The departments do not propose it (${record.number}).`;
  return accept<RecognitionEvent>(event, {
    type: 'RecognitionRefused',
    data: { recognitionId, stage: 'consultation', reason, basis },
  });
}

function isRepeated(
  data: ConsultOnRecognition['data'],
  { basis: _basis, ...earlier }: RecognitionConsulted['data'],
): boolean {
  return isSameContent(data, earlier);
}
