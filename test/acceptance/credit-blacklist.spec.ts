import { describe, expect, it } from '@jest/globals';
import { paper, unitCode } from './office/content.ts';
import { inOffice, itemsOf } from './office/office.ts';
import type { Json, Office } from './office/office.ts';

const recordOf = (n: number) => `/credit/units/${unitCode(n)}`;
const document = paper('闵科信〔2022〕9号', '2022-03-01');
/** The last character should be another: GB 32100-2015 makes it the one of the first unit. */
const MISTYPED = `${unitCode(1).slice(0, 17)}${unitCode(1).endsWith('X') ? 'Y' : 'X'}`;

const ban = (banId: string, over: object = {}) => ({
  banId,
  ground: 'misreporting',
  firstDay: '2022-03-01',
  programmes: ['high-tech-transformation'],
  document,
  ...over,
});

async function bans(office: Office, n: number, body: object): Promise<void> {
  await office.desk('credit-officer').gives(`${recordOf(n)}/bans`, body);
}

/** What the office believed and believes of a unit, as a supervisor asks. */
async function banned(office: Office, n: number, query: string): Promise<Json> {
  return office.desk('supervisor').reads(`${recordOf(n)}/banned?${query}`);
}

const shown = (page: Json) =>
  itemsOf(page).map(({ subjectRef, banId, status }) => [subjectRef, banId, status]);

describe('SH-18.3: was this unit banned on day D, as known on day K', () => {
  it(
    'is answered for a ban that was found wrong by what was believed, and by what is known now',
    inOffice(async (office) => {
      await bans(office, 1, ban('B-1'));
      office.comesTo('2022-06-01T09:00+08:00');
      const reason = '人民法院判决撤销原决定';
      await office
        .desk('supervisor')
        .gives(`${recordOf(1)}/bans/B-1/annulment`, { reason, document });

      const before = `asKnownAt=${encodeURIComponent('2022-05-31T23:59:59+08:00')}`;
      const after = `asKnownAt=${encodeURIComponent('2022-06-01T09:00:00+08:00')}`;
      const asked = [
        ['2022-02-28', false, false],
        ['2022-03-01', true, false],
        ['2022-06-02', true, false],
        ['2025-02-28', true, false],
        ['2025-03-01', false, false],
      ] as const;
      for (const [day, believed, known] of asked) {
        const answers = await Promise.all(
          [`on=${day}&${before}`, `on=${day}&${after}`, `on=${day}`].map((query) =>
            banned(office, 1, query),
          ),
        );
        expect([day, ...answers.map((answer) => answer['banned'])]).toEqual([
          ...[day, believed, known, known],
        ]);
      }
      const supervisor = office.desk('supervisor');
      expect(shown(await supervisor.reads('/credit/blacklist'))).toEqual([]);
      expect(shown(await supervisor.reads(`/credit/blacklist?${before}`))).toEqual([
        [unitCode(1), 'B-1', 'active'],
      ]);
      expect(await supervisor.reads(recordOf(1))).toMatchObject({
        banned: false,
        bans: [{ banId: 'B-1', status: 'annulled', annulReason: reason }],
      });
    }),
  );

  it(
    'names the ban, its clause and its last day, and counts only what closes the programme',
    inOffice(async (office) => {
      await bans(office, 1, ban('B-1'));
      expect(await banned(office, 1, 'programme=high-tech-transformation')).toMatchObject({
        asOf: '2022-03-01',
        banned: true,
        bans: [{ banId: 'B-1', clause: 'SH-18.3', effectiveLastDay: '2025-02-28' }],
      });
      expect(await banned(office, 1, 'programme=district-centre')).toMatchObject({
        known: true,
        banned: false,
        bans: [],
      });
    }),
  );

  it(
    'holds every ban where two overlap, and is banned while one is left',
    inOffice(async (office) => {
      await bans(office, 1, ban('B-1'));
      office.comesTo('2022-09-01T09:00+08:00');
      await bans(office, 1, ban('B-2', { firstDay: '2022-09-01', ground: 'concealment' }));
      const idsOn = async (day: string) => {
        const answer = await banned(office, 1, `on=${day}`);
        return (answer['bans'] as readonly Json[]).map(({ banId }) => banId);
      };
      expect(await idsOn('2022-08-31')).toEqual(['B-1']);
      expect(await idsOn('2022-09-01')).toEqual(['B-1', 'B-2']);
      expect(await idsOn('2025-02-28')).toEqual(['B-1', 'B-2']);
      expect(await idsOn('2025-03-01')).toEqual(['B-2']);
      expect(await idsOn('2025-08-31')).toEqual(['B-2']);
      expect(await idsOn('2025-09-01')).toEqual([]);
    }),
  );
});

