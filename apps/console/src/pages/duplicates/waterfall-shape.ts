import type { components } from '@grants/api-client';

type Waterfall = components['schemas']['WaterfallView'];

/** A bar of the waterfall: from where to where it goes, in percent of the height from the top. */
export interface Bar {
  /** `prior`, `total`, or the field. */
  readonly key: string;
  readonly bits: number;
  readonly top: number;
  readonly height: number;
  /** Where it ends, which is where the next begins. */
  readonly end: number;
}

/** A line across the waterfall. */
export interface Line {
  readonly key: 'zero' | 'caseFrom' | 'relatedFrom';
  readonly bits: number;
  readonly top: number;
}

export interface WaterfallShape {
  readonly bars: readonly Bar[];
  readonly lines: readonly Line[];
}

/** Air above and below, as a share of what is drawn. */
const AIR = 0.12;
/** A bar of nothing is still seen. */
const HEIGHT_MIN = 0.6;

/**
 * Where the bars and lines of a waterfall are drawn: the prior from nought, each field that says
 * something from where the one before ended, and the total from nought.
 */
export function waterfallShape(waterfall: Waterfall): WaterfallShape {
  const { prior, fields, score, caseFrom, relatedFrom } = waterfall;
  const telling = fields.filter(({ bits }) => bits !== 0);
  const steps = [
    { key: 'prior', bits: prior, from: 0, to: prior },
    ...telling.map(({ field, bits, sum }) => ({ key: field, bits, from: sum - bits, to: sum })),
    { key: 'total', bits: score, from: 0, to: score },
  ];
  const marks = [
    { key: 'zero' as const, bits: 0 },
    { key: 'caseFrom' as const, bits: caseFrom },
    { key: 'relatedFrom' as const, bits: relatedFrom },
  ].flatMap(({ key, bits }) => (bits === null ? [] : [{ key, bits }]));
  const heights = [
    ...steps.flatMap(({ from, to }) => [from, to]),
    ...marks.map(({ bits }) => bits),
  ];
  const topOf = scale(Math.min(...heights), Math.max(...heights));
  return {
    bars: steps.map(({ key, bits, from, to }) => {
      const top = topOf(Math.max(from, to));
      const height = Math.max(HEIGHT_MIN, topOf(Math.min(from, to)) - top);
      return { key, bits, top, height, end: topOf(to) };
    }),
    lines: marks.map((mark) => ({ ...mark, top: topOf(mark.bits) })),
  };
}

/** Percent from the top; the lowest and the highest have some air around them. */
function scale(lowest: number, highest: number): (bits: number) => number {
  const span = Math.max(highest - lowest, 1);
  const [top, height] = [highest + span * AIR, span * (1 + 2 * AIR)];
  return (bits) => ((top - bits) / height) * 100;
}

/** Bits with their sign; a nought has none. */
export function signedBits(bits: number, decimals = 2): string {
  const text = bits.toFixed(decimals);
  if (Number(text) === 0) return (0).toFixed(decimals);
  return bits > 0 ? `+${text}` : text.replace('-', '−');
}
