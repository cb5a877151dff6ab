import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { COMMAND_ROLES } from '@grants/application';
import { fundBody } from '../specs/bodies.ts';
import { openedApi, someKey } from '../specs/opened-api.ts';
import type { OpenedApi } from '../specs/opened-api.ts';
import { routesOf } from '../specs/routes.ts';

describe('who may use a route', () => {
  let api: OpenedApi;
  beforeAll(async () => {
    api = await openedApi();
  });
  afterAll(() => api.close());

  it('nobody without a token, and the answer says what kind it takes', async () => {
    const answer = await api.get('/api/v1/funds');

    expect(answer).toMatchObject({
      status: 401,
      headers: { 'www-authenticate': 'Bearer' },
      body: { code: 'AUTH.UNAUTHENTICATED' },
    });
  });

  it.each(['Basic bGk6bGk=', 'Bearer', 'Bearer a.b.c', 'Bearer a b', 'bearer'])(
    'nobody with "%s"',
    async (authorization) => {
      const answer = await api.get('/api/v1/funds', { headers: { authorization } });
      expect(answer.status).toBe(401);
    },
  );

  it('a role of the table, and no other', async () => {
    const refused = await api.post('/api/v1/funds', fundBody, { as: 'supervisor' });

    expect(refused).toMatchObject({
      status: 403,
      body: {
        code: 'AUTH.NOT_PERMITTED',
        detail:
          'The role supervisor may not give AppropriateFunds; finance-officer, finance-approver may.',
      },
    });
    expect(await api.eventCount()).toBe(0);
  });

  describe('with a token of several roles', () => {
    const asking = async (role?: string) => {
      const token = await api.token(['supervisor', 'finance-officer'], 'li-shili');
      const headers = { authorization: `Bearer ${token}` };
      return { headers: role === undefined ? headers : { ...headers, 'grants-role': role } };
    };

    it('has to say in which it acts', async () => {
      const answer = await api.get('/api/v1/funds', await asking());

      expect(answer).toMatchObject({ status: 400, body: { errors: [{ field: 'Grants-Role' }] } });
    });

    it('acts in the one it names', async () => {
      expect((await api.get('/api/v1/funds', await asking('supervisor'))).status).toBe(200);
    });

    it('may not name one it does not hold', async () => {
      const answer = await api.get('/api/v1/funds', await asking('finance-approver'));
      expect(answer).toMatchObject({ status: 403, body: { code: 'AUTH.NOT_PERMITTED' } });
    });
  });

  it('everybody asks for health and what is public, and for nothing else', async () => {
    const anonymous = routesOf(api.app).filter(
      ({ permission }) => permission?.kind === 'anonymous',
    );
    expect(anonymous.map(({ method, path }) => `${method} ${path}`).toSorted()).toEqual([
      'GET /health',
      'GET /public',
      'GET /public/bans',
      'GET /public/bans.html',
      'GET /public/challenges',
      'GET /public/challenges.html',
      'GET /public/notices',
      'GET /public/notices.html',
      'GET /public/open-use',
      'GET /public/open-use.html',
      'GET /public/recognitions',
      'GET /public/recognitions.html',
    ]);
  });

  it('is stated on every route', () => {
    const routes = routesOf(api.app);
    expect(routes.length).toBeGreaterThan(70);
    expect(routes.filter(({ permission }) => permission === undefined)).toEqual([]);
  });

  it('every command that people give has a route, and no command of the reactions has one', () => {
    const given = routesOf(api.app).flatMap(({ permission }) =>
      permission?.kind === 'gives' ? [permission.command] : [],
    );
    const byPeople = Object.entries(COMMAND_ROLES)
      .filter(([, roles]) => roles.length > 0)
      .map(([command]) => command);

    expect([...new Set(given)].toSorted()).toEqual(byPeople.toSorted());
  });

  it('is decided before the body is looked at', async () => {
    const answer = await api.post('/api/v1/funds', { nonsense: true }, { key: someKey() });
    expect(answer.status).toBe(401);
  });
});