describe('SH-18.3: which units a ban reaches, and why', () => {
  it(
    'is told on the record of both, over as many links as it went',
    inOffice(async (office) => {
      const officer = office.desk('credit-officer');
      await bans(office, 1, ban('B-1'));
      const link = { effectiveOn: '2022-03-01', document };
      const merger = { ...link, linkId: 'L-1', kind: 'merger', toCreditCode: unitCode(2) };
      const branch = { ...link, linkId: 'L-2', kind: 'branch-of', toCreditCode: unitCode(2) };
      await officer.gives(`${recordOf(1)}/successions`, merger);
      await officer.gives(`${recordOf(3)}/successions`, branch);

      const origin = await officer.reads(recordOf(1));
      expect(origin['reaches']).toMatchObject([
        {
          subjectRef: unitCode(2),
          path: [{ linkId: 'L-1', kind: 'merger', clause: 'SH-18.3' }],
        },
        {
          subjectRef: unitCode(3),
          path: [
            { linkId: 'L-1', kind: 'merger', reason: expect.stringContaining('承继') as unknown },
            { linkId: 'L-2', kind: 'branch-of', creditCode: unitCode(3) },
          ],
        },
      ]);
      const branchRecord = await officer.reads(recordOf(3));
      expect(branchRecord).toMatchObject({
        banned: true,
        reaches: [],
        bans: [{ kind: 'inherited', banId: 'B-1', originCreditCode: unitCode(1) }],
        successions: [{ linkId: 'L-2', fromCreditCode: unitCode(3), toCreditCode: unitCode(2) }],
      });
      const inherited = await officer.reads('/credit/blacklist?kind=inherited');
      expect(shown(inherited).map(([unit]) => unit)).toEqual([unitCode(3), unitCode(2)]);

      const withdrawal = { reason: '登记对象有误', document };
      await officer.gives(`${recordOf(1)}/successions/L-1/withdrawal`, withdrawal);
      expect(await officer.reads(recordOf(3))).toMatchObject({
        banned: false,
        bans: [{ status: 'annulled', annulCause: 'succession-withdrawn' }],
      });
    }),
  );
});

describe('what befell bans, for other systems', () => {
  it(
    'is read on from a place, each change once, with the ban as it now stands',
    inOffice(async (office) => {
      await bans(office, 1, ban('B-1'));
      const system = office.desk('reporting-system');
      const read = async (last?: Json) => {
        const after = last === undefined ? '' : `&after=${last['position'] as string}`;
        return itemsOf(await system.reads(`/credit/changes?limit=1${after}`));
      };
      const [imposed] = await read();
      expect(imposed).toMatchObject({ change: 'imposed', ban: { banId: 'B-1', status: 'active' } });
      expect(await read(imposed)).toEqual([]);

      office.comesTo('2022-06-01T09:00+08:00');
      const lift = { liftedOn: '2022-06-01', reason: '信用修复完成', document };
      await office.desk('credit-officer').gives(`${recordOf(1)}/bans/B-1/lift`, lift);
      const [lifted] = await read(imposed);
      expect(lifted).toMatchObject({
        change: 'lifted',
        changedOn: '2022-06-01',
        ban: { banId: 'B-1', status: 'past', effectiveLastDay: '2022-05-31' },
      });
      expect(await read(lifted)).toEqual([]);
      const [again] = await read();
      expect(again).toEqual({ ...imposed, ban: lifted?.['ban'] });
    }),
  );
});

