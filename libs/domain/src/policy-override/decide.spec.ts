import { describe, expect, it } from '@jest/globals';
import { calendarDate, fold, instant } from '@grants/kernel';
import type { CommandContext } from '@grants/kernel';
import { given } from '@grants/testing';
import type { OverrideFact, PolicyOverrideCommand, WithdrawPolicyOverride } from './commands.ts';
import { policyOverrideDecider } from './decider.ts';
import type { PolicyOverrideEvent } from './events.ts';
import { overridesInForce } from './overrides-in-force.ts';

const CEILING: OverrideFact = {
  overrideId: 'o-1',
  policyVersion: 'minhang-2021',
  clause: 'MH-O2',
  rule: 'award-ceiling',
  value: '8000000.00',
  document: { number: '沪科规〔2022〕6号', date: calendarDate('2022-05-20') },
  article: '第九条',
  approver: '区科委主任',
  effectiveFrom: calendarDate('2022-06-01'),
  effectiveTo: calendarDate('2022-12-31'),
};
const WITHDRAWAL: WithdrawPolicyOverride['data'] = {
  overrideId: 'o-1',
  policyVersion: 'minhang-2021',
  reason: '上级文件废止',
  document: { number: '沪科规〔2022〕9号', date: calendarDate('2022-09-01') },
};
const context: CommandContext = {
  commandId: 'command-1',
  correlationId: 'correlation-1',
  causationId: 'command-1',
  actor: { id: 'approver-1', role: 'commission-approver' },
  occurredAt: instant('2022-06-01T10:00+08:00'),
};

function record(over: Partial<OverrideFact> = {}): PolicyOverrideCommand {
  return { type: 'RecordPolicyOverride', data: { ...CEILING, ...over }, context };
}

function withdraw(over: Partial<WithdrawPolicyOverride['data']> = {}): PolicyOverrideCommand {
  return { type: 'WithdrawPolicyOverride', data: { ...WITHDRAWAL, ...over }, context };
}

const recorded: PolicyOverrideEvent = { type: 'PolicyOverrideRecorded', data: CEILING };
const withdrawn: PolicyOverrideEvent = { type: 'PolicyOverrideWithdrawn', data: WITHDRAWAL };

describe('MH-O7: an override is recorded', () => {
  it('with what it replaces and the document that says so', () => {
    given(policyOverrideDecider).when(record()).then(recorded).andRepeatingChangesNothing();
  });

  it('without an end', () => {
    const { effectiveTo: _end, ...open } = CEILING;
    given(policyOverrideDecider)
      .when({ type: 'RecordPolicyOverride', data: open, context })
      .then({ type: 'PolicyOverrideRecorded', data: open });
  });

  it('under an id that says one thing', () => {
    given(policyOverrideDecider, recorded)
      .when(record({ value: '7000000.00' }))
      .thenRejected({ code: 'POLICY_OVERRIDE.ID_TAKEN', facts: { overrideId: 'o-1' } });
  });

  it('not again once withdrawn', () => {
    given(policyOverrideDecider, recorded, withdrawn)
      .when(record())
      .thenRejected({
        code: 'POLICY_OVERRIDE.WITHDRAWN',
        facts: { documentNumber: '沪科规〔2022〕9号' },
      });
  });

  it('of a clause of the register', () => {
    given(policyOverrideDecider)
      .when(record({ clause: 'MH-O99' }))
      .thenRejected({ code: 'POLICY_OVERRIDE.CLAUSE_UNKNOWN', facts: { unknownClause: 'MH-O99' } });
  });

  it.each<[string, Partial<OverrideFact>]>([
    ['that no rule reads', { rule: 'award-roof' }],
    ['of another clause', { clause: 'MH-O3' }],
    ['of an edition without it', { policyVersion: 'minhang-1999' }],
  ])('not of a parameter %s', (_what, over) => {
    given(policyOverrideDecider)
      .when(record(over))
      .thenRejected({ code: 'POLICY_OVERRIDE.RULE_NOT_OVERRIDABLE' });
  });

  it('with a value the parameter can have', () => {
    given(policyOverrideDecider)
      .when(record({ value: 8000000 }))
      .thenRejected({
        code: 'POLICY_OVERRIDE.VALUE_UNREADABLE',
        facts: { value: 8000000, own: '10000000.00' },
      });
  });

  it.each([
    ['2022-06-01', undefined],
    ['2022-05-31', 'POLICY_OVERRIDE.DATES_NOT_IN_ORDER'],
  ])('from 2022-06-01 to %s: %s', (last, code) => {
    const outcome = given(policyOverrideDecider).when(record({ effectiveTo: calendarDate(last) }));
    if (code) outcome.thenRejected({ code: 'POLICY_OVERRIDE.DATES_NOT_IN_ORDER' });
    else {
      outcome.then({
        ...recorded,
        data: { ...CEILING, effectiveTo: calendarDate(last) },
      });
    }
  });
});

