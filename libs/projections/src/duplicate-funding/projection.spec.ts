import { describe, expect, it } from '@jest/globals';
import type { GrantsEvent } from '@grants/domain';
import { calendarDate } from '@grants/kernel';
import { rowsOf } from '../specs/rows-of.ts';
import { ledgerSequence, sample } from '../specs/sample-events.ts';
import { CREDIT_CODE } from '../specs/values.ts';
import { duplicateFunding } from './projection.ts';
import type { CaseOpeningRow, CaseStepRow, DuplicateCaseRow, SupportRow } from './view.ts';

function tablesOf(...events: readonly GrantsEvent[]) {
  const next = ledgerSequence();
  const rows = rowsOf(
    duplicateFunding,
    events.map((event) => next(event)),
  );
  return {
    supports: rows['support'] as readonly SupportRow[],
    cases: rows['duplicate_case'] as readonly DuplicateCaseRow[],
    openings: rows['case_opening'] as readonly CaseOpeningRow[],
    steps: rows['case_step'] as readonly CaseStepRow[],
  };
}

describe('a support', () => {
  it('of ours is pending from its submission on', () => {
    expect(tablesOf(sample('ApplicationSubmitted')).supports).toEqual([
      expect.objectContaining({
        key: 'application:application-1',
        source: 'key-core-technology',
        creditCode: CREDIT_CODE,
        normalTitle: '车规级激光雷达芯片',
        status: 'pending',
        level: null,
      }),
    ]);
  });

  it('of ours is given when it is approved, and known by its project', () => {
    const [support] = tablesOf(
      sample('ApplicationSubmitted'),
      sample('ApplicationApproved'),
    ).supports;
    expect(support).toMatchObject({
      status: 'approved',
      projectId: 'project-1',
      firstPosition: '000000000001',
      approvedPosition: '000000000002',
    });
  });

  it.each(['ApplicationRefused', 'ApplicationWithdrawn'] as const)('is closed by %s', (type) => {
    const [support] = tablesOf(sample('ApplicationSubmitted'), sample(type)).supports;
    expect(support?.status).toBe('closed');
  });

  it('tells which superior award requires it, on either side (MH-2.2.2)', () => {
    const awarded = sample('ExternalAwardRecorded');
    const [ours] = tablesOf(
      sample('ApplicationSubmitted', {
        matchingRequirement: {
          awardNumber: '22-001',
          document: { number: '沪科〔2022〕8号', date: calendarDate('2022-02-15') },
        },
      }),
    ).supports;
    const award = { ...awarded.data.award, requiredMatchOf: '22-001' };
    const [other] = tablesOf({ ...awarded, data: { ...awarded.data, award } }).supports;
    expect([ours?.requiredMatchOf, other?.requiredMatchOf]).toEqual(['22-001', '22-001']);
    expect(tablesOf(awarded).supports[0]?.requiredMatchOf).toBeNull();
  });

  it('of another funder is given from the first, and follows its corrections', () => {
    const [recorded] = tablesOf(sample('ExternalAwardRecorded')).supports;
    expect(recorded).toMatchObject({
      key: 'external-award:award-1',
      status: 'approved',
      level: 'municipal',
      awardNumber: '22-001',
      unitName: '上海虚构芯片有限公司',
    });
    const [corrected] = tablesOf(
      sample('ExternalAwardRecorded'),
      sample('ExternalAwardCorrected'),
    ).supports;
    expect(corrected).toMatchObject({
      title: '激光雷达整机',
      awardNumber: null,
      creditCode: null,
      unitName: null,
      firstPosition: '000000000001',
    });
  });
});

describe('a case', () => {
  const opened = sample('DuplicateCaseOpened');

  it('is opened with both sides, the evidence and what was known', () => {
    expect(tablesOf(opened).cases).toEqual([
      expect.objectContaining({
        caseId: 'case-1',
        status: 'open',
        oursId: 'application-1',
        otherKind: 'external-award',
        otherId: 'award-1',
        creditCode: CREDIT_CODE,
        rule: 'same-unit-same-title',
        titleLikeness: 100,
        facts: '["同一单位","同名"]',
        matcherVersion: 'title-bigrams-1',
        knownAt: '000000000007',
        openedOn: '2022-03-01',
        decidedBy: null,
        followUps: 0,
      }),
    ]);
  });

  it.each([
    ['DuplicateCaseConfirmed', 'confirmed', '同一项目', '闵科委〔2022〕1号'],
    ['DuplicateCaseDismissed', 'dismissed', '不同产品', null],
    ['DuplicateCaseOverturned', 'overturned', '复核认定不重复', '闵科委〔2022〕1号'],
  ] as const)('is decided by %s', (type, status, reason, document) => {
    expect(tablesOf(opened, sample(type)).cases[0]).toMatchObject({
      status,
      decidedOn: '2022-03-01',
      decidedBy: 'clerk-1',
      decisionReason: reason,
      decisionDocument: document,
    });
  });

  it('has what every field contributed, where records were linked', () => {
    const contribution = { field: 'title', level: 'same', millibits: 9_000 };
    const linkage = {
      priorMillibits: -12_000,
      contributions: [contribution],
      scoreMillibits: -3_000,
    };
    const evidence = { rule: 'linked-records', titleLikeness: 100, facts: [], linkage } as const;
    expect(tablesOf(opened).cases[0]?.linkage).toBeNull();
    expect(tablesOf(sample('DuplicateCaseOpened', { evidence })).cases[0]).toMatchObject({
      rule: 'linked-records',
      linkage:
        '{"contributions":[{"field":"title","level":"same","millibits":9000}],' +
        '"priorMillibits":-12000,"scoreMillibits":-3000}',
    });
  });

  it('that is dismissed opens again undecided, in its place, with its follow-ups', () => {
    const [again] = tablesOf(
      opened,
      sample('DuplicateCaseFollowedUp'),
      sample('DuplicateCaseDismissed'),
      sample('DuplicateCaseOpened', { knownAt: '000000000099' }),
    ).cases;
    expect(again).toMatchObject({
      status: 'open',
      knownAt: '000000000099',
      decidedOn: null,
      decisionReason: null,
      followUps: 1,
      lastNote: '等待材料',
      firstPosition: '000000000001',
      position: '000000000004',
    });
  });

  it('counts its follow-ups', () => {
    const note = (text: string) => sample('DuplicateCaseFollowedUp', { note: text });
    expect(tablesOf(opened, note('一'), note('二')).cases[0]).toMatchObject({
      status: 'followed-up',
      followUps: 2,
      lastNote: '二',
    });
  });

  it('keeps every opening with its evidence, and every step with where it left the case', () => {
    const { openings, steps } = tablesOf(
      opened,
      sample('DuplicateCaseFollowedUp'),
      sample('DuplicateCaseDismissed'),
      sample('DuplicateCaseOpened', { knownAt: '000000000099' }),
      sample('DuplicateCaseConfirmed'),
    );
    const { reason, document } = sample('DuplicateCaseConfirmed').data;

    expect(openings.map(({ position, knownAt }) => [position, knownAt])).toEqual([
      ['000000000001', opened.data.knownAt],
      ['000000000004', '000000000099'],
    ]);
    expect(
      steps.map(({ status, reason: why, document: by, note }) => [status, why, by, note]),
    ).toEqual([
      ['open', null, null, null],
      ['followed-up', null, null, '等待材料'],
      ['dismissed', '不同产品', null, null],
      ['open', null, null, null],
      ['confirmed', reason, document.number, null],
    ]);
  });
});
