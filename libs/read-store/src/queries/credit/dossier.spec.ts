import { describe, expect, it } from '@jest/globals';
import { calendarDate, creditCode, hasValidCheckDigit, instant } from '@grants/kernel';
import { CREDIT_CODE, OTHER_CREDIT_CODE, sample } from '@grants/projections/specs';
import type { SampleEvent } from '@grants/projections/specs';
import { Ledger, viewsOf } from '../../specs/ledger.ts';

const asOf = calendarDate('2023-06-01');
const JULY_2022 = instant('2022-07-01T09:00+08:00');
const earlier = { asOf, asKnownAt: { recordedAt: JULY_2022 } };

/** Records read from a ledger that took the first events in July 2022, the others a year later. */
async function recordsOf(first: readonly SampleEvent[], later: readonly SampleEvent[] = []) {
  const ledger = new Ledger();
  ledger.clock.advanceTo(JULY_2022);
  await ledger.record(...first);
  ledger.clock.advanceTo('2023-07-01T09:00+08:00');
  await ledger.record(...later);
  return (await viewsOf(ledger)).creditRecords;
}

describe('the dossier of a unit', () => {
  it('of which nothing is recorded is empty, and says that it is not known', async () => {
    const records = await recordsOf([]);
    expect(await records.dossierOf(creditCode('91350100M000100Y43'), { asOf })).toEqual({
      creditCode: '91350100M000100Y43',
      asOf,
      known: false,
      checkDigit: 'right',
      unitName: null,
      attestedName: null,
      banned: false,
      bans: [],
      reaches: [],
      successions: [],
      holds: [],
      violations: [],
    });
  });

  it('has its bans, where they are in force for others, and the links they went over', async () => {
    const records = await recordsOf(
      [sample('BanImposed')],
      [sample('SuccessionRecorded'), sample('SuccessionAcknowledged'), sample('BanInherited')],
    );
    const dossier = await records.dossierOf(CREDIT_CODE, { asOf });
    expect(dossier).toMatchObject({ known: true, banned: true });
    expect(dossier.bans.map(({ banId, kind }) => [banId, kind])).toEqual([['ban-1', 'own']]);
    expect(dossier.reaches).toEqual([
      expect.objectContaining({
        subjectRef: OTHER_CREDIT_CODE,
        firstDay: '2023-01-01',
        path: [
          {
            linkId: 'link-1',
            kind: 'renaming',
            creditCode: OTHER_CREDIT_CODE,
            unitName: null,
          },
        ],
      }),
    ]);
    expect(dossier.successions).toEqual([
      expect.objectContaining({ linkId: 'link-1', toCreditCode: OTHER_CREDIT_CODE }),
    ]);
    const other = await records.dossierOf(OTHER_CREDIT_CODE, { asOf });
    expect(other).toMatchObject({ known: true, banned: true, reaches: [] });
    expect(other.bans).toEqual(dossier.reaches);
    expect(other.successions).toEqual(dossier.successions);

    const before = await records.dossierOf(CREDIT_CODE, earlier);
    expect(before).toMatchObject({ known: true, banned: true, reaches: [], successions: [] });
    expect(before.bans).toHaveLength(1);
    expect(await records.dossierOf(OTHER_CREDIT_CODE, earlier)).toMatchObject({ known: false });
  });

  it('calls the unit and its bans as its papers do', async () => {
    const records = await recordsOf([
      sample('ApplicationSubmitted'),
      sample('BanImposed'),
      sample('SuccessionRecorded'),
      sample('SuccessionAcknowledged'),
      sample('BanInherited'),
    ]);
    const name = sample('ApplicationSubmitted').data.lead.name;
    const dossier = await records.dossierOf(CREDIT_CODE, { asOf });
    expect(dossier.unitName).toBe(name);
    expect(dossier.bans).toEqual([expect.objectContaining({ unitName: name, originName: name })]);
    expect(dossier.reaches).toEqual([
      expect.objectContaining({ unitName: null, originName: name }),
    ]);
  });

  it('has what a ban stops, until it is released or over, as it was known', async () => {
    const hold = {
      holdId: 'ban-ban-1',
      ground: 'ban',
      sourceId: 'ban-1',
      clause: 'MH-1.1.6',
      until: calendarDate('2025-06-30'),
    } as const;
    const records = await recordsOf(
      [
        sample('ApplicationSubmitted'),
        sample('BanImposed'),
        sample('ApplicationHeld', { hold }),
        sample('ApplicationHeld', {
          hold: { ...hold, holdId: 'case-1', ground: 'duplicate-case' },
        }),
      ],
      [sample('ApplicationHoldReleased', { holdId: hold.holdId, reason: '复核撤销' })],
    );
    const now = await records.dossierOf(CREDIT_CODE, { asOf });
    expect(now.holds).toEqual([
      {
        heldKind: 'application',
        heldId: 'application-1',
        creditCode: CREDIT_CODE,
        title: sample('ApplicationSubmitted').data.title,
        holdId: 'ban-ban-1',
        banId: 'ban-1',
        clause: 'MH-1.1.6',
        until: '2025-06-30',
        heldOn: '2022-03-01',
        heldPosition: '0000000000000003',
        releasedOn: '2022-03-01',
        releaseReason: '复核撤销',
        releasedPosition: '0000000000000005',
        holds: false,
      },
    ]);
    const before = await records.dossierOf(CREDIT_CODE, earlier);
    expect(before.holds).toEqual([
      expect.objectContaining({ releasedOn: null, releaseReason: null, holds: true }),
    ]);
    const over = { ...earlier, asOf: calendarDate('2025-07-01') };
    expect((await records.dossierOf(CREDIT_CODE, over)).holds).toEqual([
      expect.objectContaining({ releasedOn: null, holds: false }),
    ]);
  });

  it('shows an appeal as it was known, and a ban that was annulled as one that stands nowhere', async () => {
    const records = await recordsOf(
      [sample('BanImposed'), sample('BanAppealed')],
      [sample('BanAppealConcluded'), sample('BanAnnulled')],
    );
    const { banned, bans } = await records.dossierOf(CREDIT_CODE, { asOf });
    expect(banned).toBe(false);
    expect(bans).toEqual([
      expect.objectContaining({
        status: 'annulled',
        annulCause: 'annulled',
        annulReason: '申诉成立',
        appealedOn: '2022-08-01',
        appealResult: 'upheld',
      }),
    ]);
    const before = await records.dossierOf(CREDIT_CODE, earlier);
    expect(before.banned).toBe(true);
    expect(before.bans).toEqual([
      expect.objectContaining({
        status: 'active',
        annulCause: null,
        annulReason: null,
        appealedOn: '2022-08-01',
        appealResult: null,
        appealOpinion: null,
      }),
    ]);
  });

  it('has violations and links until they are taken back, and says nothing of it before', async () => {
    const records = await recordsOf(
      [sample('ViolationRecorded'), sample('SuccessionRecorded')],
      [sample('ViolationWithdrawn'), sample('SuccessionWithdrawn')],
    );
    const now = await records.dossierOf(CREDIT_CODE, { asOf });
    expect(now).toMatchObject({ known: true, violations: [], successions: [] });
    const { violations, successions } = await records.dossierOf(CREDIT_CODE, earlier);
    expect(violations).toEqual([expect.objectContaining({ kind: 'tax', note: '偷漏税' })]);
    expect(successions).toHaveLength(1);
    expect(JSON.stringify([violations, successions])).not.toContain('withdrawn');
  });

  it('says when a wrong check digit is vouched for, from when it was', async () => {
    expect(hasValidCheckDigit(CREDIT_CODE)).toBe(false);
    const records = await recordsOf([sample('ViolationRecorded')], [sample('CreditCodeAttested')]);
    expect(await records.dossierOf(CREDIT_CODE, { asOf })).toMatchObject({
      checkDigit: 'attested',
      attestedName: '上海虚构芯片有限公司',
    });
    expect(await records.dossierOf(CREDIT_CODE, earlier)).toMatchObject({
      checkDigit: 'wrong',
      attestedName: null,
    });
  });
});

describe('the record of a person', () => {
  it('has the entries in the integrity list until they are taken back (MH-1.6.16)', async () => {
    const records = await recordsOf(
      [sample('IntegrityEntryMade')],
      [sample('IntegrityEntryWithdrawn')],
    );
    const asKnownAt = { recordedAt: JULY_2022 };
    expect(await records.personRecordOf('p-0001', asKnownAt)).toMatchObject({
      known: true,
      violations: [],
      integrityEntries: [{ projectId: 'project-1', clause: 'MH-1.6.16' }],
    });
    expect(await records.personRecordOf('p-0001')).toMatchObject({
      known: true,
      integrityEntries: [],
    });
    expect(await records.personRecordOf('p-0002')).toMatchObject({ known: false });
  });
});
