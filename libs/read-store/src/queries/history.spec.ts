import { beforeAll, describe, expect, it } from '@jest/globals';
import { calendarDate } from '@grants/kernel';
import { sample } from '@grants/projections/specs';
import { Ledger, viewsOf } from '../specs/ledger.ts';
import type { HistoryQueries, HistoryRequest } from './history.ts';

/** A story with a case and money in it, and beside it that of another application. */
describe('the story of a project', () => {
  let history: HistoryQueries;

  beforeAll(async () => {
    const ledger = new Ledger();
    const early = { occurredAt: '2022-02-01T09:00+08:00' };
    await ledger.recordThat(
      { event: sample('ApplicationSubmitted'), ...early },
      { event: sample('ApplicationSubmitted', { applicationId: 'application-2' }), ...early },
    );
    await ledger.record(
      sample('DuplicateCaseOpened'),
      sample('DuplicateCaseDismissed'),
      sample('ApprovalInitiated'),
      sample('FundsCommitted'),
      sample('ApplicationApproved'),
      sample('ProjectOpened'),
      sample('ContractSigned'),
      sample('ApprovalInitiated', { applicationId: 'application-2', projectId: 'project-2' }),
      sample('ProjectHeld'),
    );
    ({ history } = await viewsOf(ledger));
  });

  const STORY = [
    'ApplicationSubmitted',
    'DuplicateCaseOpened',
    'DuplicateCaseDismissed',
    'ApprovalInitiated',
    'FundsCommitted',
    'ApplicationApproved',
    'ProjectOpened',
    'ContractSigned',
    'ProjectHeld',
  ];

  async function typesOf(request: HistoryRequest = {}): Promise<readonly string[]> {
    return (await history.ofProject('project-1', request)).items.map((entry) => entry.type);
  }

  it('is told in global order: application, case, money, project', async () => {
    expect(await typesOf()).toEqual(STORY);
  });

  it('is the same by its application', async () => {
    const [byApplication, byProject] = await Promise.all([
      history.ofApplication('application-1'),
      history.ofProject('project-1'),
    ]);
    expect(byApplication).toEqual(byProject);
  });

  it('gives every entry whole', async () => {
    const { items } = await history.ofProject('project-1');
    expect(items.find((entry) => entry.type === 'FundsCommitted')).toMatchObject({
      stream: 'fund-fund-1',
      revision: 0,
      actor: { id: 'clerk-1', role: 'clerk' },
      basis: [],
      money: {
        fundId: 'fund-1',
        debitAccount: 'committed',
        creditAccount: 'available',
        amount: '900000.00',
      },
    });
    expect(items.find((entry) => entry.type === 'ApplicationApproved')).toMatchObject({
      clauses: ['MH-O2', 'MH-1.4.4'],
      facts: { award: '900000.00' },
      money: null,
    });
    expect(items[5]?.basis[0]).toEqual({
      rule: 'award-cap',
      clause: 'MH-O2',
      verdict: 'passed',
      facts: { cap: '1000000.00' },
    });
  });

  it('is read part by part', async () => {
    const first = await history.ofProject('project-1', { limit: 5 });
    const rest = await history.ofProject('project-1', { limit: 5, after: first.nextCursor ?? '' });
    expect([...first.items, ...rest.items].map((entry) => entry.type)).toEqual(STORY);
    expect(rest.nextCursor).toBeNull();
  });

  it('is told up to a revision of the project, to a day, and to what was known', async () => {
    expect(await typesOf({ atRevision: 1 })).toEqual(STORY.slice(0, 8));
    expect(await typesOf({ asOf: calendarDate('2022-02-28') })).toEqual(STORY.slice(0, 1));
    const { items } = await history.ofProject('project-1');
    const position = items[4]?.position ?? '';
    expect(await typesOf({ asKnownAt: { position } })).toEqual(STORY.slice(0, 5));
  });

  it('is empty for a project nobody knows', async () => {
    expect(await history.ofProject('nobody')).toEqual({ items: [], nextCursor: null });
  });
});
