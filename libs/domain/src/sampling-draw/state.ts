import type { SampleDrawn, SamplingDrawEvent } from './events.ts';

/** A draw of a sample (抽查): made once, and then as it is. */
export type SamplingDraw =
  { readonly status: 'undrawn' } | { readonly status: 'drawn'; readonly draw: SampleDrawn['data'] };

export const initialSamplingDraw: SamplingDraw = { status: 'undrawn' };

/** The draw after an event. A second draw under one id is not taken. */
export function evolve(draw: SamplingDraw, event: SamplingDrawEvent): SamplingDraw {
  return draw.status === 'undrawn' ? { status: 'drawn', draw: event.data } : draw;
}

/** Whether a draw has an application in its sample. */
export function isDrawn(draw: SamplingDraw, recognitionId: string): boolean {
  return draw.status === 'drawn' && draw.draw.drawn.includes(recognitionId);
}
