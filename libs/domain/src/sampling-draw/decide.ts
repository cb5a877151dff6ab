import { accept, dateAt } from '@grants/kernel';
import type { Decision } from '@grants/kernel';
import { recognitionEditionOn } from '@grants/policy';
import { isSameContent } from '../same-content.ts';
import type { DrawSample, SamplingDrawCommand } from './commands.ts';
import type { SamplingDrawEvent } from './events.ts';
import { samplingDrawRejections } from './rejections.ts';
import type { SamplingDrawRejection } from './rejections.ts';
import type { SamplingDraw } from './state.ts';

export type SamplingDrawDecision = Decision<SamplingDrawEvent, SamplingDrawRejection>;

/** What follows from a command on a draw. */
export function decide(command: SamplingDrawCommand, draw: SamplingDraw): SamplingDrawDecision {
  return drawSample(command, draw);
}

/** Draws a sample of the recommended applications, so that anybody can draw it again (SH-11.2). */
function drawSample({ data, context }: DrawSample, draw: SamplingDraw): SamplingDrawDecision {
  if (draw.status === 'drawn') {
    const { drawId, candidates, size, seed } = draw.draw;
    return isSameContent({ drawId, candidates, size, seed }, data)
      ? accept()
      : samplingDrawRejections.drawnOtherwise(drawId);
  }
  const { review } = recognitionEditionOn(dateAt(context.occurredAt));
  const drawable = review.isDrawable(data);
  if (drawable.verdict === 'failed') return samplingDrawRejections.notDrawable(drawable);
  return accept({ type: 'SampleDrawn', data: { ...data, ...review.drawSample(data) } });
}
