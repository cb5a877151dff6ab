import { describe, expect, it } from '@jest/globals';
import { flowHeight, flowOption } from './flow-option.ts';
import type { MoneyFlow } from './overview-answer.ts';

const node = (layer: string, word: string, name: string | null = null) => ({
  id: `${layer}:${word}`,
  layer,
  word,
  name,
  amount: '1234567.89',
});

const FLOW: MoneyFlow = {
  nodes: [node('origin', 'district'), node('fund', 'F1', '<专项> & 资金')],
  links: [{ from: 'origin:district', to: 'fund:F1', amount: '1234567.89' }],
};
const words = {
  nameOf: ({ name, word }: { name: string | null; word: string }) => name ?? word,
  yuan: '元',
};

interface Drawn {
  readonly tooltip: { readonly formatter: (pointed: object) => string };
  readonly series: readonly [
    {
      readonly data: readonly {
        readonly depth: number;
        readonly label: { readonly formatter: string };
      }[];
      readonly links: readonly { readonly source: string; readonly value: number }[];
    },
  ];
}

describe('the picture of the way of the money', () => {
  const { tooltip, series } = flowOption(FLOW, words) as unknown as Drawn;

  it('has the stations from left to right, each with its name and amount', () => {
    expect(series[0].data.map(({ depth, label }) => [depth, label.formatter])).toEqual([
      [0, 'district\n123.46'],
      [1, '<专项> & 资金\n123.46'],
    ]);
  });

  it('draws every passage as wide as its money', () => {
    expect(series[0].links).toMatchObject([{ source: 'origin:district', value: 1234567.89 }]);
  });

  it('tells exact amounts, and shows names of people as the text they are', () => {
    expect(tooltip.formatter({ name: 'fund:F1', data: { amount: '1234567.89' } })).toBe(
      '&lt;专项&gt; &amp; 资金<br>1,234,567.89 元',
    );
    const passage = { amount: '0.05', source: 'origin:district', target: 'fund:F1' };
    expect(tooltip.formatter({ name: '', data: passage })).toBe(
      'district → &lt;专项&gt; &amp; 资金<br>0.05 元',
    );
  });

  it('is as high as its fullest layer needs', () => {
    const funds = Array.from({ length: 10 }, (_, index) => node('fund', `F${index}`));
    expect(flowHeight({ nodes: funds, links: [] })).toBe(420);
    expect(flowHeight(FLOW)).toBe(260);
  });
});
