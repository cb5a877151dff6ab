import type { CommandOf } from '@grants/kernel';

export type DrawSample = CommandOf<
  'DrawSample',
  {
    readonly drawId: string;
    readonly candidates: readonly string[];
    readonly size: number;
    readonly seed: string;
  }
>;

export type SamplingDrawCommand = DrawSample;
