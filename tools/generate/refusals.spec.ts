import { describe, expect, it } from '@jest/globals';

import { refusalsPage } from './refusals.ts';
import type { RefusalSources } from './refusals.ts';

const SOURCES: RefusalSources = {
  aggregates: [
    {
      aggregate: 'fund',
      comment: 'Every way a fund says no.',
      refusals: [
        { code: 'FUND.UNKNOWN', message: 'No fund {fundId}.' },
        { code: 'FUND.SPENT', clause: 'MH-1.4.4', message: '{left} | nothing is left.' },
        { code: 'FUND.HELD', clause: 'by-rule', message: 'Held.' },
      ],
    },
  ],
  glossary: '| fund | 预算项目 | One budget line | `fund` |',
  statuses: {
    'COMMAND.KEY_REUSED': 422,
    'FUND.HELD': 422,
    'FUND.SPENT': 422,
    'FUND.UNKNOWN': 404,
  },
};

describe('the page of refusals', () => {
  it('has an aggregate under its Chinese name, its refusals in order of precedence', () => {
    expect(refusalsPage(SOURCES)).toContain(
      [
        '## 预算项目 fund',
        '',
        'Every way a fund says no.',
        '',
        '| Code | Status | Clause | What it says |',
        '| --- | --- | --- | --- |',
        '| `FUND.UNKNOWN` | 404 | *rule of the ledger* | No fund {fundId}. |',
        String.raw`| \`FUND.SPENT\` | 422 | [MH-1.4.4](../policy/map.md#MH-1.4.4) | {left} \| nothing is left. |`.replaceAll(
          '\\`',
          '`',
        ),
        '| `FUND.HELD` | 422 | *by rule* | Held. |',
      ].join('\n'),
    );
  });

  it('has the problems that are no rule of an aggregate, by status', () => {
    const statuses = [...refusalsPage(SOURCES).matchAll(/^\| `(?!FUND)[A-Z.]*.*?` \| (\d+) /gm)];

    expect(statuses.map(([, status]) => status)).toEqual([
      '400',
      '401',
      '403',
      '404',
      '404',
      '408',
      '409',
      '412',
      '413',
      '415',
      '422',
      '431',
      '500',
      '503',
      '503',
    ]);
  });

  it('is not made while a refusal has no status', () => {
    const { 'FUND.HELD': _, ...statuses } = SOURCES.statuses;

    expect(() => refusalsPage({ ...SOURCES, statuses })).toThrow('Without a status: FUND.HELD');
  });

  it('is not made while a status is of no refusal', () => {
    const statuses = { ...SOURCES.statuses, 'FUND.GONE': 422 };

    expect(() => refusalsPage({ ...SOURCES, statuses })).toThrow(
      'a status of no refusal: FUND.GONE',
    );
  });

  it('is not made while two refusals have one code', () => {
    const aggregates = [...SOURCES.aggregates, ...SOURCES.aggregates];

    expect(() => refusalsPage({ ...SOURCES, aggregates })).toThrow(
      'twice: FUND.UNKNOWN, FUND.SPENT',
    );
  });
});
