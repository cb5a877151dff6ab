import { beforeAll, describe, expect, it } from '@jest/globals';
import { calendarDate, instant } from '@grants/kernel';
import { CREDIT_CODE, on, sample } from '@grants/projections/specs';
import { Ledger, viewsOf } from '../specs/ledger.ts';
import type { PublicQueries } from './public-lists.ts';

const ID = (n: number) => ({ recognitionId: `recognition-${n}` });

async function publicViews(): Promise<PublicQueries> {
  const ledger = new Ledger();
  await ledger.record(
    ...[1, 2, 3].map((n) => sample('RecognitionApplied', ID(n))),
    sample('PublicNoticePublished', ID(1)),
    sample('PublicNoticePublished', {
      ...ID(2),
      firstDay: on('2022-06-06'),
      lastDay: on('2022-06-10'),
    }),
    sample('ProjectRecognised', ID(1)),
    sample('ProjectRecognised', ID(3)),
    sample('RecognitionRevoked', ID(3)),
    sample('ProjectOpened'),
    sample('OpenUseRegistered'),
    sample('ProjectOpened', { projectId: 'project-2' }),
    sample('OpenUseRegistered', { projectId: 'project-2' }),
    sample('ProjectRevoked', { projectId: 'project-2' }),
    sample('CallPublished'),
    sample('CallPublished', { callId: 'call-2', mechanism: 'open-selection', challenges: [] }),
    sample('CallPublished', { callId: 'call-3' }),
    sample('CallWithdrawn', { callId: 'call-3' }),
    sample('CallPublished', { callId: 'call-4', challenges: [] }),
  );
  return (await viewsOf(ledger)).published;
}

describe('what anybody may read', () => {
  let published: PublicQueries;

  beforeAll(async () => {
    published = await publicViews();
  });

  it.each([
    ['2022-05-08', []],
    ['2022-05-09', [['2022-05-09', '2022-05-13', 'running']]],
    ['2022-05-14', [['2022-05-09', '2022-05-13', 'ended']]],
    [
      '2022-06-06',
      [
        ['2022-06-06', '2022-06-10', 'running'],
        ['2022-05-09', '2022-05-13', 'ended'],
      ],
    ],
  ])('SH-14.1: on %s are the notices %j', async (day, expected) => {
    const { items } = await published.notices(calendarDate(day));
    expect(items.map(({ firstDay, lastDay, status }) => [firstDay, lastDay, status])).toEqual(
      expected,
    );
  });

  it('SH-15: are the projects recognised and not revoked, with unit and certificate', async () => {
    expect((await published.recognised()).items).toEqual([
      {
        title: '车规级激光雷达芯片',
        unitName: '上海虚构芯片有限公司',
        creditCode: CREDIT_CODE,
        district: '闵行区',
        fieldCode: '01.02',
        batch: '2022年第3批',
        projectNumber: '202203001',
        certificateNumber: 'ZH-202203001',
        recognisedOn: '2022-05-20',
        validFrom: '2022-06-01',
        validTo: '2025-05-31',
      },
    ]);
  });

  it('MH-1.6.15: are the results open to use, but those of a revoked project', async () => {
    expect((await published.openUse()).items).toEqual([
      {
        title: '开放共享',
        unitName: '上海虚构芯片有限公司',
        creditCode: CREDIT_CODE,
        registeredOn: '2022-03-01',
      },
    ]);
  });

  it.each([
    ['2022-02-28T23:59:59+08:00', 'upcoming'],
    ['2022-03-01T00:00+08:00', 'open'],
    ['2022-03-31T17:00+08:00', 'open'],
    ['2022-03-31T17:00:01+08:00', 'closed'],
  ])('MH-O1: are the challenges of lists not taken back, at %s %s', async (now, status) => {
    const { items } = await published.challenges(instant(now));
    expect(items.map((list) => [list.callId, list.status, list.challenges.length])).toEqual([
      ['call-4', status, 0],
      ['call-1', status, 1],
    ]);
    expect(items[1]?.challenges).toEqual([
      { challengeId: 'challenge-1', title: '激光雷达芯片', requirement: '探测距离不小于200米' },
    ]);
  });

  it('comes part by part', async () => {
    const day = calendarDate('2022-12-31');
    const first = await published.notices(day, { limit: 1 });
    const second = await published.notices(day, { limit: 1, after: first.nextCursor ?? '' });
    expect([...first.items, ...second.items].map(({ firstDay }) => firstDay)).toEqual([
      '2022-06-06',
      '2022-05-09',
    ]);
    expect(second.nextCursor).toBeNull();
  });

  it('is empty before anything happened', async () => {
    const empty = (await viewsOf(new Ledger())).published;
    const nothing = { items: [], nextCursor: null };
    expect(await empty.challenges(instant('2022-03-01T00:00+08:00'))).toEqual(nothing);
    expect(await empty.openUse()).toEqual(nothing);
  });
});
