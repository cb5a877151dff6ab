import { describe, expect, it } from '@jest/globals';
import { calendarDate, instant } from '@grants/kernel';
import { given } from '@grants/testing';
import {
  by,
  command,
  contracted,
  firstAuthorised,
  historyOf,
  opened,
  paper,
  terminated,
} from '../../specs/project-sample.ts';
import { projectDecider } from '../decider.ts';

describe('the days a command tells', () => {
  it('may be the very day it is recorded for', () => {
    const paid = command('ConfirmTranchePayment', {}, by('maker-1', '2022-03-15'));

    expect(historyOf(...firstAuthorised, paid).at(-1)).toMatchObject({
      type: 'TranchePaid',
      data: { paidOn: '2022-03-15' },
    });
  });

  it.each([
    ['2022-02-27T23:59+08:00', '2022-02-27'],
    ['2022-02-27T15:59Z', '2022-02-27'],
  ])('lie ahead by the day of Shanghai: %s', (occurredAt, today) => {
    const context = { ...by('maker-1'), occurredAt: instant(occurredAt) };
    given(projectDecider, ...historyOf(...opened))
      .when(command('SignContract', {}, context))
      .thenRejected({ code: 'PROJECT.DAY_AHEAD', facts: { field: 'signedOn', today } });
  });

  it('are today in Shanghai while UTC is a day behind', () => {
    const context = { ...by('maker-1'), occurredAt: instant('2022-02-27T16:00Z') };

    expect(historyOf(...opened, command('SignContract', {}, context)).at(-1)).toMatchObject({
      type: 'ContractSigned',
      data: { signedOn: '2022-02-28' },
    });
  });

  it('do not count the ones that are meant to come: when to pay back, when to be done', () => {
    const order = command('OrderRecovery', {}, by('maker-1', '2024-06-01'));
    const extend = command('RequestAdjustment', {}, by('maker-1', '2023-06-01'));

    expect(historyOf(...terminated, order).at(-1)).toMatchObject({
      type: 'RecoveryOrdered',
      data: { dueOn: '2024-12-31', document: { date: '2024-06-01' } },
    });
    expect(historyOf(...contracted, extend).at(-1)).toMatchObject({ type: 'AdjustmentRequested' });
  });

  it.each([
    ['ApproveAdjustment', [...contracted, command('RequestAdjustment')]],
    ['TerminateProject', contracted],
    ['RevokeProject', contracted],
  ] as const)('are asked for with the document of %s', (type, commands) => {
    const document = paper('X-1', '2023-01-02');
    given(projectDecider, ...historyOf(...commands))
      .when(command(type, { document }, by('maker-1', '2023-01-01')))
      .thenRejected({
        code: 'PROJECT.DAY_AHEAD',
        facts: { field: 'document.date', day: '2023-01-02', today: '2023-01-01' },
      });
  });

  it('name the first that lies ahead, and say what to do', () => {
    const governmentConsent = paper('C-9', '2023-01-03');
    const document = paper('D-9', '2023-01-04');
    const decision = projectDecider.decide(
      command('ConcludeAcceptance', { governmentConsent, document }, by('maker-1', '2023-01-02')),
      historyOf(...contracted).reduce(projectDecider.evolve, projectDecider.initialState),
    );

    expect(decision).toMatchObject({
      rejected: {
        message:
          'governmentConsent.date is 2023-01-03, which lies after 2023-01-02, the day this is ' +
          'recorded for; check the date.',
        facts: { field: 'governmentConsent.date', day: calendarDate('2023-01-03') },
      },
    });
  });
});