describe('who sees what', () => {
  it(
    'a unit its own record; persons only those who keep and supervise the list',
    inOffice(async (office) => {
      await bans(office, 1, ban('B-1'));
      const person = '/credit/persons/p-7f3a9c20';
      const entry = { entryId: 'E-1', projectId: 'project-1', document };
      await office.desk('credit-officer').gives(`${person}/integrity-entries`, entry);
      const get = async (path: string, role: Parameters<Office['desk']>[0], actor?: string) =>
        (await office.desk(role, actor).asks({ method: 'GET', path })).status;

      expect(await get(`${recordOf(1)}/banned`, 'applicant', unitCode(1))).toBe(200);
      expect(await get(`${recordOf(1)}/banned`, 'applicant', unitCode(2))).toBe(404);
      expect(await get('/credit/changes', 'applicant', unitCode(1))).toBe(403);
      expect(await get('/credit/changes', 'reporting-system')).toBe(200);
      for (const role of ['credit-officer', 'supervisor'] as const) {
        expect(await office.desk(role).reads(person)).toMatchObject({
          known: true,
          integrityEntries: [{ entryId: 'E-1', clause: 'MH-1.6.16' }],
        });
      }
      for (const role of ['commission-officer', 'applicant', 'auditor'] as const) {
        expect([role, await get(person, role)]).toEqual([role, 403]);
      }
    }),
  );
});

describe('bad input', () => {
  it.each([
    ['a code of 17 characters', '/credit/units/91310112MA1GB0001', 400],
    ['a code with the letter O', `/credit/units/${unitCode(1).replace('MA1', 'OA1')}/banned`, 400],
    ['a day February lacks', `${recordOf(1)}/banned?on=2023-02-29`, 400],
    ['a day outside the calendar', `${recordOf(1)}/banned?on=1889-12-31`, 400],
    ['a moment without its offset', `${recordOf(1)}/banned?asKnownAt=2022-03-01T09:00`, 400],
    ['a programme that is none', `${recordOf(1)}/banned?programme=space`, 400],
    ['a cursor that is none', '/credit/changes?after=last', 400],
    ['a cursor of another sort', '/credit/blacklist?cursor=42', 400],
    ['a format that is none', '/credit/blacklist?format=pdf', 400],
    ['a status that is none', '/credit/blacklist?status=annulled', 400],
  ])('%s is refused with what is wrong', (_what, path, status) =>
    inOffice(async (office) => {
      const reply = await office.desk('supervisor').asks({ method: 'GET', path });
      expect(reply).toMatchObject({ status, body: { code: 'REQUEST.INVALID' } });
    })(),
  );

  it(
    'a unit nobody knows has an empty record, which is no fault',
    inOffice(async (office) => {
      expect(await banned(office, 7, '')).toMatchObject({
        creditCode: unitCode(7),
        known: false,
        checkDigit: 'right',
        banned: false,
        bans: [],
      });
      expect(await office.desk('supervisor').reads(recordOf(7))).toMatchObject({
        known: false,
        bans: [],
        violations: [],
        successions: [],
        reaches: [],
      });
    }),
  );

  it(
    'a code whose check digit is wrong is told as such, and as vouched for once it is',
    inOffice(async (office) => {
      const path = `/credit/units/${MISTYPED}`;
      const supervisor = office.desk('supervisor');
      expect(await supervisor.reads(`${path}/banned`)).toMatchObject({
        known: false,
        checkDigit: 'wrong',
        banned: false,
      });
      const attestation = { unitName: '闵行示例公司', document };
      await office.desk('credit-officer').gives(`${path}/code-attestation`, attestation);
      expect(await supervisor.reads(path)).toMatchObject({
        known: true,
        checkDigit: 'attested',
        attestedName: '闵行示例公司',
      });
    }),
  );

  it(
    'a cursor beyond the last change answers nothing, and nothing is lost after it',
    inOffice(async (office) => {
      await bans(office, 1, ban('B-1'));
      const system = office.desk('reporting-system');
      const beyond = '9'.repeat(16);
      expect(await system.reads(`/credit/changes?after=${beyond}`)).toEqual({
        items: [],
        nextCursor: null,
      });
    }),
  );
});
