import { beforeAll, describe, expect, it } from '@jest/globals';
import { calendarDate, instant } from '@grants/kernel';
import { CREDIT_CODE, OTHER_CREDIT_CODE, sample } from '@grants/projections/specs';
import { Ledger, viewsOf } from '../../specs/ledger.ts';
import type { ClauseUseQueries, ClauseUsesRequest } from './clause-uses.ts';

const CAP = { rule: 'award-cap', clause: 'MH-O2', facts: {} } as const;
const PASSED = [{ ...CAP, verdict: 'passed' }] as const;
const FAILED = [{ ...CAP, verdict: 'failed' }] as const;
const OF_O2: ClauseUsesRequest = { clause: 'MH-O2' };

/** Three times MH-O2: on two applications of one unit and on one of another; SH-18.3 once. */
describe('where a clause was applied', () => {
  let uses: ClauseUseQueries;

  beforeAll(async () => {
    const ledger = new Ledger();
    const other = { ...sample('ApplicationSubmitted').data.lead, creditCode: OTHER_CREDIT_CODE };
    const approved = (n: number) => ({ applicationId: `application-${n}`, basis: PASSED });
    await ledger.record(
      sample('ApplicationSubmitted', { basis: [] }),
      sample('ApplicationSubmitted', { applicationId: 'application-2', basis: [] }),
      sample('ApplicationSubmitted', { applicationId: 'application-3', lead: other, basis: [] }),
      sample('ApplicationApproved', approved(1)),
    );
    ledger.clock.advanceTo('2022-04-01T09:00+08:00');
    await ledger.recordThat(
      {
        event: sample('ApplicationApproved', approved(3)),
        occurredAt: '2022-03-20T09:00+08:00',
      },
      {
        event: sample('ApplicationRefused', { applicationId: 'application-2', basis: FAILED }),
        occurredAt: '2022-04-01T09:00+08:00',
      },
      { event: sample('BanImposed'), occurredAt: '2022-04-01T09:00+08:00' },
    );
    uses = (await viewsOf(ledger)).clauseUses;
  });

  const idsOf = async (request: Parameters<ClauseUseQueries['list']>[0]) =>
    (await uses.list(request)).items.map(({ subjectId }) => subjectId);

  it('is told with the thing, its title, the event and what the rules said, the last first', async () => {
    const { items } = await uses.list(OF_O2);
    expect(items[0]).toEqual({
      position: '0000000000000006',
      subjectKind: 'application',
      subjectId: 'application-2',
      title: sample('ApplicationSubmitted').data.title,
      type: 'ApplicationRefused',
      summaryKey: 'ApplicationRefused.selection',
      occurredOn: '2022-04-01',
      recordedAt: '2022-04-01T01:00:00.000Z',
      findings: [{ rule: 'award-cap', verdict: 'failed' }],
    });
    expect(items.map(({ subjectId }) => subjectId)).toEqual([
      'application-2',
      'application-3',
      'application-1',
    ]);
  });

  it('is read in parts', async () => {
    const first = await uses.list({ ...OF_O2, limit: 2 });
    const after = first.nextCursor ?? '';
    expect(first.items).toHaveLength(2);
    expect(await idsOf({ ...OF_O2, limit: 2, after })).toEqual(['application-1']);
    expect((await uses.list({ ...OF_O2, limit: 2, after })).nextCursor).toBeNull();
  });

  it('is what had happened by a day, and what was known by then', async () => {
    const asOf = calendarDate('2022-03-20');
    const asKnownAt = { recordedAt: instant('2022-03-31T09:00+08:00') };
    expect(await idsOf({ ...OF_O2, asOf })).toEqual(['application-3', 'application-1']);
    expect(await idsOf({ ...OF_O2, asOf, asKnownAt })).toEqual(['application-1']);
    expect(await idsOf({ ...OF_O2, asKnownAt: { position: '0000000000000005' } })).toEqual([
      'application-3',
      'application-1',
    ]);
  });

  it('is what is of one unit, for a reader who sees no more', async () => {
    const own = { ...OF_O2, creditCode: OTHER_CREDIT_CODE };
    expect(await idsOf(own)).toEqual(['application-3']);
    expect((await uses.tally(own)).count).toBe(1);
  });

  it('is counted, with how often each rule said what', async () => {
    expect(await uses.tally(OF_O2)).toEqual({
      count: 3,
      lastOn: '2022-04-01',
      lastPosition: '0000000000000006',
      verdicts: [
        { rule: 'award-cap', verdict: 'failed', count: 1 },
        { rule: 'award-cap', verdict: 'passed', count: 2 },
      ],
    });
  });

  it('is on a unit where a ban cites the clause, with the name of the unit', async () => {
    const { items } = await uses.list({ clause: 'SH-18.3', creditCode: CREDIT_CODE });
    expect(items).toEqual([
      expect.objectContaining({
        subjectKind: 'unit',
        subjectId: CREDIT_CODE,
        title: sample('ApplicationSubmitted').data.lead.name,
        findings: [],
      }),
    ]);
  });

  it('is nowhere, where it never was', async () => {
    expect(await uses.tally({ clause: 'MH-2.5.2' })).toEqual({
      count: 0,
      lastOn: null,
      lastPosition: null,
      verdicts: [],
    });
  });
});
