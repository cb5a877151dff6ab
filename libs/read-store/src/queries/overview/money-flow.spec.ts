import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { fenOf } from '@grants/kernel';
import { ACCOUNTS } from '@grants/projections';
import type { FundRow } from '@grants/projections';
import type { FundMovements } from '../reports/funds-with-money.ts';
import { moneyFlowOf } from './money-flow.ts';
import type { MoneyFlow } from './money-flow.ts';

function fundRow(fundId: string, more: Partial<FundRow> = {}): FundRow {
  return {
    fundId,
    name: `${fundId} 专项`,
    source: 'district',
    programme: 'key-core-technology',
    fiscalYear: 2022,
    documentNumber: '闵财〔2022〕5号',
    firstPosition: '1',
    position: '1',
    ...more,
  };
}

const into = ({ links }: MoneyFlow, id: string) =>
  links.filter(({ to }) => to === id).reduce((sum, { amount }) => sum + fenOf(amount), 0n);
const outOf = ({ links }: MoneyFlow, id: string) =>
  links.filter(({ from }) => from === id).reduce((sum, { amount }) => sum + fenOf(amount), 0n);
const widthOf = ({ nodes }: MoneyFlow, layer: string) =>
  nodes.filter((node) => node.layer === layer).reduce((sum, { amount }) => sum + fenOf(amount), 0n);

describe('the flow of money', () => {
  it('goes from source to fund to programme to state', () => {
    const fund = fundRow('F12-2022', { source: 'municipal' });

    const flow = moneyFlowOf([
      {
        fund,
        movements: [
          { debitAccount: 'available', creditAccount: 'appropriation', amountFen: 500n },
          { debitAccount: 'committed', creditAccount: 'available', amountFen: 200n },
        ],
      },
    ]);

    expect(flow).toEqual({
      nodes: [
        node('origin', 'municipal', '5.00'),
        { ...node('fund', 'F12-2022', '5.00'), name: 'F12-2022 专项' },
        node('programme', 'key-core-technology', '5.00'),
        node('state', 'available', '3.00'),
        node('state', 'committed', '2.00'),
      ],
      links: [
        link('origin:municipal', 'fund:F12-2022', '5.00'),
        link('fund:F12-2022', 'programme:key-core-technology', '5.00'),
        link('programme:key-core-technology', 'state:available', '3.00'),
        link('programme:key-core-technology', 'state:committed', '2.00'),
      ],
    });
  });

  it('begins at the year before where promises were carried in, and ends at other funds', () => {
    const { nodes } = moneyFlowOf([
      {
        fund: fundRow('F12-2023'),
        movements: [
          { debitAccount: 'available', creditAccount: 'appropriation', amountFen: 500n },
          { debitAccount: 'committed', creditAccount: 'carried-in', amountFen: 40n },
          { debitAccount: 'transferred', creditAccount: 'available', amountFen: 500n },
        ],
      },
    ]);

    expect(nodes.map(({ id, amount }) => [id, amount])).toEqual([
      ['origin:district', '5.00'],
      ['origin:carried-in', '0.40'],
      ['fund:F12-2023', '5.40'],
      ['programme:key-core-technology', '5.40'],
      ['state:transferred', '5.00'],
      ['state:committed', '0.40'],
    ]);
  });

  it('is none of funds in which nothing stands', () => {
    expect(moneyFlowOf([{ fund: fundRow('F1'), movements: [] }])).toEqual({ nodes: [], links: [] });
  });

  it('balances to the fen whatever moved: every station, and origins with states', () => {
    const account = fc.constantFrom(...ACCOUNTS);
    const movement = fc.record({
      debitAccount: account,
      creditAccount: account,
      amountFen: fc.bigInt({ min: 0n, max: 10n ** 14n }),
    });
    const fund = fc.record({
      source: fc.constantFrom('district', 'municipal', 'matching'),
      programme: fc.constantFrom('key-core-technology', 'district-centre'),
      movements: fc.array(movement, { maxLength: 12 }),
    });
    fc.assert(
      fc.property(fc.array(fund, { maxLength: 5 }), (drawn) => {
        const funds: readonly FundMovements[] = drawn.map(({ movements, ...more }, index) => ({
          fund: fundRow(`fund-${index}`, more),
          movements,
        }));

        const flow = moneyFlowOf(funds);

        for (const { id, layer, amount } of flow.nodes) {
          if (layer !== 'origin') expect(into(flow, id)).toBe(fenOf(amount));
          if (layer !== 'state') expect(outOf(flow, id)).toBe(fenOf(amount));
        }
        expect(widthOf(flow, 'origin')).toBe(widthOf(flow, 'state'));
        expect(flow.links.every(({ amount }) => fenOf(amount) > 0n)).toBe(true);
      }),
    );
  });
});

function node(layer: string, word: string, amount: string) {
  return { id: `${layer}:${word}`, layer, word, name: null, amount };
}

function link(from: string, to: string, amount: string) {
  return { from, to, amount };
}
