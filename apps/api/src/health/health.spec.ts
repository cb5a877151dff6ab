import { describe, expect, it } from '@jest/globals';
import { fundBody } from '../specs/bodies.ts';
import { openedApi } from '../specs/opened-api.ts';

describe('health', () => {
  it('is ok while views and reactions follow', async () => {
    const api = await openedApi();
    const empty = await api.get('/api/v1/health');
    await api.post('/api/v1/funds', fundBody, {
      as: 'finance-officer',
      headers: { prefer: 'wait=5' },
    });
    const { status, body } = await api.get('/api/v1/health');

    expect(empty).toMatchObject({ status: 200, body: { lastPosition: null, viewsPosition: null } });
    expect([status, body]).toEqual([
      200,
      {
        status: 'ok',
        lastPosition: '0000000000000001',
        views: 'running',
        viewsPosition: '0000000000000001',
        viewsBehind: false,
        matching: 'running',
        matchingRebuilt: 'there is no snapshot yet',
        reactions: 'running',
      },
    ]);
    await api.close();
  });

  it('fails when a view could not take an event, and says nothing of what is in it', async () => {
    const api = await openedApi();
    api.ledger.readStore.connection.exec('DROP TABLE fund');
    const given = await api.post('/api/v1/funds', fundBody, {
      as: 'finance-officer',
      headers: { prefer: 'wait=5' },
    });
    const { status, body } = await api.get('/api/v1/health');

    expect(given.status).toBe(201);
    expect(given.headers['preference-applied']).toBeUndefined();
    expect(status).toBe(503);
    expect(body).toMatchObject({ status: 'failing', views: 'failed', viewsBehind: true });
    expect(JSON.stringify(body)).not.toContain('F12');
    await api.close();
  });
});
