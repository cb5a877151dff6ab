import { beforeAll, describe, expect, it } from '@jest/globals';

import { coverageReport } from './coverage-check.ts';
import type { PolicyRegisters } from './coverage-check.ts';
import { idsIn, policySourceOf } from './policy-source.ts';
import type { PolicySource } from './policy-source.ts';
import { sourceFiles } from './source-files.ts';

/** Every source is read and parsed, on a machine that may be busy. */
const PATIENCE_MS = 60_000;

describe('the clauses of the policy texts', () => {
  let source: PolicySource;

  beforeAll(async () => {
    source = policySourceOf(await sourceFiles(process.cwd()));
  }, PATIENCE_MS);

  it('are all covered, by what is in the code and in specs', () => {
    const { rows, covered, problems } = coverageReport(source);
    expect(problems).toEqual([]);
    expect([covered, rows.length]).toEqual([95, 95]);
  });
});

const RULE = `
  /** MH-O2: the cap. */
  export function awardCap() { return { rule: 'award-cap', clause: 'MH-O2' }; }
  export const SHARE = '0.50';
`;
const DECIDE = `function approveApplication() {}`;
const CONTRACTS = `
  export type ApproveApplication = CommandOf<'ApproveApplication', {}>;
  export type Forgotten = CommandOf<'ForgetApplication', {}>;
  export type Scored = EventOf<'ScoreRecorded', {}>;
`;
const SPEC = `
  describe('the award', () => { it.each([['MH-O2: at the cap']])('%s', () => {}); });
`;
const FILES = [
  { path: 'libs/policy/src/minhang-2021/award.ts', text: RULE },
  { path: 'libs/policy/src/minhang-2021/award.spec.ts', text: SPEC },
  { path: 'libs/domain/src/application/decide/approval.ts', text: DECIDE },
  { path: 'libs/domain/src/application/contracts.ts', text: CONTRACTS },
];
const CLAUSE = {
  id: 'MH-O2',
  policy: 'minhang-2021',
  article: '意见 三(一)',
  quote: '不超过50%',
} as const;
const remark = { zh: '上限', en: 'the cap' };
const REGISTERS: PolicyRegisters = {
  clauses: [CLAUSE],
  coverage: [
    {
      clause: 'MH-O2',
      remark,
      by: [
        { kind: 'rule', name: 'awardCap', file: 'minhang-2021/award' },
        { kind: 'parameter', name: 'SHARE', file: 'minhang-2021/award' },
        { kind: 'step', name: 'ApproveApplication', aggregate: 'application' },
        { kind: 'attestation', name: 'ScoreRecorded', aggregate: 'application' },
      ],
    },
  ],
  explained: ['award-cap'],
};

const problemsOf = (files = FILES, registers = REGISTERS): readonly string[] =>
  coverageReport(policySourceOf(files), registers).problems;

const coveredBy = (...by: PolicyRegisters['coverage'][number]['by']): PolicyRegisters => ({
  ...REGISTERS,
  coverage: [{ clause: 'MH-O2', remark, by }],
});

describe('a clause register held against sources', () => {
  it('is in order when everything it names is there', () => {
    expect(problemsOf()).toEqual([]);
  });

  it('fails on an uncovered clause, naming it', () => {
    expect(problemsOf(FILES, { ...REGISTERS, coverage: [] })).toEqual(['MH-O2 is not covered']);
    const report = coverageReport(policySourceOf(FILES), { ...REGISTERS, coverage: [] });
    expect(report.covered).toBe(0);
  });

  it.each([
    [
      { kind: 'rule', name: 'awardFloor', file: 'minhang-2021/award' },
      'MH-O2 names the rule minhang-2021/award.awardFloor, which is not there',
    ],
    [
      { kind: 'rule', name: 'SHARE', file: 'minhang-2021/award' },
      'MH-O2 names the rule minhang-2021/award.SHARE, which is not there',
    ],
    [
      { kind: 'parameter', name: 'SHARE', file: 'minhang-1999/award' },
      'MH-O2 names the parameter minhang-1999/award.SHARE, which is not there',
    ],
    [
      { kind: 'step', name: 'ApproveApplication', aggregate: 'project' },
      'MH-O2 names the step project.ApproveApplication, which is not there',
    ],
    [
      { kind: 'attestation', name: 'ScoreForgotten', aggregate: 'application' },
      'MH-O2 names the attestation application.ScoreForgotten, which is not there',
    ],
  ] as const)('fails on %j, which is nowhere', (cover, problem) => {
    expect(problemsOf(FILES, coveredBy(cover))).toEqual([problem]);
    expect(coverageReport(policySourceOf(FILES), coveredBy(cover)).covered).toBe(0);
  });

  it('fails on a command that is declared and never decided', () => {
    const forgotten = {
      kind: 'step',
      name: 'ForgetApplication',
      aggregate: 'application',
    } as const;
    expect(problemsOf(FILES, coveredBy(forgotten))).toEqual([
      'MH-O2 names the step application.ForgetApplication, which is not there',
    ]);
  });

  it('fails on a rule without a spec whose title cites its clause', () => {
    const untitled = FILES.map((file) =>
      file.path.endsWith('.spec.ts')
        ? { ...file, text: `describe('the award', () => {}); // MH-O2` }
        : file,
    );
    expect(problemsOf(untitled)).toEqual([
      'MH-O2 has a rule and no spec of libs/policy whose title cites it',
    ]);
  });

  it('fails on a rule that nobody put into words', () => {
    expect(problemsOf(FILES, { ...REGISTERS, explained: [] })).toEqual([
      'the rule award-cap has no explanation in libs/policy/src/explanations',
    ]);
  });

  it('fails on a cited clause that does not exist, in a page as in code', () => {
    const page = { path: 'docs/guide.md', text: `See ${['MH', 'O3'].join('-')} and MH-O2.` };
    expect(problemsOf([...FILES, page])).toEqual(['docs/guide.md cites MH-O3, which is no clause']);
  });
});

describe('a clause id in a text', () => {
  it.each([
    ['MH-1.6.4, MH-2.1.2c and SH-18.3.', ['MH-1.6.4', 'MH-2.1.2c', 'SH-18.3']],
    ['chapter MH-1.1; SH-C, MH-A2', ['MH-1.1', 'SH-C', 'MH-A2']],
    ['contract MH-2022-001 under MH-2021', []],
    ['MH-O2 and again MH-O2', ['MH-O2']],
  ])('%s', (text, ids) => {
    expect(idsIn(text)).toEqual(ids);
  });
});
