import { describe, expect, it } from '@jest/globals';
import type { LedgerEvent } from '../projection.ts';
import { rowsOf, twice } from '../specs/rows-of.ts';
import { ledgerSequence, sample } from '../specs/sample-events.ts';
import { CREDIT_CODE, DOCUMENT, on, OTHER_CREDIT_CODE } from '../specs/values.ts';
import { creditBlacklist } from './projection.ts';
import type { BanRow } from './view.ts';

/** The rows of a table, from events of which every one is delivered twice and then all once more. */
function rows(table: string, events: readonly LedgerEvent[]): readonly object[] {
  return rowsOf(creditBlacklist, twice(events))[table] ?? [];
}

function bansOf(...events: readonly LedgerEvent[]): readonly BanRow[] {
  return rows('ban', events) as readonly BanRow[];
}

const PATH = [{ linkId: 'link-1', kind: 'renaming', creditCode: OTHER_CREDIT_CODE }] as const;

describe('a ban (SH-18.3)', () => {
  it('is told with ground, clause, first and last day, and when the ledger learned of it', () => {
    const next = ledgerSequence();
    const imposed = next(sample('BanImposed'), { recordedAt: '2022-07-05T10:00+08:00' });
    const [row] = bansOf(imposed);
    const told = Object.entries(row ?? {}).filter(([, value]) => value !== null);
    expect(Object.fromEntries(told)).toEqual({
      key: `unit:${CREDIT_CODE}|ban-1`,
      subjectKind: 'unit',
      subjectRef: CREDIT_CODE,
      banId: 'ban-1',
      kind: 'own',
      originCreditCode: CREDIT_CODE,
      path: '[]',
      ground: 'misreporting',
      clause: 'SH-18.3',
      programmes: 'high-tech-transformation key-core-technology',
      firstDay: '2022-07-01',
      lastDay: '2025-06-30',
      effectiveLastDay: '2025-06-30',
      documentNumber: '闵科委〔2022〕1号',
      documentDate: '2022-01-10',
      noticeFrom: '2022-01-10',
      imposedPosition: imposed.position,
      imposedRecordedAt: '2022-07-05T02:00:00.000Z',
      position: imposed.position,
    });
  });

  it('that is lifted ends the day before, and keeps the day it was imposed until', () => {
    const next = ledgerSequence();
    const imposed = next(sample('BanImposed'));
    const lifted = next(sample('BanLifted'), { recordedAt: '2023-03-02T10:00+08:00' });
    expect(bansOf(imposed, lifted)).toEqual([
      expect.objectContaining({
        lastDay: '2025-06-30',
        liftedOn: '2023-03-01',
        effectiveLastDay: '2023-02-28',
        liftReason: '复核撤销',
        liftDocumentNumber: DOCUMENT.number,
        imposedPosition: imposed.position,
        liftedPosition: lifted.position,
        liftedRecordedAt: '2023-03-02T02:00:00.000Z',
      }),
    ]);
  });

  it('that is lifted after it ended is no longer for it', () => {
    const next = ledgerSequence();
    const bans = bansOf(
      next(sample('BanImposed')),
      next(sample('BanLifted', { liftedOn: on('2026-01-01') })),
    );
    expect(bans[0]?.effectiveLastDay).toBe('2025-06-30');
  });

  it('keeps its days when it is noted as over, and when it is annulled', () => {
    const next = ledgerSequence();
    const imposed = next(sample('BanImposed'));
    const expired = next(sample('BanExpired'));
    const annulled = next(sample('BanAnnulled'), { recordedAt: '2026-02-03T10:00+08:00' });
    expect(bansOf(imposed, expired, annulled)).toEqual([
      expect.objectContaining({
        firstDay: '2022-07-01',
        effectiveLastDay: '2025-06-30',
        expiredPosition: expired.position,
        annulCause: 'annulled',
        annulReason: '申诉成立',
        annulledPosition: annulled.position,
        annulledRecordedAt: '2026-02-03T02:00:00.000Z',
      }),
    ]);
  });

  it('is told with its appeal and what came of it', () => {
    const next = ledgerSequence();
    const events = [
      next(sample('BanImposed')),
      next(sample('BanAppealed')),
      next(sample('BanAppealConcluded', { result: 'dismissed', opinion: '数据不属实' })),
    ] as const;
    expect(bansOf(...events)).toEqual([
      expect.objectContaining({
        appealId: 'appeal-1',
        appealedOn: '2022-08-01',
        appealGrounds: '报告数据属实',
        appealedPosition: events[1].position,
        appealResult: 'dismissed',
        appealConcludedOn: '2022-09-01',
        appealOpinion: '数据不属实',
        concludedPosition: events[2].position,
        annulCause: null,
      }),
    ]);
  });
});

