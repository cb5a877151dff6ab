import { describe, expect, it } from '@jest/globals';
import { EVENT_TYPES, sample } from '@grants/projections/specs';
import type { HistoryEntry } from '@grants/read-store';
import { FACT_WORDS } from './fact-words.ts';
import { toldFacts } from './told-facts.ts';

const told = (over: Partial<HistoryEntry>) =>
  toldFacts({
    type: 'TranchePaid',
    summaryKey: 'TranchePaid.first',
    facts: {},
    ...over,
  } as HistoryEntry);

describe('the plain values of an event', () => {
  it('are told in both languages, without what the sentence said already', () => {
    const facts = { tranche: 'first', amount: '720000.00', voucher: 'GK-1', paidOn: '2022-04-15' };

    expect(told({ facts })).toEqual([
      {
        name: 'amount',
        label: { zh: '金额', en: 'Amount' },
        told: { zh: '720000.00', en: '720000.00' },
        isAmount: true,
      },
      {
        name: 'voucher',
        label: { zh: '凭证号', en: 'Voucher' },
        told: { zh: 'GK-1', en: 'GK-1' },
        isAmount: false,
      },
      {
        name: 'paidOn',
        label: { zh: '支付日期', en: 'Paid on' },
        told: { zh: '2022-04-15', en: '2022-04-15' },
        isAmount: false,
      },
    ]);
  });

  it('have codes in words, and a code that means otherwise here in its own', () => {
    const [kind, body, recommended] = told({
      facts: { kind: 'intellectual-property', body: 'finance-bureau', recommended: true },
    });

    expect(kind?.told).toEqual({ zh: '知识产权', en: 'intellectual property right' });
    expect(body?.told).toEqual({ zh: '区财政局', en: 'finance bureau' });
    expect(recommended?.told).toEqual({ zh: '是', en: 'yes' });
  });

  it('of every event with a basis or an amount of its own have a Chinese name', () => {
    const names = EVENT_TYPES.filter((type) => /^(Tranche|Project|Application|Recover)/.test(type))
      .flatMap((type) => Object.entries(sample(type).data))
      .filter(([, value]) => typeof value !== 'object')
      .map(([name]) => name);

    expect(names.filter((name) => !(name in FACT_WORDS))).toEqual([]);
  });
});
