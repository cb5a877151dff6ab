import { beforeAll, describe, expect, it } from '@jest/globals';
import { calendarDate } from '@grants/kernel';
import { CREDIT_CODE, on, sample } from '@grants/projections/specs';
import type { SampleEvent } from '@grants/projections/specs';
import { Ledger, viewsOf } from '../specs/ledger.ts';
import type { Duty, DutyFilter, DutyQueries } from './duties.ts';

const OTHER_CALL = { applicationId: 'application-2', callId: 'call-2' };

/**
 * Application 1 (call extended on 2022-03-20), application 2 (refused on 2022-04-20), a contract
 * prolonged on 2024-05-06, a district centre, a recognition revoked on 2024-02-01, a ban, a recovery.
 */
async function dutiesOfLedger(): Promise<DutyQueries> {
  const ledger = new Ledger();
  const at = (occurredAt: string, event: SampleEvent) => ({
    event,
    occurredAt,
  });
  await ledger.recordThat(
    at('2022-03-01T09:00+08:00', sample('ApplicationSubmitted')),
    at('2022-03-01T09:00+08:00', sample('ApplicationSubmitted', OTHER_CALL)),
    at('2022-03-20T09:00+08:00', sample('CallWindowExtended')),
    at('2022-04-20T09:00+08:00', sample('ApplicationRefused', OTHER_CALL)),
    at('2022-05-20T09:00+08:00', sample('ExpertReviewConcluded')),
    at('2022-06-01T09:00+08:00', sample('ProjectOpened')),
    at('2022-06-10T09:00+08:00', sample('ContractSigned')),
    at('2022-05-10T09:00+08:00', sample('CentreApplied')),
    at('2022-06-20T09:00+08:00', sample('CentreApproved')),
    at('2022-03-15T10:00+08:00', sample('RecognitionApplied')),
    at('2022-05-09T09:00+08:00', sample('PublicNoticePublished')),
    at('2022-05-20T09:00+08:00', sample('ProjectRecognised')),
    at('2022-07-01T09:00+08:00', sample('BanImposed')),
    at('2024-02-01T09:00+08:00', sample('RecognitionRevoked')),
    at('2024-05-06T09:00+08:00', sample('ExecutionExtended')),
    at('2024-12-01T09:00+08:00', sample('RecoveryOrdered')),
  );
  return (await viewsOf(ledger)).duties;
}

