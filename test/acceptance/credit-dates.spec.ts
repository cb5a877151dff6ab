import { describe, expect, it } from '@jest/globals';
import { ApplicationCase, publishesCall } from './office/application-case.ts';
import { paper, unitCode } from './office/content.ts';
import { inOffice, itemsOf } from './office/office.ts';
import type { Json, Office } from './office/office.ts';
import { RecognitionCase } from './office/recognition-case.ts';
import { lastSaid } from './office/recorded.ts';

const recordOf = (n: number) => `/credit/units/${unitCode(n)}`;
const document = paper('沪科〔2022〕31号', '2020-11-18');

function bans(office: Office, firstDay: string, n = 1): Promise<Json> {
  return office.desk('credit-officer').gives(`${recordOf(n)}/bans`, {
    banId: 'B-1',
    ground: 'misreporting',
    firstDay,
    programmes: ['high-tech-transformation'],
    document,
  });
}

async function isBanned(office: Office, n: number, query: string): Promise<unknown> {
  const answer = await office.desk('supervisor').reads(`${recordOf(n)}/banned?${query}`);
  return answer['banned'];
}

/** Of a violation of the first unit, what is decided on it is not looked at: when it happened is. */
function violates(office: Office, kind: string, occurredOn: string): Promise<Json> {
  return office.desk('credit-officer').gives(`${recordOf(1)}/violations`, {
    violationId: 'V-1',
    kind,
    occurredOn,
    decidedOn: '2022-03-01',
    note: '处罚决定',
    document: paper('沪罚〔2022〕2号', '2022-03-01'),
  });
}

/** How an application of the first unit stands once it has come to the gate on 10 March 2022. */
async function atTheGate(office: Office, applicationId = 'app-1'): Promise<unknown> {
  const application = new ApplicationCase(office, 1, applicationId);
  await application.submits();
  return (await application.stands())['status'];
}

/** How a recognition stands that the first unit applied for at a moment. */
async function recognitionAt(office: Office, moment: string): Promise<unknown> {
  office.comesTo(moment);
  const recognition = new RecognitionCase(office);
  await recognition.applies();
  return (await office.desk('supervisor').reads(recognition.path))['status'];
}

describe('SH-18.3: the last day of a ban of three years', () => {
  it.each([
    // A leap day has no anniversary in three years: it rolls to 1 March, and the day before ends it.
    ['the leap day', '2024-02-29', '2027-02-28', '2027-03-01'],
    ['the day before one', '2021-02-28', '2024-02-27', '2024-02-28'],
    ['the day after February', '2021-03-01', '2024-02-29', '2024-03-01'],
    ['the end of a month', '2021-03-31', '2024-03-30', '2024-03-31'],
    ['the end of a year', '2021-12-31', '2024-12-30', '2024-12-31'],
  ])('that begins on %s, %s, is %s, and %s is free', (_what, firstDay, lastDay, free) =>
    inOffice(async (office) => {
      office.comesTo(`${firstDay}T09:00+08:00`);
      await bans(office, firstDay);
      expect(
        await lastSaid(office, `creditStanding-unit-${unitCode(1)}`, 'BanImposed'),
      ).toMatchObject({ firstDay, lastDay });
      expect(await isBanned(office, 1, `on=${lastDay}`)).toBe(true);
      expect(await isBanned(office, 1, `on=${free}`)).toBe(false);
    })(),
  );

  it.each([
    // 2022-03-15 is the day the recognition is applied for, at ten in Shanghai.
    ['begins the day after', '2022-03-16', 'submitted'],
    ['begins on the day', '2022-03-15', 'refused'],
    ['ends on the day', '2019-03-16', undefined],
  ])('at the gate, when it %s (%s): %s', (_what, firstDay, status) =>
    inOffice(async (office) => {
      if (status === undefined) {
        // SH-18.3 was not in force yet: such a ban is not imposed at all.
        const refused = await office.desk('credit-officer').isRefused(`${recordOf(1)}/bans`, {
          banId: 'B-1',
          ground: 'misreporting',
          firstDay,
          programmes: ['high-tech-transformation'],
          document: paper('沪科〔2019〕1号', firstDay),
        });
        expect(refused).toMatchObject({ code: 'CREDIT_STANDING.BAN_BEFORE_CLAUSE' });
        return;
      }
      await bans(office, firstDay);
      expect(await recognitionAt(office, '2022-03-15T10:00+08:00')).toBe(status);
    })(),
  );

  it.each([
    // Banned from 2020-11-18, to 2023-11-17; the edition is in force to 2025-11-17.
    ['2023-11-17T23:59+08:00', 'refused'],
    ['2023-11-18T00:00+08:00', 'submitted'],
  ])('is over at midnight in Shanghai: applied for at %s, %s', (moment, status) =>
    inOffice(async (office) => {
      await bans(office, '2020-11-18');
      office.comesTo(moment);
      const recognition = new RecognitionCase(office);
      const rights = [
        {
          kind: 'invention-patent',
          number: 'ZL202210000001.X',
          grantedOn: '2023-01-05',
          acquiredBy: 'own-development',
        },
      ];
      await recognition.applies({ rights });
      expect(await office.desk('supervisor').reads(recognition.path)).toMatchObject({ status });
    })(),
  );
});

