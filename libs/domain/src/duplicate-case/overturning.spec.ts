import { describe, it } from '@jest/globals';
import { calendarDate } from '@grants/kernel';
import { given } from '@grants/testing';
import { by, paper } from '../specs/project-sample.ts';
import type { DuplicateCaseCommand, OverturnDuplicateCase } from './commands.ts';
import { duplicateCaseDecider } from './decider.ts';
import type { DuplicateCaseEvent, MatchEvidence } from './events.ts';

const CASE = { caseId: 'case-1' } as const;
const context = by('supervisor-1', '2023-06-01');
const evidence: MatchEvidence = { rule: 'same-unit-same-title', titleLikeness: 100, facts: [] };
const file = {
  ...CASE,
  ours: { kind: 'application', id: 'app-1', source: 'district', title: '激光雷达芯片' },
  other: { kind: 'external-award', id: 'award-1', source: 'city-list', title: '激光雷达芯片' },
  evidence,
  matcherVersion: 'title-bigrams-1',
  knownAt: '7',
} as const;
const CONFIRMING = paper('闵科监〔2023〕9号', '2023-03-01');
const OVERTURNING = paper('闵科监〔2023〕21号', '2023-05-30');

const opened: DuplicateCaseEvent = { type: 'DuplicateCaseOpened', data: { ...file, opening: 1 } };
const confirmed: DuplicateCaseEvent = {
  type: 'DuplicateCaseConfirmed',
  data: { ...CASE, opening: 1, oursId: 'app-1', reason: '同一项目', document: CONFIRMING },
};
const overturned: DuplicateCaseEvent = {
  type: 'DuplicateCaseOverturned',
  data: { ...CASE, opening: 1, oursId: 'app-1', reason: '任务书不同', document: OVERTURNING },
};
const dismissed: DuplicateCaseEvent = {
  type: 'DuplicateCaseDismissed',
  data: { ...CASE, opening: 1, oursId: 'app-1', reason: '不同产品' },
};
const followedUp: DuplicateCaseEvent = {
  type: 'DuplicateCaseFollowedUp',
  data: { ...CASE, note: '待复函' },
};
const overturn = (over: Partial<OverturnDuplicateCase['data']> = {}): OverturnDuplicateCase => ({
  type: 'OverturnDuplicateCase',
  data: { ...CASE, reason: '任务书不同', document: OVERTURNING, ...over },
  context,
});
const decider = duplicateCaseDecider;

describe('MH-1.3.3: a confirmed case is overturned', () => {
  it('by a document, with a reason', () => {
    given(decider, opened, confirmed)
      .when(overturn())
      .then(overturned)
      .andRepeatingChangesNothing();
  });

  it('by a document of the same day as the one that confirmed it', () => {
    const document = { ...OVERTURNING, date: CONFIRMING.date };
    given(decider, opened, confirmed)
      .when(overturn({ document }))
      .then({ ...overturned, data: { ...overturned.data, document } });
  });

  it('not by an earlier document', () => {
    given(decider, opened, confirmed)
      .when(overturn({ document: { ...OVERTURNING, date: calendarDate('2023-02-28') } }))
      .thenRejected({
        code: 'DUPLICATE_CASE.DOCUMENT_BEFORE_CONFIRMATION',
        clause: 'MH-1.3.3',
        facts: { documentDate: '2023-02-28', confirmedOn: '2023-03-01' },
      });
  });

  it.each<[string, readonly DuplicateCaseEvent[]]>([
    ['open', [opened]],
    ['followed-up', [opened, followedUp]],
    ['dismissed', [opened, dismissed]],
  ])('only when it is confirmed, not when it is %s', (status, history) => {
    given(decider, ...history)
      .when(overturn())
      .thenRejected({ code: 'DUPLICATE_CASE.NOT_CONFIRMED', facts: { status } });
  });

  it('only when there is one', () => {
    given(decider).when(overturn()).thenRejected({ code: 'DUPLICATE_CASE.NOT_OPENED' });
  });

  it.each([
    ['another reason', { reason: '其他' }],
    ['another document', { document: { ...OVERTURNING, number: '闵科监〔2023〕22号' } }],
  ])('once, not again with %s', (_what, over) => {
    given(decider, opened, confirmed, overturned)
      .when(overturn(over))
      .thenRejected({
        code: 'DUPLICATE_CASE.OVERTURNED',
        facts: { documentNumber: '闵科监〔2023〕21号' },
      });
  });
});

describe('MH-1.3.3: a case that was overturned', () => {
  const open = (told: MatchEvidence): DuplicateCaseCommand => ({
    type: 'OpenDuplicateCase',
    data: { ...file, evidence: told },
    context,
  });
  const history = [opened, confirmed, overturned] as const;

  it('is opened again on other evidence only', () => {
    const other: MatchEvidence = { ...evidence, facts: ['同一编号'] };
    given(decider, ...history)
      .when(open(evidence))
      .thenNothingHappens();
    given(decider, ...history)
      .when(open(other))
      .then({ type: 'DuplicateCaseOpened', data: { ...file, evidence: other, opening: 2 } });
  });

  it.each<DuplicateCaseCommand>([
    { type: 'ConfirmDuplicateCase', data: { ...CASE, reason: '', document: CONFIRMING }, context },
    { type: 'DismissDuplicateCase', data: { ...CASE, reason: '' }, context },
    { type: 'FollowUpDuplicateCase', data: { ...CASE, note: '' }, context },
  ])('is decided: no $type', (command) => {
    given(decider, ...history)
      .when(command)
      .thenRejected({ code: 'DUPLICATE_CASE.OVERTURNED', clause: 'MH-1.3.3' });
  });
});