describe('duties as of a day', () => {
  let duties: DutyQueries;

  beforeAll(async () => {
    duties = await dutiesOfLedger();
  });

  const asOf = (day: string, filter: Omit<DutyFilter, 'asOf'> = {}) =>
    duties.list({ asOf: calendarDate(day), ...filter });

  async function dutyOn(day: string, subject: string, kind: Duty['kind']) {
    const { items } = await asOf(day, { subject });
    return items.find((duty) => duty.kind === kind);
  }

  const review = (day: string) => dutyOn(day, 'application:application-1', 'application-review');

  it('MH-1.3.6: is open until its last day, then overdue by working days, then done', async () => {
    expect(await review('2022-05-18')).toMatchObject({ status: 'open', overdueWorkingDays: 0 });
    // Thursday the 19th is the first working day after it.
    expect(await review('2022-05-19')).toMatchObject({ status: 'overdue', overdueWorkingDays: 1 });
    // Done on Friday the 20th, two working days late, however long ago that is.
    expect(await review('2023-01-05')).toMatchObject({
      status: 'done',
      doneOn: '2022-05-20',
      overdueWorkingDays: 2,
    });
  });

  it('MH-1.3.6: follows the call, from the day it was extended', async () => {
    expect((await review('2022-03-19'))?.dueOn).toBe('2022-04-29');
    expect((await review('2022-03-20'))?.dueOn).toBe('2022-05-18');
    expect(await review('2022-02-28')).toBeUndefined();
  });

  it('MH-1.6.4: follows a prolonged execution period', async () => {
    const period = (day: string) => dutyOn(day, 'project:project-1', 'execution-period');
    expect(await period('2024-05-05')).toMatchObject({ dueOn: '2024-06-09', status: 'open' });
    expect(await period('2024-06-10')).toMatchObject({ dueOn: '2024-12-31', status: 'open' });
    // Thursday the 2nd and Friday the 3rd of January; the 1st is a holiday.
    expect(await period('2025-01-03')).toMatchObject({ status: 'overdue', overdueWorkingDays: 2 });
  });

  it('is done when what it is about has ended', async () => {
    expect(
      await dutyOn('2022-05-01', 'application:application-2', 'application-review'),
    ).toMatchObject({ status: 'done', doneOn: '2022-04-20', overdueWorkingDays: 0 });
  });

  it('SH-14.1, SH-18.3: a term is open until it is over, and never overdue', async () => {
    const notice = (day: string) => dutyOn(day, 'recognition:recognition-1', 'public-notice');
    expect(await notice('2022-05-13')).toMatchObject({ status: 'open', doneOn: null });
    expect(await notice('2022-05-14')).toMatchObject({
      status: 'done',
      doneOn: '2022-05-13',
      overdueWorkingDays: 0,
    });
    const ban = await dutyOn('2025-06-30', `unit:${CREDIT_CODE}`, 'ban');
    expect(ban).toMatchObject({ status: 'open', creditCode: CREDIT_CODE, title: null });
  });

  it('SH-18.1: a report is due once its year is over, and none after a revocation', async () => {
    const reports = async (day: string) =>
      (await asOf(day, { clause: 'SH-18.1' })).items.map(({ dueOn, status }) => [dueOn, status]);
    expect(await reports('2022-12-31')).toEqual([]);
    expect(await reports('2023-01-01')).toEqual([['2023-03-31', 'open']]);
    expect(await reports('2024-01-31')).toEqual([
      ['2023-03-31', 'overdue'],
      ['2024-03-31', 'open'],
    ]);
    expect(await reports('2026-06-01')).toEqual([
      ['2023-03-31', 'done'],
      ['2024-03-31', 'done'],
    ]);
  });

  it('tells what it is about, whose it is, and since when', async () => {
    expect(await dutyOn('2024-06-20', 'centre:centre-1', 'centre-evaluation')).toEqual({
      kind: 'centre-evaluation',
      subject: 'centre:centre-1',
      title: '车规级芯片工程技术研究中心',
      creditCode: CREDIT_CODE,
      holder: 'science-and-technology-commission',
      clause: 'MH-2.5.1',
      sinceOn: '2022-06-20',
      dueOn: '2024-06-20',
      doneOn: null,
      status: 'open',
      overdueWorkingDays: 0,
      overdueUnknown: null,
    });
  });

  it('says so when no calendar tells how late it is, and counts nothing', async () => {
    expect(await dutyOn('2099-01-05', 'project:project-1', 'recovery')).toMatchObject({
      status: 'overdue',
      overdueWorkingDays: null,
      overdueUnknown: expect.stringContaining('cannot be counted'),
    });
  });

  it('is listed by status, unit and part, the one due first first', async () => {
    const day = '2025-04-01';
    const { items } = await asOf(day);
    const overdue = await asOf(day, { status: 'overdue' });
    expect(overdue.items.map(({ kind, dueOn }) => [kind, dueOn])).toEqual([
      ['centre-evaluation', '2024-06-20'],
      ['execution-period', '2024-12-31'],
      ['recovery', '2025-03-01'],
    ]);
    const open = await asOf(day, { status: 'open' });
    expect(open.items.map(({ kind }) => kind)).toEqual(['ban']);
    const done = await asOf(day, { status: 'done' });
    expect(done.items.length + 4).toBe(items.length);
    const ofUnits = await asOf(day, { status: 'overdue', holder: 'unit', kind: 'recovery' });
    expect(ofUnits.items.map(({ kind }) => kind)).toEqual(['recovery']);
    const ofCentres = await asOf(day, { subjectKind: 'centre', status: 'overdue' });
    expect(ofCentres.items.map(({ subject }) => subject)).toEqual(['centre:centre-1']);
    expect(await duties.overdue(on(day))).toEqual([
      { kind: 'centre-evaluation', count: 1 },
      { kind: 'execution-period', count: 1 },
      { kind: 'recovery', count: 1 },
    ]);
    expect((await asOf(day, { creditCode: 'nobody' })).items).toEqual([]);
    expect((await asOf(day, { creditCode: CREDIT_CODE })).items).toHaveLength(items.length);

    const parts: Duty[] = [];
    let after: string | null = '';
    while (after !== null) {
      const request = after === '' ? { limit: 3 } : { limit: 3, after };
      const page = await duties.list({ asOf: on(day), ...request });
      parts.push(...page.items);
      after = page.nextCursor;
    }
    expect(parts).toEqual(items);
  });
});
