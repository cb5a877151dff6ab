import { describe, expect, it } from '@jest/globals';
import { calendarDate, instant } from '@grants/kernel';
import type { CommandContext } from '@grants/kernel';
import { given } from '@grants/testing';
import type {
  ConfirmDuplicateCase,
  DismissDuplicateCase,
  FollowUpDuplicateCase,
  OpenDuplicateCase,
} from './commands.ts';
import { duplicateCaseDecider } from './decider.ts';
import type {
  DuplicateCaseConfirmed,
  DuplicateCaseDismissed,
  DuplicateCaseFollowedUp,
  DuplicateCaseOpened,
} from './events.ts';

const context: CommandContext = {
  commandId: 'command-1',
  correlationId: 'correlation-1',
  causationId: 'command-1',
  actor: { id: 'officer-1', role: 'commission-officer' },
  occurredAt: instant('2022-03-01T09:00+08:00'),
};
const document = { number: '闵科〔2022〕9号', date: calendarDate('2022-03-01') };
const opening = {
  caseId: 'case-1',
  ours: { kind: 'application', id: 'app-1', source: 'district', title: '激光雷达芯片' },
  other: { kind: 'external-award', id: 'award-1', source: 'city-list', title: '激光雷达芯片' },
  evidence: { rule: 'same-unit-same-title', titleLikeness: 100, facts: ['同一统一社会信用代码'] },
  matcherVersion: 'title-bigrams-1',
  knownAt: '000000000007',
} as const;
const otherEvidence = {
  rule: 'same-award-identity',
  titleLikeness: 100,
  facts: ['同一立项编号 2021-017'],
} as const;

const open = (over: Partial<OpenDuplicateCase['data']> = {}): OpenDuplicateCase => ({
  type: 'OpenDuplicateCase',
  data: { ...opening, ...over },
  context,
});
const confirm = (reason = '同一研究内容'): ConfirmDuplicateCase => ({
  type: 'ConfirmDuplicateCase',
  data: { caseId: 'case-1', reason, document },
  context,
});
const dismiss = (reason = '研究内容不同'): DismissDuplicateCase => ({
  type: 'DismissDuplicateCase',
  data: { caseId: 'case-1', reason },
  context,
});
const followUp = (note = '待市级单位答复'): FollowUpDuplicateCase => ({
  type: 'FollowUpDuplicateCase',
  data: { caseId: 'case-1', note },
  context,
});

const opened: DuplicateCaseOpened = {
  type: 'DuplicateCaseOpened',
  data: { ...opening, opening: 1 },
};
const reopened: DuplicateCaseOpened = {
  type: 'DuplicateCaseOpened',
  data: { ...opening, evidence: otherEvidence, opening: 2 },
};
const confirmed: DuplicateCaseConfirmed = {
  type: 'DuplicateCaseConfirmed',
  data: { caseId: 'case-1', opening: 1, oursId: 'app-1', reason: '同一研究内容', document },
};
const dismissed: DuplicateCaseDismissed = {
  type: 'DuplicateCaseDismissed',
  data: { caseId: 'case-1', opening: 1, oursId: 'app-1', reason: '研究内容不同' },
};
const dismissedAgain: DuplicateCaseDismissed = {
  type: 'DuplicateCaseDismissed',
  data: { ...dismissed.data, opening: 2 },
};
const followedUp: DuplicateCaseFollowedUp = {
  type: 'DuplicateCaseFollowedUp',
  data: { caseId: 'case-1', note: '待市级单位答复' },
};
const decider = duplicateCaseDecider;