describe('a ban that came from another unit', () => {
  it('names the unit it was imposed on and the way it came; its notice runs from its coming', () => {
    const next = ledgerSequence();
    const inherited = next(sample('BanInherited'), { recordedAt: '2023-02-01T20:00Z' });
    expect(bansOf(inherited)).toEqual([
      expect.objectContaining({
        key: `unit:${OTHER_CREDIT_CODE}|${CREDIT_CODE}/ban-1|link-1>${OTHER_CREDIT_CODE}`,
        subjectRef: OTHER_CREDIT_CODE,
        banId: 'ban-1',
        kind: 'inherited',
        originCreditCode: CREDIT_CODE,
        path: JSON.stringify(PATH),
        firstDay: '2023-01-01',
        documentDate: '2022-01-10',
        noticeFrom: '2023-02-02',
      }),
    ]);
  });

  it('is one for every way it came by, beside one of its own with the same id', () => {
    const next = ledgerSequence();
    const subject = { kind: 'unit', creditCode: OTHER_CREDIT_CODE } as const;
    const path = [{ ...PATH[0], linkId: 'link-2' }];
    const bans = bansOf(
      next(sample('BanImposed', { subject })),
      next(sample('BanInherited')),
      next(sample('BanInherited', { path })),
      next(
        sample('InheritedBanEnded', {
          path,
          ending: {
            kind: 'succession-withdrawn',
            linkId: 'link-2',
            reason: '登记有误',
            document: DOCUMENT,
          },
        }),
      ),
    );
    expect(bans.map(({ kind, annulCause }) => [kind, annulCause])).toEqual([
      ['own', null],
      ['inherited', null],
      ['inherited', 'succession-withdrawn'],
    ]);
  });

  it.each([
    ['lifted', sample('InheritedBanEnded').data.ending, { effectiveLastDay: '2023-02-28' }],
    ['expired', { kind: 'expired' }, { effectiveLastDay: '2025-06-30', liftedOn: null }],
    [
      'annulled',
      { kind: 'annulled', reason: '申诉成立', document: DOCUMENT },
      { annulCause: 'annulled', annulDocumentNumber: DOCUMENT.number },
    ],
  ] as const)('ends as it ended there: %s', (_what, ending, expected) => {
    const next = ledgerSequence();
    const inherited = next(sample('BanInherited'));
    const ended = next(sample('InheritedBanEnded', { ending }));
    expect(bansOf(inherited, ended)).toEqual([
      expect.objectContaining({ ...expected, position: ended.position }),
    ]);
  });
});

it('what befell bans is told event by event, by the key of the ban', () => {
  const next = ledgerSequence();
  const events = [
    next(sample('BanImposed'), { occurredOn: '2022-07-01' }),
    next(sample('BanReachedUnit')),
    next(sample('BanInherited')),
    next(sample('BanAppealed')),
    next(sample('BanAppealConcluded')),
    next(sample('BanAnnulled')),
    next(sample('BanReachEnded')),
    next(sample('InheritedBanEnded')),
    next(sample('BanExpired')),
    next(sample('BanLifted')),
  ];
  const own = `unit:${CREDIT_CODE}|ban-1`;
  const inherited = `unit:${OTHER_CREDIT_CODE}|${CREDIT_CODE}/ban-1|link-1>${OTHER_CREDIT_CODE}`;
  const changes = rows('ban_change', events);
  expect(changes[0]).toMatchObject({ position: events[0]?.position, changedOn: '2022-07-01' });
  expect(changes).toEqual(
    [
      [own, 'imposed'],
      [inherited, 'inherited'],
      [own, 'appealed'],
      [own, 'appeal-upheld'],
      [own, 'annulled'],
      [inherited, 'lifted'],
      [own, 'expired'],
      [own, 'lifted'],
    ].map(([banKey, change]) => expect.objectContaining({ banKey, change })),
  );
});

describe('what else is on record', () => {
  it.each([
    ['a violation', 'violation', ['ViolationRecorded', 'ViolationWithdrawn'], '行政复议撤销'],
    [
      'an entry in the integrity list (MH-1.6.16)',
      'integrity_entry',
      ['IntegrityEntryMade', 'IntegrityEntryWithdrawn'],
      '已履行勤勉义务',
    ],
    [
      'a link between units',
      'succession',
      ['SuccessionRecorded', 'SuccessionWithdrawn'],
      '登记有误',
    ],
  ] as const)('%s is kept when it is taken back, with why and when', (_what, table, types, why) => {
    const next = ledgerSequence();
    const [recorded, withdrawn] = [next(sample(types[0])), next(sample(types[1]))];
    const { position, recordedAt } = recorded;
    const known = { recordedPosition: position, recordedAt };
    expect(rows(table, [recorded])).toEqual([
      expect.objectContaining({ ...known, withdrawnReason: null, withdrawnPosition: null }),
    ]);
    expect(rows(table, [recorded, withdrawn])).toEqual([
      expect.objectContaining({
        ...known,
        withdrawnReason: why,
        withdrawnPosition: withdrawn.position,
        withdrawnRecordedAt: withdrawn.recordedAt,
      }),
    ]);
  });

  it('is about a unit or a person, each known from the first event of its record', () => {
    const next = ledgerSequence();
    const events = [
      next(sample('SuccessionAcknowledged')),
      next(sample('IntegrityEntryMade')),
      next(sample('BanInherited')),
      next(sample('CreditCodeAttested')),
    ] as const;
    expect(rows('credit_subject', events)).toEqual([
      expect.objectContaining({
        key: `unit:${OTHER_CREDIT_CODE}`,
        firstPosition: events[0].position,
        attestedPosition: null,
      }),
      expect.objectContaining({ key: 'person:p-0001', firstPosition: events[1].position }),
      expect.objectContaining({
        key: `unit:${CREDIT_CODE}`,
        firstPosition: events[3].position,
        attestedName: '上海虚构芯片有限公司',
        attestedPosition: events[3].position,
      }),
    ]);
  });
});
