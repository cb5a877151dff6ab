import { describe, expect, it } from '@jest/globals';
import { CLAUSE_COVERAGE } from '../clause-coverage/register.ts';
import { clauseOf } from '../clause-register.ts';
import * as centreDocuments from '../minhang-2021/centre-documents.ts';
import * as centreText from '../minhang-2021/centre-parameters.ts';
import * as keyCoreText from '../minhang-2021/parameters.ts';
import { OVERRIDABLE_PARAMETERS } from '../overridable.ts';
import * as recognitionText from '../shanghai-2020/parameters.ts';
import { parameterValueTold } from './named-parameter.ts';
import { parametersOf, POLICY_PARAMETERS } from './register.ts';

const TEXTS = { keyCoreText, centreText, centreDocuments, recognitionText };

function isDated(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'since' in value && 'clause' in value;
}

describe('the register of parameters', () => {
  it.each(Object.entries(TEXTS))('has every dated value that %s exports', (_name, text) => {
    const exported = Object.entries(text).filter(([, value]) => isDated(value));
    const listed = POLICY_PARAMETERS.map(({ name }) => name);
    expect(exported.length).toBeGreaterThan(2);
    expect(exported.map(([name]) => name).filter((name) => !listed.includes(name))).toEqual([]);
  });

  it('has every parameter that the coverage of a clause names', () => {
    const missing = CLAUSE_COVERAGE.flatMap(({ clause, by }) => {
      const policy = clauseOf(clause)?.policy ?? '';
      const names = parametersOf({ clause, by, policy }).map(({ name }) => name);
      return by
        .filter((cover) => cover.kind === 'parameter')
        .filter(({ name }) => !names.some((one) => one === name || one.startsWith(`${name}.`)))
        .map(({ name }) => `${clause} ${name}`);
    });
    expect(missing).toEqual([]);
  });

  it('has each name once an edition, under a clause of that edition', () => {
    const names = POLICY_PARAMETERS.map(({ policyVersion, name }) => `${policyVersion} ${name}`);
    expect(names).toHaveLength(new Set(names).size);
    for (const { clause, policyVersion } of POLICY_PARAMETERS) {
      expect(clauseOf(clause)?.policy).toBe(policyVersion);
    }
  });

  it('MH-O7: has every parameter that a superior policy may replace, by its name', () => {
    const replaceable = OVERRIDABLE_PARAMETERS.map(({ policyVersion, rule }) => [
      policyVersion,
      rule,
    ]);
    const listed = POLICY_PARAMETERS.filter(({ overriddenAs }) => overriddenAs !== undefined);
    expect(
      listed.map(({ policyVersion, overriddenAs }) => [policyVersion, overriddenAs]).toSorted(),
    ).toEqual(replaceable.toSorted());
  });
});

describe('the parameters of a clause', () => {
  const namesOf = (clause: string) => {
    const coverage = CLAUSE_COVERAGE.find((one) => one.clause === clause);
    const policy = clauseOf(clause)?.policy ?? '';
    return coverage && parametersOf({ ...coverage, policy }).map(({ name }) => name);
  };

  it('MH-O4: are three caps where one name stands for three', () => {
    expect(namesOf('MH-O4')).toEqual([
      'CENTRE_CAPS.national',
      'CENTRE_CAPS.municipal',
      'CENTRE_CAPS.district',
    ]);
  });

  it('SH-5.2: are those of its own text, not those of the same name in the other', () => {
    expect(namesOf('SH-5.2')).toEqual([
      'CREDIT_LOOK_BACK_YEARS',
      'CREDIT_KINDS',
      'DISHONESTY_LIST',
    ]);
  });
});

describe('a value in words', () => {
  it.each([
    ['yuan', '10000000.00', '10,000,000.00 元', 'CNY 10,000,000.00'],
    ['share', '0.50', '50%', '50%'],
    ['fraction', { numerator: 2, denominator: 3 }, '2/3', '2/3'],
    [
      'period',
      { firstDay: '2021-12-10', lastDay: '2023-12-09' },
      '2021-12-10 至 2023-12-09',
      '2021-12-10 to 2023-12-09',
    ],
    [
      'words',
      ['invention-patent', 'ic-layout'],
      '发明专利、集成电路布图设计专有权',
      'invention patent, ic layout',
    ],
    [
      'municipal-words',
      ['science-and-technology-commission'],
      '市科委',
      'science and technology commission',
    ],
    ['yuan', null, '无', 'none'],
  ] as const)('of %s: %j', (unit, value, zh, en) => {
    expect(parameterValueTold(unit, value)).toEqual({ zh, en });
  });
});
