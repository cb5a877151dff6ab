import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { calendarDate, endOf } from '@grants/kernel';
import type { CalendarDate } from '@grants/kernel';
import type { CreditDossier } from '@grants/read-store';
import { BUILD_MS_MAX, toldDemo } from '../specs/told-demo.ts';
import type { ToldDemo } from '../specs/told-demo.ts';
import { application } from './cast/application-content.ts';
import { unit } from './cast/units.ts';
import type { UnitKey } from './cast/units.ts';

const END = calendarDate('2025-12-31');

let demo: ToldDemo;

beforeAll(async () => {
  demo = await toldDemo();
}, BUILD_MS_MAX);

afterAll(() => demo.forget());

/** As the ledger knew in the evening of the day. */
function asWasKnown(key: UnitKey, day: CalendarDate): Promise<CreditDossier> {
  const when = { asOf: day, asKnownAt: { recordedAt: endOf(day) } };
  return demo.readStore.creditRecords.dossierOf(unit(key).creditCode, when);
}

const violationsIn = ({ violations }: CreditDossier) =>
  violations.map(({ kind, occurredOn, decidedOn }) => [kind, occurredOn, decidedOn]);

describe('the unit of TP24-01, which was banned twice', () => {
  it('SH-18.3: was banned for three years for what a sample found, and TP24-01 with it', async () => {
    const { banned, bans, holds } = await asWasKnown(
      'infraredDetectors',
      calendarDate('2024-05-08'),
    );

    expect(banned).toBe(true);
    expect(bans.map(({ firstDay, effectiveLastDay }) => [firstDay, effectiveLastDay])).toEqual([
      ['2024-04-25', '2027-04-24'],
    ]);
    expect(holds).toMatchObject([
      { heldId: 'TP24-01', heldOn: '2024-04-25', releasedOn: null, holds: true },
    ]);
  });

  it('has the finding on record until its appeal was upheld, and the tax fine ever since', async () => {
    const tax = ['tax', '2023-09-15', '2024-01-16'];
    const before = await asWasKnown('infraredDetectors', calendarDate('2024-05-29'));
    const after = await asWasKnown('infraredDetectors', calendarDate('2024-05-30'));

    expect(violationsIn(before)).toEqual([tax, ['research-integrity', '2024-03-04', '2024-04-23']]);
    expect(violationsIn(after)).toEqual([tax]);
  });

  it('ends with one ban annulled, and the other lifted although its appeal was dismissed', async () => {
    const { banned, bans, holds } = await asWasKnown('infraredDetectors', END);

    expect(banned).toBe(false);
    expect(
      bans.map(({ firstDay, lastDay, appealResult, liftedOn, effectiveLastDay, status }) => [
        ...[firstDay, lastDay, appealResult, liftedOn],
        ...[effectiveLastDay, status],
      ]),
    ).toEqual([
      ['2024-04-25', '2027-04-24', 'upheld', null, '2027-04-24', 'annulled'],
      ['2025-04-17', '2028-04-16', 'dismissed', '2025-09-16', '2025-09-15', 'past'],
    ]);
    expect(holds.map(({ heldOn, releasedOn }) => [heldOn, releasedOn])).toEqual([
      ['2024-04-25', '2024-05-30'],
      ['2025-04-17', '2025-09-16'],
    ]);
  });
});

describe('violations of the demo that led to no ban', () => {
  it('SH-18.2: leaves TP24-02 in force when its unit is fined', async () => {
    const { known, bans, holds, violations } = await asWasKnown('energyStorage', END);

    expect([known, bans, holds]).toEqual([true, [], []]);
    expect(violations).toMatchObject([{ kind: 'environment', decidedOn: '2024-11-19' }]);
    expect(await demo.readStore.recognitions.find('TP24-02')).toMatchObject({
      status: 'recognised',
      validFrom: '2024-06-01',
      validTo: '2026-05-31',
    });
  });

  it('MH-1.6.16: has what the audit of P21-19 found on the record of its leader, too', async () => {
    const { personRef } = application('A21-19').content.leader;
    const { violations, integrityEntries } =
      await demo.readStore.creditRecords.personRecordOf(personRef);

    expect(violations).toMatchObject([
      { kind: 'research-integrity', occurredOn: '2023-05-19', decidedOn: '2024-08-13' },
    ]);
    expect(integrityEntries).toMatchObject([{ projectId: 'P21-19', enteredOn: '2024-07-24' }]);
  });
});
