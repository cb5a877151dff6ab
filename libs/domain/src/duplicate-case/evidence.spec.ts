import { describe, expect, it } from '@jest/globals';
import { given } from '@grants/testing';
import { by } from '../specs/project-sample.ts';
import type { OpenDuplicateCase } from './commands.ts';
import { duplicateCaseDecider } from './decider.ts';
import type { DuplicateCaseDismissed, FieldContribution, MatchEvidence } from './events.ts';
import { isExamined } from './evidence.ts';

const titleSame: FieldContribution = {
  field: 'title',
  level: 'same',
  millibits: 9_000,
  ours: '激光雷达芯片',
  other: '激光雷达芯片',
};
const unitSame: FieldContribution = { field: 'unit', level: 'same', millibits: 6_500 };
const leaderSame: FieldContribution = { field: 'leader', level: 'same', millibits: 7_250 };
const leaderMissing: FieldContribution = { field: 'leader', level: 'missing', millibits: 0 };
const leaderOther: FieldContribution = { field: 'leader', level: 'different', millibits: -1_500 };

const PRIOR = -12_000;
const linked = (...contributions: readonly FieldContribution[]): MatchEvidence => ({
  rule: 'linked-records',
  titleLikeness: 100,
  facts: [],
  linkage: {
    priorMillibits: PRIOR,
    contributions,
    scoreMillibits: contributions.reduce((sum, { millibits }) => sum + millibits, PRIOR),
  },
});
const byRule: MatchEvidence = { rule: 'same-unit-same-title', titleLikeness: 100, facts: ['同名'] };

const sides = {
  ours: { kind: 'application', id: 'app-1', source: 'district', title: '激光雷达芯片' },
  other: { kind: 'external-award', id: 'award-1', source: 'city-list', title: '激光雷达芯片' },
} as const;
const open = (evidence: MatchEvidence, matcherVersion = 'linkage-1'): OpenDuplicateCase => ({
  type: 'OpenDuplicateCase',
  data: { caseId: 'case-1', ...sides, evidence, matcherVersion, knownAt: '7' },
  context: by('matcher'),
});
const opened = (evidence: MatchEvidence, opening = 1) =>
  ({
    type: 'DuplicateCaseOpened',
    data: {
      caseId: 'case-1',
      opening,
      ...sides,
      evidence,
      matcherVersion: 'linkage-1',
      knownAt: '7',
    },
  }) as const;
const dismissed = (opening = 1): DuplicateCaseDismissed => ({
  type: 'DuplicateCaseDismissed',
  data: { caseId: 'case-1', opening, oursId: 'app-1', reason: '研究内容不同' },
});

describe('MH-1.3.3: a case opened on linked records', () => {
  it('has what every field contributed', () => {
    const evidence = linked(titleSame, unitSame, leaderOther);
    // -12000 + 9000 + 6500 - 1500
    expect(evidence.linkage?.scoreMillibits).toBe(2_000);
    given(duplicateCaseDecider)
      .when(open(evidence))
      .then(opened(evidence))
      .andRepeatingChangesNothing();
  });

  it('stays dismissed when another version finds the same fields at the same levels', () => {
    const heavier = linked({ ...titleSame, millibits: 9_800 }, { ...unitSame, millibits: 6_000 });
    given(duplicateCaseDecider, opened(linked(titleSame, unitSame)), dismissed())
      .when(open(heavier, 'linkage-2'))
      .thenNothingHappens();
  });

  it('opens again when a field comes to another level', () => {
    const evidence = linked(titleSame, unitSame, leaderSame);
    given(duplicateCaseDecider, opened(linked(titleSame, unitSame, leaderMissing)), dismissed())
      .when(open(evidence))
      .then(opened(evidence, 2))
      .andRepeatingChangesNothing();
  });

  it('opens on levels that no opening had all together', () => {
    const history = [
      opened(linked(titleSame, unitSame, leaderOther)),
      dismissed(),
      opened(linked({ ...titleSame, level: 'close' }, unitSame, leaderSame), 2),
      dismissed(2),
    ];
    given(duplicateCaseDecider, ...history)
      .when(open(linked(titleSame, unitSame, leaderSame)))
      .then(opened(linked(titleSame, unitSame, leaderSame), 3));
    given(duplicateCaseDecider, ...history)
      .when(open(linked(titleSame, unitSame, leaderOther)))
      .thenNothingHappens();
  });
});

describe('evidence that was examined', () => {
  it.each<[string, MatchEvidence, MatchEvidence, boolean]>([
    ['the same', linked(titleSame, unitSame), linked(unitSame, titleSame), true],
    ['a field less', linked(titleSame), linked(titleSame, unitSame), true],
    ['a field more', linked(titleSame, unitSame), linked(titleSame), false],
    ['another level', linked(leaderSame), linked(leaderOther), false],
    [
      'another value at the same level',
      linked({ ...titleSame, other: '「激光雷达」芯片' }),
      linked(titleSame),
      true,
    ],
    ['unit and title linked, known by rule', linked(titleSame, unitSame), byRule, true],
    [
      'unit and title, the leader against it, known by rule',
      linked(titleSame, unitSame, leaderOther),
      byRule,
      true,
    ],
    ['the leader for it, known by rule', linked(titleSame, leaderSame), byRule, false],
    ['by the same rule', { ...byRule }, byRule, true],
    ['by rule, with another fact', { ...byRule, facts: ['同一编号'] }, byRule, false],
    ['by rule, known as linked', byRule, linked(titleSame, unitSame), false],
  ])('%s: %#', (_what, told, known, examined) => {
    expect(isExamined(told, known)).toBe(examined);
  });
});

describe('evidence that cannot be stored', () => {
  const sound = linked(titleSame, unitSame);
  const withLinkage = (over: object): MatchEvidence => ({
    ...sound,
    linkage: { priorMillibits: PRIOR, contributions: [titleSame], scoreMillibits: -3_000, ...over },
  });

  it.each<[string, MatchEvidence]>([
    ['lacks the contributions of its fields', { ...byRule, rule: 'linked-records' }],
    ['has contributions, which only linked records have', { ...sound, rule: byRule.rule }],
    ['has no field that was compared', withLinkage({ contributions: [], scoreMillibits: PRIOR })],
    ['has a field twice', withLinkage({ contributions: [titleSame, titleSame] })],
    ['has a weight that is no whole number', withLinkage({ scoreMillibits: -2_999.5 })],
    ['has a weight that is no whole number', withLinkage({ priorMillibits: Number.NaN })],
    [
      'adds up to -3000 thousandths of a bit, not to -2999',
      withLinkage({ scoreMillibits: -2_999 }),
    ],
  ])('%s', (flaw, evidence) => {
    given(duplicateCaseDecider)
      .when(open(evidence))
      .thenRejected({ code: 'DUPLICATE_CASE.EVIDENCE_UNSOUND', facts: { flaw } });
  });
});