describe('SH-18.3: a recognition revoked on the last day of its validity', () => {
  it(
    'is banned for from that day, to the day before the third anniversary',
    inOffice(async (office) => {
      const recognition = await new RecognitionCase(office).isTakenTo('noticed');
      await recognition.isRecognised();
      // In force from 2022-06-01 for three years.
      await recognition.isRevoked('misreporting', '2025-05-31');
      expect(
        await lastSaid(office, `creditStanding-unit-${unitCode(1)}`, 'BanImposed'),
      ).toMatchObject({ firstDay: '2025-05-31', lastDay: '2028-05-30' });
      expect(await isBanned(office, 1, 'on=2025-05-30')).toBe(false);
      expect(await isBanned(office, 1, 'on=2025-05-31')).toBe(true);
    }),
  );
});

describe('MH-1.1.6: two years back from the closing date, whenever the application comes', () => {
  it.each([
    // The call closes on 2022-03-31 and the application comes on 2022-03-10.
    ['2020-03-30', 'submitted'],
    ['2020-03-31', 'refused'],
    ['2022-03-01', 'refused'],
  ])('a violation of %s: %s', (occurredOn, status) =>
    inOffice(async (office) => {
      await publishesCall(office);
      await violates(office, 'tax', occurredOn);
      expect(await atTheGate(office)).toBe(status);
    })(),
  );
});

describe('SH-5.2: two years back from the day of submission', () => {
  it.each([
    // Applied for on 2022-03-15.
    ['quality', '2020-03-14', 'submitted'],
    ['quality', '2020-03-15', 'refused'],
    // Tax is none of the kinds the clause names; the list of serious dishonesty has no look back.
    ['tax', '2022-02-28', 'submitted'],
    ['serious-dishonesty-list', '2015-06-01', 'refused'],
  ])('a violation (%s) of %s: %s', (kind, occurredOn, status) =>
    inOffice(async (office) => {
      await violates(office, kind, occurredOn);
      expect(await recognitionAt(office, '2022-03-15T10:00+08:00')).toBe(status);
    })(),
  );
});

describe('SH-18.3: a ban that is found wrong', () => {
  it(
    'leaves what was refused on it refused, says since when it counts for nothing, and frees the rest',
    inOffice(async (office) => {
      await publishesCall(office);
      await bans(office, '2022-03-01');
      expect(await atTheGate(office, 'app-before')).toBe('refused');

      office.comesTo('2022-03-11T09:00+08:00');
      await office.desk('supervisor').gives(`${recordOf(1)}/bans/B-1/annulment`, {
        reason: '人民法院判决撤销',
        document: paper('沪行终〔2022〕3号', '2022-03-11'),
      });
      expect((await new ApplicationCase(office, 1, 'app-before').stands())['status']).toBe(
        'refused',
      );
      expect(await atTheGate(office, 'app-after')).toBe('submitted');
      const believed = `asKnownAt=${encodeURIComponent('2022-03-10T23:59:59+08:00')}`;
      expect(await isBanned(office, 1, `on=2022-03-10&${believed}`)).toBe(true);
      expect(await isBanned(office, 1, 'on=2022-03-10')).toBe(false);
    }),
  );
});

describe('SH-18.3: a ban and a merger on a day', () => {
  it.each([
    // The ban is in force from 2021-06-01; the merger takes effect later, or took before.
    ['2022-02-01', '2022-01-31', '2022-02-01'],
    ['2021-01-01', '2021-05-31', '2021-06-01'],
  ])('that takes effect on %s: not on %s, but on %s', (effectiveOn, before, first) =>
    inOffice(async (office) => {
      await bans(office, '2021-06-01');
      await office.desk('credit-officer').gives(`${recordOf(1)}/successions`, {
        linkId: 'L-1',
        kind: 'merger',
        toCreditCode: unitCode(2),
        effectiveOn,
        document,
      });
      expect(await isBanned(office, 2, `on=${before}`)).toBe(false);
      expect(await isBanned(office, 2, `on=${first}`)).toBe(true);
      expect(await isBanned(office, 2, 'on=2024-05-31')).toBe(true);
      expect(await isBanned(office, 2, 'on=2024-06-01')).toBe(false);
    })(),
  );
});

describe('SH-18.2: a hold ends with its ban, and a list shows so once it is recorded', () => {
  it(
    'on the day after its last day',
    inOffice(async (office) => {
      const recognition = await new RecognitionCase(office).isTakenTo('noticed');
      await recognition.isRecognised();
      await bans(office, '2022-05-10');
      office.comesTo('2025-05-10T09:00+08:00');
      const officer = office.desk('municipal-officer');
      const paid = (supportId: string, paidOn: string) => ({
        supportId,
        paidOn,
        amount: '500000.00',
        document: paper('沪科扶〔2025〕5号', '2025-05-10'),
      });
      const path = `${recognition.path}/support`;
      expect(await officer.isRefused(path, paid('S-1', '2025-05-09'))).toMatchObject({
        code: 'RECOGNITION.BENEFITS_STOPPED',
      });
      await officer.gives(path, paid('S-2', '2025-05-10'));

      const holds = async () => (await office.desk('supervisor').reads(recognition.path))['holds'];
      expect(await holds()).toEqual(['ban-B-1']);
      await office.desk('credit-officer').gives(`${recordOf(1)}/bans/B-1/expiry`);
      expect(await holds()).toEqual([]);
      const page = await office.desk('supervisor').reads('/credit/blacklist?asOf=2025-05-10');
      expect(itemsOf(page)).toMatchObject([{ banId: 'B-1', status: 'past' }]);
    }),
  );
});