describe('MH-O7: two overrides of one parameter', () => {
  const second = (from: string, to: string) => ({
    overrideId: 'o-2',
    effectiveFrom: calendarDate(from),
    effectiveTo: calendarDate(to),
  });

  it.each([
    ['on its first day', '2022-01-01', '2022-06-01'],
    ['on its last day', '2022-12-31', '2023-06-01'],
    ['within', '2022-07-01', '2022-07-31'],
    ['around', '2022-01-01', '2023-12-31'],
  ])('cannot overlap: %s', (_what, from, to) => {
    given(policyOverrideDecider, recorded)
      .when(record(second(from, to)))
      .thenRejected({
        code: 'POLICY_OVERRIDE.OVERLAPS',
        clause: 'MH-O7',
        facts: { overlaps: 'o-1', effectiveFrom: CEILING.effectiveFrom },
      });
  });

  it.each([
    ['the day before it begins', '2022-01-01', '2022-05-31'],
    ['the day after it ends', '2023-01-01', '2023-06-01'],
  ])('can follow each other: %s', (_what, from, to) => {
    const over = second(from, to);
    given(policyOverrideDecider, recorded)
      .when(record(over))
      .then({ type: 'PolicyOverrideRecorded', data: { ...CEILING, ...over } });
  });

  it('can overlap one without an end only before it', () => {
    const { effectiveTo: _end, ...open } = CEILING;
    given(policyOverrideDecider, { type: 'PolicyOverrideRecorded', data: open })
      .when(record(second('2090-01-01', '2090-12-31')))
      .thenRejected({ code: 'POLICY_OVERRIDE.OVERLAPS' });
  });

  it('can overlap when the earlier was withdrawn, or is of another parameter', () => {
    const over = { overrideId: 'o-2', value: '7000000.00' };
    given(policyOverrideDecider, recorded, withdrawn)
      .when(record(over))
      .then({ type: 'PolicyOverrideRecorded', data: { ...CEILING, ...over } });
    const share = { overrideId: 'o-3', rule: 'award-share', value: '0.30' };
    given(policyOverrideDecider, recorded)
      .when(record(share))
      .then({ type: 'PolicyOverrideRecorded', data: { ...CEILING, ...share } });
  });
});

describe('MH-O7: an override is withdrawn', () => {
  it('by document', () => {
    given(policyOverrideDecider, recorded)
      .when(withdraw())
      .then(withdrawn)
      .andRepeatingChangesNothing();
  });

  it('once', () => {
    given(policyOverrideDecider, recorded, withdrawn)
      .when(withdraw({ reason: '笔误' }))
      .thenRejected({ code: 'POLICY_OVERRIDE.WITHDRAWN' });
  });

  it('when there is one', () => {
    given(policyOverrideDecider)
      .when(withdraw())
      .thenRejected({ code: 'POLICY_OVERRIDE.UNKNOWN', facts: { overrideId: 'o-1' } });
  });
});

describe('MH-O7: the overrides a decision is taken under', () => {
  const inForce = (day: string, ...history: readonly PolicyOverrideEvent[]) =>
    overridesInForce(fold(policyOverrideDecider, history), calendarDate(day));

  it('are those in effect on its day', () => {
    expect(inForce('2022-05-31', recorded)).toEqual([]);
    expect(inForce('2022-06-01', recorded)).toEqual([CEILING]);
    expect(inForce('2022-12-31', recorded)).toEqual([CEILING]);
    expect(inForce('2023-01-01', recorded)).toEqual([]);
  });

  it('are not withdrawn', () => {
    expect(inForce('2022-06-01', recorded, withdrawn)).toEqual([]);
  });
});
