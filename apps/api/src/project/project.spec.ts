import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { approveProject } from '../specs/approved-project.ts';
import { UNIT } from '../specs/bodies.ts';
import { openedApi } from '../specs/opened-api.ts';
import type { OpenedApi } from '../specs/opened-api.ts';

const PROJECT = '/api/v1/projects/P-2022-0001';
const as = 'finance-officer';

describe('a project over HTTP', () => {
  let api: OpenedApi;
  beforeAll(async () => {
    api = await openedApi();
    await approveProject(api);
  });
  afterAll(() => api.close());

  it('is approved', async () => {
    console.log(JSON.stringify((await api.get(PROJECT, { as })).body, null, 1));
    console.log(JSON.stringify((await api.get(`${PROJECT}?at=0`, { as })).body, null, 1));
    console.log(JSON.stringify((await api.get(`${PROJECT}/ledger`, { as })).body, null, 1));
    console.log(JSON.stringify((await api.get(`${PROJECT}/history`, { as })).body).slice(0, 3000));
    expect(UNIT).toBe('1');
  });
});