describe('MH-1.3.3: opening a case', () => {
  it('happens once', () => {
    given(decider).when(open()).then(opened).andRepeatingChangesNothing();
  });

  it.each([
    ['open', [opened]],
    ['followed up', [opened, followedUp]],
    ['confirmed', [opened, confirmed]],
  ] as const)('is nothing new to a case that is %s, whatever the evidence', (_status, history) => {
    given(decider, ...history)
      .when(open({ evidence: otherEvidence }))
      .thenNothingHappens();
  });

  it('is nothing new to a case dismissed on the same evidence, seen later and otherwise', () => {
    given(decider, opened, dismissed)
      .when(open({ matcherVersion: 'other-1', knownAt: '000000000099' }))
      .thenNothingHappens();
  });

  it('opens a dismissed case again on other evidence', () => {
    given(decider, opened, dismissed)
      .when(open({ evidence: otherEvidence }))
      .then(reopened)
      .andRepeatingChangesNothing();
  });

  it('opens it on no evidence that somebody has looked at before', () => {
    const history = [opened, dismissed, reopened, dismissedAgain];
    given(decider, ...history)
      .when(open())
      .thenNothingHappens();
    given(decider, ...history)
      .when(open({ evidence: otherEvidence }))
      .thenNothingHappens();
  });

  it('takes a pair whose titles were corrected for the same pair', () => {
    given(decider, opened, dismissed)
      .when(open({ other: { ...opening.other, title: '激光雷达' } }))
      .thenNothingHappens();
  });

  it.each([
    ['side of ours', { ours: { ...opening.ours, id: 'app-2' } }],
    ['other side', { other: { ...opening.other, id: 'award-2' } }],
    ['kind of the other side', { other: { ...opening.other, kind: 'application' } }],
  ] as const)('is refused for another %s under one id', (_what, over) => {
    given(decider, opened)
      .when(open(over))
      .thenRejected({
        code: 'DUPLICATE_CASE.OTHER_PAIR',
        facts: { known: 'application app-1 and external-award award-1' },
      });
  });
});

describe('MH-1.3.3: deciding a case', () => {
  it.each([
    ['open', [opened], dismissed],
    ['followed up', [opened, followedUp], dismissed],
    ['open again', [opened, dismissed, reopened], dismissedAgain],
  ] as const)('can go either way while it is %s', (_status, history, dismissal) => {
    given(decider, ...history)
      .when(confirm())
      .then({ ...confirmed, data: { ...confirmed.data, opening: dismissal.data.opening } })
      .andRepeatingChangesNothing();
    given(decider, ...history)
      .when(dismiss())
      .then(dismissal)
      .andRepeatingChangesNothing();
  });

  it.each([confirm(), dismiss(), followUp()])('needs a case: $type', (command) => {
    given(decider)
      .when(command)
      .thenRejected({ code: 'DUPLICATE_CASE.NOT_OPENED', facts: { caseId: 'case-1' } });
  });

  it.each([confirm('另一理由'), dismiss(), followUp()])(
    'is over once it was confirmed: $type',
    (command) => {
      given(decider, opened, confirmed)
        .when(command)
        .thenRejected({
          code: 'DUPLICATE_CASE.CONFIRMED',
          clause: 'MH-1.3.3',
          facts: { reason: '同一研究内容', documentNumber: '闵科〔2022〕9号' },
        });
    },
  );

  it('is over once it was confirmed, whichever document comes after', () => {
    const later = { number: '闵科〔2022〕10号', date: calendarDate('2022-04-01') };
    const again = confirm();
    given(decider, opened, confirmed)
      .when({ ...again, data: { ...again.data, document: later } })
      .thenRejected({ code: 'DUPLICATE_CASE.CONFIRMED' });
  });

  it.each([confirm(), dismiss('另一理由'), followUp()])(
    'is over once it was dismissed: $type',
    (command) => {
      given(decider, opened, dismissed)
        .when(command)
        .thenRejected({
          code: 'DUPLICATE_CASE.DISMISSED',
          clause: 'MH-1.3.3',
          facts: { reason: '研究内容不同' },
        });
    },
  );
});

describe('MH-1.3.3: following a case up', () => {
  it('keeps it in view', () => {
    given(decider, opened).when(followUp()).then(followedUp).andRepeatingChangesNothing();
  });

  it('can be said again with another note', () => {
    given(decider, opened, followedUp)
      .when(followUp('已答复'))
      .then({ type: 'DuplicateCaseFollowedUp', data: { caseId: 'case-1', note: '已答复' } });
  });
});

describe('the fold of a case', () => {
  it.each([confirmed, dismissed, followedUp])(
    'passes over $type of a case never opened',
    (event) => {
      expect(decider.evolve(decider.initialState, event)).toEqual({ status: 'unopened' });
    },
  );
});
