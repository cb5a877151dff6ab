import { describe, expect, it } from '@jest/globals';
import { ApplicationCase, appropriates, FUND, publishesCall } from './office/application-case.ts';
import { CALL_2022, unitCode } from './office/content.ts';
import { inOffice, itemsOf } from './office/office.ts';
import type { Desk, Json, Office } from './office/office.ts';
import { projectAtWork } from './office/project-case.ts';

async function opens(office: Office): Promise<void> {
  await appropriates(office, '10000000.00');
  await publishesCall(office);
}
const idsOf = (page: Json) => itemsOf(page).map(({ applicationId }) => applicationId);
const statusOf = async (desk: Desk, path: string) =>
  (await desk.asks({ method: 'GET', path })).status;

describe('an applicant', () => {
  it(
    'sees its own applications and projects, and of those of others not even that they exist',
    inOffice(async (office) => {
      await opens(office);
      const other = await new ApplicationCase(office, 2).isTakenTo('submitted');
      const project = await projectAtWork(office, 1);
      const own = project.application.applicant;

      expect(idsOf(await own.reads('/applications'))).toEqual(['app-1']);
      expect(itemsOf(await own.reads('/projects'))).toMatchObject([{ projectId: 'project-1' }]);
      expect(await own.reads(project.path)).toMatchObject({ paid: '900000.00' });
      expect(itemsOf(await own.reads(`${project.path}/history`)).length).toBeGreaterThan(20);

      for (const path of [
        other.path,
        `${other.path}/history`,
        `/credit/units/${unitCode(2)}`,
        '/applications/app-999',
      ]) {
        expect([path, await statusOf(own, path)]).toEqual([path, 404]);
      }
      for (const path of [project.path, `${project.path}/history`, `${project.path}?at=0`]) {
        expect([path, await statusOf(other.applicant, path)]).toEqual([path, 404]);
      }
      expect(idsOf(await other.applicant.reads(`/applications?creditCode=${unitCode(1)}`))).toEqual(
        ['app-2'],
      );
      const blacklist = await other.applicant.reads(`/credit/blacklist?creditCode=${unitCode(1)}`);
      expect(itemsOf(blacklist)).toEqual([]);
    }),
  );

  it.each(['/funds', `/funds/${FUND}`, `/funds/${FUND}/trial-balance`, '/duplicate-cases'])(
    'does not read %s',
    (path) =>
      inOffice(async (office) => {
        await opens(office);

        expect(await statusOf(office.desk('applicant', unitCode(1)), path)).toBe(403);
      })(),
  );
});

describe('MH-1.6.1: the finance bureau', () => {
  it(
    'reads everything of a project',
    inOffice(async (office) => {
      await opens(office);
      const { path } = await projectAtWork(office);

      const finance = office.desk('finance-officer');
      for (const each of [path, `${path}/history`, `${path}/ledger`, '/applications/app-1']) {
        expect([each, await statusOf(finance, each)]).toEqual([each, 200]);
      }
    }),
  );
});

describe('a query', () => {
  it(
    'given the position of a command waits until its view shows it',
    inOffice(async (office) => {
      await opens(office);
      const officer = office.desk('commission-officer');
      for (let n = 1; n <= 20; n += 1) {
        const { body } = await officer.asks({
          method: 'POST',
          path: '/calls',
          body: { ...CALL_2022, callId: `call-${n}` },
        });
        const call = await officer.reads(`/calls/call-${n}?after=${String(body['position'])}`);
        expect(call).toMatchObject({ callId: `call-${n}`, status: 'published' });
      }
    }),
  );

  it(
    'for a position nobody has reached is answered 503 and may be asked again',
    inOffice(async (office) => {
      await opens(office);
      const path = `/funds/${FUND}?after=0000000000999999`;
      const reply = await office.desk('supervisor').asks({ method: 'GET', path });

      expect(reply).toMatchObject({ status: 503, body: { code: 'LEDGER.BEHIND' } });
      expect(reply.headers['retry-after']).toBe('1');
    }),
    15_000,
  );

  it(
    'of a list is answered in parts that neither miss nor repeat anything',
    inOffice(async (office) => {
      await publishesCall(office);
      for (let unit = 1; unit <= 5; unit += 1) await new ApplicationCase(office, unit).submits();
      const reader = office.desk('reporting-system');

      const read: unknown[] = [];
      let cursor: unknown;
      do {
        const from = typeof cursor === 'string' ? `&cursor=${cursor}` : '';
        const page = await reader.reads(`/applications?limit=2${from}`);
        read.push(...idsOf(page));
        cursor = page['nextCursor'];
      } while (cursor !== null);
      expect(read).toEqual(['app-5', 'app-4', 'app-3', 'app-2', 'app-1']);
    }),
  );

  it(
    'is narrowed by what it filters on',
    inOffice(async (office) => {
      await publishesCall(office);
      await new ApplicationCase(office, 1).submits();
      await new ApplicationCase(office, 2).submits({ catalogueItem: 3, challengeId: 'C-1' });
      const reader = office.desk('reporting-system');

      expect(idsOf(await reader.reads('/applications?status=refused'))).toEqual(['app-2']);
      expect(idsOf(await reader.reads(`/applications?creditCode=${unitCode(1)}`))).toEqual([
        'app-1',
      ]);
      expect(idsOf(await reader.reads('/applications?held=true'))).toEqual([]);
      expect(idsOf(await reader.reads('/applications?callId=call-1999'))).toEqual([]);
    }),
  );
});

describe('the story of a project (项目历史)', () => {
  it(
    'tells every event with actor, role, clause, basis and effect on money',
    inOffice(async (office) => {
      await opens(office);
      const project = await projectAtWork(office);
      const story = await project.story();

      expect(story.filter(({ type }) => type === 'ScoreRecorded')).toHaveLength(5);
      expect(story.find(({ type }) => type === 'DisbursementPaid')).toMatchObject({
        money: {
          fundId: FUND,
          debitAccount: 'paid',
          creditAccount: 'authorised',
          amount: '900000.00',
        },
      });
      expect(story.find(({ type }) => type === 'TrancheAuthorised')).toMatchObject({
        actor: { id: 'finance-approver', role: 'finance-approver' },
        occurredOn: '2022-07-12',
        clauses: expect.arrayContaining(['MH-1.5.1', 'MH-1.3.3']),
      });
      const positions = story.map(({ position }) => String(position));
      expect(positions).toEqual(positions.toSorted());
      expect(new Set(positions).size).toBe(positions.length);
    }),
  );
});
