import { describe, expect, it } from '@jest/globals';
import { fold, instant } from '@grants/kernel';
import { given } from '@grants/testing';
import type { DrawSample } from './commands.ts';
import { samplingDrawDecider } from './decider.ts';
import type { SampleDrawn } from './events.ts';
import { isDrawn } from './state.ts';

const DRAW: DrawSample['data'] = {
  drawId: 'draw-1',
  candidates: ['ZH-1', 'ZH-2', 'ZH-3', 'ZH-4', 'ZH-5', 'ZH-6', 'ZH-7', 'ZH-8'],
  size: 3,
  seed: '2022-04-01 福彩3D 123',
};

function draw(over: Partial<DrawSample['data']> = {}): DrawSample {
  return {
    type: 'DrawSample',
    data: { ...DRAW, ...over },
    context: {
      commandId: 'command-1',
      correlationId: 'correlation-1',
      causationId: 'command-1',
      actor: { id: 'centre-1', role: 'project-centre-officer' },
      occurredAt: instant('2022-04-01T21:30+08:00'),
    },
  };
}

const drawn: SampleDrawn = {
  type: 'SampleDrawn',
  data: {
    ...DRAW,
    algorithm: 'fnv1a-xoshiro128ss-fisher-yates',
    // Worked out step by step in the specs of the algorithm.
    drawn: ['ZH-6', 'ZH-2', 'ZH-5'],
    basis: [
      {
        rule: 'sample-draw',
        clause: 'SH-11.2',
        verdict: 'passed',
        facts: {
          candidates: 8,
          namedTwice: [],
          size: '3',
          sizeAtLeast: 1,
          seed: DRAW.seed,
          algorithm: 'fnv1a-xoshiro128ss-fisher-yates',
        },
      },
    ],
  },
};

describe('SH-11.2: a sample is drawn', () => {
  it('with everything that it takes to draw it again', () => {
    given(samplingDrawDecider).when(draw()).then(drawn).andRepeatingChangesNothing();
  });

  it.each<[string, Partial<DrawSample['data']>]>([
    ['another size', { size: 4 }],
    ['another seed', { seed: '2022-04-02 福彩3D 456' }],
    ['other candidates', { candidates: ['ZH-1', 'ZH-2', 'ZH-3'] }],
  ])('once: not again with %s', (_what, over) => {
    given(samplingDrawDecider, drawn)
      .when(draw(over))
      .thenRejected({ code: 'SAMPLING_DRAW.DRAWN_OTHERWISE', facts: { drawId: 'draw-1' } });
  });

  it.each<[string, Partial<DrawSample['data']>]>([
    ['of nothing', { candidates: [] }],
    ['of fewer than asked for', { size: 9 }],
    ['of a candidate named twice', { candidates: ['ZH-1', 'ZH-1', 'ZH-2', 'ZH-3'] }],
    ['without a seed', { seed: '' }],
  ])('not %s', (_what, over) => {
    given(samplingDrawDecider)
      .when(draw(over))
      .thenRejected({ code: 'SAMPLING_DRAW.NOT_DRAWABLE', clause: 'SH-11.2' });
  });

  it('tells who is in it, and keeps the first', () => {
    const second = { ...drawn, data: { ...drawn.data, drawn: ['ZH-1'] } };
    const state = fold(samplingDrawDecider, [drawn, second]);
    expect(isDrawn(state, 'ZH-6')).toBe(true);
    expect(isDrawn(state, 'ZH-1')).toBe(false);
    expect(isDrawn(samplingDrawDecider.initialState, 'ZH-6')).toBe(false);
  });
});
