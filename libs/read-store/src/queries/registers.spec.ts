import { beforeAll, describe, expect, it } from '@jest/globals';
import { instant } from '@grants/kernel';
import { LEAD, OTHER_CREDIT_CODE, sample } from '@grants/projections/specs';
import type { ReadStore } from '../read-store.ts';
import { Ledger, viewsOf } from '../specs/ledger.ts';

/** Applications 1 to 5: approved and running, approved and completed, held, refused, of another unit. */
async function views(): Promise<ReadStore> {
  const ledger = new Ledger();
  const of = (n: number) => ({ applicationId: `application-${n}`, projectId: `project-${n}` });
  const submitted = (n: number) =>
    sample('ApplicationSubmitted', { applicationId: `application-${n}`, callId: `call-${n % 2}` });
  await ledger.record(
    ...[1, 2, 3, 4].map(submitted),
    sample('ApplicationSubmitted', {
      applicationId: 'application-5',
      lead: { ...LEAD, creditCode: OTHER_CREDIT_CODE },
    }),
    sample('ApplicationApproved', of(1)),
    sample('ProjectOpened', of(1)),
    sample('ApplicationApproved', of(2)),
    sample('ProjectOpened', of(2)),
    sample('ProjectCompleted', { projectId: 'project-2' }),
    sample('ApplicationHeld', { applicationId: 'application-3' }),
    sample('ApplicationRefused', { applicationId: 'application-4' }),
    sample('ProjectHeld', { projectId: 'project-1' }),
    sample('TranchePaid', { projectId: 'project-1' }),
    sample('CallPublished'),
    sample('CallPublished', { callId: 'call-2', year: 2023 }),
    sample('CallWithdrawn', { callId: 'call-2' }),
  );
  return viewsOf(ledger);
}

describe('the registers', () => {
  let readStore: ReadStore;

  beforeAll(async () => {
    readStore = await views();
  });

  it.each([
    [{}, [5, 4, 3, 2, 1]],
    [{ status: 'approved' }, [2, 1]],
    [{ callId: 'call-1' }, [5, 3, 1]],
    [{ creditCode: OTHER_CREDIT_CODE }, [5]],
    [{ held: true }, [3]],
    [{ held: false, status: 'submitted' }, [5]],
    [{ creditCode: 'nobody' }, []],
  ] as const)('list applications by %j', async (filter, expected) => {
    const { items, nextCursor } = await readStore.applications.list(filter);
    expect(items.map((item) => item.applicationId)).toEqual(
      expected.map((n) => `application-${n}`),
    );
    expect(nextCursor).toBeNull();
  });

  it('list applications part by part, though one of them changes in between', async () => {
    const first = await readStore.applications.list({ limit: 2 });
    const second = await readStore.applications.list({ limit: 2, after: first.nextCursor ?? '' });
    const third = await readStore.applications.list({ limit: 2, after: second.nextCursor ?? '' });
    const ids = [first, second, third].map((page) => page.items.map((item) => item.applicationId));
    expect(ids).toEqual([
      ['application-5', 'application-4'],
      ['application-3', 'application-2'],
      ['application-1'],
    ]);
    expect(third.nextCursor).toBeNull();
  });

  it('find an application with its amounts in yuan and its holds', async () => {
    expect(await readStore.applications.find('application-3')).toMatchObject({
      totalInvestment: '2000000.00',
      grantRequested: '1000000.00',
      award: null,
      holds: ['hold-1'],
    });
    expect(await readStore.applications.find('application-1')).toMatchObject({
      award: '900000.00',
    });
    expect(await readStore.applications.find('nobody')).toBeUndefined();
  });

  it('know the applications of a unit that are open or have a running project', async () => {
    expect(await readStore.applications.openOfUnit(LEAD.creditCode)).toEqual([
      'application-1',
      'application-3',
    ]);
    expect(await readStore.applications.openOfUnit('nobody')).toEqual([]);
  });

  it.each([
    [{}, [2, 1]],
    [{ status: 'completed' }, [2]],
    [{ held: true }, [1]],
    [{ fundId: 'fund-2' }, []],
    [{ creditCode: LEAD.creditCode }, [2, 1]],
  ] as const)('list projects by %j', async (filter, expected) => {
    const { items } = await readStore.projects.list(filter);
    expect(items.map((item) => item.projectId)).toEqual(expected.map((n) => `project-${n}`));
  });

  it('find a project with its amounts in yuan', async () => {
    expect(await readStore.projects.find('project-1')).toMatchObject({
      award: '900000.00',
      paid: '270000.00',
      supported: null,
      extended: false,
      holds: ['hold-1'],
    });
    expect(await readStore.projects.find('nobody')).toBeUndefined();
  });

  it.each([
    [{}, ['call-2', 'call-1']],
    [{ year: 2022 }, ['call-1']],
    [{ openAt: instant('2022-03-31T17:00+08:00') }, ['call-1']],
    [{ openAt: instant('2022-03-31T17:00:01+08:00') }, []],
  ])('list calls by %j', async (filter, expected) => {
    const { items } = await readStore.calls.list(filter);
    expect(items.map((item) => item.callId)).toEqual(expected);
  });

  it('find a call', async () => {
    expect(await readStore.calls.find('call-2')).toMatchObject({ status: 'withdrawn' });
    expect(await readStore.calls.find('nobody')).toBeUndefined();
  });
});
