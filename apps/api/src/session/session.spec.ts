import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openedApi } from '../specs/opened-api.ts';
import type { OpenedApi } from '../specs/opened-api.ts';

describe('a session', () => {
  let api: OpenedApi;
  beforeAll(async () => {
    api = await openedApi();
  });
  afterAll(() => api.close());

  it('says who acts, until when, and what each role may read', async () => {
    const answer = await api.get('/api/v1/session', { as: 'importer', actor: 'list-7' });

    expect(answer).toMatchObject({
      status: 200,
      body: {
        actorId: 'list-7',
        roles: [{ role: 'importer', readings: ['calls'] }],
        // Ninety days after nine in the morning of 1 March 2022 in Shanghai.
        expiresAt: '2022-05-30T01:00:00.000Z',
      },
    });
  });

  it('asks for no choice of a role', async () => {
    const token = await api.token(['finance-officer', 'auditor']);
    const answer = await api.get('/api/v1/session', {
      headers: { authorization: `Bearer ${token}` },
    });

    expect(answer.status).toBe(200);
    expect(answer.body['roles']).toMatchObject([{ role: 'finance-officer' }, { role: 'auditor' }]);
  });

  it('is of nobody without a token', async () => {
    expect((await api.get('/api/v1/session')).status).toBe(401);
  });
});
